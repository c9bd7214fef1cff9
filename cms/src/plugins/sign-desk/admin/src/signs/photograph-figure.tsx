import { Box, Typography } from '@strapi/design-system';
import { momentOf } from '../../../../../admin/desk/moment';
import { Photo } from './photo';
import type { Photograph } from './sign';

const purposes: Readonly<Record<string, string>> = {
  survey: '普查',
  fault: '问题',
  proof: '整改证明',
  'check-back': '复核',
  patrol: '巡查',
  report: '游客反映',
};

/** What a photograph is, in words: for its caption, and for those who do not see it. */
const photographWords = ({ purpose, keptAt, who, note }: Photograph): string =>
  [note, purposes[purpose] ?? purpose, momentOf(keptAt), who].filter(Boolean).join(' · ');

interface Props {
  readonly photograph: Photograph;
  /** At most so wide, as CSS says it. */
  readonly width: string;
}

/** A photograph of a sign with what it is. */
export function PhotographFigure({ photograph, width }: Props) {
  const words = photographWords(photograph);
  return (
    <Box tag="figure" maxWidth={width}>
      <Photo id={photograph.id} told={words} />
      <Typography tag="figcaption" variant="pi" textColor="neutral600">
        {words}
      </Typography>
    </Box>
  );
}
