import { describe, expect, test } from 'vitest';
import { headOf } from '../../src/briefing/file/head.js';
import { fakeIo } from '../support/fake-io.js';

/** The id and title of a briefing file, read from as little of it as possible. */

/** @returns the head, and whether the whole file had to be read */
function head(contents: string) {
  const { files } = fakeIo({ files: { 'a.json': contents } });
  let readWhole = false;
  const watched = {
    ...files,
    read: (path: string, limit: number) => {
      readWhole = true;
      return files.read(path, limit);
    },
    part: (path: string, from: number, count: number) => files.read(path, count).slice(from, from + count),
  };
  return { ...headOf(watched, 'a.json'), readWhole };
}

describe('the id and title of a briefing file', () => {
  test('are read from its beginning, whatever follows', () => {
    const beginning =
      '{\n  "$schema": "x",\n  "formatVersion": 1,\n  "id": "trip",\n  "title": "A \\"trip\\"",\n  "people": [';
    expect(head(beginning)).toEqual({ id: 'trip', title: 'A "trip"', readWhole: false });
  });

  test('are found after a byte-order mark, and whatever the order of the first members', () => {
    expect(head('\ufeff{"title":"Trip","asOf":"2031","id":"trip","claims":[')).toEqual({
      id: 'trip',
      title: 'Trip',
      readWhole: false,
    });
  });

  test('are looked for in the whole file if a list comes first', () => {
    expect(head('{"claims": [], "id": "trip", "title": "Trip"}')).toEqual({
      id: 'trip',
      title: 'Trip',
      readWhole: true,
    });
  });

  test('are not taken from nested objects', () => {
    expect(head('{"sources": [{"id": "article", "title": "News"}]}')).toEqual({ readWhole: true });
  });

  test('do not include an invalid id', () => {
    expect(head('{"id": "bad id", "title": "Trip", "claims": []}')).toEqual({
      title: 'Trip',
      readWhole: true,
    });
    expect(head(`{"id": "${'x'.repeat(65)}"}`)).toEqual({ readWhole: true });
  });

  test.each(['', '[]', '{', 'null', '{"id": 7}', '{"id": "cut'])('are undefined in %j', (contents) => {
    expect(head(contents)).toEqual({ readWhole: true });
  });
});
