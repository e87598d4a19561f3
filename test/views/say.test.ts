import { describe, expect, test } from 'vitest';
import type { BriefingFile, Claim, Position } from '../../src/briefing/file/schema.js';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

/** The example with one more claim: the spill, first alleged and then told as a fact. */
const twice = (own: Partial<Claim>) =>
  exampleJson((file: BriefingFile) => {
    const alleged = file.claims[4] as Claim;
    Object.assign(alleged, { about: ['fees'], restates: ['again'] });
    file.claims.push({ ...alleged, id: 'again', text: 'Sudland hid the spill.', restates: ['c5'], ...own });
  });

const saying = async (json: string) => {
  const { stdout } = await run(['say', 'fees', '-b', 'own.json', '--format', 'plain'], {
    files: { 'own.json': json },
  });
  return stdout.split('\n').filter((line) => line.includes('spill'));
};

test('what is told as a fact after it was alleged is led by the allegation', async () => {
  const json = twice({ standing: 'stated', attribution: { by: 'source' }, at: '0.P1.s3' });
  expect(await saying(json)).toEqual([
    'Not as fact: Sudland is alleged to have hidden the spill. (alleged, an unnamed voice, in the report, c5, report 0.P2.s1); Elsewhere: Sudland hid the spill. (stated, again, report 0.P1.s3)',
  ]);
});

test('a claim that is softer elsewhere must no longer be put as a fact', async () => {
  const json = twice({ standing: 'stated', attribution: { by: 'source' }, at: '0.P1.s3' });
  const { stdout } = await run(['claims', 'again', '-b', 'own.json', '--format', 'plain'], {
    files: { 'own.json': json },
  });
  expect(stdout.split('\n').filter((line) => /^May be said/.test(line))).toEqual([
    'May be said: not as fact',
  ]);
});

/** The example with a claim on the fees that depends on the alleged spill. */
const depending = (spillIsAbout: string) =>
  exampleJson((file: BriefingFile) => {
    Object.assign(file.claims[4] as Claim, { about: [spillIsAbout] });
    Object.assign(file.claims[2] as Claim, { dependsOn: ['c5'] });
  });

const SPILL = 'Sudland is alleged to have hidden the spill.';
const BEHIND = '(alleged, an unnamed voice, in the report, c5, report 0.P2.s1)';

test('what a sentence assumes is said once, under its own use, where the sheet has it', async () => {
  expect(await saying(depending('fees'))).toEqual([`Not as fact: ${SPILL} ${BEHIND}`]);
});

test('what a sentence assumes is said behind it where the sheet of the issue has no line for it', async () => {
  const [line = ''] = await saying(depending('pilots'));
  expect(line.endsWith(`; Assumes: ${SPILL} ${BEHIND}`)).toBe(true);
});

const lines = async (json: string, ...args: readonly string[]) => {
  const { stdout } = await run(['say', ...args, '-b', 'own.json', '--format', 'plain'], {
    files: { 'own.json': json },
  });
  return stdout.split('\n');
};

test('what nobody may say stands under its own label alone, with what may be said instead', async () => {
  const json = exampleJson((file: BriefingFile) => {
    Object.assign(file.claims[2] as Claim, { asFact: 'Norland will ask for lower fees.' });
  });
  expect((await lines(json, 'fees')).filter((line) => line.includes('will ask'))).toEqual([
    'Do not say: Norland will ask for lower fees. (say c3 instead)',
  ]);
});

test('what another claim disputes is not said as fact, and says by which', async () => {
  const json = exampleJson((file: BriefingFile) => {
    Object.assign(file.claims[5] as Claim, { disputes: ['c3'] });
  });
  expect((await lines(json, 'fees')).filter((line) => line.startsWith('Not as fact'))).toEqual([
    'Not as fact: Sudland refuses lower fees. (stated, disputed, Sudland, in the report, c6, report 0.P2.s2, disputed by c3)',
    'Not as fact: Norland is likely to ask for lower fees. (likely, disputed, c3, report 0.P1.s2, disputed by c6)',
  ]);
});

test('without an issue all of them are shown, and no sentence twice', async () => {
  const json = exampleJson((file: BriefingFile) => {
    Object.assign(file.claims[5] as Claim, { about: ['fees', 'pilots'] });
  });
  const all = await lines(json);
  expect(all.filter((line) => line.includes('refuses'))).toHaveLength(1);
  expect(all).toContain('See above: c6');
});

describe('a position is placed', () => {
  const acted = async (position: Partial<Position>) => {
    const json = exampleJson((file: BriefingFile) => {
      const [{ towards: _, ...first } = {} as Position] = file.positions;
      file.positions = [{ ...first, text: 'a fee of 3 crowns', claims: ['c6'], ...position }];
    });
    return (await lines(json, 'fees'))[2];
  };
  const support = '(stated, Sudland, in the report, report 0.P2.s2)';

  test.each([
    [{ act: 'seeks' }, 'Norland · seeks · a fee of 3 crowns'],
    [{ act: 'commits', text: 'to pay' }, 'Norland · commits · to pay'],
    [{ act: 'denies', towards: 'sudland' }, 'Norland · denies · a fee of 3 crowns · towards Sudland'],
    [{ act: 'other', label: 'mulls' }, 'Norland · mulls · a fee of 3 crowns'],
  ] as const)('%j', async (position, line) => {
    expect(await acted(position)).toBe(`Positions: ${line} ${support}`);
  });

  test('and where nobody has one, that is said', async () => {
    const json = exampleJson((file: BriefingFile) => {
      file.positions = [];
    });
    expect((await lines(json, 'fees'))[2]).toBe('Positions: not stated');
  });
});
