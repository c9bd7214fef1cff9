import { Box, Flex, Typography } from '@strapi/design-system';
import { useReading } from '../client';
import { PhotographFigure } from './photograph-figure';
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
          <PhotographFigure key={photograph.id} photograph={photograph} width="200px" />
        ))}
      </Flex>
    </Box>
  );
}
