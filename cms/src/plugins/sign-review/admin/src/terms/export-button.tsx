import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { useReview, useTelling } from '../client';

/** Hands a text to the browser as a file. */
function download(text: string, fileName: string): void {
  // Excel takes a CSV file without this mark for GBK; reading the answer as text has taken it away.
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

/** Fetches all terms as a CSV file. */
export function ExportButton() {
  const { read } = useReview();
  const { failed } = useTelling();
  const [busy, setBusy] = useState(false);
  const fetchTerms = async () => {
    setBusy(true);
    try {
      const { csv, fileName } = await read<{ csv: string; fileName: string }>('/terms/export');
      download(csv, fileName);
    } catch (error) {
      failed(error);
    }
    setBusy(false);
  };
  return (
    <Button variant="secondary" startIcon={<Download />} loading={busy} onClick={fetchTerms}>
      导出全部术语
    </Button>
  );
}
