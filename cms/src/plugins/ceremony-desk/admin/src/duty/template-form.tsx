import { Box, Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { NotRead } from '../../../../../admin/desk/not-read';
import { TextField } from '../../../../../admin/desk/text-field';
import { type Problem, problemsOf, useDesk, useReading, useTelling } from '../client';

interface Template {
  readonly measures: readonly string[];
}

function OpenForm({ template, onSaved }: { readonly template: Template; readonly onSaved: () => void }) {
  const [text, setText] = useState(template.measures.join('\n'));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { put } = useDesk();
  const { done } = useTelling();
  const save = async () => {
    const measures = text.split('\n').filter((line) => line.trim() !== '');
    try {
      await put('/duty-template', { measures });
      done('模板已保存；已开始的清单不变');
      onSaved();
    } catch (error) {
      setProblems(problemsOf(error));
    }
  };
  return (
    <Box className="off-paper" background="neutral0" padding={6} hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <TextField
          label="清单模板（每行一项）"
          name="measures"
          value={text}
          onChange={setText}
          problems={problems}
          hint="用于尚未开始的清单"
          long
        />
        <Flex>
          <Button onClick={save}>保存模板</Button>
        </Flex>
      </Flex>
    </Box>
  );
}

/** The measures that a new duty list begins with, one a line. */
export function TemplateForm({ onSaved }: { readonly onSaved: () => void }) {
  const { data, failed, reload } = useReading<Template>('/duty-template');
  return data ? <OpenForm template={data} onSaved={onSaved} /> : <NotRead failed={failed} onRetry={reload} />;
}
