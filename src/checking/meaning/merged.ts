import { softness } from '../../briefing/standing.js';
import type { Meaning, WordRange } from './meaning.js';

/** Merges the meanings of several sentences. The standing is that of the first sentence; the voices of all are kept. */
export const merged = (meanings: readonly Meaning[]): Meaning =>
  meanings.reduce((all, next) => ({
    ...joinedMeaning(all, next),
    standing: all.standing,
    hedge: all.hedge,
    voiceKeys: [...all.voiceKeys, ...next.voiceKeys],
    referents: undefined,
  }));

/**
 * Joins the meanings of two sentences from which a claim is built. The voice is that of the first sentence; the
 * standing is the softer one of the two.
 */
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
