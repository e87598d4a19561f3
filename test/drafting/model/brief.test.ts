import { expect, test } from 'vitest';
import { draftedText, wordedWith } from './conversation.js';

const TEXT = [
  'Norland fees to fall',
  'The mayor of Norland, Eva Lind, said on Monday that harbor fees may fall by 20 percent in June. Otto Berg, who leads the union, opposes the plan.',
  'A storm flooded the harbor on Sunday. It left six sailors dead in a mudslide. The ferry did not sail.',
].join('\n\n');

const claim = (n: number, sentence: number, text: string, more: object = {}) => ({
  n,
  sentence,
  text,
  standing: 'stated',
  hedge: '',
  voice: { kind: 'source', name: '' },
  ...more,
});

const CLAIMS = [
  claim(1, 1, 'Harbor fees may fall by 20 percent in June.', {
    standing: 'possible',
    hedge: 'may',
    voice: { kind: 'named', name: 'Eva Lind' },
  }),
  claim(2, 2, 'Otto Berg, who leads the union, opposes the plan.'),
  claim(3, 3, 'A storm flooded the harbor on Sunday.'),
  claim(4, 4, 'The storm left six sailors dead in a mudslide.'),
  claim(5, 5, 'The ferry did not sail.'),
];

const draftedWith = async (parts: object, ...more: object[]) =>
  wordedWith(
    await draftedText(TEXT),
    JSON.stringify({ claims: CLAIMS, ...parts }),
    ...more.map((one) => JSON.stringify(one)),
  );

const reasonsFor = async (text: string, claims: readonly number[]) => {
  const { parts } = await draftedWith({ lead: [{ text, claims }] });
  return parts[0]?.brief.lead[0]?.reasons;
};

test.each([
  ['Eva Lind, the mayor of Norland, says that harbor fees may fall by 20 percent in June.', [1]],
  [
    'Mayor Eva Lind says that the fees may fall by 20 percent, but Otto Berg of the union is opposed.',
    [1, 2],
  ],
  [
    'A storm flooded the harbor on Sunday and left six sailors dead in a mudslide, and the ferry did not sail.',
    [3, 4, 5],
  ],
  ['A fall of the fees is only possible: the text gives no date for the vote.', [1]],
])('a sentence that matches its claims passes: %s', async (text, claims) => {
  expect(await reasonsFor(text, claims)).toEqual([]);
});

test.each([
  [
    'firmer wording',
    'Eva Lind says that harbor fees will fall by 20 percent in June.',
    [1],
    'more firmly than possible',
  ],
  ['a different number', 'Eva Lind says that harbor fees may fall by 30 percent in June.', [1], '30 percent'],
  ['a missing voice', 'Harbor fees may fall by 20 percent in June.', [1], 'who says it (Eva Lind)'],
  [
    'a different voice',
    'Otto Berg says that harbor fees may fall, and Eva Lind opposes the plan.',
    [1, 2],
    'Otto Berg',
  ],
  ['a name that the claims lack', 'A storm flooded the harbor of Port Grey on Sunday.', [3], 'Port Grey'],
  ['a denial', 'A storm did not flood the harbor on Sunday.', [3], 'did not flood'],
  ['a missing denial', 'The ferry sailed.', [5], 'did not sail'],
  [
    'words of a different sentence',
    'The storm left six sailors dead in the ferry and the harbor.',
    [4],
    'ferry',
  ],
  ['words that nobody said', 'Otto Berg “hates” the plan.', [2], 'hates'],
  ['no claims', 'A storm flooded the harbor on Sunday.', [], 'cites no claims'],
])('a sentence is refused with the reason: %s', async (_name, text, claims, reason) => {
  expect((await reasonsFor(text, claims))?.join(' ')).toContain(reason);
});

test.each([
  ['swapped parties', 'On Monday, Norland attacked Sudland.', "'Norland', but the source says 'Sudland'"],
  ['a reversed passive', 'Sudland was attacked by Norland.', "'Norland', but the source says 'Sudland'"],
  [
    'somebody else’s denial',
    'Nils Ek denied it, and Eva Lind rejects it.',
    "'Eva Lind', but the source says 'Nils Ek'",
  ],
  [
    'somebody added to a denial',
    'Ek and Lind deny that the bridge was unsafe.',
    "'Lind', but “Nils Ek denied",
  ],
])('a sentence is refused if it attributes one party’s act to another: %s', async (_name, text, reason) => {
  const drafted = await draftedText(
    'Norland news\n\nNorland was attacked by Sudland on Monday. Nils Ek denied that the bridge was unsafe, and Eva Lind rejects the plan.',
  );
  const claims = [
    claim(1, 1, 'Norland was attacked by Sudland on Monday.'),
    claim(2, 2, 'Nils Ek denied that the bridge was unsafe.'),
  ];
  const lead = [{ text, claims: [/bridge|it/.test(text) ? 2 : 1] }];
  const { parts } = await wordedWith(drafted, JSON.stringify({ claims, lead }));
  expect(parts[0]?.brief.lead[0]?.reasons.join(' ')).toContain(reason);
});

test('a refused sentence is returned once, and then replaced with its correction or its claim', async () => {
  const lead = [
    { text: 'A storm flooded the harbor on Sunday.', claims: [3] },
    { text: 'It left seven sailors dead.', claims: [4] },
    { text: 'The ferry did not sail.', claims: [5] },
  ];
  const corrected = { lead: [{ text: 'It left six sailors dead in a mudslide.', claims: [4] }] };
  const { file } = await draftedWith({ lead }, corrected);
  expect(file.summary.map(({ text, continues }) => [text, continues])).toEqual([
    ['A storm flooded the harbor on Sunday.', undefined],
    ['It left six sailors dead in a mudslide.', true],
    ['The ferry did not sail.', true],
  ]);
  const insisted = await draftedWith({ lead }, { lead: [lead[1]] });
  expect(insisted.file.summary.map(({ text }) => text)).toEqual([
    'A storm flooded the harbor on Sunday.',
    'The storm left six sailors dead in a mudslide.',
    'The ferry did not sail.',
  ]);
});

test('the first mention of a person by family name gets the full name', async () => {
  const { file } = await draftedWith({
    lead: [
      { text: 'Lind says that harbor fees may fall by 20 percent in June.', claims: [1] },
      { text: 'A storm flooded the harbor on Sunday.', claims: [3] },
    ],
    issues: [
      {
        title: 'The plan',
        summary: [{ text: 'Berg opposes the plan of Lind.', claims: [1, 2] }],
        claims: [1, 2],
      },
      { title: 'The storm', summary: [{ text: 'The ferry did not sail.', claims: [5] }], claims: [3, 4, 5] },
    ],
  });
  expect([...file.summary, ...file.issues.map(({ summary }) => summary)].map(({ text }) => text)).toEqual([
    'Eva Lind says that harbor fees may fall by 20 percent in June.',
    'A storm flooded the harbor on Sunday.',
    'Otto Berg opposes the plan of Lind.',
    'The ferry did not sail.',
  ]);
});

test('warnings are in the model’s order, and the claims determine their kind', async () => {
  const { file } = await draftedWith({
    traps: [
      { wrong: 'Harbor fees fall by 20 percent in June.', right: '', claims: [1] },
      { wrong: 'The flood drowned the sailors.', right: 'They were left dead in a mudslide.', claims: [4] },
      { wrong: 'The ferry did not sail.', right: '', claims: [5] },
      { wrong: 'Port Grey was flooded.', right: '', claims: [3] },
      { wrong: 'The storm sank boats.', right: '', claims: [3] },
      { wrong: 'The storm sank boats.', right: '', claims: [5] },
    ],
  });
  const warnings = file.claims
    .filter(({ danger }) => danger !== undefined)
    .sort((a, b) => (a.danger ?? 0) - (b.danger ?? 0));
  expect(warnings.map(({ danger, asFact, misreading }) => [danger, asFact ?? misreading])).toEqual([
    [1, 'Harbor fees fall by 20 percent in June.'],
    [2, { wrong: 'The flood drowned the sailors.', right: 'They were left dead in a mudslide.' }],
    [3, { wrong: 'The storm sank boats.' }],
  ]);
});

test('a claim that rejects an idea does not support the idea; without a correction, no warning is added', async () => {
  const text = 'Harbor news\n\nEva Lind said on Monday that the notion of a closed harbor is far-fetched.';
  const against = claim(1, 1, 'The notion of a closed harbor is far-fetched.', {
    voice: { kind: 'named', name: 'Eva Lind' },
  });
  const warningsWith = async (right: string) => {
    const traps = [{ wrong: 'The harbor is closed.', right, claims: [1] }];
    const { file } = await wordedWith(await draftedText(text), JSON.stringify({ claims: [against], traps }));
    return file.claims.map(({ asFact, misreading }) => asFact ?? misreading);
  };
  expect(await warningsWith('')).toEqual([undefined]);
  const right = 'Eva Lind says that the notion is far-fetched.';
  expect(await warningsWith(right)).toEqual([{ wrong: 'The harbor is closed.', right }]);
  expect(await warningsWith('Only Otto Berg says so.')).toEqual([undefined]);
});

test('open points are based on claims, and a remark that the text omits something must be correct', async () => {
  const { file } = await draftedWith({
    open: [
      { text: "The text does not say why Otto Berg opposes the plan, or what else was Berg's.", claims: [2] },
      { text: 'The text does not say how many sailors were left dead.', claims: [4] },
      { text: 'Nobody knows why Otto Berg opposes the plan.', claims: [2] },
    ],
  });
  expect(file.open).toEqual([
    {
      text: "The text does not say why Otto Berg opposes the plan, or what else was Berg's.",
      claims: [expect.any(String)],
    },
  ]);
});

test('a caution may quote the words that must not be said', async () => {
  const right = { text: 'Say that harbor fees "may fall", not "will plunge".', claims: [1] };
  const wrong = { text: 'Say that harbor fees "will plunge", not "may fall".', claims: [1] };
  const { parts } = await draftedWith({ open: [right, wrong] });
  expect(parts[0]?.brief.open.map(({ reasons }) => reasons.join())).toEqual([
    '',
    expect.stringContaining("it quotes 'will plunge', which is not in the sentence"),
  ]);
});

test('a warning may mention what is wrong, but not what the text states as fact', async () => {
  const warning = {
    text: 'Do not say that harbor fees have fallen: Eva Lind only says that they may.',
    claims: [1],
  };
  const other = { text: 'Do not say that harbor fees fell by 20 percent.', claims: [3] };
  const wrong = [
    { text: 'Do not say that a storm flooded the harbor on Sunday.', claims: [3] },
    { text: 'Do not say that Ann Other was in Norland.', claims: [3] },
    { text: 'Do not say that seven sailors died.', claims: [4] },
    { text: 'Do not say that fees fell: they rose by 20 percent.', claims: [3] },
  ];
  const { file, parts } = await draftedWith({ open: [warning, other, ...wrong] });
  expect(file.open?.map(({ text }) => text)).toEqual([warning.text, other.text]);
  expect(parts[0]?.brief.open.map(({ reasons }) => reasons.length)).toEqual([0, 0, 1, 1, 1, 1]);
});

test('a plan with its hedge is not mistaken for a past event, even if a source has revealed it', async () => {
  const fact = 'Council tax in Norland is set to rise by an average of about 4% in the coming year';
  const line = `${fact}, Norland Radio has learned.`;
  const claims = [claim(1, 1, `${fact}.`, { standing: 'planned', hedge: 'is set to' })];
  const { parts } = await wordedWith(
    await draftedText(`Norland port\n\n${line}`),
    JSON.stringify({ claims, lead: [{ text: line, claims: [1] }] }),
  );
  expect(parts[0]?.brief.lead[0]?.reasons).toEqual([]);
});

test('a line may say that something planned has not been done yet', async () => {
  const text =
    'Norland port\n\nEva Lind, who runs the port, plans to sell the ferry in May. The port was sold in April.';
  const claims = [
    claim(1, 1, 'Eva Lind plans to sell the ferry in May.', { standing: 'planned', hedge: 'plans to' }),
    claim(2, 2, 'The port was sold in April.'),
  ];
  const reasonsIn = async (words: string, n: number) => {
    const lead = [{ text: words, claims: [n] }];
    const { parts } = await wordedWith(await draftedText(text), JSON.stringify({ claims, lead }));
    return parts[0]?.brief.lead[0]?.reasons.length;
  };
  expect(await reasonsIn('The ferry has not been sold: Eva Lind plans to sell it in May.', 1)).toBe(0);
  expect(await reasonsIn('The port has not been sold.', 2)).toBe(1);
});

test('the model’s headline becomes the title if it is no firmer than the lead', async () => {
  const lead = [
    { text: 'Mayor Eva Lind says that harbor fees may fall by 20 percent in June.', claims: [1] },
  ];
  const titleWith = async (title: string) => (await draftedWith({ title, lead })).file.title;
  expect(await titleWith('Harbor fees may fall, says Lind')).toBe('Harbor fees may fall, says Lind');
  expect(await titleWith('Harbor fees fall by 20 percent')).toBe('“Norland fees to fall”');
  expect(await titleWith('Ann Other says fees may fall')).toBe('“Norland fees to fall”');
});

test('under a new heading, a pronoun can refer to the person whom the brief named last', async () => {
  const text =
    'Norland port\n\nEva Lind said that fees were too high. She said that the port would close. Otto Berg left.';
  const voice = { kind: 'named', name: 'Eva Lind' };
  const claims = [
    claim(1, 1, 'Fees were too high.', { voice }),
    claim(2, 2, 'The port would close.', { voice, standing: 'expected', hedge: 'would' }),
    claim(3, 3, 'Otto Berg left.'),
  ];
  const reasonsAfter = async (...lead: object[]) => {
    const summary = [{ text: 'She said that the port would close.', claims: [2] }];
    const issues = [{ title: 'The port', summary, claims: [2] }];
    const { parts } = await wordedWith(await draftedText(text), JSON.stringify({ claims, lead, issues }));
    return parts[0]?.brief.summaries[0]?.[0]?.reasons;
  };
  const lind = { text: 'Eva Lind said that fees were too high.', claims: [1] };
  const berg = { text: 'Otto Berg left.', claims: [3] };
  expect(await reasonsAfter(berg, lind)).toEqual([]);
  expect(await reasonsAfter(lind, berg)).toEqual(['it does not say who says it (Eva Lind)']);
});

test('a common noun can refer to a body that the brief named earlier', async () => {
  const text = 'Norland port\n\nNorland Shipping said that fees were too high. It said that it would leave.';
  const voice = { kind: 'named', name: 'Norland Shipping' };
  const claims = [
    claim(1, 1, 'Fees were too high.', { voice }),
    claim(2, 2, 'Norland Shipping would leave.', { voice }),
  ];
  const line = (words: string, n: number) => ({ text: words, claims: [n] });
  const told = line('Norland Shipping says that fees were too high.', 1);
  const later = line('The company says that the firm would leave.', 2);
  const reasonsIn = async (lead: object[]) => {
    const { parts } = await wordedWith(await draftedText(text), JSON.stringify({ claims, lead }));
    return parts[0]?.brief.lead.at(-1)?.reasons;
  };
  expect(await reasonsIn([told, later])).toEqual([]);
  expect(await reasonsIn([later])).toEqual(['it does not say who says it (Norland Shipping)']);
});

test('a pronoun can refer to the voice of the preceding sentence', async () => {
  const promise = claim(2, 2, 'Nobody will pay more in July.', {
    standing: 'planned',
    hedge: 'will',
    voice: { kind: 'named', name: 'Eva Lind' },
  });
  const drafted = await draftedText(
    'Norland fees\n\nEva Lind said that harbor fees may fall. “Nobody will pay more in July,” she said.',
  );
  const fees = claim(1, 1, 'Harbor fees may fall.', { ...CLAIMS[0], n: 1, text: 'Harbor fees may fall.' });
  const reasonsAfter = async (first: string) => {
    const lead = [
      { text: first, claims: [1] },
      { text: 'Nobody, she adds, will pay more in July.', claims: [2] },
    ];
    const { parts } = await wordedWith(drafted, JSON.stringify({ claims: [fees, promise], lead }));
    return parts[0]?.brief.lead[1]?.reasons;
  };
  expect(await reasonsAfter('Eva Lind says that harbor fees may fall.')).toEqual([]);
  expect(await reasonsAfter('Harbor fees may fall.')).toContain('it does not say who says it (Eva Lind)');
});

test('if a warning says more than a hedged claim, the claim is its correction', async () => {
  const fees = claim(1, 1, 'Harbor fees may fall by 20 percent in June.', {
    standing: 'possible',
    hedge: 'may',
  });
  const traps = [{ wrong: 'Harbor fees and taxes fall by 20 percent.', right: '', claims: [1] }];
  const drafted = await draftedText('Norland fees\n\nHarbor fees may fall by 20 percent in June.');
  const { file } = await wordedWith(drafted, JSON.stringify({ claims: [fees], traps }));
  expect(file.claims.flatMap(({ asFact, misreading }) => asFact ?? misreading ?? [])).toEqual([
    {
      wrong: 'Harbor fees and taxes fall by 20 percent.',
      right: 'Harbor fees may fall by 20 percent in June.',
    },
  ]);
});

test('warnings and questions name only people whom the brief has introduced', async () => {
  const lead = [
    { text: 'A storm flooded the harbor on Sunday.', claims: [3] },
    { text: 'The ferry did not sail.', claims: [5] },
  ];
  const gaps = [
    { question: 'Why is Otto Berg opposed?', claims: [2] },
    { question: 'When does the ferry sail again?', claims: [5] },
  ];
  const asked = async (text: string, claims: number[]) => {
    const { file } = await draftedWith({ lead: [...lead, { text, claims }], gaps });
    return file.gaps.map(({ question }) => question).filter((question) => /Otto|ferry sail/.test(question));
  };
  expect(await asked('It left six sailors dead in a mudslide.', [4])).toEqual([
    'When does the ferry sail again?',
  ]);
  expect(await asked('Otto Berg, who leads the union, opposes the plan.', [2])).toEqual([
    'Why is Otto Berg opposed?',
    'When does the ferry sail again?',
  ]);
});

test('a hedge counts only in the part of the sentence to which it belongs', async () => {
  const said = async (article: string, claims: object[], text: string) => {
    const lead = [{ text, claims: claims.map((_, index) => index + 1) }];
    const drafted = await draftedText(`Norland news\n\n${article}`);
    const { parts } = await wordedWith(drafted, JSON.stringify({ claims, lead }));
    return parts[0]?.brief.lead[0]?.reasons;
  };
  const possible = { standing: 'possible', hedge: 'may' };
  const fees = claim(1, 1, 'Harbor fees may fall in June.', possible);
  const tax = claim(2, 2, 'The harbor tax may rise in July.', possible);
  const both = 'Harbor fees may fall in June. The harbor tax may rise in July.';
  const firmer = ['it is worded more firmly than possible (keep the hedge “may”)'];
  expect(
    await said(both, [fees, tax], 'Harbor fees will fall in June, and the harbor tax may rise.'),
  ).toEqual(firmer);
  const quoted = claim(1, 1, 'Harbor fees "may fall by 20 percent".', {
    ...possible,
    voice: { kind: 'named', name: 'Eva Lind' },
  });
  const words = 'Eva Lind said that harbor fees "may fall by 20 percent".';
  expect(await said(words, [quoted], 'Eva Lind says that harbor fees will fall by 20 percent.')).toEqual(
    firmer,
  );
  const aim = claim(1, 1, 'The talks are aimed at peace in the harbor.', {
    standing: 'aim',
    hedge: 'aimed at',
  });
  expect(
    await said('The talks are aimed at peace in the harbor.', [aim], 'The talks led to peace in the harbor.'),
  ).toEqual(['it is worded more firmly than aim (keep the hedge “aimed at”)']);
  const hope = claim(1, 1, 'The harbor is pinning its hopes on a new ferry.', {
    standing: 'aim',
    hedge: 'pinning its hopes on',
  });
  const hopes = 'The harbor is pinning its hopes on a new ferry.';
  expect(await said(hopes, [hope], 'The harbor pins its hopes on a new ferry.')).toEqual([]);
  expect(await said(hopes, [hope], 'The harbor has a new ferry.')).toEqual([
    'it is worded more firmly than aim (keep the hedge “pinning its hopes on”)',
  ]);
});

test('a pronoun cannot refer to a refused sentence', async () => {
  const lind = { voice: { kind: 'named', name: 'Eva Lind' } };
  const claims = [
    claim(1, 1, 'The harbor is safe.', { voice: { kind: 'named', name: 'Otto Berg' } }),
    claim(2, 2, 'The ferry is old.', lind),
    claim(3, 3, 'The pier is "unsafe".', lind),
  ];
  const lead = [
    { text: 'Otto Berg says that the harbor is safe.', claims: [1] },
    { text: 'Eva Lind says that the ferry sank on Sunday.', claims: [2] },
    { text: 'The pier, she wrote, is "unsafe".', claims: [3] },
  ];
  const drafted = await draftedText(
    'Norland news\n\nOtto Berg said that the harbor is safe. Eva Lind said that the ferry is old. "The pier is unsafe," Lind wrote.',
  );
  const { parts } = await wordedWith(drafted, JSON.stringify({ claims, lead }));
  expect(parts[0]?.brief.lead[2]?.reasons).toEqual(['it does not say who says it (Eva Lind)']);
});

test('the title of an issue can look like a sentence although it asserts nothing', async () => {
  const drafted = await draftedText(
    'Norland bank\n\nUnited Chartered plans more test drives in Norland. Otto Berg opposes the test drives.',
  );
  const claims = [
    claim(1, 1, 'United Chartered plans more test drives in Norland.', {
      standing: 'planned',
      hedge: 'plans',
    }),
    claim(2, 2, 'Otto Berg opposes the test drives.'),
  ];
  const issues = [
    { title: 'Why test drives?', summary: [{ text: claims[0]?.text, claims: [1] }], claims: [1] },
    { title: 'Test drives', summary: [{ text: claims[0]?.text, claims: [1] }], claims: [1] },
    { title: "United Chartered's case", summary: [{ text: claims[1]?.text, claims: [2] }], claims: [2] },
  ];
  const { file } = await wordedWith(drafted, JSON.stringify({ claims, issues }));
  expect(file.issues.slice(0, 3).map(({ title }) => title)).toEqual([
    'Why test drives?',
    'Test drives',
    "United Chartered's case",
  ]);
});

test('an issue whose title asserts something is kept, with a neutral title', async () => {
  const fees = {
    summary: [{ text: 'Eva Lind says that harbor fees may fall by 20 percent in June.', claims: [1] }],
  };
  const storm = { summary: [{ text: 'A storm flooded the harbor on Sunday.', claims: [3] }], claims: [3] };
  const { file } = await draftedWith({
    issues: [
      { title: 'What was said', ...fees, claims: [1] },
      { title: 'Fees will fall', ...fees, claims: [] },
      { title: 'The storm', ...storm },
    ],
  });
  expect(file.issues.slice(0, 3).map(({ title }) => title)).toEqual([
    'What was said',
    'Further points',
    'The storm',
  ]);
});
