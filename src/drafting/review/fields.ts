import type { BriefingFile, Issue, Statement } from '../../briefing/file/schema.js';
import {
  EVENT_KINDS,
  EVENT_STATUSES,
  GAP_REASONS,
  ORGANIZATION_KINDS,
  PLACE_KINDS,
  POSITION_ACTS,
  SOURCE_KINDS,
} from '../../briefing/file/vocabulary.js';
import { readDate } from '../../text/dates.js';
import { kebab } from '../../text/kebab.js';
import { capitalized } from '../claims/wording.js';
import { changed } from './entries.js';
import { entryOf, type Item } from './items.js';
import type { Collection, Entry } from './patch.js';
import { type Outcome, withoutEntry } from './removal.js';
import type { ReviewText } from './text.js';

/** A field that a digit key edits, in an entry other than a claim. */
export interface Field {
  readonly key: string;
  readonly label: string;
  /** The allowed values; absent if any text is allowed. */
  readonly choices?: readonly string[];
  /**
   * The collections whose entries the field can reference. The summary of an issue references the claim that it
   * repeats.
   */
  readonly names?: readonly Collection[];
  readonly needed?: true;
}

const NAME: Field = { key: 'name', label: 'name', needed: true };
const TITLE: Field = { key: 'title', label: 'title', needed: true };

const SUMMARY: Field = { key: 'summary', label: 'summary', names: ['claims'], needed: true };

/** The text of a summary, which may differ from the text of its claim. */
export const SUMMARY_WORDS: Field = { key: 'summary words', label: 'summary', needed: true };

/** The collections whose entries can speak and act. */
const PARTIES = ['people', 'organizations'] as const;

const COMMON = ['company', 'media', 'agency', 'government', 'school', 'party', 'court'] as const;

/** Kinds of organizations; common kinds come first, since only the first nine have digit keys. */
const COMMON_FIRST = [...new Set<string>([...COMMON, ...ORGANIZATION_KINDS])];

/** The fields of each collection, in the order of the digits that edit them. */
export const FIELDS: Readonly<Partial<Record<Collection, readonly Field[]>>> = {
  sources: [
    TITLE,
    { key: 'kind', label: 'kind', choices: SOURCE_KINDS, needed: true },
    { key: 'publisher', label: 'publisher' },
    { key: 'author', label: 'author' },
    { key: 'published', label: 'published' },
    { key: 'url', label: 'address' },
  ],
  people: [NAME, { key: 'role', label: 'role' }],
  organizations: [NAME, { key: 'kind', label: 'kind', choices: COMMON_FIRST, needed: true }],
  places: [NAME, { key: 'kind', label: 'kind', choices: PLACE_KINDS }],
  issues: [TITLE, { key: 'group', label: 'group' }, SUMMARY],
  events: [
    TITLE,
    { key: 'kind', label: 'kind', choices: EVENT_KINDS, needed: true },
    { key: 'status', label: 'status', choices: EVENT_STATUSES, needed: true },
    { key: 'when', label: 'date' },
    { key: 'timing', label: 'date as worded' },
  ],
  positions: [
    { key: 'text', label: 'text', needed: true },
    { key: 'whose', label: 'party', names: PARTIES, needed: true },
    { key: 'act', label: 'act', choices: POSITION_ACTS, needed: true },
    { key: 'towards', label: 'toward', names: PARTIES },
    { key: 'issue', label: 'issue', names: ['issues'], needed: true },
  ],
  gaps: [
    { key: 'question', label: 'question', needed: true },
    { key: 'reason', label: 'reason', choices: GAP_REASONS, needed: true },
  ],
};

export const fieldsOf = ({ kind }: Item): readonly Field[] => FIELDS[kind] ?? [];

export const fieldValue = (file: BriefingFile, item: Item, { key }: Field): string | undefined => {
  if (key === SUMMARY_WORDS.key) return summaryOf(file, item)?.text;
  const value = (entryOf(file, item) as (Entry & Readonly<Record<string, unknown>>) | undefined)?.[key];
  return typeof value === 'string' ? value : undefined;
};

function withSummary(file: BriefingFile, item: Item, id: string): Outcome {
  const claim = file.claims.find((one) => one.id === id);
  if (claim === undefined) return { refused: 'Choose a claim for the summary.' };
  return changed(file, item.kind, item.id, { summary: { text: claim.text, claims: [id] } });
}

/** Changes the text of a summary, and removes any acceptances, which were for the old text. */
function withSummaryWords(file: BriefingFile, item: Item, typed: string): Outcome {
  const summary = summaryOf(file, item);
  if (summary === undefined) return { refused: 'Only issues have a summary.' };
  const text = capitalized(typed.replace(/\s+/gu, ' '));
  return text === summary.text
    ? file
    : changed(file, item.kind, item.id, { summary: { text, claims: summary.claims } });
}

const summaryOf = (file: BriefingFile, item: Item): Statement | undefined =>
  entryOf<Entry & Partial<Pick<Issue, 'summary'>>>(file, item)?.summary;

/**
 * Returns the aliases of a renamed entry: its old name and its old aliases. If the text is known, only those that it
 * also contains outside the new name are returned.
 */
function otherNames(file: BriefingFile, item: Item, name: string, text: ReviewText | undefined) {
  const { name: old, otherNames: others = [] } = entryOf<Entry & Names>(file, item) ?? {};
  const rest = text?.whole.replaceAll(name, '');
  const left = [...others, ...(old === undefined ? [] : [{ name: old }])].filter(
    (one) => one.name !== name && (rest === undefined || rest.includes(one.name)),
  );
  return { otherNames: left.length > 0 ? left : undefined };
}

interface Names {
  readonly name?: string;
  readonly otherNames?: readonly { readonly name: string }[];
}

/** Returns whether a field is a date, which can be written in words. */
export const isDate = ({ key }: Field): boolean => /^(?:published|when)$/u.test(key);

/**
 * Sets a field. A date can be written in words. An empty value removes an optional field. A value that is not among the
 * allowed kinds becomes the label of the kind 'other'.
 */
export function withField(
  file: BriefingFile,
  item: Item,
  field: Field,
  typed: string,
  text: ReviewText | undefined,
): Outcome {
  const value = isDate(field) ? readDate(typed.trim()) : typed.trim();
  if (value === '' && field.needed) return { refused: `The ${field.label} cannot be empty.` };
  if (field.key === SUMMARY.key) return withSummary(file, item, value);
  if (field.key === SUMMARY_WORDS.key) return withSummaryWords(file, item, value);
  if (field.key === 'group' && value !== '') return inGroup(file, item, value);
  const { kept, label } = labeled(file, item, field, value);
  const hasLabel = 'label' in (entryOf(file, item) ?? {}) && field.choices?.includes('other');
  return changed(field.key === 'published' ? withoutAsked(file, item, value) : file, item.kind, item.id, {
    [field.key]: kept || undefined,
    ...(field.key === NAME.key &&
      value !== fieldValue(file, item, NAME) &&
      otherNames(file, item, value, text)),
    ...(label !== undefined || hasLabel ? { label } : {}),
  });
}

/** Removes the gap that asks when a source was published if the date answers it. */
function withoutAsked(file: BriefingFile, { id }: Item, date: string): BriefingFile {
  const asked = file.gaps.find(
    ({ about, question }) => about.includes(id) && /^When was .*published\?$/u.test(question),
  );
  const left = asked === undefined || date === '' ? file : withoutEntry(file, asked.id);
  return 'refused' in left ? file : left;
}

/** Returns the value to store and, for the kind 'other', a label: the typed value, or the label that the entry had. */
function labeled(file: BriefingFile, item: Item, { choices }: Field, value: string) {
  if (choices?.includes('other') !== true || value === '') return { kept: value };
  if (!choices.includes(value)) return { kept: 'other', label: value };
  const before = fieldValue(file, item, { key: 'label', label: '' }) ?? 'other';
  return value === 'other' ? { kept: value, label: before } : { kept: value };
}

/** Puts an issue into the group with the given title, and creates that group if needed. */
function inGroup(file: BriefingFile, item: Item, title: string): Outcome {
  const groups = file.groups ?? [];
  const known = groups.find((group) => group.title === title || group.id === title);
  const id = known?.id ?? freeGroup(groups, kebab(title, 'group'));
  const changedFile = changed(file, item.kind, item.id, { group: id });
  return known ? changedFile : { ...changedFile, groups: [...groups, { id, title }] };
}

const freeGroup = (groups: readonly { readonly id: string }[], wanted: string): string =>
  groups.some(({ id }) => id === wanted) ? `${wanted.slice(0, 50)}-${groups.length + 1}` : wanted;
