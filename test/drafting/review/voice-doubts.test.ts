import { describe, expect, test } from 'vitest';
import type { Attribution, BriefingFile, Claim } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { perform } from '../../../src/drafting/review/review.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { nameCalled } from '../../../src/drafting/review/voices/doubles.js';
import { voiceDoubts } from '../../../src/drafting/review/voices/doubts.js';
import { maySpeak } from '../../../src/drafting/review/voices/label.js';
import { voicesInOrder } from '../../../src/drafting/review/voices/order.js';
import { readWithTokens } from '../../../src/reading/read.js';

const TEXT = `Ferry runs aground

The police spokesman Jon Ek said that the ferry sank. Ek said that nobody was hurt. The pilots saw the light. Some claim that the lamp was green; but the officials have replaced it.
`;

/** Drafts the text, and sets the voices of its claims in order. */
async function drafted(...voices: readonly Attribution[]) {
  const read = await readWithTokens({ text: TEXT, details: {} });
  const text = new ReviewText(new Map([['article', read.reading]]));
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const claims = draft.claims.map(
    (claim, index): Claim => ({ ...claim, attribution: voices[index] ?? claim.attribution }),
  );
  return { file: { ...draft, claims } as BriefingFile, text };
}

const unnamed = (label: string): Attribution => ({ by: 'unnamed', label });
const EK: Attribution = { by: 'party', party: 'jon-ek' };

const messages = (file: BriefingFile, text: ReviewText) =>
  [...voiceDoubts(file, text).values()].map(([found]) => found?.message);

describe('a doubtful voice', () => {
  test('is a label for a named person, or for something that cannot speak', async () => {
    const { file, text } = await drafted(EK, unnamed('a spokesman'), unnamed('the lamp'));
    expect(messages(file, text).slice(0, 2)).toEqual([
      '“a spokesman” may be Jon Ek',
      '“the lamp” is probably not a speaker',
    ]);
  });

  test('is never a label that the sentence names as the subject of a verb of saying', async () => {
    const read = await readWithTokens({
      text: 'Herons\n\nNorholm is a port. The herons said the port was closed.\n',
      details: {},
    });
    const text = new ReviewText(new Map([['article', read.reading]]));
    const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
    const voice = (label: string) => ({
      ...draft,
      claims: draft.claims.map((claim, at) => (at === 1 ? { ...claim, attribution: unnamed(label) } : claim)),
    });
    expect(messages(voice('the herons'), text)).toEqual([]);
    expect(messages(voice('the lamps'), text)).toEqual(['“the lamps” is probably not a speaker']);
  });

  test('is not a label for the spokesman of somebody else', async () => {
    const { file, text } = await drafted(EK, unnamed('a spokesman for the Norline Port'));
    expect(messages(file, text)).not.toContain('“a spokesman for the Norline Port” may be Jon Ek');
    const known = await drafted(EK, unnamed('a spokesman for the police'));
    expect(messages(known.file, known.text)[0]).toBe('“a spokesman for the police” may be Jon Ek');
  });

  test('is replaced in all of its claims with one key', async () => {
    const { file, text } = await drafted(EK, unnamed('a spokesman'), unnamed('a spokesman'));
    const check = (one: BriefingFile) => voiceDoubts(one, text);
    const begun = startReview(file, { only: ['claims'] }, { check, text });
    const at = { kind: 'claims', id: file.claims[1]?.id ?? '' } as const;
    const { review } = perform({ ...begun, at }, { do: 'accept so' });
    expect(review.file.claims.slice(0, 3).map(({ attribution }) => attribution)).toEqual([EK, EK, EK]);
    expect(review.file.claims.every(({ proposed }) => proposed !== undefined)).toBe(true);
    expect(review.at).toEqual(at);
    expect(review.findings.has(`claims/${file.claims[2]?.id}`)).toBe(false);
  });
});

describe('a label', () => {
  test.each([
    ['senior officials of the ministry', true],
    ['the authors', true],
    ['two people familiar with the matter', true],
    ['joint statement', true],
    ['the fragment', false],
    ['a dual-location system', false],
  ])('“%s” can be a speaker: %s', (label, may) => {
    expect(maySpeak(label)).toBe(may);
  });

  test('can be the name of an organization', () => {
    const office = { name: 'Office of the Norland President', kind: 'organizations' };
    expect(nameCalled('the office of the Norland President')).toEqual(office);
    expect(nameCalled('officials of the ministry')).toBeUndefined();
  });
});

describe('the order of voices', () => {
  test('stays the same when voices are added and removed', async () => {
    const { file } = await drafted(unnamed('a spokesman'), EK);
    const before = voicesInOrder(file, TEXT);
    expect(before.slice(0, 3)).toEqual([{ by: 'source' }, unnamed('a spokesman'), EK]);
    const claims = file.claims.map((claim, index) =>
      index === 0 ? { ...claim, attribution: unnamed('a diver') } : claim,
    );
    const after = voicesInOrder({ ...file, claims }, TEXT, before);
    expect(after[2]).toEqual(EK);
    expect(after.at(-1)).toEqual(unnamed('a diver'));
  });
});

describe('a claim after reported words', () => {
  /** Returns the messages about the second claim of two sentences. */
  const messagesAbout = async (second: string, third = '') => {
    const article = `The port\n\nThe mayor Ada Lind said that the pier was old. ${second} ${third}\n`;
    const read = await readWithTokens({ text: article, details: {} });
    const text = new ReviewText(new Map([['article', read.reading]]));
    const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
    const id = draft.claims[1]?.id;
    return voiceDoubts(draft, text)
      .get(`claims/${id}`)
      ?.map(({ message, suggestion }) => [message, suggestion && 'words' in suggestion && suggestion.words]);
  };

  test.each(['The wall would be repaired.', 'In the end, the wall had moved.'])(
    'may continue them if its verb is that of reported speech: %s',
    async (sentence) => {
      expect(await messagesAbout(sentence)).toEqual([
        ['may continue what the previous voice says', 'Ada Lind'],
      ]);
    },
  );

  test.each(['The wall was repaired.', 'If it fell, the wall would be repaired.'])(
    'is in the source’s own voice otherwise: %s',
    async (sentence) => {
      expect(await messagesAbout(sentence)).toBeUndefined();
    },
  );
});
