import { Briefing } from '../../briefing/briefing.js';
import { KINDS } from '../../briefing/entities/entity.js';
import type { Attribution, BriefingFile, Claim } from '../../briefing/file/schema.js';
import type { Fix } from '../../checking/finding.js';
import { CHECKED_RULES } from '../../checking/rules/index.js';
import { lint } from '../../checking/rules/lint.js';
import type { Correction } from './actions.js';
import type { Item } from './items.js';
import type { NameKind } from './names/names.js';
import { partyCalled } from './voices/parties.js';

/** A finding about an entry. An error must be corrected, or accepted with a reason. */
export interface ReviewFinding {
  readonly severity: 'error' | 'question';
  /** The name of the rule in `accept`. */
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
  /** The index of the affected statement in the summary at the top, which is shown with its first claim. */
  readonly statement?: number;
  /** The affected words of the claim. */
  readonly about?: string;
  /** The correction that one key applies. */
  readonly suggestion?: Suggestion;
  /** Whether the suggestion is so likely that accepting a list applies it. */
  readonly isSure?: true;
}

/** Fields to set, the entry to merge with, another kind of name, no name at all, or an action that corrects the entry. */
export type Suggestion =
  | { readonly set: Readonly<Record<string, string>> }
  | { readonly into: Item }
  | { readonly kind: NameKind }
  | { readonly drop: true }
  | (Corrected & { readonly others?: readonly Corrected[] });

/** A correction, with its result in words. */
export interface Corrected {
  readonly action: Correction;
  readonly words: string;
}

/** Whether a person must decide about these findings: not all of them have a suggestion that is sure. */
export const isDoubtful = (found: readonly ReviewFinding[] = []): boolean =>
  found.some(({ isSure }) => isSure !== true);

/** The findings by the address of the entry, such as `claims/c12`. */
export type Findings = ReadonlyMap<string, readonly ReviewFinding[]>;

/** Checks a whole file; the review calls it after each change. */
export type Check = (file: BriefingFile) => Findings;

/**
 * Rules that are not checked during the review: an entry may still be referenced by the end of it, and the review
 * itself shows the unreviewed entries.
 */
const NOT_DURING_REVIEW: readonly string[] = ['unmentioned', 'unreviewed'];

const RULES = CHECKED_RULES.filter(({ name }) => !NOT_DURING_REVIEW.includes(name));

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
 * The entry that shows a finding. Findings about the summary at the top are shown with its first claim, and those about
 * the rest of the file with the first source, so that none is lost.
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

/** Merges two sets of findings. */
export function joined(one: Findings, other: Findings): Findings {
  const both = new Map(one);
  for (const [address, found] of other) both.set(address, [...(both.get(address) ?? []), ...found]);
  return both;
}

/** The suggestion that applies the fix of a text check; empty if a person must decide. */
export function suggestedBy(fix: Fix, claim: Claim, briefing: Briefing): Pick<ReviewFinding, 'suggestion'> {
  const action = actionFor(fix, claim, briefing);
  return action === undefined ? {} : { suggestion: suggestionOf(action, briefing) };
}

function actionFor(fix: Fix, { text }: Claim, briefing: Briefing): Correction | undefined {
  switch (fix.field) {
    case 'standing':
      return { do: 'standing', standing: fix.standing };
    case 'hedge':
      return { do: 'hedge', words: fix.hedge };
    case 'voice':
      return { do: 'voice', attribution: attributionOf(fix.name, briefing) };
    case 'words':
      return text.split(fix.from).length === 2
        ? { do: 'reword', words: text.replace(fix.from, () => fix.to) }
        : undefined;
  }
}

function attributionOf(name: string | undefined, { file }: Briefing): Attribution {
  if (name === undefined) return { by: 'source' };
  const party = partyCalled(file, name);
  return party === undefined ? { by: 'unnamed', label: name } : { by: 'party', party };
}

/** An action as a suggestion, with its result in words. */
export const suggestionOf = (action: Correction, briefing: Briefing): Suggestion => ({
  action,
  words: wordsOf(action, briefing),
});

function wordsOf(action: Correction, briefing: Briefing): string {
  switch (action.do) {
    case 'standing':
      return action.standing;
    case 'hedge':
      return `hedge “${action.words}”`;
    case 'voice':
      return voiceWords(action.attribution, briefing);
    case 'merge before':
      return 'both as one';
    case 'whole':
    case 'extract':
      return 'the whole sentence';
    default:
      return action.words;
  }
}

const voiceWords = (voice: Attribution, briefing: Briefing): string => {
  if (voice.by === 'source') return 'the source’s own';
  return voice.by === 'party' ? briefing.nameOf(voice.party) : (voice.label ?? 'unnamed');
};
