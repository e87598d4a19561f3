import type { Action } from '../../../../drafting/review/actions.js';
import type { Item } from '../../../../drafting/review/items.js';
import { NAME_KINDS } from '../../../../drafting/review/names/names.js';
import { effectOf } from '../../../../drafting/review/state/effects.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import type { Dependent } from '../../../../drafting/review/wording/dependents/dependent.js';
import { dependentsOf } from '../../../../drafting/review/wording/dependents/dependents.js';
import { withMeaning } from '../../../../drafting/review/wording/dependents/meaning.js';
import { meaning } from '../../../../drafting/review/wording/wording.js';
import { withoutErrors } from '../../../../drafting/review/wording/wordings.js';
import type { Choice } from '../../../../system/prompts/prompter.js';
import { foldWords } from '../../../../text/fold.js';
import { matching, type Question, searchByDigit } from './choices.js';
import { words } from './words.js';

type Answer = Action | 'typed' | undefined;

/**
 * Asks for the meaning of a word that refers to something outside the claim, such as 'they' or 'this event'. The chosen
 * or typed words replace only that word.
 */
export const askMeaning: Question = async (prompter, review, at) => {
  const dependents = dependentsOf(review, at);
  const [first] = dependents;
  const whole = review.tools.text?.whole ?? '';
  if (first === undefined) return 'No word of this claim refers to something outside it.';
  const known = await withoutErrors(review, at, choicesFor(review, at, dependents));
  const typedAs = (typed: string): Action => {
    const { text } = withMeaning(first.within, first, { name: typed.trim() }, whole);
    return meaning(first.word, typed.trim(), text, undefined);
  };
  const named = namesFor(review, at, first, whole);
  const message = `What does “${first.word}” mean?`;
  const answer = await searchByDigit<Answer>(
    prompter,
    `${message} (choose by digit, or type the meaning)`,
    (typed) =>
      typed.trim() === ''
        ? [...known, { label: 'something else, which you type', value: 'typed' }]
        : typedChoices(typed.trim(), [...known, ...named], typedAs(typed)),
  );
  if (answer !== 'typed') return answer;
  const typed = await words(prompter, review, message);
  return typed === undefined || typed.trim() === '' ? undefined : typedAs(typed);
};

/**
 * Offers the meanings that begin with the typed words, then the typed words themselves, then other meanings that
 * contain them.
 */
function typedChoices(typed: string, known: readonly Choice<Answer>[], value: Action): Choice<Answer>[] {
  const begins = ({ label }: Choice<Answer>) =>
    foldWords(label.replace(/^the /iu, '')).startsWith(foldWords(typed.replace(/^the /iu, '')));
  const found = matching(known)(typed);
  const others = found.filter((one) => !begins(one));
  return [...found.filter(begins), { label: typed, value }, ...others];
}

/** Offers all names of the file. */
function namesFor(review: Review, at: Item, word: Dependent, whole: string): Choice<Answer>[] {
  const { file } = review;
  const offered = new Set(word.meanings.map(({ name }) => name));
  return NAME_KINDS.flatMap((kind) => file[kind])
    .filter(({ name = '' }) => name !== '' && !offered.has(name))
    .map(({ id, name = '' }) => {
      const meant = withMeaning(word.within, word, { id, name }, whole);
      return choiceOf(review, at, name, word.word, { id, ...meant });
    });
}

/** The maximum number of meanings, so that each has a digit. */
const MOST = 8;

/** Offers the meanings of the first word, and the likeliest meaning of each other word that the claim leaves unclear. */
function choicesFor(review: Review, at: Item, [first, ...others]: readonly Dependent[]): Choice<Action>[] {
  const open = others.filter(({ isOpen }) => isOpen);
  const rest = open.flatMap(({ word, meanings }) =>
    meanings.slice(0, 1).map((one) => choiceOf(review, at, `${one.name} for “${word}”`, word, one)),
  );
  const own = (first?.meanings ?? []).map((one) => choiceOf(review, at, one.name, first?.word ?? '', one));
  const room = Math.max(MOST - rest.length, MOST / 2);
  return [...own.slice(0, room), ...rest].slice(0, MOST);
}

/** Offers a meaning. If the word is the speaker, the label also shows the voice that the claim gets. */
function choiceOf(
  review: Review,
  at: Item,
  label: string,
  word: string,
  { id, name, text }: Dependent['meanings'][number],
): Choice<Action> {
  const value = meaning(word, name, text, id);
  const effect = effectOf(review, at, value);
  return { label: effect === undefined ? label : `${label} (${effect})`, value };
}
