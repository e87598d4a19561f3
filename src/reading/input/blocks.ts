/** A part of a document, before it is converted to the canonical layout of `InputText`. */
export interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'bullet' | 'quotation';
  readonly text: string;
  /** Whether nearly all of the text is a link to a different page. */
  readonly isLink?: boolean;
}

/** The marks at the start of lines in the canonical layout, by kind of block. Other kinds of block have no mark. */
export const MARKS: Readonly<Record<string, string>> = { heading: '## ', bullet: '- ', quotation: '> ' };

/**
 * Formats blocks in the canonical layout: each block is a line with a mark for its kind. Blank lines separate the
 * blocks, except for consecutive bullets.
 *
 * @param title the headline, which becomes the first line; blocks that only repeat the headline are left out
 */
export function layOut(title: string | undefined, blocks: readonly Block[]): string {
  const headline = title === undefined ? '' : tidy(title);
  const body = blocks
    .map(({ kind, text }) => ({ kind, text: tidy(text) }))
    .filter(
      ({ kind, text }) => text !== '' && (/^(?:bullet|quotation)$/.test(kind) || !repeats(text, headline)),
    );
  let layout = headline;
  for (const [index, { kind, text }] of body.entries()) {
    const isNextBullet = kind === 'bullet' && body[index - 1]?.kind === 'bullet';
    if (layout !== '') layout += isNextBullet ? '\n' : '\n\n';
    layout += (MARKS[kind] ?? '') + text;
  }
  return `${layout}\n`;
}

/** Whether a text equals the headline apart from case, punctuation and spaces. */
export const repeats = (text: string, headline: string): boolean =>
  headline !== '' && comparable(text) === comparable(headline);

export const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Replaces each run of white space with a space, and removes soft hyphens, zero-width spaces and control characters. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
