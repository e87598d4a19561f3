import { Briefing } from '../../briefing/briefing.js';
import { KINDS } from '../../briefing/entities/entity.js';
import type { BriefingFile } from '../../briefing/file/schema.js';
import { CHECKED_RULES } from '../../checking/rules/index.js';
import { lint } from '../../checking/rules/lint.js';
import type { Item } from './items.js';

/** A finding of the checks in an entry: an error must be corrected, or accepted with a reason. */
export interface ReviewFinding {
  readonly severity: 'error' | 'question';
  /** The name for `accept`. */
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
  /** The correction that one key applies. */
  readonly suggestion?: Suggestion;
}

/** Fields to set, or the entry to merge with. */
export type Suggestion = { readonly set: Readonly<Record<string, string>> } | { readonly into: Item };

/** By the address of the entry, such as `claims/c12`. */
export type Findings = ReadonlyMap<string, readonly ReviewFinding[]>;

/** Checks a whole file; the review calls it after each change. */
export type Check = (file: BriefingFile) => Findings;

/** Entries that are not referenced yet may be by the end. */
const ASKED_LATER: readonly string[] = ['unmentioned'];

const RULES = CHECKED_RULES.filter(({ name }) => !ASKED_LATER.includes(name));

/** The findings of the rules of `validate`, by entry. */
export const checkByRules: Check = (file) => {
  const found = new Map<string, ReviewFinding[]>();
  for (const { pointer, severity, rule, message, remedy } of lint(new Briefing(file), RULES)) {
    if (rule === 'needless-accept') continue;
    const [, collection, index] = pointer.split('/');
    const kind = KINDS.find((one) => one === collection);
    const entry = kind && file[kind]?.[Number(index)];
    if (entry === undefined) continue;
    const address = `${kind}/${entry.id}`;
    const finding = { severity: severity === 'error' ? 'error' : 'question', rule, message, remedy } as const;
    found.set(address, [...(found.get(address) ?? []), finding]);
  }
  return found;
};

/** The findings of both, by entry. */
export function joined(one: Findings, other: Findings): Findings {
  const both = new Map(one);
  for (const [address, found] of other) both.set(address, [...(both.get(address) ?? []), ...found]);
  return both;
}
