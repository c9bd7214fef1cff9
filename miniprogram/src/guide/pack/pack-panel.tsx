import { useEffect } from 'react';
import { civilDate } from 'shared/time';
import { Button, Icon, Note, Section } from '../../components';
import { useLanguage, useTexts } from '../../language';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import { packFiles } from '../../platform/pack-files';
import { useStore } from '../../store';
import { dayText } from '../../visit/calendar/calendar';
import { keptPack } from './kept-packs';
import { packTexts, sizeText } from './pack.texts';
import { type Pack, type PackState, packOf } from './pack-state';
import './pack-panel.scss';

function Loading({ pack, state }: { pack: Pack; state: PackState }) {
  const texts = useTexts(packTexts);
  const { arrived, bytes, step, trouble } = state;
  const [have, all] = [sizeText(arrived), sizeText(bytes)];
  const share = bytes > 0 ? Math.min(100, (100 * arrived) / bytes) : 0;
  const why = trouble === 'room' ? texts.room(all) : trouble ? texts[trouble] : '';
  return (
    <>
      <View
        className="pack-bar"
        {...a11y({
          role: 'progressbar',
          label: texts.loading,
          now: Math.round(share),
          spoken: texts.arrived(have, all),
        })}
      >
        <View className="pack-reached" style={{ width: `${share}%` }} />
      </View>
      <View className="pack-line">
        <Note>{bytes > 0 ? texts.arrived(have, all) : texts.loading}</Note>
      </View>
      {step === 'interrupted' ? (
        <View className="pack-trouble" {...a11y({ role: 'status', live: true })}>
          {why}
        </View>
      ) : null}
      <View className="pack-actions">
        {step === 'interrupted' ? <Button onPress={() => void pack.keep()}>{texts.goOn}</Button> : null}
        <Button kind="quiet" onPress={() => void pack.cancel()}>
          {texts.cancel}
        </Button>
      </View>
    </>
  );
}

function Kept({ pack, state }: { pack: Pack; state: PackState }) {
  const texts = useTexts(packTexts);
  const { locale } = useLanguage();
  const kept = keptPack(pack.tour, pack.locale);
  const day = kept ? dayText(civilDate(new Date(kept.checkedAt)), locale) : '';
  return (
    <>
      <View className="pack-line pack-kept" {...a11y({ role: 'status', live: true })}>
        <Icon name="check" />
        <View>{texts.kept(sizeText(state.bytes))}</View>
      </View>
      <Note>{state.update > 0 ? texts.updateHint : texts.checked(day)}</Note>
      <View className="pack-actions">
        {state.update > 0 ? (
          <Button onPress={() => void pack.keep()}>{texts.update(sizeText(state.update))}</Button>
        ) : null}
        <Button kind="quiet" onPress={() => void pack.remove()}>
          {texts.remove}
        </Button>
      </View>
    </>
  );
}

/** Keeps a tour on the phone: size before, progress, what went wrong, and how to get rid of it again. */
export function PackPanel({ tour, name }: { tour: string; name: string }) {
  const texts = useTexts(packTexts);
  const { locale } = useLanguage();
  const pack = packOf(tour, locale);
  const state = useStore(pack.state);
  useEffect(() => {
    pack.name = name;
    void pack.look();
  }, [pack, name]);
  if (!packFiles || state.step === 'asking') return null;
  return (
    <Section title={texts.title}>
      {state.step === 'unknown' ? <Note>{texts.unknown}</Note> : null}
      {state.step === 'offered' ? (
        <>
          <Button wide icon="download" onPress={() => void pack.keep()}>
            {texts.keep(sizeText(state.bytes))}
          </Button>
          <Note className="pack-hint">{texts.hint}</Note>
        </>
      ) : null}
      {state.step === 'loading' || state.step === 'interrupted' ? (
        <Loading pack={pack} state={state} />
      ) : null}
      {state.step === 'kept' ? <Kept pack={pack} state={state} /> : null}
    </Section>
  );
}
