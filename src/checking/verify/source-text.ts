import type { Source } from '../../briefing/file/schema.js';
import { comparable } from './comparable.js';

/**
 * The text of a source cut into the blocks that locators name. The rule, in the order in which it is applied:
 * the first line with anything in it is the headline (`title`);
 * a line that begins with the title of a section, as the briefing records it, opens that section;
 * a line behind a bullet or a number is a bullet (`B1`, `B2`); every other line is a paragraph (`P1`, `P2`), or, where
 * no line is longer than 100 characters, all lines up to an empty one are;
 * a paragraph that ends without a full stop, colon or the like is a caption or a byline, and no block.
 * Where the briefing records no sections, such a line opens the next one.
 */
export interface SourceText {
  readonly headline: Block | undefined;
  readonly blocks: readonly Block[];
  /** The numbers of the sections whose headings were found. */
  readonly sections: ReadonlySet<number>;
  /** Everything, as it was read. */
  readonly lines: readonly string[];
}

export interface Block {
  /** `1.B3`, or `title`. */
  readonly at: string;
  readonly lines: readonly Line[];
}

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

interface Chunk {
  readonly kind: 'heading' | 'bullet' | 'paragraph';
  readonly lines: Line[];
}

/** What stands before the words of a bullet. */
export const BULLET = /^(?:[•‣◦∙▪*–—-]|\d{1,3}[.)])\s+/;
const SENTENCE_END = /[.!?:;…]["”’')\]]*$/;
const WRAPPED_AT = 100;

/** Reads a text by the sections that its source is recorded to have. */
export function readSourceText(text: string, sections: Source['sections'] = []): SourceText {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/(\r\n|\r|\n)$/, '')
    .split(/\r\n|\r|\n/);
  const titles = titlesOf(sections);
  const [first, ...chunks] = chunksOf(lines, titles);
  const numbered = numberedBlocks(chunks, titles, sections.length > 0);
  return { headline: first && { at: 'title', lines: first.lines }, ...numbered, lines };
}

function chunksOf(lines: readonly string[], titles: Titles): Chunk[] {
  const wrapped = lines.every((line) => line.length <= WRAPPED_AT);
  const chunks: Chunk[] = [];
  let open = false;
  for (const [index, raw] of lines.entries()) {
    const text = raw.trim();
    const line = { number: index + 1, text };
    const kind = chunks.length === 0 ? 'heading' : kindOf(text, titles);
    if (text === '') open = false;
    else if (open && kind === 'paragraph') chunks.at(-1)?.lines.push(line);
    else {
      chunks.push({ kind, lines: [line] });
      open = wrapped && kind !== 'heading';
    }
  }
  return chunks;
}

function kindOf(text: string, titles: Titles): Chunk['kind'] {
  if (sectionOpenedBy(text, titles) !== undefined) return 'heading';
  return BULLET.test(text) ? 'bullet' : 'paragraph';
}

/** The recorded titles of sections as they are compared, with their numbers. */
interface Titles {
  readonly numbers: ReadonlyMap<string, number>;
  readonly longest: number;
}

function titlesOf(sections: NonNullable<Source['sections']>): Titles {
  const numbers = new Map<string, number>();
  for (const { number, title } of sections) {
    const words = title === undefined ? undefined : comparable(title);
    if (words !== undefined && !numbers.has(words)) numbers.set(words, number);
  }
  let longest = 0;
  for (const title of numbers.keys()) longest = Math.max(longest, title.length);
  return { numbers, longest };
}

/** The section whose recorded title a line begins with: 'The Agenda: three items' opens 'The Agenda'. */
function sectionOpenedBy(text: string, { numbers, longest }: Titles): number | undefined {
  if (numbers.size === 0) return undefined;
  const line = comparable(text);
  const whole = numbers.get(line);
  if (whole !== undefined) return whole;
  for (const { index } of line.slice(0, longest + 2).matchAll(/(?<! ) ?[:.-]/g)) {
    const number = numbers.get(line.slice(0, index));
    if (number !== undefined) return number;
  }
  return undefined;
}

function numberedBlocks(
  chunks: readonly Chunk[],
  titles: Titles,
  recorded: boolean,
): Pick<SourceText, 'blocks' | 'sections'> {
  const blocks: Block[] = [];
  const opened = new Set([0]);
  let section = 0;
  let counts = { P: 0, B: 0 };
  for (const { kind, lines } of chunks) {
    const text = lines.map((line) => line.text).join(' ');
    const opens = recorded ? sectionOpenedBy(text, titles) : isCaption(kind, text) ? section + 1 : undefined;
    if (opens !== undefined && kind !== 'bullet') {
      section = opens;
      opened.add(section);
      counts = { P: 0, B: 0 };
    } else if (!isCaption(kind, text)) {
      const letter = kind === 'bullet' ? 'B' : 'P';
      counts[letter] += 1;
      blocks.push({ at: `${section}.${letter}${counts[letter]}`, lines });
    }
  }
  return { blocks, sections: opened };
}

const isCaption = (kind: Chunk['kind'], text: string): boolean =>
  kind !== 'bullet' && !SENTENCE_END.test(text);
