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

/** An entry of a briefing, with the name of its collection. */
export type Entity = { [K in Kind]: { readonly kind: K; readonly value: Collections[K] } }[Kind];

/** An entry, or the briefing itself. */
export type Subject = Entity | { readonly kind: 'briefing'; readonly value: BriefingFile };

/** Returns what an entry is called: its name or title, its text, or the label of an unnamed person. */
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

/** Returns the address of an entry, such as `issues/taiwan`. The address of the briefing itself is `overview`. */
export const addressOf = ({ kind, value }: Subject): string =>
  kind === 'briefing' ? 'overview' : `${kind}/${value.id}`;

/** Splits `issues/taiwan` into a collection and an id; undefined if the text is not the address of an entry. */
export function addressParts(address: string): { readonly kind: Kind; readonly id: string } | undefined {
  const [first, ...rest] = address.split('/');
  const kind = KINDS.find((one) => one === first);
  const id = rest.join('/');
  return kind === undefined || id === '' ? undefined : { kind, id };
}

/**
 * Returns the command that shows an entry or the briefing.
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
