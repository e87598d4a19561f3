import { anyOf } from '../lexicon-lines.js';

/** Removes what a page inserts between the sentences of an article whose paragraphs are joined in one line. */

/**
 * Capitalized words that begin a sentence, but no name. The headline of a link ends before the first of them; without
 * one, the link stays, since its headline may be followed by news.
 */
const OPENERS = [
  ...['A', 'After', 'Also', 'Although', 'An', 'And', 'As', 'At', 'Before', 'But', 'By', 'Despite', 'During'],
  ...['Earlier', 'Even', 'For', 'From', 'He', 'Her', 'His', 'However', 'If', 'In', 'It', 'Its', 'Last'],
  ...['Meanwhile', 'On', 'Over', 'She', 'Since', 'Some', 'Still', 'That', 'The', 'Their', 'There', 'These'],
  ...['They', 'This', 'Those', 'Throughout', 'Until', 'We', 'When', 'While', 'With'],
];
const OPENING = `(?:${anyOf(OPENERS)})\\s`;
const AGENCY =
  '(?:AFP|AP|Anadolu|CNN|EPA|File|Getty Images|Pool|Reuters|Shutterstock|TASS|Xinhua|\\p{Lu}\\p{L}+ Agency)';
const PHOTOGRAPHER = "\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,3}";

const INSERTIONS = [
  // 'Ad Feedback How the dam leaks 04:21 - Source: Norland Radio'
  '(?:Video )?Ad Feedback (?:[^.\\n]{0,150}?\\d\\d:\\d\\d - Source: \\p{Lu}+ )?',
  '\\((?:Photo by|Photo credit should read|AP Photo)[^()\\n]{1,120}\\) ',
  `(?<=[.?!]["”]? )(?:${PHOTOGRAPHER}/)?${AGENCY}(?:/${AGENCY})+ (?=["“\\p{Lu}])`,
  `(?<=[.?!]["”]? )${PHOTOGRAPHER}/${AGENCY}(?:/${AGENCY})* (?=["“\\p{Lu}])`,
  `(?:Related article|READ MORE:) (?!${OPENING})(?:(?!\\s${OPENING}|\\b(?:said|told)\\b)[^.“\\n]){15,140} (?=${OPENING})`,
];
const INSERTION = new RegExp(`(?<![\\p{L}\\p{N}])(?:${INSERTIONS.join('|')})`, 'gu');
const HINT = /Ad Feedback|\/|Photo|Related article|READ MORE:/u;

/** Removes the credits of pictures, the captions of videos, and the links to other articles that are in a line. */
export const withoutInsertions = (text: string): string =>
  HINT.test(text) ? text.replace(INSERTION, '') : text;
