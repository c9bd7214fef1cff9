import { useState } from 'react';
import { Button, Heading, Paragraph } from '../../components';
import { useTexts } from '../../language';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import { storage } from '../../platform/storage';
import { Field } from '../spot/field';
import { patrolTexts } from './patrol.texts';
import { signIn } from './session';

const phoneName = (): string => (process.env.TARO_ENV === 'weapp' ? '微信' : '网页');

/** Signs this phone in with an account of the CMS. */
export function SignIn({ said, onDone }: { said: string | undefined; onDone: () => void }) {
  const texts = useTexts(patrolTexts);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, tell] = useState(said);
  const reasons: Record<string, string> = {
    WRONG_PASSWORD: texts.wrong,
    BAD_REQUEST: texts.wrong,
    NOT_ALLOWED: texts.notAllowed,
    TOO_OFTEN: texts.tooOften,
  };
  const enter = async () => {
    setBusy(true);
    tell(undefined);
    const asked = await signIn(storage, { email: email.trim(), password, label: phoneName() });
    setBusy(false);
    if (asked === 'unreachable') return tell(texts.unreachable);
    if ('refused' in asked) return tell(reasons[asked.refused] ?? texts.unreachable);
    setPassword('');
    onDone();
  };
  return (
    <View className="spot-form">
      <Heading level={1}>{texts.signInTitle}</Heading>
      <Paragraph quiet>{texts.signInHint}</Paragraph>
      <Field label={texts.email} value={email} onInput={setEmail} />
      <Field label={texts.password} value={password} secret onInput={setPassword} />
      {problem ? (
        <View className="spot-said" {...a11y({ role: 'status', live: true })}>
          {problem}
        </View>
      ) : null}
      <Button kind="main" wide disabled={busy || !email || !password} onPress={enter}>
        {busy ? texts.signingIn : texts.signIn}
      </Button>
    </View>
  );
}
