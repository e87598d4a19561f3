import * as v from 'valibot';
import { expect, test } from 'vitest';
import { makeWritten, written } from '../../../src/answers/author/written.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import { plain } from '../../../src/render/plain.js';
import { whole } from '../../../src/system/streams/pieces.js';
import { exampleFile } from '../../support/example.js';

const record = makeWritten(new Briefing(exampleFile()), 'a trip.json');

test('the record follows its schema', () => {
  expect(v.parse(written.schema(), record)).toEqual(record);
});

test('reports what was written, the contents of the file and what to do next', () => {
  const { title, blocks } = written.layout(record);
  const document = { title, language: 'en', data: { kind: 'written', version: 1 }, blocks };
  const options = { width: 80, color: false, unicode: true, now: new Date(0) };
  expect(whole(plain(document, options))).toBe(`Harbour talks

Written to a trip.json.

Id: harbour
Contents: 2 people, 2 issues, 2 events, 6 claims, 1 gap, 1 note

Next: briefing edit 'a trip.json'
Next: briefing validate 'a trip.json'
`);
});
