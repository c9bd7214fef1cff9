import { useState } from 'react';
import { monthWindow } from 'shared/ceremony';
import { Note, Page, Screen } from '../../../components';
import { useLanguage, useTexts } from '../../../language';
import { link, open, useParameters } from '../../../navigation';
import { Press, Text, View } from '../../../platform/elements';
import { useNow } from '../../../visit/calendar/use-now';
import { ceremonyTexts } from '../../ceremony.texts';
import { type FlagDays, useFlagDays } from '../../days/use-flag-days';
import { monthTexts } from './month.texts';
import { MonthChoice } from './month-choice';
import { type MonthRow, monthOf, monthRows, monthsInReach, turnsOf } from './month-rows';
import './month.scss';

function Day({ row }: { row: MonthRow }) {
  const texts = useTexts(ceremonyTexts);
  const classes = ['month-row', row.isToday && 'month-today', row.passed && 'month-passed'];
  return (
    <Press
      className={classes.filter(Boolean).join(' ')}
      role="link"
      href={link('flagDay', { date: row.date })}
      onPress={() => open('flagDay', { date: row.date })}
    >
      <View className="month-line">
        <View className="month-day">
          <View className="month-number">{row.number}</View>
          <Note>{row.isToday ? texts.today : row.weekday}</Note>
        </View>
        <View className="month-time">
          <Text className="unseen">{`${texts.raise} `}</Text>
          {row.raise}
        </View>
        <View className="month-time">
          <Text className="unseen">{`${texts.lower} `}</Text>
          {row.lower}
        </View>
        <View className="note month-basis">
          {row.isOfficial ? <Text className="unseen">{texts.official}</Text> : texts.estimated}
        </View>
      </View>
      {row.marks.length > 0 ? (
        <View className={row.mourning ? 'month-marks mourning' : 'month-marks'}>{row.marks.join(' · ')}</View>
      ) : null}
    </Press>
  );
}

function Month({ data, month, at }: { data: FlagDays; month: string; at: Date }) {
  const texts = useTexts(ceremonyTexts);
  const months = useTexts(monthTexts);
  const { locale } = useLanguage();
  const rows = monthRows(data.days, month, { at, texts, locale });
  return (
    <>
      {turnsOf(data.days, month, { months, locale }).map((turn) => (
        <Note key={turn} className="month-turn">
          {turn}
        </Note>
      ))}
      <View className="month-line month-names">
        <View className="month-day" />
        <Note className="month-time">{texts.raise}</Note>
        <Note className="month-time">{texts.lower}</Note>
        <View className="month-basis" />
      </View>
      {rows.map((row) => (
        <Day key={row.date} row={row} />
      ))}
      <Note className="month-note">{months.note}</Note>
    </>
  );
}

export default function MonthPage() {
  const at = useNow();
  const asked = useParameters('flagMonth').month;
  const [chosen, choose] = useState<string>();
  const month = chosen ?? monthOf(asked, at);
  const months = useTexts(monthTexts);
  const query = useFlagDays(at, { window: monthWindow(month), wanted: month.slice(0, 7) });
  return (
    <Page title={months.title}>
      <MonthChoice month={month} {...monthsInReach(at)} onChoose={choose} />
      <Screen query={query} skeleton={['row', 'row', 'row', 'row', 'row', 'row', 'row', 'row']}>
        {(data) => <Month data={data} month={month} at={at} />}
      </Screen>
    </Page>
  );
}
