import { describe, expect, it } from 'vitest';
import { claimsOf } from './drafted.js';

describe('a sentence with several clauses', () => {
  it('makes a claim of each clause if the voices differ', async () => {
    expect(
      await claimsOf(
        'Fees rose by 5 percent, the harbor office said, while the health ministry saw no change.',
      ),
    ).toEqual([
      'stated | harbor-office | Fees rose by 5 percent.',
      'stated | source | The health ministry saw no change.',
    ]);
  });

  it('makes a claim of each clause if the standings differ', async () => {
    expect(await claimsOf('The pier was closed on Monday, but the harbor may open again.')).toEqual([
      'stated | source | The pier was closed on Monday.',
      'possible | source | The harbor may open again.',
    ]);
    expect(await claimsOf('The fees rose in May and Mayor Tom Lind says the fees will rise again.')).toEqual([
      'stated | source | The fees rose in May.',
      'expected | tom-lind | The fees will rise again.',
    ]);
  });

  it('makes a claim of a clause with “as” if it has its own subject and verb', async () => {
    expect(
      await claimsOf(
        'Mayor Tom Lind will visit the port next week as the council tries to save it, even as the crews express concerns.',
      ),
    ).toEqual([
      'planned | source | Mayor Tom Lind will visit the port next week.',
      'aim | source | The council tries to save it.',
      'stated | source | The crews express concerns.',
    ]);
    const sentences = [
      'The port may buy as many ships as the crews need.',
      'The move may come as the crews need help.',
      'The ship may stop at the reef, as Norland calls the old pier.',
    ];
    for (const sentence of sentences) expect(await claimsOf(sentence)).toHaveLength(1);
  });

  it('makes only one claim if the only verb of the first part is a participle', async () => {
    const sentence = 'The only guards not ordered to close the pier were those on the ships.';
    expect((await claimsOf(sentence)).map((claim) => claim.split(' | ')[2])).toEqual([sentence]);
  });

  it('makes only one claim if a part would be incomplete or have no finite verb', async () => {
    const sentences = [
      'The judge closed the pier, arguing that, as he may know, it was late.',
      'The port may open its books after a letter issued by a judge.',
      'Mayor Tom Lind did his best that so the port could open.',
      'The fees fell in Oslo, Bergen and Sund may follow.',
      'The port may open, Work and Trade Secretary Tom Lind has warned.',
      'The harbor is abuzz with speculation that it may close.',
      'A pilot of the port told the Herald website this was because it may close.',
      'The talks come at a time when crews may strike.',
      'Critics framed the plan as an effort to save the port.',
      'These crews are not the only ones that could leave the port.',
      'Norland is stepping up efforts to save the port.',
      'The news comes a day after Norland confirmed that it would save the port.',
    ];
    for (const sentence of sentences) expect(await claimsOf(sentence)).toHaveLength(1);
  });

  it('attributes a clause to the speaker whom the previous clause names as its subject', async () => {
    expect(await claimsOf('Mayor Tom Lind closed the harbor and said the fees would fall in May.')).toEqual([
      'stated | source | Mayor Tom Lind closed the harbor.',
      'expected | tom-lind | The fees would fall in May.',
    ]);
  });

  it('makes two claims if the last clause is an allegation, one without it and one with it', async () => {
    expect(await claimsOf('Mayor Tom Lind signed the deal, which was allegedly secret.')).toEqual([
      'stated | source | Mayor Tom Lind signed the deal.',
      'alleged | source | Mayor Tom Lind signed the deal, which was allegedly secret.',
    ]);
  });

  it.each([
    [
      'has clauses with the same standing',
      'The pier was closed on Monday, and the harbor was closed on Tuesday.',
      'stated',
    ],
    ['opens with a condition', 'If the fees rise, and the ships leave, the harbor may close.', 'possible'],
    ['joins two objects of a reporting verb', 'Mayor Tom Lind said prices and wages would rise.', 'expected'],
    ['is in a quotation', 'He called it “a mess, and the fees may rise” on Monday.', 'possible'],
    [
      'continues a thought',
      'Mayor Tom Lind believes the pier is old, and that the harbor is safe.',
      'perceived',
    ],
  ])('makes only one claim if it %s', async (_what, sentence, standing) => {
    const claims = await claimsOf(sentence);
    expect(claims.map((claim) => claim.split(' | ')[0])).toEqual([standing]);
  });
});

describe('the standing of a clause', () => {
  it('is that of the main clause if a wish is only in a relative clause', async () => {
    expect(await claimsOf('Norway offers help to schools that want to share the harbor with them.')).toEqual([
      'stated | source | Norway offers help to schools that want to share the harbor with them.',
    ]);
  });

  it('is that of the main verb, even if many words follow its hedge', async () => {
    expect(
      await claimsOf(
        'The vote is also believed to be watched closely in Oslo, not least because the former mayor has raised the fees of the harbor twice in the three years since he won the last vote.',
      ),
    ).toEqual([
      'perceived | source | The vote is also believed to be watched closely in Oslo, not least because the former mayor has raised the fees of the harbor twice in the three years since he won the last vote.',
    ]);
  });

  it.each([
    ['stated', 'The old pier was closed on Monday for a week in order to enlarge it.'],
    ['stated', 'The mayor faced protests on Monday, amid fears of a flood.'],
    ['stated', 'The march turned violent when some tried to leave.'],
    ['stated', 'Mayor Tom Lind signed the deal, which still awaits ratification.'],
    ['planned', 'The ministers will meet in Oslo to discuss the fees.'],
    ['aim', 'The mayor is hoping to raise the fees before the vote.'],
  ])('is not determined by a softer phrase at the end: %s: %s', async (standing, sentence) => {
    expect((await claimsOf(sentence)).map((claim) => claim.split(' | ')[0])).toEqual([standing]);
  });

  it('is that of the reported words, even if the words before them are longer', async () => {
    expect(
      await claimsOf('The mayor of the old harbor town said late on Monday that he would stay.'),
    ).toEqual([
      'planned | "the mayor of the old harbor town" | The mayor of the old harbor town said late on Monday that he would stay.',
    ]);
  });

  it('is not determined by a part that has no verb', async () => {
    const sentence = 'Lind said following the verdicts Berg and Holm were given would help the town.';
    expect(await claimsOf(sentence)).toHaveLength(1);
  });

  it('is not determined by a relative clause after the main clause', async () => {
    const sentence =
      'The union won the vote and both Ann Berg and Tom Lind claimed victory in the second vote, which again was marred by allegations of fraud.';
    expect(await claimsOf(sentence)).toEqual([
      'stated | source | The union won the vote and both Ann Berg and Tom Lind claimed victory in the second vote.',
      `alleged | source | ${sentence}`,
    ]);
  });

  it.each([
    'Mayor Tom Lind said, “As far as I know, the pier will open.”',
    'Mayor Tom Lind characterized the fees as “designed to help the town”.',
  ])('is that of the whole sentence if ‘as’ does not introduce a clause: %s', async (sentence) => {
    expect(await claimsOf(sentence)).toHaveLength(1);
  });

  it('does not extend beyond a contrast', async () => {
    expect(await claimsOf('Some claim that the lamp was green, but the officials have replaced it.')).toEqual(
      [
        'alleged | "some" | Some claim that the lamp was green.',
        'stated | source | The officials have replaced it.',
      ],
    );
  });
});

describe('the voice of a clause', () => {
  it.each([
    ['the text if it reports an appeal', 'Mayor Tom Lind urged Norway to lower the fees.', 'source'],
    [
      'the text if it reports a refusal to say',
      'Mayor Tom Lind would not say whether the pier is safe.',
      'source',
    ],
    ['the speaker of a figure', 'Two officials put the number of ships at 19.', '"two officials"'],
    [
      'an organization, even one without a proper name',
      'The harbor was closed, the health ministry said.',
      'health-ministry',
    ],
  ])('belongs to %s', async (_what, sentence, voice) => {
    expect((await claimsOf(sentence))[0]?.split(' | ')[1]).toBe(voice);
  });

  it.each([
    [
      'after ‘and according to’ is that of the person or body named there',
      'Tom Lind was ill for months and according to the health ministry he died in Oslo.',
      'stated | source | Tom Lind was ill for months.',
      'stated | health-ministry | According to the health ministry he died in Oslo.',
    ],
    [
      'is the text’s own after a semicolon',
      'The old port grew fast and, according to the health ministry, it had the best pier; it may close now.',
      'stated | source | The old port grew fast.',
      'stated | health-ministry | According to the health ministry, it had the best pier.',
      'possible | source | It may close now.',
    ],
    [
      'is the text’s own if an event ‘saw’ something',
      'The Norholm riots saw dozens of ships burned.',
      'stated | source | The Norholm riots saw dozens of ships burned.',
    ],
    [
      'is the text’s own after a list',
      'Tom Lind supported fish, salt, and old timber, and a few years later, the port may have been the best.',
      'stated | source | Tom Lind supported fish, salt, and old timber.',
      'possible | source | A few years later, the port may have been the best.',
    ],
  ])('%s', async (_what, sentence, ...claims) => {
    expect(await claimsOf(sentence)).toEqual(claims);
  });

  it('does not belong to a person named only to describe the speakers', async () => {
    expect(
      await claimsOf('Mayor Tom Lind left, and the parents of Tom Lind said the pier was safe.'),
    ).toEqual([
      'stated | source | Mayor Tom Lind left.',
      'stated | "the parents of Tom Lind" | The pier was safe.',
    ]);
  });

  it('includes ‘the’ before an organization or document', async () => {
    expect((await claimsOf('The network said the pier was safe.'))[0]?.split(' | ')[1]).toBe('"the network"');
  });

  it('does not belong to somebody who claims victory', async () => {
    expect(
      await claimsOf('The council met, and both Ann Berg and Tom Lind claimed victory in the vote.'),
    ).toEqual([
      'stated | source | The council met, and both Ann Berg and Tom Lind claimed victory in the vote.',
    ]);
  });

  it('is that of the only company in the text if ‘the company’ speaks', async () => {
    expect(await claimsOf('Norland Steel will close its pier in May, the company said on Monday.')).toEqual([
      'planned | norland-steel | Norland Steel will close its pier in May.',
    ]);
  });
});

describe('hedges in news', () => {
  it.each([
    ['The builder was charged on Monday.', 'alleged'],
    ['The new harbor opens next week.', 'planned'],
    ['The ministers are meeting in Oslo tomorrow.', 'planned'],
    ['Norway sent a letter to the builders of the pier.', 'stated'],
    ['The harbor opens on Mondays and the ships pay.', 'stated'],
    ['Despite allegations of fraud, Norland opened the pier.', 'stated'],
    ['Allegations of fraud closed the pier.', 'alleged'],
    ['The guards of the pier went home within hours of the allegation.', 'stated'],
  ])('are recognized, and other words are not mistaken for hedges: %s', async (sentence, standing) => {
    expect((await claimsOf(sentence))[0]?.split(' | ')[0]).toBe(standing);
  });
});
