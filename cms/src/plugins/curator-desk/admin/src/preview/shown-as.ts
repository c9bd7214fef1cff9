/** As whom, and when, the visitor's screen is shown. */
export interface ShownAs {
  readonly language: 'zh-CN' | 'en';
  readonly text: 'standard' | 'elder';
  /** A time of Beijing, `2026-10-01T06:00`; empty for the present. */
  readonly at: string;
}

/** A preview as the server hands it out. */
export interface IssuedPreview {
  readonly ticket: string;
  readonly screen: string;
  readonly expiresAt: string;
  readonly further: number;
}

/** The address of the guide that shows it so. What it may show stands behind the `#`, which browsers send to nobody. */
export function previewAddress({ ticket, screen }: IssuedPreview, { language, text, at }: ShownAs): string {
  const [path = '', search = ''] = screen.split('?');
  const parameters = new URLSearchParams(search);
  parameters.set('preview', ticket);
  parameters.set('language', language);
  parameters.set('text', text);
  // Beijing has kept UTC+8 all year since 1991.
  if (at) parameters.set('at', new Date(`${at}:00+08:00`).toISOString());
  return `/preview#${path}?${parameters}`;
}
