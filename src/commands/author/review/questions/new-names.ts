import type { Action } from '../../../../drafting/review/actions.js';
import { missedNames, namesLike } from '../../../../drafting/review/names/missed-names.js';
import { NAME_KINDS, type NameKind } from '../../../../drafting/review/names/names.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import type { Choice } from '../../../../system/prompts/prompter.js';
import type { Question } from './question.js';

/** Names that the draft does not have. */

export const KIND_LABELS = {
  people: 'a person',
  organizations: 'an organization',
  places: 'a place',
} as const;

const labeled = (name: string, kind: NameKind): Choice<Action> => ({
  label: `${name} (${KIND_LABELS[kind].replace(/^an? /, 'a new ')})`,
  value: { do: 'add name', kind, name },
});

/** The Tab key types the label of a choice: 'Jon Ek (a new person)'. */
export const withoutKind = (typed: string): string => typed.replace(/ \((?:a new \p{L}+|unnamed)\)$/u, '');

/**
 * Offers names of the text that begin with the typed text, and that text itself. A new name becomes a topic of the
 * claims that contain it.
 */
export function newNames({ file, tools }: Review, entered: string): Choice<Action>[] {
  const typed = withoutKind(entered);
  if (typed === '') return [];
  const complete = namesLike(typed, file, tools.text).map(({ name, kind }) => labeled(name, kind));
  return [...complete, ...NAME_KINDS.map((kind) => labeled(typed, kind))];
}

/** Asks for a name by its first letters. */
export const askNewName: Question = (prompter, review) =>
  prompter.search<Action | undefined>({
    message: 'Name to add',
    escape: undefined,
    find: (typed) =>
      typed.trim() === ''
        ? missedNames(review.file, review.tools.text, review.passed).map(({ name, kind }) =>
            labeled(name, kind),
          )
        : newNames(review, typed.trim()),
  });
