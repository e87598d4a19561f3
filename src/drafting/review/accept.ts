import type { BriefingFile } from '../../briefing/file/schema.js';
import { RULES } from '../../checking/rules/index.js';
import { changedBy } from './change.js';
import { changed } from './entries.js';
import { fieldsOf, withField } from './fields.js';
import type { Findings, ReviewFinding, Suggestion } from './findings.js';
import { addressOf, entryOf, type Item, isOpen, itemsOf } from './items.js';
import { asKind, mergedInto } from './names/names.js';
import type { Entry } from './patch.js';
import { type Outcome, withoutEntry } from './removal.js';
import type { ReviewText } from './text.js';

/** An entry that names the rules whose findings were accepted, each with a reason. */
export type Acceptable = Entry & {
  readonly accept?: readonly { readonly rule: string; readonly reason: string }[];
};

/** Returns the errors in an entry. An entry with errors can be accepted only with a reason. */
export const errorsOf = (findings: Findings, item: Item): readonly ReviewFinding[] =>
  (findings.get(addressOf(item)) ?? []).filter(({ severity }) => severity === 'error');

/** A file with the findings of the checks. */
export interface Checked {
  readonly file: BriefingFile;
  readonly findings: Findings;
}

interface CheckedWithText extends Checked {
  readonly tools: { readonly text?: ReviewText };
}

/** Returns whether an entry still needs a review: it is unreviewed, or was reviewed but now has an error. */
export const needsReview =
  ({ file, findings }: Checked) =>
  (item: Item): boolean =>
    isOpen(file, item) || errorsOf(findings, item).length > 0;

/** Lists all entries of the file that still need a review. */
export const openIn = (checked: Checked): Item[] => itemsOf(checked.file).filter(needsReview(checked));

/** The reason stored for each question of the checks when the reviewer accepts a claim as it is. */
const READ = 'The reviewer has read the claim in its sentence.';

const RULE_NAMES: ReadonlySet<string> = new Set(RULES.map(({ name }) => name));

/**
 * Marks an entry as reviewed. Stores, in `accept`, the given reason for each error and, for a claim, the reason `READ`
 * for each question.
 *
 * @param reason required if the entry has errors
 */
export function acceptedOne({ file, findings }: Checked, item: Item, reason: string | undefined): Outcome {
  const errors = errorsOf(findings, item);
  if (errors.length > 0 && !reason?.trim())
    return {
      refused: 'The checks found an error in this entry: edit the entry, or give a reason to accept it.',
    };
  const words = reason?.trim() ?? '';
  const own = errors.filter(({ statement }) => statement === undefined);
  const questions = item.kind === 'claims' ? questionsOf(findings, item) : [];
  const known = withReasons(entryOf<Acceptable>(file, item)?.accept, own, words);
  const accept = withReasons(known, questions, READ);
  const summary = file.summary.map((one, index) => {
    const about = errors.filter(({ statement }) => statement === index);
    return about.length === 0 ? one : { ...one, accept: [...(withReasons(one.accept, about, words) ?? [])] };
  });
  const reviewed = changed(file, item.kind, item.id, { proposed: undefined, ...(accept ? { accept } : {}) });
  return { ...reviewed, summary };
}

/**
 * Finds the questions about an entry that have to be accepted so that `verify` and `validate` do not ask them again.
 */
const questionsOf = (findings: Findings, item: Item): ReviewFinding[] =>
  (findings.get(addressOf(item)) ?? []).filter(
    ({ severity, rule, statement }) =>
      severity === 'question' && statement === undefined && RULE_NAMES.has(rule),
  );

function withReasons(accept: Acceptable['accept'], errors: readonly ReviewFinding[], reason: string) {
  const rules = [...new Set(errors.map(({ rule }) => rule))];
  return rules.length === 0 ? accept : [...(accept ?? []), ...rules.map((rule) => ({ rule, reason }))];
}

export const suggestionFor = (findings: Findings, item: Item): Suggestion | undefined =>
  findings.get(addressOf(item))?.find(({ suggestion }) => suggestion)?.suggestion;

/** Applies the suggestion for an entry, and leaves the entry unreviewed. */
export function withSuggested({ file, findings, tools: { text } }: CheckedWithText, item: Item): Outcome {
  const suggestion = suggestionFor(findings, item);
  if (suggestion === undefined) return { refused: 'There is no suggestion.' };
  return 'action' in suggestion
    ? changedBy(file, item, suggestion.action, text)
    : withSuggestion(file, item, suggestion, text);
}

type NameSuggestion = Exclude<Suggestion, { readonly action: unknown }>;

function withSuggestion(
  file: BriefingFile,
  item: Item,
  suggestion: NameSuggestion,
  text: ReviewText | undefined,
): Outcome {
  if ('into' in suggestion) return mergedInto(file, item, suggestion.into);
  if ('drop' in suggestion) return withoutEntry(file, item.id, text);
  if ('kind' in suggestion) return asKind(file, item, suggestion.kind);
  return withFields(file, item, suggestion.set, text);
}

const accepted = (file: BriefingFile, { kind, id }: Item): BriefingFile =>
  changed(file, kind, id, { proposed: undefined });

const withFields = (
  file: BriefingFile,
  item: Item,
  set: Readonly<Record<string, string>>,
  text: ReviewText | undefined,
): Outcome =>
  fieldsOf(item).reduce<Outcome>(
    (now, field) =>
      'refused' in now || set[field.key] === undefined
        ? now
        : withField(now, item, field, set[field.key] ?? '', text),
    file,
  );

/** Accepts an entry. If it is not a claim, the suggestions that the list shows after “→” are applied first. */
export function acceptedAsShown(review: CheckedWithText, item: Item, reason: string | undefined): Outcome {
  const { file, findings, tools } = review;
  const sure = (findings.get(addressOf(item)) ?? []).flatMap(({ isSure, suggestion }) =>
    isSure && suggestion && !('action' in suggestion) ? suggestion : [],
  );
  const shown = sure.reduce<Outcome>(
    (now, suggestion) => ('refused' in now ? now : withSuggestion(now, item, suggestion, tools.text)),
    file,
  );
  if ('refused' in shown || entryOf(shown, item) === undefined) return shown;
  return acceptedOne({ file: shown, findings }, item, reason);
}

/** Applies the suggestions for the entries on a page, and marks the entries as reviewed. */
export function acceptedPage(
  { file, findings, tools: { text } }: CheckedWithText,
  items: readonly Item[],
): BriefingFile {
  return items.reduce((now, item) => {
    // An earlier entry of the page may have been merged with this one.
    if (entryOf(now, item) === undefined) return now;
    const suggestion = suggestionFor(findings, item);
    if (suggestion === undefined || 'action' in suggestion) return accepted(now, item);
    const outcome = withSuggestion(now, item, suggestion, text);
    if ('refused' in outcome) return now;
    return entryOf(outcome, item) === undefined ? outcome : accepted(outcome, item);
  }, file);
}
