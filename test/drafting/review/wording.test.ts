import { describe, expect, test } from 'vitest';
import type { BriefingFile, Claim } from '../../../src/briefing/file/schema.js';
import { standsInNamed } from '../../../src/checking/verify/comparable.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { perform } from '../../../src/drafting/review/review.js';
import { type Review, startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { TextFindings } from '../../../src/drafting/review/text-findings.js';
import { wordingDoubts } from '../../../src/drafting/review/wording/doubts.js';
import { widerThan } from '../../../src/drafting/review/wording/fragments.js';
import { groupsIn } from '../../../src/drafting/review/wording/groups.js';
import { balanced } from '../../../src/drafting/review/wording/quotation-marks.js';
import { readWithTokens } from '../../../src/reading/read.js';

/** Begins the review of a draft at the claim with the given words; `change` changes the draft first. */
async function begun(
  text: string,
  words: string,
  change: (file: BriefingFile) => BriefingFile = (file) => file,
): Promise<Review> {
  const read = await readWithTokens({ text, details: {} });
  const file = change(draftBriefing(read, { digest: 'a'.repeat(64) }));
  const tools = {
    text: new ReviewText(
      new Map([['article', read.reading]]),
      [],
      new Map([['article', groupsIn(read.tokens)]]),
    ),
    check: (now: BriefingFile) => wordingDoubts(now, tools.text),
  };
  const id = file.claims.find((claim) => claim.text.includes(words))?.id ?? '';
  return { ...startReview(file, { only: ['claims'] }, tools), at: { kind: 'claims', id } };
}

const found = ({ findings, at }: Review): string[] =>
  (findings.get(`claims/${at?.id}`) ?? []).map(({ rule, message }) => `${rule}: ${message}`);

/** Returns the first question about the claim, and the suggestions. */
function offered({ findings, at }: Review): string[] {
  const [{ message = '', suggestion } = {}] = findings.get(`claims/${at?.id}`) ?? [];
  const all = suggestion && 'action' in suggestion ? [suggestion, ...(suggestion.others ?? [])] : [];
  return [message, ...all.map(({ words }) => words)];
}

const claimsOf = ({ file }: Review): string[] =>
  file.claims.map(({ standing, text }) => `${standing}: ${text}`);

const PEOPLE = `Ada Lind leaves

Ada Lind, the mayor, left on Monday. Lind spoke to reporters. She said the port is safe. Her arrest was a surprise. The harbor was closed.

Minister Jon Ek met Judge Ole Rask on Tuesday. He was late for the meeting.
`;

describe('a pronoun that a claim does not resolve', () => {
  test('is replaced with the name of the person mentioned before', async () => {
    const review = await begun(PEOPLE, 'Her arrest');
    expect(found(review)).toEqual(['pronoun: this claim does not say what “Her” refers to']);
    const after = perform(review, { do: 'accept so' }).review;
    expect(claimsOf(after)).toContain("stated: Lind's arrest was a surprise.");
    expect(after.file.claims.find(({ text }) => text.includes("Lind's"))?.about).toContain('ada-lind');
  });

  test('is asked about again after the answer is undone', async () => {
    const review = await begun(PEOPLE, 'Her arrest');
    const after = perform(review, { do: 'accept so' }).review;
    expect(found(after)).toEqual([]);
    expect(found(perform(after, { do: 'undo' }).review)).toEqual(found(review));
  });

  test('is also asked about in a truncated claim', async () => {
    const text = 'Ada Lind leaves\n\nAda Lind left. Her arrest was a surprise, and the port was closed.\n';
    const start = text.indexOf('Her');
    const cut = (file: BriefingFile): BriefingFile => ({
      ...file,
      claims: file.claims.map((claim) =>
        claim.text.startsWith('Her arrest')
          ? { ...claim, text: 'Her arrest was a.', span: { start, end: start + 16 } }
          : claim,
      ),
    });
    expect(found(await begun(text, 'Her arrest', cut))).toEqual([
      'cut: ends in the middle of a sentence',
      'pronoun: this claim does not say what “Her” refers to',
    ]);
  });

  test('can also refer to a court', async () => {
    const text = `A flight ends

The judges of the Federal Court met on Tuesday. The court rejected the appeal.
`;
    const named = async (words: string) => {
      const review = await begun(text, words);
      const { text: after } = perform(review, { do: 'accept so' }).review.file.claims.find(
        ({ id }) => id === review.at?.id,
      ) as Claim;
      return [...found(review), after];
    };
    expect(await named('The court rejected')).toEqual([
      'pronoun: this claim does not say what “The court” refers to',
      'The Federal Court rejected the appeal.',
    ]);
  });

  test('can be “this team” within the claim, or “This” for the previous sentence', async () => {
    const text = `A team wins

The Norlandic team won. The cup went to this team in May. This was a surprise to the town.
`;
    const team = await begun(text, 'The cup went');
    expect(offered(team)).toEqual([
      'this claim does not say what “this team” refers to',
      'the Norlandic team',
      'the team',
    ]);
    const surprise = await begun(text, 'This was');
    expect(found(surprise)).toEqual(['pronoun: “This” refers to the previous sentence']);
    expect(claimsOf(perform(surprise, { do: 'accept so' }).review)).toContain(
      'stated: The cup went to this team in May. This was a surprise to the town.',
    );
    expect(found(await begun('Port\n\nA fair opened. This is the first fair.\n', 'This is'))).toEqual([]);
  });

  test('has no suggestion if several people before it fit', async () => {
    const people = [
      { id: 'jon-ek', name: 'Jon Ek' },
      { id: 'ole-rask', name: 'Ole Rask' },
    ];
    const review = await begun(PEOPLE, 'was late', (file) => ({
      ...file,
      people: [...file.people.filter(({ id }) => id === 'ada-lind'), ...people],
    }));
    expect(claimsOf(perform(review, { do: 'accept so' }).review).at(-1)).toBe(
      'stated: He was late for the meeting.',
    );
    expect(offered(review)).toEqual(['this claim does not say what “He” refers to']);
  });

  test('is not replaced with a name that follows “was”', async () => {
    const text = `Jon Ek in Norholm

Jon Ek went to school in Norholm. One of the other pupils was Ole Rask. At the port he was given a post.
`;
    const review = await begun(text, 'At the port', (file) => ({
      ...file,
      people: [
        { id: 'jon-ek', name: 'Jon Ek' },
        { id: 'ole-rask', name: 'Ole Rask' },
      ],
    }));
    expect(claimsOf(perform(review, { do: 'accept so' }).review).at(-1)).toBe(
      'stated: At the port Jon Ek was given a post.',
    );
  });

  test('is not questioned if it refers to somebody in the claim or to its voice', async () => {
    const text = `Ada Lind leaves\n\nAda Lind left. The mayor said she would return. Ada Lind said: “She is mine.”\n`;
    expect(found(await begun(text, 'would return'))).toEqual([]);
  });

  test('can be replaced with a name that the file lacks, and is still questioned after a name is dropped', async () => {
    const text =
      'Ada Lind leaves\n\nAda Lind, the mayor, left. Critics praised Eva Bergwald. Her arrest was a surprise.\n';
    const review = await begun(text, 'Her arrest', (file) => ({
      ...file,
      people: file.people.filter(({ id }) => id === 'ada-lind'),
      organizations: [],
      places: [],
    }));
    expect(offered(review)).toEqual([
      'this claim does not say what “Her” refers to',
      'Ada Lind',
      'Eva Bergwald',
    ]);
    const nobody = await begun(text, 'Her arrest', (file) => ({ ...file, people: [] }));
    expect(offered(nobody)).toEqual(['this claim does not say what “Her” refers to']);
  });

  const SPEECH = `Jon Ek wins

Jon Ek won the vote in Norholm on Monday. By reports he secured five seats of the council. Projections by Norvision and Sudvision indicated he won in Norholm. After his victory in May, Jon Ek thanked the pilots of the port.

Ole Rask told Norvision: "Jon Ek should be remembered for what he was to us. He was a friend of the port. I am glad to endorse him on Monday."
`;

  test.each([
    ['By reports', 'he', 'By reports Jon Ek secured five seats of the council.'],
    ['Projections', 'he', 'Projections by Norvision and Sudvision indicated Jon Ek won in Norholm.'],
    ['was a friend', 'He', 'Jon Ek was a friend of the port.'],
    ['glad to endorse', 'him', 'I am glad to endorse Jon Ek on Monday.'],
  ])(
    'is found anywhere in the claim, and does not refer to the speaker if it is in a quotation: %s',
    async (words, pronoun, named) => {
      const people = [
        { id: 'jon-ek', name: 'Jon Ek' },
        { id: 'ole-rask', name: 'Ole Rask' },
      ];
      const review = await begun(SPEECH, words, (file) => ({
        ...file,
        people,
        claims: file.claims.map((claim) =>
          /friend|endorse/u.test(claim.text)
            ? { ...claim, attribution: { by: 'party', party: 'ole-rask' } }
            : claim,
        ),
      }));
      expect(offered(review)).toEqual([`this claim does not say what “${pronoun}” refers to`, 'Jon Ek']);
      expect(claimsOf(perform(review, { do: 'accept so' }).review)).toContain(`stated: ${named}`);
    },
  );

  test('is not questioned if the name follows in the main clause', async () => {
    const people = [{ id: 'jon-ek', name: 'Jon Ek' }];
    expect(found(await begun(SPEECH, 'After his victory', (file) => ({ ...file, people })))).toEqual([]);
  });

  test('is replaced so that the checks accept the claim', async () => {
    const review = await begun(PEOPLE, 'Her arrest');
    const { file } = perform(review, { do: 'accept so' }).review;
    const checks = new TextFindings(new Map([['article', { text: PEOPLE, details: {} }]]));
    expect(await checks.of(file)).toEqual(new Map());
  });
});

describe('a claim that begins with “they” or a description', () => {
  const TEAM = `A team from Norland

The Danish team arrived on Monday. They were twice denied visas. The girls stayed in the country until May. The ship left. Ada Lind, the Norlandic President, left Bergwald for the Council of Ports. The President took action to allow the team into the country. There were concerns they would remain in Bergwald.
`;

  test.each([
    [
      'twice denied',
      'this claim does not say what “They” refers to',
      'The Danish team was twice denied visas.',
    ],
    [
      'girls stayed',
      'this claim does not say what “The girls” refers to',
      'The Danish team stayed in the country until May.',
    ],
    [
      'took action',
      'this claim does not say what “The President” refers to',
      'Ada Lind took action to allow the team into the country.',
    ],
  ])(
    'is questioned, and the name of the person or group is suggested: %s',
    async (words, message, corrected) => {
      const review = await begun(TEAM, words, (file) => ({
        ...file,
        people: [{ id: 'ada-lind', name: 'Ada Lind', role: 'Norlandic President' }],
      }));
      expect(found(review)).toEqual([`pronoun: ${message}`]);
      const { file } = perform(review, { do: 'accept so' }).review;
      expect(file.claims.map(({ text }) => text)).toContain(corrected);
    },
  );

  test('is not questioned if the claim itself names what is meant, or if “it” refers to nothing', async () => {
    expect(found(await begun(TEAM, 'The ship'))).toEqual([]);
    expect(found(await begun('Port\n\nThe harbor opened. It is time to go.\n', 'time to go'))).toEqual([]);
  });

  test('is questioned if only reports are mentioned before “they”', async () => {
    const text = TEAM.replace(
      'The ship left.',
      'By reports they left for Bergwald. The car stops when they are here.',
    );
    expect(found(await begun(text, 'By reports'))).toEqual([
      'pronoun: this claim does not say what “they” refers to',
    ]);
    expect(found(await begun(text, 'The car stops'))).toEqual([]);
  });
});

test.each([
  ['Ada Lind may be ill', true],
  ['In May Ada Lind may be ill', false],
  ["Lind's arrest may be ill", false],
  ['The mayor of Bergwald may be ill', false],
])('text with a name instead of a pronoun counts as quoted from the source: %s', (words, expected) => {
  expect(standsInNamed(words, 'She may be ill, they say.')).toBe(expected);
});

const CUT = `Kim summoned

Two aides were summoned on Monday to answer to allegations of fraud. The port is safe.
`;

test('text with a description instead of a pronoun counts as quoted from the source', () => {
  expect(standsInNamed('The Danish team may leave', 'They may leave, Ek said.')).toBe(true);
  expect(standsInNamed('The Danish team leaves', 'They may leave, Ek said.')).toBe(false);
});

describe('a truncated claim', () => {
  test('is merged into the claim that contains it, even if the hedge of that claim applies only to a noun', async () => {
    const review = await begun(CUT, 'to answer.');
    expect(found(review)).toEqual(['part: is only the beginning of the next claim']);
    expect(claimsOf(perform(review, { do: 'accept so' }).review)).toEqual([
      'stated: Two aides were summoned on Monday to answer to allegations of fraud.',
      'stated: The port is safe.',
    ]);
  });

  test('gets the standing and hedge of the merged words, both of which are shown before they are accepted', async () => {
    const text =
      'Kim speaks\n\nThe ship was late and may have sunk off Norholm on Monday. The port is safe.\n';
    const start = text.indexOf('The ship');
    const part = { id: 'c9', text: 'The ship was late and.', standing: 'stated', cue: undefined } as const;
    const cut = ({ claims: [whole, ...rest], ...file }: BriefingFile): BriefingFile => ({
      ...file,
      claims: [
        { ...(whole as Claim), ...part, span: { start, end: start + 21 } },
        {
          ...(whole as Claim),
          text: 'The ship was late and may have sunk off Norholm on Monday.',
          span: { start, end: start + 57 },
        },
        ...rest,
      ],
    });
    const { review } = perform(await begun(text, 'late and.', cut), { do: 'accept so' });
    const joined = review.file.claims.find(({ id }) => id === 'c9');
    expect(joined).toMatchObject({ standing: 'possible', cue: 'may', proposed: { by: 'rules' } });
    expect(review.at).toEqual({ kind: 'claims', id: 'c9' });
    expect(perform(review, { do: 'accept' }).review.at).not.toEqual(review.at);
  });

  test('becomes the whole sentence if no other claim contains it', async () => {
    const text = 'Kim speaks\n\nKim said the aides were “far from any fraud” on Monday. The port is safe.\n';
    const cut = (file: BriefingFile): BriefingFile => ({
      ...file,
      claims: file.claims.map((claim) =>
        claim.at === '0.P1.s1'
          ? { ...claim, text: 'The aides were “far.', span: { start: 21, end: 40 } }
          : claim,
      ),
    });
    const review = await begun(text, 'far', cut);
    expect(found(review)).toEqual(['cut: has only one quotation mark']);
    expect(claimsOf(perform(review, { do: 'accept so' }).review)[0]).toMatch(
      /: Kim said the aides were “far from any fraud” on Monday\.$/,
    );
  });
});

test('a claim whose new text names a person is also about that person', async () => {
  const review = await begun(PEOPLE, 'The harbor was closed');
  const reworded = perform(review, { do: 'reword', words: 'The harbor was closed by Lind, Ada Lind said.' });
  const changed = reworded.review.file.claims.find(({ id }) => id === review.at?.id);
  expect(changed?.about).toContain('ada-lind');
});

test('a question is not asked again after the reviewer has accepted the claim', async () => {
  const text = 'Port\n\nThe harbor may be closed on Monday. The ship left for the bay.\n';
  const review = await begun(text, 'The harbor', (file) => ({
    ...file,
    claims: file.claims.map((claim) => ({ ...claim, standing: 'stated' as const, cue: undefined })),
  }));
  const texts = new TextFindings(new Map([['article', { text, details: {} }]]));
  const before = await texts.of(review.file);
  const [asked] = before.get(`claims/${review.at?.id}`) ?? [];
  const { file } = perform(
    {
      ...review,
      findings: new Map([[`claims/${review.at?.id}`, [{ ...asked, severity: 'question' }]]]),
    } as Review,
    { do: 'accept' },
  ).review;
  expect(asked?.rule).toBe('firmer-standing');
  const accepted = file.claims.find(({ id }) => id === review.at?.id)?.accept;
  expect(accepted?.map(({ rule }) => rule)).toEqual(['firmer-standing']);
  const rules = (await texts.of(file)).get(`claims/${review.at?.id}`)?.map(({ rule }) => rule) ?? [];
  expect(rules).not.toContain('firmer-standing');
});

test('a claim that is merged with a claim from the next sentence is checked against both sentences', async () => {
  const text = 'Port\n\nThe harbor opened on Monday. The ship was not allowed into the bay.\n';
  const review = await begun(text, 'The harbor');
  const { file } = perform(review, { do: 'merge' }).review;
  expect(file.claims.map((claim) => claim.text)).toEqual([
    'The harbor opened on Monday. The ship was not allowed into the bay.',
  ]);
  const texts = new TextFindings(new Map([['article', { text, details: {} }]]));
  expect([...(await texts.of(file)).values()].flat()).toEqual([]);
});

describe('a quotation with a missing quotation mark', () => {
  test('loses an unpaired mark at the end, or gets a second mark if it begins with one', () => {
    expect(balanced('We are disappointed with the port.“.')).toBe('We are disappointed with the port.');
    expect(balanced('"It sank," she said, "in the harbor.')).toBe('"It sank," she said, "in the harbor."');
  });
});

test('a complete clause is not reported as the beginning of a claim with two clauses', () => {
  const span = { start: 0, end: 14 };
  const one = { id: 'c1', source: 'a', at: '0.P1.s1', attribution: { by: 'source' }, span } as const;
  const claim = (id: string, text: string, end: number) =>
    ({ ...one, id, text, span: { start: 0, end } }) as unknown as Claim;
  const short = claim('c1', 'The port opened.', 15);
  expect(widerThan(short, [short, claim('c2', 'The port opened, and the ship came.', 34)])).toBeUndefined();
  expect(widerThan(short, [short, claim('c2', 'The port opened to ships.', 24)])?.id).toBe('c2');
});

describe('a standing that applies only to a noun in a claim', () => {
  test('is not questioned if the noun is followed by the statement', async () => {
    const sentence = 'Soon after, rumors circulated that Kim was ill.';
    const review = await begun(`Kim and the port\n\n${sentence}\n`, sentence, alleged('alleged', 'rumors'));
    expect(found(review)).toEqual([]);
    const bare = sentence.replace('that Kim', 'she');
    const other = await begun(`Kim and the port\n\n${bare}\n`, bare, alleged('alleged', 'rumors'));
    expect(found(other)).toEqual(['pronoun: this claim does not say what “she” refers to']);
  });

  const alleged = (standing: Claim['standing'], cue: string) => (file: BriefingFile) => ({
    ...file,
    claims: file.claims.map((claim) => (claim.at === '0.P1.s1' ? { ...claim, standing, cue } : claim)),
  });

  test.each([
    ['Kim refutes the allegation.', 'allegation'],
    ['An inquiry into alleged breaches was opened on Monday.', 'alleged'],
    ['A court looked into rumors about the port.', 'rumors'],
  ])('is questioned, and is replaced with the standing of the verb: %s', async (sentence, cue) => {
    const text = `Kim and the port\n\n${sentence}\n`;
    const review = await begun(text, sentence, alleged('alleged', cue));
    expect(found(review)).toEqual([
      `only-a-thing: is not alleged as a whole: “${cue}” applies to one noun only`,
    ]);
    const { file } = perform(review, { do: 'accept so' }).review;
    expect(file.claims[0]?.standing).toBe('stated');
    const checks = new TextFindings(new Map([['article', { text, details: {} }]]));
    expect([...(await checks.of(file)).values()].flat().map(({ message }) => message)).toEqual([]);
  });

  test.each([
    ['The storm was worse than the port had expected.', 'expected', 'expected'],
    ['Kim asked the crew whether they would come.', 'expected', 'would'],
    ['While the ship may be new, its pier is old.', 'possible', 'may'],
  ] as const)(
    'is questioned if it is that of a clause within the claim: %s',
    async (sentence, standing, cue) => {
      const text = `Kim and the port\n\n${sentence}\n`;
      const review = await begun(text, sentence, alleged(standing, cue));
      expect(found(review)).toEqual([
        `only-a-thing: is not ${standing} as a whole: “${cue}” applies to one clause within it only`,
      ]);
      expect(perform(review, { do: 'accept so' }).review.file.claims[0]?.standing).toBe('stated');
    },
  );

  test.each([
    ['The ship may sink.', 'possible', 'may'],
    ['It may be newer than the other ships.', 'possible', 'may'],
    ['While the ship is new, its pier may be old.', 'possible', 'may'],
  ] as const)('is not questioned if it is that of the main verb: %s', async (sentence, standing, cue) => {
    const review = await begun(`Kim and the port\n\n${sentence}\n`, sentence, alleged(standing, cue));
    expect(found(review).filter((one) => one.startsWith('only'))).toEqual([]);
  });

  test.each([
    ['The woman is alleged to have left.', 'alleged'],
    ['Kim made allegations that Ek left.', 'allegations'],
    ['There are allegations of fraud.', 'allegations'],
  ])('is not questioned if the claim itself is alleged: %s', async (sentence, cue) => {
    const review = await begun(`Kim and the port\n\n${sentence}\n`, sentence, alleged('alleged', cue));
    expect(found(review)).toEqual([]);
  });
});
