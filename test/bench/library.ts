import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import example from '../../data/example.json' with { type: 'json' };
import { briefing, empty, paired, type Row } from './measure.js';
import { FOLDER, written } from './program.js';

/** The number of briefings in the library. One of every `APART` briefings contains the rare word. */
const COUNT = 1_000;
const APART = 250;
const RARE = 'quillfeather';

/**
 * Commands, with limits as multiples of the time of an empty module. A search with a typing error reads each file
 * twice.
 */
const COMMANDS: readonly (readonly [line: string, what: string, goal: number])[] = [
  [`search --all ${RARE}`, 'found in four files', 15],
  ['search --all posturing', 'found in no file', 15],
  ['search --all quilfeather', 'with a typing error', 25],
  [`who ${RARE} --everywhere`, 'found in four files', 15],
  ['timeline --everywhere', 'which opens all files', 40],
];

/** Measures commands that read a library of 1,000 files of 5.5 KB each. */
export function libraries(node = process.execPath, version = process.versions.node): Row[] {
  writeLibrary();
  return COMMANDS.map(([line, what, goal]) => ({
    what: `${line}, ${what}`,
    node: version,
    goal,
    ratio: paired(briefing(line, node), empty(node)),
  }));
}

/** Writes the library to the folder in which the measured program looks for it. */
function writeLibrary(): void {
  const folder = '.local/share/briefing';
  mkdirSync(join(FOLDER, folder), { recursive: true });
  for (let number = 0; number < COUNT; number += 1)
    written(`${folder}/b-${number}.json`, JSON.stringify(variant(number), null, 2));
}

/** Returns the example with a different id and, like most news texts, a letter outside ASCII. */
function variant(number: number): unknown {
  const [first, ...others] = example.people;
  const people = number % APART === 0 ? [{ ...first, name: `Ann ${RARE}` }, ...others] : example.people;
  return { ...example, id: `b-${number}`, title: `Talks in Sète, ${number}`, people };
}
