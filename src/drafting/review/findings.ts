import { Briefing } from '../../briefing/briefing.js';
import { KINDS } from '../../briefing/entities/entity.js';
import type { Attribution, BriefingFile, Claim } from '../../briefing/file/schema.js';
import type { Fix } from '../../checking/finding.js';
import { CHECKED_RULES } from '../../checking/rules/index.js';
import { lint } from '../../checking/rules/lint.js';
import { addTo } from '../../text/grouped-by.js';
import type { Correction } from './actions.js';
import type { Item } from './items.js';
import type { NameKind } from './names/names.js';
import { partyCalled } from './voices/parties.js';

/** A finding about an entry. An error must be corrected, or accepted with a reason. */
export interface ReviewFinding {
  readonly severity: 'error' | 'question';
  /** The name by which `accept` refers to the rule. */
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
  /**
   * Set for a finding about the summary at the top: the index of the statement. The finding is shown with the first
   * claim of that statement.
   */
  readonly statement?: number;
  /** The affected words of the claim. */
  readonly about?: string;
  /** The correction that the `r` key applies. */
  readonly suggestion?: Suggestion;
  /** Whether the suggestion is so likely to be right that accepting the list applies it. */
  readonly isSure?: true;
}

/**
 * What a finding suggests: setting fields, merging the entry with another one, changing the kind of a name, dropping
 * the entry, or correcting the claim.
 */
export type Suggestion =
  | { readonly set: Readonly<Record<string, string>> }
  | { readonly into: Item }
  | { readonly kind: NameKind }
  | { readonly drop: true }
  | (Corrected & { readonly others?: readonly Corrected[] });

/** A correction of a claim, with its result in words: 'expected', 'the whole sentence'. */
export interface Corrected {
  readonly action: Correction;
  readonly words: string;
}

/** Returns whether the reviewer must decide, since at least one finding is not sure. */
export const isDoubtful = (found: readonly ReviewFinding[] = []): boolean =>
  found.some(({ isSure }) => isSure !== true);

/** The findings, keyed by the address of the entry, such as `claims/c12`. */
export type Findings = ReadonlyMap<string, readonly ReviewFinding[]>;

/** Checks a whole file; the review calls it after each change. */
export type Check = (file: BriefingFile) => Findings;

/**
 * Rules that are not checked during a review: an entry may still be mentioned after a later decision, and the review
 * itself shows which entries are unreviewed.
 */
const NOT_DURING_REVIEW: readonly string[] = ['unmentioned', 'unreviewed'];

const RULES = CHECKED_RULES.filter(({ name }) => !NOT_DURING_REVIEW.includes(name));

/** Applies the rules of `validate`. */
export const checkByRules: Check = (file) => {
  const found = new Map<string, ReviewFinding[]>();
  for (const { pointer, severity, rule, message, remedy } of lint(new Briefing(file), RULES)) {
    if (rule === 'needless-accept') continue;
    const { address, ...place } = placeOf(file, pointer);
    const said = place.statement === undefined ? message : `in the summary at the top, ${message}`;
    addTo(found, address, {
      severity: severity === 'error' ? 'error' : 'question',
      rule,
      message: said,
      remedy,
      ...place,
    });
  }
  return found;
};

/**
 * Returns the entry with which a finding is shown. A finding about the summary at the top is shown with the first claim
 * of its statement, and a finding about any other part of the file with the first source.
 */
export function placeOf(file: BriefingFile, pointer: string): { address: string; statement?: number } {
  const [, collection, index] = pointer.split('/');
  const kind = KINDS.find((one) => one === collection);
  const entry = kind && file[kind]?.[Number(index)];
  if (entry !== undefined) return { address: `${kind}/${entry.id}` };
  const claim = collection === 'summary' ? file.summary[Number(index)]?.claims[0] : undefined;
  if (claim !== undefined) return { address: `claims/${claim}`, statement: Number(index) };
  return { address: `sources/${file.sources[0]?.id ?? ''}` };
}

export function joined(one: Findings, other: Findings): Findings {
  const both = new Map(one);
  for (const [address, found] of other) both.set(address, [...(both.get(address) ?? []), ...found]);
  return both;
}

/**
 * Returns the suggestion that applies a fix of `verify`, or an empty object if the fix cannot be applied automatically.
 */
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
      return 'the two claims merged';
    case 'whole':
    case 'extract':
      return 'the whole sentence';
    default:
      return action.words;
  }
}

/** Returns the name of a voice: 'Ada Lind', 'a spokesman', 'the source’s own'. */
export const voiceWords = (voice: Attribution, briefing: Briefing): string => {
  if (voice.by === 'source') return 'the source’s own';
  return voice.by === 'party' ? briefing.nameOf(voice.party) : (voice.label ?? 'unnamed');
};
