import type { SourceDetails } from '../../reading.js';
import { comparable, tidy } from '../blocks.js';
import { dayOf } from '../front-matter.js';
import { type HtmlDocument, textOf } from './dom.js';
import { readJsonLd } from './json-ld.js';
import { type Details, LONGEST_VALUE, readMeta, webAddress } from './meta-tags.js';

/**
 * Returns the metadata of a page from JSON-LD; failing that, from OpenGraph and other meta tags; failing that, from the
 * page itself.
 *
 * @param address the address of the page, if it was fetched
 */
export function readMetadata(document: HtmlDocument, address?: string): SourceDetails {
  const places = [readJsonLd(document), readMeta(document), readPage(document)];
  const first = (key: keyof SourceDetails, check: (value: string) => string | undefined) =>
    places.map((details) => check(clean(document, details[key]))).find((value) => value);
  const publisher = first('publisher', (value) => (webAddress(value) ? undefined : value));
  const title = first('title', (value) => withoutSite(value, publisher));
  return compact({
    title: title === undefined ? undefined : preferShown(title, headings(document)),
    author: first('author', authorOf),
    publisher,
    published: first('published', dayOf),
    url: first('url', webAddress) ?? webAddress(address ?? ''),
  });
}

function readPage(document: HtmlDocument): Details {
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined;
  const names = [...document.querySelectorAll('[rel~="author"],[itemprop="author"] [itemprop="name"]')].map(
    (name) => tidy(textOf(name)),
  );
  return {
    title: headings(document).find((heading) => heading !== '') ?? textOf(document.querySelector('title')),
    author: [...new Set(names)].slice(0, 4).join(', '),
    published:
      attribute('[itemprop="datePublished"][datetime]', 'datetime') ??
      attribute('[itemprop="datePublished"][content]', 'content') ??
      attribute('time[pubdate][datetime]', 'datetime') ??
      attribute('article time[datetime], main time[datetime]', 'datetime'),
    url: attribute('link[rel~="canonical"]', 'href'),
  };
}

const headings = (document: HtmlDocument): string[] =>
  [...document.querySelectorAll('h1')].map((h1) => tidy(textOf(h1)));

/**
 * Returns the visible heading if the title in the metadata is a shortened form of that heading; otherwise the title.
 */
function preferShown(title: string, shown: readonly string[]): string {
  const start = comparable(title.replace(/\s*(?:…|\.\.\.)$/u, ''));
  return shown.find((heading) => heading.length <= 300 && comparable(heading).startsWith(start)) ?? title;
}

/** Removes the name of the site from a title: `The vote is off | The Daily` becomes `The vote is off`. */
function withoutSite(title: string, publisher: string | undefined): string {
  const [, words, end = ''] = /^(.{10,}?)\s+(?:[|»·•]|[-–—]{1,2})\s+([^|]{2,60})$/u.exec(title) ?? [];
  const site = comparable(end);
  const known = comparable(publisher ?? '');
  const isSite = site !== '' && known !== '' && (site.includes(known) || known.includes(site));
  return words !== undefined && (isSite || /\s[|»]\s/u.test(title)) ? words : title;
}

function authorOf(value: string): string | undefined {
  const name = value.replace(/^[\s,]*(?:(?:by|from|written by|author:)\s+)?/i, '').trim();
  const isNone = /^(?:admin|editor|null|undefined)?$/i.test(name) || name.length > 200;
  return isNone || webAddress(name) ? undefined : name;
}

/** Unescapes the entities that remain in a value, since metadata is often escaped twice: `Tom &amp;amp; Jane`. */
function clean(document: HtmlDocument, given = ''): string {
  const value = given.slice(0, LONGEST_VALUE);
  if (!/&[a-z#\d]+;/i.test(value)) return tidy(value.replace(/<\/?[a-z][^<>]*>/gi, ''));
  const holder = (
    document as unknown as { createElement(name: string): { innerHTML: string; textContent: string } }
  ).createElement('p');
  holder.innerHTML = value;
  return tidy(holder.textContent);
}

const compact = (details: Details): SourceDetails =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined && value !== ''));
