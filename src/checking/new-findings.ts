import type { Briefing } from '../briefing/briefing.js';
import { KINDS } from '../briefing/entities/entity.js';
import type { Finding } from '../json/problem.js';
import { CHECKED_RULES } from './rules/index.js';
import { lint } from './rules/lint.js';
import { knowsLanguage } from './rules/rule.js';

/**
 * Returns the findings of `validate` that a change to a briefing introduced. Existing problems in other entries are not
 * reported again. Pointers refer to the changed file.
 *
 * @param before the briefing before the change; undefined if there was none
 */
export function newFindings(after: Briefing, before: Briefing | undefined): Finding[] {
  const found = findingsIn(after);
  if (found.length === 0 || before === undefined) return found;
  const known = new Set(findingsIn(before).map((finding) => keyOf(before, finding)));
  return found.filter((finding) => !known.has(keyOf(after, finding)));
}

/** This rule is left out, since every answer already says whether the briefing is reviewed. */
const SAID_ANYWAY = 'unreviewed';

const findingsIn = (briefing: Briefing): Finding[] =>
  lint(
    briefing,
    CHECKED_RULES.filter((rule) => rule.name !== SAID_ANYWAY && knowsLanguage(rule, briefing.file.language)),
  );

/** Returns a key for a finding. It contains the id of the entry, since removing an earlier entry changes the index. */
const keyOf = (briefing: Briefing, { rule, pointer, message }: Finding): string =>
  `${rule} ${entryAt(briefing, pointer)} ${pointer.split('/').slice(3).join('/')} ${message}`;

/** Returns `claims/c3` for `/claims/2/text`, and the pointer itself for places outside the entries. */
function entryAt({ file }: Briefing, pointer: string): string {
  const [, collection, index] = pointer.split('/');
  const kind = KINDS.find((one) => one === collection);
  const entry = kind && file[kind]?.[Number(index)];
  return entry ? `${kind}/${entry.id}` : pointer;
}
