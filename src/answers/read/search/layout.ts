import { heading, lineBreak, list, notice, paragraph, strong, text } from '../../../document/build.js';
import type { Block, Table } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { fold, WORDS } from '../../../text/fold.js';
import type { Layout } from '../../answer.js';
import { proposedCell } from '../../shared/draft.js';
import { counted, inParentheses, placesCell, standingAndVoice, standingCell } from '../../shared/inlines.js';
import { SUPPORT, sheet } from '../../shared/sheet.js';
import type { HitRecord, SearchRecord } from './record.js';

type Searched = SearchRecord['briefings'][number];

/** At most this many matches are shown; any others are only counted. */
const SHOWN = 20;

/** A long text is shortened to this many characters around the match. Claims are always shown in full. */
const CONTEXT = 240;

export function layout(record: SearchRecord): Layout {
  const { briefings } = record;
  const isNear = briefings.some(({ near }) => near.length > 0);
  const several =
    briefings.length > 1 || briefings.some(({ briefingOption }) => briefingOption !== undefined);
  const shown = firstHits(briefings);
  return {
    title: `Search: ${record.words.join(' ')}${isNear ? ' (similar words)' : ''}`,
    blocks: [
      ...shown.flatMap((one): Block[] => [
        ...(several ? [heading(1, headingOf(one, shown))] : []),
        ...one.near.map((near) => notice('doubtful', nearSentence(near, several))),
        list(one.hits.map((hit) => hitWords(hit, soughtIn(record, one)))),
      ]),
      paragraph(tally(briefings)),
    ],
  };
}

const soughtIn = (record: SearchRecord, { near }: Searched): string[] => [
  ...record.words,
  ...near.flatMap(({ words }) => words),
];

const nearSentence = ({ typed, words }: Searched['near'][number], several: boolean): string =>
  `Nothing${several ? ' here' : ''} matches '${typed}' exactly. Similar words: ${words.join(', ')}.`;

/** The title of a briefing, with the value of `-b` if a different briefing has the same title. */
function headingOf({ briefing: { title }, briefingOption }: Searched, shown: readonly Searched[]): string {
  const isAlone = shown.filter(({ briefing }) => briefing.title === title).length === 1;
  return isAlone || briefingOption === undefined ? title : `${title} (${briefingOption})`;
}

function firstHits(briefings: readonly Searched[]): Searched[] {
  const best = briefings
    .flatMap(({ hits }) => hits)
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN);
  const chosen = new Set(best);
  return briefings
    .map((one) => ({ ...one, hits: one.hits.filter((hit) => chosen.has(hit)) }))
    .filter(({ hits }) => hits.length > 0);
}

function tally(briefings: readonly Searched[]): string {
  const total = briefings.reduce((sum, { hits }) => sum + hits.length, 0);
  const where = briefings.length > 1 ? ` in ${counted(briefings.length, 'briefing')}` : '';
  const rest = total > SHOWN ? `; the first ${SHOWN} are shown (add words to narrow the search)` : '';
  return `${counted(total, 'match', 'matches')}${where}${rest}.`;
}

function hitWords(hit: HitRecord, sought: readonly string[]): Inline[] {
  const { field, of, match, support, command } = hit;
  return [
    ...(of === undefined ? [] : [text(`${of}: `)]),
    ...(match === undefined ? [] : [text(`${field} “${match}”: `)]),
    ...marked(support === undefined ? around(hit.text, sought) : hit.text, sought),
    ...(support === undefined ? [] : inParentheses('', standingAndVoice(support))),
    lineBreak,
    { kind: 'command', command },
  ];
}

function around(sentence: string, sought: readonly string[]): string {
  if (sentence.length <= CONTEXT) return sentence;
  const folded = fold(sentence);
  const places = sought.map((word) => folded.indexOf(word)).filter((at) => at >= 0);
  const first = places.reduce((least, at) => Math.min(least, at), sentence.length);
  const start = Math.max(0, Math.min(first - CONTEXT / 2, sentence.length - CONTEXT));
  const from = start === 0 ? 0 : sentence.indexOf(' ', start) + 1;
  const cut = sentence.slice(from, from + CONTEXT);
  const end = from + CONTEXT < sentence.length ? cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)) : cut;
  return `${from > 0 ? '… ' : ''}${end}${end.length < sentence.length - from ? ' …' : ''}`;
}

const marked = (sentence: string, sought: readonly string[]): Inline[] =>
  sentence
    .split(WORDS)
    .filter((part) => part !== '')
    .map((part) => (sought.some((word) => fold(part).startsWith(word)) ? strong(part) : text(part)));

export const searchTable = ({ briefings }: SearchRecord): Table =>
  sheet(
    briefings.flatMap(({ briefing, hits, near }) =>
      hits.map((hit) => ({ ...hit, briefing: briefing.id, near })),
    ),
    {
      Briefing: ({ briefing }) => briefing,
      Address: ({ address }) => address,
      Kind: ({ kind }) => kind,
      'Found in': ({ field }) => field,
      'Belongs to': ({ of }) => of,
      Match: (hit) => hit.text,
      ...SUPPORT,
      Standing: ({ support }) => standingCell(support),
      Proposed: ({ support }) => proposedCell(support?.proposed),
      Places: ({ support }) => placesCell(support),
      Command: ({ command }) => command,
      'Similar words': ({ near }) =>
        near.map(({ typed, words }) => `${words.join(', ')} for ${typed}`).join('; '),
    },
  );
