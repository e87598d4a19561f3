import { Briefing } from '../../briefing/briefing.js';
import { KINDS } from '../../briefing/entities/entity.js';
import type { BriefingFile } from '../../briefing/file/schema.js';
import { CHECKED_RULES } from '../../checking/rules/index.js';
import { lint } from '../../checking/rules/lint.js';
import type { Mending } from './actions.js';
import type { Item } from './items.js';

/** A finding of the checks in an entry: an error must be corrected, or accepted with a reason. */
export interface ReviewFinding {
  readonly severity: 'error' | 'question';
  /** The name for `accept`. */
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
  /** The statement of the summary at the top that it concerns, by its index; it is shown with its first claim. */
  readonly statement?: number;
  /** The words of the claim that it is about. */
  readonly about?: string;
  /** The correction that one key applies. */
  readonly suggestion?: Suggestion;
}

/** Fields to set, the entry to merge with, or the action that mends the entry, with its result in words. */
export type Suggestion =
  | { readonly set: Readonly<Record<string, string>> }
  | { readonly into: Item }
  | (Mended & { readonly others?: readonly Mended[] });

export interface Mended {
  readonly action: Mending;
  readonly words: string;
}

/** By the address of the entry, such as `claims/c12`. */
export type Findings = ReadonlyMap<string, readonly ReviewFinding[]>;

/** Checks a whole file; the review calls it after each change. */
export type Check = (file: BriefingFile) => Findings;

/** Entries that are not referenced yet may be by the end, and what is not reviewed yet is what the review shows. */
const ASKED_LATER: readonly string[] = ['unmentioned', 'unreviewed'];

const RULES = CHECKED_RULES.filter(({ name }) => !ASKED_LATER.includes(name));

/** The findings of the rules of `validate`, by entry. */
export const checkByRules: Check = (file) => {
  const found = new Map<string, ReviewFinding[]>();
  for (const { pointer, severity, rule, message, remedy } of lint(new Briefing(file), RULES)) {
    if (rule === 'needless-accept') continue;
    const { address, ...place } = placeOf(file, pointer);
    const said = place.statement === undefined ? message : `in the summary at the top, ${message}`;
    const finding = {
      severity: severity === 'error' ? 'error' : 'question',
      rule,
      message: said,
      remedy,
    } as const;
    found.set(address, [...(found.get(address) ?? []), { ...finding, ...place }]);
  }
  return found;
};

/**
 * The entry that shows a finding. What concerns the summary at the top is shown with its first claim, and what concerns
 * the rest of the file with its first source, so that no finding is left out.
 */
function placeOf(file: BriefingFile, pointer: string): { address: string; statement?: number } {
  const [, collection, index] = pointer.split('/');
  const kind = KINDS.find((one) => one === collection);
  const entry = kind && file[kind]?.[Number(index)];
  if (entry !== undefined) return { address: `${kind}/${entry.id}` };
  const claim = collection === 'summary' ? file.summary[Number(index)]?.claims[0] : undefined;
  if (claim !== undefined) return { address: `claims/${claim}`, statement: Number(index) };
  return { address: `sources/${file.sources[0]?.id ?? ''}` };
}

/** The findings of both, by entry. */
export function joined(one: Findings, other: Findings): Findings {
  const both = new Map(one);
  for (const [address, found] of other) both.set(address, [...(both.get(address) ?? []), ...found]);
  return both;
}
