import { isDemonym, knownPlace } from '../../../reading/names/gazetteer.js';
import { isBodyName } from '../voices/label.js';
import { BODY_WORDS, showsBody } from './shows-body.js';

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
