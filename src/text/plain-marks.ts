/**
 * Normalizes the characters that word processors change automatically (quotation marks, apostrophes, hyphens, dashes,
 * ellipses and spaces) and removes invisible characters. Texts with the same wording then become equal.
 */
export const plainMarks = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\u2018-\u201b\u2032\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2014/g, '\u2013')
    .replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
