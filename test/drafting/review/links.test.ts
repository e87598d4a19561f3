import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import type { Action } from '../../../src/drafting/review/actions.js';
import { checkByRules } from '../../../src/drafting/review/findings.js';
import { likelyDisputes } from '../../../src/drafting/review/links.js';
import { perform } from '../../../src/drafting/review/review.js';
import { type Review, startReview } from '../../../src/drafting/review/state/state.js';
import { exampleFile } from '../../support/example.js';

const review: Review = {
  ...startReview(exampleFile(), {}, { check: checkByRules }),
  at: { kind: 'claims', id: 'c1' },
};

const performed = (...actions: Action[]): Review =>
  actions.reduce((now, action) => perform(now, action).review, review);

const claim = ({ claims }: BriefingFile, id: string) => claims.find((one) => one.id === id);

describe('a claim', () => {
  test('is linked to a claim that contradicts it, and the same key removes the link from both', () => {
    const dispute: Action = { do: 'dispute', id: 'c3' };
    expect(claim(performed(dispute).file, 'c1')?.disputes).toEqual(['c3']);
    expect(performed(dispute, dispute).file).toEqual(review.file);
    const fromTheOther = performed(
      dispute,
      { do: 'go', to: { kind: 'claims', id: 'c3' } },
      { do: 'dispute', id: 'c1' },
    );
    expect(fromTheOther.file).toEqual(review.file);
  });

  test('can be linked to any claim, and those that share its topics are listed first', () => {
    const own = claim(review.file, 'c1');
    const common = likelyDisputes(review.file, own as never).map(
      ({ about }) => about.filter((id) => own?.about.includes(id)).length,
    );
    expect(common).toEqual([...common].sort((one, other) => other - one));
  });

  test('can get another topic, but cannot lose its last topic', () => {
    const { about = [] } = claim(review.file, 'c1') ?? {};
    const issue =
      review.file.issues.find(({ id }) => !about.includes(id))?.id ?? review.file.places[0]?.id ?? '';
    expect(claim(performed({ do: 'about', id: issue }).file, 'c1')?.about).toEqual([...about, issue]);
    const none = performed(...about.map((id): Action => ({ do: 'about', id })));
    expect(none.said).toBe('A claim must be about something: add a different name or issue first.');
  });
});

describe('a name that the draft does not have', () => {
  test('is added only once, marked as reviewed, and linked to the claims that contain it', () => {
    const added = performed(
      { do: 'reword', words: 'Ole Rask spoke.' },
      { do: 'add name', kind: 'people', name: ' Ole  Rask ' },
    );
    expect(added.file.people.at(-1)).toEqual({ id: 'ole-rask', name: 'Ole Rask' });
    expect(claim(added.file, 'c1')?.about).toContain('ole-rask');
    const again = perform(added, { do: 'add name', kind: 'organizations', name: 'Ole Rask' }).review;
    expect([again.file, again.said]).toEqual([added.file, 'Ole Rask is already in the list.']);
  });

  test('becomes a voice, either as a person or as an organization', () => {
    const { file } = performed({ do: 'new voice', words: 'Harbour Board', kind: 'organizations' });
    expect(file.organizations.at(-1)).toMatchObject({
      id: 'harbour-board',
      name: 'Harbour Board',
      kind: 'other',
    });
    expect(claim(file, 'c1')?.attribution).toEqual({ by: 'party', party: 'harbour-board' });
  });
});
