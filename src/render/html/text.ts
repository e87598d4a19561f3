import { crossed, type Inline, type Tone } from '../../document/inline.js';
import { clean } from '../../text/clean.js';
import { anchorOf } from './anchors.js';
import { claimAddress, type HtmlPage } from './page.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is inert in content and in quoted attributes. The one place where words enter the page. */
export const escaped = (text: string): string =>
  clean(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** A language tag as BCP 47 shapes it; anything else would be a fault of the page. */
export const isLanguageTag = (tag: string): boolean => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag);

/** The sign of a tone, drawn once at the beginning of the page. Its meaning always stands beside it as a word. */
export const mark = (tone: Tone | undefined): string =>
  `<svg class="mark" aria-hidden="true"><use href="#mark-${markName(tone)}"></use></svg>`;

const markName = (tone: Tone | undefined): string => {
  if (tone === undefined) return 'plain';
  if (tone === 'quiet') return 'quiet';
  return tone === 'firm' || tone === 'doubtful' ? tone : 'attributed';
};

export const standingHtml = (standing: string, tone: Tone): string =>
  `<span class="standing ${tone}">${mark(tone)}${escaped(standing)}</span>`;

/** A browser may break a line at a drawing: an opening bracket is kept with the mark of the standing behind it. */
export const contentsHtml = (content: readonly Inline[], page: HtmlPage): string =>
  content
    .map((inline, index) => {
      if (opensStanding(inline, content[index + 1])) return inlineHtml(withoutLast(inline), page);
      const html = inlineHtml(inline, page);
      return opensStanding(content[index - 1], inline) ? `<span class="kept">(${html}</span>` : html;
    })
    .join('');

type TextInline = Extract<Inline, { kind: 'text' }>;

const opensStanding = (before: Inline | undefined, after: Inline | undefined): before is TextInline =>
  before?.kind === 'text' && after?.kind === 'standing' && before.text.endsWith('(');

const withoutLast = (inline: TextInline): TextInline => ({ ...inline, text: inline.text.slice(0, -1) });

function inlineHtml(inline: Inline, page: HtmlPage): string {
  switch (inline.kind) {
    case 'text':
      return textHtml(inline);
    case 'standing':
      return standingLink(inline, page) + cueHtml(inline.cue);
    case 'strip':
      return `<span class="strip">${inline.tones.map(mark).join('')}</span>`;
    case 'locator':
      return locatorHtml(inline, page);
    case 'reference':
      return linked(inline.address, escaped(inline.text), page);
    case 'command':
      return `<code>${escaped(inline.command)}</code>`;
    case 'link':
      return linkHtml(inline);
    case 'absent':
      return `<em class="absent">${escaped(inline.text)}</em>`;
    case 'break':
      return '<br>';
  }
}

function textHtml({ text, tone, language }: TextInline): string {
  const words =
    language !== undefined && isLanguageTag(language)
      ? `<bdi lang="${language}">${escaped(text)}</bdi>`
      : escaped(text);
  if (tone === 'forbidden') return `<span class="forbidden">${crossed({ text: '', tone })}${words}</span>`;
  if (tone === undefined) return words;
  return tone === 'strong' ? `<strong>${words}</strong>` : `<span class="${tone}">${words}</span>`;
}

const cueHtml = (cue: string | undefined): string => (cue === undefined ? '' : ` (“${escaped(cue)}”)`);

type PlaceInSource = { readonly source: string; readonly at: string };

export const placeHtml = ({ source, at }: PlaceInSource, page: HtmlPage): string =>
  `<span class="at">${escaped(page.severalSources ? `${source} ${at}` : at)}</span>`;

/** A place in the source leads to the claim that is meant, not to others that are taken from it. */
const locatorHtml = (place: Extract<Inline, { kind: 'locator' }>, page: HtmlPage): string =>
  place.claim === undefined
    ? placeHtml(place, page)
    : linked(claimAddress(place.claim), placeHtml(place, page), page);

/** A standing leads to the claim that has it. */
function standingLink(
  { standing, tone, claim }: Extract<Inline, { kind: 'standing' }>,
  page: HtmlPage,
): string {
  const html = standingHtml(standing, tone);
  return claim === undefined ? html : linked(claimAddress(claim), html, page);
}

/** A link to another part of the page, where the page has it. */
export function linked(address: string, html: string, page: HtmlPage): string {
  const anchor = anchorOf(address);
  return page.anchors.has(anchor) ? `<a href="#${anchor}">${html}</a>` : html;
}

/** Only addresses of the web become links; of anything else both parts are shown as text. */
function linkHtml({ href, text }: Extract<Inline, { kind: 'link' }>): string {
  if (!/^https?:\/\/\S+$/i.test(href)) return escaped(text === href ? href : `${text} (${href})`);
  return `<a href="${escaped(href)}" rel="noreferrer">${escaped(text)}</a>`;
}

/** The standings that contents hold, to filter by. */
export const standingsIn = (content: readonly Inline[]): string =>
  escaped(content.flatMap((inline) => (inline.kind === 'standing' ? [inline.standing] : [])).join(' '));
