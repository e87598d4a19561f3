/** Tests the example briefings, and the damaged and paraphrased claims with which the checks are measured. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Claim } from '../src/index.js';
import { format, parse, validate } from '../src/index.js';
import {
  articleFile,
  BUILT_IN,
  briefingFile,
  DEVELOPED,
  HELD_OUT,
  UNREVIEWED,
} from './score/briefing-files.js';

const EXAMPLES = DEVELOPED.filter((name) => name !== BUILT_IN);

const read = (path: string): string => readFileSync(path, 'utf8');
const linesOf = (folder: string, file: string) =>
  read(`test/score/${folder}/${file}`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

function briefingOf(name: string) {
  const parsed = parse(read(briefingFile(name)));
  if (!parsed.ok) throw new Error(`${name} cannot be read`);
  return parsed.briefing;
}

function claimsOf(name: string): ReadonlyMap<string, Claim> {
  return new Map(briefingOf(name).file.claims.map((claim) => [claim.id, claim]));
}

test.each(EXAMPLES)('%s has no problems', (name) => {
  expect(validate(read(briefingFile(name))).problems).toEqual([]);
});

test.each([...EXAMPLES, ...HELD_OUT])('%s is formatted', (name) => {
  expect(format(briefingOf(name))).toBe(read(briefingFile(name)));
});

test.each([...EXAMPLES, ...HELD_OUT])(
  'the text of %s is stored, and every quotation is in the span of its claim',
  (name) => {
    const { sources, claims } = briefingOf(name).file;
    const text = read(articleFile(name));
    expect(sources[0]?.digest).toBe(createHash('sha256').update(text).digest('hex'));
    for (const { span, quote } of claims) expect(text.slice(span?.start, span?.end)).toContain(quote ?? '');
    const isReviewed = !UNREVIEWED.includes(name);
    expect(claims.filter(({ span, proposed }) => !span || (proposed && isReviewed))).toEqual([]);
  },
);

test.each(['damages', 'sound'])('every line in the folder %s changes a claim', (folder) => {
  for (const file of readdirSync(`test/score/${folder}`)) {
    const claims = claimsOf(file.replace('.jsonl', ''));
    for (const { claim, set } of linesOf(folder, file)) {
      const before = claims.get(claim);
      expect(before, `${file}: ${claim}`).toBeDefined();
      expect({ ...before, ...set }).not.toEqual(before);
    }
  }
});

test('every labeled sentence names claims of its briefing, unless the right verdict is not-in-briefing', () => {
  for (const file of readdirSync('test/score/sentences')) {
    for (const { briefing, verdict, claims } of linesOf('sentences', file)) {
      const known = claimsOf(briefing);
      expect(claims.filter((id: string) => !known.has(id))).toEqual([]);
      // A sentence that is not in the briefing may still be a claim with a different number or name.
      if (verdict !== 'not-in-briefing') expect(claims).not.toEqual([]);
    }
  }
});
