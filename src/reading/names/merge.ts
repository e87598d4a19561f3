import { addTo, once } from '../../text/grouped-by.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { firstFrom } from '../spans.js';
import { type Evidence, NO_EVIDENCE, sum } from './evidence.js';
import { knownPlace } from './gazetteer.js';
import type { Mention } from './mention.js';
import { shortForms } from './short-forms.js';

/** All mentions of the same person, organization or place. */
export interface Group {
  readonly name: string;
  evidence: Evidence;
  readonly mentions: Mention[];
}

/**
 * Short names that are not recognized as short forms, since they are not the initials of the long name or are too
 * short.
 */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  UN: 'United Nations',
  EU: 'European Union',
  WHO: 'World Health Organization',
  IMF: 'International Monetary Fund',
  Fed: 'Federal Reserve',
  GOP: 'Republican Party',
  UKIP: 'UK Independence Party',
};

const keyOf = (text: string): string => {
  const place = knownPlace(text);
  if (place !== undefined) return place;
  const undotted = /^(?:\p{Lu}\.){2,}$/u.test(text) ? text.replaceAll('.', '') : text;
  const plain = undotted
    .replaceAll('’', "'")
    .replaceAll('–', '-')
    .replace(/'s?$/u, '')
    .replace(/^The\s/u, '')
    .replace(/\bOrganisation\b/u, 'Organization');
  return SHORT_NAMES[plain] ?? plain;
};

/** Groups the mentions of each name. Short forms are grouped with their long forms. */
export function groupsOf(mentions: readonly Mention[]): Group[] {
  const byKey = new Map<string, Group>();
  for (const mention of mentions) {
    const name = keyOf(mention.text);
    const group = once<string, Group>(byKey, name, () => ({ name, evidence: NO_EVIDENCE, mentions: [] }));
    absorb(group, mention);
  }
  const acronyms = definedAcronyms(mentions);
  const groups = [...byKey.values()].sort(
    (a, b) => wordCount(b.name) - wordCount(a.name) || order(a) - order(b),
  );
  const index = new LongNames();
  const whole: Group[] = [];
  for (const group of groups) {
    const longs = index
      .longFormsOf(group, acronyms.get(group.name))
      .filter((long) => !isGivenName(group, long));
    if (longs.length === 0) {
      whole.push(group);
      index.add(group);
    } else
      for (const mention of group.mentions) absorb(likeliest(longs, mention), attachable(mention, longs));
  }
  return whole;
}

/**
 * Prepares the mention of a short form for the group of its long form. If there are several long forms, the role is
 * dropped: if a text mentions two people named Lind, 'Minister Lind' may be either of them.
 */
function attachable(mention: Mention, longs: readonly LongName[]): Mention {
  const isPerson = longs.every(({ group }) => group.evidence.person > group.evidence.organization);
  const own = isPerson
    ? { ...mention, evidence: { ...mention.evidence, place: 0, organization: 0 } }
    : mention;
  if (longs.length === 1) return own;
  const { role: _role, body: _body, ...rest } = own;
  return rest;
}

const wordCount = (name: string): number => name.split(' ').length;
const order = ({ mentions }: Pick<Group, 'mentions'>): number => mentions[0]?.start ?? 0;

function absorb(group: Group, mention: Mention): void {
  group.mentions.push(mention);
  group.evidence = sum(group.evidence, mention.evidence);
}

/**
 * Returns the long form that is mentioned most often before the short form. In a tie, returns the form that occurs
 * first.
 */
function likeliest(longs: readonly LongName[], { start }: Mention): Group {
  const before = ({ mentions }: LongName) => firstFrom(mentions, start);
  return longs.reduce((best, next) => {
    const [some, more] = [before(best), before(next)];
    const isFirst = some === more && order(next) < order(best);
    return more > some || isFirst ? next : best;
  }).group;
}

const definedAcronyms = (mentions: readonly Mention[]): ReadonlyMap<string, string> =>
  new Map(mentions.flatMap(({ acronym, text }) => (acronym ? [[acronym, keyOf(text)]] : [])));

/** Whether a name is a place, judging by the name itself and not only by a preposition before it. */
const isPlace = ({ evidence, mentions }: Group): boolean =>
  evidence.place >= 3 && evidence.place > mentions.length * 1.3 && evidence.person < 4;

/**
 * Whether the name of a town or a firm is used as a family name: 'Paris said' if 'Mara Paris' precedes it and 'in
 * Paris' never occurs, and 'Bloomberg won' if 'Michael Bloomberg' precedes it.
 */
const isFamilyName = ({ name, evidence, mentions }: Group, { group, mentions: long }: LongName): boolean =>
  group.evidence.person >= 1.5 &&
  group.evidence.person > group.evidence.organization &&
  group.name.endsWith(` ${name}`) &&
  (evidence.place === 0 || (long[0]?.start ?? 0) < (mentions[0]?.start ?? 0)) &&
  Math.max(evidence.place, evidence.organization) <= GAZETTEER * mentions.length;

/**
 * Whether a family name is only the given name in the long name: 'Mr Howard' does not refer to Howard Lind. In 'Kim
 * Jong-un', the family name comes first.
 */
const isGivenName = ({ name, mentions }: Group, { group }: LongName): boolean =>
  mentions.some(({ isFamilyName }) => isFamilyName) &&
  FIRST_NAMES.has(name) &&
  !/^(?:Kim|Lee)$/u.test(name) &&
  group.name.startsWith(`${name} `) &&
  !group.name.endsWith(` ${name}`);

/** The evidence of a mention whose name is a known place or organization (see evidence.ts). */
const GAZETTEER = 4;

/** A group with its original mentions, without the mentions of short forms that are added to the group later. */
interface LongName {
  readonly group: Group;
  readonly mentions: Mention[];
}

class LongNames {
  readonly #byName = new Map<string, LongName>();
  readonly #byShortForm = new Map<string, LongName[]>();

  add(group: Group): void {
    const long = { group, mentions: [...group.mentions] };
    this.#byName.set(group.name, long);
    for (const short of shortForms(group.name, group.evidence)) addTo(this.#byShortForm, short, long);
  }

  longFormsOf(group: Group, defined: string | undefined): readonly LongName[] {
    const { name, evidence } = group;
    const definition = defined === undefined ? undefined : this.#byName.get(defined);
    if (definition) return [definition];
    const longs = this.#byShortForm.get(name) ?? [];
    if (isPlace(group)) return longs.filter((long) => isFamilyName(group, long));
    return evidence.organization >= 4
      ? longs.filter((long) => long.group.evidence.organization >= 2 || isFamilyName(group, long))
      : longs;
  }
}
