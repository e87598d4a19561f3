import type { Briefing } from '../briefing/briefing.js';
import { type Collections, type Entity, entityName } from '../briefing/entity.js';
import { positionLine } from '../briefing/position-line.js';
import type { Difference, OtherKind, ThingChanges } from '../checking/diff/compare.js';
import type { FieldChange } from '../checking/diff/fields.js';
import { absent, heading, list, text } from '../document/build.js';
import type { Block } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { dateWords, durationWords } from '../text/date-words.js';
import { support } from './support.js';

/** What changed besides the claims, kind by kind, in the order in which it matters to who has to speak. */
const KINDS: readonly (readonly [kind: OtherKind, title: string])[] = [
  ['positions', 'Positions'],
  ['issues', 'Issues'],
  ['events', 'Events'],
  ['people', 'People'],
  ['organizations', 'Governments and bodies'],
  ['places', 'Places'],
  ['sources', 'Sources'],
  ['notes', 'Notes'],
];

/** Everything but claims and standings, each section only where something is in it. */
export function thingBlocks(difference: Difference): Block[] {
  const { before, after, things, head } = difference;
  const kinds = KINDS.flatMap(([kind, title]) =>
    section(title, changeItems(kind, things[kind] as ThingChanges<OtherKind>, before, after)),
  );
  return [
    ...gapBlocks(difference),
    ...kinds,
    ...section(
      'The briefing as a whole',
      head.map((change) => [text(fieldWords(change))]),
    ),
  ];
}

const section = (title: string, items: readonly Inline[][]): Block[] =>
  items.length === 0 ? [] : [heading(1, title), list(items)];

function gapBlocks({ things: { gaps } }: Difference): Block[] {
  const item = (gap: Collections['gaps']): Inline[] => [
    text(`${gap.question} (`),
    absent(gap.reason),
    text(')'),
  ];
  return [
    ...section('Questions closed', gaps.withdrawn.map(item)),
    ...section('Questions opened', gaps.added.map(item)),
    ...section(
      'Questions that changed',
      gaps.changed.map(({ after, fields }) => [
        ...item(after),
        text(`: ${fields.map(fieldWords).join('; ')}`),
      ]),
    ),
  ];
}

function changeItems<K extends OtherKind>(
  kind: K,
  { added, withdrawn, changed }: ThingChanges<K>,
  before: Briefing,
  after: Briefing,
): Inline[][] {
  return [
    ...added.map((value) => [text('added: '), ...thing(after, kind, value)]),
    ...withdrawn.map((value) => [text('withdrawn: '), ...thing(before, kind, value)]),
    ...changed.map(({ after: now, fields }) => [
      text('changed: '),
      ...thing(after, kind, now),
      text(`: ${fields.map(fieldWords).join('; ')}`),
    ]),
  ];
}

/** A thing by its name, with what it rests on where it says something. */
function thing<K extends OtherKind>(briefing: Briefing, kind: K, value: Collections[K]): Inline[] {
  const { words, claims } = wordsOf(briefing, { kind, value } as Entity);
  return [
    text(words),
    ...(claims ? support(briefing, claims, kind === 'positions' ? 'act' : 'content') : []),
  ];
}

/** A thing by its name, with the claims that it rests on; undefined for what says nothing of its own. */
export function wordsOf(
  briefing: Briefing,
  entity: Entity,
): { readonly words: string; readonly claims?: readonly string[] | undefined } {
  switch (entity.kind) {
    case 'positions':
      return { words: positionLine(briefing, entity.value), claims: entity.value.claims };
    case 'issues':
      return { words: entity.value.title, claims: entity.value.summary.claims };
    case 'claims':
      return { words: entity.value.text, claims: [entity.value.id] };
    case 'events':
    case 'people':
      return { words: entityName(entity), claims: entity.value.claims };
    case 'notes':
      return {
        words: `${entity.value.kind}, by ${entity.value.by}, not from the source: ${entity.value.text}`,
      };
    default:
      return { words: entityName(entity) };
  }
}

/** 'when: not stated -> 2031-05-20'. */
export function fieldWords({ field, before, after }: FieldChange): string {
  const name = FIELDS[field] ?? field;
  if (before === after) return `${name}: has other claims behind it`;
  const words = (value: string | undefined) =>
    value === undefined ? 'not stated' : (VALUE_WORDS[field]?.(value) ?? value);
  return `${name}: ${words(before)} -> ${words(after)}`;
}

const VALUE_WORDS: Readonly<Record<string, (value: string) => string>> = {
  duration: durationWords,
  when: dateWords,
  published: dateWords,
  asOf: dateWords,
};

const FIELDS: Readonly<Record<string, string>> = {
  partOf: 'part of',
  otherNames: 'other names',
  cue: 'hedge word',
  at: 'place in the source',
  attribution: 'attributed to',
  dependsOn: 'depends on',
  asFact: 'as a fact (do not say)',
  asOf: 'as of',
};
