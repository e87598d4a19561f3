import { sentencesIn } from '../../reading/sentences/split.js';
import { BULLET, type SourceText } from './source-text.js';

/** A sentence of a source, and the place by which a claim names it. */
export interface Sentence {
  /** `1.B3.s2`, or `title`. */
  readonly at: string;
  readonly text: string;
}

/** Every sentence of a text in its order, the headline first. */
export function sentencesOf({ headline, blocks }: SourceText): Sentence[] {
  return [
    ...(headline ? [{ at: headline.at, text: wordsOf(headline) }] : []),
    ...blocks.flatMap((block) =>
      sentencesIn(wordsOf(block)).map((text, index) => ({ at: `${block.at}.s${index + 1}`, text })),
    ),
  ];
}

const wordsOf = ({ lines }: SourceText['blocks'][number]): string =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .replace(BULLET, '');
