import { beforeAll, describe, expect, it } from 'vitest';
import { makeOverview } from '../../../src/answers/read/overview/overview.js';
import { makeSay } from '../../../src/answers/read/say/layout.js';
import { changes, makeChanges } from '../../../src/answers/sources/changes.js';
import { makeCompare } from '../../../src/answers/sources/compare.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import type { BriefingFile, Claim } from '../../../src/briefing/file/schema.js';
import { drawn } from '../../support/drawn.js';
import { exampleFile } from '../../support/example.js';
import { run } from '../../support/fake-io.js';

let briefing: Briefing;

const claimOf = (fields: Partial<Claim> & Pick<Claim, 'id' | 'text' | 'source'>): Claim => ({
  about: ['fees'],
  standing: 'stated',
  attribution: { by: 'source' },
  at: '0.P1.s1',
  ...fields,
});

/** Three sources on one issue. The third has the same publisher as the first. */
function several(): BriefingFile {
  return exampleFile((file) => {
    const [report] = file.sources;
    if (report === undefined) throw new Error('the example has a source');
    file.sources = [
      { ...report, id: 'one', publisher: 'Grey Observer', published: '2031-05-02' },
      { ...report, id: 'two', publisher: 'Norland Wire', published: '2031-05-03' },
      { ...report, id: 'three', publisher: 'Grey Observer', published: '2031-05-04' },
    ];
    file.issues = [{ id: 'fees', title: 'Fees', summary: { text: 'The fees rose.', claims: ['c1'] } }];
    file.claims = [
      claimOf({ id: 'c1', text: 'The fees rose.', source: 'one' }),
      claimOf({ id: 'c2', text: 'Fees went up.', source: 'two', restates: ['c1'] }),
      claimOf({ id: 'c3', text: 'Fees are higher.', source: 'three', restates: ['c2'] }),
      claimOf({ id: 'c4', text: 'Talks may begin.', source: 'one', standing: 'possible', cue: 'may' }),
      claimOf({ id: 'c5', text: 'Talks began.', source: 'three', restates: ['c4'] }),
      claimOf({ id: 'c6', text: 'Nine ships left.', source: 'one' }),
      claimOf({ id: 'c7', text: 'Twelve ships left.', source: 'three', disputes: ['c6'] }),
      claimOf({ id: 'c8', text: 'The mayor resigned.', source: 'three' }),
    ];
    file.summary = [{ text: 'The fees rose.', claims: ['c1'] }];
    file.people = [];
    file.organizations = [];
    file.places = [];
    file.events = [];
    file.positions = [];
    file.gaps = [];
    delete file.notes;
  });
}

beforeAll(() => {
  briefing = new Briefing(several());
});

describe('the changes in the newer source', () => {
  it('are changed standings and numbers, new claims, and claims that are not repeated', () => {
    const { newer, standings, numbers, disputed, added, unrepeated } = makeChanges(briefing);
    expect(newer.id).toBe('three');
    expect(standings.map(({ before, after, direction }) => [before.id, after.id, direction])).toEqual([
      ['c4', 'c5', 'firmer'],
    ]);
    expect(numbers.map(({ before, after }) => [before.text, after.text])).toEqual([
      ['Nine ships left.', 'Twelve ships left.'],
    ]);
    expect(disputed).toEqual([]);
    expect(added.map(({ id }) => id)).toEqual(['c8']);
    expect(unrepeated.map(({ id }) => id)).toEqual(['c1']);
  });

  it('are sorted by importance; a claim with both a different number and a firmer standing is shown once', () => {
    const record = makeChanges(briefing);
    const [number] = record.numbers;
    const [firmer] = record.standings;
    if (!number || !firmer) throw new Error('the example has both');
    const both = { ...record, standings: [{ ...firmer, after: number.after }] };
    expect(drawn(changes, both)).toContain(
      `Different numbers

- Twelve ships left. (! stated, disputed); before: Nine ships left. (! stated, disputed); firmer; before: Talks may begin. (~ possible)

New`,
    );
  });
});

describe('sources side by side', () => {
  it('have one row per group of related claims, starting with claims that differ', () => {
    const { sources, rows } = makeCompare(briefing);
    expect(sources.map(({ id, restsOn }) => [id, restsOn?.source])).toEqual([
      ['one', undefined],
      ['two', undefined],
      ['three', 'one'],
    ]);
    expect(
      rows.map(({ state, cells }) => [state, cells.flatMap(({ claims }) => claims.map(({ id }) => id))]),
    ).toEqual([
      ['other numbers', ['c6', 'c7']],
      ['firmer or softer', ['c4', 'c5']],
      ['the same', ['c1', 'c2', 'c3']],
      ['alone', ['c8']],
    ]);
  });

  it('show how the claims of a proposed dispute differ, unless the heading already says so', async () => {
    const file = several();
    const differences = (from: string, difference: 'number' | 'date') => ({
      disputes: [from],
      proposed: { by: 'rules' as const, differences: [{ from, in: difference }] },
    });
    Object.assign(file.claims[4] ?? {}, { restates: undefined, ...differences('c4', 'date') });
    Object.assign(file.claims[6] ?? {}, differences('c6', 'number'));
    const files = { 'three.json': JSON.stringify(file) };
    const { stdout } = await run(['compare', '-b', 'three.json', '--format', 'plain'], { files });
    const lines = stdout.split('\n').filter((line) => /Twelve ships|Talks/.test(line));
    expect(lines.map((line) => /\((?:different|the opposite).*$/.exec(line)?.[0])).toEqual([
      undefined,
      undefined,
      '(different date)',
    ]);
  });
});

describe('a claim that may be said', () => {
  it('is shown with the number of independent sources, and with both sides of disputes together', () => {
    const [issue] = makeSay(briefing, briefing.all('issues')).issues;
    expect(issue?.several).toBe(true);
    expect(
      issue?.maySay.map(({ id, also = [], independent }) => [id, also.map((one) => one.id), independent]),
    ).toEqual([
      ['c1', ['c2', 'c3'], 2],
      ['c5', [], undefined],
      ['c8', [], undefined],
    ]);
    expect(issue?.disputed.map(({ id, disputes }) => [id, disputes.map((one) => one.id)])).toEqual([
      ['c6', ['c7']],
    ]);
  });

  it('is shown with the same number of sources in the overview', () => {
    const { summary, differing } = makeOverview(briefing, '2031-05-05');
    expect(summary.map(({ text, independent }) => [text, independent])).toEqual([['The fees rose.', 2]]);
    expect(differing?.map(({ claim, against, undecided }) => [claim.id, against.id, undecided])).toEqual([
      ['c7', 'c6', undefined],
    ]);
  });

  it('is shown without the number of sources if there is only one source', () => {
    const alone = new Briefing(exampleFile());
    const [issue] = makeSay(alone, alone.all('issues')).issues;
    expect(issue).not.toHaveProperty('several');
    expect(makeOverview(alone, '2031-05-05')).not.toHaveProperty('differing');
    expect(JSON.stringify(makeOverview(alone, '2031-05-05'))).not.toContain('"from"');
  });
});
