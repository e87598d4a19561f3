import type { Figure, Meaning, MeaningWord } from '../meaning.js';
import { lowerText } from '../ranges.js';
import { rootOf, rootSet } from '../root.js';

/** The relation of an actual amount to the number in a text. */
export type Limit = 'above' | 'below' | 'about';

const LIMITS: ReadonlyMap<string, Limit> = new Map([
  ...wordsWith(
    'above',
    'more over above least excess exceed exceeds exceeding exceeded topped surpassed minimum',
  ),
  ...wordsWith('below', 'less fewer under below most within maximum'),
  ...wordsWith('about', 'about around roughly approximately nearly almost some close closer'),
]);

function wordsWith(limit: Limit, words: string) {
  return words.split(' ').map((word) => [word, limit] as const);
}

/** Units of time, none of which paraphrases another. */
const SPANS = rootSet(['second minute hour day week month year decade century']);

/** Returns the unit of time that a number counts: 'day' in 'three days' and 'three-day', but nothing in '$3 a day'. */
export const spanOf = ({ unit, noun }: Figure): string | undefined =>
  isMoneyOrShare({ unit }) ? undefined : [rootOf(unit ?? ''), noun ?? ''].find((root) => SPANS.has(root));

export const isMoneyOrShare = ({ unit }: Pick<Figure, 'unit'>): boolean =>
  unit !== undefined && /^(?:%|[A-Z]{3})$/.test(unit);

/** Returns the limit of a number: 'more than 400', 'no fewer than nine', 'up to 15', 'nine or more', '15 at most'. */
export const limitOf = ({ words }: Pick<Meaning, 'words'>, figure: Figure): Limit | undefined =>
  limitAfter(words, figure.last) ?? limitBefore(words, figure);

/** Returns the limit given by the words after a number and its unit: '15 percent at most'. */
function limitAfter(words: readonly MeaningWord[], last: number): Limit | undefined {
  const after = lowerText(words, last + 1, last + 6);
  if (/^(?:[\p{L}]+ )?or so\b/u.test(after)) return 'about';
  const [, limit = ''] =
    /^(?:[\p{L}]+ )?(?:or|at(?: the)?) (more|less|fewer|most|least)\b/u.exec(after) ?? [];
  if (limit === '' || (limit === 'least' && after.includes(' or '))) return undefined;
  return /^(?:more|least)$/.test(limit) ? 'above' : 'below';
}

function limitBefore(words: readonly MeaningWord[], figure: Figure): Limit | undefined {
  const from = Math.max(0, figure.first - 3);
  const before = lowerText(words, from, figure.first + 1);
  if (/\bno (?:fewer|less)\b/.test(before)) return 'above';
  if (/\bnot? more\b|\bas (?:much|many|long|far|high) as\b/.test(before)) return 'below';
  if (/\bup to\b/.test(before)) return isMotion(words[figure.first - 3]) ? undefined : 'below';
  const last = words.findLastIndex(
    ({ lower }, at) =>
      at >= Math.max(from, figure.first - 2) &&
      at <= figure.first &&
      LIMITS.has(lower) &&
      !isNoLimit(words, at, figure),
  );
  return LIMITS.get(words[last]?.lower ?? '');
}

/**
 * Whether a word does not express a limit: 'grew over three days' (unlike 'for over three days'), 'within a year' for 'in
 * a year', 'around Area 51', 'we need more: 50 doctors'.
 */
const isNoLimit = (words: readonly MeaningWord[], at: number, figure: Figure): boolean =>
  (words[at]?.lower === 'over' &&
    spanOf(figure) !== undefined &&
    !/^(?:for|of|after|to|last(?:s|ed)?)$/.test(words[at - 1]?.lower ?? '')) ||
  (words[at]?.lower === 'within' && spanOf(figure) !== undefined) ||
  (words[at]?.lower === 'around' && isMotion(words[at - 1])) ||
  words.slice(at + 1, figure.first).some(({ text }) => /^\p{Lu}\p{Ll}|^[:;,–—-]$/u.test(text));

/** Whether a word is a verb of motion or change: 'rose' in 'rose from 30 to 40', which gives no range. */
export const isMotion = (word: MeaningWord | undefined): boolean =>
  word?.pos === 'VERB' &&
  /^(?:turn|send|go|com|rais|ris|climb|mov|fall|drop|grow|increas|shrink|jump)/.test(word.root);
