import { addTo } from '../../../text/grouped-by.js';
import type { SourceDetails } from '../../reading.js';
import type { HtmlDocument } from './dom.js';

/**
 * Names of meta tags in order of preference: OpenGraph, Dublin Core, Parsely, Sailthru, and tags of individual sites.
 */
const META = {
  title:
    'og:title twitter:title parsely-title sailthru.title dc.title dcterms.title citation_title headline title',
  author:
    'article:author og:article:author author byl parsely-author sailthru.author dc.creator dcterms.creator ' +
    'citation_author twitter:creator:name',
  publisher: 'og:site_name publisher dc.publisher dcterms.publisher application-name citation_publisher cre',
  published:
    'article:published_time og:article:published_time og:published_time datepublished parsely-pub-date ' +
    'sailthru.date dc.date.issued dcterms.issued dcterms.date dc.date citation_publication_date pubdate ' +
    'publishdate publish-date date govuk:first-published-at',
  url: 'og:url parsely-link twitter:url',
};

/** The maximum number of values that are read for each name. */
const MOST_VALUES = 20;
export const LONGEST_VALUE = 1000;

/** Metadata of an article, not yet validated. */
export type Details = Partial<Record<keyof SourceDetails, string>>;

export function readMeta(document: HtmlDocument): Details {
  const values = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const keys = ['property', 'name', 'itemprop'].map((attribute) => tag.getAttribute(attribute));
    const name = keys.find((key) => key !== null)?.toLowerCase() ?? '';
    const value = (tag.getAttribute('content') ?? '').slice(0, LONGEST_VALUE);
    if (value.trim() !== '' && (values.get(name)?.length ?? 0) < MOST_VALUES) addTo(values, name, value);
  }
  const valuesOf = (names: string) => names.split(' ').flatMap((name) => values.get(name) ?? []);
  const authors = META.author
    .split(' ')
    .map((name) => (values.get(name) ?? []).filter((value) => !webAddress(value)).join(', '));
  return {
    title: valuesOf(META.title)[0],
    author: authors.find((value) => value !== ''),
    publisher: valuesOf(META.publisher)[0],
    published: valuesOf(META.published)[0],
    url: valuesOf(META.url)[0],
  };
}

export const webAddress = (value: string): string | undefined =>
  /^https?:\/\/[^\s<>"]+$/i.test(value) ? value : undefined;
