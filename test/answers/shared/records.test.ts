import { expect, test } from 'vitest';
import { supportOf } from '../../../src/answers/shared/records.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { byId } from '../../support/by-id.js';
import { exampleFile } from '../../support/example.js';
import { run } from '../../support/fake-io.js';

const SUDLAND = { kind: 'named', id: 'sudland', name: 'Sudland' };

/**
 * Returns the standing, use and voice for claims of the example: c1 is planned, c3 likely, and c6 stated by Sudland.
 */
function supportFor(claims: string[], change?: (file: BriefingFile) => void, citedFor?: 'act') {
  const support = supportOf(new Briefing(exampleFile(change)), claims, citedFor);
  return support && [support.standing, support.use, support.voice];
}

test('a sentence without claims has no support', () => {
  expect(supportFor([])).toBeUndefined();
});

test('the voice comes from the claim that decides the use, even if another claim is softer', () => {
  expect(supportFor(['c1', 'c6'])).toEqual(['planned', 'with attribution', SUDLAND]);
  expect(supportFor(['c6', 'c1'], undefined, 'act')).toEqual(['planned', 'with attribution', SUDLAND]);
});

test('among claims whose uses are equally strict, the voice comes from the softest', () => {
  expect(supportFor(['c3', 'c6'])).toEqual(['likely', 'with attribution', { kind: 'source' }]);
});

test('among claims with the same standing, a named voice is preferred to the voice of the source', () => {
  expect(supportFor(['c2', 'c6'])).toEqual(['stated', 'with attribution', SUDLAND]);
});

test('a headline has the voice of its restatement in the text', () => {
  const change = (file: BriefingFile) => {
    Object.assign(byId(file.claims, 'c1'), { restates: ['c6'], at: 'title' });
    byId(file.claims, 'c6').restates = ['c1'];
  };
  expect(supportFor(['c1'], change)).toEqual(['planned', 'with attribution', SUDLAND]);
});

test('a claim in the source’s own voice keeps that voice, even if others say the same thing', () => {
  const change = (file: BriefingFile) => {
    byId(file.claims, 'c1').restates = ['c6'];
    byId(file.claims, 'c6').restates = ['c1'];
  };
  expect(supportFor(['c1'], change)).toEqual(['planned', 'as a plan', { kind: 'source' }]);
  expect(supportFor(['c6'], change)).toEqual(['planned', 'with attribution', SUDLAND]);
});

test('a plan that needs attribution is shown with its voice', async () => {
  const file = exampleFile(({ summary }) => {
    summary[0]?.claims.push('c6');
  });
  const { stdout } = await run(['overview', '-b', 'own.json', '--format', 'plain'], {
    files: { 'own.json': JSON.stringify(file) },
  });
  expect(stdout.split('\n')).toContain('- Norland and Sudland plan talks on the harbour. ~ planned, Sudland');
});
