import { Box, Flex, Typography } from '@strapi/design-system';
import { styled, useTheme } from 'styled-components';
import { useReading } from '../client';
import { useWords } from '../words';
import { stateColours } from './sign';

interface AreaState {
  readonly area: string;
  readonly state: string;
  readonly count: number;
  readonly wrong: number;
}

const Choice = styled.button<{ $chosen: boolean }>`
  display: flex;
  flex-direction: column;
  gap: 6px;
  width: 20rem;
  padding: 12px;
  text-align: left;
  cursor: pointer;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme, $chosen }) => ($chosen ? theme.colors.primary600 : theme.colors.neutral200)};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

/** Every area with how many of its signs are in which state: a bar in colours, and the same in words. */
export function AreaOverview({
  chosen,
  onChoose,
}: {
  readonly chosen: string;
  readonly onChoose: (area: string) => void;
}) {
  const { data } = useReading<{ areas: readonly AreaState[] }>('/areas');
  const { states } = useWords();
  const { colors } = useTheme();
  const areas = new Map<string, AreaState[]>();
  for (const each of data?.areas ?? [])
    if (each.area) areas.set(each.area, [...(areas.get(each.area) ?? []), each]);
  if (areas.size === 0 || areas.size > 60) return null;
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label="按片区查看">
      {[...areas].map(([area, parts]) => {
        const all = parts.reduce((sum, { count }) => sum + count, 0);
        const wrong = parts.reduce((sum, part) => sum + part.wrong, 0);
        const told = parts.map(({ state, count }) => `${states[state] ?? state} ${count}`).join('，');
        return (
          <Choice
            key={area}
            type="button"
            $chosen={area === chosen}
            aria-pressed={area === chosen}
            onClick={() => onChoose(area === chosen ? '' : area)}
          >
            <Typography fontWeight="semiBold">{area}</Typography>
            <Flex hasRadius overflow="hidden" aria-hidden>
              {parts.map(({ state, count }) => (
                <Box
                  key={state}
                  style={{
                    width: `${(count / all) * 100}%`,
                    height: 6,
                    background: colors[(stateColours[state]?.textColor ?? 'neutral600') as 'neutral600'],
                  }}
                />
              ))}
            </Flex>
            <Typography variant="pi" textColor="neutral600">
              {`${told}；不规范 ${wrong}`}
            </Typography>
          </Choice>
        );
      })}
    </Flex>
  );
}
