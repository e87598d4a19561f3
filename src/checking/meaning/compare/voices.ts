import type { Difference, Meaning } from '../meaning.js';
import type { NameBook } from '../name-book.js';

/** Finds attributions to somebody to whom the source does not attribute the statement. */
export function otherVoice(said: Meaning, source: Meaning, book: NameBook): Difference[] {
  if (said.voice.kind === 'source') return [];
  const own = said.voice.name ?? 'somebody unnamed';
  if (source.voice.kind === 'source') {
    const isNamed = source.names.some(({ keys }) => isSame(keys, said.voiceKeys, book));
    return [difference(own, undefined, !isNamed && said.voice.kind === 'named')];
  }
  if (said.voice.kind !== 'named' || isSame(said.voiceKeys, source.voiceKeys, book)) return [];
  if (said.voice.name !== undefined && said.voice.name === source.voice.name) return [];
  return [difference(own, source.voice.name ?? 'somebody unnamed', source.voice.kind === 'named')];
}

const isSame = (a: readonly string[], b: readonly string[], book: NameBook): boolean =>
  a.some((one) => b.some((other) => book.isRelated(one, other)));

const difference = (said: string, source: string | undefined, isSure: boolean): Difference => ({
  kind: 'other-voice',
  isSure,
  message:
    source === undefined
      ? `attributes it to ${said}, but nobody says it in the source`
      : `attributes it to ${said}, but in the source ${source} says it`,
  words: { said, ...(source === undefined ? {} : { source }) },
});
