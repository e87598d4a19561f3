import { OTHER } from '../briefing/file/vocabulary.js';
import { freeId, kebab } from './ids.js';
import { entriesOf, standings, voices } from './options.js';
import type { Answers, Question } from './question.js';

/** Questions that several kinds of entries share. */

/** An id that follows from another answer. */
export const idFrom = (flag: 'title' | 'name' | 'label', fallback: string): Question => ({
  flag: 'id',
  message: 'A short id for it',
  suggest: (file, answers) => freeId(file, kebab(answers[flag] ?? answers.label ?? '', fallback)),
});

/** The word for what is in no list of the format. */
export const labelOfOther = (flag: 'kind' | 'act' | 'source-kind'): Question => ({
  flag: 'label',
  message: flag === 'act' ? 'By which verb?' : 'What is it then, in a word or two?',
  isAsked: (_file, answers) => answers[flag] === OTHER,
});

/** What a claim is, whatever it is about. */
export const claimQuestions = (suggest?: (answers: Answers) => string): readonly Question[] => [
  {
    flag: 'claim',
    message: 'What the source says there, as one sentence of your own, no firmer than it is put',
    ...(suggest ? { suggest: (_file, answers) => suggest(answers) } : {}),
  },
  { flag: 'standing', message: 'How sure is the source of that?', options: standings },
  {
    flag: 'cue',
    message: 'By which word does the source hedge, such as likely or alleged?',
    optional: true,
    isAsked: (_file, { standing }) => standing !== 'stated',
  },
  {
    flag: 'by',
    message: 'Whose voice is it in?',
    options: voices,
    suggest: () => 'source',
  },
  {
    flag: 'voice',
    message: 'What does the source call them, such as a senior official?',
    optional: true,
    isAsked: (_file, { by }) => by === 'unnamed',
  },
  {
    flag: 'from',
    message: 'In which source?',
    options: entriesOf('sources'),
    suggest: ({ sources: [first] }) => first?.id,
    isAsked: ({ sources }) => sources.length > 1,
  },
  { flag: 'at', message: 'Where in the source? SECTION.BLOCK.SENTENCE, such as 1.B3.s1, or title' },
];

export const involved = (flag: 'people' | 'organizations' | 'places', message: string): Question => ({
  flag,
  message,
  optional: true,
  several: true,
  options: entriesOf(flag),
});
