import type { Administrator } from 'cms/testing/administrators';
import type { Booted } from 'cms/testing/boot';
import { documentsOf } from '../guide/sound-content';
import { type Change, changed, type Language, languages, type Stop } from './tour-model';

const tour = 'api::guide.tour';

interface Row {
  readonly id: number;
  readonly position: number;
  readonly minutes: number | null;
  readonly transition: string | null;
  readonly exhibit: { readonly documentId: string } | null;
}
interface Saved {
  readonly data: { readonly updatedAt: string; readonly stops: readonly Row[] };
}
type Lists = Record<Language, readonly Stop[]>;

/** Two editors at one tour, and what they mean it to be. */
export class TourEditors {
  readonly drafts: Lists;
  readonly published: Lists;
  /** Saves that were refused since the other editor had been faster. */
  refused = 0;
  #turn = 0;

  constructor(
    private readonly cms: Booted,
    private readonly editors: readonly Administrator[],
    private readonly documentId: string,
    private readonly exhibits: ReadonlyMap<number, string>,
    private readonly onlyChinese: ReadonlySet<number>,
    stops: readonly Stop[],
  ) {
    this.drafts = { 'zh-CN': stops, en: stops };
    this.published = { 'zh-CN': stops, en: stops };
  }

  get documents() {
    return documentsOf(this.cms, tour);
  }

  #path(language: Language): string {
    return `/content-manager/collection-types/${tour}/${this.documentId}?locale=${language}`;
  }

  #exhibitOf({ exhibit }: Stop, language: Language): string | undefined {
    // Strapi refuses an exhibit without a version in the tour's language.
    return language === 'en' && this.onlyChinese.has(exhibit) ? undefined : this.exhibits.get(exhibit);
  }

  /** The lines as they are entered: numbered by place, in any order; with their rows' numbers where they are kept. */
  #lines(
    stops: readonly Stop[],
    { language, turn, anew }: Change,
    exhibit: (id: string | undefined) => unknown,
    kept: readonly Row[],
  ) {
    const rows = [...kept].sort((left, right) => left.position - right.position);
    const lines = stops.map((stop, index) => {
      const row = anew ? undefined : rows[index];
      return {
        ...(row ? { id: row.id } : {}),
        position: index + 1,
        minutes: stop.minutes,
        transition: stop.transition,
        exhibit: exhibit(this.#exhibitOf(stop, language)),
      };
    });
    return [...lines.slice(turn % lines.length), ...lines.slice(0, turn % lines.length)];
  }

  async byService(change: Change): Promise<void> {
    const { language } = change;
    const stops = changed(this.drafts[language], change);
    const kept = change.anew ? [] : await this.rows(language, 'draft');
    const data = { stops: this.#lines(stops, change, (id) => id ?? null, kept) };
    await this.documents.update({ documentId: this.documentId, locale: language, data });
    this.drafts[language] = stops;
  }

  async #open(editor: Administrator, language: Language) {
    return (await editor.ask<Saved>('GET', this.#path(language))).body.data;
  }

  #save(editor: Administrator, change: Change, stops: readonly Stop[], seen: Saved['data']) {
    const exhibit = (id: string | undefined) =>
      id ? { set: [{ documentId: id, locale: change.language }] } : { set: [] };
    const body = {
      slug: 'walk',
      position: 1,
      name: change.language === 'en' ? 'Walk' : '路线',
      summary: change.language === 'en' ? 'A walk.' : '走一走。',
      stops: this.#lines(stops, change, exhibit, seen.stops),
    };
    return editor.ask('PUT', this.#path(change.language), body, { 'X-Seen-Version': seen.updatedAt });
  }

  /** One editor after the other, each in the form of the admin. */
  async byForm(change: Change): Promise<void> {
    const editor = this.#next();
    const stops = changed(this.drafts[change.language], change);
    const seen = await this.#open(editor, change.language);
    const { status, body } = await this.#save(editor, change, stops, seen);
    if (status !== 200) throw new Error(JSON.stringify(body));
    this.drafts[change.language] = stops;
  }

  /** Both have the same version open; the second is told, opens it again and does the work over what is there now. */
  async late(change: Change): Promise<void> {
    const [first, second] = [this.#next(), this.#next()];
    const seen = await this.#open(second, change.language);
    const own = { ...change, kind: 'retell' as const };
    await this.#save(first, own, changed(this.drafts[change.language], own), seen);
    const lost = await this.#save(second, change, changed(this.drafts[change.language], change), seen);
    if (lost.status !== 409) throw new Error(`The second editor was answered ${lost.status}.`);
    this.refused += 1;
    this.drafts[change.language] = changed(this.drafts[change.language], own);
    await this.byForm(change);
  }

  /** Both save in the same moment: one of them wins, and nothing is mixed. */
  async together(change: Change): Promise<void> {
    const seen = await this.#open(this.#next(), change.language);
    const before = this.drafts[change.language];
    const wanted = [changed(before, change), changed(before, { ...change, kind: 'retell' })];
    const answers = await Promise.all(
      this.editors.map((editor, index) => this.#save(editor, change, wanted[index] ?? [], seen)),
    );
    const statuses = answers.map(({ status }) => status);
    if ([...statuses].sort().join() !== '200,409') throw new Error(`They were answered ${statuses.join()}.`);
    this.refused += 1;
    this.drafts[change.language] = wanted[statuses.indexOf(200)] ?? [];
  }

  #next(): Administrator {
    this.#turn += 1;
    return this.editors[this.#turn % this.editors.length] as Administrator;
  }

  async publish(locale: Language | '*'): Promise<void> {
    await this.documents.publish({ documentId: this.documentId, locale });
    for (const language of locale === '*' ? languages : [locale])
      this.published[language] = this.drafts[language];
  }

  async discard(language: Language): Promise<void> {
    await this.documents.discardDraft({ documentId: this.documentId, locale: language });
    this.drafts[language] = this.published[language];
  }

  /** The stops as they are stored, in the order of their positions. */
  async rows(language: Language, status: 'draft' | 'published'): Promise<Row[]> {
    const document = await this.documents.findOne({
      documentId: this.documentId,
      locale: language,
      status,
      populate: { stops: { populate: { exhibit: { fields: ['documentId'] } } } },
    });
    const rows = (document?.stops ?? []) as Row[];
    return [...rows].sort((left, right) => left.position - right.position);
  }
}
