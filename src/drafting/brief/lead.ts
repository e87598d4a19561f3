import { isBareQuotation, isContrast } from './dependence.js';
import { ACCUSATION, ANSWER } from './fairness.js';
import { type Line, paragraphOf, wordsIn } from './lines.js';

const LEAD_SENTENCES = 3;
const LEAD_WORDS = 65;
/** A first paragraph with fewer words is too short for a lead, so the second paragraph is added. */
const SHORT_LEAD = 35;

/**
 * Returns the first sentences of the first paragraph, or of the first two if the first is short; at least one sentence.
 */
export function leadOf(all: readonly Line[]): Line[] {
  const end = all.findIndex(({ claims }) => claims.length === 0);
  const lines = end < 0 ? all : all.slice(0, end);
  const [first, ...others] = lines;
  if (first === undefined) return [];
  const own = [first, ...others.filter(({ at }) => paragraphOf(at) === paragraphOf(first.at))];
  const next = paragraphOf(lines[own.length]?.at ?? '');
  const isShort = wordsIn(own) < SHORT_LEAD;
  const lead = [...own, ...(isShort ? lines.filter(({ at }) => paragraphOf(at) === next) : [])];
  const most = lead
    .slice(0, LEAD_SENTENCES)
    .filter((_, index) => index === 0 || wordsIn(lead.slice(0, index + 1)) <= LEAD_WORDS);
  // A quotation whose speaker is not named in the lead would seem to be the article's own words.
  const quoted = most.findIndex(
    ({ text, isQuoted }, index) => index > 0 && (isQuoted || isBareQuotation(text)),
  );
  const whole = quoted < 0 ? most : most.slice(0, quoted);
  return [...whole, ...completing(lines, whole)];
}

/**
 * Returns the contrast that follows the lead, or the denial of an accusation in the lead. Listeners must hear these,
 * too.
 */
function completing(lines: readonly Line[], lead: readonly Line[]): Line[] {
  const next = lines.slice(lead.length, lead.length + DENIAL_WITHIN);
  const isAccusation =
    lead.some(({ text }) => ACCUSATION.test(text)) && !lead.some(({ text }) => ANSWER.test(text));
  const last = next.findIndex(
    ({ text, follows }, index) =>
      follows && ((index === 0 && isContrast(text)) || (isAccusation && ANSWER.test(text))),
  );
  return next.slice(0, last + 1);
}

/** The number of sentences after the lead that are searched for a denial. */
const DENIAL_WITHIN = 2;
