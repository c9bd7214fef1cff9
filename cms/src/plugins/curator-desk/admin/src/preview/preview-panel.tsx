import { Button, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { deskPermissions, type PanelProps } from '../panel';
import { PreviewScreen } from './preview-screen';

/** Types that have a screen of their own in the guide. */
const shownTypes = [
  'api::guide.area',
  'api::guide.exhibit',
  'api::guide.story',
  'api::guide.tour',
  'api::visit.notice',
  'api::visit.site',
];

function PanelContent({ model, documentId, document }: PanelProps) {
  const [open, setOpen] = useState(false);
  const { allowedActions } = useRBAC(deskPermissions);
  if (!(allowedActions as { canDesk?: boolean }).canDesk) return null;
  // A document of the kind of which there is only one knows its id from itself.
  const id = documentId ?? document?.documentId;
  if (!id) return <Typography textColor="neutral600">保存之后可以看到游客看到的样子。</Typography>;
  return (
    <>
      <Button
        fullWidth
        variant="secondary"
        startIcon={<Eye />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? '收起预览' : '在旁边预览'}
      </Button>
      {open ? (
        <PreviewScreen
          type={model}
          documentId={id}
          savedAt={document?.updatedAt ?? ''}
          language={document?.locale === 'en' ? 'en' : 'zh-CN'}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

/** The panel that opens the visitor's screen beside the form. */
export function PreviewPanel(props: PanelProps) {
  if (!shownTypes.includes(props.model)) return null;
  return { title: '预览', content: <PanelContent {...props} /> };
}
