import { useState } from 'react';
import { useSignDesk, useTelling } from '../client';
import type { DeskFinding } from './desk-finding';

/** What a person can do about a finding. A refusal, such as "somebody was quicker", is told and the list read again. */
export function useDecisions(onDone: () => void) {
  const { post } = useSignDesk();
  const telling = useTelling();
  const [busy, setBusy] = useState(false);
  const decide = async (path: string, body: object, told: string) => {
    if (busy) return false;
    setBusy(true);
    let done = true;
    try {
      await post(path, body);
      telling.done(told);
    } catch (error) {
      telling.failed(error);
      done = false;
    }
    setBusy(false);
    onDone();
    return done;
  };
  return {
    busy,
    accept: ({ id, sign }: DeskFinding, wording?: string) =>
      decide(
        `/findings/${id}/accept`,
        { revision: sign.revision, ...(wording === undefined ? {} : { wording }) },
        sign.state === 'planned' || sign.state === 'pre-review'
          ? `${sign.code} 的文字已改`
          : `${sign.code} 已立案，待通知权属单位`,
      ),
    waive: ({ id, sign }: DeskFinding, reason: string, scope: 'sign' | 'text') =>
      decide(
        `/findings/${id}/waive`,
        { revision: sign.revision, reason, scope },
        `${sign.code} 的这条问题已豁免`,
      ),
    withdraw: ({ id, sign }: DeskFinding) =>
      decide(`/findings/${id}/withdraw`, { revision: sign.revision }, `${sign.code} 的豁免已撤回`),
  };
}
