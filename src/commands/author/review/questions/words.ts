import type { Claim } from '../../../../briefing/file/schema.js';
import { entryOf } from '../../../../drafting/review/items.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import { partiesOf } from '../../../../drafting/review/voices/parties.js';
import { dependentsOf } from '../../../../drafting/review/wording/dependents/dependents.js';
import { ROLES } from '../../../../reading/lexicon/titles.js';
import type { Prompter } from '../../../../system/prompts/prompter.js';
import { escapedPattern } from '../../../../text/escaped-pattern.js';
import { foldWords } from '../../../../text/fold.js';
import { nameOf } from './choices.js';

/** The maximum number of completions that Tab cycles through. */
const MAX_WORDS = 20;

type Known = Pick<Review, 'file' | 'tools' | 'at'>;

/**
 * Asks for text. Tab completes words from the possible meanings of words in the claim, the names in the file, the
 * claim's sentence and the whole text.
 *
 * @param about the part of the initial text at which the cursor begins; otherwise it begins at the end
 * @param check returns the problem with the typed text, which can then be corrected
 * @returns undefined if the user pressed Esc
 */
export async function words(
  prompter: Prompter,
  review: Known,
  message: string,
  initial = '',
  about?: string,
  check?: (typed: string) => string | undefined,
): Promise<string | undefined> {
  const cursor = about === undefined ? -1 : placeOf(about, initial);
  return prompter.input<undefined>({
    message,
    ...(initial === '' ? {} : { initial }),
    ...(cursor < 0 ? {} : { cursor }),
    ...(check === undefined ? {} : { check }),
    escape: undefined,
    complete: (letters, before) =>
      letters === '' ? following(review, before) : completions(review, letters),
  });
}

/** Finds words in a text, but not within longer words: 'it', but not in 'with'. */
const placeOf = (words: string, text: string): number =>
  text.search(new RegExp(`(?<!\\p{L})${escapedPattern(words)}(?!\\p{L})`, 'u'));

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** How many sentences before the claim are searched for words that Tab offers. */
const REACH = 3;

/**
 * Returns the words of the claim's sentence and the sentences before it. For a name, returns the words after it in the
 * first line that contains it.
 */
function wordsOfSentence({ file, tools, at }: Known): readonly string[] {
  if (at?.kind !== 'claims') {
    const name = at && nameOf(file, at.id);
    // The words before the name are not offered, since the first of them would open the sentence.
    return (name && lineWith(name, tools.text?.whole)?.split(name)[1]?.match(WORD)) || [];
  }
  const claim = entryOf<Claim>(file, at);
  const sentence = claim && tools.text?.sentenceAt(claim.source, claim.at);
  const before = (claim && tools.text?.before(claim, REACH)) ?? [];
  return [sentence ?? '', ...before].flatMap((words) => words.match(WORD) ?? []);
}

const lineWith = (name: string, text = ''): string | undefined =>
  text.split(/\n|(?<=[.!?]["”’]?) (?=\p{Lu})/u).find((line) => line.includes(name));

/**
 * Returns the words that follow the last typed word in the sentences, and then the numbers in the sentences. If nothing
 * has been typed, returns the first word of the claim's sentence.
 */
function following(review: Known, before: string): string[] {
  const words = wordsOfSentence(review);
  const last = before.match(WORD)?.at(-1)?.toLowerCase();
  if (last === undefined) return words.slice(0, 1);
  const next = words.filter((_, index) => words[index - 1]?.toLowerCase() === last);
  return [...new Set([...next, ...words.filter((word) => /^\p{N}+$/u.test(word))])];
}

/** Returns the possible meanings of words in a claim, with and without 'the', in the order of these words. */
function meanings({ file, tools, at }: Known): string[] {
  const names = at === undefined ? [] : dependentsOf({ file, tools }, at).flatMap((one) => one.meanings);
  return names.flatMap(({ name }) => [name, name.replace(/^the /iu, '')]);
}

function completions(review: Known, letters: string): string[] {
  const { file, tools } = review;
  const wanted = foldWords(letters);
  const parties = partiesOf(file);
  const names = [...parties.flatMap((party) => party.names), ...file.places.map(({ name }) => name)];
  const roles = parties.flatMap(({ role }) => role ?? []);
  const words = tools.text?.whole.match(WORD) ?? [];
  const offices = words.filter((word) => ROLES.has(word.toLowerCase()));
  const isMeant = (one: string) => one.length > letters.length && foldWords(one).startsWith(wanted);
  const meant = meanings(review).filter(isMeant);
  const found = [...names, ...wordsOfSentence(review), ...roles, ...offices, ...words].filter(isMeant);
  // Words with the same capitals as the typed letters come first: 'President' before 'press' for 'Pr'.
  const isAsTyped = (one: string) => one.startsWith(letters);
  const inOrder = [...meant, ...found.filter(isAsTyped), ...found.filter((one) => !isAsTyped(one))];
  return [...new Set(inOrder)].slice(0, MAX_WORDS);
}
