import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { momentOf } from '../../../../../admin/desk/moment';
import { valueText } from '../versions/value-text';
import { actionWords, type JournalLine, languageWords } from './line';

/** Fields named before the line is opened. */
const namedAtOnce = 3;

/** One line: who, when, what; its fields with their old and new values on demand. */
export function JournalLineView({ line }: { readonly line: JournalLine }) {
  const [open, setOpen] = useState(false);
  const { action, locale, changes, reason, detail } = line;
  const what = [actionWords[action] ?? action, locale ? languageWords[locale] : undefined].filter(Boolean);
  const places = changes.map(({ place }) => place);
  const check = typeof detail.check === 'string' ? `（${detail.check}）` : '';
  return (
    <Box tag="li" padding={2} background="neutral100" hasRadius style={{ listStyle: 'none' }}>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography variant="pi" textColor="neutral600">{`${momentOf(line.at)} · ${line.who}`}</Typography>
        <Typography fontWeight="semiBold">{`${what.join(' · ')}${check}`}</Typography>
        {reason ? <Typography variant="pi">{`原因：${reason}`}</Typography> : null}
        {places.length > 0 ? (
          <Button size="S" variant="ghost" aria-expanded={open} onClick={() => setOpen(!open)}>
            {`${places.slice(0, namedAtOnce).join('、')}${places.length > namedAtOnce ? ` 等 ${places.length} 处` : ''}`}
          </Button>
        ) : null}
        {open
          ? changes.map(({ place, before, after }) => (
              <Box key={place} width="100%">
                <Typography variant="pi" fontWeight="semiBold">
                  {place}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
                  <del>{valueText(before)}</del>
                </Typography>
                <Typography tag="p" variant="pi" style={{ overflowWrap: 'anywhere' }}>
                  <ins>{valueText(after)}</ins>
                </Typography>
              </Box>
            ))
          : null}
      </Flex>
    </Box>
  );
}
