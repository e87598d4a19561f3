import { expect, test } from 'vitest';
import { parseBriefing } from '../../src/briefing/file/parse.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { exampleFile, exampleJson } from '../support/example.js';

function problems(text: string) {
  const parsed = parseBriefing(new TextEncoder().encode(text));
  return 'problems' in parsed
    ? parsed.problems.map(
        ({ line, column, pointer, message, remedy }) =>
          `${line}:${column} ${pointer}: ${message} (${remedy})`,
      )
    : [];
}

const changed = (change: (file: BriefingFile) => void) => problems(exampleJson(change));
const withHead = (head: object) => problems(JSON.stringify({ ...exampleFile(), ...head }));

test('a valid file yields a briefing and no problems', () => {
  const parsed = parseBriefing(new TextEncoder().encode(exampleJson()));
  expect('briefing' in parsed && parsed.briefing.file.title).toBe('Harbour talks');
});

test('the version is checked first', () => {
  expect(problems('{"formatVersion": 2, "nonsense": true}')).toEqual([
    '1:19 /formatVersion: format version 2 is not known; this program reads version 1 (install a newer version of briefing)',
  ]);
});

test('an older or invalid version must be corrected in the file', () => {
  const told = (shown: string) => [
    `/formatVersion: format version ${shown} is not known; this program reads version 1 (write 1)`,
  ];
  const version = (formatVersion: unknown) =>
    withHead({ formatVersion }).map((line) => line.replace(/^\S+ /, ''));
  expect([version(0), version(null), version('2')]).toEqual([told('0'), told('null'), told('"2"')]);
  expect(version('x'.repeat(99))).toEqual(told(`"${'x'.repeat(39)}`));
});

test('a missing version is reported as a missing field', () => {
  expect(withHead({ formatVersion: undefined })).toEqual([
    `1:1 : 'formatVersion' is missing (add "formatVersion")`,
  ]);
});

test('a root that is not an object is rejected', () => {
  for (const root of ['[]', 'null', '"harbour"', '1'])
    expect([root, problems(root)]).toEqual([
      root,
      ['1:1 : the file is not a JSON object (put the briefing in curly braces)'],
    ]);
});

test('invalid JSON is rejected with its error', () => {
  expect(problems('{"formatVersion": 1,}')).toEqual([
    '1:20 : there is a comma before the closing bracket (remove the comma)',
  ]);
});

test('neither escaped characters nor a size of more than 2 MB affects the problems that are reported', () => {
  const escaped = JSON.stringify({ ...exampleFile(), id: 'Grey Harbour', title: '⚓' }).replace(
    '⚓',
    '\\ud83d\\ude00',
  );
  const expected = ['/id: is not an id (use letters, digits and single hyphens: south-china-sea)'];
  for (const text of [escaped, escaped + ' '.repeat(2 * 1024 * 1024)])
    expect(problems(text).map((line) => line.replace(/^\S+ /, ''))).toEqual(expected);
});

test('problems are reported in text order', () => {
  const wrong = (file: BriefingFile) => {
    file.places.push({ id: 'p1', name: 'Pier 1' });
    Object.assign(file.people[0] ?? {}, { of: 'nowhere', claims: ['nothing'] });
    Object.assign(file.issues[1] ?? {}, { aliases: ['fees'] });
  };
  const pointers = ['/people/0/of', '/people/0/claims/0', '/issues/1/aliases/0', '/positions/0/id'];
  const places = (lines: readonly string[]) => lines.map((line) => line.split(/[ :]/)[2]);
  expect(places(changed(wrong))).toEqual(pointers);
  expect(places(problems(JSON.stringify(exampleFile(wrong))))).toEqual(pointers);
});

test('the step callback runs between stages', () => {
  const steps = (text: string) => {
    let count = 0;
    parseBriefing(new TextEncoder().encode(text), () => count++);
    return count;
  };
  expect([steps('{'), steps('{}'), steps(exampleJson())]).toEqual([3, 4, 5]);
});

test('positions in a valid file can be looked up', () => {
  const parsed = parseBriefing(new TextEncoder().encode(exampleJson()));
  expect('locate' in parsed && parsed.locate('/title')).toEqual({ line: 4, column: 12 });
});

test('problems with the version or the root are errors and name a rule', () => {
  const rules = (text: string) => {
    const parsed = parseBriefing(new TextEncoder().encode(text));
    return 'problems' in parsed ? parsed.problems.map(({ severity, rule }) => `${severity} ${rule}`) : [];
  };
  expect([rules('{"formatVersion": 2}'), rules('[]')]).toEqual([['error version'], ['error type']]);
});

test('keys that every JavaScript object inherits are unknown fields', () => {
  for (const key of ['constructor', 'toString', '__proto__']) {
    const text = exampleJson().replace('{', `{ "${key}": {"polluted": true},`);
    expect([key, problems(text).length]).toEqual([key, 1]);
  }
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('ids such as constructor and toString are ordinary ids', () => {
  expect(
    changed((file) => {
      file.places.push(
        { id: 'constructor', name: 'A' },
        { id: 'toString', name: 'B', partOf: 'constructor' },
      );
    }),
  ).toEqual([]);
});

test('a wrong type, a missing field and an invalid value in one file are all reported', () => {
  const lines = changed((file) => {
    const issue = file.issues[0] as unknown as Record<string, unknown>;
    issue.title = 7;
    delete issue.summary;
    (file.claims[0] as unknown as Record<string, unknown>).standing = 'sated';
  });
  expect(lines.map((line) => line.replace(/^\S+ /, ''))).toEqual([
    '/issues/0: \'summary\' is missing (add "summary")',
    '/issues/0/title: is a number, not text in double quotes (write text in double quotes)',
    "/claims/0/standing: 'sated' is not allowed here (did you mean 'stated'? use one of stated, planned, expected, likely, possible, aim, perceived, pending, alleged, assumed)",
  ]);
});

test('a date that does not exist and a reversed interval are rejected', () => {
  const dates = (when: string) => changed((file) => void Object.assign(file.events[0] as object, { when }));
  const remedy =
    'use a form such as 2024-04, 2024-04-24, 2024-04-24T10:00+02:00 or 2024-04-24/2024-04-26, or leave it out';
  const said = (when: string) => dates(when).map((line) => line.replace(/^\S+ /, ''));
  expect(said('2024-02-30')).toEqual([`/events/0/when: is not a date (${remedy})`]);
  expect(said('2024-04-26/2024-04-24')).toEqual([
    '/events/0/when: ends before it starts (write the earlier date first)',
  ]);
});

test('a date with a time and a zone is valid, unless there is no such time', () => {
  const found = (when: string) => changed((file) => void Object.assign(file.events[0] as object, { when }));
  expect([found('2031-05-20T10:00+02:00'), found('2031-05-20T10:00Z/2031-05-20T12:00Z')]).toEqual([[], []]);
  expect(found('2031-05-20T25:00Z')).toHaveLength(1);
  expect(found('2031-05-20T10:00+02:00/2031-05-20T07:00Z')).toHaveLength(1);
});

test('a date in words is rejected, and its EDTF form is suggested', () => {
  const lines = changed((file) => void Object.assign(file.events[0] as object, { when: '20 May 2031' }));
  expect(lines.map((line) => line.replace(/^\S+ /, ''))).toEqual([
    '/events/0/when: is not a date (write 2031-05-20)',
  ]);
});

test('the stored text of a source must be a file in the folder of the briefing', () => {
  const found = (text: string) => changed((file) => void Object.assign(file.sources[0] as object, { text }));
  expect(found('trip.report.txt')).toEqual([]);
  for (const path of ['../trip.txt', '/etc/passwd', 'a/b.txt', 'a\\b.txt', '..', '.hidden', 'C:x'])
    expect(found(path)).toHaveLength(1);
});

test('an address that runs a script is rejected', () => {
  const lines = changed(
    (file) => void Object.assign(file.sources[0] as object, { url: 'javascript:alert(1)' }),
  );
  expect(lines.map((line) => line.replace(/^\S+ /, ''))).toEqual([
    '/sources/0/url: is not a web address (use http or https)',
  ]);
});
