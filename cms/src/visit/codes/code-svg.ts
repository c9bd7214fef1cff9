import type { PrintableCode } from './code-list';
import { qrModules } from './qr';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A code as a drawing: one path of dark modules, the quiet zone included, with its name for who cannot see it. */
export async function codeSvg({ address, zh, text }: PrintableCode): Promise<string> {
  const modules = await qrModules(address);
  const size = modules.length;
  const path = modules
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img">` +
    `<title>${escaped(`${zh} ${text}`)}</title>` +
    `<path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>\n`
  );
}
