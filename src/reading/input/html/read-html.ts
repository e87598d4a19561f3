import type { InputText } from '../../reading.js';
import { type Block, layOut } from '../blocks.js';
import { decode } from '../decode.js';
import { withFrontMatter } from '../front-matter.js';
import { cannotRead, type InputHint } from '../refusal.js';
import { trim } from '../trim.js';
import { parsePage } from './dom.js';
import { removeFurniture } from './furniture.js';
import { articleBody } from './json-ld.js';
import { isArticle, lookAt, whyNoArticle } from './judge.js';
import { mainText } from './main-text.js';
import { readMetadata } from './metadata.js';
import { prepareHtml } from './prepare.js';
import { toBlocks } from './to-blocks.js';

/** How many bytes of a page are searched for the declaration of its encoding. */
const HEAD_BYTES = 4096;

/**
 * Reads the article and the metadata of a page.
 *
 * @throws Unreadable if there is no article, for example if the page is an error page or a list of links
 */
export async function readHtml(bytes: Uint8Array, hint: InputHint): Promise<InputText> {
  const html = decode(bytes, hint.charset ?? declaredCharset(bytes));
  const document = await parsePage(prepareHtml(html));
  const metadata = readMetadata(document, hint.address);
  const look = lookAt(document);
  const body = articleBody(document);
  for (const script of document.querySelectorAll('script')) script.remove();
  if (document.body) removeFurniture(document.body);
  const blocks = await mainText(document);
  const details = withFrontMatter(metadata, blocks);
  const shown = trim(blocks, details);
  const reason = whyNoArticle(look, details.title ?? '', shown);
  const article = reason === undefined ? shown : trim(await blocksOf(body), details);
  if (reason !== undefined && !isArticle(article)) throw cannotRead(hint.name, reason);
  return { text: layOut(details.title, article), details };
}

/** Returns the blocks of a text from JSON-LD. The text is HTML, or has one paragraph per line. */
async function blocksOf(body: string): Promise<Block[]> {
  const html = /<(?:p|br|div)[\s/>]/i.test(body) ? body : body.replace(/^.+$/gmu, '<p>$&</p>');
  const page = await parsePage(prepareHtml(html));
  return page.body ? toBlocks(page.body) : [];
}

/** Returns the encoding declared in `<meta charset>`, `<meta http-equiv>` or `<?xml encoding?>`. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  return /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
}
