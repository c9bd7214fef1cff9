import { Box, Button, Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { TextField } from '../../../../../admin/desk/text-field';
import { type Problem, problemsOf, useDesk, useTelling } from '../client';
import { equipmentNames, type Inspections, resultNames } from './inspections';

const empty = { equipment: 'hoist', date: '', result: 'passed', remarks: '', by: '', nextDue: '' };

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly names: Readonly<Record<string, string>>;
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, names, onChange }: ChoiceProps) {
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(chosen: string | number) => onChange(String(chosen))}>
        {Object.entries(names).map(([name, text]) => (
          <SingleSelectOption key={name} value={name}>
            {text}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

/** Writes an inspection into the log. */
export function InspectionForm({ onLogged }: { readonly onLogged: (all: Inspections) => void }) {
  const [entry, setEntry] = useState(empty);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { post } = useDesk();
  const { done } = useTelling();
  const change = (part: Partial<typeof empty>) => setEntry((before) => ({ ...before, ...part }));
  const save = async () => {
    try {
      onLogged(await post<Inspections>('/inspections', entry));
      setEntry(empty);
      setProblems([]);
      done('已登记');
    } catch (error) {
      setProblems(problemsOf(error));
    }
  };
  const text = (name: keyof typeof empty, label: string, type: 'text' | 'date' = 'text') => (
    <Grid.Item col={4} s={12} direction="column" alignItems="stretch">
      <TextField
        label={label}
        name={name}
        type={type}
        value={entry[name]}
        onChange={(value) => change({ [name]: value })}
        problems={problems}
      />
    </Grid.Item>
  );
  return (
    <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
      <Grid.Root gap={4}>
        <Grid.Item col={4} s={12} direction="column" alignItems="stretch">
          <Choice
            label="设备"
            value={entry.equipment}
            names={equipmentNames}
            onChange={(equipment) => change({ equipment })}
          />
        </Grid.Item>
        {text('date', '检查日期', 'date')}
        {text('nextDue', '下次检查', 'date')}
        <Grid.Item col={4} s={12} direction="column" alignItems="stretch">
          <Choice
            label="结果"
            value={entry.result}
            names={resultNames}
            onChange={(result) => change({ result })}
          />
        </Grid.Item>
        {text('by', '检查人')}
        {text('remarks', '情况说明')}
        <Grid.Item col={12}>
          <Button onClick={save}>登记检查</Button>
        </Grid.Item>
      </Grid.Root>
    </Box>
  );
}
