import { STANDING_MEANINGS, STANDINGS } from '../../../briefing/standing.js';
import { wrapText } from '../../../text/wrap.js';

type Row = readonly [key: string, words: string];

/** All keys and what they do. */
const KEYS: readonly Row[] = [
  [
    'y',
    'accept and move on. In a list, y first accepts all entries that are not doubtful, applying the suggestions after “→”; pressed again, it accepts the current entry. A claim with findings is accepted on its own; if the checks find an error, you are asked for a reason',
  ],
  ['up down', 'choose an entry in the list; the other keys apply to it'],
  ['A-Z', 'go to the entry with this letter in the list'],
  ['tab', 'go to the next doubtful entry of the list, which is marked “?”'],
  ['enter', 'show only this entry, with its neighboring sentences; press again for the list'],
  ['n p', 'next and previous list or entry (also the right and left arrows)'],
  [
    'r',
    'correct the entry as a question or an error suggests, and accept it: another voice, standing, hedge, role or spelling, a name instead of “he”, or the whole sentence instead of a part of it. If the checks find something in the result, the entry stays open',
  ],
  [
    'w',
    'choose other words for a claim: the whole sentence, the sentence without its speaker, a name instead of “it”, or a longer or shorter text; a digit chooses one, and w again takes the first. If the claim had findings and the new words have none, it is accepted',
  ],
  ['e', 'edit the text in place, starting at the finding if there is one; the text is then checked again'],
  [
    '1-9 0',
    'set the standing of a claim (see below) or, for other entries, the field with this number; names, roles and summaries are offered from the text, so that you rarely need to type',
  ],
  [
    'v',
    'set the voice of a claim: choose a voice with a digit, or the first and likeliest one with Enter; or type a name, which may be new; the rest of its quotation gets the same voice',
  ],
  ['h', 'choose the words of the sentence that hedge the claim'],
  [
    's',
    'split a claim, or a name that is really two: the arrows choose the place; each part of a claim gets the voice and the standing that its own words have',
  ],
  [
    'm',
    'merge a claim with the next one, keeping the softer standing; or merge a name or issue into another: the other entry keeps its name, and this name becomes an alternative name',
  ],
  [
    'a',
    'add a claim from this sentence; choose it with a digit; for a source, add a sentence that no claim comes from; or, among the names, add those that the draft missed: a digit adds one and, pressed again, changes its kind, y finishes, x adds none, and / offers other words of the text',
  ],
  ['d', 'dispute: choose the claim that contradicts this one'],
  ['t', 'choose the names and issues that the claim is about'],
  ['f', 'write the claim as the statement of fact that must not be made'],
  [
    'k',
    'change the kind of a name: from person to organization, to place, and back to person (a speaker cannot be a place)',
  ],
  ['x', 'drop the entry'],
  ['X', 'drop all positions, events or gaps shown in the list'],
  ['u', 'undo the last change, and show what it was; press again for earlier ones in this session'],
  ['/', 'find an entry by words in it'],
  ['j', 'go to a place such as 1.B2, or to a name'],
  ['o', 'open the file in your editor'],
  ['q', 'quit; everything is saved, and the next review continues here'],
];

/** The keys in a question, then the questions by the key that asks them. */
const QUESTIONS: readonly Row[] = [
  ['1-9', 'take the choice with this digit; Enter takes the first, or the one at the cursor'],
  ['letters', 'search a long list, or type a new name or value; tab completes it'],
  ['esc', 'go back without a change'],
  ['w', 'Which words? The first line of each choice says how it differs from the current words'],
  ['a', 'Which claim should be added? Or, after the last name: which names did the draft miss?'],
  [
    'v',
    'Whose voice? If the claim names its speaker, the next question offers the words without the speaker',
  ],
  ['h', 'Which words hedge the claim? Choose the words that make it less than a fact'],
  ['s', 'Where should it be split? Or, for a name: which two names?'],
  ['m', 'Which entry is it a duplicate of? The entry that you choose keeps its name'],
  ['d', 'Which claim contradicts this one? Choosing a claim again removes the dispute'],
  ['t', 'What is the claim about? Choosing a topic again removes it'],
  [
    'y',
    'Why is the entry correct anyway? Asked only if the checks find an error; the reason is stored in the file',
  ],
  ['x', 'Which issue should its claims move to? Asked only for an issue with claims that no other issue has'],
];

const EDITING: readonly Row[] = [
  ['enter', 'use the words as typed'],
  [
    'tab',
    'complete a name, or a word of the sentence or the text; after a space, continue the sentence; press again for the next candidate',
  ],
  ['esc', 'leave the words as they were'],
  ['alt-left', 'go to the previous word; alt-right: to the end of the next one (also with ctrl)'],
  ['ctrl-w', 'delete the word before the cursor; alt-d: the one after it'],
  ['ctrl-u', 'delete everything before the cursor; ctrl-k: everything after it'],
  ['ctrl-a', 'go to the beginning; ctrl-e: to the end'],
];

const GLYPHS: readonly Row[] = [
  ['● stated', 'can be said as a fact, if it is in the source’s own voice'],
  ['◐ likely', 'can be said with its hedge or with attribution'],
  ['○ alleged', 'must not be said as a fact'],
  ['[...]', 'the words of the claim in its sentence'],
  ['?  ✓', 'before an entry of a list: doubtful, and accepted (without Unicode: ? and +)'],
  ['“...”', 'after a standing: the words that hedge the claim'],
];

const FINDINGS: readonly Row[] = [
  ['error', 'must be corrected, or accepted with a reason'],
  ['question', 'is for you to decide; y accepts the entry as it is'],
];

/** The standings with their digits: '3 expected'. */
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
  'In a question:',
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
  'What the checks find:',
  ...FINDINGS.flatMap(rowLines(width)),
];
