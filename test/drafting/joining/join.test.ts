import { describe, expect, it } from 'vitest';
import { formatBriefing } from '../../../src/briefing/file/format.js';
import { parseBriefing } from '../../../src/briefing/file/parse.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { joinSource } from '../../../src/drafting/joining/join.js';
import { readWithTokens } from '../../../src/reading/read.js';
import { drafted, DAM as FIRST } from '../drafted.js';

const SECOND = `Valley below dam closed

Fifteen people were injured, hospital officials said. Mayor Lina Berg will close the valley.

The dam was unsafe, a union leader said. A school in Orsa was turned into a shelter. Berg thanked the rescuers.
`;

const joinedWith = async (file: BriefingFile, text: string, others = new Map<string, string>()) =>
  joinSource(file, await readWithTokens({ text, details: {} }), {
    kept: (source) => ({ digest: '1'.repeat(64), file: `trip.${source}.txt` }),
    others,
  });

const claimWith = ({ claims }: BriefingFile, words: string) =>
  claims.find(({ text, source }) => source !== 'article' && text.includes(words));

describe('a second text', () => {
  it('is added after the existing entries, which do not change', async () => {
    const before = await drafted(FIRST);
    const { file, source } = await joinedWith(before, SECOND);
    expect(source).toBe('article-2');
    expect(file.sources.map(({ id, text }) => [id, text])).toEqual([
      ['article', undefined],
      ['article-2', 'trip.article-2.txt'],
    ]);
    for (const kind of ['people', 'organizations', 'places', 'issues', 'events', 'claims', 'gaps'] as const)
      expect(file[kind].slice(0, before[kind].length)).toEqual(before[kind]);
    expect(file.claims.slice(before.claims.length).every(({ proposed }) => proposed?.by === 'rules')).toBe(
      true,
    );
    expect('briefing' in parseBriefing(Buffer.from(formatBriefing(file)))).toBe(true);
  });

  it('uses the existing ids for the same people', async () => {
    const { file, doubts } = await joinedWith(await drafted(FIRST), SECOND);
    expect(file.people.map(({ id }) => id)).toEqual(['lina-berg']);
    expect(claimWith(file, 'thanked')?.about).toContain('lina-berg');
    expect(doubts).toEqual([]);
  });

  it('is reported as possibly being about another story if it names many people, but hardly anybody from the first text', async () => {
    const first = await drafted(FIRST);
    const { isUnrelated } = await joinedWith(
      first,
      'Ferry sold\n\nTom Ek of the Norholm Museum sold a ferry. Eva Lind, Carl Ost and Ada Venti of the Port Authority praised him.',
    );
    expect([isUnrelated, (await joinedWith(first, SECOND)).isUnrelated]).toEqual([true, false]);
  });

  it('keeps people separate if they may or may not be the same, and reports them', async () => {
    const { file, doubts } = await joinedWith(
      await drafted(FIRST),
      'Berg resigns\n\nMayor Karl Berg said on Friday that he would resign. Karl Berg has been ill.\n',
    );
    expect(file.people.map(({ id }) => id)).toEqual(['lina-berg', 'karl-berg']);
    expect(doubts).toEqual([{ known: 'lina-berg', further: 'karl-berg' }]);
  });

  it('links claims that say the same thing, even if one is firmer, and proposes disputes for different numbers and denials', async () => {
    const before = await drafted(FIRST);
    const { file } = await joinedWith(before, SECOND);
    const idOf = (words: string) => before.claims.find(({ text }) => text.includes(words))?.id;
    expect(claimWith(file, 'will close')?.restates).toEqual([idOf('expected to close')]);
    expect(claimWith(file, 'Fifteen')?.disputes).toEqual([idOf('Twelve')]);
    expect(claimWith(file, 'was unsafe')?.disputes).toEqual([idOf('denied')]);
    expect(claimWith(file, 'shelter')).not.toHaveProperty('restates');
  });

  it('is recorded as based on the source from which it copies long passages', async () => {
    const before = await drafted(FIRST);
    const { file } = await joinedWith(before, `Dam leaks\n\n${FIRST}`, new Map([['article', FIRST]]));
    expect(file.sources[1]?.copies).toEqual(['article']);
    const { file: other } = await joinedWith(before, SECOND, new Map([['article', FIRST]]));
    expect(other.sources[1]).not.toHaveProperty('copies');
  });

  const linked = async (first: string, second: string) => {
    const before = await drafted(`News of the day\n\n${first}\n`);
    const { file } = await joinedWith(before, `More of it\n\n${second}\n`);
    const { restates = [], disputes = [] } = file.claims.at(-1) ?? {};
    const textOf = (id: string) => file.claims.find((claim) => claim.id === id)?.text;
    return { same: restates.map(textOf), disputes: disputes.map(textOf) };
  };

  it.each([
    ['a phrasal verb', 'Orsa Bank collapsed in 2021.', 'The bank went under in 2021.'],
    [
      'a rounded number',
      'About 200 rescuers searched the slope at Orsa.',
      'A total of 203 rescuers searched the slope at Orsa.',
    ],
    [
      'a pronoun',
      'Prosecutor Nadia Elm had asked for nine years.',
      'Nadia Elm, the prosecutor, was tired. She had demanded nine years.',
    ],
  ])('is linked to a claim that says the same thing, despite %s', async (_, first, second) => {
    expect(await linked(first, second)).toEqual({ same: [first], disputes: [] });
  });

  it.each([
    [
      'a different number of the same thing',
      'About 3,000 people marched in Orsa.',
      'Some 8,000 people marched in Orsa.',
    ],
    [
      'an opposite',
      'The court cleared Lina Berg of all charges.',
      'Lina Berg was found guilty of two charges.',
    ],
    [
      'a denial in different words',
      'Eleven children were hurt in the storm.',
      'No child was injured in the storm.',
    ],
    [
      'a newer count',
      'So far 23 residents of Orsa have fallen ill.',
      'The number of residents ill in Orsa has risen to 61.',
    ],
    [
      'a different share in words',
      'In Orsa 95 percent of the workers joined the strike.',
      'Fewer than half of the workers in Orsa joined the strike.',
    ],
    [
      'a different duration',
      'The shooting in Orsa lasted about 20 minutes.',
      'The shooting in Orsa went on for more than an hour.',
    ],
    [
      'a different place',
      'Lina Berg will meet the miners in Orsa.',
      'Lina Berg will meet the miners in Velden.',
    ],
    [
      'a different number of deaths in different words',
      'Two miners were killed in Orsa.',
      'Three people lost their lives in Orsa.',
    ],
    [
      'a different level',
      'The danger of floods in Orsa was at level three.',
      'The office raised the danger of floods in Orsa to level four.',
    ],
    [
      'a different date for the end of a state',
      'The museum in Orsa is closed until June 12, 2025.',
      'The museum in Orsa will reopen on June 20, 2025.',
    ],
    [
      'a denied cause',
      'Skiers probably set off the avalanche at Orsa.',
      'The avalanche at Orsa was not caused by skiers.',
    ],
    [
      'the opposites “missing” and “found”',
      'The miner from Orsa is missing.',
      'The miner from Orsa turned up at a hotel.',
    ],
    [
      'the opposites “open” and “closed”',
      'The road to the coast is closed.',
      'The coast road reopened on Sunday.',
    ],
  ])('disputes a claim because of %s', async (_, first, second) => {
    expect(await linked(first, second)).toEqual({ same: [], disputes: [first] });
  });

  it.each([
    [
      'a number that the limits of both claims allow',
      'More than 20,000 people lost money.',
      'At least 23,000 people lost money.',
    ],
    ['different acts', 'About 3,000 people marched in Orsa.', 'The police detained five people in Orsa.'],
    [
      'a part of a total',
      'Orsa has 6,000 soldiers in the valley.',
      'Orsa would withdraw 2,000 of its soldiers from the valley.',
    ],
    [
      'a different subject',
      'Security guards will not take part in the strike.',
      'Most workers joined the strike.',
    ],
    [
      'a date that was left open',
      'The computers of Orsa will not be back before Friday.',
      'The computers of Orsa went back to work on Saturday.',
    ],
    ['another year', 'In 1999, a flood killed 12 people in Orsa.', 'Three people were killed in Orsa.'],
    [
      'another place',
      'Eight miners were hurt in Orsa.',
      'A rock blocked the road in Velden. Nobody was hurt there.',
    ],
    [
      'an open question',
      'A bomb damaged the bridge in Orsa.',
      'It is not clear whether no bomb damaged the bridge in Orsa.',
    ],
    ['a wish', 'Children in Orsa were hurt by the storm.', 'No child in Orsa should be hurt by a storm.'],
    [
      'silence about the cause',
      'The dam at Orsa leaked on Monday.',
      'Lina Berg did not say why the dam at Orsa leaked.',
    ],
    [
      'a denial of something else',
      'The agency will examine every member of the club.',
      'The club denied that a member had lied to the agency.',
    ],
    [
      'a denied opposite',
      'The sailor Karl Berg from Orsa is still missing.',
      'The sailor Karl Berg from Orsa has not been found yet.',
    ],
    ['a later change', 'The court jailed him for six years.', 'The court cut the term to four years.'],
  ])('disputes no claim because of %s', async (_, first, second) => {
    expect((await linked(first, second)).disputes).toEqual([]);
  });
});
