import type { Claim } from '../../../../briefing/file/schema.js';
import { asFact as factOf } from '../../../../drafting/claims/claims.js';
import type { Action } from '../../../../drafting/review/actions.js';
import type { ReviewFinding } from '../../../../drafting/review/findings.js';
import { addressOf, entryOf, type Item } from '../../../../drafting/review/items.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import { dependentsOf } from '../../../../drafting/review/wording/dependents/dependents.js';
import { softWords } from '../../../../drafting/review/wording/soft-words.js';
import type { Prompter } from '../../../../system/prompts/prompter.js';
import { choose, type Question } from './choices.js';
import { words } from './words.js';

const claimAt = ({ file }: Review, at: Item): Claim => entryOf<Claim>(file, at) as Claim;

const inWords =
  (
    message: string,
    initial: (claim: Claim, review: Review) => string,
    action: 'reword' | 'fact' | 'add' | 'hedge',
  ) =>
  async (prompter: Prompter, review: Review, at: Item): Promise<Action | undefined> => {
    const text = initial(claimAt(review, at), review);
    const found = (review.findings.get(addressOf(at)) ?? []).flatMap((one) => wordsFound(one, text));
    const typed = await words(prompter, review, message, text, found[0] ?? dependentIn(review, at, text));
    return typed === undefined ? undefined : { do: action, words: typed };
  };

/** Returns the first word that may refer to something outside the claim. An edit of the claim begins at this word. */
const dependentIn = (review: Review, at: Item, text: string): string | undefined =>
  dependentsOf(review, at).find(({ word }) => text.includes(word))?.word;

/** Returns the words of a claim that a finding is about, or that its message quotes. */
const wordsFound = ({ about, message }: ReviewFinding, text: string): string[] => {
  const quoted = [...message.matchAll(/[“"]([^“”"]+)[”"]/gu)].map(([, words = '']) => words);
  return [...(about === undefined ? [] : [about]), ...quoted].filter((words) => text.includes(words));
};

export const askWords: Question = inWords('Claim:', ({ text }) => text, 'reword');
/** Suggests wording that states the claim as fact: 'will strike' for 'may strike'. */
export const askFact: Question = inWords(
  'As fact:',
  ({ asFact, text }) => asFact ?? factOf(text) ?? text,
  'fact',
);

const askHedgeWords: Question = inWords('Hedge, in the words of the source:', ({ cue = '' }) => cue, 'hedge');

/** Offers the present hedge, the other hedges of the sentence, and other words in it that may be hedges. */
export const askHedge: Question = async (prompter, review, at) => {
  const claim = claimAt(review, at);
  const { text } = review.tools;
  const read = text?.hedgesAt(claim) ?? [];
  const soft = softWords(text?.sentenceAt(claim.source, claim.at) ?? '', read);
  const { cue } = claim;
  const others = [...read, ...soft].filter((one) => one !== cue);
  if (others.length === 0) return askHedgeWords(prompter, review, at);
  const words = await choose<string | 'typed'>(prompter, 'Which words hedge the claim?', [
    ...(cue === undefined ? [] : [{ label: `“${cue}” (now)`, value: cue }]),
    ...others.map((one) => ({ label: `“${one}”`, value: one })),
    ...(cue === undefined ? [] : [{ label: 'none', value: '' }]),
    { label: 'other words', value: 'typed' },
  ]);
  if (words === 'typed') return askHedgeWords(prompter, review, at);
  return words === undefined ? undefined : { do: 'hedge', words };
};
export const askAdded: Question = inWords(
  'Add:',
  (claim, { tools }) => tools.text?.around(claim)?.sentence.replace(/\s+/gu, ' ') ?? claim.text,
  'add',
);
