import type { Meaning, MeaningWord, WordRange } from '../meaning/meaning.js';
import { isInAny } from '../meaning/ranges.js';

/** Verbs whose object is the listener, who is not part of the content: 'told parliament that'. */
const TELLING = /^(?:tells?|told|telling|informs?|informed|assures?|assured)$/;

/**
 * Removes the words that name the speaker and the listener, so that the number in 'two former employees said' does not
 * count as part of the statement. The name of the speaker stays, since it identifies the voice.
 */
export function withoutVoice(meaning: Meaning): Meaning {
  const heard = listeners(meaning);
  const ranges = [...voiceRanges(meaning), ...heard];
  if (ranges.length === 0) return meaning;
  const isOutside = (at: number): boolean => !isInAny(ranges, at);
  return {
    ...meaning,
    words: meaning.words.map((word, at) => (isOutside(at) ? word : { ...word, ...SILENT })),
    names: meaning.names.filter(({ first }) => !isInAny(heard, first)),
    figures: meaning.figures.filter(({ first }) => isOutside(first)),
    negations: meaning.negations.filter(({ at }) => isOutside(at)),
    predicates: meaning.predicates.filter(({ at }) => isOutside(at)),
    hedges: meaning.hedges.filter(({ first }) => isOutside(first)),
  };
}

const SILENT = { lower: '', root: '', pos: 'X', isContent: false };

function voiceRanges({ words, voice, standing }: Meaning): WordRange[] {
  if (voice.kind === 'source' || voice.name === undefined || standing === 'assumed') return [];
  const wanted = voice.name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const spoken = words.flatMap(({ lower }, at) => (/[\p{L}\p{N}]/u.test(lower) ? [{ lower, at }] : []));
  const from = spoken.findIndex((_, index) =>
    wanted.every((word, step) => spoken[index + step]?.lower === word),
  );
  const [first, last] = [spoken[from]?.at, spoken[from + wanted.length - 1]?.at];
  return from < 0 || first === undefined || last === undefined
    ? []
    : [{ first, last: relativeEnd(words, last) }];
}

/** Returns the index of the last word in the speaker's relative clause: 'an official who knows the talks says'. */
function relativeEnd(words: readonly MeaningWord[], last: number): number {
  if (!/^(?:who|that|close|familiar)$/.test(words[last + 1]?.lower ?? '')) return last;
  const end = words.findIndex(({ lower }, at) => at > last && /^(?:say|says|said|,|told|tells)$/.test(lower));
  return end < 0 ? last : end - 1;
}

/** Returns the range of a verb and its listener, up to 'that' or a punctuation mark: 'told parliament that'. */
function listeners({ words, voice }: Meaning): WordRange[] {
  if (voice.kind === 'source') return [];
  const at = words.findIndex(({ lower }) => TELLING.test(lower));
  if (at < 0) return [];
  const last = words.findIndex(({ lower }, index) => index > at && /^(?:that|[,;:.])$/.test(lower));
  return last < 0 || last - at > 4 ? [] : [{ first: at, last: last - 1 }];
}
