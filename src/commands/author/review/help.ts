import { STANDING_MEANINGS, STANDINGS } from '../../../briefing/standing.js';
import { wrapText } from '../../../text/wrap.js';

type Row = readonly [key: string, words: string];

/** Every key with what it does. */
const KEYS: readonly Row[] = [
  [
    'y',
    'accept and move on: an entry with findings alone, otherwise in a list all that it shows without findings; if the checks find an error, asks for a reason',
  ],
  ['up down', 'choose an entry of the list: the other keys are for it'],
  ['enter', 'closer: this entry alone, with its neighboring sentences; again for the list'],
  ['n p', 'next and previous list or entry (also the right and left arrows)'],
  [
    'r',
    'take what a question or an error suggests, and move on: another voice, standing, hedge, role or spelling, the name for “he” (of several, a digit chooses), or the whole sentence for a part of it',
  ],
  [
    'w',
    'other words for a claim, without typing: the whole sentence, without who says it, with a name for “it”, longer or shorter; a digit chooses, w again takes the first',
  ],
  ['e', 'edit the text in place, beginning where a finding is; it is checked again'],
  [
    '1-9 0',
    'the standing of a claim (below); for other entries, the field with this number: names, roles and summaries are offered from the text, so that few have to be typed',
  ],
  [
    'v',
    'the voice of a claim, the likeliest first: a digit chooses, Enter takes the first; or type a name, which may be new',
  ],
  ['h', 'which words of the sentence hedge the claim'],
  [
    's',
    'split a claim, or a name that is really two: the arrows choose the place; each part of a claim keeps the voice, and gets the standing of its own words',
  ],
  [
    'm',
    'merge a claim with the next one, which keeps the softer standing; or a name or issue with another, whose name is kept and gets this one as another name',
  ],
  [
    'a',
    'add a claim from this sentence, by a digit, or, among the names, those that the draft missed: y, 1, 2 or 3 adds one, x passes over it, X over all that are left, / offers other words of the text',
  ],
  ['d', 'dispute: choose the claim that contradicts this one'],
  ['t', 'topics: the names and issues that the claim is about'],
  ['f', 'how the claim would read as a fact, which nobody should say'],
  ['k', 'changes a name from a person to an organization, from that to a place, and back to a person'],
  ['x', 'drop'],
  ['X', 'drop all positions, events or gaps that the list shows'],
  ['u', 'undo, back to the start of this session'],
  ['/', 'find an entry by words in it'],
  ['j', 'go to a place such as 1.B2, or to a name'],
  ['o', 'open the file in your editor'],
  ['q', 'quit; everything is saved, and the next review continues here'],
];

/** What the questions are about, by the key that asks. */
const QUESTIONS: readonly Row[] = [
  ['1-9', 'take what stands there; so does Enter, for the first or where the cursor is'],
  ['letters', 'search a long list, or are a new name or value; tab completes them'],
  ['esc', 'goes back without a change'],
  ['w', 'Which words? Each differs from the present ones as its first line says'],
  ['a', 'Which claim should be added? or, after the last name: is this a name that the draft lacks?'],
  ['v', 'Whose voice? Then, if the claim says who speaks: are these the words?'],
  ['h', 'Which words hedge it? Those of the sentence that make it less than a fact'],
  ['s', 'Where should it be split? or, for a name: which two?'],
  ['m', 'What is it the same as? What you choose keeps its name'],
  ['d', 'Which claim contradicts this one? A claim that does so is taken off again'],
  ['t', 'What is it about? A topic that it has is taken off again'],
  ['r', 'Who is meant? Only if several may be'],
  ['y', 'Why is it right anyway? Only if the checks find an error: the reason is kept in the file'],
  ['x', 'Which issue do its claims go to? Only for an issue that has claims of its own'],
];

const EDITING: readonly Row[] = [
  ['enter', 'takes the words'],
  [
    'tab',
    'completes a name, or a word of the sentence or the text; after a space, continues the sentence; again for the next one',
  ],
  ['esc', 'leaves them as they were'],
  ['alt-left', 'goes to the word before; alt-right to the end of the next one (also with ctrl)'],
  ['ctrl-w', 'deletes the word before the cursor; alt-d the one after it'],
  ['ctrl-u', 'deletes everything before the cursor; ctrl-k everything after it'],
  ['ctrl-a', 'goes to the beginning; ctrl-e to the end'],
];

const SIGNS: readonly Row[] = [
  ['● stated', 'can be said as a fact, if it is in the source’s own voice'],
  ['◐ likely', 'can be said with its hedge, or with who says it'],
  ['○ alleged', 'must not be said as a fact'],
  ['[...]', 'the words of the claim in its sentence'],
  ['“...”', 'after a standing: the words that hedge the claim'],
];

const MARKS: readonly Row[] = [
  ['error', 'must be corrected, or accepted with a reason'],
  ['question', 'is for you to judge: y accepts the entry as it is'],
];

/** With their digits: '3 expected'. */
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

/** The help of the review. */
export const helpLines = (width: number): string[] => [
  ...KEYS.flatMap(rowLines(width)),
  '',
  'In a question:',
  ...QUESTIONS.flatMap(rowLines(width)),
  '',
  'While you edit:',
  ...EDITING.flatMap(rowLines(width)),
  '',
  'How sure the voice of a claim is, from firm to soft; it ...',
  ...MEANINGS.flatMap(rowLines(width)),
  '',
  'The signs:',
  ...SIGNS.flatMap(rowLines(width)),
  '',
  'What the checks find:',
  ...MARKS.flatMap(rowLines(width)),
];
