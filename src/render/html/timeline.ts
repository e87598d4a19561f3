import { momentInlines } from '../../document/alternatives.js';
import type { Moment, PhaseSign, TimelinePicture, TimeSpan } from '../../document/pictures.js';
import { escaped, type HtmlPage } from './page-state.js';
import { type Scale, scaleOf, shares } from './scale.js';
import { NONE } from './table.js';
import { contentsHtml, standingData } from './text.js';

/** Writes dated events along an axis, followed by undated events by phase. */
export function timelineHtml(picture: TimelinePicture, caption: string | undefined, page: HtmlPage): string {
  const { phases } = picture;
  const title = caption === undefined ? '' : `<p class="caption">${page.words(caption)}</p>`;
  if (phases.length === 0) return title + NONE;
  const all = phases.flatMap(({ name, sign, moments }) =>
    moments.map((moment): Placed => ({ name, sign, moment, span: moment.span })),
  );
  const scale = scaleOf(all.flatMap(({ span }) => span ?? []));
  const dated = all
    .filter(({ span }) => span !== undefined && scale !== undefined)
    .sort((one, other) => Date.parse(one.span?.first ?? '') - Date.parse(other.span?.first ?? ''));
  const undated = phases
    .map((phase) => ({ ...phase, moments: phase.moments.filter(({ span }) => !span || !scale) }))
    .filter(({ moments }) => moments.length > 0);
  return (
    `<div class="picture timeline">${title}${scale ? axisHtml(dated, scale, page) : ''}` +
    `${dated.length > 0 && undated.length > 0 ? '<p class="caption">Undated, in the order of the source</p>' : ''}` +
    `${undated.map((phase) => phaseHtml(phase, page)).join('\n')}</div>`
  );
}

interface Placed {
  readonly name: string;
  readonly sign: PhaseSign;
  readonly moment: Moment;
  readonly span: TimeSpan | undefined;
}

/** Phases that are evident from the date of an event, and are therefore not named. */
const SHOWN_BY_DATE: ReadonlySet<PhaseSign> = new Set(['past', 'planned']);

function axisHtml(dated: readonly Placed[], scale: Scale, page: HtmlPage): string {
  const rows = dated.map(
    ({ name, sign, moment, span }) =>
      `<li class="entry"${standingData(moment.standing)}><span class="when">${contentsHtml(moment.when, page)}</span>` +
      `<span>${momentWords(moment, page)}${SHOWN_BY_DATE.has(sign) ? '' : ` <span class="quiet">${page.words(name)}</span>`}</span>` +
      `${span === undefined ? '' : trackSvg(span, scale)}</li>`,
  );
  return (
    `<ol class="axis entries"><li aria-hidden="true" class="ticks">${ticksSvg(scale)}</li>${rows.join('\n')}</ol>` +
    `<p class="quiet">${keyWords(dated.flatMap(({ span }) => span ?? []))}</p>`
  );
}

function keyWords(spans: readonly TimeSpan[]): string {
  const meanings = [
    [spans.some(({ extent }) => extent === 'lasts'), 'Bar: the days of an event'],
    [spans.some(({ extent }) => extent === 'within'), 'dashed: some time in this period'],
    [spans.some(({ open }) => open !== undefined), 'arrow: start or end not known'],
    [spans.some(({ perhaps }) => perhaps === true), 'hollow: uncertain'],
  ] as const;
  return escaped(`${meanings.flatMap(([isUsed, words]) => (isUsed ? [words] : [])).join(' · ')}.`);
}

const phaseHtml = ({ name, sign, moments }: TimelinePicture['phases'][number], page: HtmlPage): string =>
  `<p class="phase">${page.words(name)}</p><ul class="moments entries">${moments
    .map(
      (moment) =>
        `<li class="entry"${standingData(moment.standing)}><svg class="sign" aria-hidden="true"><use href="#phase-${sign}"></use></svg>` +
        `<span>${momentWords(moment, page)}${whenAfter(moment, page)}</span></li>`,
    )
    .join('\n')}</ul>`;

const momentWords = (moment: Moment, page: HtmlPage): string => contentsHtml(momentInlines(moment), page);

const whenAfter = ({ when }: Moment, page: HtmlPage): string =>
  when.length === 0 ? '' : ` <span class="when">${contentsHtml(when, page)}</span>`;

const percent = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100}%`;

function ticksSvg({ ticks }: Scale): string {
  const drawn = ticks.map(({ at, words }) => {
    const anchor = at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle';
    return `<text x="${percent(at)}" y="12" text-anchor="${anchor}">${escaped(words)}</text>`;
  });
  return `<svg class="track" width="100%" height="16" aria-hidden="true">${drawn.join('')}</svg>`;
}

const HEIGHT = 16;
/** The minimum width of a bar, as a share of the axis. */
const NARROWEST = 0.012;

/**
 * Draws a duration as a bar, a period within which an event happens as a dashed box, and an open end as an
 * arrow. An uncertain event is hollow.
 */
function trackSvg(span: TimeSpan, scale: Scale): string {
  const { from, to } = shares(span, scale);
  const [left, right] = [span.open === 'start' ? 0 : from, span.open === 'end' ? 1 : to];
  const kind = [span.extent, ...(span.perhaps ? ['perhaps'] : [])].join(' ');
  const lines = scale.ticks.map(
    ({ at }) => `<line x1="${percent(at)}" x2="${percent(at)}" y1="0" y2="${HEIGHT}"></line>`,
  );
  const width = Math.max(NARROWEST, right - left);
  return (
    `<svg class="track" width="100%" height="${HEIGHT}" aria-hidden="true">${lines.join('')}` +
    `<rect class="${kind}" x="${percent(Math.min(left, 1 - width))}" width="${percent(width)}" y="4" height="8"></rect>` +
    `${span.open === undefined ? '' : arrowSvg(span.open)}</svg>`
  );
}

const arrowSvg = (side: 'start' | 'end'): string =>
  side === 'end'
    ? '<svg class="arrow" x="100%" y="0" overflow="visible"><path d="M-9 1L0 8L-9 15z"></path></svg>'
    : '<svg class="arrow" x="0" y="0" overflow="visible"><path d="M9 1L0 8L9 15z"></path></svg>';
