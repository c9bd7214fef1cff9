import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { languageWords } from '../journal/line';
import { editAddress, typeWords, type WorkLine } from './overview';

interface Props<Line extends WorkLine> {
  readonly title: string;
  /** How many there are; the list may show fewer. */
  readonly total: number;
  readonly lines: readonly Line[];
  /** What is said when there is nothing to do. */
  readonly nothing: string;
  readonly remark: (line: Line) => ReactNode;
}

/** One kind of work: each line leads to the form in which it is done. */
export function WorkList<Line extends WorkLine>({ title, total, lines, nothing, remark }: Props<Line>) {
  return (
    <Box tag="section" aria-label={title} padding={4} background="neutral0" hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={2}>
          <Typography variant="delta" tag="h2">
            {title}
          </Typography>
          <Badge>{String(total)}</Badge>
        </Flex>
        {lines.length === 0 ? <Typography textColor="neutral600">{nothing}</Typography> : null}
        <Flex
          tag="ul"
          direction="column"
          alignItems="stretch"
          gap={2}
          style={{ maxHeight: 320, overflowY: 'auto' }}
        >
          {lines.map((line) => (
            <li key={`${line.type} ${line.documentId} ${line.locale}`}>
              <Typography tag={Link} to={editAddress(line)} textColor="primary600">
                {line.title}
              </Typography>{' '}
              <Typography variant="pi" textColor="neutral600">
                {[typeWords[line.type], line.locale ? languageWords[line.locale] : undefined]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
              <Typography tag="p" variant="pi">
                {remark(line)}
              </Typography>
            </li>
          ))}
        </Flex>
        {total > lines.length && lines.length > 0 ? (
          <Typography
            variant="pi"
            textColor="neutral600"
          >{`先显示 ${lines.length} 项，共 ${total} 项。`}</Typography>
        ) : null}
      </Flex>
    </Box>
  );
}
