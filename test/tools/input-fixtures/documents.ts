import { escapeHtml, readSource } from './source.js';

/** Inserts soft hyphens between a vowel and a following syllable, roughly where a typesetter would put them. */
export const withSoftHyphens = (text: string): string =>
  text.replace(/\p{L}{7,}/gu, (word) =>
    word.replace(/(?<=\p{L}{2}[aeiou])(?=[^aeiou\W][aeiou]\p{L}{2})/gu, '\u00ad'),
  );

const NOTES: Readonly<Record<number, readonly [after: string, note: string]>> = {
  1: ['Space Shuttle Atlantis', 'Atlantis first flew in 1985.'],
  4: ['STS-134', 'The mission was put off twice, as the notes of the editors say.'],
};

/** Makes a newspaper page as an OpenDocument file: two columns, running heads, page numbers and footnotes. */
export function twoColumns(): string {
  const { title, blocks } = readSource('nasa');
  let notes = 0;
  const paragraph = (block: string, index: number) => {
    const text = escapeHtml(withSoftHyphens(block));
    const [after, note] = NOTES[index] ?? [];
    if (after === undefined || note === undefined) return `<text:p text:style-name="Body">${text}</text:p>`;
    const mark = `<text:note text:id="n${++notes}" text:note-class="footnote"><text:note-citation>${notes}</text:note-citation><text:note-body><text:p text:style-name="Note">${note}</text:p></text:note-body></text:note>`;
    const at = withSoftHyphens(after);
    return `<text:p text:style-name="Body">${text.replace(at, at + mark)}</text:p>`;
  };
  const body = blocks.map((block, index) => {
    if (index === 6)
      return `<text:p text:style-name="Heading">What the administrator said</text:p>${paragraph(block, index)}`;
    if (index === 7) return `<text:p text:style-name="Heading">Objections</text:p>${paragraph(block, index)}`;
    return paragraph(block, index);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-indent="0.4cm" fo:text-align="justify" fo:orphans="2" fo:widows="2"/><style:text-properties fo:font-family="Liberation Serif" fo:font-size="10pt" fo:language="en" fo:country="US"/></style:style>
<style:style style:name="Headline" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.3cm"/><style:text-properties fo:font-family="Liberation Sans" fo:font-size="19pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.2cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"/><style:text-properties fo:font-family="Liberation Sans" fo:font-size="12pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Note" style:family="paragraph"><style:text-properties fo:font-family="Liberation Serif" fo:font-size="8pt"/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:text-properties fo:font-family="Liberation Sans" fo:font-size="8pt"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="16cm" fo:page-height="22cm" fo:margin="1.5cm"/><style:header-style><style:header-footer-properties fo:margin-bottom="0.3cm" fo:min-height="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.3cm" fo:min-height="0.5cm"/></style:footer-style></style:page-layout>
<style:style style:name="Two" style:family="section"><style:section-properties text:dont-balance-text-columns="false"><style:columns fo:column-count="2" fo:column-gap="0.6cm"/></style:section-properties></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header><text:p text:style-name="Head">The Weekly Ledger, 13 April 2011</text:p></style:header><style:footer><text:p text:style-name="Head">Page <text:page-number/> of <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
<text:p text:style-name="Headline">${escapeHtml(title)}</text:p>
<text:section text:style-name="Two" text:name="Columns">
${body.join('\n')}
</text:section>
</office:text></office:body>
</office:document>
`;
}

/** Makes slides with titles, bullets and footers as an HTML page for Chromium to print. */
export function slides(): string {
  const slide = (heading: string, items: string, number: number) =>
    `<section><h2>${heading}</h2>${items}<footer>City desk briefing · ${number}</footer></section>`;
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>slides</title><style>
@page { size: 25.4cm 14.3cm; margin: 0 }
body { margin: 0; font: 20pt/1.3 "Liberation Sans", sans-serif }
ul { list-style-type: '• ' }
section { box-sizing: border-box; height: 14.3cm; padding: 1.4cm; position: relative; break-after: page }
section:last-child { break-after: auto }
h1 { font-size: 38pt; margin-top: 2.5cm } h2 { font-size: 28pt; margin: 0 0 .6cm }
footer { position: absolute; bottom: .6cm; left: 1.4cm; font-size: 10pt }
</style></head><body>
<section><h1>New faces in Hong Kong’s legislature</h1><p>What the election of 2016 changed</p><footer>City desk briefing · 1</footer></section>
${slide('The vote', list(['The election was held on Sunday, with a turnout rate of 58 percent and around 2 million voters.', 'The turnout was the highest in the history of Legislative Council elections.']), 2)}
${slide('Seats', list(['In traditional functional constituencies, the pan-democracy camp gained a seat from the pro-Beijing camp.', 'Shiu Ka-chun defeated his opponents.', 'Edward Yiu, an independent, was elected.']), 3)}
${slide('The last ballot', '<p>At a polling station in Taikoo the last ballot was cast at 2:30 the next day, four hours after the last person was allowed to join the queue.</p>', 4)}
</body></html>
`;
}

/**
 * Makes a Markdown manuscript for pandoc: headings, lists, a table, a quotation, a comment, a footnote and tracked
 * changes.
 */
export function manuscript(): string {
  const { title, blocks } = readSource('ie9');
  const [first = '', second = '', third = '', fourth = ''] = blocks;
  const marked = first
    .replace(
      'announced on Friday',
      '[announced]{.insertion author="Ada" date="2011-03-08T09:00:00Z"}[said]{.deletion author="Ada" date="2011-03-08T09:00:00Z"} on Friday',
    )
    .replace(
      'antiquated',
      '[Is this our word?]{.comment-start id="0" author="Ben" date="2011-03-08T09:10:00Z"}antiquated[]{.comment-end id="0"}',
    );
  return `---
title: "${title}"
author: Ada Moreau
---

${marked}

# Market share

${second.replace('56 percent today.', '56 percent today.[^1]')}

| Year | Share of Internet Explorer |
|------|------|
| 2009 | 70 percent |
| 2011 | 56 percent |

[^1]: Counted by the desk in March.

# Security

${third}

Rated by Secunia, as of March 4, 2011:

- IE6 has 277 vulnerabilities.
- Of these, 39 percent are rated "highly critical".

> It might be a statistical blip.

1. Microsoft has replaced it with three newer versions.
2. IE6 shipped with Windows XP, nearly a decade ago.

## What is next

${fourth}
`;
}
