import type { BriefingFile, Claim, Statement } from '../../briefing/file/schema.js';
import { softest } from '../../briefing/standing.js';
import type { FindingKind } from '../../checking/finding.js';
import { hardened } from '../../checking/rules/overstatement/detect-overstatement.js';
import { needsSentenceBefore } from '../brief/dependence.js';
import { acceptances } from '../claims/claims.js';
import type { AnsweredPart } from './brief/answered-part.js';
import { bringsNothing } from './brief/sentence/brings-nothing.js';
import { isAnswered } from './brief/sentence/check-remark.js';
import type { ProposalChecks } from './check-proposals.js';
import { type DraftClaim, keyOf } from './draft-claims.js';
import type { Proposal } from './proposals.js';

type Gap = BriefingFile['gaps'][number];

/** An answer, with a function that looks up the claims to which it refers. */
export interface Resolved {
  readonly answered: AnsweredPart;
  /** Returns the claims of the draft with the given numbers in the answer, or the rule-based claims used instead. */
  readonly claims: (numbers: readonly number[]) => Claim[];
}

export const resolvedParts = (parts: readonly AnsweredPart[], placed: readonly DraftClaim[]): Resolved[] => {
  const byKey = new Map(placed.flatMap(({ key, claim }) => (key === undefined ? [] : [[key, claim]])));
  const byRule = new Map(
    placed.flatMap(({ key, claim, before }) => (key === undefined && before ? [[before.id, claim]] : [])),
  );
  return parts.map((answered) => {
    const claimOf = (n: number): Claim | undefined =>
      byKey.get(keyOf(answered.part.number, n)) ??
      byRule.get(answered.checked.find(({ proposal }) => proposal.n === n)?.byRules?.id ?? '');
    return { answered, claims: (numbers) => [...new Set(numbers.flatMap((n) => claimOf(n) ?? []))] };
  });
};

/** Findings that do not matter for a statement, since its voice is taken from its claims and shown next to it. */
const HARMLESS: readonly FindingKind[] = ['other-voice'];

/**
 * Returns whether a sentence says the same thing as the source sentence of one of its claims and is no firmer than its
 * softest claim.
 *
 * @param numbers the numbers that the sentence's claims have in the answer
 * @param alsoHarmless further kinds of findings that are ignored if they are only questions
 */
export async function holds(
  text: string,
  numbers: readonly number[],
  { answered: { part, checked } }: Resolved,
  checks: ProposalChecks,
  standing?: Proposal['standing'],
  alsoHarmless: readonly FindingKind[] = [],
): Promise<boolean> {
  const cited = checked.filter(({ proposal }) => numbers.includes(proposal.n));
  const soft = standing ?? softest(cited.map(({ proposal }) => proposal.standing)) ?? 'stated';
  const tried = cited.map(({ proposal }) => ({ ...proposal, text, standing: soft }));
  const results = await checks.check(tried, part);
  return results.some(
    ({ reasons, kinds }) =>
      reasons.length === 0 && kinds.every((kind) => [...HARMLESS, ...alsoHarmless].includes(kind)),
  );
}

export const statementOf = ({ id, text, standing }: Claim, claims: string[] = [id]): Statement => ({
  text,
  claims,
  ...acceptances('hardened-summary', text, standing),
});

/** The maximum number of words in a sentence of the article that replaces a sentence by the model. */
const LONGEST = 50;

/**
 * Returns the whole source sentence of a claim, without 'and' or 'but' at its beginning. Returns undefined if the sentence
 * is long, has only one end of a quotation, or depends on the previous one.
 */
export function wholeSentence({ at }: Claim, { answered }: Resolved): string | undefined {
  const sentences = answered.part.paragraphs.flat();
  const index = sentences.findIndex((sentence) => sentence.at === at);
  const text = sentences[index]?.text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:And|But) (\p{Ll})/u, (_, first: string) => first.toUpperCase());
  if (text === undefined || text.split(' ').length > LONGEST || !/[.!?]["”’]?$/u.test(text)) return undefined;
  if ((text.match(/["“”]/gu) ?? []).length % 2 === 1) return undefined;
  return needsSentenceBefore(text, '') ? undefined : text;
}

export const isFirm = (text: string, claims: readonly Claim[], form: 'sentence' | 'title' | 'phrase') =>
  hardened(text, softest(claims.map(({ standing }) => standing)) ?? 'stated', form) !== undefined;

const MAX_QUESTIONS = 6;

/**
 * Returns the open questions that no sentence seems to answer and that contain only names and numbers from the text.
 */
export async function gapsOf(
  resolved: readonly Resolved[],
  checks: ProposalChecks,
  mark: Pick<Gap, 'proposed'>,
) {
  const gaps = resolved.flatMap(({ answered, claims }) =>
    answered.answer.gaps.flatMap(({ question, claims: numbers }) => {
      const cited = claims(numbers);
      const about = [...new Set(cited.flatMap((claim) => claim.about))];
      return question.endsWith('?') && about.length > 0 && bringsNothing(question, checks.source.text)
        ? [{ about, question, reason: 'not stated' as const, claims: cited.map(({ id }) => id), ...mark }]
        : [];
    }),
  );
  const open: typeof gaps = [];
  for (const gap of gaps) if (!(await isAnswered(gap.question, checks))) open.push(gap);
  return open.slice(0, MAX_QUESTIONS);
}
