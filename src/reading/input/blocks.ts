/** Part of a document, before it is converted to the canonical layout of `InputText`. */
export interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'bullet' | 'quotation';
  readonly text: string;
  /** Whether nearly all of its text is a link to a different page. */
  readonly isLink?: boolean;
}

const MARKS: Readonly<Record<Block['kind'], string>> = {
  title: '',
  heading: '## ',
  paragraph: '',
  bullet: '- ',
  quotation: '> ',
};

/**
 * Formats blocks in the canonical layout: one block per line, with a mark for its kind, and a blank line between blocks
 * except between consecutive bullets.
 *
 * @param title the headline, which comes first; blocks that only repeat it are left out
 */
export function layOut(title: string | undefined, blocks: readonly Block[]): string {
  const headline = title === undefined ? '' : tidy(title);
  const body = blocks
    .map(({ kind, text }) => ({ kind, text: tidy(text) }))
    .filter(({ kind, text }) => text !== '' && !(isTitleLike(kind) && repeats(text, headline)));
  let layout = headline;
  for (const [index, { kind, text }] of body.entries()) {
    const isNextBullet = kind === 'bullet' && body[index - 1]?.kind === 'bullet';
    if (layout !== '') layout += isNextBullet ? '\n' : '\n\n';
    layout += MARKS[kind] + text;
  }
  return `${layout}\n`;
}

const isTitleLike = (kind: Block['kind']): boolean => kind !== 'bullet' && kind !== 'quotation';

/** Whether two headlines differ only in case, quotation marks and spaces. */
export const repeats = (text: string, headline: string): boolean =>
  headline !== '' && comparable(text) === comparable(headline);

export const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Replaces each run of white space with one space and removes invisible characters: soft hyphens, zero-width spaces,
 * control characters.
 */
export function tidy(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
