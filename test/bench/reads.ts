import { readFileSync } from 'node:fs';
import { makePdf } from '../reading/input/make-pdf.js';
import { briefing, empty, paired, type Row } from './measure.js';
import { written } from './program.js';

/** Words of a text, and how many times an empty module reading it may take: 0.4 s and 0.8 s where that takes 45 ms. */
const TEXTS: readonly (readonly [words: number, goal: number])[] = [
  [1_000, 9],
  [10_000, 18],
];

const TEXT_FOLDER = new URL('../reading/texts/', import.meta.url);
const NEWS = ['clock', 'crane', 'nasa', 'korea', 'warming'];

/** Pages of a PDF file, lines of a page and words of a line, and its goal: 0.9 s where an empty module takes 45 ms. */
const PDF = { pages: 20, lines: 40, words: 12, goal: 20 };

/** What reading a text costs as a whole command, against Node on an empty module. */
export function reads(node = process.execPath, version = process.versions.node): Row[] {
  const news = NEWS.map((name) => readFileSync(new URL(`${name}.txt`, TEXT_FOLDER), 'utf8')).join('\n\n');
  const row = (what: string, goal: number, file: string): Row => ({
    what: `read, ${what}`,
    node: version,
    goal,
    ratio: paired(briefing(`read ${file}`, node), empty(node)),
  });
  const texts = TEXTS.map(([count, goal]) =>
    row(`${count} words`, goal, written(`news-${count}.txt`, wordsOf(news, count).join(''))),
  );
  return [...texts, row(`a PDF file of ${PDF.pages} pages`, PDF.goal, written('news.pdf', pdfOf(news)))];
}

/** The first words of a text that is repeated as often as it takes, with the white space behind each. */
function wordsOf(text: string, count: number): string[] {
  const words = text.split(/(?<=\s)(?=\S)/);
  return Array.from({ length: count }, (_, index) => words[index % words.length] ?? '');
}

function pdfOf(text: string): Uint8Array {
  const lines = inGroups(wordsOf(text.replace(/\s+/g, ' '), PDF.pages * PDF.lines * PDF.words), PDF.words);
  return makePdf(
    inGroups(
      lines.map((line) => line.join('').trim()),
      PDF.lines,
    ).map((page) => page.join('\n')),
  );
}

const inGroups = <Value>(values: readonly Value[], size: number): Value[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
