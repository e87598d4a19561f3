import { exampleJson } from '../support/example.js';

/** A command line that writes something, and what it may come to where one of its calls to the system goes wrong. */
export interface Writing {
  readonly what: string;
  /** FOLDER stands for the folder of the test, which is the home as well. */
  readonly args: readonly string[];
  /** What is there before, by name, beside `own.json`. */
  readonly before?: Readonly<Record<string, string>>;
  /** What is typed, where the command asks: it then runs in a pseudo-terminal. */
  readonly typed?: string;
  /** It reads briefings before it writes: where they cannot be read it ends with 3. */
  readonly reads?: true;
  /** What it says where it cannot write and still ends with 0, since the command is about something else. */
  readonly unkept?: string;
  /** Other ends that are good, with the reason beside each. */
  readonly also?: readonly string[];
}

/** The same briefing in other words, so that replacing it shows. */
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

/** One or more for each command that writes. */
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
      // The settings are changed first: a default that is gone would stop every command.
      `4 ${SETTINGS} new, ${COPY} old`,
      // Settings that cannot be read are passed over by every command, which says so.
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
    what: 'progress, where it is damaged',
    args: ['progress'],
    before: { [PROGRESS]: '{"vers' },
    unkept: UNKEPT,
    // Set aside, and not begun afresh.
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

/** What asks a person key by key, or opens an editor: test/terminal and test/commands/author try them. */
export const ASKING: readonly string[] = ['edit', 'review'];

/** The commands that write nothing but their answer, which -o puts in a file for each in the same way. */
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
