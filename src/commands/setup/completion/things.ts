import type { Briefing } from '../../../briefing/briefing.js';
import { type Entity, entityName, KINDS, type Kind } from '../../../briefing/entities/entity.js';
import { foldWords } from '../../../text/fold.js';
import type { Candidate } from './candidate.js';

/**
 * What a reader may type for the things of a briefing: ids at once; aliases, other names and addresses when they have
 * begun to type one, since all of them together would be too long a list.
 *
 * @param kinds the collections that are wanted, in the order of the list
 * @param typed what is typed so far
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

/** Names as one word, which the look-up folds in the same way: `south-china-sea`. */
function otherNames(entity: Entity): string[] {
  const names =
    entity.kind === 'issues'
      ? (entity.value.aliases ?? [])
      : 'otherNames' in entity.value
        ? (entity.value.otherNames ?? []).map(({ name }) => name)
        : [];
  return names.map((name) => foldWords(name).replaceAll(' ', '-')).filter((name) => name !== '');
}
