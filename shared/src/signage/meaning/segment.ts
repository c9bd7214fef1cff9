import { literalMeanings } from '../lexicon/lexicon';
import { listedEntry, listedReach } from '../lexicon/listed';
import { type Entry, stemsOf } from '../lexicon/parse';

/** A piece of the Chinese text as the best reading of the sign divides it. */
export interface Segment {
  start: number;
  end: number;
  zh: string;
  kind: 'entry' | 'name' | 'figure' | 'numeral' | 'literal' | 'unknown';
  entry?: Entry;
  /** Some sense of it stands in the English. */
  covered: boolean;
  /** The stems of the senses that stand there. */
  matched: string[];
}

/** What segmentation needs to know about the English. */
export interface EnglishSide {
  stems: ReadonlySet<string>;
  /** Runs of the folded Chinese that some English word spells in pinyin, as start → ends. */
  names: ReadonlyMap<number, readonly number[]>;
}

const FIGURE = /[0-9a-z.]/;
const NUMERAL = /[零〇一二三四五六七八九十百千万亿两]/;
/** One-character heads that may be read apart from the word before them. */
const HEAD =
  /[处室厅馆口区店站场园路街门票桥亭台库所部院房楼层号线机器箱桶池点铺村镇县市省山河湖岛寺庙塔宫殿阁祠坛墓陵碑像城州队节费]/;

/** Set phrases of a ban or a warning and its object: the object may be read by itself. */
const OPENED = /^(?:请|勿|禁止|严禁|切勿|不得|小心|当心|注意|谨防)./u;

const LONGEST_NAME = 8;

function matchedStems(entry: Entry, stems: ReadonlySet<string>): string[] | undefined {
  let found: string[] | undefined;
  for (const sense of entry.senses) {
    if (sense.length > 0 && sense.every((word) => stems.has(word))) found = [...(found ?? []), ...sense];
  }
  return found;
}

/** How far the longest word found so far reaches: shorter words inside it must share its sense. */
interface Reach {
  end: number;
  entry: Entry | undefined;
}

interface Edge extends Segment {
  score: number;
}

function edgeOf(
  zh: string,
  start: number,
  end: number,
  entry: Entry,
  english: EnglishSide,
  whole: Entry | undefined,
): Edge | undefined {
  const size = end - start;
  const inside = whole !== undefined;
  const matched = matchedStems(entry, english.stems);
  if (inside) {
    if (matched === undefined || (size === 1 && !(HEAD.test(zh[start] as string) && start > 0)))
      return undefined;
    const outer = stemsOf(whole);
    if (!matched.some((word) => outer.has(word))) return undefined;
  }
  const score = matched
    ? 10 * size + 0.1 * size * size - (inside ? 0.5 : 0)
    : entry.optional
      ? 4 * size
      : 1 * size + 0.05 * size * size;
  return {
    start,
    end,
    zh: zh.slice(start, end),
    kind: 'entry',
    entry,
    covered: matched !== undefined,
    matched: matched ?? [],
    score,
  };
}

function edgesFrom(
  zh: string,
  start: number,
  entries: ReadonlyMap<string, Entry>,
  longest: ReadonlyMap<string, number>,
  english: EnglishSide,
  reach: Reach,
): { edges: Edge[]; reach: Reach } {
  const edges: Edge[] = [];
  let top = reach;
  const limit = Math.min(zh.length, start + (longest.get(zh.slice(start, start + 2)) ?? 1));
  for (let end = limit; end > start; end -= 1) {
    const entry = entries.get(zh.slice(start, end));
    if (!entry) continue;
    const edge = edgeOf(zh, start, end, entry, english, end <= top.end ? top.entry : undefined);
    if (edge) edges.push(edge);
    if (end > top.end && !OPENED.test(entry.zh)) top = { end, entry };
  }
  for (let end = start + listedReach(zh, start); end >= start + 2; end -= 1) {
    const word = zh.slice(start, end);
    if (entries.has(word)) continue;
    const entry = listedEntry(word);
    if (!entry) continue;
    const edge = edgeOf(zh, start, end, entry, english, end <= top.end ? top.entry : undefined);
    if (edge) edges.push(edge);
  }
  return { edges, reach: top };
}

function nameEdges(zh: string, start: number, english: EnglishSide): Edge[] {
  return (english.names.get(start) ?? [])
    .filter((end) => end - start <= LONGEST_NAME)
    .map((end) => ({
      start,
      end,
      zh: zh.slice(start, end),
      kind: 'name' as const,
      covered: true,
      matched: [],
      score: 9.6 * (end - start) + 0.05 * (end - start) ** 2,
    }));
}

function singleEdge(zh: string, at: number, insideWord: boolean): Edge {
  const character = zh[at] as string;
  const kind = FIGURE.test(character) ? 'figure' : NUMERAL.test(character) ? 'numeral' : 'unknown';
  return {
    start: at,
    end: at + 1,
    zh: character,
    kind,
    covered: kind !== 'unknown',
    matched: [],
    score: kind === 'unknown' ? (insideWord ? -40 : 0) : kind === 'numeral' ? 3 : 10,
  };
}

function glossUnknown(segments: Segment[], english: EnglishSide): void {
  for (const segment of segments) {
    if (segment.kind !== 'unknown') continue;
    const entry = literalMeanings().get(segment.zh);
    const matched = entry && matchedStems(entry, english.stems);
    if (!matched) continue;
    segment.kind = 'literal';
    segment.covered = true;
    segment.matched = matched;
  }
}

/** Divides the folded Chinese so that as much of it as possible stands in the English. */
export function segment(
  zh: string,
  entries: ReadonlyMap<string, Entry>,
  longest: ReadonlyMap<string, number>,
  english: EnglishSide,
): Segment[] {
  const best: number[] = new Array<number>(zh.length + 1).fill(Number.NEGATIVE_INFINITY);
  const from: (Edge | undefined)[] = new Array<Edge | undefined>(zh.length + 1).fill(undefined);
  best[0] = 0;
  let reach: Reach = { end: 0, entry: undefined };
  for (let at = 0; at < zh.length; at += 1) {
    const inside = reach.end;
    const found = edgesFrom(zh, at, entries, longest, english, reach);
    reach = found.reach;
    for (const edge of [
      ...found.edges,
      ...nameEdges(zh, at, english),
      singleEdge(zh, at, reach.end > at + 1 || inside > at),
    ]) {
      const total = (best[at] as number) + edge.score;
      if (total > (best[edge.end] as number)) {
        best[edge.end] = total;
        from[edge.end] = edge;
      }
    }
  }
  const segments: Segment[] = [];
  for (let at = zh.length; at > 0; ) {
    const edge = from[at] as Edge;
    segments.push(edge);
    at = edge.start;
  }
  segments.reverse();
  glossUnknown(segments, english);
  return segments;
}
