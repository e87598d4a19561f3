import type { Meaning, WordRange } from './meaning.js';

/** Merges the meanings of several sentences into one. */
export const merged = (meanings: readonly Meaning[]): Meaning =>
  meanings.reduce((all, next) => joined(all, next));

function joined(a: Meaning, b: Meaning): Meaning {
  const by = a.words.length;
  return {
    ...a,
    text: `${a.text} ${b.text}`,
    words: [...a.words, ...b.words],
    names: [...a.names, ...b.names.map((name) => ({ ...name, ...moved(name, by) }))],
    figures: [...a.figures, ...b.figures.map((figure) => ({ ...figure, ...moved(figure, by) }))],
    predicates: [...a.predicates, ...b.predicates.map((one) => ({ ...one, at: one.at + by }))],
    hedges: [
      ...a.hedges,
      ...b.hedges.map((hedge) => ({ ...hedge, ...moved(hedge, by), scope: moved(hedge.scope, by) })),
    ],
    negations: [...a.negations, ...b.negations.map((one) => ({ ...one, at: one.at + by }))],
    speakers: [
      ...a.speakers,
      ...b.speakers.map((one) => ({ ...one, content: one.content.map((range) => moved(range, by)) })),
    ],
    voiceKeys: [...a.voiceKeys, ...b.voiceKeys],
    context: new Set([...a.context, ...b.context]),
    referents: undefined,
    contextRoots: new Set([...a.contextRoots, ...b.contextRoots]),
    contextVoices: new Set([...a.contextVoices, ...b.contextVoices]),
  };
}

const moved = ({ first, last }: WordRange, by: number): WordRange => ({ first: first + by, last: last + by });
