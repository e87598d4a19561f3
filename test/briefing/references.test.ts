import { describe, expect, test } from 'vitest';
import { parseBriefing } from '../../src/briefing/file/parse.js';
import { referencesIn } from '../../src/briefing/file/references.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { exampleFile } from '../support/example.js';
import { type Loose, problemsAfter } from './problems-after.js';

/**
 * Tests that every reference in a briefing is checked: breaks each reference in turn and expects an error at its
 * location.
 */

/** The example, with every reference field filled in. */
function full(): BriefingFile {
  return exampleFile((file) => {
    Object.assign(file.people[0] ?? {}, { of: 'norland' });
    Object.assign(file.organizations[1] ?? {}, { partOf: 'norland', place: 'port-grey' });
    Object.assign(file.issues[0] ?? {}, { organizations: ['norland'] });
    Object.assign(file.events[1] ?? {}, { partOf: 'talks' });
    Object.assign(file.claims[0] ?? {}, { restates: ['c2'], dependsOn: ['c3'] });
    Object.assign(file.claims[1] ?? {}, { restates: ['c1'] });
    Object.assign(file.gaps[0] ?? {}, { claims: ['c3'] });
  });
}

/** The pointer to a reference, an id to which it must not refer, and the collections to which it may refer. */
const FIELDS: readonly (readonly [pointer: string, wrong: string, kinds: string])[] = [
  ['/summary/0/claims/0', 'fees', 'claims'],
  ['/people/0/of', 'port-grey', 'organizations'],
  ['/people/0/claims/0', 'fees', 'claims'],
  ['/organizations/1/partOf', 'mara-voss', 'organizations'],
  ['/organizations/1/place', 'norland', 'places'],
  ['/places/1/partOf', 'norland', 'places'],
  ['/issues/0/summary/claims/0', 'fees', 'claims'],
  ['/issues/0/parties/0', 'port-grey', 'people or organizations'],
  ['/issues/0/people/0', 'norland', 'people'],
  ['/issues/0/organizations/0', 'mara-voss', 'organizations'],
  ['/issues/0/places/0', 'norland', 'places'],
  ['/issues/0/related/0', 'talks', 'issues'],
  ['/events/0/where/0', 'norland', 'places'],
  ['/events/0/who/1', 'port-grey', 'people or organizations'],
  ['/events/1/partOf', 'fees', 'events'],
  ['/events/0/claims/0', 'fees', 'claims'],
  ['/claims/0/about/0', 'c2', 'people or organizations or places or issues or events or sources'],
  ['/claims/5/attribution/party', 'port-grey', 'people or organizations'],
  ['/claims/0/source', 'norland', 'sources'],
  ['/claims/0/restates/0', 'fees', 'claims'],
  ['/claims/0/dependsOn/0', 'fees', 'claims'],
  ['/positions/0/issue', 'talks', 'issues'],
  ['/positions/0/whose', 'port-grey', 'people or organizations'],
  ['/positions/0/towards', 'port-grey', 'people or organizations'],
  ['/positions/0/claims/0', 'fees', 'claims'],
  ['/gaps/0/ask/0', 'port-grey', 'people or organizations or sources'],
  ['/gaps/0/claims/0', 'fees', 'claims'],
];

function withValue(pointer: string, value: string): BriefingFile {
  const file = full();
  const keys = pointer.slice(1).split('/');
  const last = keys.pop() ?? '';
  const owner = keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], file);
  // The field must exist, so that its value is replaced and not added.
  expect(typeof (owner as Record<string, unknown>)[last]).toBe('string');
  (owner as Record<string, unknown>)[last] = value;
  return file;
}

function dangling(file: BriefingFile) {
  const parsed = parseBriefing(new TextEncoder().encode(JSON.stringify(file)));
  const problems = 'problems' in parsed ? parsed.problems : [];
  return problems
    .filter(({ rule }) => rule === 'dangling-reference')
    .map(({ severity, pointer, message }) => `${severity} ${pointer}: ${message}`);
}

test('a complete briefing has no dangling references', () => {
  expect('briefing' in parseBriefing(new TextEncoder().encode(JSON.stringify(full())))).toBe(true);
});

test('every reference is listed with its place, in the order of the collections', () => {
  const file = exampleFile((own) => {
    Object.assign(own, { issues: own.issues.slice(0, 1), claims: own.claims.slice(5) });
    Object.assign(own, { people: [], places: [], events: [], gaps: [], notes: undefined });
    Object.assign(own.issues[0] ?? {}, { details: [{ text: 'Sudland refuses.', claims: ['c6'] }] });
  });
  expect([...referencesIn(file)].map(({ keys, id }) => `${keys.join('.')} ${id}`)).toEqual([
    'summary.0.claims.0 c1',
    'issues.0.summary.claims.0 c3',
    'issues.0.details.0.claims.0 c6',
    'issues.0.parties.0 norland',
    'issues.0.parties.1 sudland',
    'issues.0.people.0 mara-voss',
    'issues.0.places.0 port-grey',
    'issues.0.related.0 pilots',
    'claims.0.about.0 fees',
    'claims.0.attribution.party sudland',
    'claims.0.source report',
    'positions.0.issue fees',
    'positions.0.whose norland',
    'positions.0.towards sudland',
    'positions.0.claims.0 c3',
  ]);
});

describe('a dangling reference is reported at its place', () => {
  test.each(FIELDS)('%s', (pointer, wrong, kinds) => {
    const collections = Object.entries(full()).filter(([, entries]) => Array.isArray(entries));
    const kind = collections.find(([, entries]) =>
      (entries as { id: string }[]).some(({ id }) => id === wrong),
    )?.[0];
    expect(dangling(withValue(pointer, 'no-such-thing'))).toEqual([
      `error ${pointer}: there is no 'no-such-thing'`,
    ]);
    expect(dangling(withValue(pointer, wrong))).toEqual([
      `error ${pointer}: '${wrong}' is in ${kind}, not in ${kinds}`,
    ]);
  });

  test('gaps and notes may be about anything except notes', () => {
    for (const pointer of ['/gaps/0/about/0', '/notes/0/about/0']) {
      for (const id of ['fees', 'mara-voss', 'norland', 'port-grey', 'talks', 'c1', 'p1', 'g1', 'report'])
        expect([pointer, id, dangling(withValue(pointer, id))]).toEqual([pointer, id, []]);
      expect(dangling(withValue(pointer, 'n1')).length).toBe(1);
      expect(dangling(withValue(pointer, 'no-such-thing')).length).toBe(1);
    }
  });

  test('all dangling references are reported, in file order', () => {
    const file = withValue('/positions/0/whose', 'nobody');
    Object.assign(file.people[0] ?? {}, { of: 'nowhere' });
    expect(dangling(file)).toEqual([
      "error /people/0/of: there is no 'nowhere'",
      "error /positions/0/whose: there is no 'nobody'",
    ]);
  });
});

describe('the remedy for a dangling reference', () => {
  const remedy = (change: (file: Loose) => void) =>
    problemsAfter(change)
      .filter((line) => line.includes(' dangling-reference '))
      .map((line) => line.replace(/^.*\((.*)\)$/, '$1'));

  test('suggests a similar id from an allowed collection', () => {
    expect(remedy((file) => Object.assign(file.issues[0], { places: ['port-gray'] }))).toEqual([
      "did you mean 'port-grey'?",
    ]);
    expect(remedy((file) => Object.assign(file.gaps[0], { ask: ['rapport'] }))).toEqual([
      "did you mean 'report'?",
    ]);
  });

  test('suggests adding the entry if no id is similar', () => {
    expect(remedy((file) => Object.assign(file.issues[0], { parties: ['no-such-thing'] }))).toEqual([
      'add it to people or organizations, or remove the reference',
    ]);
  });

  test('does not suggest the same id if it belongs to an entry in another collection', () => {
    const twice = (file: Loose) => {
      file.places.push({ id: 'fees', name: 'Fees Bay' });
      Object.assign(file.issues[0], { places: ['fees'] });
    };
    expect(remedy(twice)).toEqual(['add it to places, or remove the reference']);
  });

  test('does not suggest a similar id if there are more than two thousand entries', () => {
    const count = (places: number) =>
      remedy((file) => {
        while (file.places.length < places)
          file.places.push({ id: `place-${file.places.length}`, name: 'A place' });
        Object.assign(file.issues[0], { places: ['port-gray'] });
      });
    expect([count(2000), count(2001)]).toEqual([
      ["did you mean 'port-grey'?"],
      ['add it to places, or remove the reference'],
    ]);
  });

  test('from the 501st problem on, suggests only adding the entry, since finding similar ids takes time', () => {
    const places = Array.from({ length: 501 }, () => 'port-gray');
    expect(remedy((file) => Object.assign(file.issues[0], { places })).slice(499)).toEqual([
      "did you mean 'port-grey'?",
      'add it to places, or remove the reference',
    ]);
  });
});
