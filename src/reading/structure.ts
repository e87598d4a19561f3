import type { SentenceKind, Span } from './reading.js';
import { openingDateLine } from './structure/front-matter.js';
import { kindsOf } from './structure/kinds.js';
import { linesIn } from './structure/lines.js';
import { type Paragraph, paragraphsOf } from './structure/paragraphs.js';

/** Part of a text, such as the headline, a paragraph, a bullet or a heading. The span excludes marks such as `- `. */
export interface Block extends Span {
  readonly kind: SentenceKind;
  /** The section and the number of the block, such as `2.B1`; `title` for the headline. */
  readonly at: string;
}

/** The number of paragraphs at the top that can start with a date line. */
const PARAGRAPHS_WITH_DATE_LINES = 2;

/**
 * Returns the blocks of a text in order. The text can be in the canonical layout of `InputText` or any plain text:
 * headings without marks, bullets of all kinds, and captions between paragraphs are recognized by their form. Each
 * heading begins a section, in which paragraphs (P), bullets (B) and captions (C) are numbered. The locator of a
 * heading is the number of its section; the locators of bylines and date lines are `byline` and `dateline`.
 */
export function readStructure(text: string): Block[] {
  const paragraphs = paragraphsOf(linesIn(text));
  const kinds = kindsOf(paragraphs);
  const count = counter();
  return paragraphs.flatMap((paragraph, index) => {
    const kind = kinds[index] ?? 'prose';
    return splitDateLine(paragraph, kind, count.paragraphs()).map((part) => ({
      ...part,
      at: count.next(part.kind),
    }));
  });
}

function splitDateLine({ start, end, text }: Paragraph, kind: SentenceKind, before: number) {
  const length = kind === 'prose' && before < PARAGRAPHS_WITH_DATE_LINES ? openingDateLine(text) : 0;
  const rest = { kind, start: start + length, end };
  if (length === 0 || rest.start >= end) return [rest];
  return [{ kind: 'dateline' as const, start, end: start + text.slice(0, length).trimEnd().length }, rest];
}

const LETTERS: Partial<Record<SentenceKind, 'P' | 'B' | 'C'>> = {
  prose: 'P',
  quotation: 'P',
  bullet: 'B',
  caption: 'C',
};

/** Numbers the blocks of a text section by section. */
function counter() {
  let section = 0;
  let paragraphs = 0;
  let inSection = { P: 0, B: 0, C: 0 };
  const inText = new Map<SentenceKind, number>();
  const nextSection = () => {
    inSection = { P: 0, B: 0, C: 0 };
    return String(++section);
  };
  return {
    /** Returns the number of paragraphs so far, in all sections. */
    paragraphs: () => paragraphs,
    next(kind: SentenceKind): string {
      const letter = LETTERS[kind];
      if (letter === 'P') paragraphs++;
      if (letter) return `${section}.${letter}${++inSection[letter]}`;
      if (kind === 'heading') return nextSection();
      const number = (inText.get(kind) ?? 0) + 1;
      inText.set(kind, number);
      return number > 1 ? `${kind}${number}` : kind;
    },
  };
}
