import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePdf } from '../reading/input/make-pdf.js';
import { briefing, empty, paired, type Row } from './measure.js';
import { FOLDER, written } from './program.js';

/**
 * Lengths of texts, with limits as multiples of the time of an empty module. If an empty module takes 45 ms, the limits
 * are 0.4 s and 0.8 s.
 */
const TEXTS: readonly (readonly [words: number, goal: number])[] = [
  [1_000, 9],
  [10_000, 18],
];

/**
 * Scripts that run only a tagger, to measure its share of the cost: the tagger that `read` uses, and an alternative.
 * The argument of a script is the path of the text.
 */
const TAGGERS: readonly (readonly [name: string, script: string])[] = [
  [
    'wink-nlp',
    `import { readFileSync } from 'node:fs';
    import wink from ${JSON.stringify(import.meta.resolve('wink-nlp'))};
    import model from ${JSON.stringify(import.meta.resolve('wink-eng-lite-web-model'))};
    const nlp = wink(model, ['sbd', 'pos']);
    nlp.readDoc(readFileSync(process.argv[2], 'utf8')).tokens().out(nlp.its.pos);`,
  ],
  [
    'compromise',
    `import { readFileSync } from 'node:fs';
    import nlp from ${JSON.stringify(import.meta.resolve('compromise'))};
    nlp(readFileSync(process.argv[2], 'utf8')).json();`,
  ],
];

const TEXT_FOLDER = new URL('../reading/texts/', import.meta.url);
const NEWS = ['clock', 'crane', 'nasa', 'korea', 'warming'];

/** The size of a PDF file: pages, lines per page, words per line. The limit is 0.9 s if an empty module takes 45 ms. */
const PDF = { pages: 20, lines: 40, words: 12, goal: 20 };

/** Measures the cost of commands that read a text, relative to running an empty module in Node. */
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
  const taggers = TAGGERS.flatMap(([name, script]) => {
    const file = written(`${name}.mjs`, script);
    return TEXTS.map(([count]) => ({
      what: `only ${name}, ${count} words`,
      node: version,
      ratio: paired([node, file, join(FOLDER, `news-${count}.txt`)], empty(node)),
    }));
  });
  return [
    ...texts,
    ...taggers,
    row(`a PDF file of ${PDF.pages} pages`, PDF.goal, written('news.pdf', pdfOf(news))),
  ];
}

/** Returns the first words of a text, each with the white space after it. A text that is too short is repeated. */
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
