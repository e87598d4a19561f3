import companyNouns from '../../../../data/lexicon/reading/company-nouns.json' with { type: 'json' };
import { isDemonym, knownPlace } from '../../../reading/names/gazetteer.js';
import { escapedPattern } from '../../../text/escaped-pattern.js';
import { isBodyName } from '../voices/label.js';

/** Nouns for organizations next to a name: 'the ferry operator Norline', 'Norwatch, the survey agency'. */
const BODY_WORDS = `(?:${[
  ...companyNouns,
  ...'partner consortium organisation organization alliance institute laboratory lab centre center university ministry committee council foundation service'.split(
    ' ',
  ),
].join('|')})`;

/** Verbs for what organizations do. Their subject is seldom a person who is named by a single word. */
const ACTS =
  '(?:(?:is|are|was|were) (?:using|providing|offering|supplying|building|developing|launching|selling)|uses?|used|provides?|provided|supplies|supplied|offers?|offered|produces?|produced|publishes|published|operates?|operated|runs|employs|employed|(?:has|have) (?:produced|provided|supplied|launched|developed|published)|said|says)';

/** Returns whether a text shows that a name is an organization, by the name itself or the words beside it. */
export function showsBody(name: string, whole: string): boolean {
  if (/^\p{Lu}{3,6}$/u.test(name) || isBodyName(name)) return true;
  const word = escapedPattern(name);
  return [
    `\\b${BODY_WORDS} ${word}(?![\\p{L}’'-])`,
    `\\b${BODY_WORDS}\\b[^.!?\\n]{0,80} (?:known as|called|named) ${word}(?!\\p{L})`,
    `(?<!\\p{L})${word} ${BODY_WORDS}\\b`,
    `(?<!\\p{L})${word}, (?:an?|the) (?:[\\p{L}-]+ ){0,4}${BODY_WORDS}\\b`,
    ...(name.includes(' ') ? [] : [`(?<!\\p{L}|\\p{Lu}[\\p{L}.]* )${word} ${ACTS}\\b`]),
  ].some((pattern) => new RegExp(pattern, 'u').test(whole));
}

/** Returns whether words only describe the name before them: 'Norwatch, the Norland survey agency'. */
export const isDescriptionIn = (words: string, whole: string): boolean =>
  new RegExp(`\\p{Lu}[\\p{L}’'-]*, (?:an?|the) ${escapedPattern(words)}(?![\\p{L}’'-])`, 'u').test(whole);

const RUN = "\\p{Lu}[\\p{L}’'-]*(?:(?: (?:of|for|and|the))* \\p{Lu}[\\p{L}-]*)*";

/** The organization of a person: 'from Norwatch', 'of the port’s survey partner Norscan', 'who works at Norwatch'. */
const BEHIND: readonly RegExp[] = [
  new RegExp(
    `^,? (?:of|from|at|with) (?:the )?(?:[^.,;:()"“”\\n]{0,50}?\\b${BODY_WORDS} )?(${RUN})(?=[^\\p{L}]|$)`,
    'u',
  ),
  new RegExp(
    `^, who works (?:in|at|for|with) [^.;:()"“”\\n]{0,120}?(${RUN})(?=[.;:"”]|, (?:said|says|told))`,
    'u',
  ),
];

/** How many characters after a name are searched. */
const REACH = 200;

/**
 * Finds the organization that a text states after the name of a person: 'Norwatch' for 'Ada Lind from Norwatch'.
 *
 * @param others the kinds of the other names in the file
 */
export function bodyBeside(
  whole: string,
  name: string,
  others: ReadonlyMap<string, string>,
): string | undefined {
  for (let at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at + name.length)) {
    const behind = whole.slice(at + name.length, at + name.length + REACH);
    const found = BEHIND.map((words) => words.exec(behind)?.[1]?.replace(/['’]s?$/u, '')).find(Boolean);
    if (found !== undefined && isBody(found, whole, others)) return found;
  }
  return undefined;
}

function isBody(name: string, whole: string, others: ReadonlyMap<string, string>): boolean {
  const kind = others.get(name);
  if (kind === 'organizations' || isBodyName(name)) return true;
  return kind !== 'places' && knownPlace(name) === undefined && !isDemonym(name) && showsBody(name, whole);
}
