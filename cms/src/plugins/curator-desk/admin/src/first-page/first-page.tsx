import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { momentOf } from '../../../../../admin/desk/moment';
import { NotRead } from '../../../../../admin/desk/not-read';
import { useReading } from '../client';
import { actionWords } from '../journal/line';
import type { Overview } from './overview';
import { SearchBox } from './search-box';
import { SharePicture } from './share-picture';
import { TrendPicture } from './trend-picture';
import { WorkList } from './work-list';

function Lists({ overview }: { readonly overview: Overview }) {
  const { totals, stale, missing, failing, waiting, recent } = overview;
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
        <WorkList
          title="译文已过时"
          total={totals.stale}
          lines={stale}
          nothing="没有过时的译文。"
          remark={({ count }) => `中文改动后，有 ${count} 处英文没有跟上`}
        />
      </Grid.Item>
      <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
        <WorkList
          title="缺英文"
          total={totals.missing}
          lines={missing}
          nothing="英文齐全。"
          remark={({ count }) => `有 ${count} 处没有英文`}
        />
      </Grid.Item>
      <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
        <WorkList
          title="检查未通过"
          total={totals.failing}
          lines={failing}
          nothing="全部内容都通过了检查。"
          remark={({ count, message }) => `${message}${count > 1 ? `，另有 ${count - 1} 处` : ''}`}
        />
      </Grid.Item>
      <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
        <WorkList
          title="等待发布"
          total={totals.waiting}
          lines={waiting}
          nothing="没有等待发布的内容。"
          remark={({ kind, changedAt }) =>
            `${kind === 'new' ? '从未发布' : '发布后又改过'} · ${momentOf(changedAt)}`
          }
        />
      </Grid.Item>
      <Grid.Item col={12} direction="column" alignItems="stretch">
        <WorkList
          title="最近改动"
          total={recent.length}
          lines={recent}
          nothing="还没有改动。"
          remark={({ at, who, action }) => `${momentOf(at)} · ${who} · ${actionWords[action] ?? action}`}
        />
      </Grid.Item>
    </Grid.Root>
  );
}

function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box tag="section" aria-label={title} padding={4} background="neutral0" hasRadius shadow="tableShadow">
      {children}
    </Box>
  );
}

/** The curator's first page: how everything stands, and one click to the work. */
export default function FirstPage() {
  const { data, failed, reload } = useReading<Overview>('/overview');
  return (
    <Page.Main>
      <Page.Title>编辑工作台</Page.Title>
      <Layouts.Header
        title="编辑工作台"
        subtitle={
          data ? `${data.figures.documents} 篇内容 · ${momentOf(data.at)} 的情况` : '什么要做，一目了然'
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <SearchBox />
          {data ? (
            <>
              <Grid.Root gap={4}>
                <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
                  <Card title="英文进度">
                    <SharePicture figures={data.figures} />
                  </Card>
                </Grid.Item>
                <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
                  <Card title="近三个月">
                    <Typography variant="delta" tag="h2">
                      近三个月
                    </Typography>
                    <TrendPicture trend={data.trend} />
                  </Card>
                </Grid.Item>
              </Grid.Root>
              <Lists overview={data} />
            </>
          ) : (
            <NotRead failed={failed} onRetry={reload} />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
