import { useRBAC } from '@strapi/strapi/admin';
import { deskPermissions, type PanelProps } from '../panel';
import { UsageList } from './usage-list';

/** Types that others refer to. */
const usedTypes = [
  'api::guide.area',
  'api::guide.exhibit',
  'api::visit.notice-template',
  'api::signage.term',
];

function PanelContent({ model, documentId = '' }: PanelProps) {
  const { allowedActions } = useRBAC(deskPermissions);
  return (allowedActions as { canDesk?: boolean }).canDesk ? (
    <UsageList type={model} documentId={documentId} />
  ) : null;
}

/** The panel that says where a document is used. */
export function UsagePanel(props: PanelProps) {
  if (!usedTypes.includes(props.model) || !props.documentId) return null;
  return { title: '用在哪里', content: <PanelContent {...props} /> };
}
