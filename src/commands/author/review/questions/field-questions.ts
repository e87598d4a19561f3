import { isEdtf } from '../../../../briefing/dates.js';
import type { Place } from '../../../../briefing/file/schema.js';
import type { Action } from '../../../../drafting/review/actions.js';
import { type Field, fieldValue, isDate, SUMMARY_WORDS } from '../../../../drafting/review/fields.js';
import { entryOf, type Item, inReadingOrder, itemsOf } from '../../../../drafting/review/items.js';
import { phrasesBeside } from '../../../../drafting/review/names/beside-name.js';
import { bodyBeside } from '../../../../drafting/review/names/bodies.js';
import { formsOf } from '../../../../drafting/review/names/forms.js';
import { NAME_KINDS } from '../../../../drafting/review/names/names.js';
import type { Entry } from '../../../../drafting/review/patch.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import type { Prompter } from '../../../../system/prompts/prompter.js';
import { readDate } from '../../../../text/dates.js';
import { choose, claimChoice, matching, nameOf, type Question, searchByDigit } from './choices.js';
import { words } from './words.js';

export const askField =
  (field: Field): Question =>
  async (prompter, review, at) => {
    const present = fieldValue(review.file, at, field);
    if (field.names) return askNamed(prompter, review, field, at);
    const offered = offeredFor(field, review, at, present);
    if (offered) return askFrom(prompter, review, field, offered, present);
    const value = field.choices
      ? await askOneOf(prompter, field, field.choices, present)
      : await words(
          prompter,
          review,
          `${field.label}:`,
          field.key === 'question' ? withoutQuotation(present) : present,
          undefined,
          isDate(field) ? problemWithDate : undefined,
        );
    return value === undefined ? undefined : { do: 'field', field, value };
  };

const problemWithDate = (typed: string): string | undefined =>
  typed.trim() === '' || isEdtf(readDate(typed.trim()))
    ? undefined
    : 'This is not a date; write it as 2004-12-17 or as 17 December 2004.';

/**
 * Asks for one of the allowed values, with the current value first. If 'other' is allowed, the user can also type any
 * text.
 */
function askOneOf(
  prompter: Prompter,
  { label, needed }: Field,
  choices: readonly string[],
  present: string | undefined,
): Promise<string | undefined> {
  const first = choices.filter((one) => one === present);
  const all = [...first, ...choices.filter((one) => one !== present), ...(needed ? [] : [''])];
  const find = matching(all.map((value) => ({ label: value || 'not stated', value })));
  const isBegun = (typed: string) => (one: { readonly label: string }) => one.label.startsWith(typed);
  const other = (typed: string) =>
    choices.includes('other') && typed !== '' ? [{ label: `other: ${typed}`, value: typed }] : [];
  return searchByDigit(prompter, `${label}?`, (typed) => {
    const found = find(typed);
    // The typed text comes before choices that only contain it: 'group' need not mean 'armed group'.
    return [
      ...found.filter(isBegun(typed)),
      ...other(typed.trim()),
      ...found.filter((one) => !isBegun(typed)(one)),
    ];
  });
}

/**
 * Removes the claim that a question quotes, since nobody wants to edit the quotation; the gap still refers to the
 * claim.
 */
const withoutQuotation = (question: string | undefined): string | undefined =>
  question?.replace(/[:\s]*“.*”[?.]?$/su, '').replace(/[^?]$/u, '$&?');

/**
 * Asks which entry a field should refer to, such as the party of a position. The summary of an issue can repeat a
 * claim, or be typed.
 */
async function askNamed(
  prompter: Prompter,
  review: Review,
  field: Field,
  at: Item,
): Promise<Action | undefined> {
  const { file } = review;
  const isSummary = field.names?.includes('claims');
  const about = inReadingOrder(file).filter((claim) => isSummary && claim.about.includes(at.id));
  const entries = itemsOf(file).filter(({ kind }) => kind !== 'claims' && field.names?.includes(kind));
  const choices = [
    ...(isSummary ? [{ label: 'edit the words', value: EDITED }] : []),
    ...about.map(claimChoice).map(({ label, value: { id } }) => ({ label, value: id })),
    ...entries.map(({ id }) => ({ label: nameOf(file, id), value: id })),
    ...(field.needed ? [] : [{ label: 'not stated', value: '' }]),
  ];
  const value = await searchByDigit(prompter, `${field.label}?`, matching(choices));
  if (value === EDITED) return askSummaryWords(prompter, review, at);
  return value === undefined ? undefined : { do: 'field', field, value };
}

/** The choice to edit the summary. It cannot be confused with an id, since ids have no spaces. */
const EDITED = 'edited words';

async function askSummaryWords(prompter: Prompter, review: Review, at: Item): Promise<Action | undefined> {
  const value = await words(prompter, review, 'summary:', fieldValue(review.file, at, SUMMARY_WORDS));
  return value === undefined ? undefined : { do: 'field', field: SUMMARY_WORDS, value };
}

/**
 * Returns values to choose from, so that the user rarely needs to type. For a role, these are the phrases next to the
 * name in the text; for a name, the entry's other names, and longer and shorter forms from the text.
 */
function offeredFor(
  { key }: Field,
  { file, tools }: Review,
  at: Item,
  present = '',
): readonly string[] | undefined {
  const text = tools.text?.whole ?? '';
  if (key === 'role') {
    const name = nameOf(file, at.id);
    const kinds = new Map(NAME_KINDS.flatMap((kind) => file[kind].map((one) => [one.name ?? '', kind])));
    const body = bodyBeside(text, name, kinds);
    return [...new Set([...phrasesBeside(text, name), ...(body === undefined ? [] : [body])])];
  }
  if (key !== 'name') return undefined;
  const { otherNames = [] } = entryOf<Entry & Pick<Place, 'otherNames'>>(file, at) ?? {};
  return [...otherNames.map(({ name }) => name), ...formsOf(present, text)];
}

async function askFrom(
  prompter: Prompter,
  review: Review,
  field: Field,
  offered: readonly string[],
  present: string | undefined,
): Promise<Action | undefined> {
  const others = offered.filter((one) => one !== present);
  const typing = { label: present === undefined ? 'other words' : 'edit the words', value: '' };
  const chosen =
    others.length === 0
      ? ''
      : await choose(prompter, `${field.label}?`, [
          ...others.map((value) => ({ label: value, value })),
          typing,
        ]);
  const value = chosen === '' ? await words(prompter, review, `${field.label}:`, present) : chosen;
  return value === undefined ? undefined : { do: 'field', field, value };
}
