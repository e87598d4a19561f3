import type { Subject } from './entity.js';

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
