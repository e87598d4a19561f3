import type { Briefing } from '../../../briefing/briefing.js';
import { type Entity, entityName, KINDS, type Kind } from '../../../briefing/entities/entity.js';
import { foldWords } from '../../../text/fold.js';
import type { Candidate } from './candidate.js';

/**
 * Returns candidates for the entries of a briefing: always ids; aliases, other names and addresses only after the
 * first letter is typed, since the full list would be too long.
 *
 * @param kinds the wanted collections, in display order
 * @param typed the beginning of the word
 */
export function thingsOf(briefing: Briefing, kinds: readonly Kind[], typed: string): Candidate[] {
  const entities = kinds.flatMap((kind) => briefing.all(kind).map((value) => ({ kind, value }) as Entity));
  const ids = entities.map((entity) => candidate(entity.value.id, entity));
  if (typed === '') return ids;
  const aliases = entities.flatMap((entity) => otherNames(entity).map((name) => candidate(name, entity)));
  const addresses = KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) =>
    entities
      .filter((entity) => entity.kind === kind)
      .map((entity) => candidate(`${kind}/${entity.value.id}`, entity)),
  );
  return [...ids, ...aliases, ...addresses];
}

const candidate = (value: string, entity: Entity): Candidate => ({ value, title: entityName(entity) });

/** Returns other names joined into one word, which lookups also accept: `south-china-sea`. */
function otherNames(entity: Entity): string[] {
  const names =
    entity.kind === 'issues'
      ? (entity.value.aliases ?? [])
      : 'otherNames' in entity.value
        ? (entity.value.otherNames ?? []).map(({ name }) => name)
        : [];
  return names.map((name) => foldWords(name).replaceAll(' ', '-')).filter((name) => name !== '');
}
