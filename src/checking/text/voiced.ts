import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import { THINKING_VERBS } from '../../reading/voices/lexicon/cue-verbs.js';
import { SPEECH_VERBS } from '../../reading/voices/lexicon/speech-verbs.js';
import type { Meaning, MeaningWord, NameUse } from '../meaning/meaning.js';
import type { NameBook } from '../meaning/names/name-book.js';
import { HELD, headOf, namesOf, rootsIn, wordsAbout } from '../meaning/names/party-words.js';
import { rootOf, rootSet } from '../meaning/root.js';
import { hasSense, isSameSense } from '../meaning/senses.js';
import { isSpeaker, type Said } from './compare/said.js';
import { SAYING } from './lexicon/generic-words.js';
import { OPEN_VERBS } from './lexicon/weighty-verbs.js';
import type { Statement } from './statements.js';

/** A part of a sentence, and the briefing against which it is checked. */
export interface CheckedPart {
  readonly part: Meaning;
  /** The claims that the whole sentence is about, if it has several parts. */
  readonly meant: ReadonlySet<Claim>;
  readonly briefing: Briefing;
  readonly book: NameBook;
  /** Checks whether any claim contains a word or a name. */
  readonly isInAny: (said: Said) => boolean;
}

/** Whether a part names the voice of a claim, or the source itself is the voice of the claim. */
export function isVoiced({ part, briefing, book }: CheckedPart, claim: Claim): boolean {
  return briefing.restatements(claim).some(({ attribution }) => {
    if (attribution.by === 'source') return true;
    if (attribution.by === 'unnamed')
      return (
        part.voice.kind !== 'source' ||
        isLabeled(part, attribution.label, claim) ||
        isAgent(part, attribution.label)
      );
    const own = namesOf(attribution.party, briefing);
    const keys = own.flatMap((name) => book.keysOf(name));
    return (
      book.areRelated(keys, [...part.voiceKeys, ...sayersIn(part)]) ||
      isDescribed(part, attribution.party, briefing) ||
      part.names.some((name) => speaks(name, part) && book.areRelated(keys, name.keys)) ||
      isHeld(part, own)
    );
  });
}

/**
 * Whether a name is that of a speaker: 'the agency puts the number at nine', 'the agency is worried that', 'for the
 * governor, the worst is over', 'in the governor's view'.
 */
const speaks = ({ first, last, slots }: NameUse, { words, hedges }: Meaning): boolean =>
  slots.some(
    ({ relation, root }) =>
      (relation === 'subject' && VOICING.has(root)) || (relation === 'owner' && HELD_ROOTS.has(root)),
  ) ||
  hedges.some(
    (hedge) =>
      /^(?:perceived|alleged|aim)$/.test(hedge.standing) &&
      hedge.first > last &&
      isVerbOf(words.slice(last + 1, hedge.first)),
  ) ||
  words.slice(Math.max(0, first - 3), first).some(({ lower }) => /^(?:for|by|according)$/.test(lower));

/** Whether nothing comes between a subject and the rest of its predicate except auxiliaries and adverbs. */
const isVerbOf = (between: readonly MeaningWord[]): boolean =>
  between.length <= 3 && between.every(({ pos }) => /^(?:AUX|ADV|PART)$/.test(pos));

const HELD_ROOTS = rootSet([HELD]);

const VOICING = new Set([
  ...SAYING,
  ...OPEN_VERBS,
  ...rootSet([...SPEECH_VERBS, ...THINKING_VERBS, 'put see reckon']),
]);

/** Whether a part contains somebody's name and a noun for a view or statement: 'in the union, the fear is that'. */
function isHeld({ words }: Meaning, names: readonly string[]): boolean {
  const roots = new Set(words.map(({ root }) => root));
  return (
    [...rootsIn([HELD])].some((root) => roots.has(root)) &&
    names.some((name) => [...rootsIn([name])].every((root) => roots.has(root)))
  );
}

/** Whether a part, but not the text of the claim, contains the label of an unnamed voice: 'an official estimates'. */
function isLabeled({ words }: Meaning, label: string | undefined, { text }: Claim): boolean {
  const head = headOf(label ?? '');
  const isInPart = words.some(({ root, isContent }) => isContent && isSameSense(root, head));
  return head !== '' && isInPart && !rootsIn([text]).has(head);
}

/** Whether the label is the agent of a passive: 'is believed by investigators'. */
const isAgent = ({ words }: Meaning, label = ''): boolean =>
  words.some(
    ({ root }, at) =>
      root === headOf(label) &&
      words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:by|for)$/.test(lower)),
  );

/** Returns the keys of the speakers in a part: 'the ministry reports progress', 'according to the ministry'. */
const sayersIn = (part: Meaning): string[] =>
  part.names
    .filter(({ last, text }) => SAYING.has(part.words[last + 1]?.root ?? '') || isSpeaker(part, text))
    .flatMap(({ keys }) => keys);

/** Whether the voice of a part is a description of the party, or a pronoun: 'the prime minister says', 'she says'. */
function isDescribed({ voice, text }: Meaning, party: string, briefing: Briefing): boolean {
  const pronoun = voice.kind === 'unnamed' ? text.split(' ')[0] : '';
  const label = (voice.name ?? pronoun ?? '').toLowerCase();
  const isPerson = briefing.kindOf(party) === 'people';
  if (/^(?:he|she|they|it)$/.test(label)) return isPerson === /^(?:he|she)$/.test(label);
  if (/^(?:her|his|their|its)\b/.test(label) && text.includes(briefing.nameOf(party).split(' ').at(-1) ?? ''))
    return true;
  const words = label.replace(/ (?:of|for|from|in|at) .*/u, '').match(/\p{L}+/gu);
  const head = words?.at(-1);
  return head !== undefined && hasSense(wordsAbout(party, briefing), rootOf(head));
}

/** Words that refer to the source of the briefing. */
const OWN =
  /\b(?:article|paper|newspaper|report|story|text|source|briefing|estimates?|figures?|results?|data)\b/i;

/** The full name of a person: 'Ann Berg'. */
const PERSON = /^(?!The )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)+$/u;

/** Whether a part attributes a claim to somebody else, although the source itself or an unnamed voice says it. */
export function isForeignVoice(
  { part: { voice, voiceKeys }, briefing, book }: CheckedPart,
  { claim, keys, roots }: Statement,
): boolean {
  const { name = '' } = voice;
  const { attribution } = claim;
  // An unnamed voice may be a person whom the briefing names elsewhere, but not a person who is not in the briefing.
  if (attribution.by === 'unnamed')
    return PERSON.test(name) && book.keysOf(name).length === 0 && !attribution.label?.includes(name);
  if (attribution.by !== 'source' || voice.kind === 'source' || OWN.test(name)) return false;
  if (book.areRelated(voiceKeys, keys)) return false;
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
  const outlets = briefing
    .all('sources')
    .map(({ publisher = '', title }) => `${publisher} ${title}`.toLowerCase());
  if (words.length === 0 || outlets.some((outlet) => words.every((word) => outlet.includes(word))))
    return false;
  return !words.some((word) => hasSense(roots, rootOf(word)));
}
