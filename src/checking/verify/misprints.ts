import type { Briefing } from '../../briefing/briefing.js';
import type { Source } from '../../briefing/file/schema.js';
import { pointerTo } from '../../json/problem.js';
import type { Finding } from '../finding.js';
import { standsIn } from './comparable.js';
import type { SourceText } from './read-source.js';

/** Finds recorded misprints that are not in their sentence. */
export const misprintFindings = (briefing: Briefing, source: Source, text: SourceText): Finding[] =>
  (source.misprints ?? []).flatMap(({ at, printed }, index): Finding[] => {
    const sentence = sentenceWithLead(text, at);
    if (sentence !== undefined && standsIn(printed, sentence)) return [];
    const place = briefing.all('sources').indexOf(source);
    return [
      {
        kind: 'quotation',
        severity: 'error',
        at,
        message: `'${printed}' is recorded as a misprint at ${at}, but is not there`,
        words: { claim: printed, ...(sentence === undefined ? {} : { source: sentence }) },
        remedy: 'correct the place or the words, or remove the misprint',
        pointer: pointerTo('sources', place, 'misprints', index),
      },
    ];
  });

/** A sentence with the words before it, such as a dateline. */
function sentenceWithLead({ text, sentences, indexOf }: SourceText, at: string): string | undefined {
  const index = indexOf(at);
  const sentence = sentences[index ?? -1];
  if (index === undefined || sentence === undefined) return undefined;
  const before = sentences[index - 1];
  const start = before?.kind === 'dateline' ? before.start : before?.end;
  return text.slice(start ?? 0, sentence.end);
}
