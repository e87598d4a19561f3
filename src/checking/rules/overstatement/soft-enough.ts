import { STANDINGS } from '../../../briefing/standing.js';
import { ATTRIBUTIONS, anyOf, MARKERS, MODALS, type Soft, TURNS } from './hedges.js';
import { hasPast } from './verbs.js';

/** The standings that need a hedge, from the firmest to the softest. */
export const SOFT = STANDINGS.filter((standing): standing is Soft => standing !== 'stated');

/** Pending, alleged and assumed are interchangeable: none of them is firmer than the others. */
const NOT_AS_FACT: readonly Soft[] = ['pending', 'alleged', 'assumed'];

/** The standings for which an attribution suffices. An attribution does not hedge an outcome or a probability. */
const BY_SPEAKER: readonly Soft[] = ['planned', 'expected', 'perceived', 'alleged'];

/** Matches the markers and idioms of a standing, and the markers of softer ones. */
function enoughFor(standing: Soft): RegExp {
  const from = SOFT.indexOf(NOT_AS_FACT.includes(standing) ? 'pending' : standing);
  const markers = SOFT.slice(from).flatMap((one) => MARKERS[one]);
  return anyOf(markers, TURNS[standing], MODALS, BY_SPEAKER.includes(standing) ? ATTRIBUTIONS : []);
}

const ENOUGH = Object.fromEntries(SOFT.map((standing) => [standing, enoughFor(standing)])) as Readonly<
  Record<Soft, RegExp>
>;

/** Returns whether a text has a hedge that makes it no firmer than a standing. */
export const isSoftEnough = (text: string, standing: Soft): boolean =>
  ENOUGH[standing].test(withoutLookalikes(text));

/** The following patterns match words that look like hedges but are not. */

/** 'May' in a name: 'Judge May Thornbury'. */
const NAME =
  /(?<=[\w,'’)] )(?:May|Will|Hope|Likely|Planned|Might|Grant|Mark|Target|Pending|Assumption|Appeal|Trust|Expected)(?= [A-Z]|[,.]|$| (?:lost|won|said|told))/g;

/** Phrases that make a statement firmer: 'beyond dispute'. */
const CERTAINLY = /\bbeyond (?:doubt|dispute|question)\b/gi;

/** Goals in sport: 'scored two goals'. */
const SCORED = /\b(?:scor|net|conced|kick)(?:e|es|ed|ted|ing)? (?:\w+ ){0,2}goals?\b/gi;

/** Plans that are documents, and are sold or read: 'Plans for the port were sold'. */
const PAPERS =
  /\bplans? (?:for|of) (?:[\w'’-]+ ){1,4}(?:was|were) (?:sold|stolen|lost|found|leaked|published)\b/gi;

const ATTRIBUTE =
  /\b(the|an?|its|his|her|their|this|that) (?:\w+ly )?(?:long-)?(?:expected|planned|likely|unlikely|proposed|scheduled|intended|hoped-for) /gi;

const withoutLookalikes = (text: string): string =>
  withoutAttributes(
    [NAME, CERTAINLY, SCORED, PAPERS].reduce((rest, words) => rest.replace(words, ' '), text),
  );

/** Removes hedges that only describe a noun before a verb: 'the eagerly expected sequel sold ...' reports a sale. */
const withoutAttributes = (text: string): string =>
  text.replace(ATTRIBUTE, (found, article: string, index: number) =>
    hasPast(firstWords(text.slice(index + found.length))) ? `${article} ` : found,
  );

/** Returns the first words of a text, which include the verb if the subject is short. */
const firstWords = (text: string): string => text.split(' ', 7).join(' ');
