import { Briefing } from '../../../../briefing/briefing.js';
import type { Claim } from '../../../../briefing/file/schema.js';
import type { Action } from '../../../../drafting/review/actions.js';
import { splitsOf } from '../../../../drafting/review/claims.js';
import { claimFrom, entryOf, type Item, itemsOf } from '../../../../drafting/review/items.js';
import { NAME_KINDS } from '../../../../drafting/review/names/names.js';
import type { Review } from '../../../../drafting/review/review.js';
import type { Choice, Prompter } from '../../../../system/prompts/prompter.js';
import { choose, claimChoices, matching, nameOf } from './choices.js';
import type { Question } from './question.js';
import { words } from './words.js';

const claimAt = ({ file }: Review, at: Item): Claim => entryOf<Claim>(file, at) as Claim;

const inWords =
  (
    message: string,
    initial: (claim: Claim, review: Review) => string,
    action: 'reword' | 'fact' | 'add' | 'hedge',
  ) =>
  async (prompter: Prompter, review: Review, at: Item): Promise<Action | undefined> => {
    const typed = await words(prompter, message, initial(claimAt(review, at), review));
    return typed === undefined ? undefined : { do: action, words: typed };
  };

export const askWords: Question = inWords('Claim:', ({ text }) => text, 'reword');
export const askFact: Question = inWords('As a fact:', ({ asFact, text }) => asFact ?? text, 'fact');
export const askHedge: Question = inWords(
  'Hedge, in the words of the source:',
  ({ cue = '' }) => cue,
  'hedge',
);
export const askAdded: Question = inWords(
  'Add:',
  (claim, { tools }) => tools.text?.around(claim)?.sentence.replace(/\s+/gu, ' ') ?? claim.text,
  'add',
);

/** Common reasons, stored in the file exactly as they are here. */
const REASONS = [
  'The sentence says so in other words.',
  'The sentences around it say so.',
  'The check misread the sentence.',
] as const;

export const askReason: Question = async (prompter) => {
  const chosen = await choose(prompter, 'Why is it right anyway?', [
    ...REASONS.map((reason) => ({ label: reason, value: reason as string })),
    { label: 'a different reason', value: '' },
  ]);
  const reason = chosen === '' ? await words(prompter, 'Why is it right anyway?') : chosen;
  return reason === undefined ? undefined : { do: 'accept', reason };
};

export const askSplit: Question = async (prompter, review, at) => {
  if (at.kind !== 'claims') return askNames(prompter, review, at);
  const parts = splitsOf(claimAt(review, at).text);
  const choices = parts.map((value) => ({ label: `${value.first} / ${value.second}`, value }));
  const [only] = parts;
  const chosen = parts.length < 2 ? only : await choose(prompter, 'Where should it be split?', choices);
  return chosen && { do: 'split', parts: chosen };
};

const askNames: Question = async (prompter, { file }, at) => {
  const first = await words(prompter, 'First name:', nameOf(file, at.id));
  const second = first === undefined ? undefined : await words(prompter, 'Second name:');
  return first === undefined || second === undefined
    ? undefined
    : { do: 'split name', names: [first, second] };
};

/** Chooses another entry to merge with: names merge with names, issues with issues. */
export const askMerged: Question = async (prompter, { file }, at) => {
  const kinds: readonly string[] = at.kind === 'issues' ? ['issues'] : NAME_KINDS;
  const others = itemsOf(file).filter(({ kind, id }) => kinds.includes(kind) && id !== at.id);
  const choices = others.map((value) => ({ label: nameOf(file, value.id), value }));
  const into = await prompter.search<Item | undefined>({
    message: `What is ${nameOf(file, at.id)} the same as?`,
    escape: undefined,
    find: matching(choices),
  });
  return into && { do: 'merge into', into };
};

export const askKind: Question = async (prompter, _, { kind: now }) => {
  const labels = { people: 'a person', organizations: 'an organization', places: 'a place' };
  const others = NAME_KINDS.filter((kind) => kind !== now);
  const kind = await choose(
    prompter,
    'It is',
    others.map((value) => ({ label: labels[value], value })),
  );
  return kind && { do: 'kind', kind };
};

export const askEntry: Question = async (prompter, { file }) => {
  const find = matching([...claimChoices(file), ...otherChoices(file)]);
  const to = await prompter.search<Item | undefined>({ message: 'Find', escape: undefined, find });
  return to && { do: 'go', to };
};

const otherChoices = (file: Review['file']): Choice<Item>[] =>
  itemsOf(file)
    .filter(({ kind }) => kind !== 'claims')
    .map((value) => ({ label: nameOf(file, value.id), value }));

/** Goes to a place in the source, or to the first claim about a name. */
export const askPlace: Question = async (prompter, { file }) => {
  const places = [...new Set(file.claims.map(({ at }) => at))];
  const briefing = new Briefing(file);
  const names = itemsOf(file).filter(({ kind }) => NAME_KINDS.some((one) => one === kind));
  const to = await prompter.search<Item | undefined>({
    message: 'Go to (a place such as 1.B2, or a name)',
    escape: undefined,
    find: (typed) => [
      ...places
        .filter((place) => place.startsWith(typed))
        .flatMap((place) => {
          const value = claimFrom(file, place);
          return value ? [{ label: place, value }] : [];
        }),
      ...matching(
        names.map((item) => {
          const [claim] = briefing.claimsAbout(item.id);
          return {
            label: nameOf(file, item.id),
            value: claim ? { kind: 'claims' as const, id: claim.id } : item,
          };
        }),
      )(typed),
    ],
  });
  return to && { do: 'go', to };
};
