import { datesIn } from './dates.js';
import { knownPlace } from './names/gazetteer.js';
import type { SentenceKind, SourceDetails } from './reading.js';
import { isDateLine } from './structure/front-matter.js';
import { type Block, readStructure } from './structure.js';

/** Returns the metadata that is found in the text itself: headline, author, publisher and date. */
export function detailsOf(text: string): SourceDetails {
  const blocks = readStructure(text);
  const first = (kind: SentenceKind) => blocks.find((block) => block.kind === kind);
  const words = (block: Block | undefined) =>
    block && text.slice(block.start, block.end).replace(/\s+/gu, ' ');
  const title = words(first('title'));
  const byline = words(first('byline'));
  const author = authorIn(byline);
  const publisher = publisherIn(text, blocks) ?? paperIn(byline) ?? agencyIn(words(first('dateline')));
  const published = publishedIn(text, blocks);
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(published && { published }),
  };
}

/** Removes the publisher from a byline: the author of 'By Jane Doe, Reuters' is Jane Doe. */
const authorIn = (byline: string | undefined): string | undefined =>
  byline
    ?.replace(/^(?:—\s?)?(?:(?:Written|Reported|Story|Reporting|Editing|Words)\s)?(?:by|Author:)\s/iu, '')
    .split(/\s[|•·–—-]\s|,\s|;\s|\s\(/u)[0]
    ?.trim();

/** How many blocks at the top are searched for the publisher. */
const FRONT = 6;

const MEDIUM =
  /^(?:The )?(?:\p{Lu}[\p{L}.&’'-]*\s){0,3}(?:Wikinews|Reuters|AP|AFP|BBC|CNN|NPR|(?:\p{Lu}\p{L}*\s)?(?:News|Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Guardian|Telegraph|Observer|Press|Daily|Examiner|Standard|Courier|Mail))$/u;

/** Finds the publisher ('The Norland Times') on a separate line at the top of the text. */
function publisherIn(text: string, blocks: readonly Block[]): string | undefined {
  return blocks
    .slice(0, FRONT)
    .filter(({ kind }) => /^(?:caption|heading|byline)$/.test(kind))
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/^(?:From|Source:|By)\s/, '')
        .trim(),
    )
    .find((line) => line.length <= 60 && MEDIUM.test(line));
}

/**
 * Finds the publisher in a byline such as 'By Jane Doe, The Norland Review, 2 May 2025'. A job title or a city
 * in the same position is ignored.
 */
function paperIn(byline: string | undefined): string | undefined {
  const [, paper = '', ...rest] = (byline ?? '').split(/,\s|\s[|•·–—]\s/u).map((part) => part.trim());
  if (MEDIUM.test(paper)) return paper;
  const isDated = /\d{4}/.test(rest.join(' '));
  const isName = /^\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.&’'-]+){0,5}$/u.test(paper);
  return isDated && isName && !OFFICE.test(paper) && !isDateLine(paper) && knownPlace(paper) === undefined
    ? paper
    : undefined;
}

/** Finds the agency in a date line: 'PORT GREY (Reuters) —', 'Port Grey, Norland CNN —'. */
function agencyIn(dateline: string | undefined): string | undefined {
  const [known, agency] = AGENCY.exec(dateline ?? '') ?? [];
  return agency ?? known;
}

const AGENCY = /\((\p{Lu}[\p{L}. ]{1,30})\)|\b(?:AFP|AP|CNN|Reuters)\b/u;

const OFFICE =
  /\b(?:editor|correspondent|reporter|writer|columnist|staff|analyst|contributor|chief|desk|and|updated|published)\b/i;

/** Returns the first complete date in the date lines or, failing that, in the byline. */
function publishedIn(text: string, blocks: readonly Block[]): string | undefined {
  const lines = ['dateline', 'byline'].flatMap((kind) => blocks.filter((block) => block.kind === kind));
  return datesIn(text, lines).find(({ date }) => date?.length === 10)?.date;
}
