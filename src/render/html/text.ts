import { crossed, type Inline, type Mark, stripWords, type Tone } from '../../document/inline.js';
import { anchorOf } from './anchors.js';
import { claimAddress, escaped, type HtmlPage, placeAddress } from './page-state.js';

/**
 * Returns true if a text has the form of a BCP 47 language tag. Any other `lang` attribute would make the
 * page invalid.
 */
export const isLanguageTag = (tag: string): boolean => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag);

/** Returns the class of a tone, for which the style sheet draws a mark. */
export const toneName = (tone: Tone): string =>
  tone === 'firm' || tone === 'doubtful' ? tone : 'attributed';

/** A strip of at most this many marks always stays on one line. */
const MOST_ON_A_LINE = 4;

/** Writes one mark per claim. A mark is a link if its claim is on the page. */
export function stripHtml(marks: readonly Mark[], page: HtmlPage): string {
  const drawn = marks.map((one) => markLink(one, page));
  const isLinked = drawn.some((html) => html.startsWith('<a'));
  // A strip without links is a single image for screen readers.
  const role = isLinked ? '' : ` role="img" aria-label="Claims: ${escaped(stripWords(marks))}"`;
  const size = marks.length > MOST_ON_A_LINE ? '' : ' few';
  return `<span class="strip${size}"${role}>${drawn.join('')}</span>`;
}

function markLink({ tone, claim, standing = '' }: Mark, page: HtmlPage): string {
  const anchor = claim === undefined ? '' : anchorOf(claimAddress(claim));
  return page.anchors.has(anchor)
    ? `<a class="m ${toneName(tone)}" href="#${anchor}" aria-label="${escaped(`${standing}, claim ${claim}`)}"></a>`
    : `<i class="m ${toneName(tone)}"></i>`;
}

export const standingHtml = (standing: string, tone: Tone): string =>
  `<span class="standing ${toneName(tone)}">${escaped(standing)}</span>`;

/** Writes inline content. An opening parenthesis is kept on the same line as the standing that follows it. */
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
      return textHtml(inline, page);
    case 'standing':
      return standingWithCue(inline, page);
    case 'strip':
      return stripHtml(inline.marks, page);
    case 'locator':
      return locatorHtml(inline, page);
    case 'reference':
      return linked(inline.address, page.words(inline.text), page);
    case 'command':
      return `<code>${escaped(inline.command)}</code>`;
    case 'link':
      return linkHtml(inline);
    case 'absent':
      return `<em class="absent">${page.words(inline.text)}</em>`;
    case 'break':
      return '<br>';
  }
}

function textHtml({ text, tone, language }: TextInline, page: HtmlPage): string {
  const words =
    language !== undefined && isLanguageTag(language)
      ? `<bdi lang="${language}">${escaped(text)}</bdi>`
      : page.words(text);
  if (tone === 'forbidden') return `<span class="forbidden">${crossed({ text: '', tone })}${words}</span>`;
  if (tone === undefined) return words;
  return tone === 'strong' ? `<strong>${words}</strong>` : `<span class="${tone}">${words}</span>`;
}

interface PlaceInSource {
  readonly source: string;
  readonly at: string;
  readonly claim?: string;
}

/** Writes a place in a source, linked to the map of the source or, if there is no map, to the claim. */
export function locatorHtml(place: PlaceInSource, page: HtmlPage): string {
  const { source, at, claim } = place;
  const html = `<span class="at">${escaped(page.severalSources ? `${source} ${at}` : at)}</span>`;
  const map = placeAddress(place);
  if (page.anchors.has(anchorOf(map))) return linked(map, html, page);
  return claim === undefined ? html : linked(claimAddress(claim), html, page);
}

function standingWithCue(
  { standing, tone, claim, cue }: Extract<Inline, { kind: 'standing' }>,
  page: HtmlPage,
): string {
  const html = standingHtml(standing, tone);
  const link = claim === undefined ? html : linked(claimAddress(claim), html, page);
  return cue === undefined ? link : `${link} (“${escaped(cue)}”)`;
}

/** Makes a link to another part of the page, if that part exists. */
export function linked(address: string, html: string, page: HtmlPage): string {
  const anchor = anchorOf(address);
  return page.anchors.has(anchor) ? `<a href="#${anchor}">${html}</a>` : html;
}

/** Makes a link if the address is a web address. Any other address is shown as text. */
function linkHtml({ href, text }: Extract<Inline, { kind: 'link' }>): string {
  if (!/^https?:\/\/\S+$/i.test(href)) return escaped(text === href ? href : `${text} (${href})`);
  return `<a href="${escaped(href)}" rel="noreferrer">${escaped(text)}</a>`;
}

/** Returns the attributes by which the script filters the page: ` data-standing="likely" data-mark="attributed"`. */
export function standingData(content: readonly Inline[]): string {
  const standings = content.filter((inline) => inline.kind === 'standing');
  if (standings.length === 0) return '';
  const words = escaped(standings.map(({ standing }) => standing).join(' '));
  return ` data-standing="${words}" data-mark="${standings.map(({ tone }) => toneName(tone)).join(' ')}"`;
}
