import type { Claim } from '../../briefing/file/schema.js';
import { softness } from '../../briefing/standing.js';
import type { Finding, FindingKind } from '../../checking/finding.js';

/** What speaks against a claim that a model proposes, besides the checks of `verify`. */

/** What a person may know better about, and a model may not: that it turns a sentence round. */
const TURNED = new Set<FindingKind>(['negated', 'swapped']);

/** A word that may deny ('former', 'drop', 'lower'), where nothing of the source stands against it, turns nothing round. */
const isHint = ({ kind, words }: Finding): boolean => kind === 'negated' && words?.source === undefined;

/** A person may take plain words for less than they say; a model that does so has no hedge to show. */
const isUnhedged = ({ kind, words }: Finding): boolean =>
  kind === 'firmer-wording' && words?.source === undefined;

export const isRefused = (finding: Finding): boolean =>
  finding.severity === 'error' || isUnhedged(finding) || (TURNED.has(finding.kind) && !isHint(finding));

export const wordsOf = ({ message, remedy }: Finding): string => `it ${message} (${remedy})`;

/** A model may not be surer than the rules are, unless the checks see the difference and ask. */
export function firmerThan(rule: Claim | undefined, { standing }: Claim): string | undefined {
  if (rule === undefined || softness(standing) >= softness(rule.standing)) return undefined;
  const hedge = rule.cue === undefined ? '' : ` for “${rule.cue}”`;
  return `recorded as ${standing}, where the rules read ${rule.standing}${hedge}`;
}

export function misquoted(text: string, sentence: string): string[] {
  const quotations = [...text.matchAll(/["“]([^"“”]+)["”]/gu)].map((match) => match[1] ?? '');
  const isExact = (words: string) => sentence.includes(words.replace(/[.,]$/, ''));
  return quotations
    .filter((words) => !isExact(words))
    .map((words) => `it quotes '${words}', which does not stand there`);
}
