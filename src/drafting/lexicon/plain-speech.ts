import words from '../../../data/lexicon/drafting/plain-speech.json' with { type: 'json' };

/** Verbs that only report speech: without them, a statement is no firmer and no softer. */
export const PLAIN_SPEECH: ReadonlySet<string> = new Set(words);

/** Verbs of denial; the denied statement is never a separate claim. */
export const DENYING: ReadonlySet<string> = new Set(
  'contradict contest deny disavow dismiss dispute doubt rebut refute reject repudiate'.split(' '),
);
