import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import metadata from '../../package.json' with { type: 'json' };
import { addressOf } from '../../src/briefing/address.js';
import { Briefing } from '../../src/briefing/briefing.js';
import { BUILT_IN_IDS, builtInBriefing } from '../../src/briefing/built-in.js';
import { searchEverywhere } from '../../src/commands/library/search-all.js';
import { Unwritable } from '../../src/errors.js';
import { wordsOf } from '../../src/searching/match.js';
import { searchBriefing } from '../../src/searching/search.js';
import type { Files, Io } from '../../src/system/io.js';
import { indexPlace } from '../../src/system/state/search-index.js';
import { decodeIndex } from '../../src/system/state/search-index-layout.js';
import { exampleFile } from '../support/example.js';
import { fakeIo, run } from '../support/fake-io.js';

const environment = { XDG_DATA_HOME: '/data', XDG_CACHE_HOME: '/cache' };
const INDEX = indexPlace(fakeIo({ environment })) ?? '';

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

/** What is found by looking through every briefing whole. */
function foundByReading(library: readonly (readonly string[])[], words: readonly string[]) {
  const all = [
    ...BUILT_IN_IDS.map(builtInBriefing),
    ...library.map((texts, number) => new Briefing(briefingFile(number, texts))),
  ];
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

/** What the command finds. */
async function found(io: Io, words: readonly string[]) {
  const outcome = await searchEverywhere(io, words);
  outcome.keep?.();
  return outcome.found.map(({ briefing, hits }) => [
    briefing.file.id,
    ...hits.map(({ entity }) => addressOf(entity)),
  ]);
}

/** With one bit of a byte turned. */
const damaged = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));

const withFiles = (io: Io, changed: Partial<Files>): Io => ({
  ...io,
  files: Object.assign(Object.create(io.files), changed),
});

const LETTERS = ['a', 'b', 'é', 'ß', 'Σ', 'ﬁ', '港', '-', ' ', 'Ａ', '"', '\\', '\n'];
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 9 });
const text = word.filter((one) => one.trim() !== '');
const library = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

describe('a search of a library finds what reading every file finds', () => {
  test('without an index, with the one it made, and after files have changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        library,
        library,
        fc.array(word, { minLength: 1, maxLength: 2 }),
        async (one, other, typed) => {
          const words = wordsOf(typed.join(' '));
          fc.pre(words.length > 0);
          const io = fakeIo({ environment, files: libraryOf(one) });
          const expected = foundByReading(one, words);
          expect(await found(io, words)).toEqual(expected);
          expect(await found(io, words)).toEqual(expected);
          for (const [path, contents] of Object.entries(libraryOf(other.slice(0, one.length))))
            io.files.write(path, contents, { force: true });
          const changed = [...other.slice(0, one.length), ...one.slice(other.length)];
          expect(await found(io, words)).toEqual(foundByReading(changed, words));
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });

  test('with words that are near those of a text', async () => {
    const near = fc.tuple(fc.stringMatching(/^[a-d]{4,9}$/), fc.nat(8), fc.constantFrom('', 'a', 'é'));
    await fc.assert(
      fc.asyncProperty(near, async ([whole, at, letter]) => {
        const words = wordsOf(`${whole.slice(0, at)}${letter}${whole.slice(at + 1)}`);
        fc.pre(words.length > 0);
        const io = fakeIo({ environment, files: libraryOf([[whole], ['other']]) });
        const expected = foundByReading([[whole], ['other']], words);
        expect([await found(io, words), await found(io, words)]).toEqual([expected, expected]);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

const MAKER = `briefing ${metadata.version}`;

const decoded = (bytes: Uint8Array, maker = MAKER) =>
  decodeIndex((from, count) => bytes.slice(from, from + count), maker);

describe('the index', () => {
  const files = libraryOf([['A taller lighthouse.'], ['A lower toll.'], ['Nothing of it.']]);
  const searched = async (words: readonly string[], io = fakeIo({ environment, files })) => {
    const answer = await found(io, words);
    return { answer, io, index: decoded(io.files.read(INDEX, 0)) };
  };

  test('tells which files are read: only those that may hold the words', async () => {
    const { io } = await searched(['taller']);
    const read: string[] = [];
    const watched = withFiles(io, {
      stamp: (path) => io.files.stamp(path),
      read(path, limit) {
        read.push(path);
        return io.files.read(path, limit);
      },
    });
    expect(await found(watched, ['taller'])).toEqual([['b-0', 'claims/c1']]);
    expect(read.filter((path) => path !== INDEX)).toEqual(['/data/briefing/b-0.json']);
  });

  test('remembers which files were found to be valid, and is left alone where nothing is new', async () => {
    const { io, index } = await searched(['taller']);
    expect(index?.names).toBe([0, 1, 2].map((number) => `/data/briefing/b-${number}.json\0`).join(''));
    expect([...(index?.valid ?? [])]).toEqual([1, 0, 0]);
    const before = io.files.read(INDEX, 0);
    await found(io, ['taller']);
    expect(io.files.read(INDEX, 0)).toBe(before);
  });

  test('a file that begins with a byte-order mark is found again when it is known to be valid', async () => {
    const marked = `\ufeff${JSON.stringify(briefingFile(0, ['A taller lighthouse.']))}`;
    const io = fakeIo({ environment, files: { '/data/briefing/b-0.json': marked } });
    const expected = [['b-0', 'claims/c1']];
    expect([await found(io, ['taller']), await found(io, ['taller'])]).toEqual([expected, expected]);
  });

  test('forgets the words of a file that is gone', async () => {
    const { io } = await searched(['taller']);
    io.files.remove('/data/briefing/b-0.json');
    const { answer, index } = await searched(['taller'], io);
    expect(answer).toEqual([]);
    expect([index?.valid.length, index?.text.includes('\ntaller\n')]).toEqual([2, false]);
  });

  test('is kept for each set of folders, whatever their order', async () => {
    const more = Object.fromEntries(
      Object.entries(files).map(([path, contents]) => [path.replace('/data/briefing', '/more'), contents]),
    );
    const io = fakeIo({ environment, files: { ...files, ...more } });
    const windowOn = (BRIEFING_PATH: string): Io => ({
      ...io,
      environment: { ...environment, BRIEFING_PATH },
    });
    const windows = ['', '/more', '/more:/other', '/other:/more'].map(windowOn);
    for (const one of windows) await found(one, ['taller']);
    const kept = () => [...io.written].filter(([path]) => path.startsWith('/cache/'));
    const before = kept();
    expect(before.map(([path]) => path)).toEqual(windows.slice(0, 3).map(indexPlace));
    for (const one of windows) await found(one, ['taller']);
    expect(kept()).toEqual(before);
  });

  test('is not kept for more than eight sets of folders: those go that were renewed longest ago', async () => {
    const io = fakeIo({ environment, files: { ...files, '/cache/briefing/other': 'left alone' } });
    const renewed: string[] = [];
    const watched = withFiles(io, {
      stamp(path) {
        const [bytes = 0, changed = 0, , inode = 0] = io.files.stamp(path) ?? [];
        return io.files.exists(path) ? [bytes, changed, renewed.indexOf(path), inode] : undefined;
      },
      write(path, contents, options) {
        io.files.write(path, contents, options);
        renewed.push(path);
      },
    });
    for (let number = 1; number <= 10; number += 1)
      await found({ ...watched, environment: { ...environment, BRIEFING_PATH: `/more-${number}` } }, [
        'taller',
      ]);
    expect(renewed.length).toBe(10);
    expect(io.files.list('/cache/briefing').map((name) => `/cache/briefing/${name}`)).toEqual(
      [...renewed.slice(2), '/cache/briefing/other'].sort(),
    );
  });

  test('is made again where it is damaged before its lists, cut short, or of another maker', async () => {
    const { io, answer, index } = await searched(['taller']);
    const whole = io.files.read(INDEX, 0);
    const listsAt = whole.length - (index?.ends.at(-1) ?? 0);
    const cases = [
      new Uint8Array(),
      whole.slice(0, 20),
      whole.slice(0, listsAt - 1),
      ...Array.from({ length: 40 }, (_, step) => damaged(whole, Math.floor((listsAt / 40) * step))),
    ];
    for (const contents of cases) {
      expect(decoded(contents)).toBeUndefined();
      io.files.write(INDEX, contents, { force: true });
      expect(await found(io, ['taller'])).toEqual(answer);
      expect(io.files.read(INDEX, 0)).toEqual(whole);
    }
    expect(decoded(whole, 'briefing 0.0.1')).toBeUndefined();
  });

  test('misses nothing where a list in it is damaged: every file is looked at then', async () => {
    const { io, answer, index } = await searched(['taller']);
    const whole = io.files.read(INDEX, 0);
    const listsAt = whole.length - (index?.ends.at(-1) ?? 0);
    for (let at = listsAt; at < whole.length; at += 1) {
      io.files.write(INDEX, damaged(whole, at), { force: true });
      expect(await found(io, ['taller'])).toEqual(answer);
    }
  });

  test('is no help where another window has put another one in its place, and is left to that', async () => {
    const { io, answer } = await searched(['taller']);
    io.files.write('/data/briefing/b-2.json', JSON.stringify(briefingFile(2, ['A taller tower.'])), {
      force: true,
    });
    const whole = io.files.read(INDEX, 0);
    let asked = 0;
    const replaced = withFiles(io, {
      stamp: (path) => (path === INDEX && ++asked > 3 ? [1, 2, 3, 4] : io.files.stamp(path)),
    });
    expect(await found(replaced, ['taller'])).toEqual([...answer, ['b-2', 'claims/c1']]);
    expect(asked).toBeGreaterThan(3);
    expect(io.files.read(INDEX, 0)).toBe(whole);
  });

  test('has no file that was changed a moment ago: a further change might not show', async () => {
    const io = fakeIo({ environment, files });
    const fresh = { ...withFiles(io, { stamp: () => [4_000, 0, 0, 1] }), now: () => new Date(1_999) };
    expect(await found(fresh, ['taller'])).toEqual([['b-0', 'claims/c1']]);
    expect(io.files.exists(INDEX)).toBe(false);
  });

  test('is neither needed nor spoken of: without a home, or where it cannot be written', async () => {
    const homeless = await run(['search', '--all', 'taller', '-f', 'plain'], {
      environment: { XDG_DATA_HOME: '/data' },
      files,
    });
    expect([homeless.exitCode, homeless.stderr, [...homeless.io.written.keys()]]).toEqual([0, '', []]);
    const full = withFiles(fakeIo({ environment, files }), {
      write: () => {
        throw new Unwritable('the disk is full');
      },
    });
    expect(await found(full, ['taller'])).toEqual([['b-0', 'claims/c1']]);
  });

  test('is not made for nothing: without a home each file is read once, unless slips are to be forgiven', async () => {
    const read: string[] = [];
    const io = fakeIo({ environment: { XDG_DATA_HOME: '/data' }, files });
    const watched = withFiles(io, {
      stamp: (path) => io.files.stamp(path),
      read(path, limit) {
        read.push(path);
        return io.files.read(path, limit);
      },
    });
    await found(watched, ['taller']);
    const paths = Object.keys(files);
    expect(read).toEqual([...paths, paths[0]]);
  });

  test('does not hold files beyond a megabyte: they are looked through, for slips too', async () => {
    const large = JSON.stringify({ ...briefingFile(0, ['A taller lighthouse.']) }) + ' '.repeat(1024 * 1024);
    const io = fakeIo({ environment, files: { '/data/briefing/b-0.json': large } });
    expect(await found(io, ['lighthuose'])).toEqual([['b-0', 'claims/c1']]);
    expect(io.files.exists(INDEX)).toBe(false);
  });
});
