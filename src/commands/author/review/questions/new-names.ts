import type { Action } from '../../../../drafting/review/actions.js';
import { missedNames, namesLike, otherRuns } from '../../../../drafting/review/names/missed-names.js';
import { NAME_KINDS, type NameKind } from '../../../../drafting/review/names/names.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import type { Choice } from '../../../../system/prompts/prompter.js';
import { type Question, searchByDigit } from './choices.js';

export const KIND_LABELS = {
  people: 'a person',
  organizations: 'an organization',
  places: 'a place',
} as const;

const labeled = (name: string, kind: NameKind): Choice<Action> => ({
  label: `${name} (${KIND_LABELS[kind].replace(/^an? /, 'a new ')})`,
  value: { do: 'add name', kind, name },
});

/**
 * Removes the kind from typed text that the Tab key has completed to the label of a choice: 'Jon Ek (a new person)'
 * becomes 'Jon Ek'.
 */
export const withoutKind = (typed: string): string => typed.replace(/ \((?:a new \p{L}+|unnamed)\)$/u, '');

/**
 * Offers names in the article that begin with the typed letters, and the letters themselves as a name. The chosen name
 * is added as a topic of the claims that contain it.
 */
export function newNames({ file, tools }: Pick<Review, 'file' | 'tools'>, entered: string): Choice<Action>[] {
  const typed = withoutKind(entered);
  if (typed === '') return [];
  const complete = namesLike(typed, file, tools.text).map(({ name, kind }) => labeled(name, kind));
  return [...complete, ...NAME_KINDS.map((kind) => labeled(typed, kind))];
}

/** Asks for a name to add. Names that the draft missed come first, then other capitalized words. */
export const askNewName: Question = (prompter, { file, tools, passed }) => {
  const found = [...missedNames(file, tools.text, passed), ...otherRuns(file, tools.text)];
  const distinct = [...new Map(found.map((one) => [one.name, one])).values()];
  return searchByDigit(prompter, 'Name to add (choose by digit, or type it)', (typed) =>
    typed.trim() === ''
      ? distinct.map(({ name, kind }) => labeled(name, kind))
      : newNames({ file, tools }, typed.trim()),
  );
};
