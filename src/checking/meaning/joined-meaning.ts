import { softness } from '../../briefing/standing.js';
import type { Meaning, WordRange } from './meaning.js';

/** Combines the meanings of two sentences whose words a claim has. The voice and the context are those of the first. */
export function joinedMeaning(one: Meaning, other: Meaning): Meaning {
  const by = one.words.length;
  const softer = softness(other.standing) > softness(one.standing) ? other : one;
  const { hedge: _, ...first } = one;
  return {
    ...first,
    text: `${one.text} ${other.text}`,
    words: [...one.words, ...other.words],
    names: [...one.names, ...other.names.map((name) => later(name, by))],
    figures: [...one.figures, ...other.figures.map((figure) => later(figure, by))],
    predicates: [...one.predicates, ...other.predicates.map((verb) => ({ ...verb, at: verb.at + by }))],
    hedges: [
      ...one.hedges,
      ...other.hedges.map((hedge) => ({ ...later(hedge, by), scope: later(hedge.scope, by) })),
    ],
    standing: softer.standing,
    ...(softer.hedge === undefined ? {} : { hedge: softer.hedge }),
    negations: [...one.negations, ...other.negations.map((not) => ({ ...not, at: not.at + by }))],
    speakers: [
      ...one.speakers,
      ...other.speakers.map((speaker) => ({
        ...speaker,
        content: speaker.content.map((range) => later(range, by)),
      })),
    ],
    context: new Set([...one.context, ...other.context]),
    contextRoots: new Set([...one.contextRoots, ...other.contextRoots]),
    contextVoices: new Set([...one.contextVoices, ...other.contextVoices]),
  };
}

const later = <Range extends WordRange>(range: Range, by: number): Range => ({
  ...range,
  first: range.first + by,
  last: range.last + by,
});
