import { expect, test } from 'vitest';
import { readText } from '../../../src/reading/read.js';

const actsIn = async (sentence: string): Promise<string[]> => {
  const text = `The day in the harbor\n\nMayor Mara Lind met the union in the town hall on Monday. ${sentence}`;
  const { attributions } = await readText({ text, details: {} });
  return attributions.map(({ act, cue }) => `${act}: ${cue.map(({ start, end }) => text.slice(start, end))}`);
};

test.each([
  ['Lind said the port was shut.', 'speech: said'],
  ['The port was shut, according to Lind.', 'speech: according to'],
  ['“The port is shut,” Lind told reporters.', 'speech: told'],
  ['Lind believes that the port is safe.', 'thought: believes'],
  ['Lind wants to open the port.', 'intent: wants to'],
  ['Lind aims to open the port.', 'intent: aims to'],
  ['Lind supports the strike.', 'intent: supports'],
  ['Lind denied the charges.', 'deed: denied'],
  ['Lind denied that the port was safe.', 'deed: denied'],
  ['Lind criticized the strike.', 'deed: criticized'],
  ['The strike was criticized by Lind.', 'deed: was criticized by'],
  ['The plan was rejected by Lind.', 'deed: was rejected by'],
  ['The plan was described by Lind as a joke.', 'speech: was described by'],
  ['The plan is said to have failed.', 'speech: is said'],
  ['Lind announced the start of a search.', 'speech: announced'],
  ['Lind accused the firm of fraud.', 'speech: accused'],
  ['A test could show that the hull cracked.', 'deed: could show'],
  ['So far no group has claimed the attack.', 'deed: has claimed'],
  ['Lind dismissed the claim.', 'deed: dismissed'],
  ['Lind is worried the port will close.', 'thought: is worried'],
])('the act is recognized in: %s', async (sentence, act) => {
  expect(await actsIn(sentence)).toEqual([act]);
});
