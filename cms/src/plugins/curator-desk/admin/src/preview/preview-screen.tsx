import {
  Box,
  Button,
  Flex,
  IconButton,
  Loader,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { ArrowClockwise, Cross, Link } from '@strapi/icons';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { problemsOf, useCuratorDesk, useTelling } from '../client';
import { type IssuedPreview, previewAddress, type ShownAs } from './shown-as';
import { useTicket } from './use-ticket';

/** A common phone, in CSS pixels. */
const phone = { width: 375, height: 720 };
const columnWidth = phone.width + 34;

interface Props {
  readonly type: string;
  readonly documentId: string;
  readonly savedAt: string;
  readonly language: ShownAs['language'];
  readonly onClose: () => void;
}

/** Makes room beside the form, and gives it back. */
function useRoomBeside(): void {
  useEffect(() => {
    const { body } = document;
    const before = body.style.paddingInlineEnd;
    body.style.paddingInlineEnd = `${columnWidth}px`;
    return () => {
      body.style.paddingInlineEnd = before;
    };
  }, []);
}

function Choices({ shown, onShow }: { readonly shown: ShownAs; readonly onShow: (shown: ShownAs) => void }) {
  const change = (part: Partial<ShownAs>) => onShow({ ...shown, ...part });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2}>
        <Box flex="1">
          <SingleSelect
            aria-label="预览语言"
            size="S"
            value={shown.language}
            onChange={(language) => change({ language: language as ShownAs['language'] })}
          >
            <SingleSelectOption value="zh-CN">中文</SingleSelectOption>
            <SingleSelectOption value="en">English</SingleSelectOption>
          </SingleSelect>
        </Box>
        <Box flex="1">
          <SingleSelect
            aria-label="预览字号"
            size="S"
            value={shown.text}
            onChange={(text) => change({ text: text as ShownAs['text'] })}
          >
            <SingleSelectOption value="standard">标准字号</SingleSelectOption>
            <SingleSelectOption value="elder">长辈字号</SingleSelectOption>
          </SingleSelect>
        </Box>
      </Flex>
      <Flex gap={2}>
        <Box flex="1">
          <TextInput
            aria-label="预览时间（北京时间）"
            size="S"
            type="datetime-local"
            value={shown.at}
            onChange={(event) => change({ at: event.target.value })}
          />
        </Box>
        <Button size="S" variant="tertiary" disabled={shown.at === ''} onClick={() => change({ at: '' })}>
          现在
        </Button>
      </Flex>
    </Flex>
  );
}

/** The visitor's screen in a column beside the form. */
export function PreviewScreen({ type, documentId, savedAt, language, onClose }: Props) {
  const [shown, setShown] = useState<ShownAs>({ language, text: 'standard', at: '' });
  const { issued, problem, again } = useTicket(type, documentId, savedAt);
  const { post } = useCuratorDesk();
  const { done, failed } = useTelling();
  useRoomBeside();
  const copyLink = async () => {
    try {
      const link = await post<IssuedPreview>('/preview', { type, documentId, lifetime: 'link' });
      await navigator.clipboard.writeText(`${window.location.origin}${previewAddress(link, shown)}`);
      done('链接已复制，24 小时内有效。有链接的人都能看到这篇草稿。');
    } catch (error) {
      failed(problemsOf(error).length > 0 ? error : new Error('没有复制成功。'));
    }
  };
  const address = issued ? previewAddress(issued, shown) : undefined;
  return createPortal(
    <Box
      tag="aside"
      aria-label="预览"
      position="fixed"
      zIndex={3}
      background="neutral0"
      borderColor="neutral200"
      padding={3}
      style={{ insetBlock: 0, insetInlineEnd: 0, width: columnWidth, overflowY: 'auto' }}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between">
          <Typography variant="delta" tag="h2">
            预览
          </Typography>
          <Flex gap={1}>
            <IconButton label="复制链接" onClick={copyLink}>
              <Link />
            </IconButton>
            <IconButton label="刷新预览" onClick={again}>
              <ArrowClockwise />
            </IconButton>
            <IconButton label="关闭预览" onClick={onClose}>
              <Cross />
            </IconButton>
          </Flex>
        </Flex>
        <Choices shown={shown} onShow={setShown} />
        {problem !== undefined ? (
          <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
            <Typography textColor="danger600">{problem || '预览没有打开。'}</Typography>
            <Button size="S" variant="tertiary" onClick={again}>
              再试一次
            </Button>
          </Flex>
        ) : null}
        {address ? (
          <iframe
            // Behind the # nothing loads anew: each address is a frame of its own.
            key={address}
            title="游客看到的样子"
            src={address}
            width={phone.width}
            height={phone.height}
            style={{ border: '1px solid #dcdce4', borderRadius: 12 }}
          />
        ) : problem === undefined ? (
          <Loader small>正在打开预览…</Loader>
        ) : null}
        <Typography variant="pi" textColor="neutral600">
          {`已保存的草稿${issued && issued.further > 0 ? `，连同相关的 ${issued.further} 篇` : ''}；保存后自动刷新。`}
        </Typography>
      </Flex>
    </Box>,
    document.body,
  );
}
