import { linesOf } from '../lexicon-lines.js';
import { SENTENCE_OPENERS } from '../sentences/following-words.js';

/** Capitalized words that are not part of a name. */
const WITH_CAPITALS = linesOf(`
  Sources
  Monday
  Tuesday
  Wednesday
  Thursday
  Friday
  Saturday
  Sunday
  January
  February
  March
  May
  July
  September
  October
  November
  December
  Jan.
  Feb.
  Mar.
  Apr.
  Aug.
  Sept.
  Oct.
  Nov.
  Dec.
  Jan
  Feb
  Aug
  Sept
  Oct
  Nov
  Dec
  Christmas
  Easter
  Photo
  Image
  File
  Related
  Video
  Read
  Breaking
  Q
  A
  OK
  AM
  PM
  EST
  GMT
  UTC
  Please
  Thank
  Thanks
  Hello
  Sorry
  Sure
  Oh
  Why
  Who
  Whose
`);

/** Words that begin sentences, but can also be in names: 'National Police'. */
const INSIDE_NAMES = new Set(
  linesOf(`
    Police
    Officials
    Critics
    Experts
    Analysts
    Researchers
    Scientists
    Residents
    Protesters
    Lawmakers
    Supporters
    Voters
    Like
    One
    Two
    Three
    First
    Out
    New
    Above
    Across
    Others
    Under
    Within
    Without
    Nobody
    Everybody
  `),
);

export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...[...SENTENCE_OPENERS].filter((word) => !INSIDE_NAMES.has(word)),
  ...WITH_CAPITALS,
]);
