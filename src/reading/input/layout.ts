import type { SentenceKind } from '../reading.js';
import { kindsOf } from '../structure/kinds.js';
import { linesIn } from '../structure/lines.js';
import { type Paragraph, paragraphsOf } from '../structure/paragraphs.js';
import { unwrap, wordsForUnwrapping } from './unwrap.js';

/** Converts a text to the canonical layout of `InputText`; text in that layout does not change. */
export function canonicalLayout(text: string): string {
  const paragraphs = paragraphsOf(linesIn(text));
  const kinds = kindsOf(paragraphs);
  const words = wordsForUnwrapping(text);
  let layout = '';
  for (const [index, paragraph] of paragraphs.entries()) {
    const kind = kinds[index] ?? 'prose';
    if (index > 0) layout += kind === 'bullet' && kinds[index - 1] === 'bullet' ? '\n' : '\n\n';
    layout += marked(kind, unwrap(paragraph.text, words), paragraph);
  }
  return `${layout}\n`;
}

const MARKS: Partial<Record<SentenceKind, string>> = { heading: '## ', bullet: '- ', quotation: '> ' };

function marked(kind: SentenceKind, words: string, { mark }: Paragraph): string {
  if (kind === 'title') return mark === 'heading' ? headline(words) : words;
  if (kind === 'caption') return /[[\]]/.test(words) ? words : `[${words}]`;
  return `${MARKS[kind] ?? ''}${words}`;
}

/** A headline needs a mark only if it would otherwise be read as something else. */
const headline = (words: string): string =>
  kindsOf(paragraphsOf(linesIn(words)))[0] === 'title' ? words : `# ${words}`;
