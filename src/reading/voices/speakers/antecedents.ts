import { nounPhraseAfter } from '../../line/noun-phrase-after.js';
import type { Report } from '../report.js';
import { phraseText } from './described-voice.js';
import type { Told } from './holder.js';
import type { Resolved, Spoken } from './pronouns.js';

/** Resolves 'who' to the speaker directly before it: 'according to police, who said'. */
export function antecedent(
  text: string,
  { source, line }: Told,
  reports: readonly Report[],
  spoken: readonly Spoken[],
): Resolved | undefined {
  if (text.slice(source.start, source.end) !== 'who') return undefined;
  const isBefore = reports.some((one) => one.line === line && one.source?.end === source.start - 2);
  const last = spoken.at(-1);
  return isBefore && last?.line === line.index ? last : undefined;
}

/** Resolves 'they' at the end of a sentence to the subject of the sentence: 'Prosecutors charged him, they said'. */
export function ownSubject(text: string, { source, line }: Told): Resolved | undefined {
  if (text.slice(source.start - 2, source.end) !== ', they') return undefined;
  const range = nounPhraseAfter(line.words, 0, false);
  const subject = range === undefined ? [] : line.words.slice(range[0], range[1] + 1);
  const last = subject.at(-1);
  const isPlural = last?.pos === 'NOUN' && /[^s]s$/.test(last.lower);
  if (!isPlural) return undefined;
  const words = phraseText(text, subject);
  return {
    voice: { kind: 'unnamed', name: words.charAt(0).toLowerCase() + words.slice(1) },
    mention: undefined,
  };
}
