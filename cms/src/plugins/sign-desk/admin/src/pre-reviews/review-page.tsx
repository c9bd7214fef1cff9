import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useState } from 'react';
import { momentOf } from '../../../../../admin/desk/moment';
import { NotRead } from '../../../../../admin/desk/not-read';
import { TextField } from '../../../../../admin/desk/text-field';
import { MarkedText } from '../../../../sign-review/admin/src/findings/marked-text';
import { SeverityBadge } from '../../../../sign-review/admin/src/findings/severity-badge';
import { useReading, useSignDesk, useTelling } from '../client';
import { useHandedFile } from '../handed-file';
import { type PreReview, type PreReviewItem, verdicts } from './pre-review';

interface ItemProps {
  readonly item: PreReviewItem;
  readonly number: number;
  readonly findings: PreReview['findings'][number];
  readonly signed: boolean;
  readonly onChange: (change: Partial<PreReviewItem>) => void;
}

function Item({ item, number, findings, signed, onChange }: ItemProps) {
  const take = ({ field, proposed }: (typeof findings)[number]) =>
    onChange({ [field === 'zh' ? 'finalZh' : 'finalEn']: proposed ?? '', verdict: 'changed' });
  return (
    <Box
      tag="li"
      padding={4}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      style={{ listStyle: 'none' }}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography>{`${number}. 送审：${item.zh} / ${item.en}`}</Typography>
        {findings.map((finding) => (
          <Flex key={`${finding.rule} ${finding.start} ${finding.message.zh}`} gap={2} wrap="wrap">
            <SeverityBadge severity={finding.severity} />
            <Typography>{finding.message.zh}</Typography>
            <Typography
              variant="pi"
              textColor="neutral600"
            >{`${finding.rule} · 依据：${finding.source}`}</Typography>
            {finding.proposed && !signed ? (
              <Button size="S" variant="secondary" onClick={() => take(finding)}>
                {`采用 ${finding.proposed}`}
              </Button>
            ) : null}
          </Flex>
        ))}
        {signed ? (
          <Typography>
            {`${verdicts[item.verdict ?? ''] ?? ''}：`}
            <MarkedText text={`${item.finalZh} / ${item.finalEn}`} findings={[]} />
            {item.remark ? `（${item.remark}）` : ''}
          </Typography>
        ) : (
          <Flex gap={3} wrap="wrap" alignItems="flex-end">
            <TextField
              label={`第 ${number} 条可制作的中文`}
              name={`zh-${number}`}
              value={item.finalZh}
              onChange={(finalZh) => onChange({ finalZh })}
            />
            <TextField
              label={`第 ${number} 条可制作的英文`}
              name={`en-${number}`}
              value={item.finalEn}
              onChange={(finalEn) => onChange({ finalEn })}
            />
            <Field.Root name={`verdict-${number}`}>
              <Field.Label>{`第 ${number} 条意见`}</Field.Label>
              <SingleSelect
                placeholder="未审"
                value={item.verdict ?? ''}
                onChange={(verdict: string | number) => onChange({ verdict: String(verdict) })}
              >
                {Object.entries(verdicts).map(([verdict, words]) => (
                  <SingleSelectOption key={verdict} value={verdict}>
                    {words}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            <TextField
              label="备注"
              name={`remark-${number}`}
              value={item.remark}
              onChange={(remark) => onChange({ remark })}
            />
          </Flex>
        )}
      </Flex>
    </Box>
  );
}

/** One pre-review: each text with what is found in it, the verdict, and the signature. */
export function ReviewPage({ id, onBack }: { readonly id: number; readonly onBack: () => void }) {
  const { data, failed, reload, replace } = useReading<PreReview>(`/pre-reviews/${id}`);
  const { put, post } = useSignDesk();
  const telling = useTelling();
  const { busy: fetching, fetchFile } = useHandedFile();
  const [drafted, setDrafted] = useState<readonly PreReviewItem[]>();
  const [busy, setBusy] = useState(false);
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  const items = drafted ?? data.items;
  const signed = data.signedAt !== null;
  const change = (at: number, part: Partial<PreReviewItem>) =>
    setDrafted(items.map((item, index) => (index === at ? { ...item, ...part } : item)));
  const save = () => put<PreReview>(`/pre-reviews/${id}`, { revision: data.revision, items });
  const work = async (sign: boolean) => {
    setBusy(true);
    try {
      const saved = drafted ? await save() : data;
      replace(saved);
      setDrafted(undefined);
      if (sign) replace(await post<PreReview>(`/pre-reviews/${id}/sign`, { revision: saved.revision }));
      telling.done(sign ? '已签发' : '已保存');
    } catch (error) {
      telling.failed(error);
    }
    setBusy(false);
  };
  const passAll = () =>
    setDrafted(
      items.map((item, at) =>
        item.verdict === null && (data.findings[at] ?? []).every(({ severity }) => severity === 'S4')
          ? { ...item, verdict: 'passed' }
          : item,
      ),
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={3} wrap="wrap">
        <Button variant="tertiary" startIcon={<ArrowLeft />} onClick={onBack}>
          返回
        </Button>
        <Typography tag="h2" variant="beta">
          {data.title}
        </Typography>
        <Typography textColor="neutral600">
          {signed
            ? `${data.signedBy} 于 ${momentOf(data.signedAt ?? '')} 签发，校验码 ${data.seal?.slice(0, 16)}`
            : `${data.who} 建立于 ${momentOf(data.at)}`}
        </Typography>
      </Flex>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3} aria-label="送审文字">
        {items.map((item, at) => (
          <Item
            key={at}
            item={item}
            number={at + 1}
            findings={data.findings[at] ?? []}
            signed={signed}
            onChange={(part) => change(at, part)}
          />
        ))}
      </Flex>
      <Flex gap={2} wrap="wrap">
        {signed ? null : (
          <>
            <Button variant="tertiary" onClick={passAll}>
              没有问题的都通过
            </Button>
            <Button variant="secondary" loading={busy} disabled={!drafted} onClick={() => work(false)}>
              保存
            </Button>
            <Button loading={busy} onClick={() => work(true)}>
              签发
            </Button>
          </>
        )}
        <Button
          variant="tertiary"
          loading={fetching !== undefined}
          onClick={() => fetchFile(`/pre-reviews/${id}/paper`)}
        >
          下载审核意见 PDF
        </Button>
      </Flex>
    </Flex>
  );
}
