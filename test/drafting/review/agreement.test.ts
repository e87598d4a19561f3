import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BriefingFile, Claim } from '../../../src/briefing/file/schema.js';
import type { Standing } from '../../../src/briefing/standing.js';
import type { Action } from '../../../src/drafting/review/actions.js';
import { checkByRules, joined } from '../../../src/drafting/review/findings.js';
import { perform } from '../../../src/drafting/review/review.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { TextFindings } from '../../../src/drafting/review/text-findings.js';
import { readWithTokens } from '../../../src/reading/read.js';
import { drafted } from '../drafted.js';

const TEXTS = new URL('../../reading/texts/', import.meta.url);
const NAMES = [
  '04-olmen-dam',
  '05-casterly-transfer',
  '11-dunmore-appeal',
  '13-iriel-comet',
  '20-riven-protest',
  'taxes',
];

const findingsIn = async (file: BriefingFile, text: string) =>
  joined(checkByRules(file), await new TextFindings(new Map([['article', { text, details: {} }]])).of(file));

describe('a draft and the checks', () => {
  test.each(NAMES)('agree on every claim of %s', async (name) => {
    const text = readFileSync(new URL(`${name}.txt`, TEXTS), 'utf8');
    const findings = await findingsIn(await drafted(text), text);
    expect([...findings].filter(([address]) => address.startsWith('claims/'))).toEqual([]);
  });
});

const TEXT = `Mayor denies letter

A former clerk told the Courier that the mayor wrote a letter. The Courier did not see the letter. Ada Lind will speak on Friday. The mayor is said to be ill, the harbour master Ole Rask wrote.

Ada Lind praised the clerk. He deserves better.
`;

/**
 * Performs an action on the claim with the given words, and returns the claim and its findings, as severity and rule.
 */
async function corrected(words: string, action: Action): Promise<{ claim: Claim; found: string[] }> {
  const file = await drafted(TEXT);
  const { reading } = await readWithTokens({ text: TEXT, details: {} });
  const text = new ReviewText(new Map([['article', reading]]));
  const { id = '' } = file.claims.find((one) => one.text.includes(words)) ?? {};
  const begun = startReview(file, {}, { check: checkByRules, text });
  const { review } = perform({ ...begun, at: { kind: 'claims', id } }, action);
  const findings = (await findingsIn(review.file, TEXT)).get(`claims/${id}`) ?? [];
  const claim = review.file.claims.find((one) => one.id === id) as Claim;
  return { claim, found: findings.map(({ severity, rule }) => `${severity} ${rule}`) };
}

const standing = (to: Standing): Action => ({ do: 'standing', standing: to });

describe('a correction', () => {
  test('that makes a claim softer than its words causes at most a question', async () => {
    const { found } = await corrected('did not see', standing('pending'));
    expect(found).toEqual(['question no-cue', 'question firmer-wording']);
  });

  test('from one standing to another keeps a hedge that can mean either', async () => {
    const { claim, found } = await corrected('will speak', standing('expected'));
    expect([claim.cue, found]).toEqual(['will', []]);
  });

  test('that makes a claim firmer than its hedge is an error', async () => {
    expect((await corrected('will speak', standing('stated'))).found).toContain('error firmer-standing');
  });

  test('that attributes a claim to somebody in the sentence causes at most a question', async () => {
    const lind = { by: 'party', party: 'ada-lind' } as const;
    const { found } = await corrected('will speak', { do: 'voice', attribution: lind });
    expect(found).toEqual(['question other-voice']);
  });

  test('that rewords a claim can cause an error, since the claim no longer quotes the source', async () => {
    const { found } = await corrected('will speak', {
      do: 'reword',
      words: 'Ada Lind has spoken on Friday.',
    });
    expect(found).toContain('error hardened-claim');
  });
});

const STANDS = `Norco ships sink

Norco, a company, has lost ships. The company denied the report. The company is expected to pay. Ada Lind said she would not return and she had left on Monday.
`;

/** Returns the findings on the claim with the given words, which is attributed to Norco if `isNorco` is set. */
async function foundIn(words: string, isNorco: boolean): Promise<string[]> {
  const file = await drafted(STANDS);
  const norco = { id: 'norco', name: 'Norco', kind: 'company' as const };
  const own = isNorco ? ({ by: 'party', party: 'norco' } as const) : undefined;
  const claims = file.claims.map((claim) =>
    own && claim.text.includes(words) ? { ...claim, attribution: own } : claim,
  );
  const people = file.people.filter(({ id }) => id !== 'norco');
  const places = file.places.filter(({ id }) => id !== 'norco');
  const found = await findingsIn({ ...file, people, places, organizations: [norco], claims }, STANDS);
  const id = claims.find((claim) => claim.text.includes(words))?.id;
  return (found.get(`claims/${id}`) ?? []).map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('the check of the text', () => {
  test('recognizes a company as a voice if it denies something, but not if it is expected to pay', async () => {
    expect(await foundIn('denied', true)).toEqual([]);
    expect(await foundIn('to pay', true)).toContain('error other-voice');
  });

  test('does not apply a hedge to the clause after “and she”', async () => {
    expect(await foundIn('had left', false)).toEqual([]);
  });
});

const SUIT = `Judge dismisses suit

The suit was filed by two groups, the Norland Center for Rights and the Norholm Liberties Union. These organizations argued that the order is illegal. The court responded to Ek's father's assertions that his son was unable to initiate a lawsuit.
`;

/**
 * Attributes the claim with the given words to an unnamed voice, replaces its text if one is given, and returns its
 * findings.
 */
async function voiced(words: string, label: string, now?: string) {
  const file = await drafted(SUIT);
  const claims = file.claims.map((claim): Claim => {
    if (!claim.text.includes(words)) return claim;
    return { ...claim, text: now ?? claim.text, attribution: { by: 'unnamed', label } };
  });
  const id = file.claims.find(({ text }) => text.includes(words))?.id ?? '';
  return (await findingsIn({ ...file, claims }, SUIT)).get(`claims/${id}`) ?? [];
}

test('a hedge such as “assertions” is recorded with the claim, whose text need not repeat it', async () => {
  const found = await voiced('initiate', 'Ek’s father', 'Ek was unable to initiate a lawsuit.');
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(found.map(({ rule }) => rule)).not.toContain('firmer-wording');
});

test('‘these organizations’ refers to the organizations named earlier', async () => {
  const label = 'Norland Center for Rights and Norholm Liberties Union';
  expect(await voiced('order is illegal', label)).toEqual([]);
});
