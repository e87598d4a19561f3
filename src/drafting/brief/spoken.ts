import { announcesOpponent, QUOTATION } from './dependence.js';
import type { Line } from './lines.js';

/** Tests whose words a passage reports. Only English is supported. */

const VERB =
  '(?:accus(?:ed|es)|add(?:ed|s)|admit(?:s|ted)|announce[sd]|argue[sd]?|ask(?:ed|s)|believe[sd]?|call(?:ed|s)|claim(?:ed|s)?|commented|complain(?:ed|s)?|concede[sd]|condemn(?:ed|s)|confirm(?:ed|s)|criticise[sd]|criticize[sd]|declared|demand(?:ed|s)?|den(?:ied|ies|y)|describe[sd]|dismisse[sd]|estimate[sd]?|explain(?:ed|s)|fear(?:ed|s)?|hope[sd]?|insist(?:ed|s)?|issued|note[sd]|observed|pledge[sd]|praise[sd]|predict(?:ed|s)|promise[sd]|refuted|reject(?:ed|s)?|replie[sd]|responded|said|says?|state[sd]|stressed|suggest(?:ed|s)|tells?|thinks?|thought|told|urge[sd]|warn(?:ed|s)?|welcome[sd]|writes?|wrote)';

/** Words between a subject and its verb: 'Lind has also said'. */
const BETWEEN = '(?:(?:also|had|has|have|later|then|again|totally|\\p{Ll}+ly) )*';

/** A preposition before a name shows that somebody else is speaking: 'a lawyer for Lind said'. */
const NOT_OF =
  "(?<!\\b(?:about|against|by|for|from|of|on|to|with|[’']s?) (?:Mr |Mrs |Ms |Dr |Sir |\\p{Lu}\\p{L}+ ){0,2})";

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A person who may speak, with an office, in lowercase, that nobody else in the article has: 'mayor'. */
export interface Speaker {
  readonly name: string;
  readonly role?: string | undefined;
}

/** Returns whether a sentence itself says that somebody speaks in it: 'Mayor Tom Lind, who is 60, told the Echo'. */
export function isSaidBy({ name, role }: Speaker, { text }: Pick<Line, 'text'>): boolean {
  const words = text.replace(QUOTATION, '“”');
  const last = escaped(name.split(' ').at(-1) ?? name);
  const subject = new RegExp(
    `${NOT_OF}\\b${last}(?:,[^“”]{1,200}?,| of [^,“”]{1,60})?,? ${BETWEEN}${VERB}\\b`,
    'u',
  );
  const inverted = new RegExp(`“”,? ${VERB} (?:[^“”.;]{0,60} )?${NOT_OF}${last}\\b`, 'u');
  const according = new RegExp(
    `^(?:According to|As) (?:(?!\\b(?:for|of)\\b)[^,“”]){0,80}\\b${last}(?: told|,)`,
    'u',
  );
  return [subject, inverted, according].some((form) => form.test(words)) || isSaidByRole(role, words);
}

/** Returns whether a sentence names its speaker only by an office: 'The mayor said', 'On Monday, the mayor said'. */
const isSaidByRole = (role: string | undefined, words: string): boolean =>
  role !== undefined && new RegExp(`${roleForm(role)} ${BETWEEN}${VERB}\\b`, 'u').test(words);

const roleForm = (role: string): string =>
  `^(?:But |(?:\\p{Lu}\\p{L}+ ){1,2}?\\p{L}*, )?[Tt]he [${role.charAt(0)}${role.charAt(0).toUpperCase()}]${escaped(role.slice(1))}`;

/**
 * Returns the person whose words all lines of a passage report, if both the reading and the words of the first sentence
 * say so, and the further sentences only continue the speech.
 *
 * @param speakerOf returns the person with an id
 */
export function partyOf(
  run: readonly Line[],
  speakerOf: (id: string) => Speaker | undefined,
): string | undefined {
  const [first, ...others] = run;
  const [party] = first === undefined ? [] : partiesIn(first);
  const speaker = party === undefined ? undefined : speakerOf(party);
  if (first === undefined || party === undefined || speaker === undefined) return undefined;
  const isOnly = (line: Line) => partiesIn(line).every((one) => one === party);
  const isHeard = (line: Line) => isOnly(line) && isSaidBy(speaker, line);
  const isContinued = (line: Line) =>
    isHeard(line) ||
    (CONTINUING.test(line.text) && partiesIn(line).every((one) => one === party || one === '')) ||
    (isOnly(line) && (line.isQuoted || /^["“]/u.test(line.text)));
  return isHeard(first) && others.every(isContinued) ? party : undefined;
}

/** Returns the ids of the parties whose words a line reports; empty for other voices. */
const partiesIn = ({ claims }: Line): string[] =>
  claims.map(({ attribution }) => (attribution.by === 'party' ? attribution.party : ''));

/** A sentence that continues the speech of the person named before it: 'He denied'. */
const CONTINUING = new RegExp(`^(?:(?:And|But|However),? )?(?:he|she) ${BETWEEN}${VERB}\\b`, 'iu');

/** Returns whether a passage reports what somebody said, whoever it is. */
export function isSpeech(run: readonly Line[]): boolean {
  const [first, ...others] = announcesOpponent(run[0]?.text ?? '') ? run.slice(1) : run;
  const isAttributed = ({ claims }: Line) =>
    claims.length > 0 && claims.every(({ attribution }) => attribution.by !== 'source');
  const isHeard = (line: Line) => isAttributed(line) && SAYING.test(line.text.replace(PASSIVE, ''));
  const isContinued = (line: Line) =>
    isHeard(line) || line.isQuoted || /^["“]/u.test(line.text) || CONTINUING.test(line.text);
  return (
    first !== undefined &&
    (isHeard(first) || NAMED.test(first.text.replace(QUOTATION, '“”'))) &&
    others.every(isContinued)
  );
}

const SAYING = new RegExp(`["“]|\\b${VERB}\\b|^According to `, 'u');

/** 'was told', which does not say who speaks. */
const PASSIVE = /\b(?:is|are|was|were|be|been) (?:\p{Ll}+ly )?\p{Ll}+\b/gu;

/** A sentence that begins with a full name or a spokesperson, and the verb: 'Labour MSP Eva Lind had said'. */
const NAMED = new RegExp(
  `^(?:[^“”,]{0,80} )?(?:\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+|spokes\\p{Ll}+)(?:, [^“”]{1,100},| (?:of|for|from) [^“”,]{1,50}?)? (?:“”|${BETWEEN}${VERB}\\b)`,
  'u',
);
