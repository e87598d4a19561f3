import { Briefing } from '../../../briefing/briefing.js';
import { KINDS } from '../../../briefing/entity.js';
import type { Finding } from '../../../briefing/file/problem.js';
import type { BriefingFile } from '../../../briefing/file/schema.js';
import { lint } from '../../../checking/rules/lint.js';

/** Rules that an entry breaks as long as the next ones are not there. */
const MENDED_LATER: readonly string[] = ['unmentioned'];

/**
 * What the rules find in what was just written, while its author still has the source before them.
 *
 * @param before undefined where there was no file
 * @returns a line each: `claims/c3: 'will' is firmer than 'likely' (...)`
 */
export function newRemarks(after: BriefingFile, before: BriefingFile | undefined): string[] {
  const found = findingsIn(after);
  if (found.length === 0) return [];
  const known = new Set(
    before === undefined ? [] : findingsIn(before).map((finding) => keyOf(before, finding)),
  );
  return found
    .filter((finding) => !known.has(keyOf(after, finding)))
    .map(({ pointer, message, remedy }) => `${addressIn(after, pointer)}: ${message} (${remedy})`);
}

const findingsIn = (file: BriefingFile): Finding[] =>
  lint(new Briefing(file)).filter(({ rule }) => !MENDED_LATER.includes(rule));

/** By the id, since the place of an entry changes where one before it is taken back. */
const keyOf = (file: BriefingFile, { rule, pointer, message }: Finding): string =>
  `${rule} ${addressIn(file, pointer)} ${pointer.split('/').slice(3).join('/')} ${message}`;

/** `claims/c3` for `/claims/2/text`, since whoever is asked questions has not seen the file. */
function addressIn(file: BriefingFile, pointer: string): string {
  const [, collection, index] = pointer.split('/');
  const kind = KINDS.find((one) => one === collection);
  const entry = kind && file[kind]?.[Number(index)];
  return entry ? `${kind}/${entry.id}` : pointer;
}
