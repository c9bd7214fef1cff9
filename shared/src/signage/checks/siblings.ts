import type { Analysis } from '../analysis';
import { familiesIn, type Member } from '../lexicon/families';
import type { Report } from '../report';

/** Tennis is part of table tennis, women of men: words that only look like a sibling. */
function alien(family: readonly Member[], analysis: Analysis): Report[] {
  const { sign } = analysis;
  const meant = family.filter(({ zh }) => zh.test(sign.zh));
  if (meant.length === 0 || meant.some(({ en }) => en.test(sign.en))) return [];
  for (const member of family) {
    if (meant.includes(member)) continue;
    const found = member.en.exec(sign.en);
    if (found)
      return [
        {
          rule: 'LAW-03',
          start: found.index,
          end: found.index + found[0].length,
          suggestion: analysis.terms[0]?.preferred ?? analysis.base.entries.get(analysis.zh)?.proposal,
        },
      ];
  }
  return [];
}

/** Opposites and items of one family put for each other. */
export function checkSiblings(analysis: Analysis): Report[] {
  if (analysis.accepted || analysis.words.length === 0 || analysis.segments.length === 0) return [];
  for (const family of familiesIn(analysis.sign.zh)) {
    const reports = alien(family, analysis);
    if (reports.length > 0 && !explained(analysis, reports[0] as Report)) return reports;
  }
  return [];
}

/** The word stands for something in the Chinese after all. */
function explained(analysis: Analysis, report: Report): boolean {
  const words = analysis.words.filter((word) => word.start < report.end && word.end > report.start);
  return words.every((word) =>
    analysis.segments.some((piece) => piece.matched.includes(word.stem) && piece.end - piece.start > 1),
  );
}
