import { Box, Typography } from '@strapi/design-system';
import { useReading } from '../client';

/** A photograph of a sign; it is read with the person's session, since it is not public. */
export function Photo({ id, told }: { readonly id: number; readonly told: string }) {
  const { data, failed } = useReading<{ type: string; base64: string }>(`/photographs/${id}?size=small`);
  if (failed) return <Typography textColor="neutral600">照片没有读到</Typography>;
  if (!data) return <Box width="160px" height="120px" background="neutral150" aria-busy />;
  return (
    <img
      src={`data:${data.type};base64,${data.base64}`}
      alt={told}
      style={{ maxWidth: 200, maxHeight: 160, display: 'block' }}
    />
  );
}
