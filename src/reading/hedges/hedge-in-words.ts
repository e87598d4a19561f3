/** The words of a statement before a hedge, the hedge, and the words after it. */
export interface HedgeInWords {
  readonly before: string;
  readonly hedge: string;
  readonly after: string;
}

const AUXILIARIES = 'is are was were has have had must will would can cannot could should did does may might';

const IRREGULAR =
  'beat became began bought broke brought built came caught cut drew drove fell found gave grew held hit kept led left lost made met paid put ran rose said says sank saw sent set shot shut sold sought spent spoke spread stood struck told took went won wrote';

/** The source of a pattern for a finite verb, judging by its form alone. */
export const FINITE = `(?:${[...`${AUXILIARIES} ${IRREGULAR}`.split(' '), '\\p{Ll}+ed'].join('|')})`;

export const VERB = new RegExp(`\\b${FINITE}\\b`, 'u');

/** Matches a form of 'be', a similar verb, or an adverb before the hedge. */
export const BE =
  /(?:\b(?:is|are|was|were|be|been|being|am|it|more|most|less|very|seems?|seemed|appears?|appeared|looks?|looked|remains?|remained|keeps?|kept|still|not|now|also|currently)|['’](?:s|re|m))\s(?:(?:really|\p{L}+ly)\s)?$/iu;

/** Matches a relative clause after a comma, up to the hedge: ', some of which'. */
export const ASIDE =
  /(?:,|\s[–—])\s(?:(?:\p{L}+\s){0,2}(?:of|for|to|with|in)\s)?(?:who|whom|whose|which)\s[^,;]*$/iu;

export const AIM_NOUN =
  /^(?:ambition|attempt|campaign|desire|drive|effort|goal|initiative|intention|measure|mission|move|program(?:me)?|project|push|quest|scheme|step|wish)(?:es|s)?\b/iu;

export const PURPOSE =
  /^(?:to|in order to|so as to|in an? (?:effort|attempt|bid|push|move)|with (?:the|a) (?:aim|goal|hope|view)|(?:hop|wish|seek|want|aim|try|intend|plann)ing)\b/iu;

/** Matches hedges that may only describe a noun, as in 'coins, which are believed to be old'. */
export const VIEW =
  /^(?:believed|thought|estimated|considered|said|reported|seen|alleged|suspected|understood|feared)\b/iu;
