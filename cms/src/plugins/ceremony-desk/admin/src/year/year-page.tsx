import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NotRead } from '../../../../../admin/desk/not-read';
import { useReading } from '../client';
import type { Year, YearDay } from './day';
import { DayForm } from './day-form';
import { MonthTable } from './month-table';
import { SunPicture } from './sun-picture';

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

function Summary({ days }: { readonly days: readonly YearDay[] }) {
  const official = days.filter(({ basis }) => basis === 'official').length;
  const off = days.filter(
    (day) => day.basis === 'official' && (day.raise !== day.sun.raise || day.lower !== day.sun.lower),
  ).length;
  const words = [`官方 ${official} 天`, `预计 ${days.length - official} 天`, `与太阳推算不同 ${off} 天`];
  return <Typography textColor="neutral600">{words.join(' · ')}</Typography>;
}

/** The year at a glance, a month in rows, and a day's form on top. */
export function YearPage() {
  const [asked, setAsked] = useState<number>();
  const [month, setMonth] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const { data, failed, reload } = useReading<Year>(asked ? `/year?year=${asked}` : '/year');
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  const inThisYear = data.today.startsWith(String(data.year));
  const shown = month ?? (inThisYear ? data.today.slice(5, 7) : '01');
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex justifyContent="space-between">
        <Flex gap={2}>
          <Button variant="tertiary" onClick={() => setAsked(data.year - 1)}>{`← ${data.year - 1}`}</Button>
          <Typography variant="beta">{`${data.year} 年`}</Typography>
          <Button variant="tertiary" onClick={() => setAsked(data.year + 1)}>{`${data.year + 1} →`}</Button>
        </Flex>
        <Summary days={data.days} />
      </Flex>
      <Box background="neutral0" padding={5} hasRadius shadow="tableShadow">
        <SunPicture days={data.days} today={data.today} onChoose={setChosen} />
        <Typography variant="pi" textColor="neutral600">
          灰线：太阳推算。点：官方时间，大点为大型或特殊仪式；橙点与推算差 1 分钟，红点差 2
          分钟及以上，下方的柱为相差的分钟。三角：取消、关闭、下半旗或有说明。点按任意一天，或用下表的按钮，录入或更正。
        </Typography>
      </Box>
      <Flex gap={1} wrap="wrap">
        {months.map((each) => (
          <Button
            key={each}
            size="S"
            variant={each === shown ? 'default' : 'tertiary'}
            onClick={() => setMonth(each)}
          >
            {`${Number(each)}月`}
          </Button>
        ))}
      </Flex>
      <MonthTable
        days={data.days.filter(({ date }) => date.slice(5, 7) === shown)}
        today={data.today}
        onChoose={setChosen}
      />
      {chosen ? (
        <DayForm
          date={chosen}
          onClose={() => setChosen(undefined)}
          onSaved={() => {
            setChosen(undefined);
            reload();
          }}
        />
      ) : null}
    </Flex>
  );
}
