import { Badge, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NotRead } from '../../../../../admin/desk/not-read';
import { usePatrolDesk, useReading, useTelling } from '../client';
import type { RouteRow } from './route';
import { RouteForm } from './route-form';

/** Gives a file to the browser. */
function handOver(fileName: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  URL.revokeObjectURL(address);
}

/** Routes: made, changed, switched off; their codes as a PDF to print. */
export function RoutesPage() {
  const { data, failed, reload } = useReading<readonly RouteRow[]>('/routes');
  const { read } = usePatrolDesk();
  const telling = useTelling();
  const [opened, open] = useState<RouteRow | 'new'>();
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  if (opened)
    return (
      <RouteForm
        route={opened === 'new' ? undefined : opened}
        onDone={() => {
          open(undefined);
          reload();
        }}
      />
    );
  const print = async ({ id }: RouteRow) => {
    try {
      const { fileName, content } = await read<{ fileName: string; content: string }>(`/code-sheets/${id}`);
      handOver(fileName, content);
    } catch (error) {
      telling.failed(error);
    }
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex>
        <Button onClick={() => open('new')}>新建路线</Button>
      </Flex>
      {data.length === 0 ? (
        <Typography>还没有路线。路线是一个片区里按顺序走过的标识，以及多久走一次、几点前走完。</Typography>
      ) : (
        <Table colCount={5} rowCount={data.length + 1}>
          <Thead>
            <Tr>
              {['路线', '巡查点', '周期', '状态', '操作'].map((head) => (
                <Th key={head}>
                  <Typography variant="sigma">{head}</Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {data.map((route) => (
              <Tr key={route.id}>
                <Td>
                  <Typography fontWeight="semiBold">{route.name}</Typography>
                </Td>
                <Td>
                  <Typography>{`${route.stops.length} 处`}</Typography>
                </Td>
                <Td>
                  <Typography>{`每 ${route.everyDays} 天，${route.dueBy} 前`}</Typography>
                </Td>
                <Td>
                  <Badge>{route.active ? '启用' : '停用'}</Badge>
                </Td>
                <Td>
                  <Flex gap={2}>
                    <Button size="S" variant="tertiary" onClick={() => open(route)}>
                      修改
                    </Button>
                    <Button size="S" variant="tertiary" onClick={() => print(route)}>
                      二维码 PDF
                    </Button>
                  </Flex>
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Flex>
  );
}
