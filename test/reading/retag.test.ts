import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/reading/sentences.js';
import { tokenize } from '../../src/reading/tokens.js';

/** Returns the part of speech of a word in a sentence. */
async function partOf(word: string, sentence: string): Promise<string | undefined> {
  const text = `The day in the harbor\n\n${sentence}`;
  const tokens = await tokenize(text, sentencesOf(text));
  return tokens.find((token) => token.text === word)?.pos;
}

test.each([
  ['rescued', 'On Friday, fishermen rescued over 700 people.'],
  ['claims', 'Berg claims that she was kept there.'],
  ['claims', 'The water board claims its meters were read wrongly.'],
  ['brands', 'The harbor leader brands such claims as wrong.'],
  ['sent', 'She was first sent to the ship in May.'],
  ['show', 'The results show the camp won.'],
  ['alleged', 'The lawyer Ann Lind alleged that he had lied.'],
  ['thought', 'A poll found seven in ten thought the port was lost.'],
  ['estimate', 'Analysts at the bank estimate that it will rise.'],
])('%s is a verb in “%s”', async (word, sentence) => {
  expect(await partOf(word, sentence)).toBe('VERB');
});

test.each([
  ['claims', 'The claims of the board were read.'],
  ['remarks', 'There was a debate about crude remarks he made.'],
  ['report', 'The fire report that he left is wrong.'],
  ['estimate', 'The estimate that it will rise is old.'],
  ['thought', 'He gave the thought that it was lost no room.'],
  ['fears', 'There are fears that the dam may burst.'],
  ['suspect', 'The detained suspect’s name is known.'],
  ['suspects', 'Two harbor suspects being held at the port denied it.'],
  ['suspect', 'A harbor suspect held in the port was freed.'],
  ['traffic', 'It left, according to traffic camera footage.'],
  ['lift', 'According to the lift company, the cabin was tested.'],
])('%s is a noun in “%s”', async (word, sentence) => {
  expect(await partOf(word, sentence)).toBe('NOUN');
});

test('a domain name is one word', async () => {
  expect(await partOf('Norline.com', 'Other sites such as Norline.com have said so.')).toBe('PROPN');
  expect(await partOf('Norline', 'It was sold by Norline. Commerce went on.')).toBe('PROPN');
});
