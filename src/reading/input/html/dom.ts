/** As much of the document object model as reading a page needs; the project is compiled without the types of browsers. */
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

/** Parses a page with linkedom, which is loaded when the first page comes. Nothing in the page is run or fetched. */
export async function parsePage(html: string): Promise<HtmlDocument> {
  const { parseHTML } = await import('linkedom');
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as HtmlDocument;
}
