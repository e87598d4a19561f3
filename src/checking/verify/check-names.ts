import type { Briefing } from '../../briefing/briefing.js';
import type { Source } from '../../briefing/file/schema.js';
import { pointerTo } from '../../json/problem.js';
import { knownPlace } from '../../reading/names/gazetteer.js';
import type { Finding } from '../finding.js';
import { wordsIn } from './comparable.js';
import type { SourceText } from './read-source.js';
import { WrittenNames } from './written-names.js';

/**
 * Finds misspelled names, and people who are not in the text. Organizations and places may have names that the author
 * chose, so they are reported only if the text contains a nearly identical name.
 */
export function nameFindings(briefing: Briefing, source: Source, text: SourceText): Finding[] {
  const written = new WrittenNames(corrected(text.text, source));
  const only = briefing.all('sources').length === 1;
  return (['people', 'organizations', 'places'] as const).flatMap((kind) =>
    briefing.all(kind).flatMap(({ name, otherNames = [] }, index) => {
      if (name === undefined) return [];
      const names = [name, ...otherNames.map((other) => other.name)];
      if (names.some((one) => isWritten(one, written, text.text))) return [];
      return nameFinding(name, pointerTo(kind, index, 'name'), only && kind === 'people', written);
    }),
  );
}

/** Returns the text with the recorded misprints corrected. */
const corrected = (text: string, { misprints = [] }: Source): string =>
  misprints.reduce((words, { printed, meant }) => words.replace(printed, meant), text);

/** Scripts without spaces between words, in which a name can be part of a longer run of letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const isWritten = (name: string, written: WrittenNames, text: string): boolean =>
  written.has(wordsIn(name)) ||
  (UNSPACED.test(name) && text.normalize('NFC').includes(name.normalize('NFC'))) ||
  written.hasDemonymOf(knownPlace(name) ?? name);

function nameFinding(name: string, pointer: string, isNeeded: boolean, written: WrittenNames): Finding[] {
  const near = written.near(wordsIn(name));
  if (near === undefined && !isNeeded) return [];
  return [
    {
      kind: 'not-in-sentence',
      severity: 'error',
      message:
        near === undefined ? `'${name}' is not in the text` : `'${name}' is spelled '${near}' in the text`,
      words: { claim: name, ...(near === undefined ? {} : { source: near }) },
      remedy: near === undefined ? 'correct the name, or remove the entry' : 'spell the name as in the text',
      pointer,
    },
  ];
}
