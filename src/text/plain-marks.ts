/**
 * Text with one kind of each mark that editors and word processors change by themselves: quotation marks, apostrophes,
 * hyphens, dashes, dots and spaces; without what cannot be seen. Two texts that are equal so say the same.
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
