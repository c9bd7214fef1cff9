import { Badge, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { momentOf } from '../../../../../admin/desk/moment';
import { NotRead } from '../../../../../admin/desk/not-read';
import { useReading } from '../client';
import { Photograph } from '../photograph';
import { SignLink } from '../sign-link';
import type { Check, Round } from './round';

interface Props {
  readonly round: Round;
  readonly name: string;
  readonly onBack: () => void;
}

/** Everything that was recorded in a round, as it was taken. */
export function RoundChecks({ round: { routeId, day }, name, onBack }: Props) {
  const { data, failed, reload } = useReading<readonly Check[]>(`/rounds/${routeId}/${day}`);
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4}>
        <Button variant="tertiary" onClick={onBack}>
          返回
        </Button>
        <Typography variant="beta" tag="h2">{`${name} ${day}`}</Typography>
      </Flex>
      <Table colCount={6} rowCount={data.length + 1}>
        <Thead>
          <Tr>
            {['时间', '标识', '情况', '备注', '照片', '巡查人'].map((head) => (
              <Th key={head}>
                <Typography variant="sigma">{head}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {data.map((check) => (
            <Tr key={check.id}>
              <Td>
                <Typography>{momentOf(check.takenAt)}</Typography>
              </Td>
              <Td>
                {check.thing ? (
                  <SignLink id={check.thingId}>
                    {[check.thing.code, check.thing.name.zh, check.thing.place].filter(Boolean).join(' ')}
                  </SignLink>
                ) : (
                  <Typography>{`已不在登记册（${check.thingId}）`}</Typography>
                )}
              </Td>
              <Td>
                <Badge
                  {...(check.state === 'as-it-should-be'
                    ? {}
                    : { backgroundColor: 'danger100', textColor: 'danger700' })}
                >
                  {check.label}
                </Badge>
              </Td>
              <Td>
                <Typography>{check.note}</Typography>
              </Td>
              <Td>
                <Flex gap={2} wrap="wrap">
                  {check.files.map((file, at) => (
                    <Photograph key={file} file={file} label={`${check.thing?.code ?? ''} 照片 ${at + 1}`} />
                  ))}
                  {check.files.length < check.photographs ? (
                    <Typography textColor="neutral600">{`另有 ${check.photographs - check.files.length} 张未传到`}</Typography>
                  ) : null}
                </Flex>
              </Td>
              <Td>
                <Typography>{check.who}</Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Flex>
  );
}
