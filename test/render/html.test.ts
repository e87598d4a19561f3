import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { documentOf as answerDocument } from '../../src/answers/answer.js';
import { book, brief, makeBook, makeBrief } from '../../src/answers/read/book/book.js';
import type { Briefing } from '../../src/briefing/briefing.js';
import { defaultBriefing } from '../../src/briefing/built-in.js';
import { column, heading, paragraph, reference, table, text } from '../../src/document/build.js';
import type { Block, Document } from '../../src/document/document.js';
import type { Moment, TimeSpan } from '../../src/document/pictures.js';
import { html, SCRIPT_DIGEST, STYLE_DIGEST } from '../../src/render/html/html.js';
import { SCRIPT } from '../../src/render/html/script/script.js';
import { STYLE } from '../../src/render/html/style/style.js';
import { curly } from '../../src/text/curly.js';
import { HOSTILE_WORDS, hostileBriefing } from '../support/hostile-book.js';
import { ALLEGED_CLAIM, HOSTILE, KITCHEN_SINK, MARKUP } from '../support/kitchen-sink.js';
import { documentOf } from './drawn.js';

/** Checks the HTML format with parse5, which reads it as a browser does, and html-validate (HTML standard and WCAG). */

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const OPTIONS = { width: 80, color: false, unicode: true };
const MADE = { version: '1.2.3', on: '2031-05-04' };
const builtIn = defaultBriefing();
const bookOf = (briefing: Briefing): Document => answerDocument(book, makeBook(briefing, MADE));
const PAGES: readonly [name: string, document: Document][] = [
  ['the kitchen sink', KITCHEN_SINK],
  ['the book', bookOf(builtIn)],
  ['the brief', answerDocument(brief, makeBrief(builtIn, MADE))],
  ['a hostile book', bookOf(hostileBriefing())],
];

const written = (document: Document): string => html(document, OPTIONS);

function parsed(source: string) {
  const errors: ParserError[] = [];
  const tree = parse(source, { onParseError: (error) => errors.push(error), sourceCodeLocationInfo: true });
  return { elements: elementsIn(tree), errors: errors.map(({ code, startLine }) => `${startLine}: ${code}`) };
}

const elementsIn = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
];
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const textIn = (node: Node): string =>
  'value' in node && node.nodeName === '#text'
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map(textIn).join('')
      : '';
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // These rules are a matter of style. Titles are as long as those of the briefing.
    'long-title': 'off',
    'no-inline-style': 'error',
    // The filter takes effect while the user types, so its form has no submit button.
    'wcag/h32': 'off',
    'no-trailing-whitespace': 'off',
    'require-csp-nonce': 'off',
    'tel-non-breaking': 'off',
  },
});

describe.each(PAGES)('%s as HTML', (_, page) => {
  const source = written(page);

  test('is parsed as in a browser, without corrections', () => {
    expect(parsed(source).errors).toEqual([]);
  });

  test('is valid and meets the WCAG rules that can be checked without a browser', async () => {
    const { results } = await validator.validateString(source);
    const problems = results.flatMap(({ messages }) => messages);
    expect(problems.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`)).toEqual([]);
  });

  test('has unique ids and no broken links', () => {
    const { elements } = parsed(source);
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.length).toBe(new Set(ids).size);
    const targets = elements.flatMap((element) => attribute(element, 'href') ?? []);
    const inside = targets.filter((target) => target.startsWith('#')).map((target) => target.slice(1));
    expect(inside.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('loads nothing: no element loads a file, and all addresses are links or fragments', () => {
    const { elements } = parsed(source);
    const loading = [
      'img',
      'iframe',
      'link',
      'object',
      'embed',
      'audio',
      'video',
      'source',
      'base',
      'input[type=image]',
    ];
    expect(elements.map(({ tagName }) => tagName).filter((tag) => loading.includes(tag))).toEqual([]);
    expect(elements.flatMap((element) => attribute(element, 'src') ?? [])).toEqual([]);
    const outside = elements
      .flatMap((element) => attribute(element, 'href') ?? [])
      .filter((target) => !target.startsWith('#') && !/^https?:\/\//.test(target));
    expect(outside).toEqual([]);
    expect(/url\((?!#)|@import/.test(STYLE)).toBe(false);
  });

  test('runs only its own script, and has no inline handlers or styles', () => {
    const { elements } = parsed(source);
    expect(elements.filter(({ tagName }) => tagName === 'script').map(textIn)).toEqual([SCRIPT]);
    expect(elements.filter(({ tagName }) => tagName === 'style').map(textIn)).toEqual([STYLE]);
    const names = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    expect([...names].filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
  });

  test('has headings without skipped levels', () => {
    const levels = parsed(source).elements.flatMap(({ tagName }) =>
      /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
    );
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skipped).toEqual([]);
  });
});

describe('the policy', () => {
  const digest = (words: string) => createHash('sha256').update(words).digest('base64');

  test('contains the digests of the style and the script of the page', () => {
    expect({ style: STYLE_DIGEST, script: SCRIPT_DIGEST }).toEqual({
      style: digest(STYLE),
      script: digest(SCRIPT),
    });
  });

  test('does not allow anything else', () => {
    const [policy] = parsed(written(KITCHEN_SINK)).elements.filter(
      (element) => attribute(element, 'http-equiv') === 'Content-Security-Policy',
    );
    expect(policy && attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${digest(STYLE)}'; script-src 'sha256-${digest(SCRIPT)}'; base-uri 'none'; form-action 'none'`,
    );
  });
});

describe('words from a briefing', () => {
  test.each([...HOSTILE_WORDS, MARKUP])('are never read as markup: %s', (words) => {
    // In English, straight quotation marks become curly.
    const page = { ...documentOf(heading(1, words, words), paragraph(words)), language: 'fr' };
    const { elements } = parsed(written(page));
    const own = elements.filter(({ tagName }) => ['h2', 'p'].includes(tagName)).map(textIn);
    expect(own).toEqual([words, words]);
  });

  test('show control characters as codes', () => {
    expect(written(documentOf(paragraph(HOSTILE))).includes('&lt;U+202E&gt;')).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//host.example',
    'file:///etc/passwd',
  ])('do not become a link with the address %s', (href) => {
    const { elements } = parsed(written(documentOf(paragraph([{ kind: 'link', href, text: 'here' }]))));
    expect(
      elements.filter(({ tagName }) => tagName === 'a').map((element) => attribute(element, 'href')),
    ).toEqual(['#main']);
    expect(elements.filter(({ tagName }) => tagName === 'p').map(textIn)).toEqual([`here (${href})`.trim()]);
  });

  test('have a language attribute if their language is not that of the page', () => {
    const source = written(documentOf(paragraph([{ kind: 'text', text: '王毅', language: 'zh' }])));
    const [name] = parsed(source).elements.filter(({ tagName }) => tagName === 'bdi');
    expect(name && [attribute(name, 'lang'), textIn(name)]).toEqual(['zh', '王毅']);
  });

  test('link to another part of the page if that part exists, and are plain text otherwise', () => {
    const both = documentOf(
      paragraph([reference('issues/a', 'A'), text(' '), reference('issues/b', 'B')]),
      heading(1, 'A', 'issues/a'),
    );
    const links = parsed(written(both)).elements.filter(({ tagName }) => tagName === 'a');
    expect(links.map((element) => [attribute(element, 'href'), textIn(element)])).toEqual([
      ['#main', 'Skip to the text'],
      ['#issues-a', 'A'],
    ]);
  });
});

test('every claim of the book is shown with its standing and voice', () => {
  const page = bookOf(builtIn);
  const claims = page.blocks.flatMap((block) => (block.kind === 'claims' ? block.claims : []));
  const items = parsed(written(page)).elements.filter(
    (element) => attribute(element, 'data-claim') !== undefined,
  );
  const missing = claims.filter((claim, index) => {
    const words = items[index] ? textIn(items[index]) : '';
    return ![claim.text, claim.standing, claim.attribution ?? '', claim.at, claim.cue ?? ''].every((part) =>
      words.includes(curly(part)),
    );
  });
  expect([claims.length, missing]).toEqual([items.length, []]);
});

test('an opening parenthesis stays on the same line as the standing after it, and other words wrap freely', () => {
  const standing = { kind: 'standing', standing: 'likely', tone: 'attributed' } as const;
  const page = written(documentOf(paragraph([text('Talks ('), standing, text(') may end (soon).')])));
  expect(page).toContain(
    '<p>Talks <span class="kept">(<span class="standing attributed">likely</span></span>) may end (soon).</p>',
  );
  expect(STYLE).toContain('.kept{white-space:nowrap}');
});

describe('the book links from sentences to claims, and back', () => {
  const { elements } = parsed(written(bookOf(builtIn)));
  const byId = (id: string) => elements.find((element) => attribute(element, 'id') === id);
  const hasClass = (element: Element, name: string) =>
    (attribute(element, 'class') ?? '').split(' ').includes(name);
  const linksIn = (node: Node) =>
    elementsIn(node)
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => [attribute(link, 'href'), textIn(link)]);

  test('a sentence with one place links to a claim with the standing that is shown', () => {
    const lines = elements.filter((element) => hasClass(element, 'entry') && !hasClass(element, 'claim'));
    const places = lines.flatMap((line) => {
      const [standing, ...more] = (attribute(line, 'data-standing') ?? '').split(' ');
      const links = linksIn(line).filter(([href]) => href?.startsWith('#claims-'));
      return standing && more.length === 0 && links.length === 1 ? [{ standing, target: links[0]?.[0] }] : [];
    });
    const wrong = places.filter(({ standing, target = '' }) => {
      const claim = byId(target.slice(1));
      // 'alleged, elsewhere assumed' is the standing of the claim and a softer standing.
      return claim === undefined || attribute(claim, 'data-standing')?.split(', ')[0] !== standing;
    });
    expect([places.length > 20, wrong]).toEqual([true, []]);
  });

  test('a pending meeting links to its pending claim, not to others at the same place', () => {
    const meeting = elements.find(
      (element) => hasClass(element, 'entry') && textIn(element).startsWith('Possible meeting'),
    );
    expect(meeting && linksIn(meeting).at(-1)).toEqual(['#claims-c18', 'pending']);
  });

  test('a mark has a label with its standing and claim, and links to the claim', () => {
    const marks = elements.filter((element) => attribute(element, 'class')?.startsWith('m ') === true);
    const wrong = marks.filter((mark) => {
      const claim = byId(attribute(mark, 'href')?.slice(1) ?? '');
      const [standing, id] = (attribute(mark, 'aria-label') ?? '').split(', claim ');
      return (
        claim === undefined ||
        attribute(claim, 'data-claim') !== id ||
        !attribute(claim, 'data-standing')?.startsWith(standing ?? '?')
      );
    });
    expect([marks.length > 100, wrong]).toEqual([true, []]);
  });

  test('a claim in the list of claims has an anchor, and its place links to the map of the source', () => {
    const claim = byId('claims-c22');
    expect(claim && linksIn(claim)).toEqual([
      ['#claims-c22', 'c22'],
      ['#at-article-1-B1-s1', '1.B1.s1'],
    ]);
    expect(byId('at-article-1-B1-s1')?.tagName).toBe('li');
  });

  test('the table of contents links to every part and every card', () => {
    const contents = elements.find(({ tagName }) => tagName === 'nav');
    const titles = (contents ? linksIn(contents) : []).map(([href, words]) => [
      byId(href?.slice(1) ?? '')?.tagName,
      words,
    ]);
    expect(titles).toEqual([
      ['h2', 'In short'],
      ['h2', 'Where the claims are in the source'],
      ['h2', 'Who has a position on what'],
      ['h2', 'What can be said: On the agenda'],
      ['h3', 'Middle East'],
      ['h3', 'Ukraine'],
      ['h3', 'Taiwan'],
      ['h3', 'Trade'],
      ['h2', 'What can be said: Reported progress (State Department), to be discussed'],
      ['h3', 'Narcotics'],
      ['h3', 'Military channels'],
      ['h3', 'AI'],
      ['h3', 'Exchanges'],
      ['h2', 'People and organizations'],
      ['h2', 'Timeline'],
      ['h2', 'Further questions'],
      ['h2', 'Every claim'],
      ['h2', 'Source'],
    ]);
  });

  test('the page has at most 3,000 words and 150 KB, and no command lines', () => {
    const source = written(bookOf(builtIn));
    const body = elements.find(({ tagName }) => tagName === 'body');
    const words = elementsIn(body as Node)
      .filter(({ tagName }) => ['h1', 'h2', 'h3', 'h4', 'p', 'li', 'dt', 'dd', 'th', 'td'].includes(tagName))
      .filter(
        (element) =>
          !elementsIn(element)
            .slice(1)
            .some(({ tagName }) => ['p', 'li'].includes(tagName)),
      )
      .map(textIn)
      .join(' ')
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect([words.length <= 3000, source.length <= 150_000, source.includes('<code>')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test('the first column that is not a number is the row header', () => {
  const source = written(
    documentOf(
      table('A', [column('No.', 'fit', 'right'), column('Issue', 'fill')], [['1', 'Fees']]),
      table('B', [column('Standing', 'fit'), column('Meaning', 'fill')], [['likely', 'calls it likely']]),
    ),
  );
  const names = parsed(source).elements.filter((element) => attribute(element, 'scope') === 'row');
  expect(names.map(textIn)).toEqual(['Fees', 'likely']);
});

test('claims and headings have the text direction of their script', () => {
  const claim = { ...ALLEGED_CLAIM, text: 'الوزيرة في الميناء.' };
  const { elements } = parsed(
    written(documentOf(heading(1, 'الميناء'), { kind: 'claims', claims: [claim] })),
  );
  const own = elements.filter((element) => attribute(element, 'dir') === 'auto').map(textIn);
  expect(own).toEqual(['Harbour', 'الميناء', 'الوزيرة في الميناء.']);
});

test('the filter offers the three marks, and the parties in alphabetical order', () => {
  const parties = ['Sudland', 'Norland', 'Norland', 'Ada Lind', 'Sudland', 'Sudland', 'Sudland', 'Sudland'];
  const claims = parties.map((party, index) => ({ ...ALLEGED_CLAIM, id: `c${index}`, parties: [party] }));
  const { elements } = parsed(written(documentOf({ kind: 'claims', claims })));
  const named = (name: string) => elements.filter((element) => attribute(element, 'name') === name);
  expect(named('mark').map((element) => attribute(element, 'aria-label'))).toEqual([
    'as reported',
    'with attribution',
    'not as fact',
  ]);
  expect(
    named('about').flatMap((select) =>
      elementsIn(select)
        .filter(({ tagName }) => tagName === 'option')
        .map(textIn),
    ),
  ).toEqual(['anyone', 'Ada Lind', 'Norland', 'Sudland']);
});

test('folded parts are in details elements, and half-width parts are side by side', () => {
  const half = (text: string): Block => ({ kind: 'heading', level: 1, text, half: true });
  const blocks: Block[] = [
    half('Do not say'),
    half('Ask'),
    heading(1, 'Cards'),
    { kind: 'heading', level: 2, text: 'Evidence', folded: true },
    paragraph('The sentence.'),
  ];
  const source = written(documentOf(...blocks));
  const { elements, errors } = parsed(source);
  const pair = elements.find((element) => attribute(element, 'class') === 'pair');
  const folded = elements.find(({ tagName }) => tagName === 'details');
  const headings = (node: Node | undefined) =>
    node && elementsIn(node).flatMap((element) => (/^h\d$/.test(element.tagName) ? [textIn(element)] : []));
  expect([errors, headings(pair), headings(folded)]).toEqual([[], ['Do not say', 'Ask'], ['Evidence']]);
});

describe('the timeline', () => {
  const moment = (span: TimeSpan | undefined): Moment => ({
    when: [],
    what: [text('Talks')],
    standing: [],
    at: [],
    ...(span === undefined ? {} : { span }),
  });
  const drawn = (...spans: readonly (TimeSpan | undefined)[]) =>
    parsed(
      written(
        documentOf({
          kind: 'timeline',
          label: '',
          phases: [{ name: 'Planned', sign: 'planned', moments: spans.map(moment) }],
        }),
      ),
    ).elements;
  const shapes = (elements: readonly Element[]) =>
    elements
      .filter((element) => ['rect', 'svg'].includes(element.tagName))
      .flatMap((element) => attribute(element, 'class') ?? [])
      .filter((name) => !['track', 'signs', 'sign', 'mark'].includes(name));

  test('has a bar for a duration, a dashed box for a month, an arrow for an open end, and a hollow shape for uncertainty', () => {
    const days = { first: '2031-05-20', last: '2031-05-22', extent: 'lasts' } as const;
    expect(shapes(drawn(days))).toEqual(['lasts']);
    expect(shapes(drawn({ first: '2031-06-01', last: '2031-06-30', extent: 'within' }))).toEqual(['within']);
    expect(shapes(drawn({ ...days, open: 'end' }))).toEqual(['lasts', 'arrow']);
    expect(shapes(drawn({ ...days, perhaps: true }))).toEqual(['lasts perhaps']);
  });

  test.each([
    ['2031-05-20', '2031-05-22', ['20 May', '21 May', '22 May']],
    ['2031-01-01', '2031-05-31', ['Jan 2031', 'Mar 2031', 'May 2031']],
    ['2031-01-01', '2040-12-31', ['2031', '2033', '2035', '2037', '2039']],
  ])('has one axis with ticks: %s to %s', (first, last, some) => {
    const ticks = drawn({ first, last, extent: 'lasts' }).filter(({ tagName }) => tagName === 'text');
    expect(ticks.map(textIn)).toEqual(expect.arrayContaining(some));
    expect(ticks.length <= 7).toBe(true);
  });

  test('lists undated events in order', () => {
    const elements = drawn({ first: '2031-05-20', last: '2031-05-22', extent: 'lasts' }, undefined);
    const captions = elements.filter((element) => attribute(element, 'class') === 'caption');
    expect(captions.map(textIn)).toEqual(['Undated, in the order of the source']);
  });
});
