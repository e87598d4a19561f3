import { expect, test } from 'vitest';
import { drawnIn } from './reader.js';

test.each([
  ['Berg claims she was sent away.', ['Berg | claims | she was sent away']],
  [
    'In the words of Mara Lind, the pier is “a ruin”.',
    ['Mara Lind | In the words of | the pier is “a ruin”'],
  ],
  [
    'Norland learned that according to a letter, the port is shut.',
    [
      'Norland | learned | that according to a letter, the port is shut',
      'a letter | according to | the port is shut',
    ],
  ],
  [
    'Two officials who were not authorized to speak publicly said the talks failed.',
    ['Two officials who were not authorized to speak | publicly said | the talks failed'],
  ],
  [
    'Sources close to the talks told the paper that it failed.',
    ['Sources close to the talks | told | that it failed'],
  ],
  [
    'A letter seen by Sky News says “it may end”, but the port will stay open.',
    ['Sky News | seen by | A letter', 'A letter seen by Sky News | says | “it may end”'],
  ],
  [
    'The court was told Berg had left, and Lind stayed.',
    ['The court | was told | Berg had left, and Lind stayed'],
  ],
  ['Berg had hidden the key, the jury heard.', ['the jury | heard | Berg had hidden the key']],
  ['The pier fell on Monday, the crew believed.', ['the crew | believed | The pier fell on Monday']],
  ['Officials have warned radiation was leaking.', ['Officials | have warned | radiation was leaking']],
  [
    'The mayor will visit Norland, sources say, to meet the crew.',
    ['sources | say | The mayor will visit Norland … to meet the crew'],
  ],
  ['The crew sank an old ship called the Norland Star.', []],
  ['The pier, often referred to as “the ruin”, is old.', []],
  ['The board let two firms submit competitive offers to build it.', []],
  [
    '“It is shut,” Eva Lind, a spokesman for the board in Port Grey, Norland, said in a letter.',
    ['Eva Lind, a spokesman for the board in Port Grey, Norland | said | “It is shut,”'],
  ],
  ['“It is shut,” board members said Friday.', ['board members | said | “It is shut,”']],
  [
    'The ferry giant, which has been in a row, says more than nine crews now use it.',
    ['The ferry giant, which has been in a row | says | more than nine crews now use it'],
  ],
  [
    'The mayor responded to Lind’s father’s claim that it was late.',
    [
      'The mayor | responded to | to Lind’s father’s claim that it was late',
      'Lind’s father’s | claim that | it was late',
    ],
  ],
  ['In response to Lind’s claim that it was late, Berg left.', ['Lind’s | claim that | it was late']],
  ['Officials told Sky News every case will be heard.', ['Officials | told | every case will be heard']],
  [
    'The port said Tom Berg, the harbor master, closed the pier.',
    ['The port | said | Tom Berg, the harbor master, closed the pier'],
  ],
  [
    'The “News” part of the site explains, in its own way, that it was shut.',
    ['part of the site | explains | that it was shut'],
  ],
])('source, cue and content are found in: %s', async (sentence, expected) => {
  expect(await drawnIn(sentence)).toEqual(expected);
});

test.each([
  'The attack was launched on Wednesday by a user labelled “Nobody”.',
  'The detained suspect’s lawyer is ill.',
  'The website is being attacked by hackers.',
  'While security checks will continue, officials will scrap the “long” step.',
])('no speaker is found in: %s', async (sentence) => {
  expect(await drawnIn(sentence)).toEqual([]);
});

test('a quotation belongs to the speaker at the end of its paragraph, and not to the previous speaker', async () => {
  const body = 'Lind wrote that “it is over”.\n\n“Somebody told me of a tool. It is new,” said Tom Berg.';
  expect(await drawnIn(body)).toEqual([
    'Lind | wrote | that “it is over”',
    'Tom Berg | said | “Somebody told me of a tool. … It is new,”',
  ]);
});
