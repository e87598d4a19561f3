import { ROLES, TITLES } from '../../lexicon/titles.js';
import type { Span } from '../../reading.js';
import type { Report } from '../report.js';
import { lastBefore, type Mention, type NameIndex } from './name-index.js';
import type { Phrase } from './phrase.js';

/** A report that has a source. */
export type Told = Report & { readonly source: Span };

/**
 * Returns the person at the end of a source: 'the head of the Norland Port Association Ann Berg', but not 'a spokesman
 * for Ann Berg'. If the source begins with an organization, as in 'according to Norline Ann Berg', the organization is
 * the speaker and the comma after its name is missing.
 */
export function nameAtEnd({ base }: Phrase, mentions: readonly Mention[]): Mention | undefined {
  const end = base.at(-1)?.end;
  const found = mentions.find((mention) => mention.end === end && mention.name.kind === 'person');
  if (found === undefined) return undefined;
  const [first] = mentions;
  const isOpening = first?.start === base[0]?.start && first?.name.kind === 'organization';
  if (isOpening && first?.end === found.start - 1) return first;
  const before = base.findLast((word) => word.end <= found.start);
  return before === undefined || /^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(before.pos) ? found : undefined;
}

/** How many words of a description are searched for an office. */
const REACH = 6;

/**
 * Returns the person before an office: 'Ann Lind, [the] Chair of the Port, said', 'Ann Lind, the deputy head of the
 * port told'. In 'After meeting Ann Lind, the Chair said' and 'Ann Lind, the Chair said, was ill', the office belongs
 * to somebody else.
 */
export function holder(
  text: string,
  { base, definite }: Phrase,
  { source, cue, line }: Told,
  names: NameIndex,
): Mention | undefined {
  const isHeld = base
    .slice(0, definite ? REACH : 1)
    .some((word) => TITLES.has(word.text) || ROLES.has(word.lower));
  const before = isHeld ? lastBefore(names.mentions, source.start) : undefined;
  if (before?.name.kind !== 'person' || text.slice(before.end, source.start) !== ', ') return undefined;
  const isSubject = OPENS_CLAUSE.test(text.slice(line.sentence.start, before.start));
  return isSubject && !/^[,.]/.test(text.slice(cue.end, cue.end + 1)) ? before : undefined;
}

/** Matches the words before the subject of a clause, and a title of the subject. */
const OPENS_CLAUSE = /(?:^|[,;:]\s(?:and\s|but\s|while\s)?|["“”]\s?|\bthat\s)(?:\p{Lu}[\p{L}.]*\s)*$/u;
