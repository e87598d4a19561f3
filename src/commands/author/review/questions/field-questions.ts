import type { Action } from '../../../../drafting/review/actions.js';
import { type Field, fieldValue } from '../../../../drafting/review/fields.js';
import { type Item, inReadingOrder, itemsOf } from '../../../../drafting/review/items.js';
import { phrasesBeside } from '../../../../drafting/review/names/beside-name.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import type { Prompter } from '../../../../system/prompts/prompter.js';
import { choose, claimChoice, matching, nameOf } from './choices.js';
import type { Question } from './question.js';
import { words } from './words.js';

export const askField =
  (field: Field): Question =>
  async (prompter, review, at) => {
    const present = fieldValue(review.file, at, field);
    if (field.names) return askNamed(prompter, review, field, at);
    if (field.key === 'role') return askRole(field, present)(prompter, review, at);
    const value = field.choices
      ? await askOneOf(prompter, field, field.choices, present)
      : await words(
          prompter,
          review,
          `${field.label}:`,
          field.key === 'question' ? withoutQuotation(present) : present,
        );
    return value === undefined ? undefined : { do: 'field', field, value };
  };

/** Asks for a value of a list, the present one first: by its digit, or by typing it. Where 'other' is allowed, so is anything. */
function askOneOf(
  prompter: Prompter,
  { label, needed }: Field,
  choices: readonly string[],
  present: string | undefined,
): Promise<string | undefined> {
  const first = choices.filter((one) => one === present);
  const all = [...first, ...choices.filter((one) => one !== present), ...(needed ? [] : [''])].map(
    (value) => ({
      label: value || 'not stated',
      value,
    }),
  );
  const find = matching(all);
  const isBegun = (typed: string) => (one: { readonly label: string }) => one.label.startsWith(typed);
  const other = (typed: string) =>
    choices.includes('other') && typed !== '' ? [{ label: `other: ${typed}`, value: typed }] : [];
  return prompter.search<string | undefined>({
    message: `${label}?`,
    escape: undefined,
    isNumbered: true,
    find: (typed) => [
      ...find(typed).sort((one, two) => Number(isBegun(typed)(two)) - Number(isBegun(typed)(one))),
      ...other(typed.trim()),
    ],
  });
}

/** A question of a draft quotes a whole claim, which nobody wants to edit; the gap still refers to that claim. */
const withoutQuotation = (question: string | undefined): string | undefined =>
  question?.replace(/[:\s]*“.*”[?.]?$/su, '').replace(/[^?]$/u, '$&?');

/** Asks which entry a field refers to, such as the party of a position or the claim that summarizes an issue. */
async function askNamed(
  prompter: Prompter,
  { file }: Review,
  field: Field,
  at: Item,
): Promise<Action | undefined> {
  const about = inReadingOrder(file).filter((claim) => claim.about.includes(at.id));
  const entries = itemsOf(file).filter(({ kind }) => kind !== 'claims' && field.names?.includes(kind));
  const value = await prompter.search<string | undefined>({
    message: `${field.label}?`,
    escape: undefined,
    find: matching([
      ...(field.names?.includes('claims') ? about.map(claimChoice) : []).map(({ label, value: { id } }) => ({
        label,
        value: id,
      })),
      ...entries.map(({ id }) => ({ label: nameOf(file, id), value: id })),
      ...(field.needed ? [] : [{ label: 'not stated', value: '' }]),
    ]),
  });
  return value === undefined ? undefined : { do: 'field', field, value };
}

/** Offers the words next to the name in the text, so that few roles have to be typed. */
const askRole =
  (field: Field, present: string | undefined): Question =>
  async (prompter, review, at) => {
    const { file, tools } = review;
    const beside = phrasesBeside(tools.text?.whole ?? '', nameOf(file, at.id)).filter(
      (one) => one !== present,
    );
    const typing = { label: present === undefined ? 'other words' : 'edit the words', value: '' };
    const chosen =
      beside.length === 0
        ? ''
        : await choose(prompter, 'role?', [...beside.map((value) => ({ label: value, value })), typing]);
    const value = chosen === '' ? await words(prompter, review, 'role:', present) : chosen;
    return value === undefined ? undefined : { do: 'field', field, value };
  };
