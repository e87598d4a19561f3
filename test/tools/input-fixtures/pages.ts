import { escapeHtml, readSource, toHtml } from './source.js';

/**
 * Makes a newspaper page with JSON-LD, a cookie banner, a share bar, a caption, a newsletter box, links and a comment.
 */
export function newspaper(): string {
  const { title, blocks } = readSource('crane');
  const linked = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'The Harbour Courier', url: 'https://courier.example/' },
      {
        '@type': ['NewsArticle'],
        headline: title,
        author: [
          { '@type': 'Person', name: 'Mira Holt' },
          { '@type': 'Person', name: 'Jon Adeyemi' },
        ],
        publisher: { '@type': 'Organization', name: 'The Harbour Courier' },
        datePublished: '2015-09-12T08:30:00+01:00',
        mainEntityOfPage: { '@id': 'https://courier.example/world/mecca-crane' },
      },
    ],
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} | World | The Harbour Courier</title>
<meta property="og:title" content="Crane falls into Mecca mosque">
<meta property="og:site_name" content="Courier Online">
<script type="application/ld+json">${JSON.stringify(linked)}</script>
<script>window.dataLayer = ["<p>Not text. It must not be read as a part of the article, ever.</p>"];</script>
<style>.hero { color: red }</style>
</head>
<body class="single-article no-sidebar has-newsletter">
<div id="cookie-banner" class="CookieConsent"><p>We and our 412 partners use cookies to store information on your device. By clicking accept you agree to this.</p><button>Accept all</button></div>
<a class="skip-link" href="#main">Skip to content</a>
<header class="site-header"><a href="/"><img src="logo.svg" alt="The Harbour Courier"></a>
<nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li></ul></nav></header>
<main id="main">
<ol class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ol>
<article class="article">
<header><h1>${title}</h1>
<div class="article__byline">By <a rel="author" href="/staff/holt">Mira Holt</a> and <a rel="author" href="/staff/adeyemi">Jon Adeyemi</a></div>
<time datetime="2015-09-12T08:30:00+01:00">12 September 2015, 8:30 am</time>
<ul class="share-bar"><li><a href="#">Share on Facebook</a></li><li><a href="#">Tweet this</a></li><li><a href="#">Copy link</a></li></ul></header>
<figure><img src="crane.jpg" alt="A crane"><figcaption>The crane on Friday evening. Photograph: A. Person/Example Images</figcaption></figure>
<div class="article__body">
${toHtml(blocks, (index) => {
  if (index === 0) return '\n<div class="ad-slot"><span>Advertisement</span></div>';
  if (index === 1)
    return '\n<aside class="related-inline"><h3>Related</h3><a href="/world/hajj">What is the Hajj? A guide for those who stay at home.</a></aside>';
  if (index === 2)
    return '\n<p><strong>Read more:</strong> <a href="/world/storm">Storm over the Red Sea leaves thousands without power.</a></p>';
  return '';
})}
</div>
<div class="newsletter-signup"><h3>Sign up to Morning Tide</h3><p>Our free email brings the news of the day to your inbox, every weekday at seven.</p><form><input type="email"><button>Subscribe</button></form></div>
<div class="tags"><a href="/tag/mecca">Mecca</a> <a href="/tag/hajj">Hajj</a></div>
</article>
<section class="most-read"><h2>Most read</h2><ol><li><a href="/1">Ferry runs aground off the northern cape</a></li><li><a href="/2">Council puts off its vote on the new bridge</a></li></ol></section>
<section id="comments"><h2>Comments</h2><div class="comment"><p>I was there two years ago, and the cranes looked frightening even then. Nobody listened.</p></div></section>
</main>
<footer><p>© 2015 The Harbour Courier. All rights reserved. Registered office: 1 Quay Street, Port Example.</p></footer>
</body>
</html>
`;
}

/**
 * Makes a blog post like those of WordPress, with OpenGraph data, nested elements, headings, a list, a block quotation
 * and an author box.
 */
export function blog(): string {
  const { title, blocks } = readSource('expo');
  const [first = '', second = '', third = '', ...rest] = blocks;
  const points = [
    '- The finals saw US team Cloud9 and Immortals, from Brazil, face off.',
    '- The team was deducted a point.',
  ];
  const quotation = '> She was outside the building in the gardens, waiting for a photographer.';
  return `<!DOCTYPE html>
<html lang="en-CA" prefix="og: https://ogp.me/ns#">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>${title} &#8211; Lakeside Notes</title>
<link rel="canonical" href="https://lakeside.example/2016/09/fan-expo/">
<meta property="og:type" content="article">
<meta property="og:title" content="${title} - Lakeside Notes">
<meta property="og:url" content="https://lakeside.example/2016/09/fan-expo/">
<meta property="og:site_name" content="Lakeside Notes">
<meta property="article:published_time" content="2016-09-07T21:14:05+00:00">
<meta name="author" content="Priya Natarajan">
</head>
<body class="post-template-default single single-post postid-4121 single-format-standard wp-embed-responsive">
<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">Lakeside Notes</a></p>
<div class="menu-primary-container"><ul id="primary-menu" class="menu"><li class="menu-item"><a href="/about">About</a></li><li class="menu-item"><a href="/contact">Contact</a></li></ul></div></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><div class="site-main">
<article id="post-4121" class="post-4121 post type-post status-publish format-standard has-post-thumbnail hentry category-culture tag-cosplay">
<header class="entry-header"><h1 class="entry-title">${title}</h1>
<div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time class="entry-date published" datetime="2016-09-07T21:14:05+00:00">September 7, 2016</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/priya">Priya Natarajan</a></span></span></div></header>
<div class="post-thumbnail"><img src="expo.jpg" alt=""></div>
<div class="entry-content">
${toHtml([first, second, ...points, third])}
<div class="wp-block-image"><figure class="aligncenter"><img src="hall.jpg" alt=""/><figcaption>A hall full of people in costume. (Image: P. Natarajan)</figcaption></figure></div>
${toHtml(rest.slice(0, 2))}
<p><strong>${escapeHtml(rest[2]?.replace('## ', '') ?? '')}</strong></p>
${toHtml([...rest.slice(3), quotation])}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3></div>
</div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/culture">Culture</a></span><span class="tags-links">Tagged <a href="/tag/cosplay">cosplay</a></span></footer>
</article>
<div class="author-bio"><h2>About Priya Natarajan</h2><p>Priya writes about festivals, books and the lake. She lives in Toronto with two cats and a canoe.</p></div>
<nav class="navigation post-navigation"><div class="nav-previous"><a href="/prev">Previous: A weekend of chamber music by the water</a></div></nav>
<div id="comments" class="comments-area"><div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked.</p></div></div>
</div></div></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent posts</h2><ul><li><a href="/a">Ten gardens worth the walk</a></li></ul></section></aside></div>
</body></html>
`;
}

/**
 * Makes a page like those of old sites, with layout tables, and with line breaks instead of paragraphs. It declares the
 * encoding windows-1252.
 */
export function oldSite(): string {
  const { title, blocks } = readSource('korea');
  const curly = (text: string) =>
    text
      .replace(/"([^"]*)"/g, '“$1”')
      .replace(/(^|\s)'/g, '$1‘')
      .replaceAll("'", '’')
      .replaceAll(' - ', ' — ');
  return `<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<META NAME="Author" CONTENT="Zoë Lindqvist">
<META NAME="Date" CONTENT="21 August 2015">
<TITLE>Café World News: ${curly(title)}</TITLE>
</HEAD>
<BODY BGCOLOR="#FFFFFF">
<TABLE WIDTH="100%" BORDER="0"><TR><TD COLSPAN="2"><A HREF="/">Home</A> | <A HREF="/asia">Asia</A> | <A HREF="/europe">Europe</A> | <A HREF="/archive">Archive</A></TD></TR>
<TR><TD WIDTH="150" VALIGN="top"><A HREF="/1">Typhoon nears Kyūshū coast</A><BR><A HREF="/2">Ferry talks fail</A><BR><A HREF="/3">Markets end lower</A></TD>
<TD VALIGN="top">
<FONT SIZE="5"><H1>${curly(title)}</H1></FONT>
<I>By Zoë Lindqvist</I><BR><BR>
${blocks.map((block) => escapeHtml(curly(block))).join('<BR><BR>\n')}
<BR><BR>
<A HREF="javascript:window.print()">Print this page</A> | <A HREF="mailto:?subject=news">E-mail this page</A>
</TD></TR></TABLE>
<CENTER><FONT SIZE="1">Copyright © 2015 Café World News</FONT></CENTER>
</BODY>
</HTML>
`.replace('Kyūshū', 'Ky&#363;sh&#363;');
}
