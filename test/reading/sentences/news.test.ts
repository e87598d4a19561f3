import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/reading/sentences.js';

const FIXTURES = new URL('fixtures/', import.meta.url);
const TEXTS = new URL('../input/fixtures/source/', import.meta.url);

/** Removes white space and most punctuation, since the corpus has different spaces around punctuation. */
const comparable = (text: string) => text.replace(/[^\p{L}\p{N}.?!]/gu, '');

const shown = (text: string) => `${text.slice(0, 40)} ... ${text.slice(-12)}`;

function found(name: string): { readonly ours: string[]; readonly theirs: string[] } {
  const text = readFileSync(new URL(`${name}.txt`, TEXTS), 'utf8');
  const ours = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  const file = readFileSync(new URL(`${name}.sentences.json`, FIXTURES), 'utf8');
  return { ours, theirs: (JSON.parse(file) as { sentences: string[] }).sentences };
}

const names = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.sentences.json', ''));

test('news is split into the same sentences as in the corpus, with four exceptions', () => {
  const others = names.flatMap((name) => {
    const { ours, theirs } = found(name);
    const known = new Set(theirs.map(comparable));
    return ours
      .filter((sentence) => !known.has(comparable(sentence)))
      .map((sentence) => `${name}: ${shown(sentence)}`);
  });
  expect(others).toEqual([
    'clock: American academic and professor Marc Lam ... arceration."',
    'crane: Civil Defense Authority director General ... to hospital.',
    'crane: There are no casualties left at the loca ... e location."',
    'warming: As coauthor Colette Heald told The Huffi ... ] on crops".',
  ]);
});

test('more than 96% of the sentences in eight articles are the same as in the corpus', () => {
  const all = names.map(found);
  const agreed = all.map(({ ours, theirs }) => {
    const known = new Set(theirs.map(comparable));
    return ours.filter((sentence) => known.has(comparable(sentence))).length;
  });
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const share = (2 * total(agreed)) / total(all.map(({ ours, theirs }) => ours.length + theirs.length));
  expect(share).toBeGreaterThan(0.96);
});
