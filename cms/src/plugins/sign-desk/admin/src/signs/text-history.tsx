import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { momentOf } from '../../../../../admin/desk/moment';
import { TextField } from '../../../../../admin/desk/text-field';
import { useReading } from '../client';
import type { Story } from './sign';

/** What stood on the sign on the day asked for. */
function OnDay({ signId }: { readonly signId: string }) {
  const [date, setDate] = useState('');
  const { data } = useReading<{ text: { zh: string; en: string } | null }>(
    `/signs/${signId}/text?date=${date || '1949-10-01'}`,
  );
  return (
    <Flex gap={4} alignItems="flex-end" wrap="wrap">
      <TextField label="那一天写的是什么" name="date" type="date" value={date} onChange={setDate} />
      <Typography role="status">
        {date === '' || !data ? '' : data.text ? `${data.text.zh} / ${data.text.en}` : '那时还没有登记。'}
      </Typography>
    </Flex>
  );
}

/** Every text that the sign has had, with the days on which it was in force. */
export function TextHistory({ signId, texts }: { readonly signId: string; readonly texts: Story['texts'] }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <OnDay signId={signId} />
      <Box tag="ol">
        {texts.map(({ id, zh, en, since, until, who }) => (
          <Box tag="li" key={id} paddingBottom={2}>
            <Typography fontWeight={until ? 'regular' : 'semiBold'}>{`${zh} / ${en}`}</Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {`${momentOf(since)} 起${until ? `，至 ${momentOf(until)}` : '，现用'} · ${who}`}
            </Typography>
          </Box>
        ))}
      </Box>
    </Flex>
  );
}
