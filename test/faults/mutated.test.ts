import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleFile } from '../support/example.js';
import { run } from '../support/fake-io.js';
import { placesIn } from '../support/places-in.js';

/** Tests that files with random damage cause no crash, no hang, and no half-written file. */

const sound = JSON.stringify(exampleFile());
const bytes = new TextEncoder().encode(sound);

/** Changes, removes or inserts a few bytes. */
const damagedBytes = fc
  .array(
    fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom('change', 'remove', 'insert', 'cut'), fc.nat(255)),
    { minLength: 1, maxLength: 4 },
  )
  .map((steps) =>
    steps.reduce<number[]>(
      (all, [at, how, byte]) => {
        if (how === 'cut') return all.slice(0, at);
        return how === 'insert'
          ? all.toSpliced(at, 0, byte)
          : all.toSpliced(at, 1, ...(how === 'change' ? [byte] : []));
      },
      [...bytes],
    ),
  )
  .map((damaged) => Uint8Array.from(damaged));

const STRANGE = [
  null,
  0,
  -1,
  1e300,
  true,
  '',
  ' ',
  'c1',
  'fees',
  'constructor',
  '__proto__',
  '\u202e',
  '\ud800',
  [],
  {},
  [[[[]]]],
];

/** Replaces, removes or repeats a few values. */
const damagedStructure = fc
  .array(
    fc.tuple(
      fc.nat(100_000),
      fc.constantFrom('replace', 'remove', 'rename', 'repeat'),
      fc.oneof(fc.constantFrom(...STRANGE), fc.string(), fc.jsonValue()),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((steps) => {
    const file = exampleFile();
    for (const [number, how, value] of steps) {
      const places = placesIn(file);
      const [owner, key] = places[number % places.length] ?? [{}, ''];
      const fields = owner as Record<string, unknown>;
      if (how === 'replace') fields[key] = value;
      else if (how === 'repeat' && Array.isArray(owner)) owner.push(owner[Number(key)]);
      else {
        if (how === 'rename') fields[`${key}x`] = fields[key];
        if (!Array.isArray(owner)) delete fields[key];
      }
    }
    return new TextEncoder().encode(JSON.stringify(file));
  });

const damaged = fc.oneof(damagedBytes, damagedStructure);
const RUNS = { numRuns: 150, seed: 20_310_502 };

test('validate, format --check and diff exit with 0, 1 or 3 for any damaged file, and write nothing', async () => {
  const commands = [
    ['validate', 'trip.json'],
    ['validate', '--format', 'json', 'trip.json'],
    ['format', '--check', 'trip.json'],
    ['diff', 'sound.json', 'trip.json'],
  ];
  await fc.assert(
    fc.asyncProperty(damaged, async (contents) => {
      for (const command of commands) {
        const { exitCode, io } = await run(command, {
          files: { 'trip.json': contents, 'sound.json': sound },
        });
        expect([0, 1, 3]).toContain(exitCode);
        expect([...io.written]).toEqual([]);
      }
    }),
    RUNS,
  );
});

test('format leaves a damaged file unchanged, or writes a complete, formatted one', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (contents) => {
      const { exitCode, io } = await run(['format', 'trip.json'], { files: { 'trip.json': contents } });
      const written = io.written.get('trip.json');
      if (exitCode !== 0) {
        expect([exitCode, written]).toEqual([3, undefined]);
        return;
      }
      const again = await run(['format', '--check', 'trip.json'], {
        files: { 'trip.json': written ?? contents },
      });
      expect(again.exitCode).toBe(0);
      const read = (text: string | Uint8Array) =>
        JSON.parse(typeof text === 'string' ? text : new TextDecoder().decode(text));
      expect(read(written ?? contents)).toEqual(read(contents));
    }),
    RUNS,
  );
});

test('diff finds no difference between two equal files, damaged or not', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (contents) => {
      const { exitCode } = await run(['diff', 'a.json', 'b.json'], {
        files: { 'a.json': contents, 'b.json': contents },
      });
      expect([0, 3]).toContain(exitCode);
    }),
    RUNS,
  );
});
