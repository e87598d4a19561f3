import { describe, expect, test } from 'vitest';
import { readInput } from '../../../src/reading/input/index.js';

/** Own words: the article that every layout below holds. */
const FIRST =
  'The harbor bridge will stay closed until Friday, the port authority said on Monday. Divers found a crack in the second pier over the weekend, and engineers want to look at the others before any traffic is let across.';
const SECOND =
  '“We would rather be late than sorry,” said Ana Ferreira, who heads the authority. She declined to say what the repair may cost, or who is going to pay for it.';
const THIRD =
  'About 14,000 cars use the bridge on a working day. A ferry is expected to run every half hour from Tuesday, if the wind allows, and buses will go round by the old road.';
const TITLE = 'Harbor bridge closed until Friday';

const WHOLE = [TITLE, FIRST, SECOND, THIRD].join('\n\n');
const paragraphs = [FIRST, SECOND, THIRD].map((text) => `<p>${text}</p>`);
const read = (html: string | Uint8Array, charset?: string) =>
  readInput(typeof html === 'string' ? Buffer.from(html) : html, {
    name: 'page',
    ...(charset && { charset }),
  });
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;

describe('pages as sites build them', () => {
  test('a government site: summary, definition list of dates, contents list, attachments', async () => {
    const { text, details } = await read(
      page(
        `<div id="global-cookie-message" class="gem-c-cookie-banner"><div><h2>Cookies on this site</h2><p>We use some essential cookies to make this website work.</p></div></div>
<header role="banner"><a href="/">Ministry of Bridges</a></header><div class="govuk-width-container"><nav class="gem-c-breadcrumbs"><ol><li><a href="/">Home</a></li></ol></nav>
<main id="content" role="main"><span class="gem-c-title__context">Press release</span><h1 class="gem-c-title__text">${TITLE}</h1>
<div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="/port">Port Authority</a></dd><dt>Published</dt><dd>3 March 2025</dd></dl></div>
<div class="gem-c-govspeak govuk-govspeak">${paragraphs.slice(0, 2).join('')}<h2 id="getting-across">Getting across</h2>${paragraphs[2]}<ul><li>The ferry takes 40 cars.</li><li>Tickets for it are free.</li></ul></div>
<div class="gem-c-share-links"><h2>Share this page</h2><ul><li><a href="#">Share on Facebook</a></li></ul></div></main>
<div class="gem-c-feedback"><h2>Is this page useful?</h2><form><button>Yes</button></form></div></div><footer role="contentinfo"><p>All content is available under the open licence.</p></footer>`,
        '<meta name="govuk:first-published-at" content="2025-03-03T10:00:00+00:00"><meta property="og:site_name" content="Ministry of Bridges">',
      ),
    );
    expect(text).toBe(
      `${[TITLE, FIRST, SECOND, '## Getting across', THIRD, '- The ferry takes 40 cars.\n- Tickets for it are free.'].join('\n\n')}\n`,
    );
    expect(details).toEqual({ title: TITLE, publisher: 'Ministry of Bridges', published: '2025-03-03' });
  });

  test('a live blog: each entry with its time and heading', async () => {
    const entry = (time: string, heading: string, text: string) =>
      `<li class="live-entry"><article><time datetime="2025-03-03T${time}">${time}</time><h2><a href="#e${time}">${heading}</a></h2>${text}<ul class="share-tools"><li><a href="#s">Share</a></li></ul></article></li>`;
    const { text } = await read(
      page(
        `<main><h1>${TITLE}</h1><ol class="live-feed">${entry('12:40', 'Ferry from Tuesday', paragraphs[2] ?? '')}${entry('11:05', 'Costs not known', paragraphs[1] ?? '')}${entry('10:30', 'Bridge closed', paragraphs[0] ?? '')}</ol></main>`,
      ),
    );
    expect(text).toBe(
      `${[TITLE, '## Ferry from Tuesday', THIRD, '## Costs not known', SECOND, '## Bridge closed', FIRST].join('\n\n')}\n`,
    );
  });

  test('AMP: custom elements, ads between paragraphs, a sidebar', async () => {
    const ad =
      '<amp-ad width="300" height="250" type="doubleclick"><div placeholder>Advertisement</div></amp-ad>';
    const { text } = await read(
      `<!doctype html><html amp lang="en"><head><title>${TITLE}</title></head><body><amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></amp-sidebar><header class="header-bar"><a href="/">The Quay</a></header><article class="amp-article"><h1>${TITLE}</h1><amp-img src="a.jpg" width="4" height="3"></amp-img><p class="amp-caption">Photo: The bridge on Sunday</p>${paragraphs.join(ad)}<amp-social-share type="twitter"></amp-social-share></article><amp-consent id="c"><div><p>We and our partners use cookies.</p></div></amp-consent></body></html>`,
    );
    expect(text).toBe(`${WHOLE}\n`);
  });

  test('a modern site with class names that mean nothing', async () => {
    const { text } = await read(
      page(
        `<div id="__next"><div class="css-1a2b3c"><div class="css-9z"><a href="/">World</a><a href="/">Sport</a></div><div class="css-77"><h1 class="css-h1">${TITLE}</h1><div class="css-by">By Tom Okafor</div><div class="css-dt">March 3, 2025</div><section name="articleBody">${paragraphs.map((p) => `<div class="css-w"><div class="css-v">${p}</div></div>`).join('<div class="css-ad"></div>')}</section></div></div></div><script id="__NEXT_DATA__" type="application/json">{"props":"${'x'.repeat(5000)}"}</script>`,
      ),
    );
    expect(text).toBe(`${WHOLE}\n`);
  });

  test('paragraphs that are divs, and a headline that is one too', async () => {
    const { text, details } = await read(
      page(
        `<div class="story"><div class="headline">${TITLE}</div><div class="byline">By Tom Okafor</div><div class="text">${[FIRST, SECOND, THIRD].map((one) => `<div>${one}</div>`).join('')}</div></div>`,
        `<meta property="og:title" content="${TITLE}">`,
      ),
    );
    expect(text).toBe(`${WHOLE}\n`);
    expect(details.title).toBe(TITLE);
  });

  test('an agency: place and day in front of the text, who edited it behind', async () => {
    const { text, details } = await read(
      page(
        `<article><h1>${TITLE}</h1><div class="author-date">By Tom Okafor</div><p>PORT EXAMPLE, March 3 (Agency) - ${FIRST}</p>${paragraphs[1]}${paragraphs[2]}<p>(Reporting by Tom Okafor; Editing by Lena Vogt)</p><p class="trust">Our Standards: <a href="/principles">The Agency Trust Principles.</a></p></article>`,
        `<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Harbor bridge closed until...","author":{"@type":"Person","name":"Tom Okafor"},"datePublished":"2025-03-03T18:00:00Z"}]</script>`,
      ),
    );
    expect(text).toBe(
      `${[TITLE, `PORT EXAMPLE, March 3 (Agency) - ${FIRST}`, SECOND, THIRD].join('\n\n')}\n`,
    );
    expect(details).toEqual({ title: TITLE, author: 'Tom Okafor', published: '2025-03-03' });
  });

  test('a magazine: a pull quote in an aside, a block quotation with who said it, a fact box', async () => {
    const { text } = await read(
      page(
        `<article><h1>${TITLE}</h1>${paragraphs[0]}<aside class="pullquote"><p>We would rather be late than sorry</p></aside><blockquote><p>The pier has stood for ninety years.</p></blockquote>${paragraphs[1]}<figure class="table"><table><tr><th>Way</th><th>Minutes</th></tr><tr><td>Ferry</td><td>25</td></tr></table></figure>${paragraphs[2]}</article>`,
      ),
    );
    expect(text).toBe(
      `${[TITLE, FIRST, '> The pier has stood for ninety years.', SECOND, 'Way | Minutes', 'Ferry | 25', THIRD].join('\n\n')}\n`,
    );
  });

  test('a wiki: notes, edit links, a box at the side, sources', async () => {
    const { text } = await read(
      page(
        `<div id="content" class="mw-body"><h1 id="firstHeading">${TITLE}</h1><div id="mw-content-text"><div class="mw-parser-output"><table class="infobox"><tr><td><a href="/p">Bridges portal</a></td></tr></table>${[FIRST, SECOND, THIRD].map((one, index) => `<p>${one}<sup class="reference"><a href="#cite-${index}">[${index + 1}]</a></sup></p>`).join('')}<h2>Sources<span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2><ul><li><a href="https://a.example">Port authority, statement</a></li></ul></div></div></div><div id="mw-navigation"><h2>Navigation menu</h2></div>`,
      ),
    );
    expect(text).toBe(`${WHOLE}\n`);
  });

  test('a newsletter: tables inside tables', async () => {
    const cell = (inner: string) =>
      `<tr><td><table><tr><td style="padding:8px">${inner}</td></tr></table></td></tr>`;
    const { text } = await read(
      page(
        `<table width="600">${cell(`<h1>${TITLE}</h1>`)}${paragraphs.map(cell).join('')}${cell('<a href="/u">Unsubscribe</a> | <a href="/b">View in browser</a>')}</table>`,
      ),
    );
    expect(text).toBe(`${WHOLE}\n`);
  });

  test('a blog with bullets typed by hand and headings in bold', async () => {
    const { text } = await read(
      page(
        `<div class="post"><h1>${TITLE}</h1>${paragraphs[0]}<p><b>What is open</b></p><p>• The old road is open.<br>• The ferry is free.</p>${paragraphs[1]}${paragraphs[2]}</div>`,
      ),
    );
    expect(text).toBe(
      `${[TITLE, FIRST, '## What is open', '- The old road is open.\n- The ferry is free.', SECOND, THIRD].join('\n\n')}\n`,
    );
  });

  test('a list of related links in the middle, under a heading like those of the text', async () => {
    const { text } = await read(
      page(
        `<article><h1>${TITLE}</h1>${paragraphs[0]}<h2>Related</h2><p>How bridges age.</p>${paragraphs[1]}<h2>Getting across</h2>${paragraphs[2]}<h2>Comments</h2><p>${SECOND.repeat(2)}</p></article>`,
      ),
    );
    expect(text).toBe(`${[TITLE, FIRST, SECOND, '## Getting across', THIRD].join('\n\n')}\n`);
  });

  test('notes at the end, as pandoc sets them, and words of the article set large beside it', async () => {
    const mark = '<a href="#fn1" class="footnote-ref" role="doc-noteref"><sup>1</sup></a>';
    const notes = `<section class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr><ol><li id="fn1"><p>The old road is longer.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>`;
    const { text } = await read(
      page(
        `<article><h1>${TITLE}</h1>${paragraphs[0]}<blockquote class="pull-quote"><p>We would rather be late than sorry.</p></blockquote>${paragraphs[1]}<p>${THIRD}${mark}</p>${notes}</article>`,
      ),
    );
    expect(text).toBe(`${WHOLE}\n`);
  });

  test('struck words are out, and words put in their place are in', async () => {
    const { text } = await read(
      page(
        `<article><h1>${TITLE}</h1><p><del>It is open.</del> <s>Nobody minds.</s> <ins>${FIRST}</ins></p>${paragraphs[1]}${paragraphs[2]}</article>`,
      ),
    );
    expect(text).toBe(`${WHOLE}\n`);
  });

  test('a saved page whose consent box is open', async () => {
    const { text } = await read(
      page(
        `<div class="fc-consent-root"><div role="dialog"><h2>We value your privacy</h2><p>${'We and our partners store and access information on your device, such as cookies. '.repeat(12)}</p><button>Consent</button></div></div><main><h1>${TITLE}</h1>${paragraphs.join('')}</main>`,
      ),
    );
    expect(text).toBe(`${WHOLE}\n`);
  });
});

describe('pages that leave out tags, as HTML allows', () => {
  const article = `<h1>${TITLE}</h1>${paragraphs.join('')}`;
  test.each([
    ['head', `<!doctype html><html><title>${TITLE}</title><body>${article}`],
    ['html and head', `<title>${TITLE}</title><body class="story">${article}</body>`],
    ['body', `<html><head><title>${TITLE}</title></head>${article}</html>`],
    ['all three', `<!doctype html><meta charset="utf-8"><title>${TITLE}</title>${article}`],
  ])('%s', async (_, html) => {
    const { text, details } = await read(html);
    expect([text, details.title]).toEqual([`${WHOLE}\n`, TITLE]);
  });
});

describe('encodings', () => {
  const html = (charset: string) =>
    `<html><head>${charset}<title>${TITLE}</title></head><body><h1>${TITLE}</h1>${paragraphs.join('')}</body></html>`;
  const windows = (text: string) =>
    Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');

  test.each([
    ['UTF-8, declared', Buffer.from(html('<meta charset="utf-8">')), undefined],
    ['UTF-8, not declared', Buffer.from(html('')), undefined],
    ['UTF-8, wrongly declared', Buffer.from(html('<meta charset="windows-1252">')), undefined],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${html('')}`), 'iso-8859-1'],
    [
      'windows-1252, declared in the page',
      windows(html('<meta http-equiv=content-type content="text/html; charset=windows-1252">')),
      undefined,
    ],
    ['windows-1252, declared in the header alone', windows(html('')), 'windows-1252'],
    ['windows-1252, declared as ISO-8859-1', windows(html('<meta charset="iso-8859-1">')), undefined],
    ['windows-1252, wrongly declared as UTF-8', windows(html('<meta charset="utf-8">')), 'utf-8'],
    ['UTF-16 with a byte-order mark', Buffer.from(`\ufeff${html('')}`, 'utf16le'), undefined],
    [
      'UTF-16 with the bytes the other way round',
      Buffer.from(`\ufeff${html('')}`, 'utf16le').swap16(),
      undefined,
    ],
    [
      'UTF-16 without a mark, the bytes the other way round',
      Buffer.from(html(''), 'utf16le').swap16(),
      undefined,
    ],
    ['UTF-16 without one', Buffer.from(html('<meta charset="utf-16">'), 'utf16le'), undefined],
  ])('%s', async (_, bytes, charset) => expect((await read(bytes, charset)).text).toBe(`${WHOLE}\n`));
});
