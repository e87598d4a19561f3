import { describe, expect, it, test } from 'vitest';
import { asFact } from '../../src/drafting/claims/claims.js';
import { around, claimsOf, drafted } from './drafted.js';

const first = async (sentence: string): Promise<string | undefined> => (await claimsOf(sentence))[0];

describe('the claims of a sentence', () => {
  it('are the sentence itself if the text speaks in its own voice', async () => {
    expect(await first('The old pier collapsed on Monday after a storm.')).toBe(
      'stated | source | The old pier collapsed on Monday after a storm.',
    );
  });

  it('are the reported words, without the reporting verb but with the hedge', async () => {
    expect(await first('Two officials said the talks were likely to fail.')).toBe(
      'likely | "two officials" | The talks were likely to fail.',
    );
    expect(await first('According to Norway, the harbor was closed on Monday.')).toBe(
      'stated | norway-government | The harbor was closed on Monday.',
    );
  });

  it('keep the whole sentence if the reported words refer to the speaker', async () => {
    expect(await first('Mayor Tom Lind said he would close the harbor.')).toBe(
      'planned | tom-lind | Mayor Tom Lind said he would close the harbor.',
    );
  });

  it('keep the whole sentence if the reporting verb softens the words', async () => {
    expect(await first('Mayor Tom Lind believes the harbor is safe.')).toBe(
      'perceived | tom-lind | Mayor Tom Lind believes the harbor is safe.',
    );
  });

  it('include the denial and never the denied statement', async () => {
    expect(await first('Mayor Tom Lind denied that the builders paid him.')).toBe(
      'stated | source | Mayor Tom Lind denied that the builders paid him.',
    );
  });

  it('do not include questions or words without a verb', async () => {
    expect(await claimsOf('Who pays for it? A fine mess, Tom.')).toEqual([]);
  });

  it('are not attributed to somebody whom the reporting phrase only mentions', async () => {
    expect(await first('Police in Oslo said that the harbor was closed.')).toBe(
      'stated | police | The harbor was closed.',
    );
  });

  it('are not attributed to somebody who speaks only in a relative clause at the end', async () => {
    expect(await first('The noise alarmed officials, who believe that the harbor is not safe.')).toBe(
      'stated | source | The noise alarmed officials, who believe that the harbor is not safe.',
    );
    expect(await first('Its size shocked experts who questioned how the harbor could hold it.')).toBe(
      'stated | source | Its size shocked experts who questioned how the harbor could hold it.',
    );
  });

  it('are not attributed to somebody who speaks only in a clause about the time', async () => {
    const sentence = 'The news comes a day after Norway confirmed that it would open the harbor.';
    expect(await first(sentence)).toBe(`planned | source | ${sentence}`);
  });

  it('are not attributed to something announced', async () => {
    const sentence = 'The measures announced last month have helped the harbor of the town.';
    expect(await first(sentence)).toBe(`stated | source | ${sentence}`);
  });

  it('are attributed to somebody who tells them to a described addressee', async () => {
    expect(
      await first('Mayor Tom Lind told the Herald, a weekly, last week that the harbor was safe.'),
    ).toMatch(/^stated \| tom-lind \| /u);
  });

  it('are those of the person quoted, and not of the paper that reports the quotation', async () => {
    expect(
      await first('“No one can close the harbor,” Mayor Tom Lind said on Monday, according to the Herald.'),
    ).toBe(
      'stated | tom-lind | “No one can close the harbor,” Mayor Tom Lind said on Monday, according to the Herald.',
    );
  });

  it('are attributed to a body whose description has a hyphen', async () => {
    expect(await first('According to state-run broadcaster NRT, the harbor was closed on Monday.')).toBe(
      'stated | nrt | The harbor was closed on Monday.',
    );
  });

  it('are not attributed to a thing, or to somebody who acts without saying anything', async () => {
    expect(await first('The results show that the harbor lost money.')).toBe(
      'stated | source | The results show that the harbor lost money.',
    );
    expect(await first('Police questioned the builder on Monday.')).toBe(
      'stated | source | Police questioned the builder on Monday.',
    );
  });
});

describe('the voice of a claim', () => {
  it.each([
    [
      'The firm’s sales fell by a third, which hurt the old port, analysts said.',
      'stated | "analysts" | The firm’s sales fell by a third, which hurt the old port.',
    ],
    [
      'Both the Council of Harbor Lenders (CHL) and the Harbor Society (HS) said lending was down.',
      'stated | council-of-harbor-lenders | Lending was down.',
    ],
    [
      'Mayor Tom Lind has suggested the port may be sold.',
      'perceived | tom-lind | Mayor Tom Lind has suggested the port may be sold.',
    ],
    [
      'Not everybody in the port agrees that it is old.',
      'stated | source | Not everybody in the port agrees that it is old.',
    ],
  ])(
    'is that of the speaker of the whole sentence, and no share of those asked: %s',
    async (sentence, claim) => {
      expect(await first(sentence)).toBe(claim);
    },
  );

  it('is the author’s if the text often says “I” outside quotations', async () => {
    const column =
      'I have no doubt about the port. I know all of its pilots. I like them very much. The council is too slow.';
    expect((await claimsOf(column)).at(-1)).toBe('stated | "the author" | The council is too slow.');
    const report = 'I went to the port. The council is too slow.';
    expect((await claimsOf(report)).at(-1)).toBe('stated | source | The council is too slow.');
  });
});

describe('a claim of a draft', () => {
  it('does not begin with a word that only joins it to the sentence before', async () => {
    expect(await claimsOf('The port is old. But the council closed it. However, the ferry runs.')).toEqual([
      'stated | source | The port is old.',
      'stated | source | The council closed it.',
      'stated | source | The ferry runs.',
    ]);
    expect(await first('But for the storm, the port was open.')).toBe(
      'stated | source | But for the storm, the port was open.',
    );
  });

  it('is not cut at “as if” or “as … as”', async () => {
    expect(
      await claimsOf('The port will be run in the way that it looks as if it might be run.'),
    ).toHaveLength(1);
    expect(await claimsOf('Someone as senior as the mayor may close the port.')).toHaveLength(1);
  });

  it('has its place, its hedge, its quotation, and the sentence that must not be said', async () => {
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

  it('has only whole words in its hedge', async () => {
    const { claims } = await drafted(
      around("The planning minister didn't rule out the possibility of cancelling the contract."),
    );
    expect(claims[0]?.cue).toBe("didn't rule out");
  });

  it('is made from each sentence of a long quotation, and attributed to its speaker', async () => {
    const sentences = '"The fees are low. They have been low for years," said Mayor Tom Lind.';
    expect(await claimsOf(sentences)).toEqual([
      'stated | tom-lind | The fees are low.',
      'stated | tom-lind | They have been low for years.',
    ]);
  });
});

describe('a claim reworded as fact', () => {
  it.each([
    ['The layoffs are expected to total 6,700.', 'The layoffs will total 6,700.'],
    ['The minister will likely urge both sides to talk.', 'The minister will urge both sides to talk.'],
    ['Berg is alleged to have taken money.', 'Berg has taken money.'],
  ])('does not contain the hedge: %s', (claim, fact) => {
    expect(asFact(claim)).toBe(fact);
  });

  it.each([
    'The fees may rise.',
    'The fees are expected to rise if the pier is closed.',
    'The fees are not expected to rise.',
    'Berg is alleged to have been there and might have seen it.',
  ])('is omitted if it is not safe to reword the claim: %s', (claim) => {
    expect(asFact(claim)).toBeUndefined();
  });
});

test('a claim that is unclear alone has no wording that must not be used', async () => {
  const { claims } = await drafted(around('This is likely to come later this month.'));
  expect(claims[0]).toMatchObject({ standing: 'likely' });
  expect(claims[0]).not.toHaveProperty('asFact');
});

describe('a hedge in a reporting phrase', () => {
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
  ])('is kept with all the words that it softens: %s', async (sentence, expected) => {
    expect(await claimsOf(sentence)).toEqual([expected]);
  });
});

describe('a sentence that introduces what somebody says', () => {
  it('is in the voice of the speaker', async () => {
    expect(
      await first('Asked whether the harbor would close, Tom Lind said the fees were too high.'),
    ).toContain('tom-lind');
  });

  it('is in the voice of the person who holds the view, even if a newspaper reports it', async () => {
    expect(await first('According to the Tarsk Herald, prosecutors suspect the mayor took money.')).toContain(
      '"prosecutors"',
    );
  });
});
