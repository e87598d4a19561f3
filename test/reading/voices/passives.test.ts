import { expect, test } from 'vitest';
import { drawnIn } from './reader.js';

/** Sentences with passives, and the attributions that are read from them. */
const READ: readonly (readonly [sentence: string, ...expected: string[]])[] = [
  ['Berg was told by police that the road was shut.', 'police | was told by | that the road was shut'],
  [
    'Drivers were warned by the council that the bridge was weak.',
    'the council | were warned by | that the bridge was weak',
  ],
  ['The crew was assured by Berg it was safe.', 'Berg | was assured by | it was safe'],
  ['Both sides were urged by Norland to talk.', 'Norland | were urged by | '],
  ['The firm has been accused by its rival of theft.', 'its rival | has been accused by | '],
  ['The union was asked by Berg to wait.', 'Berg | was asked by | '],
  ['The port is shut, Berg was quoted as saying.', 'Berg | was quoted as saying | The port is shut'],
  [
    'Berg was quoted by the paper as saying that it failed.',
    'Berg | was quoted by the paper as saying | that it failed',
  ],
  [
    'Berg, quoted by the Tarsk Herald, said it failed.',
    'Berg, quoted by the Tarsk Herald | said | it failed',
  ],
  ['The plan was described by Berg as a joke.', 'Berg | was described by | The plan'],
  ['The software, known as a “ghost”, let cars pass.'],
  ['The bridge, described as a “marvel”, let ships pass.'],
  ['Berg described the bridge as a “marvel”.', 'Berg | described | the bridge as a “marvel”'],
  ['The deal was announced by Berg.', 'Berg | was announced by | The deal'],
];

test.each(READ)('source, cue and content are found in: %s', async (sentence, ...expected) => {
  expect(await drawnIn(sentence)).toEqual(expected);
});
