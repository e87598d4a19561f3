import { tableOf } from '../../document/alternatives.js';
import { text } from '../../document/build.js';
import {
  type Bar,
  type BarsPicture,
  barTotal,
  barWords,
  type KeyEntry,
  type MatrixPicture,
  type MatrixRow,
  type Moment,
  type PhaseSign,
  type TimelinePicture,
} from '../../document/pictures.js';
import type { HtmlPage } from './page.js';
import { framed, NONE, tableHtml } from './table.js';
import { contentsHtml, escaped, mark, standingsIn } from './text.js';

/** More columns than this are no picture any more, and would take the square of a briefing's size. */
const MOST_COLUMNS = 40;

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** Bars in SVG, each beside its words; the drawing adds nothing that the words do not say. */
export function barsHtml(picture: BarsPicture, caption: string | undefined, page: HtmlPage): string {
  const { bars, key, label, subject } = picture;
  const most = Math.max(1, ...bars.map(barTotal));
  const [first] = bars;
  if (!first) return tableHtml(tableOf(picture), caption, page);
  if (bars.length === 1)
    return `<p class="lone-bar"><span>${contentsHtml(first.label, page)}</span> ${barSvg(first, most)} <span>${escaped(barWords(first))}</span></p>`;
  const head = [subject, 'Claims', 'Standing']
    .map((words) => `<th scope="col">${escaped(words)}</th>`)
    .join('');
  const rows = bars.map(
    (bar) =>
      `<tr><th scope="row">${contentsHtml(bar.label, page)}</th><td class="drawn">${barSvg(bar, most)}` +
      `<span class="unseen">${barTotal(bar)}</span></td><td>${escaped(barWords(bar))}</td></tr>`,
  );
  const table = `<thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody>`;
  return `<div class="picture">${framed(label, caption, table, 'bars')}${keyHtml(key, shade)}</div>`;
}

function barSvg(bar: Bar, most: number): string {
  let from = 0;
  const parts = bar.parts.map(({ tone, count }) => {
    const rect = `<rect class="shade-${shadeName(tone)}" x="${percent(from / most)}" width="${percent(count / most)}" height="14"></rect>`;
    from += count;
    return rect;
  });
  return `<svg class="bar" width="100%" height="14" aria-hidden="true">${parts.join('')}</svg>`;
}

const shadeName = (tone: KeyEntry['tone']): string =>
  tone === 'firm' || tone === 'doubtful' ? tone : 'attributed';

const shade = ({ tone }: KeyEntry): string =>
  `<svg class="swatch" aria-hidden="true"><rect class="shade-${shadeName(tone)}" width="100%" height="12"></rect></svg>`;

const keyHtml = (key: readonly KeyEntry[], sign: (entry: KeyEntry) => string): string =>
  key.length === 0
    ? ''
    : `<ul class="key">${key.map((entry) => `<li>${sign(entry)}${escaped(entry.words)}</li>`).join('')}</ul>`;

/** A grid of marks, each with its meaning for those who do not see it; in words where there are too many columns. */
export function matrixHtml(matrix: MatrixPicture, caption: string | undefined, page: HtmlPage): string {
  const { columns, rows, key, label, rowSubject } = matrix;
  if (rows.length === 0 || columns.length > MOST_COLUMNS) return tableHtml(tableOf(matrix), caption, page);
  const names = columns.map((column) => contentsHtml(column.label, page));
  const head = columns.map(
    ({ number, label }) =>
      `<th scope="col">${escaped(number)}<span class="unseen"> ${escaped(wordsOf(label))}</span></th>`,
  );
  const body = rows.map((row) => matrixRow(matrix, row, page));
  const legend = columns.map(
    ({ number }, index) => `<li><b>${escaped(number)}</b> ${names[index] ?? ''}</li>`,
  );
  const table = `<thead><tr><th scope="col">${escaped(rowSubject)}</th>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody>`;
  return (
    `<div class="picture">${framed(label, caption, table, 'matrix')}<ul class="key">${legend.join('')}</ul>` +
    `${keyHtml(key, ({ tone }) => mark(tone))}</div>`
  );
}

const wordsOf = (content: KeyLabel): string =>
  content.map((inline) => ('text' in inline ? inline.text : '')).join('');
type KeyLabel = MatrixRow['label'];

function matrixRow({ columns }: MatrixPicture, { label, ties }: MatrixRow, page: HtmlPage): string {
  const byColumn = new Map(ties.map((tie) => [tie.column, tie]));
  const cells = columns.map((_, index) => {
    const tie = byColumn.get(index);
    return tie ? `<td>${mark(tie.tone)}<span class="unseen">${escaped(tie.words)}</span></td>` : '<td></td>';
  });
  return `<tr><th scope="row">${contentsHtml(label, page)}</th>${cells.join('')}</tr>`;
}

/** The first and the last day that the events span. */
interface Scale {
  readonly first: string;
  readonly last: string;
}

/** Events along a rail, their marks saying by shape how sure they are; on a scale where two or more are dated. */
export function timelineHtml(picture: TimelinePicture, caption: string | undefined, page: HtmlPage): string {
  const { phases } = picture;
  const title = caption === undefined ? '' : `<p class="caption">${escaped(caption)}</p>`;
  if (phases.length === 0) return title + NONE;
  const scale = scaleOf(phases.flatMap(({ moments }) => moments));
  const parts = phases.map(
    ({ name, sign, moments }) =>
      `<li><p class="phase">${escaped(name)}</p><ol class="moments entries">` +
      `${moments.map((moment) => momentHtml(moment, sign, scale, page)).join('\n')}</ol></li>`,
  );
  const ends = scale
    ? `<p class="from">The lines run from ${escaped(scale.first)} to ${escaped(scale.last)}.</p>`
    : '';
  return `<div class="picture timeline">${title}<ol class="phases">${parts.join('\n')}</ol>${ends}</div>`;
}

function momentHtml(moment: Moment, sign: PhaseSign, scale: Scale | undefined, page: HtmlPage): string {
  const { when, what, standing, at, span } = moment;
  const place = at.length > 0 ? [text(', '), ...at] : [];
  const words = [...what, text(' ('), ...standing, ...place, text(')')];
  return (
    `<li class="entry" data-standing="${standingsIn(standing)}"><svg class="mark" aria-hidden="true"><use href="#phase-${sign}"></use></svg>` +
    `<span class="when">${contentsHtml(when, page)}</span><div>${contentsHtml(words, page)}` +
    `${span && scale ? trackSvg(span, scale) : ''}</div></li>`
  );
}

function scaleOf(moments: readonly Moment[]): Scale | undefined {
  const spans = moments.flatMap(({ span }) => (span ? [span] : []));
  const days = spans.flatMap(({ first, last }) => [first, last]).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return spans.length > 1 && first < last ? { first, last } : undefined;
}

function trackSvg(span: Scale, scale: Scale): string {
  const [start, end] = [Date.parse(scale.first), Date.parse(scale.last)];
  const share = (day: string) => (Date.parse(day) - start) / (end - start);
  const [from, to] = [share(span.first), share(span.last)];
  if (!Number.isFinite(from) || !Number.isFinite(to)) return '';
  const width = Math.max(0.01, to - from);
  return (
    '<svg class="track" width="100%" height="10" aria-hidden="true"><line x1="0" x2="100%" y1="5" y2="5"></line>' +
    `<rect x="${percent(Math.min(from, 1 - width))}" width="${percent(width)}" y="1" height="8"></rect></svg>`
  );
}
