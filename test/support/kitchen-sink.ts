import {
  absent,
  column,
  fact,
  facts,
  heading,
  inlines,
  joined,
  lineBreak,
  list,
  next,
  notice,
  paragraph,
  quiet,
  reference,
  strong,
  table,
  text,
} from '../../src/document/build.js';
import type { Block, Document } from '../../src/document/document.js';
import type { ClaimLine, Inline } from '../../src/document/inline.js';

/** A document with every block and inline element, in every state, with text that is hostile or hard to render. */

/** A claim by an unnamed voice, with all fields that a claim can have. */
export const ALLEGED_CLAIM: ClaimLine = {
  id: 'c38',
  text: 'A shipping firm took gravel from the quay.',
  standing: 'alleged',
  softness: 7,
  use: 'not as fact',
  tone: 'doubtful',
  cue: 'alleged',
  attribution: 'an unnamed voice, in the article',
  source: 'article',
  at: '3.P2.s1',
  remarks: ['Elsewhere it is taken for granted.'],
};

const standing = (words: string, tone: 'firm' | 'attributed' | 'doubtful', cue?: string): Inline =>
  cue === undefined
    ? { kind: 'standing', standing: words, tone }
    : { kind: 'standing', standing: words, tone, cue };
const locator = (at: string, source = 'article'): Inline => ({ kind: 'locator', source, at });
const command = (words: string): Inline => ({ kind: 'command', command: words });
const link = (href: string, words = href): Inline => ({ kind: 'link', href, text: words });

/** Escape sequences, C0 and C1 control characters, direction overrides, a lone surrogate, tags. */
export const HOSTILE =
  'a\x1b[31mred\x1b]0;title\x07\x9b2J\r\tb\u202ecod.exe\u2066\ud800\x00\u{e0041}\u200b\x7fend';

/** Text with the syntax of Markdown and HTML. */
export const MARKUP =
  '# *a* _b_ `c` [d](https://e.example) ![f](g) <img src=x onerror=alert(1)> &lt; | ~~h~~ $i$ www.j.example k@l.example \\| `|`';

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const ADDRESS = `https://records.example/${'very-long/'.repeat(12)}end`;

const claims: readonly ClaimLine[] = [
  {
    id: 'c14',
    text: 'The harbor board asks the city for a written pledge that the old crane will stay in place until the survey of the quay is finished.',
    standing: 'stated',
    softness: 0,
    use: 'as reported',
    tone: 'firm',
    attribution: 'the article',
    source: 'article',
    at: '1.B2.s1',
  },
  {
    ...ALLEGED_CLAIM,
    remarks: ['The article also takes this for granted, in c39 (1.B2.s1).', 'Nobody is quoted on it.'],
  },
  {
    id: 'c40',
    text: '会谈将于四月在北京举行 👩‍👩‍👧‍👦 with café and नमस्ते',
    standing: 'likely',
    softness: 3,
    use: 'with attribution',
    tone: 'attributed',
    cue: 'will likely',
    attribution: '新华社, in the minutes',
    source: 'minutes',
    at: 'title',
  },
  {
    id: HOSTILE,
    text: MARKUP,
    standing: 'perceived',
    softness: 5,
    use: 'with attribution',
    tone: 'attributed',
    cue: HOSTILE,
    attribution: MARKUP,
    source: HOSTILE,
    at: '2.P1.s1',
    remarks: [HOSTILE],
  },
];

const everyInline: readonly Inline[] = [
  text('Plain, '),
  strong('strong'),
  text(', '),
  quiet('quiet'),
  text(', '),
  text('firm', 'firm'),
  text(', '),
  text('attributed', 'attributed'),
  text(', '),
  text('doubtful', 'doubtful'),
  text(', '),
  text('forbidden', 'forbidden'),
  text(', '),
  {
    kind: 'strip',
    marks: [
      { tone: 'firm', claim: 'c38', standing: 'alleged' },
      { tone: 'attributed' },
      { tone: 'doubtful' },
    ],
  },
  text(' strip, '),
  { kind: 'strip', marks: [] },
  { kind: 'text', text: '王毅', language: 'zh' },
  text(', '),
  standing('stated', 'firm'),
  text(', '),
  standing('likely', 'attributed', 'will likely'),
  text(', '),
  standing('alleged', 'doubtful', 'alleged'),
  text(', '),
  locator('1.B3.s1'),
  text(', '),
  locator('2.P1.s2', 'minutes'),
  text(', '),
  reference('issues/harbor', 'The old harbor'),
  text(', '),
  command('briefing issue harbor'),
  text(', '),
  link('https://example.org/a_b?c=d&e=(f)', 'a page'),
  text(', '),
  link('https://example.org/'),
  text(', '),
  link('javascript:alert(1)', 'not a page'),
  text(', '),
  absent(),
  text('.'),
  lineBreak,
  text('After a break.'),
];

const SPANS = {
  running: { first: '2031-05-01', last: '2031-06-30', extent: 'lasts', open: 'end' },
  planned: { first: '2031-05-01', last: '2031-05-31', extent: 'within' },
  open: { first: '2031-05-01', last: '2031-05-03', extent: 'lasts', perhaps: true },
  off: { first: '2031-05-20', last: '2031-05-31', extent: 'lasts', open: 'start' },
  unknown: { first: '2031-01-01', last: '2031-12-31', extent: 'within', perhaps: true },
} as const;

const pictures: readonly Block[] = [
  {
    kind: 'timeline',
    label: 'What happens',
    phases: [
      {
        name: 'Past events',
        sign: 'past',
        moments: [
          {
            when: inlines('2031-04-02'),
            what: [reference('events/storm', 'The storm')],
            standing: [standing('stated', 'firm')],
            at: [locator('1.P1.s1')],
            span: { first: '2031-04-02', last: '2031-04-02', extent: 'lasts' },
          },
          { when: [absent()], what: inlines(HOSTILE), standing: [standing('alleged', 'doubtful')], at: [] },
        ],
      },
      ...(['running', 'planned', 'open', 'off', 'unknown'] as const).map((sign) => ({
        name: MARKUP,
        sign,
        moments: [
          {
            when: inlines('2031-05/2031-06'),
            what: inlines(`What is ${sign}`),
            standing: [standing('planned', 'firm', 'will')],
            at: [locator('1.P2.s1'), text(', '), locator('2.P2.s1', 'minutes')],
            span: SPANS[sign],
          },
        ],
      })),
    ],
  },
  { kind: 'timeline', label: 'Nothing happens', phases: [] },
  {
    kind: 'map',
    label: 'Where it stands',
    sections: [
      {
        title: 'Opening',
        sentences: [
          {
            source: 'report',
            at: '0.P1.s1',
            place: '¶1',
            marks: [
              { tone: 'firm', claim: 'c1', standing: 'stated' },
              { tone: 'doubtful', claim: 'c38', standing: 'alleged' },
            ],
            words: [text('A firm is '), strong('said'), text(` to have taken gravel. ${MARKUP}`)],
          },
          { source: 'report', at: '0.P1.s2', place: HOSTILE, marks: [] },
        ],
      },
      { title: MARKUP, sentences: [] },
    ],
  },
  { kind: 'map', label: 'No claims from this source', sections: [] },
];

const blocks: readonly Block[] = [
  {
    kind: 'contents',
    entries: [
      { address: 'table', text: 'On the table' },
      { address: HOSTILE, text: MARKUP, entries: [{ address: MARKUP, text: HOSTILE }] },
    ],
  },
  heading(1, 'A heading of the first level'),
  paragraph(everyInline),
  heading(2, 'On the table', 'table'),
  table(
    'On the table',
    [
      column('#', 'fit', 'right'),
      column('Issue', 'fit'),
      column('Who wants what', 'fill'),
      column('Standing', 'fit'),
    ],
    [
      [
        '1',
        'Harbour',
        'The board may ask the city to keep the old crane, and to pay for its paint',
        standing('likely', 'attributed'),
      ],
      [
        '2',
        '北京',
        ['日本語の長い文章はどこで折り返されるのでしょうか、見てみましょう', lineBreak, '👍🏽 🇨🇳 1️⃣ ❤️ é'],
        standing('stated', 'firm'),
      ],
      [
        '10',
        'Trade',
        joined([strong('Two'), absent()], ' and '),
        standing('alleged', 'doubtful', 'is said to'),
      ],
    ],
  ),
  heading(3, 'A heading of the third level'),
  { kind: 'heading', level: 2, text: 'Folded', folded: true },
  paragraph('Shown when it is asked for.'),
  { kind: 'heading', level: 1, text: 'Half', half: true },
  paragraph('Beside the other.'),
  { kind: 'heading', level: 1, text: 'Other half', half: true },
  table(
    'People',
    [column('Name', 'fill'), column('Office', 'fill'), column('Named', 'fit', 'right')],
    [
      ['Ada Lindqvist', 'chair of the harbor board', '12'],
      ['Bo Ek', absent(), '3'],
      [
        { kind: 'strip', marks: [{ tone: 'firm' }, { tone: 'firm' }, { tone: 'doubtful' }] },
        text('The firm took the gravel.', 'forbidden'),
        '1',
      ],
      [[], [], []],
    ],
  ),
  table(
    'Hard to draw',
    [column(HOSTILE, 'fill'), column(MARKUP, 'fill')],
    [
      [HOSTILE, MARKUP],
      [LONG_WORD, ADDRESS],
    ],
  ),
  table('Nothing to see', [column('Column', 'fit')], []),
  table(
    'More columns than fit',
    Array.from({ length: 12 }, (_, index) => column(`Column ${index + 1}`, 'fill')),
    [Array.from({ length: 12 }, (_, index) => `the value number ${index + 1}`)],
  ),
  facts(
    fact('Dates', '24 to 26 April'),
    fact('Places', 'Shanghai 上海', ['Beijing 北京, ', quiet('the capital')]),
    fact('Agreed', absent()),
    fact('A label that is longer than a label ought to be', 'value'),
    fact(
      'Long',
      `${LONG_WORD} ${LONG_WORD}`,
      'A value that goes on and on, so that it has to be wrapped in a window that is not very wide, and then some more.',
    ),
    fact(HOSTILE, MARKUP),
    { label: 'Without values', values: [] },
    { label: 'With an empty value', values: [[]] },
  ),
  { kind: 'facts', facts: [] },
  list([
    'one',
    ['two, ', strong('strongly')],
    [text(HOSTILE, 'forbidden'), text(MARKUP, 'forbidden')],
    ADDRESS,
    '- not a list',
    '1. nor this',
    MARKUP,
    HOSTILE,
    [],
  ]),
  list(
    Array.from({ length: 11 }, (_, index) => `item ${index + 1}`),
    true,
  ),
  list([]),
  { kind: 'claims', claims },
  { kind: 'claims', claims: [] },
  notice(
    'doubtful',
    'No date is given for the second meeting, and the article does not say who would take part in it, or where.',
  ),
  notice('quiet', ['Short, ', locator('1.P1.s1')]),
  notice('firm', []),
  paragraph([]),
  paragraph('     indented, and   with    spaces     '),
  paragraph(HOSTILE),
  paragraph(MARKUP),
  ...pictures,
  paragraph('+ plus'),
  paragraph('===='),
  paragraph(''),
  next(
    'briefing issue harbor',
    'briefing people',
    'briefing say harbor --format markdown --output harbor.md',
    'briefing gaps',
  ),
  next(),
];

export const KITCHEN_SINK: Document = {
  title: 'Kitchen sink · every block and inline',
  language: 'en',
  data: {
    kind: 'kitchen-sink',
    version: 1,
    hostile: HOSTILE,
    markup: MARKUP,
    lines: 'one\ntwo\u2028three\u2029four\u0085five',
    names: ['王毅', 'Ada 👩‍👩‍👧‍👦'],
    empty: {},
  },
  blocks,
};
