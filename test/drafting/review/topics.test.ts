import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { perform } from '../../../src/drafting/review/review.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { exampleFile } from '../../support/example.js';
import { drafted } from '../drafted.js';

/** Rewords a claim of the example file, once or several times, and returns its topics. */
function topicsAfter(...wordings: readonly string[]): readonly string[] | undefined {
  const example = exampleFile();
  const people = [
    { id: 'lind', name: 'Ada Lind' },
    { id: 'ole-lind', name: 'Ole Lind' },
  ];
  const file: BriefingFile = { ...example, people: [...example.people, ...people] };
  const at = { kind: 'claims', id: 'c1' } as const;
  const begun = { ...startReview(file, {}, { check: () => new Map() }), at };
  const done = wordings.reduce(
    (now, words) => ({ ...perform(now, { do: 'reword', words }).review, at }),
    begun,
  );
  return done.file.claims.find(({ id }) => id === 'c1')?.about;
}

test('a claim gains the topics that its new text names, and loses those that the text no longer names', () => {
  const before = topicsAfter('The talks will be held.') ?? [];
  expect(topicsAfter('Ada Lind will hold talks.')).toContain('lind');
  expect(topicsAfter('Ada Lind will hold talks.', 'Ole Lind will hold talks.')).toContain('ole-lind');
  expect(topicsAfter('Ada Lind will hold talks.', 'The talks will be held.')).toEqual(before);
  expect(topicsAfter('Ada Lind will hold talks.', 'Lind will hold talks.')).toContain('lind');
});

test('a claim that only mentions an office of a country is not about the country', async () => {
  const { claims } = await drafted(
    'Port news\n\nU.S. Representative Ada Lind opened the port on Monday. The United States closed the harbor of Norholm.\n',
  );
  const [one, other] = claims.map(({ about }) => about.includes('united-states'));
  expect([one, other]).toEqual([false, true]);
});
