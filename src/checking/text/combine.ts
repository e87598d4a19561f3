import type { Verdict, VerdictKind } from './verdict.js';

/** In order of weight, the heaviest first. */
const ORDER: readonly VerdictKind[] = [
  'firmer than the source',
  'disputed',
  'needs attribution',
  'not in the briefing',
  'supported',
];

/** Returns the verdict on the worst part of a sentence, with the claims of all its parts. */
export function combine(verdicts: readonly Verdict[]): Verdict {
  const [worst, ...others] = [...verdicts].sort((a, b) => rank(a) - rank(b));
  if (worst === undefined) throw new Error('a sentence has no parts');
  if (others.length === 0) return worst;
  return {
    ...worst,
    claims: [...new Set(verdicts.flatMap(({ claims }) => claims))],
    say: [...new Set([worst, ...others].flatMap(({ say }) => say))],
  };
}

/** An error weighs more than a question of the same kind. */
const rank = ({ kind, severity }: Verdict): number =>
  ORDER.indexOf(kind) * 2 + (kind === 'not in the briefing' && severity === 'error' ? -6.5 : 0);
