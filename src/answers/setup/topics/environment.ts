import { type HelpRecord, makeHelp, tablePart, textPart } from './topic.js';

/** All environment variables that the program reads. A test checks that the list is complete. */
export const VARIABLES = [
  { name: 'BRIEFING', effect: 'the briefing to read, as with --briefing' },
  { name: 'BRIEFING_FORMAT', effect: 'the output format, as with --format' },
  { name: 'BRIEFING_PATH', effect: 'more folders with briefings, separated by colons' },
  { name: 'COLUMNS', effect: 'the width in columns; overrides the width of the terminal' },
  { name: 'NO_COLOR', effect: 'if not empty: no color; overrides FORCE_COLOR' },
  { name: 'FORCE_COLOR', effect: 'color even in a pipe; 0 and false turn it off' },
  { name: 'TERM', effect: 'dumb: no color, no pager, no links, plain prompts' },
  { name: 'FORCE_HYPERLINK', effect: 'clickable web addresses even in a pipe; 0 and false turn them off' },
  {
    name: 'TERM_PROGRAM, TERM_PROGRAM_VERSION, VTE_VERSION, WT_SESSION, KONSOLE_VERSION, DOMTERM',
    effect: 'set by terminals; web addresses are clickable in those known to support links',
  },
  {
    name: 'LC_ALL, LC_CTYPE, LANG',
    effect: 'the locale, from the first one that is set; without UTF-8, lines are drawn in ASCII',
  },
  { name: 'ACCESSIBLE', effect: 'prompts as plain numbered lines; 0 and false turn this off' },
  { name: 'BRIEFING_PAGER, PAGER', effect: 'the pager for output longer than the terminal; empty for none' },
  {
    name: 'VISUAL, EDITOR',
    effect: 'the editor for briefing edit, from the first one that is set; otherwise vi or nano',
  },
  {
    name: 'XDG_CONFIG_HOME, XDG_DATA_HOME, HOME',
    effect: 'where settings and your own briefings are stored',
  },
  { name: 'XDG_STATE_HOME', effect: 'where progress is stored' },
  { name: 'XDG_CACHE_HOME', effect: 'where the replies of language models are cached' },
  {
    name: 'BRIEFING_MODEL, BRIEFING_ENDPOINT',
    effect: 'the language model that words a draft, and its server, as with draft --model and --endpoint',
  },
  { name: 'BRIEFING_API_KEY', effect: 'the API key for the server of the language model' },
  {
    name: 'NODE_DISABLE_COMPILE_CACHE',
    effect: 'if set, compiled code is not cached, so the program starts more slowly',
  },
  { name: 'LESS', effect: 'options for less, if it is the pager; FRX if not set' },
] as const;

export const environmentTopic = (): HelpRecord =>
  makeHelp(
    'environment',
    'Environment',
    [
      textPart(
        'Options override environment variables, which override the config file, which overrides the defaults. ' +
          'briefing config shows each value and where it comes from.',
      ),
      tablePart(
        'Variables',
        ['Variable', 'Meaning'],
        VARIABLES.map(({ name, effect }) => [name, effect]),
      ),
      textPart(
        'Nothing is sent anywhere except to an address that you type, or to the server of a language model that you name.',
      ),
    ],
    'briefing config',
    'briefing agenda --color never --width 60',
  );
