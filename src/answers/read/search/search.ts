import type { Briefing } from '../../../briefing/briefing.js';
import { addressOf, openingCommand } from '../../../briefing/entities/entity.js';
import { positionLine } from '../../../briefing/relations/issues.js';
import type { Hit } from '../../../searching/search.js';
import { groupedBy } from '../../../text/grouped-by.js';
import type { Answer } from '../../answer.js';
import { statusWords } from '../../shared/events/events.js';
import { given } from '../../shared/given.js';
import { briefingHeadOf, supportOf } from '../../shared/records.js';
import { layout, searchTable } from './layout.js';
import { type HitRecord, type SearchRecord, searchSchema } from './record.js';

export type { SearchRecord } from './record.js';

export interface Found {
  readonly briefing: Briefing;
  readonly hits: readonly Hit[];
  /** The value of `-b` that opens the briefing, if every briefing was searched. */
  readonly briefingOption?: string;
  /** The option that selects this briefing in a command: ` -b trip.json`. */
  readonly tail?: string;
}

/**
 * @param sought the words to search for, in lowercase and without accents
 * @param found the matches by briefing, the briefing with the best match first
 */
export const makeSearch = (sought: readonly string[], found: readonly Found[]): SearchRecord => ({
  kind: 'search',
  version: 1,
  words: [...sought],
  briefings: found.map(({ briefing, hits, briefingOption, tail }) => ({
    briefing: briefingHeadOf(briefing.file),
    ...given({ briefingOption }),
    near: nearWords(hits),
    hits: withoutRepeatedTitles(hits.map((one) => hitRecord(briefing, one, tail))),
  })),
});

/** The kinds of entries that may all have the headline of an article as their title. */
const TITLED: readonly string[] = ['issues', 'sources', 'briefing'];

/** Keeps only the best match among the entries with the same title. */
const withoutRepeatedTitles = (hits: readonly HitRecord[]): HitRecord[] => {
  const titles = new Set<string>();
  return hits.filter(({ kind, field, text }) => {
    if (!TITLED.includes(kind) || field !== 'name') return true;
    const isNew = !titles.has(text);
    titles.add(text);
    return isNew;
  });
};

function nearWords(hits: readonly Hit[]): { typed: string; words: string[] }[] {
  const groups = groupedBy(
    hits.flatMap(({ near }) => near),
    ({ typed }) => typed,
  );
  return [...groups].map(([typed, own]) => ({
    typed,
    words: [...new Set(own.flatMap(({ words }) => words))],
  }));
}

function hitRecord(briefing: Briefing, one: Hit, tail: string | undefined): HitRecord {
  const { entity, field, score } = one;
  const isIn = (...names: string[]) => names.includes(field.name);
  return {
    address: addressOf(entity),
    kind: entity.kind,
    command: openingCommand(entity, tail),
    field: field.name,
    ...given({ of: labelOf(briefing, one), match: isIn('hedge word', 'quotation') ? field.text : undefined }),
    text: textOf(briefing, one),
    ...given({ support: supportOf(briefing, field.claims, entity.kind === 'positions' ? 'act' : 'content') }),
    score,
  };
}

/** Returns the name of the entry that the text belongs to; undefined if it is obvious. */
function labelOf(briefing: Briefing, { entity, field }: Hit): string | undefined {
  switch (field.name) {
    case 'id':
    case 'name':
    case 'hedge word':
    case 'quotation':
      return undefined;
    case 'text':
      if (entity.kind === 'issues') return briefing.nameOf(entity.value.id);
      // The words of an editor are never mixed with those of the source.
      return entity.kind === 'notes'
        ? `${entity.value.kind}, by ${entity.value.by}, not from the source`
        : undefined;
    case 'alias':
      return `${briefing.nameOf(entity.value.id)}, alias`;
    default:
      return `${nameOf(briefing, entity)}, ${field.name}`;
  }
}

function textOf(briefing: Briefing, { entity, field }: Hit): string {
  if (entity.kind === 'briefing') return field.name === 'text' ? field.text : entity.value.title;
  if (entity.kind === 'positions') return positionLine(briefing, entity.value);
  const isName = ['id', 'name', 'hedge word', 'quotation'].includes(field.name);
  return isName ? nameOf(briefing, entity) : field.text;
}

/**
 * Returns the name of an entry. For an event that has neither occurred nor is planned, the status is added, since the
 * title does not show it.
 */
function nameOf(briefing: Briefing, entity: Hit['entity']): string {
  const name = briefing.nameOf(entity.value.id);
  if (entity.kind !== 'events' || ['planned', 'occurred'].includes(entity.value.status)) return name;
  return `${name} (${statusWords(entity.value.status)})`;
}

export const search: Answer<SearchRecord> = {
  kind: 'search',
  schema: searchSchema,
  layout,
  table: searchTable,
};
