import { UsageError } from '../errors.js';
import type { InputText } from '../reading/reading.js';
import { digestOf } from '../system/files/digest.js';
import { type Io, remark } from '../system/io.js';

export interface TextRead extends InputText {
  readonly name: string;
  readonly digest: string;
  readonly bytes: Uint8Array;
}

interface ReadTextOptions {
  readonly allowPrivate?: boolean;
}

/**
 * Reads a text for a command. The text can be plain text, Markdown, HTML, PDF or DOCX.
 *
 * @param text a file, an https address, or - for standard input
 * @throws Unreadable; UsageError if the name is empty
 */
export async function readTextOf(io: Io, text: string, options: ReadTextOptions = {}): Promise<TextRead> {
  if (text === '')
    throw new UsageError(
      'cannot read the text: the name is empty (give a file or an address, or - for standard input)',
    );
  io.progress.stage('reading the text');
  const { readInput } = await import('../reading/input/index.js');
  const { bytes, ...hint } = await bytesOf(io, text, options);
  // Let the heap grow by only a quarter between garbage collections. This is slower but needs less memory.
  if (bytes.length > LONG) (await import('node:v8')).setFlagsFromString('--heap-growing-percent=25');
  return { ...(await readInput(bytes, hint)), name: hint.name, digest: digestOf(bytes), bytes };
}

/** The size of about 150,000 words, in bytes. */
const LONG = 1024 * 1024;

async function bytesOf(io: Io, text: string, { allowPrivate = false }: ReadTextOptions) {
  const { INPUT_LIMITS } = await import('../reading/input/refusal.js');
  if (text === '-') return { name: 'standard input', bytes: io.stdin.read(INPUT_LIMITS.fileBytes) };
  const { fetchAddress, isAddress } = await import('../system/network/fetch-address.js');
  if (!isAddress(text)) return { name: text, bytes: io.files.read(text, INPUT_LIMITS.fileBytes) };
  const announce = (host: string) => remark(io, `fetching from ${host}`);
  const { bytes, address, charset } = await fetchAddress(text, { allowPrivate, announce });
  return { name: text, bytes, address, ...(charset === undefined ? {} : { charset }) };
}
