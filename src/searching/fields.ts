import { entityName, type Subject } from '../briefing/entities/entity.js';
import { statementsOfIssue } from '../briefing/file/statements.js';

/** A searchable text of an entry. */
export interface Field {
  readonly name:
    | 'id'
    | 'name'
    | 'other name'
    | 'alias'
    | 'role'
    | 'text'
    | 'hedge word'
    | 'quotation'
    | 'timing'
    | 'publisher'
    | 'author';
  readonly text: string;
  /** The weight of a match. Names weigh more than descriptions. */
  readonly weight: number;
  readonly claims?: readonly string[];
}

/** Returns the searchable texts of an entry. The first one is its name or text, and the last one is its id. */
export function fieldsOf(entity: Subject): Field[] {
  const fields = ownFields(entity);
  const { weight = 1, claims } = fields[0] ?? {};
  return [...fields, ...optional('id', entity.value.id, Math.min(weight, 8) / 2, claims)];
}

function ownFields(entity: Subject): Field[] {
  if (entity.kind === 'briefing') {
    const { title, summary, open = [] } = entity.value;
    return [
      { name: 'name', text: title, weight: 8 },
      ...[...summary, ...open].map(({ text, claims }): Field => ({ name: 'text', text, weight: 4, claims })),
    ];
  }
  const named: Field = { name: 'name', text: entityName(entity), weight: 10 };
  switch (entity.kind) {
    case 'issues':
      return [
        named,
        ...(entity.value.aliases ?? []).map((text): Field => ({ name: 'alias', text, weight: 8 })),
        ...statementsOfIssue(entity.value).map(
          ({ text, claims }): Field => ({ name: 'text', text, weight: 5, claims }),
        ),
      ];
    case 'people':
      return [
        named,
        ...otherNames(entity.value.otherNames),
        ...optional('role', entity.value.role, 4, entity.value.claims ?? []),
      ];
    case 'organizations':
    case 'places':
      return [named, ...otherNames(entity.value.otherNames)];
    case 'events':
      return [
        { ...named, weight: 7, claims: entity.value.claims },
        ...optional('timing', entity.value.timing, 3, entity.value.claims),
      ];
    case 'sources':
      return [
        named,
        ...optional('publisher', entity.value.publisher, 5),
        ...optional('author', entity.value.author, 5),
      ];
    case 'claims':
      return [
        { name: 'text', text: entity.value.text, weight: 5, claims: [entity.value.id] },
        ...optional('hedge word', entity.value.cue, 2, [entity.value.id]),
        ...optional('quotation', entity.value.quote, 4, [entity.value.id]),
      ];
    case 'positions':
      return [{ name: 'text', text: entity.value.text, weight: 5, claims: entity.value.claims }];
    case 'gaps':
      return [{ name: 'text', text: entity.value.question, weight: 3 }];
    case 'notes':
      return [{ name: 'text', text: entity.value.text, weight: 3 }];
  }
}

const otherNames = (names: readonly { readonly name: string }[] = []): Field[] =>
  names.map(({ name }) => ({ name: 'other name', text: name, weight: 10 }));

const optional = (
  name: Field['name'],
  text: string | undefined,
  weight: number,
  claims?: readonly string[],
): Field[] => (text === undefined ? [] : [{ name, text, weight, ...(claims ? { claims } : {}) }]);
