import type { Issue, Position } from '../../briefing/file/schema.js';
import type { Attribution, Reading } from '../../reading/reading.js';
import { isInside } from '../../reading/spans.js';
import { acceptances, type DraftedClaim } from '../claims/claims.js';
import { afterCue, cueOf } from '../claims/speech.js';
import { BY_RULES } from '../ids.js';
import { type Act, actOf, isStance } from './acts.js';
import { positionClausesOf } from './position-clauses.js';
import { isNoParty, NEW_CLAUSE, type Want, wholeObject } from './position-words.js';
import type { Subjects } from './subjects.js';

/**
 * Words that show that an action was not, or not yet, taken: 'did not oppose', 'would support', 'is to be rejected'.
 */
const NOT_DONE = /\b(?:not|n['’]t|never|no|may|might|could|would|will|should|to(?!$)|if|declin\w+)\b/i;

/** Words before a verb that make it a condition or a passive: 'had he denied it', 'if Lind denied it', 'was denied'. */
const NOT_OWN =
  /(?:\b(?:had (?:he|she|it|they)|if|unless|whether)(?: (?:\p{L}+ ){0,3}|\s)|\b(?:was|were|been|being|is|are) (?:\p{L}+ly )?)$/iu;

/** Returns the demands, objections, denials and approvals that people and organizations express with a single verb. */
export function positionsOf(
  drafted: readonly DraftedClaim[],
  issues: readonly Issue[],
  reading: Reading,
  subjects: Subjects,
): Position[] {
  const found = drafted.flatMap((one) => {
    const wants = [
      ...one.extract.passage.attributions.flatMap((attribution) =>
        wantOf(one, attribution, reading, subjects),
      ),
      ...positionClausesOf(one, reading, subjects),
    ];
    const isFirst = ({ whose, act }: Want, index: number) =>
      wants.findIndex((other) => other.whose === whose && other.act.act === act.act) === index;
    return wants.filter(isFirst).flatMap((want) => positionOf(one, want, issues));
  });
  const key = ({ whose, act, text }: Omit<Position, 'id'>) => `${whose} ${act} ${text}`;
  const distinct = new Map(found.toReversed().map((position) => [key(position), position]));
  return [...distinct.values()].toReversed().map((position, index) => ({ id: `p${index + 1}`, ...position }));
}

function positionOf(
  { claim }: DraftedClaim,
  { whose, act, wanted }: Want,
  issues: readonly Issue[],
): Omit<Position, 'id'>[] {
  const issue = issueFor(claim, issues);
  if (issue === undefined) return [];
  if (!claim.about.includes(issue)) claim.about.push(issue);
  const stated = act.act === 'urges' ? calledFor(act, wanted) : { ...act, text: wanted };
  return [
    {
      issue,
      whose,
      ...stated,
      claims: [claim.id],
      ...BY_RULES,
      ...acceptances('hardened-position', stated.text, claim.standing, 'phrase'),
    },
  ];
}

function wantOf(
  { extract }: DraftedClaim,
  attribution: Attribution,
  { text }: Reading,
  subjects: Subjects,
): Want[] {
  const { source, content, voice } = attribution;
  const { words, form } = cueOf(attribution, text);
  const act = form === undefined ? undefined : actOf(form);
  const [span] = content;
  if (act === undefined || span === undefined || content.length > 1 || NOT_DONE.test(words)) return [];
  if (!isOwn(extract, attribution, text) || voice.kind !== 'named') return [];
  if (source.some((one) => isNoParty(one, text))) return [];
  const whose = subjects.partyIn(source, voice.name);
  const wanted = wantedBy(attribution, text, extract.span.end);
  return whose === undefined || wanted === undefined || !isStance(form ?? '', wanted)
    ? []
    : [{ whose, act, wanted }];
}

/** Returns whether a position is that of the speaker named before it, and is not a condition. */
function isOwn(extract: DraftedClaim['extract'], attribution: Attribution, text: string): boolean {
  const { cue, content } = attribution;
  // If somebody else reports the position, only the existence of the report is a fact.
  if (extract.attribution !== undefined && extract.attribution !== attribution) return false;
  const before = text.slice(extract.span.start, cue[0]?.start).replace(/\s+/gu, ' ');
  const isBefore = cue.every(({ start }) => start <= (content[0]?.start ?? 0));
  return isBefore && cue.every((one) => isInside(one, extract.span)) && !NOT_OWN.test(before);
}

/**
 * Returns what a call is for: 'calls for a vote' seeks a vote, and 'calls on Norway to leave' urges Norway to leave.
 */
const calledFor = (act: Act, wanted: string): Act & Pick<Position, 'text'> => ({
  ...(/^for\s/i.test(wanted) ? { act: 'seeks' } : act),
  text: wanted.replace(/^(?:for|on)\s/i, ''),
});

/**
 * Returns the aim or object of a position: 'for a vote', 'to leave'.
 *
 * @param last the offset at which the claim ends
 */
function wantedBy(attribution: Attribution, text: string, last: number): string | undefined {
  const { start, end: near } = afterCue(attribution);
  // Include the charge: 'accused Lind of taking money'.
  const charge = CHARGE.exec(text.slice(near, last))?.[0] ?? '';
  const end = near + charge.length;
  const small = /\s(?:to|for|on|at)$/i.exec(text.slice(attribution.cue[0]?.start, start))?.[0] ?? '';
  const wanted = `${small} ${text.slice(start, end)}`.replace(/\s+/gu, ' ').replace(NEW_CLAUSE, '').trim();
  return wholeObject(wanted.replace(/^to to /, 'to '));
}

const CHARGE = /^,? of \p{Ll}+ing\b[^.;:]*/u;

/** Returns the most specific issue of a claim. If the claim has none, returns the first issue of the draft. */
const issueFor = ({ about }: DraftedClaim['claim'], issues: readonly Issue[]): string | undefined =>
  issues.findLast(({ id }) => about.includes(id))?.id ?? issues[0]?.id;
