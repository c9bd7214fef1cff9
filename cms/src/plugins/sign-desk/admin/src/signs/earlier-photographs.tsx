import { Box, Flex, Typography } from '@strapi/design-system';
import { useReading } from '../client';
import { Photo } from './photo';
import { photographWords } from './photographs';
import type { Story } from './sign';

/** The latest photographs of a sign that are shown beside what is asked. */
const most = 3;

/** What the sign looked like: whoever checks it back compares with what stood there and with what the owner proved. */
export function EarlierPhotographs({ signId }: { readonly signId: string }) {
  const { data } = useReading<Story>(`/signs/${signId}`);
  if (!data || data.photographs.length === 0) return null;
  return (
    <Box tag="section" aria-label="已有照片">
      <Typography variant="pi" fontWeight="bold">
        已有照片
      </Typography>
      <Flex gap={3} wrap="wrap" alignItems="flex-start" paddingTop={2}>
        {data.photographs.slice(0, most).map((photograph) => (
          <Box key={photograph.id} tag="figure" maxWidth="200px">
            <Photo id={photograph.id} told={photographWords(photograph)} />
            <Typography tag="figcaption" variant="pi" textColor="neutral600">
              {photographWords(photograph)}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Box>
  );
}
