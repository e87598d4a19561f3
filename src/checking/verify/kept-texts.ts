import type { Briefing } from '../../briefing/briefing.js';
import { pointerTo, type Finding as Spotted } from '../../briefing/file/problem.js';
import type { Source } from '../../briefing/file/schema.js';
import { Unreadable } from '../../errors.js';
import { digestOf } from '../../system/files/digest.js';

/** The bytes of a file beside the briefing. Throws `Unreadable`. */
export type ReadBeside = (name: string) => Uint8Array;

/** A source with the text that is kept of it. */
export interface KeptText {
  readonly source: Source;
  readonly bytes: Uint8Array;
}

/** The texts that lie beside a briefing, and what is wrong with those that it names. */
export interface KeptTexts {
  readonly texts: readonly KeptText[];
  readonly problems: readonly Spotted[];
}

export function keptTexts(briefing: Briefing, read: ReadBeside): KeptTexts {
  const texts: KeptText[] = [];
  const problems: Spotted[] = [];
  for (const [index, source] of briefing.all('sources').entries()) {
    if (source.text === undefined) continue;
    const result = keptText(source, source.text, read);
    if (typeof result !== 'string') texts.push({ source, bytes: result });
    else problems.push(problemOf(result, pointerTo('sources', index, 'text')));
  }
  return { texts, problems };
}

/** The bytes, or what is wrong with them. */
function keptText(source: Source, name: string, read: ReadBeside): Uint8Array | string {
  try {
    const bytes = read(name);
    return source.digest === undefined || digestOf(bytes) === source.digest
      ? bytes
      : `${name} is not the text that the briefing was made from: its SHA-256 is another one than "digest" says`;
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

const problemOf = (message: string, pointer: string): Spotted => ({
  severity: 'error',
  rule: 'kept-text',
  pointer,
  message,
  remedy: 'put the text back beside the briefing, or make the briefing anew',
});
