import type { Briefing } from '../../briefing/briefing.js';
import type { Source } from '../../briefing/file/schema.js';
import { fold } from '../../text/fold.js';
import { slipsAllowed, slipsBetween } from '../../text/slips.js';
import type { SourceText } from './source-text.js';
import type { Fault } from './verify.js';

/**
 * Names that are spelt otherwise than in the text, and people who are not named in it. A body or a place may be called
 * in the author's own words, so it only fails where the text has nearly the same name.
 */
export function nameFaults(briefing: Briefing, source: Source, text: SourceText): Fault[] {
  const words = writtenWords(text, source);
  const only = briefing.all('sources').length === 1;
  const people = briefing
    .all('people')
    .map(({ id, name }) => ({ address: `people/${id}`, name, needed: only }));
  const others = (['organizations', 'places'] as const).flatMap((kind) =>
    briefing.all(kind).map(({ id, name }) => ({ address: `${kind}/${id}`, name, needed: false })),
  );
  return [...people, ...others].flatMap(({ address, name, needed }) =>
    name === undefined ? [] : nameFault(address, name, needed, words),
  );
}

interface Written {
  readonly word: string;
  readonly folded: string;
  readonly line: number;
}

/** The words of the text with their lines; recorded misprints as they were meant. */
function writtenWords({ lines }: SourceText, { misprints = [] }: Source): Written[] {
  return lines.flatMap((raw, index) => {
    const meant = misprints.reduce((line, misprint) => line.replace(misprint.printed, misprint.meant), raw);
    return (meant.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({
      word,
      folded: fold(word),
      line: index + 1,
    }));
  });
}

function nameFault(address: string, name: string, needed: boolean, words: readonly Written[]): Fault[] {
  const wanted = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const folded = wanted.map(fold).join(' ');
  let near: { readonly spelt: string; readonly line: number } | undefined;
  for (const [index, { line }] of words.entries()) {
    const run = words.slice(index, index + wanted.length);
    const spelt = run.map(({ word }) => word).join(' ');
    if (spelt === wanted.join(' ')) return [];
    if (near === undefined && isNear(run, folded)) near = { spelt, line };
  }
  if (near)
    return [
      { address, line: near.line, check: 'names', message: `'${name}' is spelt '${near.spelt}' in the text` },
    ];
  return needed ? [{ address, check: 'names', message: `'${name}' does not stand in the text` }] : [];
}

/** Words of the text that begin with capitals and are a name but for its accents or a slip or two. */
function isNear(run: readonly Written[], folded: string): boolean {
  if (!run.every(({ word }) => /^[\p{Lu}\p{Lo}]/u.test(word))) return false;
  return (
    slipsBetween(run.map((written) => written.folded).join(' '), folded, slipsAllowed(folded.length)) !==
    undefined
  );
}
