import type { Meaning, MeaningWord, WordRange } from '../meaning/meaning.js';

/** Verbs with an object of persons, which says nothing of what is told: 'told parliament that'. */
const TELLING = /^(?:tell|tells|told|telling|inform|informs|informed|assure|assures|assured)$/;

/**
 * A sentence without the words for who says it, and to whom: 'two former employees' count nobody. Its names stay, since
 * they tell whose it is.
 */
export function withoutVoice(meaning: Meaning): Meaning {
  const ranges = [...voiceRanges(meaning), ...listeners(meaning)];
  if (ranges.length === 0) return meaning;
  const isOutside = (at: number): boolean => !ranges.some(({ first, last }) => first <= at && at <= last);
  return {
    ...meaning,
    words: meaning.words.map((word, at) => (isOutside(at) ? word : silent(word))),
    figures: meaning.figures.filter(({ first }) => isOutside(first)),
    negations: meaning.negations.filter(({ at }) => isOutside(at)),
    predicates: meaning.predicates.filter(({ at }) => isOutside(at)),
    hedges: meaning.hedges.filter(({ first }) => isOutside(first)),
  };
}

const silent = (word: MeaningWord): MeaningWord => ({
  ...word,
  lower: '',
  root: '',
  pos: 'X',
  isContent: false,
});

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

/** 'An official who knows the talks says': up to the verb of saying. */
function relativeEnd(words: readonly MeaningWord[], last: number): number {
  if (!/^(?:who|that|close|familiar)$/.test(words[last + 1]?.lower ?? '')) return last;
  const end = words.findIndex(({ lower }, at) => at > last && /^(?:say|says|said|,|told|tells)$/.test(lower));
  return end < 0 ? last : end - 1;
}

/** 'Parliament' of 'told parliament that', as far as 'that' or a mark. */
function listeners({ words, voice }: Meaning): WordRange[] {
  if (voice.kind === 'source') return [];
  const at = words.findIndex(({ lower }) => TELLING.test(lower));
  if (at < 0) return [];
  const last = words.findIndex(({ lower }, index) => index > at && /^(?:that|[,;:.])$/.test(lower));
  return last < 0 || last - at > 4 ? [] : [{ first: at, last: last - 1 }];
}
