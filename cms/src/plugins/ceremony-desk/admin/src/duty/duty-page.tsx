import { Box, Button, Checkbox, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { DutyMeasure } from 'shared/ceremony';
import { createGlobalStyle } from 'styled-components';
import { useDesk, useReading, useTelling } from '../client';
import { TextField } from '../field';
import { TemplateForm } from './template-form';

interface Duty {
  readonly date: string;
  readonly me: string;
  readonly measures: readonly DutyMeasure[];
}

/** On paper only the list is left. */
const Printed = createGlobalStyle`
  @media print {
    nav, header, [role="tablist"], .off-paper { display: none !important; }
    body, main { background: #fff !important; }
  }
`;

const clock = (at: string) =>
  new Date(at).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

function Measures({ duty, onTicked }: { readonly duty: Duty; readonly onTicked: (duty: Duty) => void }) {
  const [name, setName] = useState(duty.me);
  const { put } = useDesk();
  const { failed } = useTelling();
  const open = duty.measures.filter(({ doneBy }) => !doneBy).length;
  const tick = async (position: number, done: boolean) => {
    try {
      const answer = await put<Pick<Duty, 'measures'>>(`/duty/${duty.date}/${position}`, { done, name });
      onTicked({ ...duty, measures: answer.measures });
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" alignItems="flex-end">
        <Typography variant="delta" textColor={open > 0 ? 'danger600' : 'success600'}>
          {open > 0 ? `${duty.date} · 还有 ${open} 项未完成` : `${duty.date} · 全部完成`}
        </Typography>
        <Box className="off-paper" width="240px">
          <TextField label="完成人" name="name" value={name} onChange={setName} />
        </Box>
      </Flex>
      {duty.measures.map((measure, position) => (
        <Box
          key={measure.text}
          padding={4}
          background={measure.doneBy ? 'neutral100' : 'neutral0'}
          hasRadius
          borderColor="neutral200"
        >
          <Flex justifyContent="space-between" gap={4}>
            <Checkbox
              checked={measure.doneBy !== undefined}
              onCheckedChange={(on) => tick(position, on === true)}
            >
              {`${position + 1}. ${measure.text}`}
            </Checkbox>
            <Typography textColor="neutral600">
              {measure.doneBy && measure.doneAt ? `${measure.doneBy} · ${clock(measure.doneAt)}` : '未完成'}
            </Typography>
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

/** The duty list of a day: ticked item by item, printable; and the template of new lists. */
export function DutyPage() {
  const [date, setDate] = useState(today);
  const [editing, setEditing] = useState(false);
  const { data, failed, reload, replace } = useReading<Duty>(`/duty/${date}`);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Printed />
      <Flex className="off-paper" gap={3} alignItems="flex-end">
        <TextField
          label="日期"
          name="date"
          type="date"
          value={date}
          onChange={(chosen) => chosen && setDate(chosen)}
        />
        <Button variant="secondary" size="L" onClick={() => window.print()}>
          打印
        </Button>
        <Button variant="tertiary" size="L" onClick={() => setEditing((before) => !before)}>
          {editing ? '收起模板' : '编辑模板'}
        </Button>
      </Flex>
      {editing ? (
        <TemplateForm
          onSaved={() => {
            setEditing(false);
            reload();
          }}
        />
      ) : null}
      {failed ? <Typography textColor="danger600">没有读到数据，请刷新。</Typography> : null}
      {data ? (
        <Measures key={data.date} duty={data} onTicked={replace} />
      ) : failed ? null : (
        <Loader>正在读取</Loader>
      )}
    </Flex>
  );
}
