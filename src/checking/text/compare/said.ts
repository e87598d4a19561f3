import { DESCRIBING } from '../../meaning/lexicon/describing-nouns.js';
import type { Meaning, MeaningWord, NameUse, Slot } from '../../meaning/meaning.js';
import { indexesIn } from '../../meaning/ranges.js';
import { rootSet } from '../../meaning/root.js';
import { PAIRED, SAYING } from '../lexicon/generic-words.js';

/** A content word or a name. */
export interface Said {
  readonly text: string;
  readonly root: string;
  readonly keys?: readonly string[];
  readonly weight: number;
  /** True for names and things, false for actions and descriptions. */
  readonly isName: boolean;
  readonly isVerb: boolean;
  /** The words that govern a name. */
  readonly slots: readonly Slot[];
}

export const weightOf = (said: readonly Said[]): number => said.reduce((sum, { weight }) => sum + weight, 0);

const WEIGHTS: Readonly<Record<string, number>> = { VERB: 1, NOUN: 1, PROPN: 1, NUM: 1, ADJ: 0.7, ADV: 0.5 };

/**
 * Returns the content words and names of a sentence, except hedges, numbers and the names of its speakers.
 *
 * @param offices the roots of words for offices, which add nothing to a name: 'minister'
 */
export function saidIn(part: Meaning, offices: ReadonlySet<string> = new Set()): Said[] {
  const { words, names, hedges, figures, voice, text } = part;
  const taken = new Set([...hedges, ...figures].flatMap(indexesIn));
  const inName = new Set(names.flatMap(indexesIn));
  const isVoiced = voice.kind !== 'source' || /^according to/i.test(text) || names.some(judges);
  const spoken = new Set((voice.name ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const plain = words.flatMap((word, at): Said[] => {
    if (!word.isContent || taken.has(at) || inName.has(at)) return [];
    if (isVoiced && (SAYING.has(word.root) || spoken.has(word.lower))) return [];
    if (isReference(word, words[at - 1])) return [];
    const isName = /^(?:NOUN|PROPN)$/.test(word.pos);
    return [
      {
        text: word.text,
        root: word.root,
        weight: WEIGHTS[word.pos] ?? 0.5,
        isName,
        isVerb: word.pos === 'VERB',
        slots: [],
      },
    ];
  });
  const named = names.flatMap((name) => (isSpeaker(part, name.text) ? [] : [saidName(name, words)]));
  const besides = plain.filter(({ root }) => !offices.has(root));
  return [...named, ...(besides.length === 0 ? plain : besides)];
}

/** Whether a name is the subject of a verb that reports a judgment: 'the agency described the risk as small'. */
const judges = ({ slots }: NameUse): boolean =>
  slots.some(({ relation, root }) => relation === 'subject' && JUDGING.has(root));

const JUDGING = rootSet(['call describe']);

/** Whether a word refers to a person or thing that was already named: 'the agency', 'both countries'. */
const isReference = ({ root, pos }: MeaningWord, before: MeaningWord | undefined): boolean =>
  (PAIRED.has(root) && /^(?:two|both)$/.test(before?.lower ?? '')) ||
  (/^(?:NOUN|PROPN)$/.test(pos) && DESCRIBING.has(root) && /^(?:the|this|that)$/.test(before?.lower ?? ''));

/** Whether a speaker has the name, alone or in a description: 'Norland' in 'a spokesman of Norland'. */
export const isSpeaker = ({ voice, speakers, text: sentence }: Meaning, name: string): boolean =>
  [voice, ...speakers.map((speaker) => speaker.voice)].some((one) => (one.name ?? '').includes(name)) ||
  sentence.toLowerCase().includes(`according to ${name.toLowerCase()}`);

const saidName = ({ text, keys, first, last, slots }: NameUse, words: readonly MeaningWord[]): Said => ({
  text,
  root: first === last ? (words[first]?.root ?? '') : '',
  keys,
  weight: 1.2,
  isName: true,
  isVerb: false,
  slots,
});
