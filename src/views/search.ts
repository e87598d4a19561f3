import { addressOf, openingCommand } from '../briefing/address.js';
import { attributionWords } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';
import { positionLine } from '../briefing/position-line.js';
import { heading, lineBreak, list, notice, paragraph, text, type Words } from '../document/build.js';
import type { Block, Document } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import type { Hit, NearWord } from '../searching/search.js';
import { fold, WORDS } from '../text/fold.js';
import { originOf } from './entries.js';
import { statusNote } from './events.js';
import { claimRecords } from './records.js';
import { searchEntries, searchSheet } from './search-sheet.js';
import { support } from './support.js';
import { counted, inQuotes } from './words.js';

/** What was found in one briefing. */
export interface Found {
  readonly briefing: Briefing;
  readonly hits: readonly Hit[];
  /** What stands behind `-b` to open it, where every briefing was looked into. */
  readonly opener?: string;
  /** What a command needs besides to mean this briefing: ` -b trip.json`. */
  readonly tail?: string;
}

/** More than these are counted. */
const SHOWN = 20;

/** A text that rests on no claim is shown as far as this around the match; one that does is never cut. */
const CONTEXT = 240;

/**
 * What a search found, best first, each with the address and the command that opens it.
 *
 * @param words as they were typed
 * @param found in one briefing, or in several, the one with the best match first
 */
export function searchView(words: readonly string[], found: readonly Found[]): Document {
  const shown = firstHits(found);
  const total = found.reduce((sum, { hits }) => sum + hits.length, 0);
  const several = found.length > 1 || found.some(({ opener }) => opener !== undefined);
  return {
    title: `Search: ${words.join(' ')}${found.some(({ hits }) => nearWords(hits).length > 0) ? ' (near words)' : ''}`,
    language: found[0]?.briefing.file.language ?? 'en',
    get data() {
      return { kind: 'search', version: 1, words, briefings: found.map(foundRecord) };
    },
    get sheet() {
      return searchSheet(found);
    },
    get entries() {
      return several ? undefined : searchEntries(found);
    },
    get origin() {
      return several || found[0] === undefined ? undefined : originOf(found[0].briefing);
    },
    blocks: [
      ...shown.flatMap((one): Block[] => [
        ...(several ? [heading(1, headingOf(one, shown))] : []),
        ...nearWords(one.hits).map((near) => notice('doubtful', nearSentence(near, several))),
        list(one.hits.map((hit) => hitWords(one, hit, words))),
      ]),
      paragraph(tally(total, found.length)),
    ],
  };
}

/** What was not found as it was typed, and all that these matches hold in its place. */
function nearWords(hits: readonly Hit[]): NearWord[] {
  const words = new Map<string, Set<string>>();
  for (const near of hits.flatMap((hit) => hit.near))
    words.set(near.typed, new Set([...(words.get(near.typed) ?? []), ...near.words]));
  return [...words].map(([typed, found]) => ({ typed, words: [...found] }));
}

const nearSentence = ({ typed, words }: NearWord, several: boolean): string =>
  `Nothing${several ? ' here' : ''} holds '${typed}' as it is typed; what follows holds ${words.length === 1 ? 'a word' : 'words'} near it: ${words.join(', ')}.`;

/** The title of a briefing; with what opens it where another one that is shown has the same title. */
function headingOf({ briefing, opener }: Found, shown: readonly Found[]): string {
  const { title } = briefing.file;
  const isAlone = shown.filter((other) => other.briefing.file.title === title).length === 1;
  return isAlone || opener === undefined ? title : `${title} (${opener})`;
}

/** The best few of all, each under its briefing. */
function firstHits(found: readonly Found[]): Found[] {
  const best = found
    .flatMap(({ hits }) => hits)
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN);
  const chosen = new Set(best);
  return found
    .map((one) => ({ ...one, hits: one.hits.filter((hit) => chosen.has(hit)) }))
    .filter(({ hits }) => hits.length > 0);
}

function tally(total: number, briefings: number): string {
  const where = briefings > 1 ? ` in ${counted(briefings, 'briefing')}` : '';
  const rest = total > SHOWN ? `; the first ${SHOWN} are shown (name more words)` : '';
  return `${counted(total, 'match', 'matches')}${where}${rest}.`;
}

function hitWords({ briefing, tail }: Found, hit: Hit, words: readonly string[]): Words {
  const sought = [...words, ...hit.near.flatMap((near) => near.words)];
  return [
    ...matchWords(briefing, hit, sought),
    lineBreak,
    text(`${addressOf(hit.entity)}: `, 'quiet'),
    { kind: 'command', command: openingCommand(hit.entity, tail) },
  ];
}

/** The match in its context; a sentence that rests on claims comes whole, with standing, attribution and place. */
function matchWords(briefing: Briefing, hit: Hit, words: readonly string[]): Inline[] {
  const { claims, name, text: found } = hit.field;
  const label = labelOf(briefing, hit);
  const sentence = sentenceOf(briefing, hit);
  return [
    ...(label === undefined ? [] : [text(`${label} · `)]),
    ...(name === 'hedge word' ? [text(`hedge “${found}”: `)] : []),
    ...(name === 'quotation' ? [text(`their words ${inQuotes(found)}: `)] : []),
    ...marked(claims ? sentence : around(sentence, words), words),
    ...(claims ? support(briefing, claims, hit.entity.kind === 'positions' ? 'act' : 'content') : []),
  ];
}

/** What the text is of, where it does not say so itself. */
export function labelOf(briefing: Briefing, { entity, field }: Hit): string | undefined {
  switch (field.name) {
    case 'id':
    case 'name':
    case 'hedge word':
    case 'quotation':
      return undefined;
    case 'text':
      return entity.kind === 'issues' ? briefing.nameOf(entity.value.id) : noteLabel(entity);
    case 'alias':
      return `${briefing.nameOf(entity.value.id)}, also found as`;
    default:
      return `${nameOf(briefing, entity)}, ${field.name}`;
  }
}

/** The editor's own words are never mixed with the source's. */
const noteLabel = (entity: Hit['entity']): string | undefined =>
  entity.kind === 'notes' ? `${entity.value.kind}, by ${entity.value.by}, not from the source` : undefined;

export function sentenceOf(briefing: Briefing, { entity, field }: Hit): string {
  if (entity.kind === 'briefing') return field.name === 'text' ? field.text : entity.value.title;
  if (entity.kind === 'positions') return positionLine(briefing, entity.value);
  return ['id', 'name', 'hedge word', 'quotation'].includes(field.name)
    ? nameOf(briefing, entity)
    : field.text;
}

const nameOf = (briefing: Briefing, entity: Hit['entity']): string =>
  `${briefing.nameOf(entity.value.id)}${entity.kind === 'events' ? statusNote(entity.value) : ''}`;

/** A long text around the first match. */
function around(sentence: string, words: readonly string[]): string {
  if (sentence.length <= CONTEXT) return sentence;
  const folded = fold(sentence);
  const first = Math.min(
    ...words.map((word) => folded.indexOf(word)).filter((at) => at >= 0),
    sentence.length,
  );
  const start = Math.max(0, Math.min(first - CONTEXT / 2, sentence.length - CONTEXT));
  const from = start === 0 ? 0 : sentence.indexOf(' ', start) + 1;
  const cut = sentence.slice(from, from + CONTEXT);
  const end = from + CONTEXT < sentence.length ? cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)) : cut;
  return `${from > 0 ? '… ' : ''}${end}${end.length < sentence.length - from ? ' …' : ''}`;
}

/** The words that were looked for stand out. */
function marked(sentence: string, words: readonly string[]): Inline[] {
  const parts = sentence.split(WORDS);
  return parts
    .filter((part) => part !== '')
    .map((part) => (words.some((word) => fold(part).startsWith(word)) ? text(part, 'strong') : text(part)));
}

function foundRecord({ briefing, hits, tail }: Found) {
  return {
    briefing: { id: briefing.file.id, title: briefing.file.title },
    near: nearWords(hits),
    hits: hits.map((hit) => hitRecord(briefing, hit, tail)),
  };
}

function hitRecord(briefing: Briefing, hit: Hit, tail: string | undefined) {
  const { field } = hit;
  const claims = field.claims;
  return {
    address: addressOf(hit.entity),
    command: openingCommand(hit.entity, tail),
    field: field.name,
    text: sentenceOf(briefing, hit),
    ...(claims === undefined
      ? {}
      : {
          standing: briefing.standingOf(claims),
          attributedTo: [
            ...new Set(briefing.claims(claims).map((claim) => attributionWords(briefing, claim))),
          ],
          claims: claimRecords(briefing, claims),
        }),
  };
}
