import type { Attribution, Reading, Span, Token } from '../../reading/reading.js';
import { isInside } from '../../reading/spans.js';
import type { DraftedClaim } from '../claims/claims.js';
import { actOf, isStance } from './acts.js';
import { isNoParty, NEW_CLAUSE, type Want, wholeObject } from './position-words.js';
import type { Subjects } from './subjects.js';

/**
 * Words between a subject and its verb: 'has repeatedly', 'on Monday', ', the largest party, has long'. A negation or a
 * modal verb is not among them, since then no position is taken.
 */
const BETWEEN =
  /\)?(?:,? (?:which|who)|, (?:the|an?|he|she|\p{Lu}\S+[’']s) [^,]{3,60},)?(?:\s[“"]?(?:has|have|had|is|are|was|were|will|also|again|earlier|long|now|then|continues? to|\p{Ll}+ly|(?:on )?\p{Lu}\p{Ll}+day|last (?:week|month|year)))*\s[“"]?$/u;

/** Words before a name that make it part of a longer phrase: 'officials in Norland', 'Norland and'. */
const PART_OF_PHRASE =
  /\b(?:about|after|against|and|at|between|by|for|from|in|like|of|on|or|over|than|to|with)\s(?:the\s)?$/iu;

/** The beginning of a condition: 'if Norland opposes the deal'. */
const CONDITION = /\b(?:if|unless|whether)\s[^,]*$/iu;

/** Words that begin added detail, which is not part of the position. */
const DETAIL =
  /(?:,? (?:after|before|although|amid|because|but|following|since|though|when|while)|,? (?:which|who)|, (?:as(?! (?:an?|one|part)\b)|I|where|whom|whose|with|\p{Ll}+ing)|;|:| [—–-])\s.*$/su;

/**
 * Returns the positions in a claim that clauses express whose subject is a name, or a pronoun for the speaker, also
 * within reported speech: 'Lind said Norland opposes the deal', “We urge Norland to pay”.
 */
export function positionClausesOf(one: DraftedClaim, { text }: Reading, subjects: Subjects): Want[] {
  const { passage, span } = one.extract;
  if (text.slice(span.start, span.end).includes('?')) return [];
  const wants: Want[] = [];
  for (const verb of passage.words) {
    const form = verb.text.toLowerCase();
    const act = verb.pos === 'VERB' && isInside(verb, span) ? actOf(form) : undefined;
    const whose = act && subjectOf(verb, one, text, subjects, wants.at(-1)?.whose);
    const wanted = whose && objectOf(verb, one, text);
    if (act && whose && wanted && isStance(form, wanted)) wants.push({ whose, act, wanted });
  }
  return wants;
}

/** @param previous the subject of the position before, which a verb after 'and' shares */
function subjectOf(
  verb: Token,
  one: DraftedClaim,
  text: string,
  subjects: Subjects,
  previous: string | undefined,
): string | undefined {
  const before = text.slice(one.extract.span.start, verb.start);
  if (/\band(?: in turn| also| then)?\s$/u.test(before) && !verb.text.endsWith('ing')) return previous;
  const between = BETWEEN.exec(before)?.[0];
  if (between === undefined || CONDITION.test(before) || isPassive(verb.text, between)) return undefined;
  const end = verb.start - between.length;
  const name = subjects.mentionEndingAt(end);
  if (name === undefined) return pronounFor(end, one, text, subjects);
  if (PART_OF_PHRASE.test(text.slice(one.extract.span.start, name.start)) || isNoParty(name, text))
    return undefined;
  return subjects.partyIn([name], subjects.nameOf(name.id));
}

/** Returns whether a verb is passive, or a participle without an auxiliary verb: 'was urged', 'urging'. */
function isPassive(form: string, between: string): boolean {
  const hasBe = /\b(?:is|are|was|were)\b/u.test(between);
  return form.endsWith('ing') !== hasBe;
}

/** Returns the speaker to whom a pronoun refers: 'Lind said she welcomed it', “We oppose the deal,” Lind said. */
function pronounFor(
  end: number,
  { claim, extract }: DraftedClaim,
  text: string,
  subjects: Subjects,
): string | undefined {
  const [pronoun] = /\p{L}+$/u.exec(text.slice(extract.span.start, end)) ?? [];
  if (pronoun === undefined) return undefined;
  const { attribution } = claim;
  if (/^(?:we|I)$/iu.test(pronoun)) return attribution.by === 'party' ? attribution.party : undefined;
  if (!/^(?:he|she|it|they)$/u.test(pronoun)) return undefined;
  const start = end - pronoun.length;
  const opening = extract.passage.attributions.find(
    ({ content, cue, voice }) =>
      voice.kind === 'named' && isAtStart(content[0], start, text) && !endsInParticiple(cue, text),
  );
  return opening && subjects.partyIn(opening.source, opening.voice.name);
}

/** Returns whether a reporting verb is a participle, whose subject is uncertain: 'telling reporters'. */
const endsInParticiple = (cue: readonly Span[], text: string): boolean =>
  cue.some(({ start, end }) => /ing$/u.test(text.slice(start, end)));

/** Returns whether a clause begins at an offset, apart from 'that'. */
const isAtStart = (content: Span | undefined, offset: number, text: string): boolean =>
  content !== undefined && /^(?:that )?$/u.test(text.slice(content.start, offset)) && content.start <= offset;

function objectOf(verb: Token, { extract }: DraftedClaim, text: string): string | undefined {
  const end = Math.min(
    extract.span.end,
    ...extract.passage.attributions.map((one) => laterSource(one, verb)).filter((start) => start > verb.end),
  );
  const words = text
    .slice(verb.end, end)
    .replace(/\s+/gu, ' ')
    .replace(NEW_CLAUSE, '')
    .replace(DETAIL, '')
    .replace(/^[”"]/u, '')
    .replace(/^([^“"]*?)[,.]?[”"].*$/u, '$1')
    .trim()
    .replace(/[.,]$/u, '');
  return wholeObject(words);
}

/** Returns the offset of a speaker or reporting verb after the verb: '“We oppose it,” said Lind'. */
const laterSource = ({ source, cue, content }: Attribution, verb: Token): number =>
  (content[0]?.start ?? verb.end) <= verb.start
    ? Math.min(...[...source, ...cue].map(({ start }) => start).filter((start) => start > verb.end))
    : 0;
