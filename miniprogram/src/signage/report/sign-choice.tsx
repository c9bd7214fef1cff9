import { useEffect, useState } from 'react';
import { codeInScan } from 'shared/signage/patrol';
import { Button, Note, Row } from '../../components';
import { useLanguage, useTexts } from '../../language';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import { scan } from '../../platform/scan';
import { ask } from '../spot/ask';
import { Field } from '../spot/field';
import { reportTexts } from './report.texts';

/** A sign as visitors know it. */
export interface VisibleSign {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly place: string;
}

const wait = 400;

/** The sign with a code; `undefined` when there is none, or nobody could be asked. */
export async function signOf(code: string): Promise<VisibleSign | undefined> {
  const asked = await ask<{ sign: VisibleSign }>(`/signage/signs/${encodeURIComponent(code)}`);
  return typeof asked === 'object' && 'body' in asked ? asked.body.sign : undefined;
}

/** What a sign says, in one line. */
export const signLine = ({ zh, en }: VisibleSign, locale: 'zh-CN' | 'en'): string =>
  (locale === 'en' ? en || zh : zh || en).replace(/\s*\n\s*/g, ' ');

/** Picks a sign: by its code, or out of those that have the words typed. */
export function SignChoice({ onChoose }: { onChoose: (sign: VisibleSign) => void }) {
  const texts = useTexts(reportTexts);
  const { locale } = useLanguage();
  const [typed, type] = useState('');
  const [found, find] = useState<readonly VisibleSign[]>();
  const [said, say] = useState<string>();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(
      async () => {
        const asked = await ask<{ signs: VisibleSign[] }>(
          `/signage/signs?search=${encodeURIComponent(typed.trim())}`,
        );
        if (!current) return;
        const answered = typeof asked === 'object' && 'body' in asked;
        find(answered ? asked.body.signs : undefined);
        say(answered ? undefined : texts.unreachable);
      },
      typed ? wait : 0,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [typed, texts]);
  const scanning = async () => {
    const scanned = await scan?.();
    if (!scanned) return;
    const code = codeInScan(scanned);
    const sign = code ? await signOf(code) : undefined;
    if (sign) onChoose(sign);
    else say(code ? texts.notFound(code) : texts.noCode);
  };
  return (
    <View className="spot-form">
      {scan ? <Button onPress={scanning}>{texts.scan}</Button> : null}
      <Field label={texts.search} value={typed} maxLength={60} onInput={type} />
      {said ? (
        <View className="spot-said" {...a11y({ role: 'status', live: true })}>
          {said}
        </View>
      ) : null}
      {found?.length === 0 ? <Note>{texts.noneFound}</Note> : null}
      <View>
        {found?.map((sign) => (
          <Row
            key={sign.code}
            title={signLine(sign, locale)}
            note={`${sign.code} · ${sign.place}`}
            onPress={() => onChoose(sign)}
          />
        ))}
      </View>
    </View>
  );
}
