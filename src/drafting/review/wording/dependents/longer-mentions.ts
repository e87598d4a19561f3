import type { Claim } from '../../../../briefing/file/schema.js';
import type { ReviewText } from '../../text.js';
import type { Group } from '../groups.js';
import { isGroup, type Meant } from '../several.js';
import type { Dependent } from './dependent.js';
import { meaningsIn } from './meaning.js';
import { isOfPeople } from './people.js';
import { NO_REFERENT } from './phrases.js';

/** How many sentences after a longer mention the article can use the noun alone and still be understood. */
const REACH = 4;

/** How often a text must use a longer mention for it to be a topic of the text, which the claim should name in full. */
const OFTEN = 2;

const MOST_WORDS = 4;

/**
 * Finds nouns with 'the' in a claim for which the text used a longer phrase before: 'the ban' after 'the travel ban'.
 */
export function longerMentions(claim: Claim, text: ReviewText): Dependent[] {
  const { start, end } = claim.span ?? { start: 0, end: 0 };
  const groups = text.groups.get(claim.source) ?? [];
  const before = groups.filter((one) => one.end <= start);
  return groups
    .filter((one) => one.start >= start && one.end <= end)
    .flatMap((one) => bareIn(one, before, claim, text));
}

function bareIn(group: Group, before: readonly Group[], claim: Claim, text: ReviewText): Dependent[] {
  const { noun, sentence } = group;
  const word = wordIn(claim, `[Tt]he ${escaped(noun)}`);
  if (!/^the \p{Ll}+$/iu.test(group.text) || word === undefined) return [];
  if (group.isSeveral || isGroup(noun) || isOfPeople(noun) || NO_REFERENT.test(noun)) return [];
  const longer = before.filter((one) => one.noun === noun && isLonger(one)).reverse();
  const names = [...new Set(longer.map(nameOf))];
  if (names.length === 0 || names.some((name) => claim.text.includes(name.slice(4)))) return [];
  const isNear = sentence - (longer[0]?.sentence ?? 0) <= REACH;
  const isTopic = longer.length >= OFTEN && names.length === 1;
  const isSure = names.length === 1 && (isTopic || longer[0]?.isCompound === true);
  return [dependent(word, names, { isOpen: isNear && isTopic, isSure }, claim, text)];
}

function dependent(
  at: Pick<Dependent, 'word' | 'index'>,
  names: readonly string[],
  known: Pick<Dependent, 'isOpen' | 'isSure'>,
  claim: Claim,
  text: ReviewText,
): Dependent {
  const meant: Meant[] = names.map((name) => ({ name }));
  const meanings = meaningsIn(claim.text, at, meant, text.whole);
  return { ...at, within: claim.text, meanings, ...known };
}

/**
 * Finds words of a claim that the words after them do not explain: 'the ban', but not 'the ban on' or 'the ban that'.
 */
function wordIn({ text }: Claim, words: string): Pick<Dependent, 'word' | 'index'> | undefined {
  const found = new RegExp(
    `(?<!\\p{L})${words}(?![\\p{L}'’-]|,? (?:of|on|for|that|which|who|where|in)\\b)`,
    'u',
  ).exec(text);
  return found === null ? undefined : { word: found[0], index: found.index };
}

const escaped = (words: string): string => words.replace(/[^\p{L}]/gu, '.');

/** Matches what can stand before a noun without saying which one is meant. */
const DETERMINERS =
  /^(?:(?:the|an?|another|this|that|these|those|its|his|her|their|our|my|no|any|every|each|both|such)\s)+/iu;

const VAGUE =
  /^(?:first|second|third|last|latest|next|previous|final|former|new|old|other|same|whole|entire|particular|certain|permanent|own|[\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten)$/u;

/** Returns whether a phrase says more than its noun: 'travel ban', but not 'the new ban'. */
function isLonger({ text, isFirst }: Group): boolean {
  const words = text.replace(DETERMINERS, '').split(/\s+/u);
  // The capital letter at the beginning of a sentence or a headline would stay: 'the Drink remark'.
  const isCapitalized = isFirst && !DETERMINERS.test(text);
  return (
    !isCapitalized &&
    words.length > 1 &&
    words.length <= MOST_WORDS &&
    !words.slice(0, -1).some((one) => VAGUE.test(one) || /['’]s$/u.test(one))
  );
}

const nameOf = ({ text }: Group): string => `the ${text.replace(/\s+/gu, ' ').replace(DETERMINERS, '')}`;
