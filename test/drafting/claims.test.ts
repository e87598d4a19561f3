import { describe, expect, it } from 'vitest';
import { claimsIn, drafted } from './drafted.js';

/** A sentence in a text that is long enough to be read as English. */
const around = (sentence: string): string =>
  `Harbor fees in Norway\n\n${sentence}\n\nThe harbor of the town is old, and the ships that use it pay a fee for every day.`;

const first = async (sentence: string): Promise<string | undefined> => (await claimsIn(around(sentence)))[0];

describe('what a sentence claims', () => {
  it('is the sentence itself, where the text says it', async () => {
    expect(await first('The old pier collapsed on Monday after a storm.')).toBe(
      'stated | source | The old pier collapsed on Monday after a storm.',
    );
  });

  it('is what somebody says, with the words for saying it taken off and the hedge left in', async () => {
    expect(await first('Two officials said the talks were likely to fail.')).toBe(
      'likely | "two officials" | The talks were likely to fail.',
    );
    expect(await first('According to Norway, the harbor was closed on Monday.')).toBe(
      'stated | norway-government | The harbor was closed on Monday.',
    );
  });

  it('is the whole sentence where what is said points at who says it', async () => {
    expect(await first('Mayor Tom Lind said he would close the harbor.')).toBe(
      'planned | tom-lind | Mayor Tom Lind said he would close the harbor.',
    );
  });

  it('is the whole sentence where the verb makes what is said softer', async () => {
    expect(await first('Mayor Tom Lind believes the harbor is safe.')).toBe(
      'perceived | tom-lind | Mayor Tom Lind believes the harbor is safe.',
    );
  });

  it('is the denial and never what is denied', async () => {
    expect(await first('Mayor Tom Lind denied that the builders paid him.')).toBe(
      'stated | source | Mayor Tom Lind denied that the builders paid him.',
    );
  });

  it('is nothing for a question or words without a verb', async () => {
    expect(await claimsIn(around('Who pays for it? A fine mess, Tom.'))).toEqual([
      'stated | source | The harbor of the town is old, and the ships that use it pay a fee for every day.',
    ]);
  });

  it('is in the voice of nobody whom the words for the speaker only mention', async () => {
    expect(await first('Police in Oslo said that the harbor was closed.')).toBe(
      'stated | police | The harbor was closed.',
    );
  });

  it('is in no voice of a thing or of somebody who only acts', async () => {
    expect(await first('The results show that the harbor lost money.')).toBe(
      'stated | source | The results show that the harbor lost money.',
    );
    expect(await first('Police questioned the builder on Monday.')).toBe(
      'stated | source | Police questioned the builder on Monday.',
    );
  });
});

describe('a claim of a draft', () => {
  it('has its place, the words of the hedge, the exact quotation and what nobody may say', async () => {
    const text = around('"The harbor fees are expected to rise," said a person familiar with the matter.');
    const { claims } = await drafted(text);
    expect(claims[0]).toEqual({
      id: 'c1',
      text: 'The harbor fees are expected to rise.',
      about: ['harbor-fees-in-norway'],
      standing: 'expected',
      cue: 'expected',
      attribution: { by: 'unnamed', label: 'a person familiar with the matter' },
      source: 'article',
      at: '0.P1.s1',
      span: { start: 24, end: 60 },
      quote: 'The harbor fees are expected to rise',
      asFact: 'The harbor fees will rise.',
      proposed: { by: 'rules' },
    });
  });

  it('keeps each sentence of a long quotation in the voice that speaks it', async () => {
    const text = around('"The fees are low. They have been low for years," said Mayor Tom Lind.');
    expect((await claimsIn(text)).slice(0, 2)).toEqual([
      'stated | tom-lind | The fees are low.',
      'stated | tom-lind | They have been low for years.',
    ]);
  });
});

describe('a hedge of the words for saying', () => {
  it.each([
    [
      'Tom Lind claims that the pier was closed and the ships were sent away.',
      'alleged | tom-lind | Tom Lind claims that the pier was closed and the ships were sent away.',
    ],
    [
      'Allegedly, the pier was closed on Monday, but the ships went on.',
      'alleged | source | Allegedly, the pier was closed on Monday, but the ships went on.',
    ],
    [
      'Tom Lind has reportedly rejected the offer of the builders.',
      'alleged | source | Tom Lind has reportedly rejected the offer of the builders.',
    ],
    [
      'A spokeswoman declined to comment on whether the mayor would resign.',
      'stated | source | A spokeswoman declined to comment on whether the mayor would resign.',
    ],
  ])('stays with all that it softens: %s', async (sentence, expected) => {
    expect(await claimsIn(around(sentence))).toContain(expected);
  });
});

describe('a sentence that leads up to what somebody says', () => {
  it('is in the voice of the speaker', async () => {
    expect(
      await first('Asked whether the harbor would close, Tom Lind said the fees were too high.'),
    ).toContain('tom-lind');
  });

  it('is in the voice of the one who thinks so, where a paper tells of the thought', async () => {
    expect(await first('According to the Tarsk Herald, prosecutors suspect the mayor took money.')).toContain(
      '"prosecutors"',
    );
  });
});
