import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/**
 * What must not break the program, and which test holds each: file and words of the test. All of them run the built program.
 * A test that is renamed or taken away has to be replaced here.
 */
type Rows = Readonly<Record<string, readonly [file: string, words: string]>>;

const FILES = 'e2e/hostile-files.test.ts';
const WRONG = 'e2e/wrong-briefings.test.ts';
const WORLD = 'e2e/environment.test.ts';
const WRITTEN = 'e2e/written-files.test.ts';
const LINE = 'e2e/command-line.test.ts';
const STATE = 'e2e/kept-state.test.ts';
const BUILT = 'e2e/executable.test.ts';
const WALK = 'terminal/guide.test.ts';
const SHAKEN = 'terminal/faults.test.ts';

const CONTENT: Rows = {
  empty: [FILES, 'an empty file'],
  'only white space': [FILES, 'only white space'],
  'cut short': [FILES, 'a file cut short'],
  'trailing comma': [FILES, 'a trailing comma'],
  comment: [FILES, 'a comment'],
  'single quotes': [FILES, 'single quotes'],
  NaN: [FILES, "'NaN'"],
  '1e999': [FILES, 'a number beyond all numbers'],
  'integer over 2^53': [WRONG, 'an integer over 2^53 where a number is meant'],
  'trailing garbage': [FILES, 'trailing garbage'],
  'trailing NUL': [FILES, 'a NUL at the end'],
  'UTF-16': [FILES, "'UTF-16'"],
  'invalid UTF-8': [FILES, 'a byte that is not UTF-8'],
  'overlong UTF-8': [FILES, 'an overlong form'],
  'lone surrogate escape': [FILES, 'half a surrogate pair'],
  'raw control character': [FILES, 'a raw control character'],
  'duplicate key': [FILES, 'a duplicate key'],
  '__proto__ as a key': [WRONG, '__proto__ as a key'],
  'nesting over 64': [FILES, 'nesting over 64'],
  'nesting of a million': [FILES, 'a nesting of a million'],
  'larger than the size limit': [FILES, 'a file that is larger than the limit'],
  'a million keys': [FILES, 'a million keys'],
  'a string of 1 MB': [FILES, 'text of a megabyte'],
  'root is an array': [FILES, 'a root that is a list'],
  'root is null': [FILES, 'a root that is null'],
  'wrong type': [WRONG, 'a wrong type'],
  'unknown key': [WRONG, 'an unknown key, which suggests the near one'],
  'duplicate id': [WRONG, 'a duplicate id'],
  'dangling reference': [WRONG, 'a dangling reference'],
  'cycle of references': [WRONG, 'a cycle of references, with its path'],
  'date 2024-02-30': [WRONG, 'the date 2024-02-30'],
  'end before start': [WRONG, 'an end before its start'],
  'javascript: address': [WRONG, 'a javascript: address'],
  'later format version': [FILES, 'a later version of the format'],
  'a million problems': [FILES, 'of a million problems twenty are shown'],
  'validating prints every problem': [WRONG, 'validating prints every problem'],
  'accepted: - and process substitution': [
    BUILT,
    'from standard input and from the shell’s process substitution',
  ],
  'accepted: a byte-order mark': [FILES, 'a byte-order mark counts no column'],
  'accepted: CRLF': [FILES, 'line ends of Windows'],
  'accepted: ids such as constructor': [WRONG, 'ids such as constructor and toString'],
  'accepted: right-to-left text': [WRONG, 'right-to-left text'],
  'accepted: CJK text': [WRONG, 'CJK text'],
  'accepted: emoji': [WRONG, 'emoji'],
  'shown inert: ESC, OSC, DCS, C1, carriage returns': [WRONG, 'shown inert, with exit code 0'],
  'shown inert: bidi overrides': [WRONG, 'a bidi override, by its name, and validating warns'],
};

const FILE_SYSTEM: Rows = {
  missing: [FILES, 'a missing file'],
  directory: [FILES, 'a folder'],
  'not readable': [FILES, 'a file that may not be read'],
  FIFO: [FILES, 'a named pipe that nobody writes'],
  '/dev/zero': [FILES, 'a device that never ends'],
  socket: [FILES, 'a socket'],
  'dangling link': [FILES, 'a link to nothing'],
  'loop of links': [FILES, 'links in a circle'],
  'trailing slash': [FILES, 'a file with a trailing slash'],
  'name over 255 bytes': [FILES, 'a name of over 255 bytes'],
  'escape in the name': [FILES, 'an escape sequence in the name'],
  'grows while it is read': [FILES, 'a file that grows while it is read'],
  'working folder deleted': [FILES, 'a working folder that is gone'],
};

const TERMINAL: Rows = {
  'COLUMNS=1': [WORLD, 'a terminal one column wide'],
  'no size': [WORLD, 'without a terminal and without a word it is 80'],
  '10,000 columns': [WORLD, 'ten thousand columns'],
  'resize while a prompt is open': [WALK, 'is drawn anew when the window changes its size'],
  'TERM=dumb': [SHAKEN, 'TERM=dumb: no escapes from any command'],
  piped: [BUILT, 'piped output carries no escapes'],
  NO_COLOR: [BUILT, 'NO_COLOR wins over FORCE_COLOR'],
  'FORCE_COLOR with NO_COLOR': [SHAKEN, 'FORCE_COLOR with NO_COLOR in a terminal'],
  'CJK and emoji aligned': [WORLD, 'is aligned and never split'],
  tabs: [WORLD, "tabs: 'a\\tb\\tc'"],
  'a locale that is not UTF-8': [BUILT, 'a locale that is not UTF-8 gets borders in ASCII'],
  '100,000 rows': [WORLD, '100,000 rows come out'],
  'escape bytes pasted into an answer': [SHAKEN, 'escape bytes pasted into an answer'],
};

const SIGNALS: Rows = {
  'Ctrl-C 130': [WALK, "['Ctrl-C', KEYS.ctrlC, 130]"],
  'SIGTERM 143': [WALK, "['SIGTERM', 143]"],
  'SIGHUP 129': [WALK, "['SIGHUP', 129]"],
  'SIGINT from outside 130': [WALK, "['SIGINT', 130]"],
  'SIGKILL keeps the last finished step': [SHAKEN, 'SIGKILL after each step of the walk'],
  'Ctrl-Z and fg': [WALK, 'over Ctrl-Z and fg'],
  'a second Ctrl-C': [SHAKEN, 'a second Ctrl-C'],
  'a signal while a file is written': ['faults/signals.test.ts', "'SIGINT', 'SIGTERM', 'SIGHUP'"],
  '| head': [SHAKEN, '| head in a terminal: 0 and silent'],
  'closed standard error': [WORLD, 'a closed standard error changes no exit code'],
};

const ENVIRONMENT: Rows = {
  'stdin /dev/null, closed, empty, a silent pipe, a file': ['e2e/standard-input.test.ts', 'silent pipe'],
  'stdin a terminal and stdout a file': [SHAKEN, 'standard input a terminal and standard output a file'],
  'HOME unset': [WORLD, 'HOME unset'],
  'HOME empty': [WORLD, 'HOME empty'],
  'HOME read-only': [WORLD, 'HOME read-only'],
  'HOME missing: it is not made': ['e2e/homes.test.ts', 'a home that does not exist is not made'],
  'HOME of an unknown user': [WORLD, 'HOME of an unknown or another user'],
  'says once that progress is not kept': [SHAKEN, 'says once that progress is not kept'],
  'never writes into the working folder': [WORLD, 'nothing is written into the working folder'],
  'bad TZ': [WORLD, 'a time zone that does not exist'],
  'Turkish locale': [WORLD, 'a Turkish locale'],
  'clock going back': [LINE, 'a clock that goes back'],
  '/dev/full as output': [LINE, 'a standard output that is full ends with 4'],
};

const COMMAND_LINE: Rows = {
  'unknown command': [LINE, 'an unknown command'],
  'unknown option': [LINE, 'an unknown option'],
  'missing argument': [LINE, 'a missing argument'],
  'extra argument': [LINE, 'an argument too many'],
  '--width abc': [LINE, 'a width in words'],
  '--width 1e9': [LINE, 'a width as a power'],
  '--width -5': [LINE, 'a negative width'],
  '--width 0': [LINE, 'no width'],
  'empty file name': [LINE, 'an empty name of a file to write'],
  '-- -x': [LINE, 'after -- even -x is the name of a file'],
  '- is standard input': [BUILT, "['-b', '-', 'agenda']"],
  'escapes in an argument': [LINE, 'escapes in an option'],
  'an unknown format': [LINE, 'an unknown format names those that there are'],
};

const WRITING: Rows = {
  'the target exists': [WRITTEN, 'the target exists, without --force'],
  'is the input itself': [WRITTEN, 'the target is the input itself'],
  'a directory': [WRITTEN, 'the target is a directory'],
  'a device': [WRITTEN, 'the target is a device'],
  'a link': [WRITTEN, 'the target is a link: link and its target are untouched'],
  'its folder is missing': [WRITTEN, 'its folder is missing'],
  'disk full': ['faults/full-disk.test.ts', 'a full disk leaves the old file whole'],
  'short write, failing fsync': [
    'faults/failing-calls.test.ts',
    'leaves the old files or the new ones, whole',
  ],
  'default names from hostile titles': [WRITTEN, 'default names from hostile titles are safe'],
  'CSV cells': [WRITTEN, 'cells of CSV are inert in a spreadsheet'],
  'inert in HTML, with a content security policy': [WRITTEN, 'a page is inert in a browser'],
  'calendar text with CRLF': [WRITTEN, 'calendar text with CRLF stays one event'],
  'Markdown stays literal': [WRITTEN, 'Markdown stays literal'],
  'JSON reads back equal': [WRITTEN, 'JSON reads back equal'],
};

const KEPT: Rows = {
  empty: [STATE, "'empty'"],
  cut: [STATE, "'cut'"],
  'wrong type': [STATE, 'of the wrong type: a list'],
  'written by a later version': [STATE, 'progress written by a later version is left alone'],
  'belongs to a changed briefing': [SHAKEN, 'resuming says what has changed, and the rest is kept'],
  'unknown step': [STATE, 'an unknown step, of a briefing that has changed since, is kept'],
  'is a link': [STATE, 'progress that is a link is refused'],
  'two windows at once': ['faults/two-windows.test.ts', 'two windows that each finish a hundred steps'],
  'two windows at once, settings': [
    'faults/two-windows.test.ts',
    'windows that change a setting each lose none',
  ],
  'two windows at once, a briefing': [
    'faults/two-windows.test.ts',
    'windows that each add an entry to one briefing lose none',
  ],
  'two windows at once, corrections': [
    'faults/two-windows.test.ts',
    'windows that correct answers of one entry, add and take back lose nothing of each other',
  ],
  'a killed writer’s lock': [STATE, 'the lock of a killed writer'],
  'the briefing changes during a walk': [SHAKEN, 'a briefing that changes during a walk'],
};

describe.each(
  Object.entries({ CONTENT, FILE_SYSTEM, TERMINAL, SIGNALS, ENVIRONMENT, COMMAND_LINE, WRITING, KEPT }),
)('%s', (_, rows) => {
  test.each(Object.entries(rows))('%s is tried', (_row, [file, words]) => {
    const source = readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf8');
    expect(source).toContain(words);
  });
});
