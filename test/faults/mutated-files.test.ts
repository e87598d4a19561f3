import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

/** Tests commands that write files, with randomly damaged input files. */

const WHOLE = new TextEncoder().encode(exampleJson());

/** Generates the example with bytes changed, removed or inserted. */
const brokenBytes = fc
  .array(fc.tuple(fc.nat(WHOLE.length - 1), fc.constantFrom('change', 'cut', 'insert'), fc.nat(255)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((changes) => {
    const bytes = [...WHOLE];
    for (const [at, kind, byte] of changes)
      bytes.splice(at, kind === 'insert' ? 0 : 1, ...(kind === 'cut' ? [] : [byte]));
    return Uint8Array.from(bytes);
  });

/** Generates the example with one value replaced. */
const brokenStructure = fc
  .tuple(
    fc.nat(2000),
    fc.constantFrom<unknown>(null, [], {}, '', 'c1', -1, 1e300, true, ['c1', 'c1'], { id: 'fees' }),
  )
  .map(([which, value]) => {
    let count = 0;
    const replaced = JSON.stringify(JSON.parse(exampleJson()), (key, old) =>
      key !== '' && count++ === which ? value : old,
    );
    return new TextEncoder().encode(replaced);
  });

const CHANGES = `{"add": "places", "entry": {"id": "elsewhere", "name": "Elsewhere"}}
{"change": "gaps/g1", "set": {"question": "How low?"}}
{"remove": "notes/n1"}`;

const COMMANDS = [
  ['add', 'a.json'],
  ['apply', 'a.json', 'changes.jsonl'],
];

test.each(COMMANDS)(
  'briefing %s reports where a damaged file is invalid, and writes nothing',
  async (...args) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(brokenBytes, brokenStructure), async (bytes) => {
        const { exitCode, stdout, stderr, io } = await run(args, {
          environment: { HOME: '/home/ann' },
          files: { 'a.json': bytes, 'changes.jsonl': CHANGES },
        });
        const isRefused =
          exitCode === 3 && io.written.size === 0 && stdout === '' && stderr.startsWith('a.json:');
        const isDone = exitCode === 0 && io.written.size === 1;
        // The damage may have changed the id of an entry that a change names, or given this id to another entry.
        if (exitCode === 1) return expect([stderr, io.written.size]).toEqual(['', 0]);
        expect({ isRefused: isRefused || isDone, exitCode, stderr: isRefused ? '' : stderr }).toEqual({
          isRefused: true,
          exitCode,
          stderr: '',
        });
      }),
      { numRuns: 150, seed: 7 },
    );
  },
);
