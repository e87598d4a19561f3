import { linesOf } from '../../lexicon-lines.js';

/**
 * Maps styles from Word, LibreOffice, Pages and pandoc to elements, in mammoth's notation. mammoth handles headings and
 * numbered lists itself.
 */
export const STYLE_MAP = linesOf(`
  p[style-name='Title'] => h1.title:fresh
  p[style-name='Subtitle'] => p:fresh
  p[style-name='Quote'] => blockquote:fresh
  p[style-name='Intense Quote'] => blockquote:fresh
  p[style-name='Block Text'] => blockquote:fresh
  p[style-name='Block Quotation'] => blockquote:fresh
  p[style-name='Quotations'] => blockquote:fresh
  p[style-name='List Bullet'] => ul > li:fresh
  p[style-name='List Bullet 2'] => ul > li:fresh
  p[style-name='List Bullet 3'] => ul > li:fresh
  p[style-name='List Number'] => ul > li:fresh
  p[style-name='List Number 2'] => ul > li:fresh
  p[style-name='List 1'] => ul > li:fresh
  p[style-name='Author'] => p:fresh
  p[style-name='Date'] => p:fresh
  p[style-name='caption'] => !
  p[style-name='Caption'] => !
  p[style-name='Image Caption'] => !
  p[style-name='Table Caption'] => !
  p[style-name='Captioned Figure'] => !
  p[style-name='footnote text'] => !
  p[style-name='Footnote Text'] => !
  p[style-name='Footnote'] => !
  p[style-name='endnote text'] => !
  p[style-name='Endnote'] => !
  p[style-name='header'] => !
  p[style-name='footer'] => !
  p[style-name='toc 1'] => !
  p[style-name='toc 2'] => !
  p[style-name='toc 3'] => !
  comment-reference => !
`);
