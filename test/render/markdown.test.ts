import { describe, expect, test } from 'vitest';
import { column, fact, facts, lineBreak, list, paragraph, strong, table } from '../../src/document/build.js';
import type { Block } from '../../src/document/document.js';
import type { Inline } from '../../src/document/inline.js';
import { markdown } from '../../src/render/markdown.js';
import { ALLEGED_CLAIM } from '../support/kitchen-sink.js';
import { drawn } from './drawn.js';

const written = (...blocks: Block[]): string => drawn(markdown, blocks).replace('# Harbour\n\n', '');

const command = (words: string): Inline => ({ kind: 'command', command: words });
const link = (href: string, words: string): Inline => ({ kind: 'link', href, text: words });

describe('words of a briefing are never read as markup', () => {
  test.each([
    ['emphasis and code', '*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['links and pictures', '![a](b) [c][d]', '!\\[a\\](b) \\[c\\]\\[d\\]'],
    ['HTML', '<img src=x> &lt;', '&lt;img src=x&gt; &amp;lt;'],
    ['addresses', 'https://a.b www.a.b HTTP://x', 'https<!-- -->://a.b www<!-- -->.a.b HTTP<!-- -->://x'],
    ['mail addresses', 'ada@b.example', 'ada@<!-- -->b.example'],
    ['people and teams', '@ada, (@org/team) and @ 5', '@<!-- -->ada, (@<!-- -->org/team) and @ 5'],
    ['issues', '#1, a/b#22, gh-3 and # 4', '\\#<!-- -->1, a/b\\#<!-- -->22, gh-<!-- -->3 and \\# 4'],
    ['emoji', ':tada: :+1: :man_cook:', ':<!-- -->tada: :<!-- -->+1: :<!-- -->man\\_cook:'],
    ['times of day', 'at 12:30:45, ratio 3:4', 'at 12:30:45, ratio 3:4'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '12. a', '12\\. a'],
    ['a rule', '---', '\\---'],
    ['an indented block', '    a', 'a'],
    ['a backslash', 'a\\', 'a\\\\'],
    ['ordinary punctuation, unchanged', 'U.S. (2024): yes - no + maybe!', 'U.S. (2024): yes - no + maybe!'],
  ])('%s', (_what, words, expected) => {
    expect(written(paragraph(words))).toBe(`${expected}\n`);
  });

  test('an address that begins in one span and ends in the next', () => {
    expect(written(paragraph(['http', '://a.b']))).toBe('http<!-- -->://a.b\n');
  });

  test('a pipe and a line break in a cell', () => {
    const cells = [['a|b', 'c', lineBreak, 'd'].slice(0, 1), ['c', lineBreak, 'd'], command('a|b')] as const;
    const columns = [column('A', 'fit'), column('B', 'fill', 'right'), column('C|', 'fit')];
    expect(written(table('', columns, [cells]))).toBe(
      '| A | B | C\\| |\n| --- | ---: | --- |\n| a\\|b | c<br>d | <code>a\\|b</code> |\n',
    );
  });
});

describe('commands', () => {
  test.each([
    ['briefing gaps', '`briefing gaps`'],
    ['a `b` c', '``a `b` c``'],
    ['`a', '`` `a ``'],
    [' a ', '`  a  `'],
    ['', ''],
  ])('%j is a code span', (words, expected) => {
    expect(written(paragraph(['x ', command(words), ' y']))).toBe(`x ${expected} y\n`);
  });

  test('stay separate if they are next to each other', () => {
    expect(written(paragraph([command('a'), command('b')]))).toBe('`a`<!-- -->`b`\n');
  });
});

test.each([
  ['strong', '**strong**'],
  ['(strong)', '<strong>(strong)</strong>'],
])('%s is bold next to any letter', (words, expected) => {
  expect(written(paragraph(['a', strong(words), 'b']))).toBe(`a${expected}b\n`);
});

test.each([
  ['https://a.example/b c)d?e&f', '[a\\]](https://a.example/b%20c%29d?e&amp;f)'],
  ['javascript:alert(1)', 'a\\] (javascript:alert(1))'],
])('only a web address is a link: %s', (href, expected) => {
  expect(written(paragraph([link(href, 'a]')]))).toBe(`${expected}\n`);
});

test('a claim has its standing, hedge, voice and place', () => {
  expect(written({ kind: 'claims', claims: [ALLEGED_CLAIM] })).toBe(
    '- ○ **alleged** A shipping firm took gravel from the quay. — an unnamed voice, in the article, hedge “alleged”, `3.P2.s1` (c38)<br>Elsewhere it is taken for granted.\n',
  );
});

test('consecutive facts and lists stay separate', () => {
  expect(written(facts(fact('A', 'b', 'c')), list(['d']))).toBe('- **A**: b<br>c\n\n<!-- -->\n\n- d\n');
});
