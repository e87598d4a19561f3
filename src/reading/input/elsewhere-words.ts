import words from '../../../data/lexicon/reading/elsewhere-words.json' with { type: 'json' };
import { linesOf } from '../lexicon-lines.js';

/** How paragraphs begin that lead elsewhere. */
export const LEADS_ELSEWHERE = words.leadsElsewhere;

/** Headings over links and teasers; they may stand in the middle of an article, which goes on with the first paragraph. */
export const HEADINGS_ELSEWHERE = words.headingsElsewhere;

/** Headings behind an article: nothing under them, up to the next heading, is a part of it. */
export const HEADINGS_BEHIND = linesOf(`
  Comments
  External links
  Latest news
  Leave a reply
  More stories
  Most popular
  Most read
  Most viewed
  Sister links
  Sources
  Top stories
  You may also like
  You might also like
`);

/** How lines begin that say who worked on a text. */
export const CREDITS = linesOf(`
  Additional reporting by
  Compiled by
  Contributing:
  Edited by
  Editing by
  Reporting and writing by
  Reporting by
  Writing by
`);
