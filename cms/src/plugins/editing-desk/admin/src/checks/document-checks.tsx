import { Flex, Typography } from '@strapi/design-system';
import { useEditing, useTelling } from '../client';
import type { DeskDocument, DeskFinding } from '../document';
import { CheckGroup } from './check-group';

interface Props {
  readonly document: DeskDocument;
  readonly onOpen: (finding: DeskFinding) => void;
  readonly onChange: () => void;
}

const rank = ({ severity, waived }: DeskFinding) => (severity === 'blocking' && !waived ? 0 : waived ? 2 : 1);

/** What the checks find in a document, by check: what keeps it back first. */
export function DocumentChecks({ document, onOpen, onChange }: Props) {
  const { post } = useEditing();
  const { done, failed } = useTelling();
  const groups = new Map<string, DeskFinding[]>();
  for (const finding of [...document.findings].sort((left, right) => rank(left) - rank(right))) {
    const key = `${finding.check} ${finding.waived}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const blocking = document.findings.filter((finding) => rank(finding) === 0).length;
  const waive = async (check: string, reason: string) => {
    try {
      await post(`/document/${document.type}/${document.documentId}/waive`, { check, reason });
      done('已豁免');
      onChange();
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography role="status" textColor={blocking > 0 ? 'danger600' : 'success600'}>
        {blocking > 0 ? `发布前要先改 ${blocking} 处` : '可以发布'}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {[...groups].map(([key, findings]) => (
          <CheckGroup
            key={key}
            findings={findings}
            mayWaive={document.may.waive}
            onOpen={onOpen}
            onWaive={waive}
          />
        ))}
      </Flex>
    </Flex>
  );
}
