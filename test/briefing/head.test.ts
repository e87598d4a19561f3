import { describe, expect, test } from 'vitest';
import { headOf } from '../../src/briefing/file/head.js';
import { fakeIo } from '../support/fake-io.js';

/** Which briefing a file holds, told from as little of it as will do. */

/** @returns the head, and whether all of the file had to be read for it */
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

  test('are found behind a byte-order mark and in any order of the first members', () => {
    expect(head('\ufeff{"title":"Trip","asOf":"2031","id":"trip","claims":[')).toEqual({
      id: 'trip',
      title: 'Trip',
      readWhole: false,
    });
  });

  test('are looked for in the whole file where a list stands before them', () => {
    expect(head('{"claims": [], "id": "trip", "title": "Trip"}')).toEqual({
      id: 'trip',
      title: 'Trip',
      readWhole: true,
    });
  });

  test('are not taken from inside something else', () => {
    expect(head('{"sources": [{"id": "article", "title": "News"}]}')).toEqual({ readWhole: true });
  });

  test('leave an id out that nobody could name the file by', () => {
    expect(head('{"id": "bad id", "title": "Trip", "claims": []}')).toEqual({
      title: 'Trip',
      readWhole: true,
    });
    expect(head(`{"id": "${'x'.repeat(65)}"}`)).toEqual({ readWhole: true });
  });

  test.each(['', '[]', '{', 'null', '{"id": 7}', '{"id": "cut'])('are not there in %j', (contents) => {
    expect(head(contents)).toEqual({ readWhole: true });
  });
});
