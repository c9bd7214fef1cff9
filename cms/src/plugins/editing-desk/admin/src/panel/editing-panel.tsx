import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { DocumentChecks } from '../checks/document-checks';
import { useReading } from '../client';
import { Comparison } from '../compare/comparison';
import { StateBadge } from '../compare/state-badge';
import {
  compareAddress,
  type DeskDocument,
  type DeskFinding,
  formAddress,
  type TextState,
} from '../document';
import { openField } from './open-field';

const gatedTypes = new Set(
  ['area', 'exhibit', 'tour', 'story']
    .map((name) => `api::guide.${name}`)
    .concat(['notice', 'notice-template', 'site'].map((name) => `api::visit.${name}`)),
);
const permissions = [{ action: 'plugin::editing-desk.read', subject: null }];
const states: readonly TextState[] = ['stale', 'machine', 'missing', 'reviewed'];

interface PanelProps {
  readonly model: string;
  readonly documentId?: string;
  readonly document?: { readonly documentId?: string; readonly updatedAt?: string; readonly locale?: string };
}

/** Opens the field that a report's link names, once the form is there. */
function useFieldFromAddress(document: DeskDocument | undefined): void {
  const [search] = useSearchParams();
  const field = search.get('field');
  useEffect(() => {
    if (!field || !document) return;
    const label = document.findings.find(({ path }) => path === field)?.place.split(' ')[0] ?? field;
    const timer = setTimeout(() => openField(field, label), 300);
    return () => clearTimeout(timer);
  }, [field, document]);
}

function EditingState({ path, locale }: { readonly path: string; readonly locale: string | undefined }) {
  const { data, failed, reload } = useReading<DeskDocument>(path);
  const navigate = useNavigate();
  useFieldFromAddress(data);
  if (failed)
    return (
      <Button size="S" variant="tertiary" onClick={reload}>
        没有读到检查结果，再试一次
      </Button>
    );
  if (!data) return <Loader small>正在检查…</Loader>;
  const open = (finding: DeskFinding) => {
    const here =
      (locale ?? 'zh-CN') === finding.locale && openField(finding.path, finding.place.split(' ')[0] ?? '');
    if (!here) navigate(formAddress(data.type, data.documentId, finding.locale, finding.path));
  };
  const texts = data.translations.flatMap((translation) => translation.texts);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex gap={2} wrap="wrap">
        {states.map((state) => {
          const count = texts.filter((text) => text.state === state).length;
          return count > 0 ? <StateBadge key={state} state={state} count={count} /> : null;
        })}
      </Flex>
      <Flex gap={2} wrap="wrap">
        <Modal.Root>
          <Modal.Trigger>
            <Button size="S" variant="secondary">
              对照中英文
            </Button>
          </Modal.Trigger>
          <Modal.Content style={{ maxWidth: '120rem', width: '92vw' }}>
            <Modal.Header>
              <Modal.Title>{`${data.title}：中英对照`}</Modal.Title>
            </Modal.Header>
            <Modal.Body>
              <Comparison document={data} editable={false} onChange={reload} />
            </Modal.Body>
          </Modal.Content>
        </Modal.Root>
        <Button
          size="S"
          variant="tertiary"
          onClick={() => navigate(compareAddress(data.type, data.documentId))}
        >
          在编审台修改译文
        </Button>
      </Flex>
      <DocumentChecks document={data} onOpen={open} onChange={reload} />
      <Typography variant="pi" textColor="neutral600">
        按已保存的草稿，中英文一起检查。
      </Typography>
    </Flex>
  );
}

function PanelContent({ model, documentId, document }: PanelProps) {
  const { allowedActions } = useRBAC(permissions);
  const [search] = useSearchParams();
  if (!(allowedActions as { canRead?: boolean }).canRead) return null;
  const id = documentId ?? document?.documentId;
  if (!id) return <Typography textColor="neutral600">保存之后在这里看译文状态与发布检查。</Typography>;
  const saved = encodeURIComponent(document?.updatedAt ?? '');
  const locale = document?.locale ?? search.get('plugins[i18n][locale]') ?? undefined;
  return <EditingState path={`/document/${model}/${id}?saved=${saved}`} locale={locale} />;
}

/** The panel beside a form: how far its translation is, and what keeps it from being published. */
export function EditingPanel(props: PanelProps) {
  if (!gatedTypes.has(props.model)) return null;
  return { title: '译文与发布检查', content: <PanelContent {...props} /> };
}
