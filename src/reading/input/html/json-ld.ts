import { type HtmlDocument, textOf } from './dom.js';
import type { Details } from './meta-tags.js';

type Node = Readonly<Record<string, unknown>>;

/** The maximum number of nodes that are read. Real pages have a few dozen. */
const MOST_NODES = 5000;

/** Returns the metadata from the JSON-LD (schema.org) that describes the article of a page. */
export function readJsonLd(document: HtmlDocument): Details {
  const nodes = nodesIn(document);
  const article = nodes.find(isArticle);
  if (!article) return {};
  const byId = new Map(nodes.filter(({ name }) => name !== undefined).map((node) => [node['@id'], node]));
  const named = (value: unknown): string => namesIn(value, byId).join(', ');
  return {
    title: text(article.headline) || text(article.name),
    author: named(article.author) || named(article.creator),
    publisher: named(article.publisher) || named(article.sourceOrganization),
    published: text(article.datePublished) || text(article.dateCreated),
    url: text(article.url) || address(article.mainEntityOfPage),
  };
}

/**
 * Returns the text of the article, as plain text or HTML. Pages that are built by scripts may not contain the text
 * elsewhere.
 */
export const articleBody = (document: HtmlDocument): string =>
  text(nodesIn(document).find(isArticle)?.articleBody);

const nodesIn = (document: HtmlDocument): Node[] =>
  [...document.querySelectorAll('script[type*="ld+json"]')].flatMap((script) =>
    nodesOf(parse(textOf(script))),
  );

/** Parses a script. Invalid JSON is ignored, as in browsers. */
function parse(script: string): unknown {
  const json = script.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g,
    '',
  );
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Lists all objects in a value, outermost first, without recursion, since values can be nested a million levels deep.
 */
function nodesOf(root: unknown): Node[] {
  const queue: unknown[] = [root];
  const nodes: Node[] = [];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) nodes.push(value as Node);
    for (const child of Object.values(value)) if (queue.length < MOST_NODES) queue.push(child);
  }
  return nodes;
}

const isArticle = (node: Node): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && /(?:Article|Posting|Report)$/.test(type));

function namesIn(value: unknown, byId: ReadonlyMap<unknown, Node>): string[] {
  return [value].flat().flatMap((entry) => {
    if (typeof entry === 'string') return isAddress(entry) ? [] : [entry];
    if (typeof entry !== 'object' || entry === null) return [];
    const node = entry as Node;
    const name = node.name ?? byId.get(node['@id'])?.name;
    return [name].flat().filter((one) => typeof one === 'string' && one.trim() !== '') as string[];
  });
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isAddress = (value: string): boolean => /^https?:\/\//i.test(value);
const address = (value: unknown): string =>
  typeof value === 'object' && value !== null ? text((value as Node)['@id']) : text(value);
