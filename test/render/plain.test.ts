import { expect, test } from 'vitest';
import { column, fact, facts, lineBreak, list, next, notice, table } from '../../src/document/build.js';
import type { Block } from '../../src/document/document.js';
import { plain } from '../../src/render/plain.js';
import { ALLEGED_CLAIM } from '../support/kitchen-sink.js';
import { drawn } from './drawn.js';

const written = (...blocks: Block[]): string => drawn(plain, blocks, { width: 1, color: true });

test('each value of a fact takes up one line, preceded by its name, at any width', () => {
  expect(written(facts(fact('Places', 'Shanghai', ['Beijing', lineBreak, 'Xi’an']), fact('Agreed')))).toBe(
    'Harbour\n\nPlaces: Shanghai\nPlaces: Beijing; Xi’an\nAgreed: not stated\n',
  );
});

test('each non-empty cell takes up one line, preceded by the name of its column', () => {
  const people = table(
    'People',
    [column('Name', 'fit'), column('Office', 'fill')],
    [
      ['Ada', 'chair'],
      ['Bo', ''],
    ],
  );
  expect(written(people)).toBe('Harbour\n\nPeople\n\nName: Ada\nOffice: chair\n\nName: Bo\n');
});

test('each part of a claim is on a separate line', () => {
  expect(written({ kind: 'claims', claims: [ALLEGED_CLAIM] })).toBe(
    [
      'Harbour',
      '',
      'Claim c38: A shipping firm took gravel from the quay.',
      'Standing: ! alleged',
      'Hedge word: alleged',
      'Attributed to: an unnamed voice, in the article',
      'Source: article, 3.P2.s1',
      'Remark: Elsewhere it is taken for granted.',
      '',
    ].join('\n'),
  );
});

test('items of lists, notices and commands are on separate lines', () => {
  expect(
    written(
      list(['one', '']),
      list(['one', 'two'], true),
      notice('quiet', 'No date.'),
      next('briefing gaps'),
    ),
  ).toBe('Harbour\n\n- one\n-\n\n1. one\n2. two\n\nNote: No date.\n\nNext: briefing gaps\n');
});
