import type { BriefingFile, Claim, Statement } from '../../briefing/file/schema.js';
import { softest } from '../../briefing/standing.js';
import type { FindingKind } from '../../checking/finding.js';
import { hardened } from '../../checking/rules/overstatement/detect-overstatement.js';
import { acceptances } from '../claims/claims.js';
import type { AnsweredPart, ProposalChecks } from './check-proposals.js';
import { keyOf, type Placed } from './passed.js';
import type { Proposal } from './proposals.js';

type Gap = BriefingFile['gaps'][number];

/** An answer with the claims of the draft that its numbers mean. */
export interface Resolved {
  readonly answered: AnsweredPart;
  /** The claims that the numbers of an answer mean, where a model has worded them. */
  readonly claims: (numbers: readonly number[]) => Claim[];
}

export const resolvedParts = (parts: readonly AnsweredPart[], placed: readonly Placed[]): Resolved[] => {
  const byKey = new Map(placed.flatMap(({ key, claim }) => (key === undefined ? [] : [[key, claim]])));
  return parts.map((answered) => ({
    answered,
    claims: (numbers) => [
      ...new Set(numbers.flatMap((n) => byKey.get(keyOf(answered.part.number, n)) ?? [])),
    ],
  }));
};

/** What nothing but a voice may be found in: that stands beside a statement, from its claims. */
const HARMLESS = new Set<FindingKind>(['other-voice']);

/**
 * Whether a sentence that rests on claims says what the sentence of one of them says, as firmly as the softest allows.
 *
 * @param numbers of the claims in the answer
 */
export async function holds(
  text: string,
  numbers: readonly number[],
  { answered: { part, checked } }: Resolved,
  checks: ProposalChecks,
  standing?: Proposal['standing'],
): Promise<boolean> {
  const behind = checked.filter(({ proposal }) => numbers.includes(proposal.n));
  const soft = standing ?? softest(behind.map(({ proposal }) => proposal.standing)) ?? 'stated';
  const tried = behind.map(({ proposal }) => ({ ...proposal, text, standing: soft, asFact: '' }));
  const results = await checks.check(tried, part);
  return results.some(
    ({ reasons, kinds }) => reasons.length === 0 && kinds.every((kind) => HARMLESS.has(kind)),
  );
}

/** A claim as a sentence of a summary. */
export const statementOf = ({ id, text, standing }: Claim): Statement => ({
  text,
  claims: [id],
  ...acceptances('hardened-summary', text, standing),
});

export const isFirm = (text: string, claims: readonly Claim[], form: 'sentence' | 'title' | 'phrase') =>
  hardened(text, softest(claims.map(({ standing }) => standing)) ?? 'stated', form) !== undefined;

/** More nobody asks. */
const MOST_QUESTIONS = 6;

/** What the text leaves open: questions that bring no name and no number that it does not have. */
export function gapsOf(resolved: readonly Resolved[], source: string, mark: Pick<Gap, 'proposed'>) {
  const gaps = resolved.flatMap(({ answered, claims }) =>
    answered.answer.gaps.flatMap(({ question, claims: numbers }) => {
      const behind = claims(numbers);
      const about = [...new Set(behind.flatMap((claim) => claim.about))];
      return question.endsWith('?') && about.length > 0 && bringsNothing(question, source)
        ? [{ about, question, reason: 'not stated' as const, claims: behind.map(({ id }) => id), ...mark }]
        : [];
    }),
  );
  return gaps.slice(0, MOST_QUESTIONS);
}

/** Whether the names and numbers of a question stand in the text. */
function bringsNothing(question: string, source: string): boolean {
  const [, ...words] = question.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu) ?? [];
  return words
    .filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
    .every((word) => source.includes(word.replace(/(?:['’]s|[.,'’-]+)$/u, '')));
}
