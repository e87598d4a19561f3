import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column, fact, facts, heading, list, paragraph, table } from '../../src/document/build.js';
import type { Block } from '../../src/document/document.js';
import { markdown } from '../../src/render/markdown.js';
import { clean } from '../../src/text/clean.js';
import { exampleJson, withTrip } from '../support/example.js';
import { run } from '../support/fake-io.js';
import { HOSTILE, KITCHEN_SINK, MARKUP } from '../support/kitchen-sink.js';
import { drawn } from './drawn.js';
import { everyNode, type Node, parsed, wordsOf } from './markdown-reader.js';

const OPTIONS = { width: 80, color: false, unicode: true };

function only(...blocks: Block[]): Node {
  const [, first, ...rest] = parsed(drawn(markdown, blocks));
  expect(rest.map(({ type }) => type)).toEqual([]);
  // A URL in the text would become a link if it were not escaped.
  expect(everyNode(first as Node).filter(({ type }) => type === 'link')).toEqual([]);
  return first as Node;
}

describe('words are read back unchanged, everywhere', () => {
  const places: readonly [place: string, make: (words: string) => Block, read: (node: Node) => string][] = [
    ['a paragraph', (words) => paragraph(['x ', words, ' y']), (node) => wordsOf(node)],
    ['the beginning of a paragraph', (words) => paragraph(words), (node) => `x ${wordsOf(node)} y`],
    ['a heading', (words) => heading(1, words), (node) => `x ${wordsOf(node)} y`],
    ['an item of a list', (words) => list([words]), (node) => `x ${wordsOf(node)} y`],
    ['a value', (words) => facts(fact('L', words)), (node) => `x ${wordsOf(node).replace('L: ', '')} y`],
    [
      'a cell',
      (words) => table('', [column('C', 'fit')], [[words]]),
      (node) => `x ${wordsOf(node).replace('C', '')} y`,
    ],
  ];

  /** White space at either end has no meaning in Markdown. */
  const expected = (words: string) => `x ${clean(words).trim()} y`;
  const trimmed = (text: string) => text.replace(/^x\s*/, 'x ').replace(/\s*y$/, ' y');

  test.each(places)('%s', (_place, make, read) => {
    const pieces = [
      ...'*_`[]()<>#|~$\\!&+-=.:@/{}^"\'1 ',
      'http',
      '://',
      'www.',
      'a',
      'b.example',
      '&amp;',
      '<!--',
      '-->',
      '港',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), (chosen) => {
        const words = `a${chosen.join('')}z`;
        expect(trimmed(read(only(make(words))))).toBe(expected(words));
      }),
      { numRuns: 100 },
    );
    for (const words of [MARKUP, HOSTILE]) expect(trimmed(read(only(make(words))))).toBe(expected(words));
  });
});

test('text that begins like a list or a rule is not markup', () => {
  for (const words of [
    '- a',
    '+ a',
    '* a',
    '1. a',
    '12) a',
    '# a',
    '> a',
    '---',
    '===',
    '    a',
    '```',
    '~~~',
    '| a |',
    '[a]: b',
    '<div>',
    ':---',
  ])
    expect(wordsOf(only(paragraph(words)))).toBe(words.trim());
});

const OWN = { files: { 'own.json': exampleJson(withTrip) }, environment: { BRIEFING: 'own.json' } };
const COMMANDS = [
  'overview',
  'agenda',
  'issue fees pilots',
  'people',
  'people mara adviser',
  'places',
  'places port-grey',
  'itinerary',
  'timeline',
  'claims',
  'claims c3',
  'gaps',
  'positions',
  'say fees',
];

describe.each([
  ...COMMANDS.map((command) => [command] as const),
  ['a document with everything in it'] as const,
])('%s', (command) => {
  const answer = async () =>
    command === 'a document with everything in it'
      ? markdown(KITCHEN_SINK, OPTIONS)
      : (await run([...command.split(' '), '--format', 'markdown'], OWN)).stdout;

  test('has one title, and headings without skipped levels', async () => {
    const levels = parsed(await answer()).flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
  });

  test('has tables with a cell for every column in each row', async () => {
    const tables = parsed(await answer()).flatMap((node) => (node.type === 'table' ? [node] : []));
    for (const { children } of tables)
      expect(new Set(children.map((row) => row.children.length)).size).toBe(1);
  });

  test('has no HTML except breaks, emphasis, anchors, empty comments and details, and no pictures', async () => {
    const nodes = parsed(await answer()).flatMap((node) => everyNode(node as Node));
    const html = new Set(nodes.flatMap((node) => (node.type === 'html' ? [node.value] : [])));
    const allowed = ['<!-- -->', '<br>', '<strong>', '</strong>', '<code>', '</code>'];
    const anchor = /^(<a id="[A-Za-z0-9-]+">|<\/a>)$/;
    const fold = /^(<details>\n<summary>[^<>\n]*<\/summary>|<\/details>)$/;
    expect(
      [...html].filter((value) => !allowed.includes(value) && !anchor.test(value) && !fold.test(value)),
    ).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'image')).toEqual([]);
  });
});
