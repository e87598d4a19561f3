import type { BriefingFile } from '../../../briefing/file/schema.js';
import { countryOfDemonym, isDemonym } from '../../../reading/names/gazetteer.js';
import type { Findings, ReviewFinding } from '../findings.js';
import { addressOf } from '../items.js';
import type { ReviewText } from '../text.js';
import { hasRole, longerName, phrasesBeside } from './beside-name.js';
import { bodyBeside } from './body-beside.js';
import { cut, endOf, isBesidePerson } from './cut-names.js';
import { asked, type Named } from './named.js';
import { NAME_KINDS } from './names.js';
import { noName, wholeOffice } from './no-names.js';
import { described, spelledTwice } from './same-names.js';

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
  const bodies = isMany ? [] : all.filter(({ kind }) => kind === 'organizations');
  const longer = bodies.map((one) => {
    const name = longerName(source, one.name);
    return { one, name: name === undefined || isBesidePerson(one.name, name, all) ? one.name : name };
  });
  const found = new Map<string, readonly ReviewFinding[]>();
  for (const one of all) {
    if (!one.isOpen) continue;
    const no = isMany ? [] : [...noName(one, all, source), ...bodyDoubt(one, all, source)];
    const others = () => [
      ...cut(one, source, all),
      ...(isMany
        ? []
        : [...endOf(one, source, longer), ...spelledTwice(one, all), ...described(one, all, source)]),
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
 * Suggests the role that the text states next to a name. The suggestion is sure if the entry has no role, or if the
 * suggestion only completes the role.
 */
function roleDoubts(one: Named, all: readonly Named[], source: string): ReviewFinding[] {
  const { kind, name, role } = one;
  if (kind !== 'people') return [];
  const office = all.length > MOST_NAMES ? undefined : wholeOffice(one, all, source);
  if (office !== undefined) return [asked('role', `is called “${office}”`, { set: { role: office } }, true)];
  const phrases = phrasesBeside(source, name).filter((phrase) => hasRole(phrase) && !isCutRole(phrase));
  const isWhole = role !== undefined && !isCutRole(role);
  const beside = phrases.find((phrase) => !isWhole || phrase.endsWith(` and ${role}`));
  if (isWhole && beside === undefined) return [];
  const isSure = isWhole || role === undefined || beside?.startsWith(role) === true;
  if (beside !== undefined)
    return [asked('role', `is called “${beside}” in the text`, { set: { role: beside } }, isSure)];
  if (role !== undefined) return [asked('role', `“${role}” may be only a part of the role`, undefined)];
  const body = bodyBeside(source, name, kindsOf(all));
  return body === undefined ? [] : [asked('role', `belongs to ${body}`, { set: { role: body } }, true)];
}

const kindsOf = (all: readonly Named[]): ReadonlyMap<string, string> =>
  new Map(all.map(({ name, kind }) => [name, kind]));

/**
 * Asks about a supposed person that is really the organization of a person: 'Norscan' in 'Ada Lind of survey partner
 * Norscan'.
 */
function bodyDoubt(one: Named, all: readonly Named[], source: string): ReviewFinding[] {
  const people = all.filter(({ kind, id }) => kind === 'people' && id !== one.id);
  const isBody =
    one.kind === 'people' &&
    !one.name.includes(' ') &&
    people.some(({ name }) => bodyBeside(source, name, kindsOf(people)) === one.name);
  return isBody ? [asked('kind', 'is an organization', { kind: 'organizations' }, true)] : [];
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
