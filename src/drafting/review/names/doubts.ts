import type { BriefingFile } from '../../../briefing/file/schema.js';
import { BODY_NOUNS, COMPANY_WORDS } from '../../../reading/lexicon/bodies.js';
import { countryOfDemonym, knownPlace } from '../../../reading/names/gazetteer.js';
import { LANDSCAPE } from '../../../reading/names/runs.js';
import { fold } from '../../../text/fold.js';
import { isNear } from '../../../text/slips.js';
import type { Findings, ReviewFinding } from '../findings.js';
import { addressOf, type Item } from '../items.js';
import type { ReviewText } from '../text.js';
import { hasRole, longerName, phrasesBeside } from './beside-name.js';
import { NAME_KINDS } from './names.js';

/** A person, organization or place. */
interface Named extends Item {
  readonly name: string;
  readonly role?: string | undefined;
  readonly isOpen: boolean;
}

/** The maximum number of names among which similar ones are searched for, to limit the time. */
const MOST_NAMES = 300;

/**
 * Asks about the names of a draft: truncated names, two spellings of one name, and people whose role is next to their
 * name.
 */
export function nameDoubts(file: BriefingFile, text: ReviewText | undefined): Findings {
  const all = namesOf(file);
  const source = text?.whole ?? '';
  const bodies = all.length > MOST_NAMES ? [] : all.filter(({ kind }) => kind === 'organizations');
  const longer = bodies.map((one) => {
    const name = longerName(source, one.name);
    return { one, name: name === undefined || isBesidePerson(one.name, name, all) ? one.name : name };
  });
  const found = new Map<string, readonly ReviewFinding[]>();
  for (const [index, one] of all.entries()) {
    if (!one.isOpen) continue;
    const doubts = [
      ...cut(one, source, all),
      ...(all.length > MOST_NAMES
        ? []
        : [
            ...endOf(one, source, longer),
            ...spelledTwice(one, all.slice(0, index)),
            ...described(one, all, source),
          ]),
      ...withoutRole(one, source),
    ];
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
 * Asks about truncated names: 'Ona' if the text has 'Ona Christmas', 'United Nations' if it has only 'United Nations
 * High Commissioner for Refugees'.
 */
function cut({ kind, name }: Named, source: string, all: readonly Named[]): ReviewFinding[] {
  const isShort =
    /\b(?:of|for|and)$/u.test(name) || kind === 'organizations' || (kind === 'people' && !name.includes(' '));
  const longer = isShort ? (longerName(source, name) ?? ofCountry(source, name)) : undefined;
  const rest = longer === undefined ? '' : source.replaceAll(longer, '');
  if (longer !== undefined && isBesidePerson(name, longer, all)) return [];
  const isWithOther = all.some(
    (one) => one.name !== name && longer?.endsWith(` ${one.name}`) && rest.includes(one.name),
  );
  return longer === undefined || isWithOther
    ? []
    : [asked('cut-name', `may be ${longer}`, { set: { name: longer } })];
}

/** Whether a longer name joins an organization and a person: 'student at Norholm University Ada Lind'. */
const isBesidePerson = (name: string, longer: string, all: readonly Named[]): boolean =>
  all.some((one) => one.kind === 'people' && one.name.includes(' ') && longer === `${name} ${one.name}`);

/** Asks about a name that the text has only at the end of another: 'Clean Water' in 'Council on Clean Water'. */
function endOf(
  { name }: Named,
  source: string,
  longer: readonly { readonly one: Named; readonly name: string }[],
): ReviewFinding[] {
  const whole = longer.find((other) => other.one.name !== name && other.name.endsWith(` ${name}`));
  if (whole === undefined || source.replaceAll(whole.name, '').includes(name)) return [];
  const { kind, id } = whole.one;
  return [asked('end-of-name', `is the end of ${whole.name}`, { into: { kind, id } })];
}

/** Finds the country of a name: 'Norlandic army' for 'army', unless the text has the armies of several countries. */
function ofCountry(source: string, name: string): string | undefined {
  if (!/^\p{Ll}+$/u.test(name)) return undefined;
  const found = [...source.matchAll(/(\p{Lu}[\p{L}-]+) (\p{Ll}+)/gu)].flatMap(
    ({ 1: country = '', 2: noun }) =>
      noun === name && countryOfDemonym(country) !== undefined ? `${country} ${name}` : [],
  );
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** Asks about two spellings of a name: 'Buchtmann' and 'Lydia Buchtman'. */
function spelledTwice({ kind, name }: Named, before: readonly Named[]): ReviewFinding[] {
  const isBody = kind === 'organizations';
  const other = before.find(
    (one) =>
      one.kind === kind &&
      (isSpelledAlike(one.name, name, kind === 'people') || (isBody && isLonger(one.name, name))),
  );
  return other === undefined
    ? []
    : [
        asked('spelled-twice', `may be the same as ${other.name}`, {
          into: { kind: other.kind, id: other.id },
        }),
      ];
}

/**
 * Whether one name is a longer form of another: 'United Kingdom Home Office' of 'Home Office', 'Norvision Group' of
 * 'Norvision', 'Space Museum of Norholm' of 'Space Museum'.
 */
const isLonger = (one: string, other: string): boolean => contains(one, other) || contains(other, one);

const contains = (long: string, short: string): boolean =>
  (short.includes(' ') && long.endsWith(` ${short}`)) ||
  (long.startsWith(`${short} `) && isAddition(long.slice(short.length + 1)) && !knownPlace(short));

/** Parts that may be missing where a name, except that of a place, is repeated: 'Group', 'of Norholm'. */
const isAddition = (words: string): boolean =>
  /^of \p{Lu}/u.test(words) ||
  words.split(' ').every((word) => BODY_NOUNS.has(word) || COMPANY_WORDS.has(word));

function isSpelledAlike(one: string, other: string, isPerson: boolean): boolean {
  const [a, b] = [fold(one), fold(other)];
  if (a === b) return true;
  const [last, otherLast] = [a.split(' ').at(-1) ?? '', b.split(' ').at(-1) ?? ''];
  const isAlone = last === a || otherLast === b;
  return isPerson && isAlone && last.length > 5 && isNear(last, otherLast);
}

/**
 * Asks about names that describe another entry: 'Norland island' for 'Norland', or 'Norlandic news agency' in
 * 'Norvision, a Norlandic news agency'.
 */
function described(one: Named, all: readonly Named[], source: string): ReviewFinding[] {
  const other = all.find(
    (two) => two.id !== one.id && two.kind === one.kind && isDescribed(one, two, source),
  );
  return other === undefined
    ? []
    : [asked('described', `may be ${other.name}`, { into: { kind: other.kind, id: other.id } })];
}

function isDescribed({ kind, name }: Named, other: Named, source: string): boolean {
  if (kind === 'places') return LANDSCAPE.test(name.split(' ').at(-1) ?? '') && isCut(name, other.name);
  if (kind !== 'organizations') return false;
  const [country, body, ...more] = name.split(' ');
  const isGovernment = body === 'government' && more.length === 0;
  if (isGovernment && countryOfDemonym(country ?? '') === other.name) return true;
  return name.includes(' ') && isBehind(source, other.name, name);
}

/** Whether the text has a name as a description after another: 'Norvision, a Norlandic news agency'. */
const isBehind = (source: string, other: string, name: string): boolean =>
  ['a', 'an', 'the'].some((article) => {
    const words = `${other}, ${article} ${name}`;
    const at = source.indexOf(words);
    return at >= 0 && /^[,.;:)"”]/u.test(source.slice(at + words.length));
  });

const isCut = (name: string, other: string): boolean => name.replace(/\s\S+$/u, '') === other;

function withoutRole({ kind, name, role }: Named, source: string): ReviewFinding[] {
  if (kind !== 'people' || role !== undefined) return [];
  const beside = phrasesBeside(source, name).find(hasRole);
  return beside === undefined
    ? []
    : [asked('role', `is called “${beside}” in the text`, { set: { role: beside } })];
}

const asked = (rule: string, message: string, suggestion: ReviewFinding['suggestion']): ReviewFinding => ({
  severity: 'question',
  rule,
  message,
  remedy: 'r takes it',
  suggestion,
});
