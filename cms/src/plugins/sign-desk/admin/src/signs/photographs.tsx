import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ChooseFile } from '../../../../../admin/desk/choose-file';
import { useSignDesk, useTelling } from '../client';
import { PhotographFigure } from './photograph-figure';
import type { Photograph } from './sign';

interface Props {
  readonly signId: string;
  readonly photographs: readonly Photograph[];
  readonly onKept: () => void;
}

/** Hands a photograph in; resolves to true when it has been kept. */
export function usePhotographing(signId: string) {
  const { post } = useSignDesk();
  const telling = useTelling();
  return async (file: File, purpose: string, caseId?: number): Promise<boolean> => {
    const form = new FormData();
    form.append('purpose', purpose);
    if (caseId !== undefined) form.append('caseId', String(caseId));
    form.append('file', file);
    try {
      await post(`/signs/${signId}/photographs`, form);
      return true;
    } catch (error) {
      telling.failed(error);
      return false;
    }
  };
}

/** The photographs of a sign, latest first, and the way to add one. */
export function Photographs({ signId, photographs, onKept }: Props) {
  const keep = usePhotographing(signId);
  const [busy, setBusy] = useState(false);
  const take = async (file: File) => {
    setBusy(true);
    if (await keep(file, 'fault')) onKept();
    setBusy(false);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Box>
        <ChooseFile name="现场照片" file={undefined} busy={busy} onChoose={take} accept="image/*" />
      </Box>
      {photographs.length === 0 ? <Typography textColor="neutral600">还没有照片。</Typography> : null}
      <Flex gap={3} wrap="wrap" alignItems="flex-start">
        {photographs.map((photograph) => (
          <PhotographFigure key={photograph.id} photograph={photograph} width="220px" />
        ))}
      </Flex>
    </Flex>
  );
}
