import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatBriefing } from '../../../src/briefing/file/format.js';
import { parseBriefing } from '../../../src/briefing/file/parse.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { statementsIn } from '../../../src/briefing/file/statements.js';
import { STANDINGS } from '../../../src/briefing/standing.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import type { Action } from '../../../src/drafting/review/actions.js';
import { fieldsOf, SUMMARY_WORDS } from '../../../src/drafting/review/fields.js';
import { checkByRules } from '../../../src/drafting/review/findings.js';
import { addressOf, type Item, isOpen, itemsOf } from '../../../src/drafting/review/items.js';
import { pageAround, pageShown } from '../../../src/drafting/review/lists/page.js';
import { NAME_KINDS } from '../../../src/drafting/review/names/names.js';
import { applyPatch } from '../../../src/drafting/review/patch.js';
import { perform } from '../../../src/drafting/review/review.js';
import { type Review, startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { readPlainText } from '../../../src/reading/input/text.js';
import { readWithTokens } from '../../../src/reading/read.js';
import { exampleFile } from '../../support/example.js';

/**
 * The keys that a reviewer presses. Which actions they lead to depends on the state, since only visible entries can be
 * chosen.
 */
const typed = fc.record({
  key: fc.constantFrom(
    'next',
    'previous',
    'undo',
    'accept',
    'accept page',
    'drop page',
    'next page',
    'previous page',
    'closer',
    'accept so',
    'dispute',
    'about',
    'add name',
    'drop',
    'merge',
    'go',
    'reword',
    'extract',
    'hedge',
    'fact',
    'add',
    'new voice',
    'standing',
    'voice',
    'split',
    'merge into',
    'split name',
    'kind',
    'field',
  ),
  number: fc.nat(60),
  words: fc.constantFrom(
    'New words.',
    '',
    '  ',
    'The team won.',
    'will',
    '1.B2',
    '2024-02',
    'A & B',
    'e\u0301',
  ),
});

type Typed = typeof typed extends fc.Arbitrary<infer Value> ? Value : never;

function actionFor(review: Review, { key, number, words }: Typed): Action {
  const items = itemsOf(review.file);
  const other = items[number % items.length] ?? { kind: 'claims', id: 'c1' };
  const at = review.at ?? other;
  switch (key) {
    case 'accept':
      return { do: 'accept', reason: words };
    case 'go':
      return { do: 'go', to: other };
    case 'reword':
    case 'hedge':
    case 'fact':
      return { do: key, words };
    case 'add':
      return { do: key, words, span: spanFor(review, at, number) };
    case 'extract':
      return { do: key, span: spanFor(review, at, number) };
    case 'new voice':
      return { do: key, words, kind: number % 2 ? 'people' : 'organizations' };
    case 'dispute':
    case 'about':
    case 'add name':
      return linkFor(review, key, number, words);
    case 'standing':
      return { do: 'standing', standing: STANDINGS[number % STANDINGS.length] ?? 'stated' };
    case 'voice':
      return {
        do: 'voice',
        attribution: number % 2 ? { by: 'source' } : { by: 'unnamed', label: 'sources' },
      };
    case 'split': {
      const text = review.file.claims.find(({ id }) => id === at.id)?.text ?? '';
      const all = text.split(' ');
      const place = number % all.length;
      const parts = { first: all.slice(0, place).join(' '), second: all.slice(place).join(' ') };
      return { do: 'split', parts: place > 0 ? parts : { first: 'One', second: 'two' } };
    }
    case 'merge into':
      return { do: 'merge into', into: items.filter(({ kind }) => kind === at.kind)[number % 3] ?? other };
    case 'split name':
      return { do: 'split name', names: ['One', words] };
    case 'kind':
      return at.kind === 'claims'
        ? { do: 'next' }
        : { do: 'kind', kind: NAME_KINDS[number % NAME_KINDS.length] ?? 'people' };
    case 'field':
      return fieldFor(at, number, words);
    default:
      return { do: key };
  }
}

function spanFor({ file, tools }: Review, at: Item, number: number) {
  const claim = file.claims.find(({ id }) => id === at.id);
  const { start, end } = (claim && tools.text?.sentenceSpan(claim)) ?? { start: 0, end: 60 };
  return { start: start + (number % 7), end: end - (number % 11) };
}

function fieldFor(at: Item, number: number, words: string): Action {
  const fields = at.kind === 'issues' ? [...fieldsOf(at), SUMMARY_WORDS] : fieldsOf(at);
  const field = fields[number % Math.max(1, fields.length)];
  return field ? { do: 'field', field, value: field.choices?.[number] ?? words } : { do: 'next' };
}

function linkFor(
  { file }: Review,
  key: 'dispute' | 'about' | 'add name',
  number: number,
  name: string,
): Action {
  if (key === 'add name') return { do: key, kind: NAME_KINDS[number % NAME_KINDS.length] ?? 'people', name };
  const items = key === 'about' ? itemsOf(file) : file.claims;
  return { do: key, id: items[number % items.length]?.id ?? 'c1' };
}

const drafts: { readonly file: BriefingFile; readonly text?: ReviewText }[] = [];

beforeAll(async () => {
  drafts.push({ file: exampleFile() });
  for (const name of ['clock', '02-brightwell-layoffs']) {
    const bytes = readFileSync(new URL(`../../reading/texts/${name}.txt`, import.meta.url));
    const read = await readWithTokens(readPlainText(bytes, name));
    const file = draftBriefing(read, { digest: 'a'.repeat(64) });
    drafts.push({ file, text: new ReviewText(new Map([['article', read.reading]])) });
  }
});

const started = (index: number): Review => {
  const { file, text } = drafts[index % drafts.length] as (typeof drafts)[number];
  return startReview(file, {}, { check: checkByRules, ...(text ? { text } : {}) });
};

const sequences = fc.tuple(fc.nat(2), fc.array(typed, { maxLength: 25 }));
const options = { numRuns: 30 };

/** Generates the states of a session, each with its action and the resulting changes. */
function* session(review: Review, keys: readonly Typed[]) {
  let now = review;
  for (const key of keys) {
    const action = actionFor(now, key);
    const { review: after, patch } = perform(now, action);
    yield { before: now, action, after, patch };
    now = after;
  }
}

describe('whatever keys are pressed', () => {
  test('the file is valid after each key', () => {
    fc.assert(
      fc.property(sequences, ([index, keys]) => {
        for (const { before, after } of session(started(index), keys)) {
          if (after.file === before.file) continue;
          expect(parseBriefing(Buffer.from(formatBriefing(after.file)))).not.toHaveProperty('problems');
        }
      }),
      options,
    );
  });

  test('undoing everything restores the file exactly', () => {
    fc.assert(
      fc.property(sequences, ([index, keys]) => {
        const start = started(index);
        let last = [...session(start, keys)].at(-1)?.after ?? start;
        while (last.history.length > 0) last = perform(last, { do: 'undo' }).review;
        expect(last.file).toEqual(start.file);
        expect(formatBriefing(last.file)).toBe(formatBriefing(start.file));
      }),
      options,
    );
  });

  test('claims disappear only if they are dropped or merged, and are never duplicated', () => {
    fc.assert(
      fc.property(sequences, ([index, keys]) => {
        for (const { before, action, after } of session(started(index), keys)) {
          const ids = after.file.claims.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          if (action.do === 'undo' || after.said !== undefined) continue;
          expect(ids.length - before.file.claims.length).toBe(difference(before, action));
        }
      }),
      options,
    );
  });

  test('applying the saved changes to the old file results in the new file', () => {
    fc.assert(
      fc.property(sequences, ([index, keys]) => {
        for (const { before, after, patch } of session(started(index), keys)) {
          const written = patch ? applyPatch(before.file, patch) : before.file;
          expect(written).toEqual(after.file);
        }
      }),
      options,
    );
  });

  test('accepting a list accepts only the entries that it shows without findings', () => {
    fc.assert(
      fc.property(sequences, ([index, keys]) => {
        for (const { before, action, after } of session(started(index), keys)) {
          if (action.do !== 'accept page') continue;
          const shown = pageShown(before)?.acceptable.map(addressOf) ?? [];
          const accepted = itemsOf(before.file)
            .map(addressOf)
            .filter((address) => isOpenIn(before, address) && !isOpenIn(after, address));
          expect(accepted.sort()).toEqual([...shown].sort());
          expect(shown.filter((address) => before.findings.has(address))).toEqual([]);
        }
      }),
      options,
    );
  });

  test('the pages of a part contain each of its entries once, with the claims from one sentence together', () => {
    fc.assert(
      fc.property(sequences, fc.integer({ min: 1, max: 60 }), ([index, keys], rows) => {
        const start = started(index);
        const last = [...session(start, keys)].at(-1)?.after ?? start;
        const review = { ...last, tools: { ...last.tools, rows } };
        for (const item of itemsOf(review.file))
          expect(pageAround(review, item).filter((one) => addressOf(one) === addressOf(item))).toHaveLength(
            1,
          );
        for (const { id, at, source, proposed } of review.file.claims) {
          if (!proposed) continue;
          const page = new Set(pageAround(review, { kind: 'claims', id }).map((one) => one.id));
          const beside = review.file.claims.filter(
            (one) => one.at === at && one.source === source && one.proposed,
          );
          expect(beside.every((one) => page.has(one.id))).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('each sentence of a drafted brief is quoted from the text or consists of whole claims', () => {
    fc.assert(
      fc.property(fc.nat(1), fc.array(typed, { maxLength: 25 }), (index, keys) => {
        const begun = started(index + 1);
        for (const { action, after } of session(begun, keys)) {
          // Words that the reviewer types as a summary are the reviewer's own.
          if (action.do === 'field' && action.field === SUMMARY_WORDS) return;
          expect(otherSentences(after)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a claim with an error is never accepted without a reason', () => {
    fc.assert(
      fc.property(sequences, ([index, keys]) => {
        for (const { before, action, after } of session(started(index), keys)) {
          if (action.do !== 'accept page' && !(action.do === 'accept' && !action.reason?.trim())) continue;
          for (const address of withErrors(before))
            expect(isOpenIn(after, address)).toBe(isOpenIn(before, address));
        }
      }),
      options,
    );
  });
});

/** Returns by how much an action should change the number of claims. */
function difference({ at }: Review, action: Action): number {
  if (at?.kind !== 'claims') return 0;
  return { drop: -1, merge: -1, split: 1, add: 1 }[action.do as 'drop'] ?? 0;
}

/**
 * Returns the sentences of the brief that neither are quoted from the text nor consist of the texts of their claims.
 */
function otherSentences({ file, tools }: Review): string[] {
  const article = plainly(tools.text?.whole ?? '');
  const texts = new Map(file.claims.map(({ id, text }) => [id, text]));
  return [...statementsIn(file)].flatMap(({ statement: { text, claims, verbatim } }) => {
    const isSound = verbatim
      ? article.includes(plainly(text))
      : text === claims.map((id) => texts.get(id)).join(' ');
    return isSound ? [] : [text];
  });
}

const plainly = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const withErrors = ({ findings }: Review): string[] =>
  [...findings]
    .filter(([, found]) => found.some(({ severity }) => severity === 'error'))
    .map(([address]) => address);

const isOpenIn = ({ file }: Review, address: string): boolean =>
  itemsOf(file).some((item) => addressOf(item) === address && isOpen(file, item));
