import { BODY_NOUNS, OF_HEADS } from '../lexicon/bodies.js';
import { type Evidence, NO_EVIDENCE, sum } from './evidence.js';
import { isDemonym, knownPlace } from './gazetteer.js';
import type { Mention } from './mention.js';

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
  const own = isPerson ? { ...mention, evidence: { ...mention.evidence, place: 0 } } : mention;
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

/** Whether a town's name is a family name: 'Mara Paris' precedes 'Paris said', and 'in Paris' never occurs. */
const isFamilyName = ({ name, evidence, mentions }: Group, { group, starts }: LongName): boolean =>
  group.evidence.person >= 1.5 &&
  group.evidence.person > group.evidence.organization &&
  group.name.endsWith(` ${name}`) &&
  (starts[0] ?? 0) < (mentions[0]?.start ?? 0) &&
  evidence.place <= GAZETTEER * mentions.length;

/** The evidence of each mention from the list of known places, besides that of its context (evidence.ts). */
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
    return evidence.organization >= 4 ? longs.filter((long) => long.group.evidence.organization >= 2) : longs;
  }
}

/** Returns the short forms: 'Biden' and 'Joe' for Joe Biden, 'KDI' for Korea Development Institute. */
function shortForms({ name, evidence }: Group): string[] {
  const words = name.split(' ');
  if (words.length < 2 || evidence.thing >= 3) return [];
  if (evidence.organization >= 2 && evidence.organization > evidence.person) return bodyForms(words);
  if (evidence.place >= 2 && evidence.place > evidence.person) return [];
  const family = words.filter((word) => !/^(?:Jr|Sr)\.?$/u.test(word));
  const first = words[0] ?? '';
  const outer = family.length > 2 ? [`${first} ${family.at(-1)}`] : [];
  return [
    ...outer,
    ...family.slice(1).map((_, index) => family.slice(index + 1).join(' ')),
    ...(/^\p{L}{2,}$/u.test(first) ? [first] : []),
    ...withoutArticle(family.at(-1) ?? ''),
  ];
}

/** Returns 'Maliki' for 'al-Maliki'. */
const withoutArticle = (family: string): string[] =>
  /^(?:al|el|as|ash|an|ar|at|az)-(\p{Lu}.+)$/iu.exec(family)?.slice(1) ?? [];

function bodyForms(words: readonly string[]): string[] {
  const initials = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  const last = words.at(-1) ?? '';
  const stem = words.slice(0, -1).join(' ');
  const isFirm =
    /^(?:(?:Inc|Corp|Ltd|Co|LLC|Group|Holdings|Company|Corporation)\.?|News|Motors|University|Airlines|FC)$/u.test(
      last,
    );
  const particle = words.findIndex((word) => /^(?:de|du|da|des)$/u.test(word));
  return [
    ...(initials.length > 2 ? [initials] : []),
    ...(isFirm && !BODY_NOUNS.has(stem) ? [stem] : []),
    ...(particle > 0 ? [words.slice(0, particle).join(' ')] : []),
    ...headForms(words),
  ];
}

/** Returns 'Court', 'Supreme Court' and 'Supreme Court of Appeal' for the Norlandic Supreme Court of Appeal. */
function headForms(words: readonly string[]): string[] {
  const of = words.indexOf('of');
  const end = of > 0 ? of : words.length;
  const head = words[end - 1] ?? '';
  if (!BODY_NOUNS.has(head) && !(of > 1 && OF_HEADS.has(head))) return [];
  const [origin = ''] = words;
  const isNative = end > 2 && (knownPlace(origin) !== undefined || isDemonym(origin));
  return isNative ? [head, words.slice(1, end).join(' '), words.slice(1).join(' ')] : [head];
}
