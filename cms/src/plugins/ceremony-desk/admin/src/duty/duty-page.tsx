import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { NotRead } from '../../../../../admin/desk/not-read';
import { TextField } from '../../../../../admin/desk/text-field';
import { useReading } from '../client';
import { type Duty, DutyList } from './duty-list';
import { Paper } from './paper';
import { TemplateForm } from './template-form';

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The duty list of a day: ticked item by item, printable; and the template of new lists. */
export function DutyPage() {
  const [date, setDate] = useState(today);
  const [editing, setEditing] = useState(false);
  const { data, failed, reload, replace } = useReading<Duty>(`/duty/${date}`);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Paper />
      <Flex className="off-paper" gap={3} alignItems="flex-end">
        <TextField
          label="日期"
          name="date"
          type="date"
          value={date}
          onChange={(chosen) => chosen && setDate(chosen)}
        />
        <Button variant="secondary" size="L" disabled={!data} onClick={() => window.print()}>
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
      {data ? (
        <DutyList key={data.date} duty={data} onTicked={replace} onOutdated={reload} />
      ) : (
        <NotRead failed={failed} onRetry={reload} />
      )}
    </Flex>
  );
}
