import { referencesIn } from '../briefing/file/references.js';
import type { BriefingFile } from '../briefing/file/schema.js';
import { type Addressed, addressOf, COLLECTION } from './addressed.js';
import { flagOfField } from './answer-fields.js';
import type { CorrectedName, FlagName } from './flags.js';

/** What stands in the way of taking an entry back. */

/** Something that names an entry. */
export interface Referrer {
  readonly what: CorrectedName;
  readonly id: string;
  /** The field in which it does so: `summary.claims`. */
  readonly field: string;
  /** The option that corrects that field, where there is one. */
  readonly flag: FlagName | undefined;
  /** The id that it names. */
  readonly names: string;
}

/** All that names one of some entries and is none of them itself. */
export function referrersOf(file: BriefingFile, ids: readonly string[]): Referrer[] {
  const found = referencesIn(file)
    .filter(({ id }) => ids.includes(id))
    .map(({ keys, id }) => referrer(file, keys, id));
  return found.filter(({ what, id }) => what === 'briefing' || !ids.includes(id));
}

function referrer(file: BriefingFile, keys: readonly (string | number)[], names: string): Referrer {
  const [collection, index] = keys;
  const what = nameOf(collection);
  const owner = what === 'briefing' ? file : file[COLLECTION[what]]?.[Number(index)];
  const field = keys
    .slice(what === 'briefing' ? 0 : 2)
    .filter((key) => typeof key === 'string')
    .join('.');
  return { what, id: owner?.id ?? '', field, flag: flagOfField(what, field), names };
}

type CollectedName = keyof typeof COLLECTION;

const nameOf = (collection: string | number | undefined): CollectedName | 'briefing' =>
  (Object.keys(COLLECTION) as CollectedName[]).find((name) => COLLECTION[name] === collection) ?? 'briefing';

/** The ids of an entry and of the claims that are behind it alone and about it alone, as it was added. */
export function addedWith(file: BriefingFile, { what, id }: Addressed): string[] {
  if (what === 'briefing' || what === 'claim') return [id];
  const address = addressOf(what, id);
  const behind = referencesIn(file)
    .map(({ keys, id: names }) => referrer(file, keys, names))
    .filter((one) => addressOf(one.what, one.id) === address && one.field.endsWith('claims'))
    .map(({ names }) => names);
  const isOnly = (claimId: string) =>
    file.claims.some((claim) => claim.id === claimId && claim.about.every((subject) => subject === id)) &&
    referrersOf(file, [claimId]).every((one) => one.id === id);
  return [id, ...new Set(behind.filter(isOnly))];
}
