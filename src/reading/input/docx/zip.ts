import { inflateRawSync } from 'node:zlib';

/** A file in an archive, as the archive's directory describes it. */
interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** An archive. Its parts are decompressed on request, and never to more than the sizes in its directory. */
export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Returns the decompressed size according to the directory; 0 for a missing name. */
  sizeOf(name: string): number;
  /** @throws ArchiveFault */
  read(name: string): Uint8Array;
}

export class ArchiveFault extends Error {
  constructor(readonly kind: 'broken' | 'too large' | 'encrypted') {
    super(kind);
  }
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MOST_ENTRIES = 10_000;

/**
 * Opens a ZIP archive (APPNOTE.TXT 6.3, without ZIP64 or multiple disks) using the directory at its end.
 *
 * @throws ArchiveFault if there is no directory
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view);
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    sizeOf: (name) => entries.get(name)?.size ?? 0,
    read: (name) => unpack(view, entries.get(name)),
  };
}

function readDirectory(view: DataView): Map<string, Entry> {
  const end = endOfArchive(view);
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw new ArchiveFault('broken');
    const nameLength = view.getUint16(at + 28, true);
    entries.set(nameAt(view, at + 46, nameLength), readEntry(view, at));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function nameAt(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) throw new ArchiveFault('broken');
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}

const readEntry = (view: DataView, at: number): Entry => ({
  isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
  method: view.getUint16(at + 10, true),
  packed: view.getUint32(at + 20, true),
  size: view.getUint32(at + 24, true),
  at: view.getUint32(at + 42, true),
});

/** Finds the end-of-directory record, which a comment of up to 65,535 bytes may follow. */
function endOfArchive(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) if (view.getUint32(at, true) === END) return at;
  throw new ArchiveFault('broken');
}

function unpack(view: DataView, entry: Entry | undefined): Uint8Array {
  if (!entry || entry.at + 30 > view.byteLength || view.getUint32(entry.at, true) !== LOCAL)
    throw new ArchiveFault('broken');
  if (entry.isEncrypted) throw new ArchiveFault('encrypted');
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (from + entry.packed > view.byteLength) throw new ArchiveFault('broken');
  const packed = new Uint8Array(view.buffer, view.byteOffset + from, entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new ArchiveFault('broken');
  return inflate(packed, entry.size);
}

/** Decompresses a file, but only up to the size in the directory. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new ArchiveFault(isTooLarge ? 'too large' : 'broken');
  }
}
