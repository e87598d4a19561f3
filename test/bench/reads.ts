import { readFileSync } from 'node:fs';
import { briefing, empty, paired, type Row } from './measure.js';
import { written } from './program.js';

/** Words of a text, and how many times an empty module reading it may take: 0.4 s and 0.8 s where that takes 45 ms. */
const TEXTS: readonly (readonly [words: number, goal: number])[] = [
  [1_000, 9],
  [10_000, 18],
];

const TEXT_FOLDER = new URL('../reading/texts/', import.meta.url);
const NEWS = ['clock', 'crane', 'nasa', 'korea', 'warming'];

/** What reading a text costs as a whole command, against Node on an empty module. */
export function reads(node = process.execPath, version = process.versions.node): Row[] {
  const news = NEWS.map((name) => readFileSync(new URL(`${name}.txt`, TEXT_FOLDER), 'utf8')).join('\n\n');
  const words = news.split(/(?<=\s)(?=\S)/);
  return TEXTS.map(([count, goal]) => {
    const text = Array.from({ length: Math.ceil(count / words.length) }, () => news).join('\n\n');
    const file = written(
      `news-${count}.txt`,
      text
        .split(/(?<=\s)(?=\S)/)
        .slice(0, count)
        .join(''),
    );
    return {
      what: `read, ${count} words`,
      node: version,
      goal,
      ratio: paired(briefing(`read ${file}`, node), empty(node)),
    };
  });
}
