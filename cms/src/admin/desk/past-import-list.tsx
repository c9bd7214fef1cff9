import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { momentOf } from './moment';

/** What every import of a table keeps about itself. */
export interface PastImport {
  readonly documentId: string;
  readonly fileName: string;
  readonly who: string;
  readonly at: string;
  readonly rows: number;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

interface Props<Past extends PastImport> {
  readonly imports: readonly Past[];
  /** What an import did, after its time, person and rows. */
  readonly summary: (past: Past) => string;
  readonly onUndo: (past: Past) => void;
}

/** What has been imported, by whom, latest first, and the way back. */
export function PastImportList<Past extends PastImport>({ imports, summary, onUndo }: Props<Past>) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {imports.map((past) => (
        <Box tag="li" key={past.documentId} padding={4} background="neutral0" hasRadius shadow="tableShadow">
          <Flex justifyContent="space-between">
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography fontWeight="semiBold">{past.fileName}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {`${momentOf(past.at)} · ${past.who} · 共 ${past.rows} 行，${summary(past)}`}
              </Typography>
            </Flex>
            {past.undoneAt ? (
              <Typography textColor="neutral600">{`${past.undoneBy} 已于 ${momentOf(past.undoneAt)} 撤销`}</Typography>
            ) : (
              <Button
                variant="danger-light"
                size="S"
                aria-label={`撤销导入 ${past.fileName}`}
                onClick={() => onUndo(past)}
              >
                撤销
              </Button>
            )}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
