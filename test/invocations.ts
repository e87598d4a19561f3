import { makeProgram } from '../src/program.js';
import { fakeIo } from './fake-io.js';

/**
 * At least one command line for every command that shows something of a briefing, for tests that hold over all of
 * them. It fits the example briefing (test/example.ts). A new command is entered here, or among those that show none.
 */
export const INVOCATIONS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  overview: [['overview']],
  agenda: [['agenda'], ['agenda', '--sort', 'standing']],
  issue: [
    ['issue', 'fees', 'pilots'],
    ['issue', 'fees'],
  ],
  people: [['people'], ['people', 'mara-voss', 'adviser']],
  places: [['places'], ['places', 'port-grey']],
  itinerary: [['itinerary']],
  timeline: [['timeline']],
  say: [
    ['say', 'fees'],
    ['say', 'pilots'],
  ],
  claims: [['claims'], ['claims', 'c5'], ['claims', '--standing', 'alleged']],
  gaps: [['gaps']],
  positions: [['positions']],
};

/** Commands that print nothing of a briefing, or whose own tests cover what they print. */
export const WITHOUT_BRIEFING: readonly string[] = [
  'help',
  'validate',
  'format',
  'schema',
  'list',
  'add',
  'remove',
  'use',
  'config',
  'new',
  'edit',
  'guide',
  'progress',
  'verify',
  'diff',
  'search',
  'book',
  'completion',
  'complete',
];

/** The commands of the program that are in neither list. */
export function unlistedCommands(): string[] {
  const names = makeProgram(fakeIo()).commands.map((command) => command.name());
  const listed = [...Object.keys(INVOCATIONS), ...WITHOUT_BRIEFING];
  return names.filter((name) => !listed.includes(name));
}
