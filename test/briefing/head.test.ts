import { describe, expect, test } from 'vitest';
import { headIn, idAtStart } from '../../src/briefing/file/head.js';

const head = (contents: string) => headIn(Buffer.from(contents));

describe('the id and title of a briefing file', () => {
  test('are found after a byte-order mark and in any order', () => {
    expect(head('\ufeff{"claims": [], "title": "A \\"trip\\"", "id": "trip"}')).toEqual({
      id: 'trip',
      title: 'A "trip"',
    });
  });

  test('are not taken from nested objects', () => {
    expect(head('{"sources": [{"id": "article", "title": "News"}]}')).toEqual({});
  });

  test('do not include an invalid id', () => {
    expect(head('{"id": "bad id", "title": "Trip", "claims": []}')).toEqual({ title: 'Trip' });
    expect(head(`{"id": "${'x'.repeat(65)}"}`)).toEqual({});
  });

  test.each(['', '[]', '{', 'null', '{"id": 7}', '{"id": "cut'])('are undefined for %j', (contents) => {
    expect(head(contents)).toEqual({});
  });
});

describe('the id at the start of a file', () => {
  const idOf = (contents: string) => idAtStart(Buffer.from(contents));

  test('is found after strings and numbers, without reading the rest', () => {
    expect(idOf('\ufeff { "formatVersion": 1,\n "title": "Sète", "id" : "trip", "claims": [')).toBe('trip');
    expect(idOf('{"id":"trip"')).toBe('trip');
  });

  test.each([
    '{"sources": [{"id": "article"}], "id": "trip"}',
    '{"title": "A \\"trip\\"", "id": "trip"}',
    '{"id": "bad id"}',
    '{"id": "tr\\u0069p"}',
    '{"id": 7}',
    `{"title": "${'x'.repeat(1024)}", "id": "trip"}`,
    '',
  ])('is not found without parsing: %j', (contents) => expect(idOf(contents)).toBeUndefined());
});
