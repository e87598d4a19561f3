/**
 * The part of the document object model that is needed to read a page. It is declared here because the project is
 * compiled without browser types.
 */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: HtmlElement | null;
  readonly childNodes: ArrayLike<HtmlNode> & Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  readonly children: ArrayLike<HtmlElement> & Iterable<HtmlElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): ArrayLike<HtmlElement> & Iterable<HtmlElement>;
  remove(): void;
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement | null;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT;
export const isText = (node: HtmlNode): boolean => node.nodeType === TEXT;
export const nameOf = (node: HtmlNode): string => node.nodeName.toLowerCase();
export const textOf = (node: HtmlNode | null | undefined): string => node?.textContent ?? '';

/** Parses a page with linkedom, which is loaded on first use. Scripts are not run, and nothing is fetched. */
export async function parsePage(html: string): Promise<HtmlDocument> {
  const { parseHTML } = await import('linkedom');
  return parseHTML(withBody(html)).document as unknown as HtmlDocument;
}

/** Adds the tags `<html>`, `<head>` and `<body>`, which pages may omit: unlike browsers, linkedom does not add them. */
function withBody(html: string): string {
  const page = html.replace(/^[^<]*<!doctype[^>]*>/i, '');
  const body = /<body[\s>]/i.exec(page);
  const start = body?.index ?? endOfHead(page.slice(0, HEAD_LENGTH));
  const head = page.slice(0, start).replace(/<\/?(?:html|head)(?:\s[^<>]*)?>/gi, '');
  return `<html><head>${head}</head>${body ? '' : '<body>'}${page.slice(start)}`;
}

function endOfHead(start: string): number {
  const end = [...start.matchAll(/<\/head\s*>|<html(?:\s[^<>]*)?>/gi)].at(-1);
  return end ? end.index + end[0].length : 0;
}

/** How many characters of a page are searched for the end of its head. */
const HEAD_LENGTH = 500_000;
