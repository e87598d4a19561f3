import { crc32 } from 'node:zlib';
import { type IndexedFile, NO_INDEX, type WordIndex } from '../model/search/word-index.js';
import { attempt } from './attempt.js';
import { cacheFolder } from './folders.js';
import type { Io } from './io.js';

/**
 * The index of words in the cache folder. Nothing that goes wrong with it is told, and nothing depends on it: where it
 * cannot be read there is none, and the next search makes another.
 */

/** @returns what is kept; an empty index where it is not there, not whole, or by another maker */
export function keptIndex(io: Io, maker: string): WordIndex {
  const place = indexPlace(io);
  if (place === undefined || !io.files.exists(place)) return NO_INDEX;
  return attempt(() => decodeIndex(io.files.read(place, MOST_BYTES), maker)) ?? NO_INDEX;
}

export function keepIndex(io: Io, index: WordIndex, maker: string): void {
  const place = indexPlace(io);
  if (place === undefined) return;
  attempt(() => io.files.write(place, encodeIndex(index, maker), { force: true, folders: true }));
}

const MOST_BYTES = 512 * 1024 * 1024;

/** Undefined where there is no home to keep it in. */
export function indexPlace({ environment }: Io): string | undefined {
  const folder = cacheFolder(environment);
  return folder && `${folder}/search-index`;
}

/** What tells contents from others by chance. A third of what loading node:crypto takes, which every search would pay. */
export const checksum = (bytes: Uint8Array): number => crc32(bytes);

/** Numbers at the beginning: the mark, the check sum of what follows it, and the sizes of the parts. */
const HEAD = 6;
const SUMMED_FROM = 8;
/** Another layout has another mark. */
const MARK = 0x62_77_69_32;

interface Header {
  readonly maker: string;
  readonly files: readonly IndexedFile[];
}

/** @param maker what wrote it, down to the version: an index of another maker is not read */
export function encodeIndex(
  { text, starts, letters, ends, lists, files }: WordIndex,
  maker: string,
): Uint8Array {
  const header = padded(Buffer.from(JSON.stringify({ maker, files } satisfies Header)));
  const words = padded(Buffer.from(text));
  const sizes = new Uint32Array([MARK, 0, header.length, starts.length, words.length, lists.length]);
  const numbers = [starts, letters, ends].map(bytesOf);
  const parts = [bytesOf(sizes), header, ...numbers, words, padded(lists)];
  const all = Buffer.concat(parts);
  all.set(bytesOf(new Uint32Array([checksum(all.subarray(SUMMED_FROM))])), 4);
  return all;
}

/** @returns the index; undefined where that is not what the bytes are, whole, by this maker */
export function decodeIndex(bytes: Uint8Array, maker: string): WordIndex | undefined {
  const all = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  if (all.length < HEAD * 4) return undefined;
  const [mark, sum, headerBytes = 0, count = 0, wordBytes = 0, listBytes = 0] = numbersIn(all, 0, HEAD);
  if (mark !== MARK || sum !== checksum(all.subarray(SUMMED_FROM))) return undefined;
  const startsAt = HEAD * 4 + headerBytes;
  const wordsAt = startsAt + count * 12;
  const header = JSON.parse(textIn(all, HEAD * 4, headerBytes)) as Header;
  if (header.maker !== maker) return undefined;
  return {
    text: textIn(all, wordsAt, wordBytes),
    starts: numbersIn(all, startsAt, count),
    letters: numbersIn(all, startsAt + count * 4, count),
    ends: numbersIn(all, startsAt + count * 8, count),
    lists: all.subarray(wordsAt + wordBytes, wordsAt + wordBytes + listBytes),
    files: header.files,
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const numbersIn = ({ buffer, byteOffset }: Uint8Array, at: number, count: number): Uint32Array =>
  new Uint32Array(buffer, byteOffset + at, count);

const textIn = ({ buffer, byteOffset }: Uint8Array, at: number, length: number): string =>
  Buffer.from(buffer, byteOffset + at, length).toString('utf8');

/** With spaces behind it, so that numbers stand where a processor reads them. */
const padded = (bytes: Uint8Array): Uint8Array =>
  Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3, ' ')]);
