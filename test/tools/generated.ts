import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeWholeProgram } from '../../src/program.js';
import { fakeIo } from '../support/fake-io.js';
import { commandReference } from './command-reference.js';
import { figuresTable } from './figures-table.js';
import { answersJsonSchema, jsonSchema, reportJsonSchema } from './json-schema.js';

/**
 * Writes what is made from the sources: the command reference and the figures of the README, and the published JSON Schemas.
 * With `--check` it writes nothing and fails where a file is not what it would write.
 */
const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const commandTree = await makeWholeProgram(fakeIo());

/** The parts of the README that are made, by the words in the comments around them. */
const PARTS: Readonly<Record<string, () => string>> = {
  figures: () => figuresTable(JSON.parse(readFileSync(root('test/bench/results.json'), 'utf8'))),
  commands: () => commandReference(commandTree),
};

function readme(): string {
  let text = readFileSync(root('README.md'), 'utf8');
  for (const [name, make] of Object.entries(PARTS)) {
    const start = `<!-- ${name}: made by npm run docs -->`;
    const end = `<!-- end of ${name} -->`;
    const [before, rest] = text.split(start);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined)
      throw new Error(`README.md has no '${start}' and '${end}'`);
    text = `${before}${start}\n\n${make()}\n${end}${after}`;
  }
  return text;
}

const wanted: Readonly<Record<string, () => string>> = {
  'data/briefing.schema.json': () => `${JSON.stringify(jsonSchema(), null, 2)}\n`,
  'data/problems.schema.json': () => `${JSON.stringify(reportJsonSchema(), null, 2)}\n`,
  'data/answers.schema.json': () => `${JSON.stringify(answersJsonSchema(), null, 2)}\n`,
  'README.md': readme,
};

function current(path: string): string | undefined {
  try {
    return readFileSync(root(path), 'utf8');
  } catch {
    return undefined;
  }
}

const stale = Object.entries(wanted).filter(([path, make]) => current(path) !== make());
if (process.argv.includes('--check')) {
  for (const [path] of stale)
    process.stderr.write(`${path} is not what the sources say (run npm run docs)\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, make] of stale) writeFileSync(root(path), make());
  process.stdout.write(`${stale.length} of ${Object.keys(wanted).length} files written\n`);
}
