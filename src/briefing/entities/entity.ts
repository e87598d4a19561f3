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
