import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

/** Leads to a sign's story at the sign desk, where its findings and cases are. */
export function SignLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <Typography tag={Link} to={`/plugins/sign-desk?tab=signs&sign=${id}`} textColor="primary600">
      {children}
    </Typography>
  );
}
