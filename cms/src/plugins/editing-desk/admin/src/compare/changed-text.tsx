import { Typography } from '@strapi/design-system';
import type { ComparedText } from '../document';

/** The Chinese with what has changed in it since the review; deletions and insertions are marked for the ear too. */
export function ChangedText({ changes }: { readonly changes: NonNullable<ComparedText['changes']> }) {
  return (
    <Typography lang="zh-CN" style={{ whiteSpace: 'pre-wrap' }}>
      {changes.map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === 'added')
          return (
            <ins key={key} style={{ background: '#eafbe7', textDecoration: 'underline' }}>
              {text}
            </ins>
          );
        if (kind === 'removed')
          return (
            <del key={key} style={{ background: '#fcecea' }}>
              {text}
            </del>
          );
        return <span key={key}>{text}</span>;
      })}
    </Typography>
  );
}
