import { Badge, Box, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { InspectionState } from 'shared/ceremony';
import { NotRead } from '../../../../../admin/desk/not-read';
import { useReading } from '../client';
import { InspectionForm } from './inspection-form';
import { equipmentNames, type Inspections, resultNames } from './inspections';

function State({ state }: { readonly state: InspectionState }) {
  const late = state.last
    ? `已逾期 ${state.overdueDays} 天：应于 ${state.nextDue} 检查。`
    : '还没有检查记录。';
  const tone = state.overdue ? 'danger' : 'success';
  return (
    <Box padding={4} hasRadius background={`${tone}100`} borderColor={`${tone}200`}>
      <Flex gap={2}>
        <Typography fontWeight="bold" textColor={`${tone}700`}>
          {equipmentNames[state.equipment]}
        </Typography>
        <Typography>{state.overdue ? late : `上次检查 ${state.last}，下次 ${state.nextDue}。`}</Typography>
      </Flex>
    </Box>
  );
}

/** Inspections of the hoist and the pole: what is due, a form, and the log. */
export function InspectionPage({ onInspected }: { readonly onInspected: () => void }) {
  const { data, failed, reload, replace } = useReading<Inspections>('/inspections');
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {data.states.map((state) => (
          <State key={state.equipment} state={state} />
        ))}
      </Flex>
      <InspectionForm
        onLogged={(all) => {
          replace(all);
          onInspected();
        }}
      />
      <Table colCount={6} rowCount={data.log.length + 1}>
        <Thead>
          <Tr>
            {['日期', '设备', '结果', '情况说明', '检查人 / 登记人', '下次检查'].map((head) => (
              <Th key={head}>
                <Typography variant="sigma">{head}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {data.log.length === 0 ? (
            <Tr>
              <Td colSpan={6}>
                <Typography textColor="neutral600">还没有记录：登记第一次检查后，此处按日期列出。</Typography>
              </Td>
            </Tr>
          ) : null}
          {data.log.map((entry) => (
            <Tr key={entry.documentId}>
              {[
                entry.date,
                equipmentNames[entry.equipment],
                <Badge key="result" active={entry.result === 'passed'}>
                  {resultNames[entry.result]}
                </Badge>,
                entry.remarks ?? '',
                `${entry.by} / ${entry.enteredBy}`,
                entry.nextDue,
              ].map((cell, column) => (
                <Td key={column}>
                  <Typography>{cell}</Typography>
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Flex>
  );
}
