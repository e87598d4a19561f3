import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { checkByRules, joined } from '../../../src/drafting/review/findings.js';
import { perform } from '../../../src/drafting/review/review.js';
import { type Review, startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { TextFindings } from '../../../src/drafting/review/text-findings.js';
import { additionsBeside } from '../../../src/drafting/review/wording/additions.js';
import { wordingDoubts } from '../../../src/drafting/review/wording/doubts.js';
import { groupsIn } from '../../../src/drafting/review/wording/groups.js';
import { wordingsOf } from '../../../src/drafting/review/wording/wordings.js';
import { readWithTokens } from '../../../src/reading/read.js';

const at = { kind: 'claims', id: 'c1' } as const;

/** Begins the review of a draft with a single claim, whose text is the given part of the source. */
async function begun(text: string, words: string, fields: object = {}): Promise<Review> {
  const input = { text: `Port\n\n${text}\n`, details: {} };
  const read = await readWithTokens(input);
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const start = input.text.lastIndexOf(words);
  const span = { start, end: start + words.length };
  const sentence = read.reading.sentences.find((one) => one.start <= start && one.end > start);
  const claim = draft.claims.find((one) => one.at === sentence?.at) ?? draft.claims[0];
  const capital = `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/, '')}.`;
  const only = { ...claim, id: 'c1', at: sentence?.at, text: capital, span, restates: undefined, ...fields };
  const file: BriefingFile = {
    ...draft,
    claims: [JSON.parse(JSON.stringify(only))],
    summary: [{ text: capital, claims: ['c1'] }],
    issues: draft.issues.map((issue) => ({ ...issue, summary: { text: capital, claims: ['c1'] } })),
    events: [],
    positions: [],
    gaps: [],
  };
  const source = file.sources[0]?.id ?? '';
  const known = new ReviewText(
    new Map([[source, read.reading]]),
    [],
    new Map([[source, groupsIn(read.tokens)]]),
  );
  const texts = new TextFindings(new Map([[source, input]]));
  const tools = {
    text: known,
    check: (now: BriefingFile) => joined(checkByRules(now), wordingDoubts(now, known)),
    checkText: (now: BriefingFile) => texts.of(now),
  };
  return { ...startReview(file, {}, tools, await texts.of(file)), at };
}

/** Returns the wordings that are offered, each as 'description: text'. */
const offered = async (text: string, words: string, fields: object = {}): Promise<string[]> =>
  (await wordingsOf(await begun(text, words, fields), at)).map((one) => `${one.words}: ${one.text}`);

describe('other words for a claim', () => {
  test('include the whole sentence, and the claim with an adjacent clause', async () => {
    const text = 'The harbor was closed in May, and the ferry was moved to Grey Bay, which is shallow.';
    expect(await offered(text, 'the ferry was moved to Grey Bay')).toEqual([
      'the whole sentence: The harbor was closed in May, and the ferry was moved to Grey Bay, which is shallow.',
      'with “which is shallow.”: The ferry was moved to Grey Bay, which is shallow.',
    ]);
  });

  test('omit the speaker', async () => {
    const text = 'Ada Lind, the mayor, said the harbor was closed.';
    expect(await offered(text, text)).toEqual(['without “Ada Lind, the mayor said”: The harbor was closed.']);
  });

  test('include the quotation alone', async () => {
    const text = 'And later, in a speech to the council, “the harbor was closed in May”.';
    const said = { attribution: { by: 'unnamed', label: 'officials' } };
    expect(await offered(text, text, said)).toContain('only the quotation: The harbor was closed in May.');
  });

  test('omit the participle phrase after the speaker, and name the country', async () => {
    const text =
      'Norland agreed. According to Norvision news agency, quoting the council, the mayor closed the harbor.';
    expect(await offered(text, text.slice(16))).toContain(
      'without “According to Norvision news agency ...”: The mayor closed the harbor.',
    );
    const country = await offered(
      'The ship left Sweden in May. The country’s army stayed.',
      'The country’s army stayed.',
    );
    expect(country).toEqual(['Sweden: Sweden’s army stayed.']);
  });

  test('name the speaker instead of a pronoun if the speaker is removed', async () => {
    const text = 'Ada Lind, the mayor, said she was happy.';
    expect((await offered(text, text))[0]).toBe('without “Ada Lind, the mayor said”: Ada Lind was happy.');
  });

  test('omit the first word, an insertion, the last clause or the first clause', async () => {
    const text =
      'But the harbor, which is old, was closed in May (NPA), while the ferry was moved to Grey Bay.';
    expect(await offered(text, text)).toEqual([
      'without “But”: The harbor, which is old, was closed in May (NPA), while the ferry was moved to Grey Bay.',
      'without “which is old”: But the harbor was closed in May (NPA), while the ferry was moved to Grey Bay.',
      'without “(NPA)”: But the harbor, which is old, was closed in May, while the ferry was moved to Grey Bay.',
      'without “while the ferry was moved to Grey Bay”: The harbor, which is old, was closed in May (NPA).',
      'without “But the harbor, which is old, was ...”: The ferry was moved to Grey Bay.',
    ]);
  });

  test('do not separate a statement from its condition', async () => {
    const text = 'But if the harbor is closed, the ferry moves to Grey Bay.';
    expect(await offered(text, text)).toEqual([
      'without “But”: If the harbor is closed, the ferry moves to Grey Bay.',
    ]);
  });

  test('repeat the subject of the first half for the second', async () => {
    const text = 'Norland closed the harbor in May and moved the ferry to Grey Bay.';
    expect(await offered(text, text)).toEqual([
      'without “and moved the ferry to Grey Bay”: Norland closed the harbor in May.',
      'without “Norland closed the harbor in May”: Norland moved the ferry to Grey Bay.',
    ]);
  });

  test('replace “it” with its referent, but not an “it” that refers to nothing', async () => {
    const text = 'The harbor was closed in May. It will open in June.';
    expect(await offered(text, 'It will open in June.')).toEqual([
      'the harbor: The harbor will open in June.',
    ]);
    expect(await offered('The harbor was closed. It is time to go.', 'It is time to go.')).toEqual([]);
  });

  test('do not replace a word whose meaning is not clear, or that the claim itself explains', async () => {
    const unclear = 'The harbor has a crane. It was closed in May.';
    expect(await offered(unclear, 'It was closed in May.')).toEqual([]);
    const people = 'Jon Ek met Tom Lind. Jon Ek lost his hat.';
    expect(await offered(people, 'Jon Ek lost his hat.')).toEqual([]);
  });

  test('replace “the company” and offices with names', async () => {
    const text =
      'Harbor Motors Inc closed the port. Jon Ek, the harbor minister, left. The minister sold the company.';
    const all = await offered(text, 'The minister sold the company.');
    expect(all).toContain('Jon Ek: Jon Ek sold the company.');
    const company = await offered(
      'Shares of Harbor Motors Inc fell. The company left the port.',
      'The company left the port.',
    );
    expect(company).toEqual(['Harbor Motors Inc: Harbor Motors Inc left the port.']);
  });

  test('include the hedge that the claim cites but does not contain', async () => {
    const text = 'It is likely that the harbor was closed in May.';
    const soft = { standing: 'likely', cue: 'likely' };
    expect(await offered(text, 'the harbor was closed in May', soft)).toEqual([
      'the whole sentence: It is likely that the harbor was closed in May.',
    ]);
  });

  test('begin with the correction if the claim was truncated', async () => {
    const text = 'Ada Lind said: “The harbor was closed in May and the ferry was moved.” She left.';
    const review = await begun(text, '“The harbor was closed in May');
    const [found] = review.findings.get('claims/c1') ?? [];
    expect(found?.message).toBe('has only one quotation mark');
    expect((await wordingsOf(review, at))[0]?.text).toBe(
      'Ada Lind said: “The harbor was closed in May and the ferry was moved.”',
    );
    const name = await begun('Norland won and Fred was late.', 'Fred was late');
    expect(name.findings.get('claims/c1')).toBeUndefined();
  });

  test('close a quotation that the next sentence continues', async () => {
    const text = 'Ada Lind said: “The harbor was closed. The ferry was moved.”';
    const review = await begun(text, 'Ada Lind said: “The harbor was closed.');
    const corrected = perform(review, { do: 'accept so' }).review;
    expect(corrected.file.claims[0]?.text).toBe('Ada Lind said: “The harbor was closed.”');
  });

  test('get the standing of their part of the source, which the claim then refers to', async () => {
    const text = 'The harbor was closed in May, and the ferry may move to Grey Bay.';
    const review = await begun(text, text.slice(0, -1), { standing: 'possible', cue: 'may' });
    const shorter = (await wordingsOf(review, at)).find(({ words }) => words.startsWith('without “and the'));
    if (shorter === undefined) throw new Error('not offered');
    const [claim] = perform(review, shorter.action).review.file.claims;
    expect([claim?.text, claim?.standing, claim?.cue]).toEqual([
      'The harbor was closed in May.',
      'stated',
      undefined,
    ]);
    expect(review.tools.text?.words(claim?.source ?? '', claim?.span ?? { start: 0, end: 0 })).toBe(
      'The harbor was closed in May',
    );
  });

  test('are omitted if the checks find an error in them', async () => {
    const text = 'Norland said the harbor was closed.';
    const all = await offered(text, text, { attribution: { by: 'source' } });
    expect(all).toEqual([]);
  });
});

describe('claims to add from a sentence', () => {
  test('are its clauses, with their standings, unless they are already claims, and the added claim is next', async () => {
    const text = 'Norland closed the harbor in May and moved the ferry, but the ferry may return.';
    const review = await begun(text, 'Norland closed the harbor in May');
    const [claim] = review.file.claims;
    if (claim === undefined || review.tools.text === undefined) throw new Error('no claim');
    const all = await additionsBeside(claim, review.file, review.tools.text);
    expect(all.map(({ words, text: own }) => `${words}: ${own}`)).toEqual([
      'with “Norland”: Norland moved the ferry.',
      'a clause: The ferry may return.',
      'the whole sentence: Norland closed the harbor in May and moved the ferry, but the ferry may return.',
    ]);
    const { file, at: now } = perform(review, all[1]?.action ?? { do: 'next' }).review;
    expect(now?.id).toBe(file.claims[1]?.id);
    expect(file.claims[1]).toMatchObject({
      text: 'The ferry may return.',
      standing: 'possible',
      cue: 'may',
      proposed: { by: 'rules' },
    });
  });
});

test('a pronoun in a quotation is never replaced with the name of its speaker', async () => {
  const text =
    'Jon Ek left on Monday. "Jon Ek should be remembered. He is the author of the current port plans", said Ada Lind.';
  const words = 'He is the author of the current port plans';
  const people = [
    { id: 'jon-ek', name: 'Jon Ek' },
    { id: 'ada-lind', name: 'Ada Lind' },
  ];
  const review = await begun(text, words, { attribution: { by: 'party', party: 'ada-lind' }, about: [] });
  const all = await wordingsOf({ ...review, file: { ...review.file, people } }, at);
  expect(all[0]?.text).toBe('Jon Ek is the author of the current port plans.');
  expect(all.map((one) => one.text).filter((one) => one.startsWith('Ada Lind'))).toEqual([]);
});
