import { addTo } from '../../../text/grouped-by.js';
import { LETTERS } from '../../lexicon/titles.js';
import { type Line, textAt } from '../../line/words.js';
import type { Name, Span } from '../../reading.js';
import { firstFrom } from '../../spans.js';

/** An occurrence of a name. */
export interface Mention extends Span {
  readonly name: Name;
}

/** The first few names outside quotations in a line, in order. They are sufficient for resolving references. */
interface LineNames {
  readonly people: readonly Mention[];
  readonly bodies: readonly Mention[];
}

/** The names of a text, in order, and indexed by line, role and noun. */
export interface NameIndex {
  readonly mentions: readonly Mention[];
  readonly lines: readonly LineNames[];
  /** People, indexed by each word of their role, in text order. */
  readonly roles: ReadonlyMap<string, readonly Mention[]>;
  /** Organizations, by the noun in their name: 'ministry' for the Foreign Ministry and the Ministry of Trade. */
  readonly bodies: ReadonlyMap<string, readonly Mention[]>;
  /** Organizations that may be companies, since they are neither public bodies nor media. */
  readonly companies: readonly Mention[];
}

const MOST_IN_A_LINE = 8;

export function indexNames(names: readonly Name[], lines: readonly Line[]): NameIndex {
  const halves = firstHalves(lines);
  const mentions = names
    .flatMap((name) => name.mentions.map(({ start, end }) => ({ start, end, name })))
    .filter(({ end }) => !halves.has(end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    mentions,
    lines: lines.map((line) => namesOf(line, mentions)),
    roles: byRole(mentions),
    bodies: byHead(mentions),
    companies: mentions.filter(({ name: { kind, name } }) => kind === 'organization' && !PUBLIC.test(name)),
  };
}

/** Returns the ends of names that are only half of an adjective and speak for nobody: 'the UK-based journal'. */
const firstHalves = (lines: readonly Line[]): ReadonlySet<number> =>
  new Set(
    lines.flatMap(({ words }) =>
      words.flatMap(({ lower }, index) =>
        /^(?:based|born|led|owned|run)$/.test(lower) && /^[-‐‑]$/.test(textAt(words, index - 1))
          ? [words[index - 2]?.end ?? -1]
          : [],
      ),
    ),
  );

const PUBLIC =
  /\b(?:Ministry|Department|Agency|Office|Court|Police|Council|Parliament|Commission|Union|News|Times|Post|University|Party|Bank|Authority|Government|Administration|Senate|Congress|Nations)\b/;

function namesOf(line: Line, mentions: readonly Mention[]): LineNames {
  const people: Mention[] = [];
  const bodies: Mention[] = [];
  const { start, end } = line.sentence;
  let word = 0;
  for (let at = firstFrom(mentions, start); (mentions[at]?.start ?? end) < end; at += 1) {
    const mention = mentions[at] as Mention;
    while ((line.words[word]?.end ?? end) <= mention.start) word += 1;
    const list = mention.name.kind === 'person' ? people : bodies;
    if (line.words[word]?.quote === 'outside' && list.length < MOST_IN_A_LINE) list.push(mention);
  }
  return { people, bodies };
}

function byRole(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const roles = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.name.kind !== 'person') continue;
    for (const word of (mention.name.role ?? '').toLowerCase().split(/[\s-]+/))
      if (word.length >= 3 || LETTERS.has(word.toUpperCase())) addTo(roles, word, mention);
  }
  return roles;
}

function byHead(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const heads = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.name.kind !== 'organization') continue;
    const words = mention.name.name.toLowerCase().split(' ');
    const [first = '', second] = words;
    const head = second === 'of' || second === 'for' ? first : words.at(-1);
    if (head !== undefined && second !== undefined) addTo(heads, head, mention);
  }
  return heads;
}

/** Returns the mentions that start inside a span. */
export function mentionsWithin(index: NameIndex, { start, end }: Span): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = firstFrom(index.mentions, start); (index.mentions[at]?.start ?? end) < end; at += 1)
    found.push(index.mentions[at] as Mention);
  return found;
}

/** Returns the last mention in a list that starts before an offset. */
export const lastBefore = (mentions: readonly Mention[], offset: number): Mention | undefined =>
  mentions[firstFrom(mentions, offset) - 1];
