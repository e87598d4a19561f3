import type { BriefingFile } from '../../../briefing/file/schema.js';
import { keyOf } from '../../../checking/meaning/name-book.js';
import { addTo } from '../../group.js';
import type { Findings, ReviewFinding } from '../findings.js';
import type { Item } from '../items.js';
import { NAME_KINDS } from './names.js';

/** Of one name so many are looked at: it keeps the search linear. */
const MOST_ALIKE = 20;

/** A person, body or place by every name that it has. */
interface Named extends Item {
  readonly address: string;
  readonly name: string;
  readonly isPerson: boolean;
  readonly isOpen: boolean;
  readonly keys: readonly string[];
  /** Those whose claims speak of it, the first one first. */
  readonly sources: readonly number[];
}

/**
 * Names of a later source that may stand for somebody whom the briefing has already: they were kept apart, and whoever
 * reviews them is asked. With one source there is nothing to ask.
 */
export function namesakes(file: BriefingFile): Findings {
  const found = new Map<string, readonly ReviewFinding[]>();
  if (file.sources.length < 2) return found;
  const entries = namedIn(file);
  const alike = new Map<string, Named[]>();
  for (const entry of entries)
    for (const key of new Set(formsOf(entry)))
      if ((alike.get(key)?.length ?? 0) < MOST_ALIKE) addTo(alike, key, entry);
  for (const entry of entries) {
    const other = formsOf(entry)
      .flatMap((key) => alike.get(key) ?? [])
      .find((one) => mayBeOne(entry, one));
    if (other !== undefined) found.set(entry.address, [asked(other)]);
  }
  return found;
}

function namedIn(file: BriefingFile): Named[] {
  const sources = sourcesByEntry(file);
  return NAME_KINDS.flatMap((kind) =>
    file[kind].flatMap(({ id, name, otherNames = [], proposed }) =>
      name === undefined
        ? []
        : {
            address: `${kind}/${id}`,
            kind,
            id,
            name,
            isPerson: kind === 'people',
            isOpen: proposed !== undefined,
            keys: [name, ...otherNames.map((one) => one.name)].map(keyOf),
            sources: [...(sources.get(id) ?? [])],
          },
    ),
  );
}

/** From the id of an entry to the places of the sources that speak of it or in whose claims it speaks. */
function sourcesByEntry({ sources, claims }: BriefingFile): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map(sources.map(({ id }, place) => [id, place]));
  const found = new Map<string, Set<number>>();
  for (const { source, about, attribution } of claims)
    for (const id of attribution.by === 'party' ? [...about, attribution.party] : about)
      found.set(id, (found.get(id) ?? new Set()).add(places.get(source) ?? 0));
  return found;
}

/** Whole names, and of people the last part too. */
const formsOf = ({ keys, isPerson }: Named): string[] =>
  keys.flatMap((key) => [key, ...(isPerson ? key.split(' ').slice(-1) : [])]);

/** Nobody has looked at it, it came later, and no source speaks of both: that one would know them apart. */
const mayBeOne = (entry: Named, other: Named): boolean =>
  entry.id !== other.id &&
  entry.isOpen &&
  firstSource(other) < firstSource(entry) &&
  !entry.sources.some((source) => other.sources.includes(source));

const firstSource = ({ sources }: Named): number => Math.min(...sources);

const asked = ({ kind, id, name }: Named): ReviewFinding => ({
  severity: 'question',
  rule: 'namesake',
  message: `may be ${name} (${id}), whom another source names`,
  remedy: 'r merges the two if they are one',
  suggestion: { into: { kind, id } },
});
