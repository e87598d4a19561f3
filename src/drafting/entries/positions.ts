import verbs from '../../../data/lexicon/drafting/acts.json' with { type: 'json' };
import type { Issue, Position } from '../../briefing/file/schema.js';
import { OTHER, POSITION_ACTS } from '../../briefing/file/vocabulary.js';
import type { Attribution, Reading, Span } from '../../reading/reading.js';
import { isInside } from '../../reading/spans.js';
import { verbForms } from '../../reading/voices/lexicon/verb-forms.js';
import { acceptances, type DraftedClaim } from '../claims/claims.js';
import { afterCue, cueOf } from '../claims/speech.js';
import { BY_RULES } from '../ids.js';
import type { Subjects } from './subjects.js';

/**
 * Words that show that an action was not, or not yet, taken: 'did not oppose', 'would support', 'is to be rejected'.
 */
const NOT_DONE = /\b(?:not|n['’]t|never|no|may|might|could|would|will|should|to(?!$)|if|declin\w+)\b/i;

/** Words before a verb that make it a condition or a passive: 'had he denied it', 'if Lind denied it', 'was denied'. */
const NOT_OWN =
  /(?:\b(?:had (?:he|she|it|they)|if|unless|whether)(?: (?:\p{L}+ ){0,3}|\s)|\b(?:was|were|been|being|is|are) (?:\p{L}+ly )?)$/iu;

/** Words that refer to another sentence: 'denied that', 'wants it lifted'. */
const POINTS_ELSEWHERE = /^(?:(?:that|this|so|those|these)[,.]?$|(?:it|them|him|her)(?:sel(?:f|ves))?\b)/i;

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
  const found = drafted.flatMap((one) =>
    one.extract.passage.attributions.flatMap((attribution) =>
      positionOf(one, attribution, issues, reading, subjects),
    ),
  );
  return found.map((position, index) => ({ id: `p${index + 1}`, ...position }));
}

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
  const issue = issueFor(claim, issues);
  const wanted = wantedBy(attribution, text, extract.span.end);
  if (whose === undefined || issue === undefined || wanted === undefined) return [];
  if (!claim.about.includes(issue)) claim.about.push(issue);
  const asked = form?.startsWith('call') ? calledFor(wanted) : { ...act, text: wanted };
  return [
    {
      issue,
      whose,
      ...asked,
      claims: [claim.id],
      ...BY_RULES,
      ...acceptances('hardened-position', asked.text, claim.standing, 'phrase'),
    },
  ];
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

/** Returns whether a position is that of the speaker named before it, and is not a condition. */
function isOwn(extract: DraftedClaim['extract'], attribution: Attribution, text: string): boolean {
  const { cue, content } = attribution;
  // If somebody else reports the position, only the existence of the report is a fact.
  if (extract.attribution !== undefined && extract.attribution !== attribution) return false;
  const before = text.slice(extract.span.start, cue[0]?.start).replace(/\s+/gu, ' ');
  const isBefore = cue.every(({ start }) => start <= (content[0]?.start ?? 0));
  return isBefore && cue.every((one) => isInside(one, extract.span)) && !NOT_OWN.test(before);
}

/** Returns what a call is for: 'calls for a vote' seeks a vote, and 'calls on Norway to leave' urges Norway to leave. */
const calledFor = (wanted: string): Pick<Position, 'act' | 'text'> => ({
  act: /^for\s/i.test(wanted) ? 'seeks' : 'urges',
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
  const isCut = (wanted.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
  return wanted === '' || isCut || POINTS_ELSEWHERE.test(wanted)
    ? undefined
    : wanted.replace(/^to to /, 'to ');
}

/** Matches groups for whom no party speaks: 'the British public'. */
const PUBLIC = /\b(?:public|people|voters|taxpayers|residents|citizens|population|families)$/iu;

/** Matches a clause with a subject of its own: 'and Canada has begun', but not 'and has begun'. */
const NEW_CLAUSE =
  /,? (?:and|but|while) (?:(?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*|the \p{Ll}+|he|she|it|they|we) (?:has|have|had|is|was|were|are|will|would|could|may|said|says|did|\p{Ll}{2,}ed)\b.*$/u;

const CHARGE = /^,? of \p{Ll}+ing\b[^.;:]*/u;

/** Returns the most specific issue of a claim. If the claim has none, returns the first issue of the draft. */
const issueFor = ({ about }: DraftedClaim['claim'], issues: readonly Issue[]): string | undefined =>
  issues.findLast(({ id }) => about.includes(id))?.id ?? issues[0]?.id;

/** An act; `label` is the verb if the format has no such act. */
type Act = Pick<Position, 'act' | 'label'>;

/** The act that each verb form expresses. Each line of the lexicon is `verb | act`. */
const byForm = new Map<string, Act>();
for (const line of verbs) {
  const [verb = '', label = ''] = line.split(' | ');
  const known = POSITION_ACTS.find((one) => one === label);
  const act: Act = known === undefined ? { act: OTHER, label } : { act: known };
  for (const form of verbForms(verb)) byForm.set(form, act);
}

/** Returns the act that an inflected verb expresses. The verb must be in lowercase. */
export const actOf = (form: string): Act | undefined => byForm.get(form);
