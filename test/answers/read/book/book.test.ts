import { describe, expect, test } from 'vitest';
import {
  book,
  brief,
  makeBook,
  makeBrief,
  type StoredSentence,
} from '../../../../src/answers/read/book/book.js';
import { makeOverview, overview } from '../../../../src/answers/read/overview/overview.js';
import { Briefing } from '../../../../src/briefing/briefing.js';
import { defaultBriefing } from '../../../../src/briefing/built-in.js';
import type { Block } from '../../../../src/document/document.js';
import type { MapSentence } from '../../../../src/document/pictures.js';
import { drawn, drawnLines } from '../../../support/drawn.js';

const builtIn = defaultBriefing();
const MADE = { version: '1.0.0', on: '2026-01-01' };

const headings = (blocks: readonly Block[], level: number): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));

const mapOf = (blocks: readonly Block[]): MapSentence[] =>
  blocks.flatMap((block) =>
    block.kind === 'map' ? block.sections.flatMap(({ sentences }) => sentences) : [],
  );

describe('the brief', () => {
  const record = makeBrief(builtIn, MADE);

  test('is rendered like the overview, and records the date on which it was made', () => {
    expect(record.overview).toEqual(makeOverview(builtIn, '2026-01-01'));
    expect(record.made.on).toBe('2026-01-01');
    expect(drawnLines(brief, record)).toEqual(drawnLines(overview, record.overview).slice(0, -3));
  });

  test('has one mark per claim on an issue, firmest first', () => {
    const { marks } = record;
    expect(marks.map(({ issue, claims }) => [issue, claims.length])).toEqual(
      builtIn.all('issues').map(({ id }) => [id, builtIn.claimsAbout(id).length]),
    );
  });
});

describe('the book', () => {
  const record = makeBook(builtIn, MADE);
  const { blocks } = book.layout(record);

  test('has the brief, the map, the positions, a card for each issue, and the annex', () => {
    expect(headings(blocks, 1)).toEqual([
      'In short',
      'On the agenda',
      'Reported progress (State Department), to be discussed',
      'Do not say',
      'Ask',
      'Where the claims are in the source',
      'Who has a position on what',
      'What can be said: On the agenda',
      'What can be said: Reported progress (State Department), to be discussed',
      'People and organizations',
      'Timeline',
      'Further questions',
      'Every claim',
      'Source',
    ]);
  });

  test('shows each claim once on the map, at its sentence', () => {
    const placed = mapOf(blocks).flatMap(({ at, marks }) => marks.map(({ claim }) => `${claim} ${at}`));
    expect(placed.sort()).toEqual(
      builtIn
        .all('claims')
        .map(({ id, at }) => `${id} ${at}`)
        .sort(),
    );
  });

  test('shows the text of each claim at most once in the cards, and once in the list of claims', () => {
    const cards =
      drawn(book, record)
        .split('What can be said: On the agenda')
        .at(-1)
        ?.split('People and organizations')[0] ?? '';
    const twice = builtIn.all('claims').filter(({ text }) => cards.split(`${text} `).length > 2);
    const ledger = blocks.flatMap((block) => (block.kind === 'claims' ? block.claims : []));
    expect(twice).toEqual([]);
    expect(ledger.map(({ id }) => id).sort()).toEqual(
      builtIn
        .all('claims')
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('shows each question once, in a card or after the cards', () => {
    const page = drawn(book, record);
    const asked = record.gaps.questions.map(({ question }) => question);
    const [, cards = ''] = page.split('What can be said: On the agenda\n\nMiddle East');
    expect(asked.filter((question) => !cards.includes(question))).toEqual([]);
  });

  test('leaves out empty parts', () => {
    const file = { ...builtIn.file, people: [], organizations: [], events: [], positions: [], gaps: [] };
    const claims = file.claims.map((claim) => ({
      ...claim,
      attribution: { by: 'source' as const },
      about: [],
    }));
    const bare = new Briefing({ ...file, claims, issues: [] });
    expect(headings(book.layout(makeBook(bare, MADE)).blocks, 1)).toEqual([
      'In short',
      'Also reported',
      'Do not say',
      'Where the claims are in the source',
      'Further questions',
      'Every claim',
      'Source',
    ]);
  });
});

describe('a book with the text of its source', () => {
  const sentences: StoredSentence[] = [
    { source: 'article', at: '3.P1.s1', text: 'The trip follows a call.' },
    { source: 'article', at: '1.B1.s1', text: 'Blinken will likely urge China to help.' },
  ];
  const { blocks } = book.layout(makeBook(builtIn, MADE, sentences));

  test('has a map with the sentences in text order and with hedges in bold', () => {
    const words = mapOf(blocks).flatMap(({ at, words: one }) => (one === undefined ? [] : [{ at, one }]));
    expect(words.map(({ at }) => at)).toEqual(['3.P1.s1', '1.B1.s1']);
    expect(words[1]?.one).toEqual([
      { kind: 'text', text: 'Blinken ' },
      { kind: 'text', text: 'will likely', tone: 'strong' },
      { kind: 'text', text: ' urge China to help.' },
    ]);
  });

  test('has cards with the source sentences', () => {
    const lists = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    const kept = lists.filter((item) =>
      item.some((one) => one.kind === 'text' && one.text.includes('urge China')),
    );
    expect(kept.length).toBe(1);
  });
});
