import { namesOf, STAMP_LENGTH, type WordIndex } from '../../searching/word-index.js';

/** How an index of words stands in its file. */

/** Numbers at the beginning: the mark, and the sizes of the parts. */
const HEAD = 8;
/** Another layout has another mark. */
const MARK = 0x62_77_69_35;

/**
 * All but the lists is written twice: that two copies are the same is seen in no time, while any check sum would have to
 * be worked out here, number by number, or by parts of Node that take longer to load than a search.
 *
 * @param lists all of them
 * @param maker what wrote it, down to the version: an index of another maker is not read
 */
export function encodeIndex(index: WordIndex, lists: Uint8Array, maker: string): Uint8Array {
  const { stamps, valid, starts, letters, ends } = index;
  const texts = [namesOf([maker]) + index.names, index.ids, index.text].map((text) => Buffer.from(text));
  const lengths = texts.map(({ length }) => length);
  const head = Uint32Array.of(MARK, valid.length, starts.length, ...lengths, 0, 0);
  const numbers = [stamps, starts, letters, ends].map(bytesOf);
  const copy = Buffer.concat([bytesOf(head), ...numbers, valid, ...texts]);
  return Buffer.concat([copy, copy, lists]);
}

/**
 * @param read a part of its bytes from an offset on; nothing, or less than asked for, where that is not there
 * @returns the index; undefined where that is not what the bytes are, whole, by this maker
 */
export function decodeIndex(
  read: (from: number, count: number) => Uint8Array,
  maker: string,
): WordIndex | undefined {
  const head = aligned(read(0, HEAD * 4));
  if (head.length < HEAD * 4) return undefined;
  const [mark, files = 0, words = 0, ...lengths] = new Parts(head).numbers(HEAD);
  const [nameBytes = 0, idBytes = 0, wordBytes = 0] = lengths;
  if (mark !== MARK) return undefined;
  const length = HEAD * 4 + files * (STAMP_LENGTH * 8 + 1) + words * 12 + nameBytes + idBytes + wordBytes;
  const copies = aligned(read(0, 2 * length));
  if (Buffer.compare(copies.subarray(0, length), copies.subarray(length)) !== 0) return undefined;
  const parts = new Parts(copies.subarray(HEAD * 4));
  const stamps = parts.fractions(files * STAMP_LENGTH);
  const [starts, letters, ends] = [parts.numbers(words), parts.numbers(words), parts.numbers(words)];
  const valid = parts.bytes(files);
  const names = parts.text(nameBytes);
  const by = namesOf([maker]);
  if (!names.startsWith(by)) return undefined;
  const lists = (from: number, to: number) => read(2 * length + from, to - from);
  const [ids, text] = [parts.text(idBytes), parts.text(wordBytes)];
  return { text, starts, letters, ends, lists, names: names.slice(by.length), ids, stamps, valid };
}

/** Numbers stand where a processor reads them. */
const aligned = (bytes: Uint8Array): Uint8Array =>
  bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);

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
