import { allLists, NO_INDEX, type WordIndex } from '../../searching/word-index.js';
import { attempt } from '../files/attempt.js';
import { cacheFolder } from '../files/folders.js';
import type { Io, Stamp } from '../io.js';
import { libraryFolders } from './library.js';
import { decodeIndex, encodeIndex } from './search-index-layout.js';

/**
 * The indexes of words in the cache folder, one for each set of folders that is searched: windows with different ones
 * leave each other's alone. Nothing that goes wrong with them is told, and nothing depends on them: where one cannot be
 * read there is none, and the next search makes another.
 */

const NAME = 'search-index';

/** More are not kept: those go that were renewed longest ago. */
const MOST = 8;

/** @returns what is kept; an empty index where it is not there, not whole, or by another maker */
export function keptIndex(io: Io, maker: string): WordIndex {
  const place = indexPlace(io);
  const stamp = place === undefined ? undefined : io.files.stamp(place);
  if (place === undefined || stamp === undefined) return NO_INDEX;
  return decodeIndex((from, count) => partOf(io, place, stamp, from, count), maker) ?? NO_INDEX;
}

/** Nothing where another window has put another index in its place by now. */
function partOf({ files }: Io, place: string, stamp: Stamp, from: number, count: number): Uint8Array {
  const bytes = attempt(() => files.part(place, from, Math.min(count, stamp[0])));
  const now = files.stamp(place);
  return bytes && now?.every((number, at) => number === stamp[at]) ? bytes : NOTHING;
}

const NOTHING = new Uint8Array();

export function keepIndex(io: Io, index: WordIndex, maker: string): void {
  const place = indexPlace(io);
  if (place === undefined) return;
  const lists = allLists(index);
  if (!lists) return;
  attempt(() => {
    io.files.write(place, encodeIndex(index, lists, maker), { force: true, own: true });
    sweep(io, place);
  });
}

/** Leaves as many as are kept, this one among them. */
function sweep({ files }: Io, place: string): void {
  const folder = place.slice(0, place.lastIndexOf('/'));
  const written = (path: string): number => files.stamp(path)?.[2] ?? 0;
  const others = files
    .list(folder)
    .filter((name) => name.startsWith(NAME))
    .map((name) => `${folder}/${name}`)
    .filter((path) => path !== place)
    .sort((one, other) => written(other) - written(one));
  for (const path of others.slice(MOST - 1)) files.remove(path);
}

/** Where the index of the folders that are searched is; undefined where there is no home to keep it in. */
export function indexPlace(io: Io): string | undefined {
  const folder = cacheFolder(io.environment);
  return folder && `${folder}/${NAME}-${shortDigest(libraryFolders(io).toSorted().join(':'))}`;
}

/**
 * Eight hexadecimal digits for a text (FNV-1a), without the parts of Node that take long to load. Two texts may have the
 * same: then their indexes are renewed in turn.
 */
function shortDigest(text: string): string {
  let digest = 0x811c9dc5;
  for (const byte of Buffer.from(text)) digest = Math.imul(digest ^ byte, 0x01000193);
  return (digest >>> 0).toString(16).padStart(8, '0');
}
