import { describe, expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import {
  findAny,
  findIn,
  findIssue,
  findParty,
  findSubject,
  type Resolution,
} from '../../src/briefing/entities/find.js';
import type { Issue } from '../../src/briefing/file/schema.js';
import { exampleBriefing, exampleFile } from '../support/example.js';

const answer = (resolution: Resolution<{ id: string }>) =>
  'found' in resolution
    ? resolution.found.id
    : 'several' in resolution
      ? resolution.several.map(({ id }) => id)
      : { near: resolution.near };

test('an issue is found by id, number, alias, address and part of its title, ignoring case', () => {
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

test('a part of a title shared by two issues matches both', () => {
  const file = exampleFile();
  file.issues[1] = { ...file.issues[1], title: 'Harbour pilots' } as (typeof file.issues)[number];
  expect(answer(findIssue(new Briefing(file), 'harbour'))).toEqual(['fees', 'pilots']);
});

test('for an unknown issue, the nearest ids are returned', () => {
  expect(answer(findIssue(exampleBriefing(), 'feez'))).toEqual({ near: ['fees'] });
  expect(answer(findIssue(exampleBriefing(), 'plots'))).toEqual({ near: ['pilots'] });
  expect(answer(findIssue(exampleBriefing(), 'qqqqqqqq'))).toEqual({ near: [] });
  expect(answer(findIssue(exampleBriefing(), '7'))).toEqual({ near: [] });
});

test('names are found if they are typed in another script or without accents', () => {
  expect(answer(findIn(exampleBriefing(), 'places', '灰港'))).toBe('port-grey');
  expect(answer(findIn(exampleBriefing(), 'people', 'voss'))).toBe('mara-voss');
  expect(answer(findIn(exampleBriefing(), 'people', 'MÁRA'))).toBe('mara-voss');
  const file = exampleFile();
  Object.assign(file.people[0] ?? {}, { name: 'Þórdís Żółć' });
  for (const typed of ['Þórdís', 'thordis', 'zolc'])
    expect([typed, answer(findIn(new Briefing(file), 'people', typed))]).toEqual([typed, 'mara-voss']);
});

test('an address in one collection does not match an entry of another', () => {
  expect(answer(findIn(exampleBriefing(), 'places', 'issues/port-grey'))).toEqual({ near: ['port-grey'] });
  expect(answer(findSubject(exampleBriefing(), 'places/port-grey'))).toBe('port-grey');
});

test('subjects and parties are looked up in their own collections', () => {
  const briefing = exampleBriefing();
  const ids = ['mara-voss', 'norland', 'port-grey', 'fees', 'talks', 'report'];
  const found = (find: typeof findAny) => ids.filter((id) => answer(find(briefing, id)) === id);
  expect(found(findAny)).toEqual(ids);
  expect(found(findSubject)).toEqual(ids.slice(0, -1));
  expect(found(findParty)).toEqual(['mara-voss', 'norland']);
});

test('an entry of another collection is returned separately', () => {
  const briefing = exampleBriefing();
  expect(findIn(briefing, 'places', 'fees')).toEqual({
    near: [],
    all: ['grey-coast', 'port-grey'],
    elsewhere: [briefing.entity('fees')],
  });
  expect(findIn(briefing, 'places', 'people/fees')).toEqual({ near: [], all: ['grey-coast', 'port-grey'] });
});

test('a reference by number must consist of the number alone, and an id takes precedence over a number', () => {
  const file = exampleFile();
  file.issues.push({
    ...file.issues[0],
    id: '1',
    title: 'Quays',
    aliases: [],
  } as (typeof file.issues)[number]);
  const briefing = new Briefing(file);
  expect(answer(findIssue(briefing, '1'))).toBe('1');
  expect(answer(findIssue(briefing, '2'))).toBe('pilots');
  for (const ref of ['01', '2x', 'x2', '1.0'])
    expect(['found' in findIssue(briefing, ref), ref]).toEqual([false, ref]);
});

test('a whole name takes precedence over a partial match, and an empty reference matches nothing', () => {
  const file = exampleFile();
  file.issues[1] = { ...file.issues[1], title: 'Harbour fees of pilots' } as (typeof file.issues)[number];
  const briefing = new Briefing(file);
  expect(answer(findIssue(briefing, 'harbour fees'))).toBe('fees');
  expect('near' in findIssue(briefing, '')).toBe(true);
  expect('near' in findIssue(briefing, 'issues/')).toBe(true);
});

test('issues after the ninth also have numbers, and up to three similar ids are suggested', () => {
  const file = exampleFile();
  while (file.issues.length < 12)
    file.issues.push({
      ...file.issues[1],
      id: `quay-${file.issues.length}`,
      title: `The quay of number ${file.issues.length}`,
    } as (typeof file.issues)[number]);
  const briefing = new Briefing(file);
  expect(answer(findIssue(briefing, '12'))).toBe('quay-11');
  expect(answer(findIssue(briefing, 'quai-2'))).toEqual({ near: ['quay-2', 'quay-3', 'quay-4'] });
});

test('an alias may contain a slash, even in an address', () => {
  const briefing = new Briefing(exampleFile((file) => file.issues[0]?.aliases?.push('fees/2031/may')));
  expect(answer(findIssue(briefing, 'fees/2031/may'))).toBe('fees');
  expect(answer(findIssue(briefing, 'issues/fees/2031/may'))).toBe('fees');
});

test('the name of a collection alone is an ordinary word', () => {
  const file = exampleFile((own) => void Object.assign(own.issues[1] ?? {}, { title: 'Issues of fog' }));
  expect(answer(findIssue(new Briefing(file), 'issues'))).toBe('pilots');
  expect('near' in findIssue(exampleBriefing(), 'ports/fees')).toBe(true);
});

test('an id takes precedence over the name of another entry', () => {
  const file = exampleFile((own) => void own.people.push({ id: 'ana', name: 'Adviser' }));
  expect(answer(findIn(new Briefing(file), 'people', 'adviser'))).toBe('adviser');
});

describe('a name in the title of an issue', () => {
  const file = exampleFile((own) => {
    own.organizations.push({ id: 'fog-council', name: 'Fog', kind: 'union' });
    own.places.push({ id: 'fog', name: 'Fog' }, { id: 'bay', name: 'Bay of Fog' });
    own.issues.push({ ...own.issues[1], id: 'lights', title: 'Lights in the Bay of Fog' } as Issue);
    Object.assign(own.issues[1] ?? {}, { title: 'Pilots' });
  });
  const briefing = new Briefing(file);

  test('does not match the issue if it is only part of a longer name in the title; entries with the name and similar ids are returned instead', () => {
    expect(findIssue(briefing, 'fog')).toEqual({
      near: ['lights'],
      all: ['fees', 'pilots', 'lights'],
      elsewhere: [briefing.entity('fog-council'), briefing.entity('fog')],
    });
  });

  test('matches the issue if more of the title is given, or if it is part of an address', () => {
    for (const ref of ['bay of fog', 'bay', 'lights', 'of fog', 'fo', 'issues/fog'])
      expect([ref, answer(findIssue(briefing, ref))]).toEqual([ref, 'lights']);
  });

  test('matches the issue if it is not part of a longer name', () => {
    const own = exampleFile((one) => void Object.assign(one.issues[1] ?? {}, { title: 'Fees of Port Grey' }));
    expect(answer(findIssue(new Briefing(own), 'port grey'))).toBe('pilots');
  });
});

test('a word for the members of a party, such as ‘Greens’, finds the party if nothing else has this name', () => {
  const briefing = new Briefing(
    exampleFile((file) => {
      file.organizations.push({ id: 'green-party', name: 'Green Party', kind: 'party' });
    }),
  );
  expect(answer(findParty(briefing, 'Greens'))).toBe('green-party');
  expect(answer(findParty(briefing, 'Ports'))).toEqual({ near: [] });
});
