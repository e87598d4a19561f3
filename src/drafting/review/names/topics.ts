import type { BriefingFile } from '../../../briefing/file/schema.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import { partiesOf } from '../voices/parties.js';
import { placeOf } from '../wording/pronouns/nearest-names.js';

/** Finds the topics that a claim gains or loses when its text changes. */

const topicsOf = (file: BriefingFile) => [
  ...partiesOf(file).map((party) => ({ ...party, hasPart: (words: string) => placeOf(party, words) >= 0 })),
  ...file.places.map(({ id, name, otherNames = [] }) => {
    const names = [name, ...otherNames.map((one) => one.name)];
    return { id, names, hasPart: (words: string) => isNamed(names, words) };
  }),
];

const isNamed = (names: readonly string[], words: string): boolean =>
  names.some((name) => standsIn(name, words));

/** Returns the ids of the people, organizations and places that are named in the new text but not in the old text. */
export const newlyNamed = (file: BriefingFile, before: string, now: string): string[] =>
  topicsOf(file)
    .filter(({ names }) => isNamed(names, now) && !isNamed(names, before))
    .map(({ id }) => id);

/** Returns whether a topic is named in the old text, at least by part of its name, but not in the new text. */
export const isGone = (file: BriefingFile, id: string, before: string, now: string): boolean =>
  topicsOf(file).some((topic) => topic.id === id && topic.hasPart(before) && !topic.hasPart(now));
