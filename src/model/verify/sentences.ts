import { BULLET, type SourceText } from './source-text.js';

/** A sentence of a source, and the place by which a claim names it. */
export interface Sentence {
  /** `1.B3.s2`, or `title`. */
  readonly at: string;
  readonly text: string;
}

/** Every sentence of a text in its order, the headline first. Where one ends is a guess, by the rules of Unicode (UAX 29). */
export function sentencesOf({ headline, blocks }: SourceText): Sentence[] {
  return [
    ...(headline ? [{ at: headline.at, text: wordsOf(headline) }] : []),
    ...blocks.flatMap((block) =>
      split(wordsOf(block)).map((text, index) => ({ at: `${block.at}.s${index + 1}`, text })),
    ),
  ];
}

const wordsOf = ({ lines }: SourceText['blocks'][number]): string =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .replace(BULLET, '');

/** Unicode ends a sentence behind 'St. ' or 'J. ' too. */
const GOES_ON =
  /(?:^|[\s("“‘])(?:\p{Lu}|Mrs?|Ms|Drs?|St|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Hon|Rev|Nos?|vs|U\.S|U\.K|U\.N|D\.C)\.\s*$/u;

function split(text: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    open += segment;
    if (GOES_ON.test(open)) continue;
    sentences.push(open.trim());
    open = '';
  }
  return open.trim() === '' ? sentences : [...sentences, open.trim()];
}
