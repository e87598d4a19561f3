import type { BriefingFile } from '../../src/briefing/file/schema.js';

/**
 * The command lines for tests that cover all commands, with at least one line for each command. The lines fit the
 * example briefing (example.ts), need `-b own.json` in front (see `reading`), and run in a folder with the files of
 * `filesBeside`.
 */
type Lines = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Commands that show at least something from a briefing, such as a title. */
export const INVOCATIONS: Lines = {
  guide: [
    ['guide', '--no-input', '--about', 'fees', 'pilots', 'port-grey', 'mara-voss', 'norland', 'sudland'],
    ['guide', '--no-input'],
  ],
  progress: [['progress']],
  overview: [['overview']],
  agenda: [['agenda'], ['agenda', '--sort', 'standing']],
  issue: [
    ['issue', 'fees', 'pilots'],
    ['issue', 'fees'],
  ],
  who: [['who'], ['who', 'norland', 'mara-voss']],
  people: [['people'], ['people', 'mara-voss', 'adviser']],
  places: [['places'], ['places', 'port-grey']],
  itinerary: [['itinerary']],
  timeline: [['timeline']],
  say: [
    ['say', 'fees', 'pilots'],
    ['say', 'fees'],
    ['say', 'pilots'],
  ],
  claims: [
    ['claims'],
    ['claims', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'],
    ['claims', 'c5'],
    ['claims', '--standing', 'alleged'],
  ],
  compare: [['compare', '-b', 'two.json']],
  changes: [['changes', '-b', 'two.json']],
  gaps: [['gaps']],
  positions: [['positions']],
  search: ['fees', 'spill', 'minister', 'pilots', 'talks', 'likely'].map((word) => ['search', word]),
  verify: [['verify', 'text.txt']],
  check: [['check', 'text.txt']],
  validate: [['validate', 'own.json']],
  diff: [['diff', 'older.json', 'own.json']],
  book: [['book'], ['book', '--brief']],
  list: [['list']],
  complete: [['complete', '--current=', '--', 'issue']],
};

/**
 * Commands that print nothing from a briefing, such as those for files, settings and help. Some of these write files.
 */
export const WITHOUT_BRIEFING: Lines = {
  format: [['format', '--check', 'own.json']],
  schema: [['schema'], ['schema', 'answers']],
  new: [['new', 'new.json', '--example']],
  read: [
    ['read', 'text.txt'],
    ['read', 'text.txt', '--summary'],
  ],
  draft: [['draft', 'text.txt', 'drafted.json']],
  edit: [['edit', 'own.json']],
  apply: [['apply', 'own.json', 'changes.jsonl']],
  add: [['add', 'own.json']],
  remove: [['remove', 'harbour', '--yes']],
  use: [['use', 'harbour']],
  config: [
    ['config'],
    ['config', 'get', 'format'],
    ['config', 'set', 'width', '100'],
    ['config', 'unset', 'width'],
  ],
  completion: [['completion', 'bash']],
  help: [
    ['help', 'standings'],
    ['help', 'locators'],
    ['help', 'format'],
    ['help', 'rules'],
    ['help', 'rules', 'duration-form'],
    ['help', 'environment'],
    ['help', 'exit-codes'],
    ['help', 'accessibility'],
  ],
};

/** Commands whose output is the same in every format. */
export const WITHOUT_JSON: Readonly<Record<string, string>> = {
  format: 'writes briefing files',
  schema: 'writes a schema, which is not an answer',
  completion: 'writes a script for a shell',
  complete: 'writes lines for a shell',
};

/** Returns the exit codes that a correct command line may have. 1 means that the answer is no. */
export function usualExitCodes([command = '']: readonly string[]): readonly number[] {
  // `edit` exits with 2 if there is no editor.
  return { check: [0, 1], diff: [1], verify: [0, 1], validate: [0, 1], edit: [0, 2] }[command] ?? [0];
}

/** Adds the option that names the briefing to a command line. */
export const reading = (line: readonly string[]): string[] => ['-b', 'own.json', ...line];

const RUMOUR = 'It is alleged that Norland wants less to pay.';

/** Returns a very different version of a briefing, for commands that compare two versions. */
function older(own: BriefingFile): BriefingFile {
  const claims = own.claims
    .filter(({ id }) => id !== 'c6')
    .map((claim) => (claim.id === 'c3' ? { ...claim, text: RUMOUR, standing: 'alleged' as const } : claim))
    .map((claim) => (claim.id === 'c4' ? { ...claim, text: `${claim.text} So it is said.` } : claim));
  const [first] = own.claims;
  const gone = {
    ...(first as (typeof claims)[number]),
    id: 'c0',
    text: 'The neighbours will talk.',
    restates: [],
  };
  return { ...own, title: 'Talks', claims: [...claims, gone], positions: [], gaps: [] };
}

/** Adds a second source to a briefing, which repeats the first claim of the first source in softer words. */
function twoSources(own: BriefingFile): BriefingFile {
  const [source, claim] = [own.sources[0], own.claims[0]];
  if (source === undefined || claim === undefined) return own;
  const second = { ...source, id: 'second', published: '2031-05-03' };
  const softer = {
    ...claim,
    id: 'd1',
    source: 'second',
    text: claim.text.replace('will hold', 'are likely to hold'),
    standing: 'likely' as const,
    cue: 'likely',
    restates: ['c1'],
  };
  return { ...own, sources: [...own.sources, second], claims: [...own.claims, softer] };
}

/** Returns the files that the command lines name, for a given briefing. */
export const filesBeside = (own: BriefingFile): Readonly<Record<string, string>> => ({
  'own.json': JSON.stringify(own),
  'two.json': JSON.stringify(twoSources(own)),
  'older.json': JSON.stringify(older(own)),
  'text.txt':
    'Talks at Port Grey\n\nThe neighbours will meet. A likely ask of Mara Voss. Pilots are seen as of use.\n\nThe alleged spill. No.\n',
  'changes.jsonl': '{"review": "claims/c1"}\n',
  'library/harbour.json': JSON.stringify(own),
});

/** Environment variables with which the program finds the briefing in the folder `library`. */
export const LIBRARY_VARIABLES = { BRIEFING_PATH: 'library' };
