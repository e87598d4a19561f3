import { NO_INDEX, STAMP_LENGTH, type WordIndex } from '../model/search/word-index.js';
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

/** Numbers at the beginning: the mark, the check sum of what follows it but for the lists, and the sizes of the parts. */
const HEAD = 8;
/** Another layout has another mark. */
const MARK = 0x62_77_69_34;

/** Stands between names: no path has one. */
const NUL = '\0';

/** @param maker what wrote it, down to the version: an index of another maker is not read */
export function encodeIndex(index: WordIndex, maker: string): Uint8Array {
  const { paths, stamps, valid, starts, letters, ends, lists } = index;
  const names = padded(Buffer.from([maker, ...paths].join(NUL)));
  const words = padded(Buffer.from(index.text));
  const sizes = [paths.length, starts.length, names.length, words.length, lists.length];
  const head = Uint32Array.of(MARK, 0, ...sizes, 0);
  const numbers = [starts, letters, ends].map(bytesOf);
  const parts = [bytesOf(head), bytesOf(stamps), ...numbers, padded(valid), names, words, lists];
  const all = new Uint8Array(Buffer.concat(parts));
  head[1] = checkSum(all, all.length - lists.length);
  all.set(bytesOf(head));
  return all;
}

/** @returns the index; undefined where that is not what the bytes are, by this maker; its lists have check digits of their own */
export function decodeIndex(bytes: Uint8Array, maker: string): WordIndex | undefined {
  const all = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  if (all.length < HEAD * 4) return undefined;
  const parts = new Parts(all);
  const [mark, sum, files = 0, words = 0, nameBytes = 0, wordBytes = 0, listBytes = 0] = parts.numbers(HEAD);
  if (mark !== MARK || sum !== checkSum(all, all.length - listBytes)) return undefined;
  const stamps = parts.fractions(files * STAMP_LENGTH);
  const [starts, letters, ends] = [parts.numbers(words), parts.numbers(words), parts.numbers(words)];
  const valid = parts.bytes(files + (-files & 3)).subarray(0, files);
  const [by, ...paths] = parts.text(nameBytes).trimEnd().split(NUL);
  if (by !== maker) return undefined;
  const [text, lists] = [parts.text(wordBytes), parts.bytes(listBytes)];
  return { text, starts, letters, ends, lists, paths, stamps, valid };
}

/**
 * Of all numbers but the first two, up to some length: another one wherever one of them is another. Our own, since with
 * node:zlib for its CRC Node loads all its streams, which takes longer than a search.
 *
 * @param all bytes whose offset is that of a number
 */
function checkSum({ buffer, byteOffset }: Uint8Array, length: number): number {
  const numbers = new Uint32Array(buffer, byteOffset, Math.max(0, length >> 2));
  let sum = 0;
  for (let place = 2; place < numbers.length; place += 1)
    sum = (Math.imul(sum, 31) + (numbers[place] ?? 0)) | 0;
  return sum >>> 0;
}

/** Takes bytes apart, from the first to the last. */
class Parts {
  #at = 0;

  constructor(private readonly all: Uint8Array) {}

  bytes(length: number): Uint8Array {
    this.#at += length;
    return this.all.subarray(this.#at - length, this.#at);
  }

  numbers(count: number): Uint32Array {
    const { buffer, byteOffset } = this.bytes(count * 4);
    return new Uint32Array(buffer, byteOffset, count);
  }

  fractions(count: number): Float64Array {
    const { buffer, byteOffset } = this.bytes(count * 8);
    return new Float64Array(buffer, byteOffset, count);
  }

  text(length: number): string {
    const { buffer, byteOffset } = this.bytes(length);
    return Buffer.from(buffer, byteOffset, length).toString('utf8');
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Float64Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** With spaces behind it, so that numbers stand where a processor reads them. */
const padded = (bytes: Uint8Array): Uint8Array =>
  Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3, ' ')]);
