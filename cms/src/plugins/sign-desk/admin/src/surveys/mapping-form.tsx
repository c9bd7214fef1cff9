import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { useWords } from '../words';
import { mappedByWords, type SurveyPreview } from './preview';

interface Props {
  readonly preview: SurveyPreview;
  readonly given: Readonly<Record<string, number>> | undefined;
  readonly busy: boolean;
  readonly onApply: (mapping: Readonly<Record<string, number>>) => void;
}

/** Which column of the file holds which field; a change is looked at anew before it counts. */
export function MappingForm({ preview, given, busy, onApply }: Props) {
  const { fields } = useWords();
  const [mapping, setMapping] = useState<Readonly<Record<string, number>>>(given ?? preview.mapping);
  const [open, setOpen] = useState(false);
  const unread = preview.headings.filter(
    (heading, column) => heading !== '' && !Object.values(preview.mapping).includes(column),
  );
  const set = (field: string, column: string) => {
    const { [field]: _, ...others } = mapping;
    setMapping(column === '' ? others : { ...others, [field]: Number(column) });
  };
  return (
    <Box background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={3} wrap="wrap">
          <Typography>{`表头在第 ${preview.headRow} 行，${mappedByWords[preview.mappedBy]}。`}</Typography>
          {unread.length > 0 ? (
            <Typography textColor="neutral600">{`没有读取的列：${unread.join('、')}`}</Typography>
          ) : null}
          <Button size="S" variant="tertiary" aria-expanded={open} onClick={() => setOpen(!open)}>
            指定各列
          </Button>
        </Flex>
        {open ? (
          <>
            <Flex gap={3} wrap="wrap">
              {Object.entries(fields).map(([field, { zh }]) => (
                <Box key={field} width="16rem">
                  <Field.Root name={`column-${field}`}>
                    <Field.Label>{zh}</Field.Label>
                    <SingleSelect
                      size="S"
                      placeholder="没有这一列"
                      value={mapping[field] === undefined ? '' : String(mapping[field])}
                      onChange={(column: string | number) => set(field, String(column))}
                      onClear={() => set(field, '')}
                      clearLabel={`${zh}：没有这一列`}
                    >
                      {preview.headings.map((heading, column) => (
                        <SingleSelectOption key={column} value={String(column)}>
                          {heading || `第 ${column + 1} 列`}
                        </SingleSelectOption>
                      ))}
                    </SingleSelect>
                  </Field.Root>
                </Box>
              ))}
            </Flex>
            <Box>
              <Button size="S" loading={busy} onClick={() => onApply(mapping)}>
                按此重新预览
              </Button>
            </Box>
          </>
        ) : null}
      </Flex>
    </Box>
  );
}
