import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import { changed } from './entries.js';
import type { Findings, ReviewFinding, Suggestion } from './findings.js';
import { addressOf, entryOf, type Item, isOpen, PARTS, partOf } from './items.js';
import { mergedInto } from './names/names.js';
import { type Entry, entriesOf } from './patch.js';
import type { Outcome } from './removal.js';

type Acceptable = Entry & { readonly accept?: readonly { readonly rule: string; readonly reason: string }[] };

/** The errors of an entry, which can be accepted only with a reason. */
export const errorsOf = (findings: Findings, item: Item): readonly ReviewFinding[] =>
  (findings.get(addressOf(item)) ?? []).filter(({ severity }) => severity === 'error');

/** The entry as reviewed; the reason for each error is kept in `accept`. */
export function acceptedOne(
  file: BriefingFile,
  item: Item,
  errors: readonly ReviewFinding[],
  reason: string | undefined,
): Outcome {
  if (errors.length > 0 && !reason?.trim())
    return { refused: 'The checks find an error: edit it, or accept it with a reason.' };
  const { accept = [] } = entryOf<Acceptable>(file, item) ?? {};
  const rules = [...new Set(errors.map(({ rule }) => rule))];
  const accepted = [...accept, ...rules.map((rule) => ({ rule, reason: reason?.trim() ?? '' }))];
  return changed(file, item.kind, item.id, {
    proposed: undefined,
    ...(accepted.length > 0 ? { accept: accepted } : {}),
  });
}

/** The suggestion of a finding of an entry, if any. */
export const suggestionFor = (findings: Findings, item: Item): Suggestion | undefined =>
  findings.get(addressOf(item))?.find(({ suggestion }) => suggestion)?.suggestion;

/** The entry with its suggestion applied, marked as reviewed. */
export function acceptedSo(file: BriefingFile, item: Item, suggestion: Suggestion | undefined): Outcome {
  if (suggestion === undefined) return { refused: 'There is no suggestion.' };
  return 'into' in suggestion
    ? mergedInto(file, item, suggestion.into)
    : changed(file, item.kind, item.id, { ...suggestion.set, proposed: undefined });
}

/** All open entries without a finding, in a claim's sentence or in the same part, such as all names. */
export const acceptedAll = (file: BriefingFile, item: Item, findings: Findings): BriefingFile =>
  besides(file, item)
    .filter((one) => isOpen(file, one) && !findings.has(addressOf(one)))
    .reduce((now, { kind, id }) => changed(now, kind, id, { proposed: undefined }), file);

/** The entries that one key accepts together with an entry, including it. */
export function besides(file: BriefingFile, item: Item): Item[] {
  if (item.kind !== 'claims')
    return PARTS[partOf(item)].flatMap((kind) => entriesOf(file, kind).map(({ id }) => ({ kind, id })));
  const here = entryOf<Claim>(file, item);
  return file.claims
    .filter(({ source, at }) => source === here?.source && at === here.at)
    .map(({ id }) => ({ kind: 'claims', id }));
}
