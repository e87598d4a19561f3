import { STANDING_MEANINGS, STANDINGS } from '../../../briefing/standing.js';
import { wrapText } from '../../../text/wrap.js';

type Row = readonly [key: string, words: string];

const KEYS: readonly Row[] = [
  [
    'y',
    'accept and move on. In a list, y first accepts all entries that are not doubtful, with the suggestions after “→”. Claims with findings are accepted one at a time; after an error, you are asked for a reason',
  ],
  [
    'r',
    'apply the correction that a finding suggests. If it leaves no question, the entry is accepted; otherwise it stays, and the last line says what is asked next. Without a suggestion: choose or type what a word such as “it” or “they” means',
  ],
  [
    'w',
    'choose other words for a claim: digits choose, w again takes the first; r lists what a word such as “it” may mean. The offers replace such a word only if its meaning is clear',
  ],
  [
    'e',
    'edit the text, with the cursor at the words in question. The brief of a draft by rules shows the corrected claim in place of its sentence',
  ],
  ['1-9 0', 'set the standing of a claim (see below), or edit a field of another entry'],
  ['v', 'set the voice of a claim; the other claims from its quotation get the same voice'],
  ['h', 'choose the words that hedge the claim'],
  ['f', 'word the claim as a fact; the brief warns against saying this'],
  ['d  t', 'dispute: choose the claim that contradicts this one; topics: choose what it is about'],
  ['s', 'split a claim, or a name that is two names; the arrow keys choose where'],
  [
    'm',
    'merge a claim with the next, keeping the softer standing; merge a name or issue into another, which keeps its name',
  ],
  [
    'a',
    'add a claim from the sentence, which is then the current one, a claim from an unused sentence of the source, or names that the draft missed',
  ],
  ['k', 'change the kind of a name: person, organization, place'],
  [
    'x  X',
    'drop the entry; X drops all positions, events or gaps of the list. The sentence of a dropped claim leaves the brief, unless the next sentence needs it',
  ],
  ['u', 'undo the last change; again for earlier ones'],
  ['n p', 'go to the next or previous list or entry (also with right and left)'],
  ['up down', 'choose an entry in the list; tab: the next one marked “?”'],
  [
    'A-Z',
    'go to the entry with this letter. Letters continue from list to list and start again at A after Z; Q and X are not used. After a letter that is not in the list, the next key does nothing, so that it cannot change the wrong entry',
  ],
  [
    'enter',
    'show this entry alone with its neighboring sentences, or all lines of an issue; again for the list',
  ],
  ['space', 'show the rest of a long list, and then the next list'],
  ['/  j', 'find an entry by its words; go to a place such as 1.B2, or to a name'],
  ['o', 'open the file in your editor'],
  ['q', 'quit; everything is saved, and the next review continues here'],
];

const QUESTIONS: readonly Row[] = [
  ['1-9', 'choose by digit; Enter takes the choice at the cursor or, without a cursor, the first'],
  ['letters', 'search a long list, or type a new name or value; tab completes it'],
  ['esc', 'go back without a change'],
];

const EDITING: readonly Row[] = [
  ['enter', 'use the words as typed; esc: keep the old words'],
  ['tab', 'complete a name or a word of the text, or continue the sentence; again for the next candidate'],
  ['alt-left', 'go back a word; alt-right: forward a word (also with ctrl)'],
  ['ctrl-w', 'delete the word before the cursor; alt-d: the word after it'],
  ['ctrl-u', 'delete everything before the cursor; ctrl-k: everything after it'],
  ['ctrl-a', 'go to the beginning; ctrl-e: to the end'],
];

const GLYPHS: readonly Row[] = [
  ['● stated', 'can be stated as fact if it is in the source’s own voice'],
  ['◐ likely', 'can be said with its hedge or with attribution'],
  ['○ alleged', 'must not be stated as fact'],
  ['[...]', 'the words of the claim in its sentence'],
  ['?  ✓', 'before an entry in a list: the entry is doubtful (?) or accepted (✓; without Unicode, +)'],
  ['“...”', 'after a standing: the words that hedge the claim'],
];

const FINDINGS: readonly Row[] = [
  ['error', 'must be corrected, or accepted with a reason'],
  ['question', 'is for you to decide; press y to accept the entry as it is'],
];

/** Labels each standing with its digit: '3 expected'. */
const MEANINGS: readonly Row[] = STANDINGS.map((standing, index) => [
  `${(index + 1) % 10} ${standing}`,
  STANDING_MEANINGS[standing],
]);

const LABEL_COLUMNS = 12;

const rowLines =
  (width: number) =>
  ([key, words]: Row): string[] =>
    wrapText(words, Math.max(1, width - LABEL_COLUMNS)).map(
      (line, index) => `${(index === 0 ? key : '').padEnd(LABEL_COLUMNS)}${line}`,
    );

/** Returns the help for the keys of a review, wrapped to a width. */
export const helpLines = (width: number): string[] => [
  ...KEYS.flatMap(rowLines(width)),
  '',
  'When you are asked a question:',
  ...QUESTIONS.flatMap(rowLines(width)),
  '',
  'While you edit:',
  ...EDITING.flatMap(rowLines(width)),
  '',
  'Standings, from firmest to softest. The voice ...',
  ...MEANINGS.flatMap(rowLines(width)),
  '',
  'The marks:',
  ...GLYPHS.flatMap(rowLines(width)),
  '',
  'Findings of the checks:',
  ...FINDINGS.flatMap(rowLines(width)),
];
