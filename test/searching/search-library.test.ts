import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import { BUILT_IN_IDS, builtInBriefing } from '../../src/briefing/built-in.js';
import { addressOf } from '../../src/briefing/entities/entity.js';
import { searchEverywhere } from '../../src/commands/library/open-all.js';
import { wordsOf } from '../../src/searching/forms.js';
import { searchBriefing } from '../../src/searching/search.js';
import type { Io } from '../../src/system/io.js';
import { exampleFile } from '../support/example.js';
import { fakeIo } from '../support/fake-io.js';

const environment = { XDG_DATA_HOME: '/data' };

const briefingFile = (number: number, texts: readonly string[]) => {
  const file = exampleFile();
  file.id = `b-${number}`;
  for (const [place, text] of texts.entries()) Object.assign(file.claims[place] ?? {}, { text });
  return file;
};

const libraryOf = (library: readonly (readonly string[])[]): Record<string, string> =>
  Object.fromEntries(
    library.map((texts, number) => [
      `/data/briefing/b-${number}.json`,
      JSON.stringify(briefingFile(number, texts)),
    ]),
  );

const BUILT_IN = await Promise.all(BUILT_IN_IDS.map(builtInBriefing));

/** Parses and searches every briefing. */
function foundByReading(library: readonly (readonly string[])[], words: readonly string[]) {
  const all = [...BUILT_IN, ...library.map((texts, number) => new Briefing(briefingFile(number, texts)))];
  for (const slips of [false, true]) {
    const found = all
      .map((briefing) => ({ id: briefing.file.id, hits: searchBriefing(briefing, words, slips).hits }))
      .filter(({ hits }) => hits.length > 0)
      .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
    if (found.length > 0)
      return found.map(({ id, hits }) => [id, ...hits.map(({ entity }) => addressOf(entity))]);
  }
  return [];
}

/** Searches the library as the command does. */
async function found(io: Io, words: readonly string[]) {
  const outcome = await searchEverywhere(io, words);
  return outcome.found.map(({ briefing, hits }) => [
    briefing.file.id,
    ...hits.map(({ entity }) => addressOf(entity)),
  ]);
}

const LETTERS = ['a', 'b', 'é', 'ß', 'Σ', 'ﬁ', '港', '-', ' ', 'Ａ', '"', '\\', '\n'];
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 9 });
const text = word.filter((one) => one.trim() !== '');
const library = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

describe('searching a library gives the same results as searching each briefing', () => {
  test('for any texts and words', async () => {
    await fc.assert(
      fc.asyncProperty(library, fc.array(word, { minLength: 1, maxLength: 2 }), async (texts, typed) => {
        const words = wordsOf(typed.join(' '));
        fc.pre(words.length > 0);
        const io = fakeIo({ environment, files: libraryOf(texts) });
        expect(await found(io, words)).toEqual(foundByReading(texts, words));
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  test('for words that are similar to words of a text', async () => {
    const near = fc.tuple(fc.stringMatching(/^[a-d]{4,9}$/), fc.nat(8), fc.constantFrom('', 'a', 'é'));
    await fc.assert(
      fc.asyncProperty(near, async ([whole, at, letter]) => {
        const words = wordsOf(`${whole.slice(0, at)}${letter}${whole.slice(at + 1)}`);
        fc.pre(words.length > 0);
        const io = fakeIo({ environment, files: libraryOf([[whole], ['other']]) });
        expect(await found(io, words)).toEqual(foundByReading([[whole], ['other']], words));
      }),
      { numRuns: 20, seed: 5 },
    );
  });
});

describe('files', () => {
  const files = libraryOf([['A taller lighthouse.'], ['A lower toll.'], ['Nothing of it.']]);

  /** Returns the result of a search, and the files that it read and wrote. */
  async function watched(words: readonly string[], contents: Readonly<Record<string, string>> = files) {
    const read: string[] = [];
    const io = fakeIo({ environment, files: contents });
    const readFile = io.files.read.bind(io.files);
    io.files.read = (path, limit) => {
      read.push(path);
      return readFile(path, limit);
    };
    return { found: await found(io, words), read, written: [...io.written.keys()] };
  }

  test('are read once and are not written', async () => {
    const paths = Object.keys(files);
    expect(await watched(['taller'])).toEqual({
      found: [['b-0', 'claims/c1']],
      read: paths,
      written: [],
    });
  });

  test('are read a second time if typing errors must be tolerated', async () => {
    const paths = Object.keys(files);
    expect(await watched(['lighthuose'])).toEqual({
      found: [['b-0', 'claims/c1']],
      read: [...paths, ...paths],
      written: [],
    });
  });

  test('may start with a byte-order mark', async () => {
    const marked = { '/data/briefing/b-0.json': `\ufeff${files['/data/briefing/b-0.json']}` };
    expect((await watched(['taller'], marked)).found).toEqual([['b-0', 'claims/c1']]);
  });
});
