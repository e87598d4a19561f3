import { MAGNITUDES, SHORT_MAGNITUDES, valueOfDigits } from '../../../../reading/numbers/words.js';

const FIGURE = String.raw`(\d[\d,.]*\d|\d) ?(bn|billion|m|million|trillion|tn|thousand)?(?![\d\p{L}])`;

/**
 * A figure that is compared with an earlier one: '17 cents, down from 34'. A year between the two figures is ignored.
 */
const MOVED = new RegExp(
  String.raw`${FIGURE}[^\d.;]{0,60}?(?:\b(?:19|20)\d\d)?,? \(?(up|down) from [^\d.;]{0,12}?${FIGURE}`,
  'giu',
);

const UNITS: Readonly<Record<string, number>> = { ...MAGNITUDES, ...SHORT_MAGNITUDES };

/** Objects if a line swaps a figure with the earlier one, or turns a rise into a fall. */
export const movedFigures = (line: string, sources: string): string[] =>
  [...line.matchAll(MOVED)].flatMap(([words, now = '', unit, direction = '', before = '', unitBefore]) => {
    const isRise = amountOf(now, unit ?? unitBefore) > amountOf(before, unitBefore ?? unit);
    const isTurned = isRise !== (direction.toLowerCase() === 'up');
    const isExchanged = isOrigin(now, sources) && !isOrigin(before, sources);
    return isTurned || isExchanged
      ? [`it says '${words}', but its claims give the figures the other way around`]
      : [];
  });

const amountOf = (figure: string, unit = ''): number =>
  valueOfDigits(figure) * (UNITS[unit.toLowerCase()] ?? 1);

/** Returns whether the sources say that something rose or fell from a figure. */
const isOrigin = (figure: string, sources: string): boolean =>
  new RegExp(`\\bfrom [^\\d.;]{0,12}${figure.replaceAll('.', '\\.')}(?![\\d,.]?\\d)`, 'iu').test(sources);

/** A group of people above or below an age: 'over-70s', 'under 16s'. */
const AGES = /\b(over|under)[- ](\d+)s?\b/giu;

/** Objects to an age group that the sources do not mention. */
export const otherAges = (line: string, sources: string): string[] =>
  [...line.matchAll(AGES)].flatMap(([words, limit = '', age]) =>
    /s$/.test(words) && !new RegExp(`\\b${limit}[- ](?:the age of )?${age}(?!\\d)`, 'iu').test(sources)
      ? [`it says '${words}', but its claims do not`]
      : [],
  );
