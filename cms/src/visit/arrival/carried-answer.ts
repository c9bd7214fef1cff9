import type { Asked } from '../../reading/cache/ask';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Content as words of a page, never as its markup. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

/** JSON inside a script element: nothing in it may end the element. */
const embedded = (json: string): string => json.replace(/</g, '\\u003c');

const carried = ({ address, body }: Asked): string =>
  `<script type="application/json" class="carried-answer" data-address="${escaped(address)}">${embedded(body.toString('utf8'))}</script>`;

const opening = '<div id="first">';

/**
 * The guide's page with first words already in it, and the answers they come from, which the app then need not ask for.
 * Undefined when the page has no place for them.
 */
export function pageWith(page: string, words: string, answers: readonly Asked[]): string | undefined {
  if (!page.includes(opening)) return undefined;
  return page.replace(opening, () => `${answers.map(carried).join('')}${opening}${words}`);
}
