import type { MapPicture, MapSentence } from '../../document/pictures.js';
import { anchorOf } from './anchors.js';
import { escaped } from './escaped.js';
import { type HtmlPage, placeAddress } from './page.js';
import { NONE } from './table.js';
import { contentsHtml, stripHtml } from './text.js';

/** Shows the sections of a source side by side, with a line for each sentence and a mark for each claim. */
export function mapHtml({ label, sections }: MapPicture, page: HtmlPage): string {
  if (sections.length === 0) return NONE;
  const isKept = sections.some(({ sentences }) => sentences.some(({ words }) => words !== undefined));
  const parts = sections.map(
    ({ title, sentences }) =>
      `<div data-source="${escaped(sentences[0]?.source ?? '')}"><p class="caption">${page.words(title)}</p>` +
      `${sentences.length === 0 ? '' : `<ol>${sentences.map((one) => sentenceHtml(one, page)).join('\n')}</ol>`}</div>`,
  );
  return `<p class="quiet">${page.words(label)}</p><div class="map${isKept ? ' kept-text' : ''}">${parts.join('\n')}</div>`;
}

function sentenceHtml(sentence: MapSentence, page: HtmlPage): string {
  const { place, marks, words } = sentence;
  const id = page.idFor(anchorOf(placeAddress(sentence)));
  const strip = marks.length === 0 ? '<span></span>' : stripHtml(marks, page);
  const text =
    words === undefined ? '' : `<span class="sentence" dir="auto">${contentsHtml(words, page)}</span>`;
  return `<li${id === undefined ? '' : ` id="${id}"`}><span class="quiet">${page.words(place)}</span>${strip}${text}</li>`;
}
