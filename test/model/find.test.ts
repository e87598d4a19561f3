import { expect, test } from 'vitest';
import { Briefing } from '../../src/model/briefing.js';
import { findIn, findIssue, findSubject, type Resolution } from '../../src/model/find.js';
import { exampleBriefing, exampleFile } from '../example.js';

const answer = (resolution: Resolution<{ id: string }>) =>
  'found' in resolution
    ? resolution.found.id
    : 'several' in resolution
      ? resolution.several.map(({ id }) => id)
      : { near: resolution.near };

test('an issue is found by id, number, alias, address and part of its title, in any case', () => {
  for (const ref of [
    'fees',
    'FEES',
    '1',
    'dues',
    'Tolls',
    'issues/fees',
    'issues/dues',
    'harbour f',
    'Harbour fees',
  ]) {
    expect([ref, answer(findIssue(exampleBriefing(), ref))]).toEqual([ref, 'fees']);
  }
});

test('a part of a title that two issues share leads to both', () => {
  const file = exampleFile();
  file.issues[1] = { ...file.issues[1], title: 'Harbour pilots' } as (typeof file.issues)[number];
  expect(answer(findIssue(new Briefing(file), 'harbour'))).toEqual(['fees', 'pilots']);
});

test('an unknown issue gets the nearest ids', () => {
  expect(answer(findIssue(exampleBriefing(), 'feez'))).toEqual({ near: ['fees'] });
  expect(answer(findIssue(exampleBriefing(), 'plots'))).toEqual({ near: ['pilots'] });
  expect(answer(findIssue(exampleBriefing(), 'qqqqqqqq'))).toEqual({ near: [] });
  expect(answer(findIssue(exampleBriefing(), '7'))).toEqual({ near: [] });
});

test('names in another script and without their accents are found', () => {
  expect(answer(findIn(exampleBriefing(), 'places', '灰港'))).toBe('port-grey');
  expect(answer(findIn(exampleBriefing(), 'people', 'voss'))).toBe('mara-voss');
  expect(answer(findIn(exampleBriefing(), 'people', 'MÁRA'))).toBe('mara-voss');
});

test('an address of one collection does not lead into another', () => {
  expect(answer(findIn(exampleBriefing(), 'places', 'issues/port-grey'))).toEqual({ near: ['port-grey'] });
  expect(answer(findSubject(exampleBriefing(), 'places/port-grey'))).toBe('port-grey');
});
