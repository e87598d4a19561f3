import { describe, expect, test } from 'vitest';
import { type Loose, problemsAfter } from './problems-after.js';

describe('each id is unique', () => {
  test('the second entry with an id is reported with the place of the first', () => {
    expect(problemsAfter((file) => file.claims.push({ ...file.claims[1], at: '0.P2.s2' }))).toEqual([
      "error duplicate-id /claims/6/id: 'c2' is also the id at /claims/1/id (give one of them a different id)",
    ]);
    expect(problemsAfter((file) => Object.assign(file.notes[0], { id: 'p1' }))).toEqual([
      "error duplicate-id /notes/0/id: 'p1' is also the id at /positions/0/id (give one of them a different id)",
    ]);
  });

  test('a third entry with an id is also reported with the place of the first', () => {
    const again = { id: 'sudland', name: 'Sudland', kind: 'union' };
    expect(problemsAfter((file) => file.organizations.push(again, again))).toEqual([
      "error duplicate-id /organizations/2/id: 'sudland' is also the id at /organizations/1/id (give one of them a different id)",
      "error duplicate-id /organizations/3/id: 'sudland' is also the id at /organizations/1/id (give one of them a different id)",
    ]);
  });
});

describe('an alias belongs to one issue', () => {
  const aliases = (...of: readonly (readonly string[])[]) =>
    problemsAfter((file) => {
      for (const [index, own] of of.entries()) Object.assign(file.issues[index], { aliases: own });
    });

  test('an alias that two issues share is reported at the second issue', () => {
    expect(aliases(['dues'], ['fog', 'dues'])).toEqual([
      "error duplicate-alias /issues/1/aliases/1: the alias 'dues' already belongs to 'fees' (use it for only one issue)",
    ]);
  });

  test('an alias that is the id of an earlier or a later issue is rejected', () => {
    expect(aliases(['pilots'], ['fees'])).toEqual([
      "error duplicate-alias /issues/0/aliases/0: the alias 'pilots' already belongs to 'pilots' (use it for only one issue)",
      "error duplicate-alias /issues/1/aliases/0: the alias 'fees' already belongs to 'fees' (use it for only one issue)",
    ]);
  });

  test('an alias may repeat the id of its issue, another alias of the issue, or the id of a person', () => {
    expect(aliases(['fees', 'dues', 'dues', 'mara-voss'])).toEqual([]);
  });

  test('several issues without aliases are allowed', () => {
    const issue = (id: string) => (file: Loose) => ({ ...file.issues[1], id });
    expect(problemsAfter((file) => file.issues.push(issue('fog')(file), issue('ice')(file)))).toEqual([]);
  });
});

describe('a person must have a name or be marked as unnamed', () => {
  const nameless = (pointer: string) =>
    `error nameless ${pointer}: 'adviser' has no name (add "name", or "unnamed": true with a "label")`;

  test.each<[string, Loose, string[]]>([
    ['neither a name nor the mark', {}, [nameless('/people/1')]],
    ['a label without the mark', { label: 'an adviser' }, [nameless('/people/1')]],
    ['the mark without a label', { unnamed: true }, [nameless('/people/1')]],
    ['the mark and a label', { unnamed: true, label: 'an adviser' }, []],
    ['a name', { name: 'Ana Grey' }, []],
    ['a name and a label', { name: 'Ana Grey', label: 'an adviser' }, []],
    [
      'a name and the mark',
      { name: 'Ana Grey', unnamed: true },
      ["error nameless /people/1: 'adviser' has a name but is marked unnamed (remove one of the two)"],
    ],
  ])('%s', (_, fields, expected) => {
    expect(problemsAfter((file) => file.people.splice(1, 1, { id: 'adviser', ...fields }))).toEqual(expected);
  });
});

describe('the limit of ten thousand problems', () => {
  const many = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);
  const MORE = 'more than 10,000 problems; the rest of the file was not checked (fix these first)';

  test('applies to dangling references, and the last problem says that there are more', () => {
    const lines = (count: number) =>
      problemsAfter((file) => Object.assign(file.gaps[0], { ask: many(count, 'nobody') }));
    const cut = lines(30_000);
    expect([cut.length, cut.at(-1)]).toEqual([10_001, `error too-many-problems /gaps/0/ask/10000: ${MORE}`]);
    expect(lines(10_000).length).toBe(10_000);
  });

  test('applies to problems of all kinds together', () => {
    const again = { id: 'sudland', name: 'Sudland', kind: 'union' };
    const lines = problemsAfter((file) => {
      file.organizations.push(...many(6_000, again));
      Object.assign(file.gaps[0], { ask: many(6_000, 'nobody') });
    });
    expect([lines.length, lines.at(-1)]).toEqual([
      10_001,
      `error too-many-problems /gaps/0/ask/4000: ${MORE}`,
    ]);
  });
});

describe('groups of issues', () => {
  test('an issue must be in an existing group or in no group', () => {
    expect(problemsAfter((file) => Object.assign(file.issues[0], { group: 'table' }))).toEqual([
      'error dangling-reference /issues/0/group: there is no group \'table\' (use one of agenda, progress, or add it to "groups")',
    ]);
    expect(
      problemsAfter((file) => {
        for (const issue of file.issues) delete issue.group;
        delete file.groups;
      }),
    ).toEqual([]);
  });

  test('group ids are unique', () => {
    expect(problemsAfter((file) => file.groups.push({ id: 'agenda', title: 'Again' }))).toEqual([
      "error duplicate-id /groups/2/id: another group has the id 'agenda' (give one of them a different id)",
    ]);
  });
});

describe('a value outside the lists of the format', () => {
  test('is accepted with a label', () => {
    expect(
      problemsAfter((file) => {
        Object.assign(file.events[0], { kind: 'other', label: 'parade' });
        Object.assign(file.organizations[0], { kind: 'other', label: 'guild' });
        Object.assign(file.positions[0], { act: 'other', label: 'mulls' });
        Object.assign(file.sources[0], { kind: 'other', label: 'leaflet' });
      }),
    ).toEqual([]);
  });

  test('is rejected without a label', () => {
    expect(problemsAfter((file) => Object.assign(file.positions[0], { act: 'other' }))).toEqual([
      'error missing-label /positions/0/act: \'other\' has no label (add a "label" that names the act)',
    ]);
  });
});
