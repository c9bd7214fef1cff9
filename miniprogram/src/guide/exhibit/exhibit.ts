import type { ExhibitQuery } from '../../network/generated/graphql';

type Exhibit = NonNullable<ExhibitQuery['exhibit']>;

/** One measured or recorded fact. */
export interface FactView {
  kind: 'years' | 'dimensions' | 'makers';
  text: string;
}

/** Another document that a stop leads to. */
export interface MentionView {
  slug: string;
  name: string;
}

/** A tour that stops here. */
export interface TourMentionView extends MentionView {
  minutes: number;
  stopCount: number;
}

/** A stop reached by the next or previous number. */
export interface NeighbourView extends MentionView {
  number: number;
}

/** Everything the screen of a stop shows, apart from the parts that have transforms of their own. */
export interface ExhibitView {
  slug: string;
  number: number;
  name: string;
  /** The name in the guide's other language, to show to someone; null when it is not written yet. */
  otherName: string | null;
  /** What is said of the language of its texts. */
  locale: Pick<Exhibit['locale'], 'fellBack' | 'state'>;
  area: string | null;
  summary: string;
  facts: FactView[];
  accessibility: string | null;
  tours: TourMentionView[];
  stories: MentionView[];
  previous: NeighbourView | null;
  next: NeighbourView | null;
}

const isWritten = (text: string | null | undefined): text is string => Boolean(text?.trim());

function toFacts(exhibit: Exhibit): FactView[] {
  const kinds = ['years', 'dimensions', 'makers'] as const;
  return kinds.flatMap((kind) => {
    const text = exhibit[kind];
    return isWritten(text) ? { kind, text } : [];
  });
}

function toNeighbour(neighbour: Exhibit['neighbours']['next']): NeighbourView | null {
  if (!neighbour) return null;
  const { slug, number, name } = neighbour;
  return { slug, number, name };
}

/** The other language's name counts only when it was really served in that language and says something else. */
function otherName(exhibit: Exhibit, other: ExhibitQuery['other']): string | null {
  if (!other || other.locale.fellBack || other.name === exhibit.name) return null;
  return other.name;
}

export function toExhibit(exhibit: Exhibit, other: ExhibitQuery['other']): ExhibitView {
  return {
    slug: exhibit.slug,
    number: exhibit.number,
    name: exhibit.name,
    otherName: otherName(exhibit, other),
    locale: { fellBack: exhibit.locale.fellBack, state: exhibit.locale.state },
    area: exhibit.area?.name ?? null,
    summary: exhibit.summary,
    facts: toFacts(exhibit),
    accessibility: isWritten(exhibit.accessibilityNote) ? exhibit.accessibilityNote : null,
    tours: exhibit.tours.map(({ slug, name, minutes, stopCount }) => ({ slug, name, minutes, stopCount })),
    stories: exhibit.stories.map(({ slug, title }) => ({ slug, name: title })),
    previous: toNeighbour(exhibit.neighbours.previous),
    next: toNeighbour(exhibit.neighbours.next),
  };
}
