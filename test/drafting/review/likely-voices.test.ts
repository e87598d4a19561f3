import { expect, test } from 'vitest';
import { voiceLabel } from '../../../src/briefing/attribution.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import type { Claim } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { likelyVoices } from '../../../src/drafting/review/voices/likely-voices.js';
import { subjectOf } from '../../../src/drafting/review/wording/subject.js';
import { readWithTokens } from '../../../src/reading/read.js';

const TEXT = `Judge dismisses suit

Judge Ada Lind dismissed the suit of Jon Ek on Monday. Ek was backed by two groups, the Norland Center for Rights and the Norholm Liberties Union. These organizations argued that the order is illegal. Norlandic law enforcement officials in June charged Ek with fraud. Norlandic officials have identified Ek as a leader. The harbor was closed.
`;

async function offered(words: string): Promise<readonly string[]> {
  const read = await readWithTokens({ text: TEXT, details: {} });
  const file = draftBriefing(read, { digest: 'a'.repeat(64) });
  const briefing = new Briefing(file);
  const text = new ReviewText(new Map([['article', read.reading]]));
  const claim = briefing.all('claims').find((one) => one.text.includes(words));
  if (claim === undefined) throw new Error(`no claim has ${words}`);
  return likelyVoices({ file, tools: { text } }, claim).map(
    (attribution) => voiceLabel(briefing, { ...claim, attribution }) ?? 'own',
  );
}

test.each([
  ['identified Ek', 'Norlandic officials'],
  ['charged Ek', 'Norlandic law enforcement officials'],
  ['order is illegal', 'These organizations'],
  ['dismissed', 'Ada Lind'],
])('the speaker in the sentence comes before anybody spoken about: %s', async (words, expected) => {
  const [first] = await offered(words);
  expect(first).toBe(expected);
});

test('the source comes last if somebody else speaks', async () => {
  expect((await offered('order is illegal')).at(-1)).toBe('own');
});

test.each([
  ['Judge Bates replied, "Ek has left."', 'Judge Bates'],
  ['Yemeni officials in November charged him.', 'Yemeni officials'],
  ['In June the port was closed.', undefined],
  ['He left.', undefined],
  ['John Ek, a judge of the court, ruled on it.', 'John Ek'],
])('the subject of a sentence is found: %s', (sentence, expected) => {
  expect(subjectOf(sentence)).toBe(expected);
});

test.each([
  'Last year over 4 million visitors found the port on the coast.',
  'Results of the studies show a loss of all the crops.',
  'Both of these stations show the way to the port.',
])('a subject that cannot speak is not offered: %s', async (sentence) => {
  const read = await readWithTokens({ text: `Port\n\n${sentence}\n`, details: {} });
  const file = draftBriefing(read, { digest: 'a'.repeat(64) });
  const text = new ReviewText(new Map([['article', read.reading]]));
  const [claim] = file.claims as [Claim];
  expect(likelyVoices({ file, tools: { text } }, claim)).not.toContainEqual(
    expect.objectContaining({ by: 'unnamed' }),
  );
});
