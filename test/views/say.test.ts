import { expect, test } from 'vitest';
import type { BriefingFile, Claim } from '../../src/model/schema.js';
import { exampleJson } from '../example.js';
import { run } from '../fake-io.js';

/** The example with one more claim: the spill, first alleged and then told as a fact. */
const twice = (own: Partial<Claim>) =>
  exampleJson((file: BriefingFile) => {
    const alleged = file.claims[4] as Claim;
    Object.assign(alleged, { about: ['fees'], twins: ['again'] });
    file.claims.push({ ...alleged, id: 'again', text: 'Sudland hid the spill.', twins: ['c5'], ...own });
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
    Object.assign(file.claims[2] as Claim, { restsOn: ['c5'] });
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
