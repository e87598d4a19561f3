import { finiteVerb } from '../../../checking/rules/overstatement/verbs.js';
import { ROLES } from '../../../reading/lexicon/titles.js';
import { cueVerb } from '../../../reading/voices/lexicon/cue-verbs.js';
import { BODIES } from '../../../reading/voices/lexicon/source-nouns.js';

/** The words of one speaker in a line: those after 'Lind:', or those under the heading 'What Lind says'. */
export interface Stretch {
  /** The words that name the speaker; absent if only the stretch itself can show who speaks. */
  readonly speaker?: string;
  readonly words: string;
  /** The label before the words, if it is a topic: 'Forecast for May'. */
  readonly topic?: string;
  /** Whether the words may be in the text's own voice, even though they are under a heading about a speaker. */
  readonly canBeBackground?: boolean;
}

/** A label: the words before a colon, at the start of a line or sentence or after a semicolon. */
const LABEL = /(^|[.!?]["”]?\s+|;\s+)([^:;.!?"“”\s][^:;.!?"“”]{0,100}):\s+/gu;

/**
 * Divides a line into the stretches of its speakers. Everything after 'Lind:', up to the next such label, is said by
 * Lind. If the words before a colon are a topic ('Dividend: 17 cents'), they are not among the words.
 *
 * @param heading the speaker whom the heading names
 * @param isSpeaker returns whether words name somebody
 */
export function stretchesOf(
  line: string,
  heading: string | undefined,
  isSpeaker: (words: string) => boolean,
): Stretch[] {
  const labels = [...line.matchAll(LABEL)].filter(
    ({ index, 2: label = '' }) => isLabel(label) && (index === 0 || isTopic(label) || isSpeaker(label)),
  );
  const starts = labels.map(({ index, 1: before = '' }) => index + before.length);
  const opening = line.slice(0, starts[0]).trim();
  const first: Stretch = {
    words: opening,
    ...(heading !== undefined && { speaker: heading, canBeBackground: !isBare(opening) }),
  };
  return [
    ...(opening === '' ? [] : [first]),
    ...labels.map(({ index, 0: { length }, 2: label = '' }, at): Stretch => {
      const words = line.slice(index + length, starts[at + 1]).trim();
      return isSpeaker(label) && !isTopic(label)
        ? { speaker: label, words }
        : { words, topic: label, ...(heading !== undefined && { speaker: heading, canBeBackground: true }) };
    }),
  ];
}

/** Returns whether words are a label and not a clause: 'Eva Lind, who leads it', but not 'Eva Lind denied this'. */
const isLabel = (words: string): boolean => {
  const [name = ''] = words
    .replace(/ (?:cited|given|listed|named|planned|proposed|reported)$/u, '')
    .split(/[,(]/u);
  return finiteVerb(name) === undefined && !URGES.test(name) && /^[\p{Lu}\d]|^the /u.test(name);
};

/** A plural subject and its verb: 'Experts urge caution'. */
const URGES = /^\p{Lu}\p{Ll}*s (?:advise|argue|ask|call|claim|fear|hope|say|see|urge|want|warn)\b/u;

/**
 * Returns whether words before a colon are a topic, even if they contain a name: 'The EU’s aim', 'To Norland Radio',
 * 'Paid by Norland'.
 */
function isTopic(words: string): boolean {
  const [, noun = ''] = /['’]s? (?:\p{Ll}+ )*(\p{Ll}+)$/u.exec(words) ?? [];
  const isOfSpeaker = noun === '' || ROLES.has(noun) || isSpeakingNoun(noun) || BODIES.has(noun);
  return (
    !isOfSpeaker ||
    isCircumstance(words) ||
    /^\p{Lu}[\p{L}]*-\p{Ll}+ed$/u.test(words) ||
    /^\p{Lu}\p{Ll}+(?:ed|ing) (?:by|for|from|in|on|to|with)\b/u.test(words)
  );
}

/** The beginning of a label that says where, when or to whom something was said. */
export const CIRCUMSTANCE = /(?:After|At|Before|During|From|In|On|Since|To|Under) /;

const isCircumstance = (words: string): boolean => words.search(CIRCUMSTANCE) === 0;

/** Returns whether words describe a speaker with a common noun: 'The union', 'Two ministers', 'Critics'. */
export function isSpeakingNoun(words: string): boolean {
  const nouns =
    words
      .split(/[,(]/u)[0]
      ?.toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  // 'Parliament' before a colon is a topic, 'the parliament' a speaker.
  const isBody = (word: string) => BODIES.has(word) && /^the /i.test(words);
  return nouns
    .filter((noun, at) => noun !== 'official' || at === nouns.length - 1)
    .flatMap((noun) => [noun, noun.replace(/s$/, '')])
    .some((noun) => ROLES.has(noun) || isBody(noun) || SPEAKING.test(noun));
}

const SPEAKING =
  /^(?:critics?|opponents?|supporters?|opposition|officials?|experts?|police|mps|campaigners|observers?|organi[sz]ers?|others)$/;

/** Returns whether words begin with a quotation, a pronoun or a verb of saying instead of a subject: 'Denies it'. */
export const isBare = (words: string): boolean =>
  /^["“]|^(?:he|she|it|they|his|her|its|their)\b/i.test(words) || isVerbOfSaying(words);

const isVerbOfSaying = (words: string): boolean => {
  const [, verb = ''] = /^(?:also |again |only |repeatedly )?(\p{L}+s)\b(?!:)/iu.exec(words) ?? [];
  return cueVerb(verb.toLowerCase()) !== undefined && /^\p{L}+ (?!(?:is|are|was|were|of)\b)/u.test(words);
};

/** Adds the speaker of a heading to a line that begins with a verb: 'Denies it' becomes 'Delta denies it'. */
export const withSubject = (line: string, heading: string | undefined): string =>
  heading !== undefined && isVerbOfSaying(line)
    ? `${heading} ${line.charAt(0).toLowerCase()}${line.slice(1)}`
    : line;
