import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answersJsonSchema, jsonSchema, reportJsonSchema } from './json-schema.js';

/**
 * Writes the published JSON Schemas, which are generated from the sources.
 * With `--check`, it writes nothing and fails if a file is out of date.
 */
const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const wanted: Readonly<Record<string, () => string>> = {
  'data/briefing.schema.json': () => `${JSON.stringify(jsonSchema(), null, 2)}\n`,
  'data/problems.schema.json': () => `${JSON.stringify(reportJsonSchema(), null, 2)}\n`,
  'data/answers.schema.json': () => `${JSON.stringify(answersJsonSchema(), null, 2)}\n`,
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
  for (const [path] of stale) process.stderr.write(`${path} is out of date (run npm run docs)\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, make] of stale) writeFileSync(root(path), make());
  process.stdout.write(`${stale.length} of ${Object.keys(wanted).length} files written\n`);
}
