import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import { changed } from './entries.js';
import type { Findings, ReviewFinding } from './findings.js';
import { addressOf, entryOf, type Item, isOpen } from './items.js';
import { type Entry, entriesOf } from './patch.js';
import type { Outcome } from './removal.js';

type Acceptable = Entry & { readonly accept?: readonly { readonly rule: string; readonly reason: string }[] };

/** The errors of an entry: with one of them it is accepted only for a reason. */
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

/** All that is open without a finding: of a claim's sentence, or of the same kind of entry. */
export function acceptedAll(file: BriefingFile, item: Item, findings: Findings): BriefingFile {
  const ids = new Set(
    entriesOf(file, item.kind)
      .filter((entry) => isBeside(file, item, entry))
      .map(({ id }) => ({ kind: item.kind, id }))
      .filter((one) => isOpen(file, one) && !findings.has(addressOf(one)))
      .map(({ id }) => id),
  );
  return [...ids].reduce((now, id) => changed(now, item.kind, id, { proposed: undefined }), file);
}

function isBeside(file: BriefingFile, item: Item, entry: Entry): boolean {
  if (item.kind !== 'claims') return true;
  const here = entryOf<Claim>(file, item);
  const { source, at } = entry as Claim;
  return here?.source === source && here.at === at;
}
