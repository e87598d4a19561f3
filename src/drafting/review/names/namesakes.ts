import type { BriefingFile } from '../../../briefing/file/schema.js';
import { keyOf } from '../../../checking/meaning/names/name-book.js';
import { addTo } from '../../../text/grouped-by.js';
import type { Findings, ReviewFinding } from '../findings.js';
import type { Item } from '../items.js';
import { NAME_KINDS } from './names.js';

/** The maximum number of entries with the same name that are compared, which keeps the search linear. */
const MOST_ALIKE = 20;

interface Named extends Item {
  readonly address: string;
  readonly name: string;
  readonly isPerson: boolean;
  readonly isOpen: boolean;
  readonly keys: readonly string[];
  /** The indexes of the sources whose claims mention or quote the entry. */
  readonly sources: readonly number[];
}

/**
 * Asks about names from a later source that may refer to an entry from an earlier one. Adding a source does not merge
 * such entries.
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

/** Maps each id to the indexes of the sources whose claims mention or quote that entry. */
function sourcesByEntry({ sources, claims }: BriefingFile): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map(sources.map(({ id }, place) => [id, place]));
  const found = new Map<string, Set<number>>();
  for (const { source, about, attribution } of claims)
    for (const id of attribution.by === 'party' ? [...about, attribution.party] : about)
      found.set(id, (found.get(id) ?? new Set()).add(places.get(source) ?? 0));
  return found;
}

/** Returns the full names of an entry, and for a person also the last names. */
const formsOf = ({ keys, isPerson }: Named): string[] =>
  keys.flatMap((key) => [key, ...(isPerson ? key.split(' ').slice(-1) : [])]);

/**
 * Returns whether two entries may be the same: the reviewer has not yet accepted the later one, and no source mentions
 * both.
 */
const mayBeOne = (entry: Named, other: Named): boolean =>
  entry.id !== other.id &&
  entry.kind === other.kind &&
  entry.isOpen &&
  firstSource(other) < firstSource(entry) &&
  !entry.sources.some((source) => other.sources.includes(source));

const firstSource = ({ sources }: Named): number => Math.min(...sources);

const asked = ({ kind, id, name }: Named): ReviewFinding => ({
  severity: 'question',
  rule: 'namesake',
  message: `may be ${name} (${id}), named in a different source`,
  remedy: 'press r to merge them if they are the same',
  suggestion: { into: { kind, id } },
});
