import { Badge, Button, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { momentOf } from '../../../../../admin/desk/moment';
import { NotRead } from '../../../../../admin/desk/not-read';
import { usePatrolDesk, useReading, useTelling } from '../client';
import { CutOffDialog } from './cut-off-dialog';

interface Phone {
  readonly id: number;
  readonly who: string;
  readonly label: string;
  readonly signedInAt: string;
  readonly seenAt: string;
  readonly renewalUntil: string;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
}

const nameOf = ({ who, label }: Phone): string => (label ? `${who}（${label}）` : who);

/** The phones that are signed in; a lost one is cut off here and can do nothing from then on. */
export function PhoneList() {
  const { data, failed, reload, replace } = useReading<readonly Phone[]>('/phones');
  const { post } = usePatrolDesk();
  const telling = useTelling();
  const [lost, lose] = useState<Phone>();
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  if (data.length === 0) return <Typography>还没有手机登录过。</Typography>;
  const cutOff = async (phone: Phone) => {
    lose(undefined);
    try {
      replace(await post<readonly Phone[]>(`/phones/${phone.id}/cut-off`, {}));
      telling.done('已停用这部手机');
    } catch (error) {
      telling.failed(error);
    }
  };
  return (
    <>
      <Table colCount={5} rowCount={data.length + 1}>
        <Thead>
          <Tr>
            {['使用人', '登录于', '最近联网', '状态', '操作'].map((head) => (
              <Th key={head}>
                <Typography variant="sigma">{head}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {data.map((phone) => (
            <Tr key={phone.id}>
              <Td>
                <Typography>{nameOf(phone)}</Typography>
              </Td>
              <Td>
                <Typography>{momentOf(phone.signedInAt)}</Typography>
              </Td>
              <Td>
                <Typography>{momentOf(phone.seenAt)}</Typography>
              </Td>
              <Td>
                <Badge>{phone.revokedAt ? `已由${phone.revokedBy ?? ''}停用` : '可用'}</Badge>
              </Td>
              <Td>
                {phone.revokedAt ? null : (
                  <Button
                    size="S"
                    variant="danger-light"
                    aria-label={`停用 ${nameOf(phone)}`}
                    onClick={() => lose(phone)}
                  >
                    停用（丢失时）
                  </Button>
                )}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {lost ? (
        <CutOffDialog name={nameOf(lost)} onCutOff={() => cutOff(lost)} onClose={() => lose(undefined)} />
      ) : null}
    </>
  );
}
