import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { momentOf } from '../../../../../admin/desk/moment';
import { NotRead } from '../../../../../admin/desk/not-read';
import { useReading } from '../client';
import { BeginForm } from './begin-form';
import type { PreReview } from './pre-review';
import { ReviewPage } from './review-page';

type Listed = Omit<PreReview, 'items' | 'findings'> & { readonly texts: number };

function List({ onOpen }: { readonly onOpen: (id: number) => void }) {
  const { data, failed, reload } = useReading<readonly Listed[]>('/pre-reviews');
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  if (data.length === 0) return <Typography textColor="neutral600">还没有前置审核。</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label="历次前置审核">
      {data.map(({ id, title, applicant, who, at, texts, signedBy, signedAt }) => (
        <Box tag="li" key={id} padding={4} background="neutral0" hasRadius shadow="tableShadow">
          <Flex justifyContent="space-between" gap={3} wrap="wrap">
            <Button variant="ghost" onClick={() => onOpen(id)}>
              {title}
            </Button>
            <Typography variant="pi" textColor="neutral600">
              {[applicant, `${texts} 条`, who, momentOf(at)].filter(Boolean).join(' · ')}
            </Typography>
            {signedAt ? (
              <Badge backgroundColor="success100" textColor="success700">{`${signedBy} 已签发`}</Badge>
            ) : (
              <Badge>审核中</Badge>
            )}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

/** Texts before signs are made: begin with one or with a file, judge each, sign. */
export function PreReviewsPage() {
  const [search, setSearch] = useSearchParams();
  const open = (id: number) => setSearch({ tab: 'pre-reviews', review: String(id) });
  const chosen = Number(search.get('review') ?? 0);
  if (chosen > 0) return <ReviewPage id={chosen} onBack={() => setSearch({ tab: 'pre-reviews' })} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <BeginForm onBegun={open} />
      <List onOpen={open} />
    </Flex>
  );
}
