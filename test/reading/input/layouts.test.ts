import { describe, expect, test } from 'vitest';
import { FIRST, page, paragraphs, read, SECOND, THIRD, TITLE, WHOLE } from './bridge-article.js';

describe('the text is read correctly in', () => {
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

  test('a modern site with meaningless class names', async () => {
    const { text } = await read(
      page(
        `<div id="__next"><div class="css-1a2b3c"><div class="css-9z"><a href="/">World</a><a href="/">Sport</a></div><div class="css-77"><h1 class="css-h1">${TITLE}</h1><div class="css-by">By Tom Okafor</div><div class="css-dt">March 3, 2025</div><section name="articleBody">${paragraphs.map((p) => `<div class="css-w"><div class="css-v">${p}</div></div>`).join('<div class="css-ad"></div>')}</section></div></div></div><script id="__NEXT_DATA__" type="application/json">{"props":"${'x'.repeat(5000)}"}</script>`,
      ),
    );
    expect(text).toBe(`${WHOLE}\n`);
  });

  test('a page that uses divs for the paragraphs and the headline', async () => {
    const { text, details } = await read(
      page(
        `<div class="story"><div class="headline">${TITLE}</div><div class="byline">By Tom Okafor</div><div class="text">${[FIRST, SECOND, THIRD].map((one) => `<div>${one}</div>`).join('')}</div></div>`,
        `<meta property="og:title" content="${TITLE}">`,
      ),
    );
    expect(text).toBe(`${WHOLE}\n`);
    expect(details.title).toBe(TITLE);
  });

  test('a news agency: place and date before the text, the editor after it', async () => {
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

  test('a magazine: a pull quote in an aside, a block quotation with its speaker, a fact box', async () => {
    const { text } = await read(
      page(
        `<article><h1>${TITLE}</h1>${paragraphs[0]}<aside class="pullquote"><p>We would rather be late than sorry</p></aside><blockquote><p>The pier has stood for ninety years.</p></blockquote>${paragraphs[1]}<figure class="table"><table><tr><th>Way</th><th>Minutes</th></tr><tr><td>Ferry</td><td>25</td></tr></table></figure>${paragraphs[2]}</article>`,
      ),
    );
    expect(text).toBe(
      `${[TITLE, FIRST, '> The pier has stood for ninety years.', SECOND, 'Way | Minutes', 'Ferry | 25', THIRD].join('\n\n')}\n`,
    );
  });

  test('a wiki: notes, edit links, a sidebar box, sources', async () => {
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

  test.each([
    ['a heading on the first line', '<b>What is open</b><br>', '## What is open\n\n'],
    ['a heading before the text', '<strong>What is open</strong> ', '## What is open\n\n'],
    ['a question as its heading', '<b>What is open?</b><br><br>', '## What is open?\n\n'],
    ['a name in bold', '<b>Tom Okafor</b> ', 'Tom Okafor '],
    ['a place in bold', '<b>PORT EXAMPLE</b> ', 'PORT EXAMPLE '],
    ['the beginning of its sentence in bold', '<b>It was said that</b> ', 'It was said that '],
  ])('a paragraph with %s', async (_, lead, expected) => {
    const { text } = await read(
      page(`<article><h1>${TITLE}</h1>${paragraphs[0]}<p>${lead}${SECOND}</p>${paragraphs[2]}</article>`),
    );
    expect(text).toBe(`${[TITLE, FIRST, `${expected}${SECOND}`, THIRD].join('\n\n')}\n`);
  });

  test('a paragraph with dashes before the items of a list', async () => {
    const list = 'Open now:<br>- The old road<br>- The ferry,<br>every hour<br>';
    const { text } = await read(
      page(`<article><h1>${TITLE}</h1>${paragraphs[0]}<p>${list}${SECOND}</p>${paragraphs[2]}</article>`),
    );
    const items = '- The old road\n- The ferry, every hour';
    expect(text).toBe(`${[TITLE, FIRST, 'Open now:', items, SECOND, THIRD].join('\n\n')}\n`);
  });

  test('a list of related links in the middle, below an ordinary heading', async () => {
    const { text } = await read(
      page(
        `<article><h1>${TITLE}</h1>${paragraphs[0]}<h2>Related</h2><p>How bridges age.</p>${paragraphs[1]}<h2>Getting across</h2>${paragraphs[2]}<h2>Comments</h2><p>${SECOND.repeat(2)}</p></article>`,
      ),
    );
    expect(text).toBe(`${[TITLE, FIRST, SECOND, '## Getting across', THIRD].join('\n\n')}\n`);
  });

  test('a page with endnotes from pandoc and a pull quote', async () => {
    const mark = '<a href="#fn1" class="footnote-ref" role="doc-noteref"><sup>1</sup></a>';
    const notes = `<section class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr><ol><li id="fn1"><p>The old road is longer.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>`;
    const { text } = await read(
      page(
        `<article><h1>${TITLE}</h1>${paragraphs[0]}<blockquote class="pull-quote"><p>We would rather be late than sorry.</p></blockquote>${paragraphs[1]}<p>${THIRD}${mark}</p>${notes}</article>`,
      ),
    );
    expect(text).toBe(`${WHOLE}\n`);
  });

  test('a page with deleted words, which are left out, and inserted words, which are included', async () => {
    const { text } = await read(
      page(
        `<article><h1>${TITLE}</h1><p><del>It is open.</del> <s>Nobody minds.</s> <ins>${FIRST}</ins></p>${paragraphs[1]}${paragraphs[2]}</article>`,
      ),
    );
    expect(text).toBe(`${WHOLE}\n`);
  });

  test('a WordPress block theme: terms, a pull quote, buttons, comments, more posts, a JSON-LD graph', async () => {
    const graph = `{"@graph":[{"@type":"NewsArticle","headline":"${TITLE}","author":{"@id":"#tom"},"publisher":{"@id":"#quay"}},{"@type":"Person","@id":"#tom","name":"Tom Okafor"},{"@type":"Organization","@id":"#quay","name":"The Quay"}]}`;
    const { text, details } = await read(
      page(
        `<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">The Quay</a></p><nav class="wp-block-navigation"><ul><li><a href="/n">News</a></li></ul></nav></header><main class="wp-block-group"><h1 class="wp-block-post-title">${TITLE}</h1><div class="is-layout-flex"><div class="wp-block-post-date"><time datetime="2025-03-03T18:00:00+00:00">Mar 3, 2025</time></div><div class="taxonomy-category wp-block-post-terms"><a href="/c">Harbor</a></div></div><div class="entry-content wp-block-post-content">${paragraphs[0]}<figure class="wp-block-image"><img src="b.jpg"><figcaption class="wp-element-caption">Divers at the pier.</figcaption></figure><h2 class="wp-block-heading">Getting across</h2>${paragraphs[1]}<figure class="wp-block-pullquote"><blockquote><p>Late rather than sorry</p></blockquote></figure><div class="wp-block-columns"><div class="wp-block-column"><ul class="wp-block-list"><li>The ferry takes 40 cars.</li><li>Tickets for it are free.</li></ul></div></div>${paragraphs[2]}<div class="wp-block-buttons"><a class="wp-block-button__link" href="/x">Join us</a></div></div><div class="wp-block-comments"><h2>2 responses</h2><ol><li><p>My uncle says that the crack has been there since 1990, and that everybody knew of it.</p></li></ol></div><div class="wp-block-query"><h2>More posts</h2><ul><li><h3><a href="/q">Port fees to fall</a></h3></li></ul></div></main></div>`,
        `<script type="application/ld+json">${graph}</script>`,
      ),
    );
    expect(text).toBe(
      `${[TITLE, FIRST, '## Getting across', SECOND, '- The ferry takes 40 cars.\n- Tickets for it are free.', THIRD].join('\n\n')}\n`,
    );
    expect(details).toEqual({
      title: TITLE,
      author: 'Tom Okafor',
      publisher: 'The Quay',
      published: '2025-03-03',
    });
  });

  test('Drupal: fields, a media entity in the text, tags, comments and a list of teasers', async () => {
    const { text } = await read(
      page(
        `<main role="main"><div class="region region-content"><div class="block-page-title-block"><h1 class="page-title"><span class="field field--name-title">${TITLE}</span></h1></div><article class="node node--type-article node--view-mode-full"><footer class="node__meta">Submitted by <span class="field--name-uid">tokafor</span> on <time datetime="2025-03-03T18:00:00+00:00">Mon, 03/03/2025 - 18:00</time></footer><div class="node__content"><div class="field field--name-field-image"><img src="a.jpg"><div class="field--name-field-image-caption">Divers at the pier on Sunday.</div></div><div class="clearfix text-formatted field field--name-body">${paragraphs.slice(0, 2).join('')}<article class="media"><div class="field--name-field-caption">The second pier.</div></article>${paragraphs[2]}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__item"><a href="/t">bridge</a></div></div><section class="field--name-comment comment-wrapper"><h2>Comments</h2><article class="comment"><p>My uncle says that the crack has been there since 1990, and that everybody knew of it.</p></article></section></div></article><div class="views-element-container"><h2>Latest news</h2><article class="node--view-mode-teaser"><h3><a href="/n">Port fees to fall</a></h3><p>The port will lower its fees next year.</p></article></div></div></main>`,
      ),
    );
    expect(text).toBe(`${WHOLE}\n`);
  });

  test.each([
    ['as plain text', [FIRST, SECOND, THIRD].join('\n\n')],
    ['as HTML', paragraphs.join('')],
  ])('a page built by scripts, whose article is only in JSON-LD: %s', async (_, articleBody) => {
    const linked = JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody });
    const { text } = await read(
      page(
        '<noscript>Enable JavaScript.</noscript><div id="root"><p>We use cookies. Read our cookie policy.</p></div>',
        `<script type="application/ld+json">${linked.replaceAll('/', '\\/')}</script>`,
      ),
    );
    expect(text).toBe(`${WHOLE}\n`);
  });

  test('a page with the rest of the text behind a ‘read more’ button', async () => {
    const { text } = await read(
      page(
        `<article><h1>${TITLE}</h1>${paragraphs[0]}<div id="read-more"><a href="">Read more</a><div class="paywall">${paragraphs.slice(1).join('')}</div></div></article>`,
      ),
    );
    expect(text).toBe(`${WHOLE}\n`);
  });

  test('a saved page with an open consent dialog', async () => {
    const { text } = await read(
      page(
        `<div class="fc-consent-root"><div role="dialog"><h2>We value your privacy</h2><p>${'We and our partners store and access information on your device, such as cookies. '.repeat(12)}</p><button>Consent</button></div></div><main><h1>${TITLE}</h1>${paragraphs.join('')}</main>`,
      ),
    );
    expect(text).toBe(`${WHOLE}\n`);
  });
});
