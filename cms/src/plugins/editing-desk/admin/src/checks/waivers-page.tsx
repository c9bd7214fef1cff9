import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { momentOf } from '../../../../../admin/desk/moment';
import { NotRead } from '../../../../../admin/desk/not-read';
import { useEditing, useReading, useTelling } from '../client';
import { compareAddress, type DeskWaiver } from '../document';

interface ListedWaiver extends DeskWaiver {
  readonly type: string;
  readonly documentId: string;
  readonly title: string;
}

const permissions = [{ action: 'plugin::editing-desk.waive', subject: null }];

/** Every waiver, newest first: what, why, by whom, and whether it still covers anything. */
export function WaiversPage() {
  const { data, failed, reload } = useReading<readonly ListedWaiver[]>('/waivers');
  const { allowedActions } = useRBAC(permissions);
  const { post } = useEditing();
  const telling = useTelling();
  const navigate = useNavigate();
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  if (data.length === 0) return <Typography>没有豁免。</Typography>;
  const withdraw = async (id: number) => {
    try {
      await post(`/waivers/${id}/withdraw`, {});
      telling.done('已收回');
      reload();
    } catch (error) {
      telling.failed(error);
    }
  };
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {data.map(({ id, rule, type, documentId, title, reason, who, waivedAt, inForce }) => (
        <Box tag="li" key={id} padding={4} background="neutral0" hasRadius shadow="tableShadow">
          <Flex justifyContent="space-between" wrap="wrap" gap={2}>
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Flex gap={2}>
                <Button variant="ghost" size="S" onClick={() => navigate(compareAddress(type, documentId))}>
                  {title}
                </Button>
                <Badge>{inForce ? '有效' : '内容已改，失效'}</Badge>
              </Flex>
              <Typography>{rule}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {`${who} ${momentOf(waivedAt)}：${reason}`}
              </Typography>
            </Flex>
            {(allowedActions as { canWaive?: boolean }).canWaive ? (
              <Button
                size="S"
                variant="danger-light"
                aria-label={`收回豁免 ${title}`}
                onClick={() => withdraw(id)}
              >
                收回
              </Button>
            ) : null}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
