import type { BriefingFile } from '../../../briefing/file/schema.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import { partiesOf } from '../voices/parties.js';
import { placeOf } from '../wording/pronouns/nearest-names.js';

/** Which names a claim is about, after its words have changed. */

const topicsOf = (file: BriefingFile) => [
  ...partiesOf(file).map((party) => ({ ...party, hasPart: (words: string) => placeOf(party, words) >= 0 })),
  ...file.places.map(({ id, name, otherNames = [] }) => {
    const names = [name, ...otherNames.map((one) => one.name)];
    return { id, names, hasPart: (words: string) => isNamed(names, words) };
  }),
];

const isNamed = (names: readonly string[], words: string): boolean =>
  names.some((name) => standsIn(name, words));

/** The people, organizations and places that new words name, and the old ones do not. */
export const newlyNamed = (file: BriefingFile, before: string, now: string): string[] =>
  topicsOf(file)
    .filter(({ names }) => isNamed(names, now) && !isNamed(names, before))
    .map(({ id }) => id);

/** Whether the old words name a topic, at least in part, and the new ones no longer do. */
export const isGone = (file: BriefingFile, id: string, before: string, now: string): boolean =>
  topicsOf(file).some((topic) => topic.id === id && topic.hasPart(before) && !topic.hasPart(now));
