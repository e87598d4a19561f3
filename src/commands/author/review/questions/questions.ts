import type { Claim } from '../../../../briefing/file/schema.js';
import type { Action } from '../../../../drafting/review/actions.js';
import { claimFrom, entryOf, type Item, inReadingOrder, itemsOf } from '../../../../drafting/review/items.js';
import { halvesOf } from '../../../../drafting/review/names/forms.js';
import { claimsLeft, claimsOnlyIn, isName, type NameKind } from '../../../../drafting/review/names/names.js';
import { alike } from '../../../../drafting/review/names/same-names.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import { unannounced } from '../../../../drafting/review/voices/unannounced.js';
import { unreadOf } from '../../../../drafting/review/wording/unread.js';
import type { Choice, Prompter } from '../../../../system/prompts/prompter.js';
import { choose, claimChoices, matching, nameOf, type Question, search, searchByDigit } from './choices.js';
import { KIND_LABELS } from './new-names.js';
import { askPlaceOfSplit } from './split-question.js';
import { words } from './words.js';

/** Common reasons, stored in the file word for word. */
const REASONS = [
  'The sentence says so in other words.',
  'The sentences around it say so.',
  'The check misread the sentence.',
] as const;

export const askReason: Question = async (prompter, review) => {
  const chosen = await choose(prompter, 'Why is the entry correct anyway?', [
    ...REASONS.map((reason) => ({ label: reason, value: reason as string })),
    { label: 'a different reason', value: '' },
  ]);
  const reason = chosen === '' ? await words(prompter, review, 'Why is the entry correct anyway?') : chosen;
  return reason === undefined ? undefined : { do: 'accept', reason };
};

export const askSplit: Question = (prompter, review, at) =>
  at.kind === 'claims'
    ? askPlaceOfSplit(prompter, entryOf<Claim>(review.file, at) as Claim)
    : askNames(prompter, review, at);

const askNames: Question = async (prompter, review, at) => {
  const name = nameOf(review.file, at.id);
  const halves = halvesOf(name);
  const names = halves.length === 0 ? 'typed' : await chosenHalves(prompter, halves);
  if (names === undefined) return undefined;
  return names === 'typed' ? typedHalves(prompter, review, name) : { do: 'split name', names };
};

const chosenHalves = (prompter: Prompter, halves: readonly (readonly [string, string])[]) =>
  choose<readonly [string, string] | 'typed'>(prompter, 'Which two names?', [
    ...halves.map((value) => ({ label: value.join(' | '), value })),
    { label: 'other names', value: 'typed' },
  ]);

async function typedHalves(prompter: Prompter, review: Review, name: string): Promise<Action | undefined> {
  const first = await words(prompter, review, 'Name 1:', name);
  const second = first === undefined ? undefined : await words(prompter, review, 'Name 2:');
  return first === undefined || second === undefined
    ? undefined
    : { do: 'split name', names: [first, second] };
}

/**
 * Asks which entry to merge a name or an issue into, with likely entries first. Names of different kinds can be merged.
 */
export const askMerged: Question = async (prompter, { file }, at) => {
  const name = nameOf(file, at.id);
  const isLike = (item: Item) => item.kind === at.kind || (isName(item) && isName(at));
  const others = itemsOf(file)
    .filter((item) => isLike(item) && item.id !== at.id)
    .map((value) => ({ label: labelFor(file, value, at), value }));
  if (others.length === 0) return undefined;
  const likeness = ({ label, value }: Choice<Item>) =>
    alike(name, label) + (value.kind === at.kind ? 0.5 : 0);
  const into = await searchByDigit(
    prompter,
    `Which entry is the same as ${name}? (the entry that you choose keeps its name)`,
    matching(others.sort((one, other) => likeness(other) - likeness(one))),
  );
  return into && { do: 'merge into', into };
};

/**
 * Labels an entry with its name, and adds its kind if it differs from that of the entry to be merged: 'Anja Lind (a
 * person)'.
 */
const labelFor = (file: Review['file'], { kind, id }: Item, at: Item): string =>
  kind === at.kind ? nameOf(file, id) : `${nameOf(file, id)} (${KIND_LABELS[kind as NameKind]})`;

/** Before an issue is dropped, asks to which issue to move the claims that would be left without an issue. */
export const askDropped: Question = async (prompter, { file }, at) => {
  const left = claimsOnlyIn(file, at.id);
  const others = itemsOf(file).filter(({ kind, id }) => kind === 'issues' && id !== at.id);
  if (left === 0 || others.length === 0) return { do: 'drop' };
  const drop = { label: `none: drop it; ${claimsLeft(left)}`, value: { do: 'drop' } as Action };
  const into = others.map((value) => ({
    label: nameOf(file, value.id),
    value: { do: 'merge into', into: value } as Action,
  }));
  return searchByDigit(prompter, 'Which issue should the claims move to?', matching([...into, drop]));
};

export const askEntry: Question = async (prompter, { file }) => {
  const others = itemsOf(file).filter(({ kind }) => kind !== 'claims');
  const otherChoices = others.map((value) => ({ label: nameOf(file, value.id), value }));
  const to = await search(prompter, 'Find', matching([...claimChoices(file), ...otherChoices]));
  return to && { do: 'go', to };
};

export const askPlace: Question = async (prompter, { file }) => {
  const places = [...new Set(inReadingOrder(file).map(({ at }) => at))];
  const names = itemsOf(file).filter(isName);
  const find = matching(names.map((value) => ({ label: nameOf(file, value.id), value })));
  const findPlaces = (typed: string) =>
    places
      .filter((place) => place.startsWith(typed))
      .flatMap((place) => {
        const value = claimFrom(file, place);
        return value ? [{ label: place, value }] : [];
      });
  const to = await search(prompter, 'Go to (a place such as 1.B2, or a name)', (typed) => [
    ...findPlaces(typed),
    ...find(typed),
  ]);
  return to && { do: 'go', to };
};

/** Adds a sentence that no claim comes from. If there are several such sentences, asks which one. */
export const askUnread: Question = async (prompter, review, item) => {
  const unread = unreadOf(review, item, review.tools.text);
  const [only, another] = unread;
  if (only === undefined) return 'Every sentence has a claim.';
  const at = another
    ? await choose(
        prompter,
        'Which sentence should be added as a claim?',
        unread.map((one) => ({ label: `${one.at} ${one.words}`, value: one.at })),
      )
    : only.at;
  return at === undefined ? undefined : { do: 'add sentence', at };
};

/** If the text of a claim introduces its voice ('the company stated'), offers the text without these words. */
export const askUnannounced: Question = async (prompter, review, at) => {
  const claim = entryOf<Claim>(review.file, at);
  const offered = claim && (await unannounced(claim, review.file));
  if (offered === undefined) return undefined;
  const typed = await words(prompter, review, 'Claim without the speaker (press Enter to use it):', offered);
  return typed === undefined ? undefined : { do: 'reword', words: typed };
};
