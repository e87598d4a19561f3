import { expect, test } from 'vitest';
import { hedgesIn, hedgesOf } from './reader.js';

test.each([
  ['The city announced a plan to charge drivers.', ['planned: plan to']],
  ['The council has a plan to fast-track cases.', ['planned: plan to']],
  ['The union called for a strike.', ['aim: called for']],
  ['The union will call for a strike.', ['planned: will']],
  ['Lind is expected to ask the council to wait.', ['expected: expected']],
  ['Engineers theorized that the valve froze.', ['perceived: theorized']],
  ['The method has been described as a fraud.', ['perceived: described as']],
  ['The lake was described by Lind in her book.', []],
  ['I’m told that it is not secret.', ['alleged: I’m told']],
  ['Lind was told that it is not secret.', []],
  ['Lind was charged with fraud.', ['alleged: was charged']],
  ['Lind has not been charged.', []],
  ['Nobody was charged in the case.', []],
  ['The letter was written by an unknown author.', []],
  ['The cause of it is unknown.', ['pending: unknown']],
  ['Bags are supposed to be locked.', ['planned: supposed to']],
  ['They moved so they could be near the port.', ['aim: so they could']],
  ['She sought help from a doctor.', []],
  ['She sought a deal with the port.', ['aim: sought']],
  ['The form must be returned within ten days.', []],
  ['If the vote fails, the coalition will collapse.', ['expected: will']],
  ['The ministry will look into it.', ['planned: will']],
  ['The figures to be published today are old.', ['planned: to be published']],
  ['It was the first report to be published here.', []],
])('%s', async (sentence, hedges) => {
  expect(await hedgesOf(sentence)).toEqual(hedges);
});

test.each([
  ['Allegedly, the port was closed, and nobody was told.', 'Allegedly', true],
  ['The port was closed, and the ship reportedly sank.', 'reportedly', false],
])(
  'an adverb at the start of a sentence applies to the whole sentence: %s',
  async (sentence, words, isOfAll) => {
    const text = `The day in the harbor\n\n${sentence}`;
    const [hedge] = await hedgesIn(text);
    expect(text.slice(hedge?.start, hedge?.end)).toBe(words);
    expect(text.slice(hedge?.scope.start, hedge?.scope.end) === sentence).toBe(isOfAll);
  },
);
