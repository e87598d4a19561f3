import { column, paragraph, table } from '../../document/build.js';
import type { Document } from '../../document/document.js';
import { topicPage } from './topic.js';

/** Every variable that the program asks for; test/views/topics.test.ts finds one that is missing. */
export const VARIABLES = [
  { name: 'BRIEFING', effect: 'the briefing to read, as --briefing takes it' },
  { name: 'BRIEFING_FORMAT', effect: 'how to write answers, as --format takes it' },
  { name: 'BRIEFING_PATH', effect: 'more folders with briefings, joined by colons' },
  { name: 'COLUMNS', effect: 'columns to fill, before the width of the terminal' },
  { name: 'NO_COLOR', effect: 'no colour, with any value but an empty one; wins over FORCE_COLOR' },
  { name: 'FORCE_COLOR', effect: 'colour, even in a pipe; 0 and false mean none' },
  { name: 'TERM', effect: 'dumb means no colour, no pager, no links, and plain questions' },
  {
    name: 'FORCE_HYPERLINK',
    effect: 'web addresses open with a click, even in a pipe; 0 and false mean they do not',
  },
  {
    name: 'TERM_PROGRAM, TERM_PROGRAM_VERSION, VTE_VERSION, WT_SESSION, KONSOLE_VERSION, DOMTERM',
    effect: 'set by terminals: in those known to open addresses with a click, web addresses do',
  },
  {
    name: 'LC_ALL, LC_CTYPE, LANG',
    effect: 'the first that is set; borders are ASCII where it names another encoding than UTF-8',
  },
  { name: 'ACCESSIBLE', effect: 'questions as plain numbered lines; 0 and false mean no' },
  { name: 'BRIEFING_PAGER, PAGER', effect: 'what shows answers taller than the terminal; empty for none' },
  { name: 'XDG_CONFIG_HOME, XDG_DATA_HOME, HOME', effect: 'where settings and your own briefings are' },
  { name: 'XDG_STATE_HOME', effect: 'where progress is kept' },
  { name: 'LESS', effect: 'options for less, where PAGER names it; FRX if it is not set' },
] as const;

/** The variables that change what the program does, and what goes before them. */
export function environmentTopic(): Document {
  return topicPage(
    'environment',
    'Environment',
    { variables: VARIABLES },
    [
      paragraph(
        'An option goes before a variable, a variable before the config file, and that before the default. ' +
          'briefing config --explain shows what holds and why.',
      ),
      table(
        'Variables',
        [column('Variable', 'fit'), column('What it does', 'fill')],
        VARIABLES.map(({ name, effect }) => [name, effect]),
      ),
      paragraph('Nothing is sent anywhere: the program makes no network connection.'),
    ],
    'briefing config --explain',
    'briefing agenda --color never --width 60',
  );
}
