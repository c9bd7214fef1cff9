import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useEditing, useTelling } from '../client';
import { type ComparedText, type DeskDocument, languageWords, type TextState } from '../document';
import { StateBadge } from './state-badge';
import { TextRow } from './text-row';

interface Props {
  readonly document: DeskDocument;
  /** Whether texts may be changed here, or are only looked at and reviewed. */
  readonly editable: boolean;
  readonly onChange: () => void;
}

const order: readonly TextState[] = ['stale', 'machine', 'missing', 'reviewed'];
const urgency = ({ state }: ComparedText) => order.indexOf(state);

/** All texts of a document, Chinese beside the translation, what needs work first. */
export function Comparison({ document, editable, onChange }: Props) {
  const { post } = useEditing();
  const { done, failed } = useTelling();
  const [all, setAll] = useState(false);
  const { type, documentId, may } = document;
  const send = async (path: string, body: unknown, told: string) => {
    try {
      await post(`/document/${type}/${documentId}/${path}`, body);
      done(told);
      onChange();
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {document.translations.map(({ locale, exists, texts }) => {
        const wanting = texts.filter(({ state }) => state !== 'reviewed');
        const shown = [...(all ? texts : wanting)].sort((left, right) => urgency(left) - urgency(right));
        const reviewable = wanting.filter(({ kind, state }) => kind === 'text' && state !== 'missing');
        return (
          <Flex key={locale} direction="column" alignItems="stretch" gap={4}>
            <Flex justifyContent="space-between" wrap="wrap" gap={2}>
              <Flex gap={2} role="status">
                <Typography
                  variant="delta"
                  tag="h2"
                >{`中文 · ${languageWords[locale] ?? locale}`}</Typography>
                {order.map((state) => {
                  const count = texts.filter((text) => text.state === state).length;
                  return count > 0 ? <StateBadge key={state} state={state} count={count} /> : null;
                })}
              </Flex>
              <Flex gap={2}>
                <Button size="S" variant="tertiary" onClick={() => setAll(!all)}>
                  {all ? '只看待办' : `显示全部 ${texts.length} 段`}
                </Button>
                {may.review && reviewable.length > 0 ? (
                  <Button
                    size="S"
                    variant="secondary"
                    onClick={() => send('review', { locale }, `${reviewable.length} 段译文已标为已审`)}
                  >
                    {`全部标为已审（${reviewable.length}）`}
                  </Button>
                ) : null}
              </Flex>
            </Flex>
            {exists ? null : (
              <Typography textColor="neutral600">还没有这种语言的版本；填一段译文就会建立。</Typography>
            )}
            {shown.length === 0 ? <Typography>每段译文都按现在的中文审核过。</Typography> : null}
            <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
              {shown.map((text) => (
                <TextRow
                  key={`${text.path} ${text.translation}`}
                  text={text}
                  locale={locale}
                  mayReview={may.review}
                  {...(editable
                    ? {
                        onSave: (translation: string, reviewed: boolean) =>
                          send(
                            'texts',
                            { locale, texts: { [text.path]: translation }, reviewed },
                            reviewed ? '已保存，并标为已审' : '已保存',
                          ),
                      }
                    : {})}
                  onReview={() => send('review', { locale, paths: [text.path] }, '已标为已审')}
                  onWithdraw={() => send('withdraw', { locale, paths: [text.path] }, '已撤回审核')}
                />
              ))}
            </Flex>
          </Flex>
        );
      })}
    </Flex>
  );
}
