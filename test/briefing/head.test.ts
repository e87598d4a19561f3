import { describe, expect, test } from 'vitest';
import { headIn } from '../../src/briefing/file/head.js';

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
