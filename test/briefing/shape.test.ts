import { describe, expect, test } from 'vitest';
import { briefingSchema } from '../../src/briefing/file/schema.js';
import { shapeFindings } from '../../src/briefing/file/shape.js';
import { LIMITS } from '../../src/json/limits.js';
import { exampleFile } from '../support/example.js';
import { type Loose, problemsAfter } from './problems-after.js';

const OBJECT = 'an object in curly braces';

describe('a value of the wrong type is reported with its type and the expected type', () => {
  test.each<[string, (file: Loose) => void, string]>([
    [
      'a number instead of text',
      (file) => Object.assign(file.issues[0], { title: 7 }),
      '/issues/0/title: is a number, not text in double quotes (write text in double quotes)',
    ],
    [
      'true instead of text',
      (file) => Object.assign(file, { title: true }),
      '/title: is true, not text in double quotes (write text in double quotes)',
    ],
    [
      'null instead of a list',
      (file) => Object.assign(file, { people: null }),
      '/people: is null, not a list in square brackets (write a list in square brackets)',
    ],
    [
      'an object instead of a list',
      (file) => Object.assign(file, { people: {} }),
      '/people: is an object, not a list in square brackets (write a list in square brackets)',
    ],
    [
      'text instead of a number',
      (file) => Object.assign(file.sources[0].sections[0].blocks, { P1: 'three' }),
      '/sources/0/sections/0/blocks/P1: is text, not a number (write a number)',
    ],
    [
      'a list instead of text',
      (file) => Object.assign(file, { title: ['Harbour talks'] }),
      '/title: is a list, not text in double quotes (write text in double quotes)',
    ],
    [
      'a list instead of the record of blocks',
      (file) => Object.assign(file.sources[0].sections[0], { blocks: [3, 2] }),
      `/sources/0/sections/0/blocks: is a list, not ${OBJECT} (write ${OBJECT})`,
    ],
    [
      'a list instead of an entry',
      (file) => Object.assign(file, { claims: [['c1']] }),
      `/claims/0: is a list, not ${OBJECT} (write ${OBJECT})`,
    ],
    [
      'an empty list instead of a sentence',
      (file) => Object.assign(file.issues[0], { summary: [] }),
      `/issues/0/summary: is a list, not ${OBJECT} (write ${OBJECT})`,
    ],
    [
      'a list instead of a voice',
      (file) => Object.assign(file.claims[0], { attribution: ['source'] }),
      `/claims/0/attribution: is a list, not ${OBJECT} (write ${OBJECT})`,
    ],
    [
      'an id instead of an entry',
      (file) => Object.assign(file, { claims: ['c1'] }),
      `/claims/0: is text, not ${OBJECT} (write ${OBJECT})`,
    ],
    [
      'text instead of a voice',
      (file) => Object.assign(file.claims[0], { attribution: 'source' }),
      `/claims/0/attribution: is text, not ${OBJECT} (write ${OBJECT})`,
    ],
  ])('%s', (_, change, expected) => {
    expect(problemsAfter(change)).toEqual([`error type ${expected}`]);
  });
});

describe('an invalid choice is reported with all valid values', () => {
  const VOICES = 'use one of source, party, unnamed';
  const PLACES = 'use one of country, city, region, sea, building';

  test.each<[string, (file: Loose) => void, string]>([
    [
      'a word that is similar to a valid one',
      (file) => Object.assign(file.places[0], { kind: 'contry' }),
      `/places/0/kind: 'contry' is not allowed here (did you mean 'country'? ${PLACES})`,
    ],
    [
      'a word that is not similar to a valid one, which is shortened if it is long',
      (file) => Object.assign(file.places[0], { kind: 'x'.repeat(61) }),
      `/places/0/kind: '${'x'.repeat(60)}' is not allowed here (${PLACES})`,
    ],
    [
      'null',
      (file) => Object.assign(file.places[0], { kind: null }),
      `/places/0/kind: null is not allowed here (${PLACES})`,
    ],
    [
      'an unknown voice',
      (file) => Object.assign(file.claims[0], { attribution: { by: 'partie' } }),
      `/claims/0/attribution/by: 'partie' is not allowed here (did you mean 'party'? ${VOICES})`,
    ],
    [
      'a field whose valid values have more than one word',
      (file) => Object.assign(file.gaps[0], { reason: 'not said' }),
      "/gaps/0/reason: 'not said' is not allowed here (use one of not stated, unconfirmed, unnamed, ambiguous)",
    ],
    [
      'a field with only one valid value',
      (file) => Object.assign(file.people[1], { unnamed: false }),
      '/people/1/unnamed: false is not allowed here (use true)',
    ],
  ])('%s', (_, change, expected) => {
    expect(problemsAfter(change)).toEqual([`error value ${expected}`]);
  });
});

describe('an unknown field is reported, and a similar missing field is suggested', () => {
  test.each<[string, (file: Loose) => void, string, string]>([
    ['in an entry', (file) => Object.assign(file.people[0], { lable: 'x' }), '/people/0/lable', 'label'],
    [
      'in an object of an entry',
      (file) => Object.assign(file.issues[0].summary, { acept: [] }),
      '/issues/0/summary/acept',
      'accept',
    ],
    [
      'in a list of an entry',
      (file) => Object.assign(file.sources[0].sections[0], { titel: 'x' }),
      '/sources/0/sections/0/titel',
      'title',
    ],
    ['in the head', (file) => Object.assign(file, { asof: '2031' }), '/asof', 'asOf'],
    [
      'in an object of the head',
      (file) => Object.assign(file.summary[0], { acept: [] }),
      '/summary/0/acept',
      'accept',
    ],
  ])('%s', (_, change, pointer, near) => {
    const key = pointer.split('/').at(-1);
    expect(problemsAfter(change)).toEqual([
      `error unknown-key ${pointer}: unknown field '${key}' (did you mean '${near}'?)`,
    ]);
  });

  test('a similar field that already exists is not suggested', () => {
    expect(problemsAfter((file) => Object.assign(file.people[0], { nme: 'x' }))).toEqual([
      "error unknown-key /people/0/nme: unknown field 'nme' (remove it)",
    ]);
  });

  test('a similar field is not suggested if only another kind of voice can have it', () => {
    expect(problemsAfter((file) => Object.assign(file.claims[3].attribution, { lable: 'x' }))).toEqual([
      "error unknown-key /claims/3/attribution/lable: unknown field 'lable' (remove it)",
    ]);
  });
});

describe('an empty value must be filled in, or left out if optional', () => {
  test.each<[string, (file: Loose) => void, string]>([
    ['a title', (file) => Object.assign(file, { title: '' }), '/title: is empty (fill it in)'],
    [
      'a claim that is only white space',
      (file) => Object.assign(file.claims[0], { text: ' \n' }),
      '/claims/0/text: is empty (fill it in)',
    ],
    [
      'an alias in a list',
      (file) => Object.assign(file.issues[0], { aliases: ['dues', ''] }),
      '/issues/0/aliases/1: is empty (fill it in)',
    ],
    [
      'a role',
      (file) => Object.assign(file.people[0], { role: '' }),
      '/people/0/role: is empty (fill it in, or leave the field out if nothing is known)',
    ],
  ])('%s', (_, change, expected) => {
    expect(problemsAfter(change)).toEqual([`error value ${expected}`]);
  });
});

test('a missing field is reported at its object', () => {
  const missing = (pointer: string, key: string) =>
    `error missing ${pointer}: '${key}' is missing (add "${key}")`;
  expect(problemsAfter((file) => Reflect.deleteProperty(file, 'people'))).toEqual([missing('', 'people')]);
  expect(problemsAfter((file) => Reflect.deleteProperty(file.issues[0].summary, 'text'))).toEqual([
    missing('/issues/0/summary', 'text'),
  ]);
});

/** Returns the messages of a schema and of all nested schemas. */
function messagesOf(part: Loose): string[] {
  const { kind, type, message, entries = {}, pipe = [], options = [], item, wrapped, value } = part;
  // Some messages depend on the value.
  if (kind === 'validation' && typeof message === 'function')
    return (type === 'safe_integer' ? [1.5, 2 ** 60] : ['soon', '2024-04-26/2024-04-24']).map((input) =>
      message({ input }),
    );
  if (kind === 'validation') return [message];
  const parts = [...Object.values(entries), ...pipe, ...options, item, wrapped, value];
  return parts.filter((inner) => inner?.kind && inner !== part).flatMap(messagesOf);
}

test('a value that breaks a constraint of its field is reported', () => {
  expect(problemsAfter((file) => Object.assign(file.gaps[0], { id: 'x'.repeat(65) }))).toEqual([
    'error value /gaps/0/id: is longer than 64 characters (shorten the id)',
  ]);
});

test('every schema message says what is wrong and, in parentheses, what to do', () => {
  const messages = messagesOf(briefingSchema);
  expect(messages).toContain('is below 0 (use 0 or more)');
  expect(messages.filter((message) => !/^(is|ends) [^(]+ \([^()]+\)$/.test(message))).toEqual([]);
});

describe('if there are more than ten thousand problems, the last problem says so', () => {
  const wrong = (count: number) => Array.from({ length: count }, () => 7);
  const MORE = {
    message: 'more than 10,000 problems; the rest of the file was not checked',
    remedy: 'fix these first',
  };

  test.each<[string, (file: Loose, count: number) => void, string]>([
    ['in many entries', (file, count) => Object.assign(file, { gaps: wrong(count) }), '/gaps/10000'],
    [
      'in one entry',
      (file, count) => Object.assign(file.gaps[0], { claims: wrong(count) }),
      '/gaps/0/claims/10000',
    ],
    [
      'in the head',
      (file, count) => Object.assign(file.summary[0], { claims: wrong(count) }),
      '/summary/0/claims/10000',
    ],
  ])('%s', (_, change, pointer) => {
    const found = (count: number) => shapeFindings(exampleFile((file) => change(file, count)));
    const many = found(LIMITS.problems + 2);
    expect(many.length).toBe(LIMITS.problems + 1);
    expect(many.at(-1)).toEqual({ severity: 'error', rule: 'too-many-problems', pointer, ...MORE });
    const most = found(LIMITS.problems);
    expect([most.length, most.at(-1)?.rule]).toEqual([LIMITS.problems, 'type']);
  });
});
