import { describe, expect, it } from 'vitest';
import { formatBriefing } from '../../../src/briefing/file/format.js';
import { parseBriefing } from '../../../src/briefing/file/parse.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { joinSource } from '../../../src/drafting/joining/join.js';
import { readWithTokens } from '../../../src/reading/read.js';
import { drafted } from '../drafted.js';

const FIRST = `Dam at Orsa leaks

Engineers found a crack in the dam at Orsa on Monday. Twelve people were injured, the fire department said.

Mayor Lina Berg is expected to close the valley. The operator denied that the dam was unsafe.
`;

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

describe('a further text', () => {
  it('is added behind what is there, which stays as it is', async () => {
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

  it('calls the same people by the ids that they have', async () => {
    const { file, doubts } = await joinedWith(await drafted(FIRST), SECOND);
    expect(file.people.map(({ id }) => id)).toEqual(['lina-berg']);
    expect(claimWith(file, 'thanked')?.about).toContain('lina-berg');
    expect(doubts).toEqual([]);
  });

  it('keeps people apart who may be one, and says so', async () => {
    const { file, doubts } = await joinedWith(
      await drafted(FIRST),
      'Berg resigns\n\nMayor Karl Berg said on Friday that he would resign. Karl Berg has been ill.\n',
    );
    expect(file.people.map(({ id }) => id)).toEqual(['lina-berg', 'karl-berg']);
    expect(doubts).toEqual([{ known: 'lina-berg', further: 'karl-berg' }]);
  });

  it('ties what says the same, firmer or not, and proposes disputes for other numbers and denials', async () => {
    const before = await drafted(FIRST);
    const { file } = await joinedWith(before, SECOND);
    const idOf = (words: string) => before.claims.find(({ text }) => text.includes(words))?.id;
    expect(claimWith(file, 'will close')?.restates).toEqual([idOf('expected to close')]);
    expect(claimWith(file, 'Fifteen')?.disputes).toEqual([idOf('Twelve')]);
    expect(claimWith(file, 'was unsafe')?.disputes).toEqual([idOf('denied')]);
    expect(claimWith(file, 'shelter')).not.toHaveProperty('restates');
  });

  it('records which source it has long passages from', async () => {
    const before = await drafted(FIRST);
    const { file } = await joinedWith(before, `Dam leaks\n\n${FIRST}`, new Map([['article', FIRST]]));
    expect(file.sources[1]?.copies).toEqual(['article']);
    const { file: other } = await joinedWith(before, SECOND, new Map([['article', FIRST]]));
    expect(other.sources[1]).not.toHaveProperty('copies');
  });
});
