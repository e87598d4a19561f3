import type { Issue, Position } from '../../briefing/file/schema.js';
import type { Attribution, Reading, Span } from '../../reading/reading.js';
import { isInside } from '../../reading/spans.js';
import { acceptances, type DraftedClaim } from '../claims/claims.js';
import { cueOf } from '../claims/speech.js';
import { BY_RULES } from '../ids.js';
import { actOf, asPosition, calledFor, wantedBy } from './position-words.js';
import type { Subjects } from './subjects.js';

/**
 * Words that show that an action was not, or not yet, taken: 'did not oppose', 'would support', 'is to be rejected'.
 */
const NOT_DONE = /\b(?:not|n['’]t|never|no|may|might|could|would|will|should|to(?!$)|if|declin\w+)\b/i;

/** Words before a verb that make it a condition or a passive: 'had he denied it', 'if Lind denied it', 'was denied'. */
const NOT_OWN =
  /(?:\b(?:had (?:he|she|it|they)|if|unless|whether)(?: (?:\p{L}+ ){0,3}|\s)|\b(?:was|were|been|being|is|are) (?:\p{L}+ly )?)$/iu;

/** A subject that may be somebody else than the reading supposes: 'They want to sell arms.' */
const UNSURE = /^(?:they|it|we)$/i;

/** Verbs before a name and an infinitive without 'to': 'to help Taiwan defend itself'. */
const BEFORE_INFINITIVE = /\b(?:help|let|mak|watch)(?:e|es|s|ing|ed|ped|ted)?\s(?:the\s)?$/iu;

/** Returns the demands, objections, denials and approvals that people and organizations express with a single verb. */
export function positionsOf(
  drafted: readonly DraftedClaim[],
  issues: readonly Issue[],
  reading: Reading,
  subjects: Subjects,
): Position[] {
  const found = drafted.flatMap((one) => [
    ...one.extract.passage.attributions.flatMap((attribution) =>
      positionOf(one, attribution, issues, reading, subjects),
    ),
    ...reportedPosition(one, issues, reading, subjects),
  ]);
  return found
    .filter((one, index) => found.findIndex((other) => isSame(one, other)) === index)
    .map((position, index) => ({ id: `p${index + 1}`, ...position }));
}

const isSame = (one: Omit<Position, 'id'>, other: Omit<Position, 'id'>): boolean =>
  one.whose === other.whose && one.act === other.act && one.text === other.text;

function positionOf(
  { claim, extract }: DraftedClaim,
  attribution: Attribution,
  issues: readonly Issue[],
  { text }: Reading,
  subjects: Subjects,
): Omit<Position, 'id'>[] {
  const { source, content, voice } = attribution;
  const { words, form } = cueOf(attribution, text);
  const act = form === undefined ? undefined : actOf(form);
  const [span] = content;
  if (form?.startsWith('call') && !/\b(?:for|on)$/.test(words)) return [];
  if (act === undefined || span === undefined || content.length > 1 || NOT_DONE.test(words)) return [];
  if (!isOwn(extract, attribution, text) || voice.kind !== 'named') return [];
  if (source.some((one) => isNoParty(one, text))) return [];
  const whose = subjects.partyIn(source, voice.name);
  if (whose === undefined || !isSaidByParty(extract, attribution, whose, text, subjects)) return [];
  const wanted = wantedBy(attribution, text, extract.span.end);
  return wanted === undefined
    ? []
    : entry(claim, whose, form?.startsWith('call') ? calledFor(wanted) : { ...act, text: wanted }, issues);
}

function entry(
  claim: DraftedClaim['claim'],
  whose: string,
  asked: Pick<Position, 'act' | 'label' | 'text'>,
  issues: readonly Issue[],
): Omit<Position, 'id'>[] {
  const issue = issueFor(claim, issues);
  if (issue === undefined) return [];
  if (!claim.about.includes(issue)) claim.about.push(issue);
  const accepted = acceptances('hardened-position', asked.text, claim.standing, 'phrase');
  return [{ issue, whose, ...asked, claims: [claim.id], ...BY_RULES, ...accepted }];
}

/** Somebody and what he does, at the beginning of what a speaker says: 'that Norland opposes the plan'. */
const REPORTED =
  /^((?:[^“”"]{0,40}\b)?that )?((?:the )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}|he|she) (?:\p{Ll}+ly )?(\p{Ll}+(?:s|ed)) (.+)$/u;

/**
 * Returns a position that a speaker reports of himself or of those for whom he speaks, since the reading finds no voice
 * within the words of another: 'A spokesman for Norland said that Norland opposes the plan', 'Lind said she welcomed it'.
 */
function reportedPosition(
  { claim, extract }: DraftedClaim,
  issues: readonly Issue[],
  { text }: Reading,
  subjects: Subjects,
): Omit<Position, 'id'>[] {
  const { attribution: outer, span } = extract;
  const [content] = outer?.content ?? [];
  if (outer === undefined || content === undefined || claim.quote !== undefined) return [];
  const { start } = content;
  const words = text.slice(start, Math.min(content.end, span.end)).replace(/\s/gu, ' ');
  const [, before = '', holder = '', form = '', object = ''] = REPORTED.exec(words) ?? [];
  const act = actOf(form);
  const wanted =
    act === undefined || form.startsWith('call') ? undefined : asPosition(object.replace(/\.$/, ''));
  if (act === undefined || wanted === undefined) return [];
  const name = { start: start + before.length, end: start + before.length + holder.length };
  const speaker = subjects.partyIn(outer.source, outer.voice.name);
  const whose = /^s?he$/.test(holder) ? speaker : subjects.partyIn([name], holder.replace(/^the /, ''));
  const speakers = outer.source.map((one) => text.slice(one.start, one.end)).join(' ');
  const isOwn = whose !== undefined && (whose === speaker || speakers.includes(holder));
  return isOwn ? entry(claim, whose, { ...act, text: wanted }, issues) : [];
}

/** Returns whether the subject of a verb is nobody with a position, or not the subject of a statement. */
function isNoParty({ start, end }: Span, text: string): boolean {
  const words = text.slice(start, end);
  return (
    PUBLIC.test(words) ||
    UNSURE.test(words) ||
    BEFORE_INFINITIVE.test(text.slice(Math.max(0, start - 20), start))
  );
}

/**
 * Returns whether a position is reported by the text or by somebody who speaks for its holder: 'A spokesman for Norland
 * said that Norland opposes the plan', 'Lind said that she welcomed it'. If somebody else reports it, only the existence of the
 * report is a fact.
 */
function isSaidByParty(
  extract: DraftedClaim['extract'],
  attribution: Attribution,
  whose: string,
  text: string,
  subjects: Subjects,
): boolean {
  const { attribution: outer } = extract;
  if (outer === undefined || outer === attribution) return true;
  const holders = attribution.source.map(({ start, end }) => text.slice(start, end));
  const speakers = outer.source.map(({ start, end }) => text.slice(start, end)).join(' ');
  return (
    subjects.partyIn(outer.source, outer.voice.name) === whose ||
    holders.some((holder) => /^\p{Lu}/u.test(holder) && speakers.includes(holder))
  );
}

/** Returns whether a position is that of the speaker named before it, and is not a condition. */
function isOwn(extract: DraftedClaim['extract'], attribution: Attribution, text: string): boolean {
  const { cue, content } = attribution;
  const before = text.slice(extract.span.start, cue[0]?.start).replace(/\s+/gu, ' ');
  const isBefore = cue.every(({ start }) => start <= (content[0]?.start ?? 0));
  return isBefore && cue.every((one) => isInside(one, extract.span)) && !NOT_OWN.test(before);
}

/** Matches groups for whom no party speaks: 'the British public'. */
const PUBLIC = /\b(?:public|people|voters|taxpayers|residents|citizens|population|families)$/iu;

/** Returns the most specific issue of a claim. If the claim has none, returns the first issue of the draft. */
const issueFor = ({ about }: DraftedClaim['claim'], issues: readonly Issue[]): string | undefined =>
  issues.findLast(({ id }) => about.includes(id))?.id ?? issues[0]?.id;
