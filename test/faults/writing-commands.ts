import { exampleJson } from '../support/example.js';

/** A command line that writes something, and the acceptable results if one of its system calls fails. */
export interface Writing {
  readonly what: string;
  /** FOLDER is replaced by the folder of the test, which is also the home folder. */
  readonly args: readonly string[];
  /** The files that exist before the command runs, by name, in addition to `own.json`. */
  readonly before?: Readonly<Record<string, string>>;
  /** The input, if the command prompts. It then runs in a pseudo-terminal. */
  readonly typed?: string;
  /** Whether the command reads briefings before it writes, and exits with 3 if it cannot read them. */
  readonly reads?: true;
  /** The message of a command that exits with 0 if it cannot write, since writing is not its main task. */
  readonly unkept?: string;
  /** Other acceptable results. A comment gives the reason for each. */
  readonly also?: readonly string[];
}

/** The example with a different title, which shows whether the file has been replaced. */
const CHANGED = exampleJson((file) => Object.assign(file, { title: 'Harbour talks, again' }));

const CHANGES = [
  { add: 'places', entry: { id: 'elsewhere', name: 'Elsewhere' } },
  { change: 'claims/c3', set: { text: 'Norland is likely to ask for much lower fees.' } },
  { remove: 'notes/n1' },
]
  .map((change) => JSON.stringify(change))
  .join('\n');
const NEWS = 'Talks at Port Grey\n\nThe neighbours will meet on Monday, Mara Voss said.\n';

const COPY = 'data/briefing/harbour.json';
const SETTINGS = 'config/briefing/config.json';
const PROGRESS = 'state/briefing/progress/blinken-beijing.json';
const READ = '{"version": 1, "read": {"trip": "x"}}';
const UNKEPT = 'briefing: progress is not saved: ';

/** Command lines, at least one for each command that writes. */
export const WRITING: readonly Writing[] = [
  { what: '-o, a new file', args: ['agenda', '-o', 'FOLDER/out.md'] },
  {
    what: '-o, in place of a file',
    args: ['agenda', '--force', '-o', 'FOLDER/out.md'],
    before: { 'out.md': 'old\n' },
  },
  { what: '-o, into a folder', args: ['book', '-f', 'html', '-o', 'FOLDER/'] },
  {
    what: '-o, a calendar from a file',
    args: ['timeline', '-b', 'FOLDER/own.json', '-o', 'FOLDER/out.ics'],
    reads: true,
  },
  { what: 'open', args: ['open', '-b', 'FOLDER/own.json'], reads: true },
  { what: 'format', args: ['format', 'FOLDER/own.json'], reads: true },
  { what: 'add', args: ['add', 'FOLDER/own.json'], reads: true },
  {
    what: 'add, in place of an older copy',
    args: ['add', 'FOLDER/own.json', '--force'],
    before: { [COPY]: CHANGED },
    reads: true,
  },
  { what: 'remove', args: ['remove', 'harbour', '--yes'], before: { [COPY]: CHANGED }, reads: true },
  {
    what: 'remove, the default',
    args: ['remove', 'harbour', '--yes'],
    before: { [COPY]: CHANGED, [SETTINGS]: '{"briefing": "harbour", "ascii": true}' },
    reads: true,
    also: [
      // The setting is changed first, since a missing default would stop every command.
      `4 ${SETTINGS} new, ${COPY} old`,
      // Every command ignores settings that cannot be read, with a warning.
      `0 ${SETTINGS} old, ${COPY} new`,
    ],
  },
  { what: 'use', args: ['use', 'harbour'], before: { [COPY]: CHANGED }, reads: true },
  { what: 'config set', args: ['config', 'set', 'width', '70'] },
  {
    what: 'config unset',
    args: ['config', 'unset', 'width'],
    before: { [SETTINGS]: '{"width": 70, "ascii": true}' },
  },
  {
    what: 'draft',
    args: ['draft', 'FOLDER/text.txt', 'FOLDER/drafted.json'],
    before: { 'text.txt': NEWS },
    reads: true,
  },
  { what: 'new --example', args: ['new', '--example', 'FOLDER/example.json'] },
  { what: 'new', args: ['new', 'FOLDER/trip.json'] },
  {
    what: 'apply',
    args: ['apply', 'FOLDER/own.json', 'FOLDER/changes.jsonl'],
    before: { 'changes.jsonl': CHANGES },
    reads: true,
  },
  { what: 'progress --reset', args: ['progress', '--reset'], before: { [PROGRESS]: READ } },
  {
    what: 'progress, with a damaged file',
    args: ['progress'],
    before: { [PROGRESS]: '{"vers' },
    unkept: UNKEPT,
    // The damaged file is set aside, but the new file is not written.
    also: [`0 ${PROGRESS} gone, ${PROGRESS}.damaged new`],
  },
  { what: 'guide', args: ['guide'], before: { [PROGRESS]: READ }, typed: 'n\nq\n', unkept: UNKEPT },
  {
    what: 'guide --restart',
    args: ['guide', '--restart'],
    before: { [PROGRESS]: READ },
    typed: 'q\n',
  },
];

/** Commands that prompt for keys or open an editor: test/terminal and test/commands/author test them. */
export const ASKING: readonly string[] = ['edit', 'review'];

/** Commands that write nothing except their answer. The option -o works in the same way for all of them. */
export const ANSWERING: readonly string[] = [
  ...[
    'read',
    'search',
    'overview',
    'agenda',
    'issue',
    'people',
    'places',
    'itinerary',
    'timeline',
    'say',
    'claims',
    'gaps',
  ],
  ...[
    'who',
    'check',
    'compare',
    'changes',
    'mcp',
    'positions',
    'verify',
    'validate',
    'diff',
    'book',
    'schema',
    'list',
    'completion',
    'complete',
    'help',
  ],
];
