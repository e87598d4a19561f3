/** Paragraph styles of Word, LibreOffice, Pages and pandoc for each element. mammoth ignores the case of their names. */
const STYLES = {
  'h1.title:fresh': 'Title',
  'p:fresh': 'Subtitle, Author, Date',
  'blockquote:fresh': 'Quote, Intense Quote, Block Text, Block Quotation, Quotations',
  'ul > li:fresh': 'List Bullet, List Bullet 2, List Bullet 3, List Number, List Number 2, List 1',
  // Paragraphs with these styles are left out.
  '!':
    'Caption, Image Caption, Table Caption, Captioned Figure, Footnote Text, Footnote, Endnote Text, Endnote, ' +
    'Header, Footer, TOC 1, TOC 2, TOC 3',
};

/** Maps styles to elements, in mammoth's notation. mammoth handles headings and numbered lists itself. */
export const STYLE_MAP = [
  ...Object.entries(STYLES).flatMap(([element, names]) =>
    names.split(', ').map((name) => `p[style-name='${name}'] => ${element}`),
  ),
  'comment-reference => !',
];
