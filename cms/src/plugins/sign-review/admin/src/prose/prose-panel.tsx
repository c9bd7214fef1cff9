import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useReading } from '../client';
import { PassageFindings, type ProsePassage } from './passage-findings';

/** The types whose texts are audited as prose. */
const proseTypes = ['api::guide.exhibit', 'api::guide.story', 'api::guide.tour', 'api::visit.notice'];
const permissions = [{ action: 'plugin::sign-review.check', subject: null }];

interface PanelProps {
  readonly model: string;
  readonly documentId?: string;
  readonly document?: { readonly updatedAt?: string };
}

function summaryOf(passages: readonly ProsePassage[]): string {
  const count = passages.reduce((sum, { findings }) => sum + findings.length, 0);
  if (passages.length === 0) return '还没有中英文都写了的文字。';
  return count === 0
    ? `${passages.length} 段文字没有发现问题。`
    : `${passages.length} 段文字里发现 ${count} 处问题：`;
}

/** What is found in the saved texts of a document; read anew whenever it has been saved. */
function ProseFindings({ path }: { readonly path: string }) {
  const { data, failed, reload } = useReading<{ passages: readonly ProsePassage[] }>(path);
  if (failed)
    return (
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography textColor="danger600">没有审校成功。</Typography>
        <Button size="S" variant="tertiary" onClick={reload}>
          再试一次
        </Button>
      </Flex>
    );
  if (!data) return <Loader small>正在审校…</Loader>;
  const wanting = data.passages.filter(({ findings }) => findings.length > 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography role="status">{summaryOf(data.passages)}</Typography>
      {wanting.map((passage) => (
        <PassageFindings key={passage.id} passage={passage} />
      ))}
      <Typography variant="pi" textColor="neutral600">
        按已保存的草稿，中英文对照，只用适合正文的规则。
      </Typography>
    </Flex>
  );
}

function PanelContent({ model, documentId, document }: PanelProps) {
  const { allowedActions } = useRBAC(permissions);
  if (!(allowedActions as { canCheck?: boolean }).canCheck) return null;
  if (!documentId) return <Typography textColor="neutral600">保存之后在这里审校文字。</Typography>;
  const saved = encodeURIComponent(document?.updatedAt ?? '');
  return <ProseFindings path={`/prose/${model}/${documentId}?saved=${saved}`} />;
}

/** The panel beside exhibits, stories, tours and notices: what the rules for prose find in their texts. */
export function ProsePanel(props: PanelProps) {
  if (!proseTypes.includes(props.model)) return null;
  return { title: '文字审校', content: <PanelContent {...props} /> };
}
