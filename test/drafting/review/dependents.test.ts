import { describe, expect, test } from 'vitest';
import type { BriefingFile, Claim } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import type { Dependent } from '../../../src/drafting/review/wording/dependents/dependent.js';
import { dependentsIn } from '../../../src/drafting/review/wording/dependents/dependents.js';
import { meaningsIn, withMeaning } from '../../../src/drafting/review/wording/dependents/meaning.js';
import { groupsIn } from '../../../src/drafting/review/wording/groups.js';
import { readWithTokens } from '../../../src/reading/read.js';

/** Returns the dependent words of the claim that begins with the given words. */
async function dependents(
  article: string,
  begins: string,
  change: (file: BriefingFile) => BriefingFile = (file) => file,
): Promise<Dependent[]> {
  const read = await readWithTokens({ text: `The news\n\n${article}\n`, details: {} });
  const file = change(draftBriefing(read, { digest: 'a'.repeat(64) }));
  const groups = new Map([['article', groupsIn(read.tokens)]]);
  const text = new ReviewText(new Map([['article', read.reading]]), [], groups);
  const claim = file.claims.find((one) => one.text.startsWith(begins)) as Claim;
  return dependentsIn(claim, file, text);
}

const shown = ([first]: readonly Dependent[]) =>
  first && [first.word, ...first.meanings.map(({ name }) => name)];

describe('the meanings of a word', () => {
  test.each([
    ['The harbor has an old pig. Its round shape means luck.', 'Its', ['Its', 'the harbor', 'the old pig']],
    [
      'The scientists met in May. Several models were used. They estimated the loss.',
      'They',
      ['They', 'the scientists', 'the models'],
    ],
    [
      'The mayor likes water evidence. A court heard water evidence in May. It could fail in the winter storms.',
      'It could',
      ['It', 'the court', 'the water evidence'],
    ],
    [
      'The port agreed to the harbor attacks. Five more pilots may resign in May. They are now in a hard situation.',
      'They',
      ['They', 'the pilots'],
    ],
    [
      'The foreign sailors met after the harbor attacks. Their new strategy failed in May.',
      'Their',
      ['Their', 'the foreign sailors'],
    ],
    ['The teacher saw the clock. It may be seen to be larger than it was.', 'It', ['It', 'the clock']],
    [
      'As a result, says the old council, the port may close. It is also calling for a vote.',
      'It',
      ['It', 'the port', 'the old council', 'the result'],
    ],
    ['The teacher saw the clock. The two boys left in May. It was a new one.', 'It', ['It', 'the clock']],
    [
      'Ada Lind opened the port festival. This event grows every year.',
      'This event',
      ['This event', 'the port festival'],
    ],
    [
      'Norvik runs a scheme for old ships. That scheme is large.',
      'That scheme',
      ['That scheme', 'the scheme'],
    ],
    [
      'There were ships in which most pilots sang. Most pilots left. They had no pay.',
      'They',
      ['They', 'most pilots'],
    ],
    [
      'The mayor lifted the harbor ban. Ferries from Norvik are subject to the ban.',
      'Ferries',
      ['the ban', 'the harbor ban'],
    ],
  ])('agree with it in number and kind, the likeliest first: %s', async (article, begins, expected) => {
    expect(shown(await dependents(article, begins))).toEqual(expected);
  });

  test.each([
    'It would become easier in the coming weeks to see the gate.',
    'It is likely that the gate will close.',
    'It emerged that the gate was open.',
    'It has now become quite clear why the gate closed.',
    'It had rained in the old town.',
  ])('are not offered for “it” if it refers to nothing: %s', async (sentence) => {
    expect(await dependents(`The port has a clock. ${sentence}`, 'It')).toEqual([]);
  });

  test('are added in brackets in a quotation, so that its words do not change', async () => {
    const quotation = (words: string) => (file: BriefingFile) => ({
      ...file,
      claims: file.claims.map((claim) => (claim.text.startsWith('Lind') ? { ...claim, text: words } : claim)),
    });
    const article = 'The port has a new clock. Lind said that it gives the port a bad name in May.';
    const words = 'Lind said: "It\'s giving the port a bad name".';
    const explained = 'Lind said: "It\'s [the new clock] giving the port a bad name".';
    const [first] = await dependents(article, 'Lind', quotation(words));
    expect(first?.meanings[0]?.text).toBe(explained);
    expect(await dependents(article, 'Lind', quotation(explained))).toEqual([]);
  });

  test('agree with the verb after them', () => {
    const replaced = (name: string, text: string, word: string) =>
      withMeaning(text, { word, index: 0 }, { name, id: 'one' }, 'The port is old.').text;
    expect(replaced('Special Advocates', 'They are tired.', 'They')).toBe('Special Advocates are tired.');
    expect(replaced('Special Advocates', 'It is tired.', 'It')).toBe('Special Advocates are tired.');
    expect(replaced('House of Lords', 'They are tired.', 'They')).toBe('House of Lords is tired.');
    expect(replaced('United Nations', 'They are tired.', 'They')).toBe('United Nations is tired.');
    expect(replaced('Ada Lind', "I don't sing.", 'I')).toBe("Ada Lind doesn't sing.");
  });

  test.each([
    ["We don't accept it.", 'We', 'Norco', "Norco doesn't accept it."],
    ['They just really think so.', 'They', 'Norco', 'Norco just really thinks so.'],
    ['They said so.', 'They', 'Norco', 'Norco said so.'],
    ['Mr Ek and I are tired.', 'I', 'Ada Lind', 'Mr Ek and Ada Lind are tired.'],
    ['The firm asked me.', 'me', 'Ada Lind', 'The firm asked Ada Lind.'],
    ['I did my part.', 'I', 'Ada Lind', undefined],
    ['They want to stay and need help.', 'They', 'Norco', undefined],
    ['How do they know?', 'they', 'Norco', undefined],
    ['They blorp.', 'They', 'Norco', undefined],
  ])('are offered only if the whole claim agrees with them: %s', (text, word, name, after) => {
    const index = text.indexOf(word);
    const [offered] = meaningsIn(text, { word, index }, [{ name, id: 'one' }], 'The port is old.');
    expect(offered?.text).toBe(after);
  });

  test('do not include a person for “we”', async () => {
    const article = 'Ada Lind said: "We left the port in May. The storm was bad."';
    const people = [{ id: 'ada-lind', name: 'Ada Lind' }];
    const voiced = (file: BriefingFile): BriefingFile => ({
      ...file,
      people,
      claims: file.claims.map((claim) => ({
        ...claim,
        attribution: { by: 'party' as const, party: 'ada-lind' },
      })),
    });
    const found = await dependents(article, 'We', voiced);
    expect(found.map(({ word, meanings }) => [word, meanings])).toEqual([['We', []]]);
  });

  test('are the names of people of that sex for “she”, and the author for “I”', async () => {
    const people = [
      { id: 'ada-lind', name: 'Ada Lind', role: 'chairwoman' },
      { id: 'tom-ek', name: 'Tom Ek', role: 'chairman' },
    ];
    const article = 'Ada Lind met Tom Ek. She left in May. I saw the port.';
    const named = (file: BriefingFile) => ({ ...file, people });
    expect(shown(await dependents(article, 'She', named))).toEqual(['She', 'Ada Lind']);
    expect(shown(await dependents(article, 'I saw', named))).toEqual(['I', 'the author']);
    const signed = (file: BriefingFile): BriefingFile => ({
      ...file,
      sources: file.sources.map((source) => ({ ...source, author: 'Eva Rask' })),
    });
    expect(shown(await dependents(article, 'I saw', signed))).toEqual(['I', 'Eva Rask', 'the author']);
  });

  test('do not include a journal for “they” if there are people', async () => {
    const article = 'The scientists wrote in Nature Climate. They found a loss.';
    const journal = { id: 'nature-climate', name: 'Nature Climate', kind: 'company' as const };
    const named = (file: BriefingFile) => ({ ...file, organizations: [journal] });
    expect(shown(await dependents(article, 'They', named))?.slice(0, 2)).toEqual(['They', 'the scientists']);
  });

  test.each([
    [
      'The harbor has an old pig. Its round shape means luck.',
      'Its',
      1,
      "The old pig's round shape means luck.",
    ],
    ['The port is old. But it was closed.', 'It', 0, 'The port was closed.'],
    ['The pilots met in May. They were late for the vote.', 'They', 0, 'The pilots were late for the vote.'],
    ['The port is old. I want a new port.', 'I want', 0, 'The author wants a new port.'],
    [
      'The port closed in May. It’s what the town needs now.',
      'It',
      0,
      'The port is what the town needs now.',
    ],
    [
      'The mayor lifted the harbor ban. Ferries from Norvik are subject to the ban.',
      'Ferries',
      0,
      'Ferries from Norvik are subject to the harbor ban.',
    ],
  ])('take its place in the claim: %s', async (article, begins, index, text) => {
    const [first] = await dependents(article, begins);
    expect(first?.meanings[index]?.text).toBe(text);
  });
});

describe('a word whose meaning a claim does not say', () => {
  test.each([
    ['The harbor opened in May. Its crane is old.', 'Its', ['Its']],
    ['The harbor opened in May. A teacher thought it was old.', 'A teacher', ['it']],
    ['The harbor opened in May. The crane is old, and it fell.', 'The crane', []],
    ['The teams met. In their first match, the teams were weak.', 'In their', []],
    ['The fair opened. This year the port is closed.', 'This year', []],
    ['The fair opened. It is clear that the port is closed.', 'It is', []],
    ['The fair opened. It is clear beyond any doubt from the plan that it will close.', 'It is', []],
    ['The fair opened. This often means that ports close.', 'This often', ['This']],
    ['The crews left. Ole Ek says there are fears they will stay.', 'Ole Ek', ['they']],
    ['The crews left. Two pilots say there are fears they will stay.', 'Two pilots', []],
    ['The fair opened. Last year, this would have been late.', 'Last year', ['this']],
    [
      'The harbor ban began. The harbor ban hit ships. It hit all who fear the ban.',
      'It hit',
      ['It', 'the ban'],
    ],
    ['The harbor ban began. The harbor ban hit ships. Few knew the ban on cod.', 'Few', []],
    ['The harbor ban began. The harbor ban hit ships. Few see why the harbor ban is the ban.', 'Few', []],
    ['The harbor ban began. Few ships sailed. Few knew the ban.', 'Few knew', []],
    ['The first ban began. The new ban hit ships. Few knew the ban.', 'Few knew', []],
    ['The fair opened. Few towns had expected such a move.', 'Few towns', ['such a move']],
    ['The fair opened. Insofar as this project is old, nobody cares.', 'Insofar', ['this project']],
    ['The fair opened. The port asked everyone whether they were ill.', 'The port', []],
    ['The fair opened. Ada Lind said: “I like my port.”', 'I like', []],
  ])('is open: %s', async (article, begins, words) => {
    const open = (await dependents(article, begins)).filter(({ isOpen }) => isOpen);
    expect(open.map(({ word }) => word)).toEqual(words);
  });

  test('has no suggestion for “he” if somebody else may be the subject of the sentences before', async () => {
    const people = [
      { id: 'jon-ek', name: 'Jon Ek', role: 'mayor' },
      { id: 'tom-lind', name: 'Tom Lind' },
    ];
    const named = (file: BriefingFile) => ({ ...file, people });
    const isSure = async (article: string) => (await dependents(article, 'He left', named))[0]?.isSure;
    expect(await isSure('Tom Lind was ill in May. He left the port.')).toBe(true);
    expect(await isSure('He thought that Tom Lind had won. He left the port.')).toBe(false);
    expect(await isSure('Tom Lind was ill in May. The mayor closed the port. He left the port.')).toBe(false);
  });

  test.each([
    ['Jon Ek, the shadow chancellor, spoke in May. The chancellor left the port.', 'The chancellor', []],
    ['Jon Ek, the chancellor, spoke in May. The chancellor left the port.', 'The chancellor', ['Jon Ek']],
  ])('has a suggestion for an office only if somebody holds it: %s', async (article, begins, names) => {
    const [, role = ''] = /the (.*?),/u.exec(article) ?? [];
    const people = [{ id: 'jon-ek', name: 'Jon Ek', role }];
    const found = await dependents(article, begins, (file) => ({ ...file, people }));
    const sure = found.filter(({ isSure }) => isSure);
    expect(sure.flatMap(({ meanings }) => meanings.map(({ name }) => name))).toEqual(names);
  });

  test('has a suggestion only if the subject of the previous sentence fits and nothing else in it does', async () => {
    const isSure = async (article: string, begins: string) => (await dependents(article, begins))[0]?.isSure;
    expect(await isSure('The port was closed in May. It is old and weak.', 'It is')).toBe(true);
    expect(await isSure('The port has a crane. It is old and weak.', 'It is')).toBe(false);
    expect(await isSure('Ministers refused the fees in May. They believe in trade.', 'They')).toBe(true);
    expect(await isSure('The port was closed in May. Its arm is old and weak.', 'Its')).toBe(false);
  });
});

const EXPELLED =
  'The port may move some of the foreign sailors after the storm attacks. Efforts would continue to deport them.';

test('the object of a verb such as “deport” is unclear if the claim names only things before it', async () => {
  expect(
    (await dependents(EXPELLED, 'Efforts')).map(({ word, isOpen, meanings }) => [
      word,
      isOpen,
      meanings.map(({ name }) => name),
    ]),
  ).toEqual([['them', true, ['the foreign sailors']]]);
});

test('a verb whose object can be people or firms rules out neither', async () => {
  const article =
    'The ferry firms and the foreign sailors left. The new fee has persuaded them to stay in the old port.';
  const found = await dependents(article, 'The new fee');
  const names = found.find(({ word }) => word === 'them')?.meanings.map(({ name }) => name);
  expect(names).toEqual(['the foreign sailors', 'the ferry firms']);
});

test('words that the reviewer has put into a claim also explain its other words', async () => {
  const article =
    'Five more pilots may resign in May. They are all believed to be considering their positions.';
  const answered = (file: BriefingFile): BriefingFile => ({
    ...file,
    claims: file.claims.map((claim) => ({ ...claim, text: claim.text.replace(/^They/u, 'The pilots') })),
  });
  const open = (all: readonly Dependent[]) => all.filter(({ isOpen }) => isOpen).map(({ word }) => word);
  expect(open(await dependents(article, 'They'))).toEqual(['They', 'their']);
  expect(open(await dependents(article, 'The pilots', answered))).toEqual([]);
});

test('words that the reviewer has put into an earlier claim are offered again', async () => {
  const article = 'Efforts would continue to deport them. The gate is old. They were detained in May.';
  const answered = (file: BriefingFile): BriefingFile => ({
    ...file,
    claims: file.claims.map(({ proposed, ...claim }) =>
      claim.text.startsWith('Efforts')
        ? { ...claim, text: 'Efforts would continue to deport the foreign sailors.' }
        : { ...claim, ...(proposed && { proposed }) },
    ),
  });
  expect(shown(await dependents(article, 'They', answered))).toEqual(['They', 'the foreign sailors']);
  expect(shown(await dependents(article, 'They'))).toEqual(['They']);
});

test('“the men” can mean people named in the sentences before, but not things', async () => {
  const article =
    'The foreign sailors were arrested after the Norland attacks. The Norland attacks were in May. It was only a case against the men.';
  const found = await dependents(article, 'It was only');
  expect(
    found
      .filter(({ word }) => word === 'the men')
      .map(({ isOpen, meanings }) => [isOpen, meanings.map(({ name }) => name)]),
  ).toEqual([[true, ['the foreign sailors']]]);
});

test('‘such’ with a noun that the claim has already named is clear, but not one that only an earlier sentence names', async () => {
  const words = 'The harbor data is sent to a port that reads such data.';
  expect((await dependents(words, 'The harbor data')).filter(({ isOpen }) => isOpen)).toEqual([]);
  const two = 'The harbor data is sent in May. The port reads such data.';
  const open = (await dependents(two, 'The port')).filter(({ isOpen }) => isOpen);
  expect(open.map(({ word }) => word)).toEqual(['such data']);
});
