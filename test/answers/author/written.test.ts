import * as v from 'valibot';
import { expect, test } from 'vitest';
import { joinedWork, NO_WORK } from '../../../src/answers/author/work.js';
import { makeWritten, written } from '../../../src/answers/author/written.js';
import { plain } from '../../../src/render/plain.js';
import { exampleFile } from '../../support/example.js';

const WORK = joinedWork(
  { ...NO_WORK, corrected: [{ kind: 'claim', id: 'c1' }] },
  { added: [{ kind: 'gap', id: 'g2' }], corrected: [{ kind: 'claim', id: 'c1' }] },
);

test('the record follows its schema, and an entry that was corrected twice is listed once', () => {
  const record = makeWritten(exampleFile(), 'trip.json', WORK);
  expect(v.parse(written.schema(), record)).toEqual(record);
  expect(record.corrected).toEqual([{ kind: 'claim', id: 'c1' }]);
});

test('says what was written, what the file holds and how to go on', () => {
  const { title, blocks } = written.layout(makeWritten(exampleFile(), 'a trip.json', WORK));
  const document = { title, language: 'en', data: { kind: 'written', version: 1 }, blocks };
  const options = { width: 80, color: false, unicode: true, now: new Date(0) };
  expect(plain(document, options)).toBe(`Harbour talks

Written to a trip.json: 1 added, 1 corrected.

Id: harbour
Holds: 2 people, 2 issues, 2 events, 6 claims, 1 gap, 1 note
Added: gap g2
Corrected: claim c1

Next: briefing edit 'a trip.json'
Next: briefing validate 'a trip.json'
`);
});
