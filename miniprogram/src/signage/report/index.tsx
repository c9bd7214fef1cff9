import { useEffect, useRef, useState } from 'react';
import {
  REPORT_FAULTS,
  REPORT_LIMITS,
  type ReportFault,
  reportFaultLabel,
} from 'shared/signage/visitor-report';
import { now } from 'shared/time';
import { Button, Heading, Note, Page, Paragraph, Row, Section } from '../../components';
import { useLanguage, useTexts } from '../../language';
import { link, open, useParameters } from '../../navigation';
import { a11y } from '../../platform/a11y';
import { camera } from '../../platform/camera';
import { View } from '../../platform/elements';
import { storage } from '../../platform/storage';
import { dayText } from '../../visit/calendar/calendar';
import { Field } from '../spot/field';
import { newAnswerKey } from '../spot/ids';
import { OneOf } from '../spot/one-of';
import { keepReport, keptReports } from './kept-reports';
import { reportTexts } from './report.texts';
import { type Sent, sendReport } from './send-report';
import { SignChoice, signLine, signOf, type VisibleSign } from './sign-choice';

function ReportForm({ sign, onSent }: { sign: VisibleSign; onSent: (key: string, sent: Sent) => void }) {
  const texts = useTexts(reportTexts);
  const { locale } = useLanguage();
  const [fault, choose] = useState<ReportFault>();
  const [text, setText] = useState('');
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [said, say] = useState<string>();
  // The same for every attempt: what arrived without our hearing of it is not reported twice.
  const key = useRef<Promise<string>>();
  const language = locale === 'en' ? 'en' : 'zh';
  const problems = { unreachable: texts.unreachable, 'too-often': texts.tooOften, refused: texts.refused };
  const submit = async () => {
    if (!fault) return say(texts.choose);
    setBusy(true);
    say(undefined);
    key.current ??= newAnswerKey();
    const secret = await key.current;
    const report = { key: secret, code: sign.code, fault, text: text.trim(), locale, photographs: taken };
    const sent = await sendReport(report);
    setBusy(false);
    if (sent === 'unreachable' || sent === 'too-often' || sent === 'refused') return say(problems[sent]);
    keepReport(storage, { key: secret, sign: signLine(sign, locale), at: now().toISOString() });
    onSent(secret, sent);
  };
  const more = async () => {
    const names = await camera.take(REPORT_LIMITS.photographs - taken.length);
    setTaken((before) => [...before, ...names]);
  };
  const dropLast = () => {
    const last = taken[taken.length - 1];
    if (last) camera.forget(last);
    setTaken(taken.slice(0, -1));
  };
  return (
    <View className="spot-form">
      <OneOf
        label={texts.what}
        choices={REPORT_FAULTS.map((value) => ({ value, text: reportFaultLabel(value)[language] }))}
        value={fault}
        onChoose={choose}
      />
      <Field
        label={texts.text}
        value={text}
        placeholder={texts.textHint}
        maxLength={REPORT_LIMITS.text}
        onInput={setText}
      />
      {taken.length < REPORT_LIMITS.photographs ? (
        <Button onPress={more}>{texts.photograph(taken.length)}</Button>
      ) : null}
      {taken.length > 0 ? (
        <Button kind="quiet" onPress={dropLast}>
          {texts.dropPhotograph}
        </Button>
      ) : null}
      <Note>{texts.photographHint}</Note>
      {said ? (
        <View className="spot-said" {...a11y({ role: 'status', live: true })}>
          {said}
        </View>
      ) : null}
      <Button kind="main" wide disabled={busy} onPress={submit}>
        {busy ? texts.sending : texts.send}
      </Button>
    </View>
  );
}

export default function ReportPage() {
  const texts = useTexts(reportTexts);
  const { locale } = useLanguage();
  const { sign: code = '' } = useParameters('signReport');
  const [sign, choose] = useState<VisibleSign>();
  const [sent, note] = useState<{ key: string; how: Sent }>();
  useEffect(() => {
    let current = true;
    if (code) signOf(code).then((found) => current && choose(found));
    return () => {
      current = false;
    };
  }, [code]);
  const earlier = keptReports(storage);
  if (sent)
    return (
      <Page title={texts.title}>
        <Heading level={1}>{texts.sent}</Heading>
        <Paragraph>{sent.how === 'without-photographs' ? texts.photographsLost : texts.sentHint}</Paragraph>
        <Button kind="main" wide onPress={() => open('signAnswer', { key: sent.key })}>
          {texts.seeAnswer}
        </Button>
      </Page>
    );
  return (
    <Page title={texts.title}>
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph quiet>{texts.hint}</Paragraph>
      <Section title={texts.which}>
        {sign ? (
          <Row
            title={signLine(sign, locale)}
            note={`${sign.code} · ${sign.place}`}
            trail={
              <Button kind="quiet" onPress={() => choose(undefined)}>
                {texts.another}
              </Button>
            }
          />
        ) : (
          <SignChoice onChoose={choose} />
        )}
      </Section>
      {sign ? <ReportForm key={sign.code} sign={sign} onSent={(key, how) => note({ key, how })} /> : null}
      {earlier.length > 0 && !sign ? (
        <Section title={texts.earlier}>
          {earlier.map((report) => (
            <Row
              key={report.key}
              title={report.sign}
              note={dayText(report.at.slice(0, 10), locale)}
              href={link('signAnswer', { key: report.key })}
              onPress={() => open('signAnswer', { key: report.key })}
            />
          ))}
        </Section>
      ) : null}
    </Page>
  );
}
