import { beforeAll, describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import type { Action } from '../../../src/drafting/review/actions.js';
import { addressOf } from '../../../src/drafting/review/items.js';
import { pageShown } from '../../../src/drafting/review/lists/page.js';
import { nameDoubts } from '../../../src/drafting/review/names/doubts.js';
import { perform } from '../../../src/drafting/review/review.js';
import { type Review, startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { readWithTokens } from '../../../src/reading/read.js';
import { exampleFile } from '../../support/example.js';

const proposed = { by: 'rules' } as const;

const TEXT = `Talks on the port

Mira Lund spoke to Ada Ventimark, mayor of the town, on Thursday. Officials and Commissioner Jon Ek met Ventimarc there.
`;

const people = [
  { id: 'lund', name: 'Mira Lund', proposed },
  { id: 'venti', name: 'Ada Ventimark', proposed },
  { id: 'ek', name: 'Jon Ek', role: 'Commissioner', proposed },
  { id: 'venty', name: 'Ventimarc', proposed },
];

const organizations = [
  { id: 'thursday', name: 'Thursday', kind: 'other', label: 'organization', proposed },
  { id: 'port-council', name: 'Port Council', kind: 'other', label: 'organization', proposed },
] as const;

let text: ReviewText;

beforeAll(async () => {
  const { reading } = await readWithTokens({ text: TEXT, details: {} });
  text = new ReviewText(new Map([['report', reading]]));
});

function begun(): Review {
  const example = exampleFile();
  const file: BriefingFile = {
    ...example,
    people: [...example.people, ...people],
    organizations: [...example.organizations, ...organizations],
  };
  return startReview(file, { only: ['names'] }, { check: (now) => nameDoubts(now, text), text });
}

const having = (review: Review, ...actions: readonly Action['do'][]): Review =>
  actions.reduce((now, one) => perform(now, { do: one } as Action).review, review);

const shown = (review: Review) => pageShown(review)?.items.map(({ id }) => id);

const ALL = ['lund', 'venti', 'ek', 'venty', 'thursday', 'port-council'];

describe('a list of names', () => {
  test('begins at its doubtful entry', () => {
    expect(begun().at).toEqual({ kind: 'people', id: 'venty' });
    expect(shown(begun())).toEqual(ALL);
  });

  test('is accepted except for doubtful entries, and keeps its order', () => {
    const review = having(begun(), 'accept page');
    expect(review.said).toBe('Accepted 5 entries, 2 of them as suggested.');
    expect(shown(review)).toEqual(['lund', 'venti', 'ek', 'venty', 'port-council']);
    expect(review.at).toEqual({ kind: 'people', id: 'venty' });
    const { people: now } = review.file;
    expect(now.filter(({ id }) => ['venti', 'ek'].includes(id)).map(({ role }) => role)).toEqual([
      'mayor of the town',
      'Commissioner',
    ]);
  });

  test('accepts a doubtful entry separately, after the others', () => {
    const review = having(begun(), 'accept page', 'accept');
    expect(review.at).toBeUndefined();
    expect(review.file.people.at(-1)).toEqual({ id: 'venty', name: 'Ventimarc' });
  });

  test('is no longer accepted after undo, whose message names the undone action', () => {
    const review = having(begun(), 'accept page', 'undo');
    expect(review.file).toEqual(begun().file);
    expect(review.said).toBe('Undone: accept the list.');
    expect(having(begun(), 'drop', 'undo').said).toBe('Undone: drop Ventimarc.');
  });

  test('is not reordered when the kind of a name changes', () => {
    const at = { kind: 'people', id: 'lund' } as const;
    const { review } = perform({ ...begun(), at }, { do: 'kind', kind: 'places' });
    expect(review.at).toEqual({ kind: 'places', id: 'lund' });
    expect(shown(review)).toEqual(ALL);
    expect(having(review, 'next').at).toEqual({ kind: 'people', id: 'venti' });
  });

  test('stays open if the cursor moves up from its first entry', () => {
    const review = having({ ...begun(), at: { kind: 'people', id: 'lund' } }, 'previous');
    expect(review.at).toEqual({ kind: 'people', id: 'lund' });
    expect(review.said).toBe('This is the top of the list; press p to go to the previous one.');
  });

  test('has a key for the next doubtful entry, which continues with the first after the last', () => {
    const review = having({ ...begun(), at: { kind: 'organizations', id: 'thursday' } }, 'next doubtful');
    expect(review.at && addressOf(review.at)).toBe('people/venty');
    const none = having(review, 'accept so', 'next doubtful');
    expect(none.said).toBe('No entry in this list is doubtful.');
  });

  test('shows added names at the end', () => {
    const { review } = perform(begun(), {
      do: 'add names',
      names: [{ kind: 'places', name: 'Norholm' }],
      passed: ['May'],
    });
    expect(shown(review)).toEqual([...ALL, 'norholm']);
    expect(review.said).toBe('Added: Norholm (place).');
    expect(having(review, 'undo').said).toBe('Undone: add Norholm.');
  });
});

describe('a list of claims', () => {
  const begun = (): Review => {
    const example = exampleFile();
    const [first] = example.claims;
    const more = Array.from({ length: 40 }, (_, index) => ({
      ...first,
      id: `k${index}`,
      at: `1.P${index + 1}.s1`,
      proposed,
    }));
    const file = { ...example, claims: [...example.claims, ...more] as BriefingFile['claims'] };
    return startReview(file, { only: ['claims'] }, { check: () => new Map(), rows: 12 });
  };

  test('shows its other claims before the next list when one of its claims has been accepted alone', () => {
    const { items = [] } = pageShown(begun()) ?? {};
    const nextAfter = (index: number) =>
      perform({ ...begun(), at: items.at(index) }, { do: 'accept' }).review.at;
    expect(items.length).toBeLessThan(40);
    expect(nextAfter(1)).toEqual(items[2]);
    expect(nextAfter(-1)).toEqual(items[0]);
  });

  test('gets no other claims after one of its claims is accepted alone, and the next list begins after it', () => {
    const { items = [] } = pageShown(begun()) ?? {};
    const review = having({ ...begun(), at: items[1] }, 'accept');
    const left = items.filter((_, index) => index !== 1).map(({ id }) => id);
    expect(shown(review)).toEqual(left);
    const next = having(review, 'accept page');
    expect(shown(next)?.[0]).toBe(`k${items.length}`);
  });
});
