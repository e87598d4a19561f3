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

test('what is told as a fact after it was alleged is led by the allegation, and is the source’s word', async () => {
  const json = twice({ standing: 'stated', attribution: { by: 'source' }, at: '0.P1.s3' });
  expect(await saying(json)).toEqual([
    'Not as fact: According to the report, Sudland is alleged (by whom is not stated) to have hidden the spill. (alleged by an unnamed party, report 0.P2.s1) Elsewhere: According to the report, Sudland hid the spill. (stated, report 0.P1.s3)',
  ]);
});

test('a claim that is softer elsewhere may be put as the source’s word, and no longer as a fact', async () => {
  const json = twice({ standing: 'stated', attribution: { by: 'source' }, at: '0.P1.s3' });
  const { stdout } = await run(['claims', 'again', '-b', 'own.json', '--format', 'plain'], {
    files: { 'own.json': json },
  });
  expect(stdout.split('\n').filter((line) => /^(May be said|Put as)/.test(line))).toEqual([
    'May be said: not as fact',
    'Put as: According to the report, Sudland hid the spill. (stated)',
  ]);
});

/** The example with a claim on the fees that rests on the alleged spill. */
const resting = (spillIsAbout: string) =>
  exampleJson((file: BriefingFile) => {
    Object.assign(file.claims[4] as Claim, { about: [spillIsAbout] });
    Object.assign(file.claims[2] as Claim, { dependsOn: ['c5'] });
  });

const GROUND = 'Sudland is alleged to have hidden the spill';

test('what a sentence rests on is found on the sheet by its id', async () => {
  const lines = await saying(resting('fees'));
  expect(lines).toEqual([
    `Not as fact: According to the report, Sudland is alleged (by whom is not stated) to have hidden the spill. (alleged by an unnamed party, c5, report 0.P2.s1)`,
  ]);
});

test('what it rests on is told in words where the sheet of the issue has no line for it', async () => {
  const [line = ''] = await saying(resting('pilots'));
  expect(line.endsWith(` Rests on c5 (alleged: ${GROUND}).`)).toBe(true);
});

describe('a position is labelled by what the party does', () => {
  const acted = async (acts: readonly Position['act'][], format: string, towards?: string) => {
    const json = exampleJson((file: BriefingFile) => {
      const [{ towards: _, ...position } = {} as Position] = file.positions;
      file.positions = acts.map((act, index) => ({
        ...position,
        id: `p${index}`,
        act,
        text: 'a fee of 3 crowns',
        claims: ['c6'],
        ...(towards === undefined ? {} : { towards }),
      }));
    });
    const { stdout } = await run(['say', 'fees', '-b', 'own.json', '--format', format], {
      files: { 'own.json': json },
    });
    return stdout.split(/\r?\n/);
  };
  const support = '(stated, Sudland, in the report, report 0.P2.s2)';

  test.each([
    ['seeks', 'Ask: Of Sudland: Norland seeks a fee of 3 crowns'],
    ['urges', 'Ask: Of Sudland: Norland urges a fee of 3 crowns'],
    ['opposes', 'Oppose: To Sudland: Norland opposes a fee of 3 crowns'],
    ['offers', 'Offer: To Sudland: Norland offers a fee of 3 crowns'],
    ['commits', 'Offer: To Sudland: Norland commits to a fee of 3 crowns'],
    ['raises', 'Raise: With Sudland: Norland raises a fee of 3 crowns'],
  ] as const)('one that %s', async (act, line) => {
    expect((await acted([act], 'plain', 'sudland'))[2]).toBe(`${line} ${support}`);
  });

  test('several stand under their labels, asks first', async () => {
    expect((await acted(['opposes', 'commits', 'seeks', 'urges'], 'plain')).slice(2, 6)).toEqual([
      `Ask: Norland seeks a fee of 3 crowns, of whom is not stated ${support}`,
      `Ask: Norland urges a fee of 3 crowns, of whom is not stated ${support}`,
      `Oppose: Norland opposes a fee of 3 crowns ${support}`,
      `Offer: Norland commits to a fee of 3 crowns ${support}`,
    ]);
  });

  test('in a spreadsheet too', async () => {
    const rows = await acted(['opposes', 'raises', 'seeks'], 'csv');
    expect(rows.slice(1, 4).map((row) => row.split(',')[1])).toEqual(['Oppose', 'Raise', 'Ask']);
  });

  test('where nobody has a position, that is said behind Ask', async () => {
    expect((await acted([], 'plain'))[2]).toBe('Ask: not stated');
  });
});
