import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ChooseFile } from '../../../../../admin/desk/choose-file';
import { TextField } from '../../../../../admin/desk/text-field';
import { type Problem, problemsOf, useSignDesk, useTelling } from '../client';

/** Begins a pre-review with one text, or with a file of many. */
export function BeginForm({ onBegun }: { readonly onBegun: (id: number) => void }) {
  const { post } = useSignDesk();
  const telling = useTelling();
  const [said, setSaid] = useState({ title: '', applicant: '', zh: '', en: '' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const begin = async (ask: () => Promise<{ id: number }>) => {
    setBusy(true);
    try {
      onBegun((await ask()).id);
    } catch (error) {
      setProblems(problemsOf(error));
      telling.failed(error);
      setBusy(false);
    }
  };
  const { title, applicant, zh, en } = said;
  const withFile = (file: File) => {
    const form = new FormData();
    form.append('title', title);
    form.append('applicant', applicant);
    form.append('file', file);
    begin(() => post('/pre-reviews/file', form));
  };
  const field = (name: keyof typeof said, label: string) => (
    <Box minWidth="20rem">
      <TextField
        label={label}
        name={name}
        value={said[name]}
        problems={problems}
        onChange={(value) => setSaid({ ...said, [name]: value })}
      />
    </Box>
  );
  return (
    <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta">
          新的前置审核
        </Typography>
        <Flex gap={4} wrap="wrap" alignItems="flex-end">
          {field('title', '名称')}
          {field('applicant', '送审单位')}
        </Flex>
        <Flex gap={4} wrap="wrap" alignItems="flex-end">
          {field('zh', '拟用中文')}
          {field('en', '拟用英文')}
          <Button
            loading={busy}
            onClick={() => begin(() => post('/pre-reviews', { title, applicant, texts: [{ zh, en }] }))}
          >
            审核这一条
          </Button>
          <ChooseFile name="送审文件" file={undefined} busy={busy} onChoose={withFile} />
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          成批送审：CSV 或 XLSX，表头有“中文”“英文”两列，可另有“用途”。
        </Typography>
      </Flex>
    </Box>
  );
}
