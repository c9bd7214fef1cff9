import {
  Badge,
  Button,
  Checkbox,
  Flex,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { useTelling, useVisitorDesk } from '../client';
import { kindNames, type PrintableCode } from './code';
import { handOver, handOverBlob } from './hand-over';

interface Props {
  readonly codes: readonly PrintableCode[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly miniProgram: boolean;
}

/** The codes in a table: what each opens, and each as a file of its own. */
export function CodeTable({ codes, ticked, onTick, miniProgram }: Props) {
  const { read } = useVisitorDesk();
  const telling = useTelling();
  const fetching = (work: () => Promise<void>) => () => {
    work().catch(telling.failed);
  };
  const drawing = (text: string) =>
    fetching(async () => {
      const { svg, fileName } = await read<{ svg: string; fileName: string }>(`/codes/${text}/drawing`);
      handOverBlob(new Blob([svg], { type: 'image/svg+xml' }), fileName);
    });
  const roundCode = (text: string) =>
    fetching(async () => {
      const made = await read<{ picture: string; fileName: string }>(`/codes/${text}/mini-program`);
      handOver(made.picture, 'image/png', made.fileName);
    });
  const all = codes.length > 0 && codes.every(({ text }) => ticked.has(text));
  const toggle = (text: string) => {
    const next = new Set(ticked);
    if (!next.delete(text)) next.add(text);
    onTick(next);
  };
  return (
    <Table colCount={6} rowCount={codes.length + 1}>
      <Thead>
        <Tr>
          <Th>
            <Checkbox
              aria-label="全选"
              checked={all}
              onCheckedChange={() => onTick(all ? new Set() : new Set(codes.map(({ text }) => text)))}
            />
          </Th>
          {['种类', '名称', '码', '状态', '单个下载'].map((name) => (
            <Th key={name}>
              <Typography variant="sigma">{name}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {codes.map(({ kind, text, zh, en, number, published }) => (
          <Tr key={text}>
            <Td>
              <Checkbox
                aria-label={`选择 ${zh}`}
                checked={ticked.has(text)}
                onCheckedChange={() => toggle(text)}
              />
            </Td>
            <Td>
              <Typography>{number === null ? kindNames[kind] : `${number} 号`}</Typography>
            </Td>
            <Td>
              <Typography tag="div">{zh}</Typography>
              <Typography tag="div" variant="pi" textColor="neutral600">
                {en}
              </Typography>
            </Td>
            <Td>
              <Typography style={{ fontFamily: 'monospace' }}>{text}</Typography>
            </Td>
            <Td>
              <Badge>{published ? '已发布' : '未发布：扫码会看到说明'}</Badge>
            </Td>
            <Td>
              <Flex gap={2}>
                <Button variant="tertiary" size="S" aria-label={`${zh} SVG`} onClick={drawing(text)}>
                  SVG
                </Button>
                {miniProgram ? (
                  <Button variant="tertiary" size="S" aria-label={`${zh} 小程序码`} onClick={roundCode(text)}>
                    小程序码
                  </Button>
                ) : null}
              </Flex>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
