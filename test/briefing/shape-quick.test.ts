import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { briefingSchema, COLLECTIONS, envelope } from '../../src/briefing/file/schema.js';
import { quickCheck } from '../../src/briefing/file/shape-quick.js';
import { exampleFile } from '../support/example.js';
import { placesIn } from '../support/places-in.js';

/** valibot is the judge: what the quick check calls valid is, and what JSON can hold and valibot takes, it takes. */

const STRANGE = [
  ...[null, 0, -1, 1.5, 1e300, true, '', ' ', 'c1', 'x'.repeat(65), 'a--b', 'constructor', '__proto__'],
  ...['2031-05', '2031-02-30', '1.P1.s1', 'title', 'likely', 'ftp://a', 'https://a.b', [], {}, ['c1'], [1]],
  ...[
    { by: 'source' },
    { by: 'party' },
    { by: 'unnamed', label: 'one' },
    { name: 'Norland', language: 'en' },
  ],
];

const KEYS = ['id', 'text', 'claims', 'accept', 'cue', 'by', 'constructor', '__proto__', 'toString', 'party'];

/** The example with a few values replaced, taken out or put in. */
const mutated = fc
  .array(
    fc.tuple(
      fc.nat(100_000),
      fc.constantFrom('replace', 'remove', 'add'),
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom<unknown>(...STRANGE) }, fc.jsonValue()),
      fc.constantFrom(...KEYS),
    ),
    { maxLength: 2 },
  )
  .map((steps) => {
    const file = JSON.parse(JSON.stringify(exampleFile()));
    for (const [number, how, value, added] of steps) {
      const places = placesIn(file);
      const [owner, key] = places[number % places.length] ?? [{}, ''];
      const fields = owner as Record<string, unknown>;
      if (how === 'replace') fields[key] = value;
      else if (how === 'add')
        Object.defineProperty(fields, added, { value, enumerable: true, writable: true });
      else if (Array.isArray(owner)) owner.splice(Number(key), 1);
      else Reflect.deleteProperty(fields, key);
    }
    // Read again, as a file would be: a key such as `__proto__` is then a key like any other.
    return JSON.parse(JSON.stringify(file)) as Record<string, unknown>;
  });

/** A copy of a schema by which valibot itself cannot be asked. */
function withoutValibot(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutValibot);
  if (typeof part !== 'object' || part === null || part instanceof RegExp) return part;
  const copied = Object.entries(part).map(([name, inner]) => [
    name,
    name === '~run' ? askedValibot : withoutValibot(inner),
  ]);
  return Object.fromEntries(copied);
}

function askedValibot(): never {
  throw new Error('valibot was asked');
}

const SCHEMAS = { briefingSchema, envelope };

describe('the quick check of the shape', () => {
  test('agrees with valibot on files that something has changed', () => {
    let valid = 0;
    let invalid = 0;
    fc.assert(
      fc.property(mutated, (file) => {
        for (const schema of Object.values(SCHEMAS)) {
          const isValid = v.is(schema, file);
          expect(quickCheck(schema)(file)).toBe(isValid);
          if (isValid) valid++;
          else invalid++;
        }
      }),
      { numRuns: 1500, seed: 20_310_502 },
    );
    expect(valid).toBeGreaterThan(100);
    expect(invalid).toBeGreaterThan(100);
  });

  test('agrees with valibot on entries of another collection, and on values that are none', () => {
    const file = exampleFile();
    for (const [name, schema] of Object.entries(COLLECTIONS)) {
      const isValid = quickCheck(schema);
      for (const other of Object.keys(COLLECTIONS) as (keyof typeof COLLECTIONS)[])
        for (const entry of file[other] ?? [])
          expect([name, isValid(entry)]).toEqual([name, v.is(schema, entry)]);
      for (const value of STRANGE) expect([name, isValid(value)]).toEqual([name, v.is(schema, value)]);
    }
  });

  test.each<[string, v.GenericSchema, readonly unknown[]]>([
    ['text', v.string(), ['', 'a', 1, null]],
    ['a number', v.number(), [0, -1.5, '1', null, Number.NaN]],
    ['a bound from below', v.pipe(v.number(), v.minValue(0)), [-1, 0, 1]],
    ['a bound of length from below', v.pipe(v.string(), v.minLength(2)), ['a', 'ab', 'abc']],
    ['a bound of length from above', v.pipe(v.string(), v.maxLength(2)), ['a', 'ab', 'abc']],
    ['a whole number', v.pipe(v.number(), v.safeInteger()), [1, 1.5, 2 ** 53]],
    ['a list', v.array(v.string()), [[], ['a'], ['a', 1], 'a', null, { length: 0 }]],
    ['any keys', v.record(v.string(), v.number()), [{}, { a: 1 }, { a: 1, b: 'c' }, null, 'a', 1]],
    [
      'fields that may be missing',
      v.strictObject({ a: v.optional(v.string()) }),
      [{}, { b: 1 }, null, 'a', 1],
    ],
  ])('agrees with valibot at the borders of %s', (_, schema, values) => {
    const isValid = quickCheck(schema);
    expect(values.map(isValid)).toEqual(values.map((value) => v.is(schema, value)));
  });

  test('is quick: of the schema of a briefing, nothing is left to valibot', () => {
    const isValid = quickCheck(withoutValibot(briefingSchema) as v.GenericSchema);
    const { summary: _, ...rest } = exampleFile();
    expect([isValid(exampleFile()), isValid(rest)]).toEqual([true, false]);
  });

  test('leaves to valibot what it does not know', () => {
    const transformed = v.pipe(v.string(), v.trim(), v.minLength(1));
    expect([quickCheck(transformed)(' '), quickCheck(transformed)(' a ')]).toEqual([false, true]);
    const dated = v.strictObject({ on: v.date() });
    expect([quickCheck(dated)({ on: 1 }), quickCheck(dated)({ on: new Date(0) })]).toEqual([false, true]);
  });
});
