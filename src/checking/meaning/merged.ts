import { softness } from '../../briefing/standing.js';
import type { Meaning, WordRange } from './meaning.js';

/** Merges the meanings of sentences into one, with the standing of the first sentence and the voices of all. */
export const merged = (meanings: readonly Meaning[]): Meaning =>
  meanings.reduce((all, next) => ({
    ...joinedMeaning(all, next),
    standing: all.standing,
    hedge: all.hedge,
    voiceKeys: [...all.voiceKeys, ...next.voiceKeys],
    referents: undefined,
  }));

/** Joins the meanings of two sentences whose words a claim combines. The voice is that of the first sentence. */
export function joinedMeaning(one: Meaning, other: Meaning): Meaning {
  const by = one.words.length;
  const later = <Range extends WordRange>(range: Range): Range => ({
    ...range,
    first: range.first + by,
    last: range.last + by,
  });
  const { standing, hedge } = softness(other.standing) > softness(one.standing) ? other : one;
  return {
    ...one,
    text: `${one.text} ${other.text}`,
    words: [...one.words, ...other.words],
    names: [...one.names, ...other.names.map(later)],
    figures: [...one.figures, ...other.figures.map(later)],
    predicates: [...one.predicates, ...other.predicates.map((verb) => ({ ...verb, at: verb.at + by }))],
    hedges: [...one.hedges, ...other.hedges.map((item) => ({ ...later(item), scope: later(item.scope) }))],
    standing,
    hedge,
    negations: [...one.negations, ...other.negations.map((not) => ({ ...not, at: not.at + by }))],
    speakers: [
      ...one.speakers,
      ...other.speakers.map((speaker) => ({ ...speaker, content: speaker.content.map(later) })),
    ],
    context: new Set([...one.context, ...other.context]),
    contextRoots: new Set([...one.contextRoots, ...other.contextRoots]),
    contextVoices: new Set([...one.contextVoices, ...other.contextVoices]),
  };
}
