import type { BriefingFile } from '../../../briefing/file/schema.js';
import { countryOfDemonym, isDemonym } from '../../../reading/names/gazetteer.js';
import type { Findings, ReviewFinding } from '../findings.js';
import { addressOf } from '../items.js';
import type { ReviewText } from '../text.js';
import { hasRole, longerName, phrasesBeside } from './beside-name.js';
import { bodyBeside } from './bodies.js';
import { asked, type Named } from './named.js';
import { NAME_KINDS } from './names.js';
import { noName } from './no-names.js';
import { spelledTwice } from './same-names.js';

/** The maximum number of names that are compared to find similar ones; comparing more would take too long. */
const MOST_NAMES = 300;

/**
 * Checks the names of a draft for words that are not names, truncated names, two spellings of one name, and roles that
 * the text states but the entry lacks. A finding that is sure needs no answer: accepting the list applies its
 * suggestion.
 */
export function nameDoubts(file: BriefingFile, text: ReviewText | undefined): Findings {
  const all = namesOf(file);
  const source = text?.whole ?? '';
  const isMany = all.length > MOST_NAMES;
  const found = new Map<string, readonly ReviewFinding[]>();
  for (const one of all) {
    if (!one.isOpen) continue;
    const no = isMany ? [] : noName(one, source);
    const others = () => [
      ...cut(one, source, all),
      ...(isMany ? [] : spelledTwice(one, all)),
      ...roleDoubts(one, all, source),
    ];
    const doubts = no.some(({ isSure }) => isSure) ? no : [...no, ...others()];
    if (doubts.length > 0) found.set(addressOf(one), doubts);
  }
  return found;
}

const namesOf = (file: BriefingFile): Named[] =>
  NAME_KINDS.flatMap((kind) =>
    file[kind].flatMap((entry) =>
      entry.name === undefined
        ? []
        : {
            kind,
            id: entry.id,
            name: entry.name,
            role: 'role' in entry ? entry.role : undefined,
            isOpen: entry.proposed !== undefined,
          },
    ),
  );

/**
 * Asks about a truncated name: 'Ona' if the text always says 'Ona Christmas', or 'United Nations' if the text always
 * says 'United Nations High Commissioner for Refugees'.
 */
function cut({ kind, name }: Named, source: string, all: readonly Named[]): ReviewFinding[] {
  const isShort =
    /\b(?:of|for|and)$/u.test(name) || kind === 'organizations' || (kind === 'people' && !name.includes(' '));
  const longer = isShort ? longerName(source, name) : undefined;
  const rest = longer === undefined ? '' : source.replaceAll(longer, '');
  if (longer !== undefined && isBesidePerson(name, longer, all)) return [];
  const isWithOther = all.some(
    (one) => one.name !== name && longer?.endsWith(` ${one.name}`) && rest.includes(one.name),
  );
  return longer === undefined || isWithOther
    ? []
    : [asked('cut-name', `may be ${longer}`, { set: { name: longer } })];
}

/**
 * Returns whether a longer name is a name or an office followed by a person's name: 'Norholm University Ada Lind',
 * 'Crime Commissioner Ada Lind'.
 */
const isBesidePerson = (name: string, longer: string, all: readonly Named[]): boolean =>
  all.some((one) => {
    if (one.kind !== 'people' || !one.name.includes(' ') || !longer.endsWith(` ${one.name}`)) return false;
    const before = longer.slice(0, -one.name.length - 1);
    return before === name || hasRole(before.split(' ').at(-1) ?? '');
  });

/**
 * Suggests the role that the text states next to a name. The suggestion is sure if the entry has no role, or if the
 * suggestion only completes the role.
 */
function roleDoubts({ kind, name, role }: Named, all: readonly Named[], source: string): ReviewFinding[] {
  if (kind !== 'people') return [];
  const phrases = phrasesBeside(source, name).filter((phrase) => hasRole(phrase) && !isCutRole(phrase));
  const isWhole = role !== undefined && !isCutRole(role);
  const beside = phrases.find((phrase) => !isWhole || phrase.endsWith(` and ${role}`));
  if (isWhole && beside === undefined) return [];
  const isSure = isWhole || role === undefined || beside?.startsWith(role) === true;
  if (beside !== undefined)
    return [asked('role', `is called “${beside}” in the text`, { set: { role: beside } }, isSure)];
  if (role !== undefined) return [asked('role', `“${role}” may be only a part of the role`, undefined)];
  const body = bodyBeside(source, name, new Map(all.map((one) => [one.name, one.kind])));
  return body === undefined ? [] : [asked('role', `belongs to ${body}`, { set: { role: body } }, true)];
}

/** Returns whether a role was cut off: 'chairman of the Norlandic', 'education Mr.'. */
const isCutRole = (role: string): boolean => {
  const last = role.split(' ').at(-1) ?? '';
  return (
    role !== last &&
    (/^(?:of|the|for|at|to|and|Mrs?\.?|Ms\.?|Dr\.?)$/u.test(last) ||
      (/ the \S+$/u.test(role) && (isDemonym(last) || countryOfDemonym(last) !== undefined)))
  );
};
