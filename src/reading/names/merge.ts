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

/** Short names that are not the initials of the long form in the same text, or are too short to be recognized. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  UN: 'United Nations',
  EU: 'European Union',
  WHO: 'World Health Organization',
  IMF: 'International Monetary Fund',
  Fed: 'Federal Reserve',
  GOP: 'Republican Party',
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

/** Groups the mentions of each name, and short forms with their long forms. */
export function groupsOf(mentions: readonly Mention[]): Group[] {
  const byKey = new Map<string, Group>();
  for (const mention of mentions) add(byKey, keyOf(mention.text), mention);
  const acronyms = definedAcronyms(mentions);
  const groups = [...byKey.values()].sort(
    (a, b) => wordCount(b.name) - wordCount(a.name) || order(a) - order(b),
  );
  const index = new LongNames();
  const whole: Group[] = [];
  for (const group of groups) {
    const longs = index.longFormsOf(group, acronyms.get(group.name));
    if (longs.length === 0) {
      whole.push(group);
      index.add(group);
    } else
      for (const mention of group.mentions) absorb(likeliest(longs, mention), attachable(mention, longs));
  }
  return whole;
}

/** Drops the role if there are several long forms, since it would be a guess which Lind 'Minister Lind' is. */
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
const order = (group: Group): number => group.mentions[0]?.start ?? 0;

function add(groups: Map<string, Group>, name: string, mention: Mention): void {
  const group = groups.get(name) ?? { name, evidence: NO_EVIDENCE, mentions: [] };
  groups.set(name, group);
  absorb(group, mention);
}

function absorb(group: Group, mention: Mention): void {
  group.mentions.push(mention);
  group.evidence = sum(group.evidence, mention.evidence);
}

/** Returns the long form most often mentioned before the short form; the first one if several are. */
function likeliest(longs: readonly LongName[], { start }: Mention): Group {
  const before = ({ starts }: LongName) => countBelow(starts, start);
  return longs.reduce((best, next) => {
    const [some, more] = [before(best), before(next)];
    const isFirst = some === more && (next.starts[0] ?? 0) < (best.starts[0] ?? 0);
    return more > some || isFirst ? next : best;
  }).group;
}

/** Counts the numbers in a sorted list that are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const definedAcronyms = (mentions: readonly Mention[]): ReadonlyMap<string, string> =>
  new Map(mentions.flatMap(({ acronym, text }) => (acronym ? [[acronym, keyOf(text)]] : [])));

/** Whether the name itself, and not only a preposition before it, shows that it is a place. */
const isPlace = ({ evidence, mentions }: Group): boolean =>
  evidence.place >= 3 && evidence.place > mentions.length * 1.3 && evidence.person < 4;

/**
 * Whether the name of a town or firm is a family name: 'Mara Paris' precedes 'Paris said', and 'in Paris' never occurs;
 * 'Michael Bloomberg' is in the text of 'Bloomberg won'.
 */
const isFamilyName = ({ name, evidence, mentions }: Group, { group, starts }: LongName): boolean =>
  group.evidence.person >= 1.5 &&
  group.evidence.person > group.evidence.organization &&
  group.name.endsWith(` ${name}`) &&
  (evidence.place === 0 || (starts[0] ?? 0) < (mentions[0]?.start ?? 0)) &&
  Math.max(evidence.place, evidence.organization) <= GAZETTEER * mentions.length;

/** The evidence of each mention from the lists of known places and bodies, besides that of its context (evidence.ts). */
const GAZETTEER = 4;

/** A group, and the offsets of its mentions. */
interface LongName {
  readonly group: Group;
  readonly starts: readonly number[];
}

/** Long names, indexed by their possible short forms. */
class LongNames {
  readonly #byName = new Map<string, LongName>();
  readonly #byShortForm = new Map<string, LongName[]>();

  add(group: Group): void {
    const long = { group, starts: group.mentions.map(({ start }) => start) };
    this.#byName.set(group.name, long);
    for (const short of shortForms(group)) {
      const groups = this.#byShortForm.get(short) ?? [];
      this.#byShortForm.set(short, groups);
      groups.push(long);
    }
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
