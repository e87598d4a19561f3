import type { Briefing } from '../briefing/briefing.js';
import { byStanding } from '../briefing/claim-order.js';
import type { Claim, Issue } from '../briefing/file/schema.js';
import { strictest, USES, type Use } from '../briefing/use.js';

/** The uses in the order of the sheet, as its labels put them. */
export const LABELS: Readonly<Record<Use, string>> = {
  'as reported': 'May say',
  'as a plan': 'As a plan',
  'with attribution': 'Attribute',
  'not as fact': 'Not as fact',
};

/** Claims put as facts, as nobody may say them. */
export const DO_NOT_SAY = 'Do not say';

export const POSITIONS = 'Positions';
export const QUESTIONS = 'If asked';

/** Claims that say the same, which are said once and as the strictest of them allows; that one comes first. */
export interface Saying {
  readonly claims: readonly [Claim, ...Claim[]];
  readonly use: Use;
}

/** What can be said on an issue, the freest first. */
export function sayingsOn(briefing: Briefing, issueId: string): Saying[] {
  const claims = briefing.claimsAbout(issueId);
  const bySentence = sentencesOf(briefing, claims);
  const said = new Set<string>();
  const sayings: Saying[] = [];
  for (const claim of claims) {
    if (said.has(claim.id)) continue;
    const same = new Set([...briefing.restatements(claim), ...(bySentence.get(claim.text) ?? [])]);
    const own = [...same].filter(({ id }) => id === claim.id || !said.has(id));
    for (const { id } of own) said.add(id);
    sayings.push(sayingOf(briefing, own));
  }
  return sayings.sort(
    (a, b) => USES.indexOf(a.use) - USES.indexOf(b.use) || byStanding(a.claims[0], b.claims[0]),
  );
}

/** Claims by their sentence: two of the same words are one thing to say. */
function sentencesOf(briefing: Briefing, claims: readonly Claim[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims.flatMap((one) => briefing.restatements(one)))
    found.set(claim.text, [...(found.get(claim.text) ?? []), claim]);
  return found;
}

function sayingOf(briefing: Briefing, claims: readonly Claim[]): Saying {
  const use = strictest(claims.map((claim) => briefing.useOfClaim(claim)));
  const sorted = [...claims].sort(byStanding).reverse();
  return { claims: sorted as unknown as Saying['claims'], use };
}

/** An issue with what is said under it. */
export interface SaidOnIssue {
  readonly issue: Issue;
  readonly sayings: readonly Saying[];
  /** Claims on it that stand under an earlier issue. */
  readonly above: readonly Claim[];
}

/** What can be said on several issues; what touches several of them is said under the first. */
export function sayingsOnEach(briefing: Briefing, issues: readonly Issue[]): SaidOnIssue[] {
  const said = new Set<string>();
  return issues.map((issue) => {
    const all = sayingsOn(briefing, issue.id);
    const isNew = ({ claims }: Saying) => claims.every(({ text }) => !said.has(text));
    const sayings = all.filter(isNew);
    const above = all.filter((saying) => !isNew(saying)).flatMap(({ claims }) => claims);
    for (const { claims } of sayings) for (const { text } of claims) said.add(text);
    return { issue, sayings, above };
  });
}

/** What must not be said as fact, behind a claim that may be said. */
export function softerGrounds(briefing: Briefing, claim: Claim): Claim[] {
  if (briefing.useOfClaim(claim) === 'not as fact') return [];
  return briefing.claims(claim.dependsOn).filter((ground) => briefing.useOfClaim(ground) === 'not as fact');
}
