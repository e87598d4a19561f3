import type { BriefingFile, Collections } from '../file/schema.js';

export type { Collections } from '../file/schema.js';

export type Kind = keyof Collections;

export const KINDS: readonly Kind[] = [
  'issues',
  'people',
  'organizations',
  'places',
  'events',
  'claims',
  'positions',
  'gaps',
  'sources',
  'notes',
];

/** An entry of a briefing that has an id, together with its collection. */
export type Entity = { [K in Kind]: { readonly kind: K; readonly value: Collections[K] } }[Kind];

/** Anything that can be found and opened: an entry, or the briefing itself. */
export type Subject = Entity | { readonly kind: 'briefing'; readonly value: BriefingFile };

/** Returns the name of an entity: a name, a title, its text, or the label of an unnamed person. */
export function entityName(entity: Entity): string {
  switch (entity.kind) {
    case 'people':
      return entity.value.name ?? entity.value.label ?? entity.value.id;
    case 'organizations':
    case 'places':
      return entity.value.name;
    case 'issues':
    case 'events':
    case 'sources':
      return entity.value.title;
    case 'claims':
    case 'positions':
    case 'notes':
      return entity.value.text;
    case 'gaps':
      return entity.value.question;
  }
}

/**
 * Returns the address of something in a briefing, such as `issues/taiwan`. For the briefing itself, it returns the name
 * of the command that shows it.
 */
export const addressOf = ({ kind, value }: Subject): string =>
  kind === 'briefing' ? 'overview' : `${kind}/${value.id}`;

/**
 * Returns the command that opens something.
 *
 * @param tail the option that selects the same briefing, such as ` -b trip.json`
 */
export const openingCommand = (entity: Subject, tail = ''): string =>
  `briefing ${openingWords(entity)}${tail}`;

function openingWords(entity: Subject): string {
  const { id } = entity.value;
  switch (entity.kind) {
    case 'issues':
      return `issue ${id}`;
    case 'people':
    case 'places':
    case 'claims':
    case 'gaps':
      return `${entity.kind} ${id}`;
    case 'organizations':
      return `who ${id}`;
    case 'events':
      return `claims --about ${id}`;
    case 'sources':
      return `claims --source ${id}`;
    case 'positions':
      return `positions --issue ${entity.value.issue} --by ${entity.value.whose}`;
    case 'briefing':
      return 'overview';
    case 'notes':
      return `issue ${entity.value.about[0] ?? ''}`;
  }
}
