import { FIRST_NAMES } from '../../reading/lexicon/first-names.js';
import { TITLE_MODIFIERS, TITLES } from '../../reading/lexicon/titles.js';
import type { Name, Reading, Span } from '../../reading/reading.js';

/** Returns the speakers whose kind the text does not reveal. */
export function speakersIn({ attributions, names, text }: Reading): Name[] {
  const known = new Set(names.flatMap(({ name }) => [name, name.split(' ').at(-1) ?? '']));
  const found = new Map<string, Span[]>();
  for (const { voice, source } of attributions) {
    const { kind, name = '' } = voice;
    if (
      kind !== 'named' ||
      known.has(name) ||
      !/^\p{Lu}[\p{L}’'.-]+(?: (?:\p{Ll}{2,5} )?\p{Lu}[\p{L}’'.-]+)*$/u.test(name)
    )
      continue;
    if (isNobody(name, text)) continue;
    if (text.includes(` ${name.toLowerCase()} `)) continue;
    const spans = source.flatMap((span) => spanOf(name, span, text));
    if (spans.length > 0) found.set(name, [...(found.get(name) ?? []), ...spans]);
  }
  return [...found].map(([name, mentions]) => ({ name, kind: kindOf(name), mentions }));
}

/** Returns whether a name is only a title ('Director', 'Prime Minister') or an abbreviation ('heart disease (HD)'). */
const isNobody = (name: string, text: string): boolean =>
  TITLES.has(name) ||
  (TITLES.has(name.split(' ').at(-1) ?? '') && TITLE_MODIFIERS.has(name.split(' ')[0] ?? '')) ||
  /\p{Ll} \($/u.test(text.slice(0, Math.max(0, text.indexOf(`(${name})`) + 1)).slice(-3));

function spanOf(name: string, { start, end }: Span, text: string): Span[] {
  const at = text.slice(start, end).indexOf(name);
  return at < 0 || text[start + at - 1] === '-' ? [] : [{ start: start + at, end: start + at + name.length }];
}

/** A single word is more often a company than a person, unless it is a first name. */
const kindOf = (name: string): Name['kind'] =>
  name.includes(' ') || FIRST_NAMES.has(name) ? 'person' : 'organization';
