import { COUNTER } from '../../briefing/relevance/pick.js';
import { fold } from '../../text/fold.js';
import { isBareQuotation, QUOTATION } from './dependence.js';
import { isCondition } from './fairness.js';
import { type Line, paragraphOf } from './lines.js';

/**
 * How much a sentence is worth to somebody who has to speak about the article and knows its lead. The figures were set
 * by comparing sentences with briefs as people would write them: such briefs use the beginning and the end of an article
 * more than its middle, and statements more than quotations.
 */

const ANY = 2;
/**
 * The additional worth of early sentences, since news reports put the most important facts first. It decreases
 * gradually up to the given part of the article.
 */
const EARLY = { worth: 1, until: 0.6 };
/** The last sentences often say what happens next. */
const LATE = { worth: 0.4, sentences: 3 };
const ABOUT_TITLE = 1.5;
const SEVERAL_NAMES = { worth: 0.35, names: 3 };
const QUOTED = -0.3;
/** The additional worth for each word of a quotation beyond the given number. */
const LONG_QUOTATION = { worth: -0.02, words: 12 };
const CONDITION = 0.4;
const LISTED = 0.5;
/** A sentence that has nothing in common with the title and the lead. */
const OFF_TOPIC = { worth: -0.5, stems: 4 };
/** A side story, and all that follows it in its paragraph; who was invited; and what else was discussed. */
const ASIDE = -1.5;
const SIDE_STORY = /^(?:Separately|In a separate)\b/u;
const OTHER_MATTER =
  /\balso (?:centred on|centered on|discussed|touched on)\b|\binvited to (?:attend|join)\b/u;
const SHORT = { worth: -2, words: 7 };

/** Years and days, which do not count as figures. */
const DATE = /\b(?:1[89]|20)\d\d\b|\b\p{Lu}\p{L}+ \d{1,2}\b|\b\d{1,2} \p{Lu}\p{L}+/gu;

const TELLING: readonly (readonly [pattern: RegExp, worth: number])[] = [
  [
    /\b(?:killed|kills?|dead|deaths?|died|dies|injured|wounded|missing|arrested|sentenced|convicted|homeless|evacuated|jobs)\b/iu,
    0.3,
  ],
  [
    /\b(?:agreed|announced|appointed|approved|banned|confirmed|denied|dismissed|elected|found|ordered|passed|promised|rejected|resigned|sent|signed|suspended|voted|withdrew)\b/iu,
    0.4,
  ],
  [/\b(?:investigat\w*|inquiry|appeal\w*|ruling|ruled)\b/iu, 0.4],
  [
    /\b(?:will|(?:is|are) (?:to|due|set|scheduled|expected)|plans? to|considering|next (?:week|month|year))\b/iu,
    0.3,
  ],
  [
    /\b(?:because|in response to|due to|owing to|as a result|led to|prompt(?:ed|ing)|caused?|after|following|amid)\b/iu,
    0.2,
  ],
  [/\b(?:in|since|of|from|until|by) (?:\p{Lu}\p{L}+ )?(?:1\d\d\d|20\d\d)\b/u, 0.3],
  [
    /\b(?:exciting|delighted|pleased|proud|thrilled|honou?red|looks? forward|looking forward|innovative|comfortable with|happy to|congratulat\w+|grateful|critical role|we welcome)\b/iu,
    -2,
  ],
  // Polite phrases, which say nothing about the news.
  [/\b(?:prayers?|condolences|hearts? (?:goes?|really|breaks?)|thoughts are|sympath\w+)\b/iu, -2],
];

const quotedWordsIn = (text: string): number =>
  [...text.matchAll(QUOTATION)].reduce((sum, [quotation]) => sum + quotation.split(/\s+/u).length, 0);

/** @param known the stems of the title and the lead */
export function worthOf(
  line: Line,
  index: number,
  lines: readonly Line[],
  known: ReadonlySet<string>,
): number {
  const { text, isQuoted } = line;
  const words = text.split(/\s+/u);
  const names = text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu) ?? [];
  const isCounter = words.some((word) => COUNTER.has(fold(word.replace(/[^\p{L}]+$/u, ''))));
  return [
    ANY,
    topicWorthOf(stemsOf(text), known),
    EARLY.worth * Math.max(0, 1 - index / lines.length / EARLY.until),
    index >= lines.length - LATE.sentences ? LATE.worth : 0,
    names.length >= SEVERAL_NAMES.names ? SEVERAL_NAMES.worth : 0,
    isAside(index, lines) ? ASIDE : 0,
    /^["“]/u.test(text) ? QUOTED : 0,
    (isBareQuotation(text) || isQuoted) && !/\d/u.test(text) ? QUOTED : 0,
    isCounter ? 0.3 : 0,
    line.isListed ? LISTED : 0,
    isCondition(line) ? CONDITION : 0,
    LONG_QUOTATION.worth * Math.max(0, quotedWordsIn(text) - LONG_QUOTATION.words),
    /\d/u.test(text.replace(DATE, '')) ? 0.2 : 0,
    ...TELLING.map(([pattern, worth]) => (pattern.test(text) ? worth : 0)),
    words.length < SHORT.words && !/[\d"“]|\b(?:continues?|pending|will|due)\b/u.test(text) ? SHORT.worth : 0,
  ].reduce((sum, one) => sum + one, 0);
}

function topicWorthOf(stems: ReadonlySet<string>, known: ReadonlySet<string>): number {
  const common = [...stems].filter((stem) => known.has(stem)).length;
  return common === 0 && stems.size >= OFF_TOPIC.stems
    ? OFF_TOPIC.worth
    : ABOUT_TITLE * (common / Math.max(1, stems.size));
}

function isAside(index: number, lines: readonly Line[]): boolean {
  const paragraph = paragraphOf(lines[index]?.at ?? '');
  const until = lines.slice(0, index + 1).filter(({ at }) => paragraphOf(at) === paragraph);
  return OTHER_MATTER.test(lines[index]?.text ?? '') || until.some(({ text }) => SIDE_STORY.test(text));
}

/**
 * Returns the abbreviations and numbers in a text, and the first five letters of each longer word, so that endings do
 * not matter.
 */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...(text.match(/\b\p{Lu}{2,3}\b/gu) ?? []), ...(fold(text).match(/\p{N}[\p{N}.,]*|\p{L}{4,}/gu) ?? [])]
      .filter((word) => !FREQUENT.has(word))
      .map((word) => word.slice(0, 5)),
  );

const FREQUENT = new Set(
  'said says that this with from have been were will would their they them which there about after also more than when what into over some such other only because could should most very being where while before between under these those does told according'.split(
    ' ',
  ),
);
