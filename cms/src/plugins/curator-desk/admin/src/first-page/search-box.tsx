import { Box, Button, Flex, Loader, Searchbar, SearchForm, Typography } from '@strapi/design-system';
import { type FormEvent, useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { problemsOf, useCuratorDesk } from '../client';
import { languageWords } from '../journal/line';
import { UsageList } from '../usage/usage-list';
import { editAddress, typeWords } from './overview';

interface Found {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
  readonly excerpt: string;
}

interface Answer {
  readonly of: string;
  readonly found: readonly Found[];
  readonly problem?: string;
}

/** Long enough to not ask at every key. */
const pause = 300;

function FoundLine({ found }: { readonly found: Found }) {
  const [open, setOpen] = useState(false);
  const kind = [typeWords[found.type], found.locale ? languageWords[found.locale] : undefined];
  return (
    <li>
      <Flex gap={2} wrap="wrap">
        <Typography tag={Link} to={editAddress(found)} textColor="primary600">
          {found.title || '（没有名称）'}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {kind.filter(Boolean).join(' · ')}
        </Typography>
        <Button size="S" variant="ghost" aria-expanded={open} onClick={() => setOpen(!open)}>
          用在哪里
        </Button>
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {found.excerpt}
      </Typography>
      {open ? <UsageList type={found.type} documentId={found.documentId} /> : null}
    </li>
  );
}

/** Looks through every text in both languages as it is typed. */
export function SearchBox() {
  const { read } = useCuratorDesk();
  const [question, setQuestion] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const asked = question.trim();
  useEffect(() => {
    if (!asked) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      read<{ found: Found[] }>(`/search?q=${encodeURIComponent(asked)}`).then(
        ({ found }) => current && setAnswer({ of: asked, found }),
        (error) =>
          current && setAnswer({ of: asked, found: [], problem: problemsOf(error)[0]?.message ?? '' }),
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, read]);
  const fresh = answer?.of === asked ? answer : undefined;
  return (
    <Box tag="section" aria-label="查找" padding={4} background="neutral0" hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <SearchForm onSubmit={(event: FormEvent) => event.preventDefault()}>
          <Searchbar
            name="question"
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
            onClear={() => setQuestion('')}
            clearLabel="清空"
            placeholder="在全部中英文内容、术语和媒体文件里查找"
          >
            查找
          </Searchbar>
        </SearchForm>
        {asked && !fresh ? <Loader small>正在查找…</Loader> : null}
        {asked && fresh ? (
          <Typography role="status" variant="pi">
            {fresh.problem ??
              (fresh.found.length === 0 ? `没有找到“${asked}”。` : `找到 ${fresh.found.length} 项`)}
          </Typography>
        ) : null}
        {asked && fresh && fresh.found.length > 0 ? (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {fresh.found.map((found) => (
              <FoundLine key={`${found.type} ${found.documentId} ${found.locale}`} found={found} />
            ))}
          </Flex>
        ) : null}
      </Flex>
    </Box>
  );
}
