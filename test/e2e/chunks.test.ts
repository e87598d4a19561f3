import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIST } from './program.js';

/** What `npm run build` wrote; `npm test` builds first. The folders beside it are those of `npm run build:package`. */
const chunks = readdirSync(DIST)
  .filter((name) => name.endsWith('.cjs'))
  .map((name) => ({ name, code: readFileSync(`${DIST}${name}`, 'utf8') }));

test.each([
  ['calendars', 'BEGIN:VCALENDAR'],
  ['sheets', 'Named in the source'],
  ['open data', 'DefinedTermSet'],
  ['schemas', 'json-schema.org/draft/2020-12'],
])('what only %s need is not part of the file that every command reads', (_what, words) => {
  const holding = chunks.filter(({ code }) => code.includes(words)).map(({ name }) => name);
  expect([holding.length > 0, holding.includes('program.cjs')]).toEqual([true, false]);
});
