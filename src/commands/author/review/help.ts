import { STANDING_MEANINGS, STANDINGS } from '../../../briefing/standing.js';
import { wrapText } from '../../../text/wrap.js';

type Row = readonly [key: string, words: string];

const KEYS: readonly Row[] = [
  [
    'y',
    'accept and move on. In a list, y first accepts all entries that are not doubtful, applying the suggestions after “→”; press it again to accept the current entry. Claims with findings have to be accepted one at a time; if the checks find an error, you are asked for a reason',
  ],
  ['up down', 'choose an entry in the list; the other keys apply to it'],
  [
    'A-Z',
    'go to the entry with this letter in the list. If there is none, the key that you press next is ignored if it would change something',
  ],
  ['tab', 'go to the next entry marked “?” (doubtful) in the list'],
  [
    'enter',
    'show only this entry, with its neighboring sentences; press it again for the list. For an issue: show all its lines in the brief',
  ],
  ['n p', 'go to the next or previous list or entry (also with the right and left arrow keys)'],
  [
    'r',
    'apply the correction that a finding suggests (another voice, standing, hedge, role or spelling, a name instead of “he”, or the whole sentence instead of a part of it), and accept the entry. If the checks find a problem in the result, the entry stays open',
  ],
  [
    '',
    'if no finding suggests a correction: enter the meaning of a word such as “it”, “they” or “this event” in a claim, or press a digit to choose it; your words replace only that word. If the word is the speaker, your words also become the voice of the claim',
  ],
  [
    'w',
    'choose other words for a claim: the whole sentence, the sentence without its speaker, a name instead of “it”, or a longer or shorter text; press a digit to choose one, or w again for the first; if there are no other words, you can edit the claim. If the new words remove all findings, the claim is accepted',
  ],
  [
    'e',
    'edit the text in place, with the cursor at the words that the finding is about, or at the first word such as “it” or “they”; the text is then checked again',
  ],
  [
    '1-9 0',
    'set the standing of a claim (see below) or, for other entries, the field with this number; names, roles and summaries from the text are suggested, so you rarely need to type',
  ],
  [
    'v',
    'set the voice of a claim: press a digit to choose a voice, press Enter for the first and most likely voice, or type a known or new name; the rest of the claim’s quotation gets the same voice',
  ],
  ['h', 'choose the words in the sentence that hedge the claim'],
  [
    's',
    'split a claim, or a name that is really two names: use the arrow keys to choose where to split it; each part of a claim gets the voice and standing of its own words',
  ],
  [
    'm',
    'merge a claim with the next one, keeping the softer standing; or merge a name or issue into another entry; the other entry keeps its name, and this one becomes an alias',
  ],
  ['a', 'for a claim: add another claim from its sentence; press a digit to choose one'],
  ['', 'for a source: add a claim from a sentence that has none'],
  [
    '',
    'for a name: add names that the draft missed. Press a digit to add that name, and press it again to change its kind. Press y to finish, x to add none, or / to enter other words from the text',
  ],
  ['d', 'dispute: choose the claim that contradicts this one'],
  ['t', 'choose the names and issues that the claim is about'],
  ['f', 'enter wording that states the claim as fact; the brief shows it under “Do not say”'],
  [
    'k',
    'change the kind of a name: from person to organization, to place, and back to person (a speaker cannot be a place)',
  ],
  ['x', 'drop the entry'],
  ['X', 'drop all positions, events or gaps shown in the list'],
  ['u', 'undo the last change, and show what it was; press it again to undo earlier changes in this session'],
  ['/', 'find an entry by its words'],
  ['j', 'go to a place such as 1.B2, or to a name'],
  ['o', 'open the file in your editor'],
  ['q', 'quit; everything is saved, and the next review continues here'],
];

/** The keys that work in every question, then the questions, each with the key that asks it. */
const QUESTIONS: readonly Row[] = [
  ['1-9', 'choose by digit; Enter selects the choice at the cursor or, without a cursor, the first one'],
  ['letters', 'search a long list, or type a new name or value; tab completes it'],
  ['esc', 'go back without a change'],
  ['w', 'Which words? The first line of each choice describes the new words'],
  ['r', 'What does “they” mean? Your words replace only that word'],
  [
    'a',
    'Which claim should be added? Or, for a name and after the last name: which names did the draft miss?',
  ],
  [
    'v',
    'Whose voice? If the text of the claim names its speaker, you can then remove the speaker from the text',
  ],
  ['h', 'Which words hedge the claim? Choose the words that make the claim less certain than a fact'],
  ['s', 'Where should the claim be split? Or, for a name: into which two names?'],
  ['m', 'Which entry is this one the same as? The entry that you choose keeps its name'],
  ['d', 'Which claim contradicts this one? Choosing a claim again removes the dispute'],
  ['t', 'What is the claim about? Choosing a topic again removes it'],
  [
    'y',
    'Why is the entry correct anyway? Asked only if the checks find an error; the reason is stored in the file',
  ],
  ['x', 'Which issue should the claims move to? Asked only if claims would be left without an issue'],
];

const EDITING: readonly Row[] = [
  ['enter', 'use the words as typed'],
  [
    'tab',
    'complete a name, or a word of the sentence or the text; after a space, continue the sentence; press it again for the next candidate',
  ],
  ['esc', 'go back without changing the words'],
  [
    'alt-left',
    'go to the beginning of the previous word; alt-right: to the end of the next word (also with ctrl)',
  ],
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
