import { Box, Flex, Typography } from '@strapi/design-system';
import { useTheme } from 'styled-components';
import { type Figures, percentOf } from './overview';

interface Part {
  readonly label: string;
  readonly count: number;
  readonly colour: string;
}

/** How the English texts stand, as one bar; the same in words below it, so that no colour has to be told apart. */
export function SharePicture({ figures }: { readonly figures: Figures }) {
  const { colors } = useTheme();
  const parts: Part[] = [
    { label: '已审校', count: figures.reviewed, colour: colors.success600 ?? 'green' },
    { label: '机器翻译', count: figures.machine, colour: colors.secondary500 ?? 'blue' },
    { label: '已过时', count: figures.stale, colour: colors.warning500 ?? 'orange' },
    { label: '缺英文', count: figures.missing, colour: colors.danger600 ?? 'red' },
  ];
  const said = parts.map(({ label, count }) => `${label} ${count}`).join('，');
  let from = 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="alpha" tag="p">{`${percentOf(figures.reviewed, figures.texts)}%`}</Typography>
      <Typography textColor="neutral600">{`的英文已审校（共 ${figures.texts} 处）`}</Typography>
      <svg
        viewBox="0 0 100 6"
        width="100%"
        height="14"
        preserveAspectRatio="none"
        role="img"
        aria-label={said}
      >
        <rect width="100" height="6" fill={colors.neutral200} />
        {parts.map(({ label, count, colour }) => {
          const width = figures.texts === 0 ? 0 : (100 * count) / figures.texts;
          const x = from;
          from += width;
          return <rect key={label} x={x} width={width} height="6" fill={colour} />;
        })}
      </svg>
      <Flex gap={4} wrap="wrap" tag="ul">
        {parts.map(({ label, count, colour }) => (
          <Flex key={label} gap={1} tag="li">
            <Box aria-hidden width="10px" height="10px" style={{ background: colour }} />
            <Typography variant="pi">{`${label} ${count}`}</Typography>
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
}
