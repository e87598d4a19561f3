import { expect, test } from 'vitest';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { voiceDoubts } from '../../../src/drafting/review/voices/doubts.js';
import { readWithTokens } from '../../../src/reading/read.js';

/** Drafts an article, makes the voices of its quotation unknown, and returns what the review asks and suggests. */
async function asked(article: string): Promise<readonly unknown[]> {
  const read = await readWithTokens({ text: `The port fee\n\n${article}\n`, details: {} });
  const text = new ReviewText(new Map([['article', read.reading]]));
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const claims = draft.claims.map((claim) =>
    claim.quote === undefined ? claim : { ...claim, attribution: { by: 'unnamed' as const } },
  );
  return [...voiceDoubts({ ...draft, claims }, text).values()].flatMap((found) =>
    found.map(({ message, suggestion }) => [
      message,
      suggestion && 'action' in suggestion ? suggestion.action : undefined,
    ]),
  );
}

const LATER = 'said: "The fee is wrong and hurts the pilots. The port must not raise it again."';

test('for an unknown speaker, a new person named in the sentence before is suggested', async () => {
  const action = { do: 'new voice', words: 'Varsha Okonwe', kind: 'people' };
  const one = ['“She” may be Varsha Okonwe', action];
  expect(await asked(`Varsha Okonwe, from the group Harbor, joined the protest. She ${LATER}`)).toEqual([
    one,
    one,
  ]);
});

test('a person of the other gender is not suggested', async () => {
  const found = await asked(`Mayor John Lind opened the port. Mary Ek joined the protest. He ${LATER}`);
  expect(found).toHaveLength(2);
  expect(found[0]).toEqual([
    '“He” may be John Lind',
    { do: 'voice', attribution: { by: 'party', party: 'john-lind' } },
  ]);
});

test('if nobody fits, the review asks without a suggestion', async () => {
  const one = ['the draft does not know whose words these are', undefined];
  expect(await asked(`The port is closed. She ${LATER}`)).toEqual([one, one]);
});
