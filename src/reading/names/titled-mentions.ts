import { LETTERS, PARTIES, PLURAL_TITLES, TITLES } from '../lexicon/titles.js';
import { lowerAt } from '../line/words.js';
import { inName, NO_EVIDENCE, total } from './evidence.js';
import { isDemonym, knownPlace } from './gazetteer.js';
import { type Mention, mentionOf } from './mention.js';
import { withoutPeoples } from './name-part.js';
import { roleAfter, roleBefore } from './roles/roles.js';
import { isOrigin, partyStart, spaced, type Titled, textOf } from './roles/titles.js';
import type { Word } from './words.js';

/** Words that show that a role has ended, has not begun, or is temporary. */
const STATUS = /^(?:former|then|ex|acting|interim|outgoing|incoming|future)$/u;

/** Words before a title that are not part of a name or a role. */
const NEWNESS = /^(?:current|new|late|retired)$/u;

/** Returns the mentions of the organization and the person in 'former NASA Administrator Charles Bolden'. */
export function titledMentions(words: readonly Word[], titled: Titled, from: number, to: number): Mention[] {
  const isFormer = STATUS.test(lowerAt(titled.before, 0));
  const before = titled.before.slice(isFormer || NEWNESS.test(lowerAt(titled.before, 0)) ? 1 : 0);
  const status = isFormer ? titled.before[0] : words[from - 1];
  const end = from + titled.before.length;
  const party = Math.max(0, partyStart(before));
  return [
    ...originMention(words, before.slice(0, party), end - before.length + party, titled),
    ...originMention(words, before.slice(party), end, titled),
    ...titledMention(words, { ...titled, before }, status, to),
  ];
}

/** Returns the mention of 'NASA' in 'NASA Administrator Charles Bolden', and of 'UKIP' in 'London UKIP MEP'. */
function originMention(
  words: readonly Word[],
  before: readonly Word[],
  to: number,
  { title }: Titled,
): Mention[] {
  const named = withoutPeoples(before);
  if (named.length === 0 || isDemonym(textOf(named))) return [];
  const isConstituency = LETTERS.has(title.at(-1)?.text ?? '') && !PARTIES.has(textOf(named));
  const clue = isConstituency ? { place: 1 } : { organization: 1 };
  const evidence = total([inName(named), clue]);
  return [mentionOf(words, named, to, evidence, {})];
}

function titledMention(
  words: readonly Word[],
  { before, title, name, isPlural }: Titled,
  status: Word | undefined,
  to: number,
): Mention[] {
  if (name.length === 0) return placeInTitle(words, title, to);
  const origin = isOrigin(before) ? before : [];
  const body = origin.length === 0 && before.length > 0 ? textOf(before) : undefined;
  const rank = title.at(-1);
  const named = name.length === 1 && rank !== undefined && RANK.test(rank.text) ? [rank, ...name] : name;
  const formerly = status && STATUS.test(status.lower) ? [status] : [];
  const office = officeIn(title);
  const start = to - name.length - title.length - before.length;
  const role =
    office.length === 0
      ? { ...roleAfter(words, to), ...roleBefore(words, start, to) }
      : { role: singular([...formerly, ...origin, ...office], isPlural), ...(body && { body }) };
  const evidence = { ...inName(name), person: 6, place: 0, organization: 0 };
  const mention = mentionOf(words, named, to, evidence, role);
  const isFamilyName = name.length === 1 && FAMILY.test(rank?.text ?? '');
  return [...placeInTitle(words, title, to), { ...mention, ...(isFamilyName && { isFamilyName }) }];
}

/** Titles before a family name, unlike 'Sir' and 'Dame', which precede a given name. */
const FAMILY = /^(?:Mr|Mrs|Ms|Miss|Lord)\.?$/u;

/** Whether a title is that of a peer, which is part of the name and not an office. */
const isPeer = (rank: Word | undefined): boolean => /^(?:Lord|Lady)$/u.test(rank?.text ?? '');

/** Titles that are always part of the name: 'Pope Leo', 'Lord Lind'. */
const RANK = /^(?:Pope|King|Queen|Lord|Lady|Prince|Princess|Emperor|Sultan)$/u;

/** Returns the mention of 'Washington' in 'Governor of Washington'. */
function placeInTitle(words: readonly Word[], title: readonly Word[], to: number): Mention[] {
  const of = title.findIndex(({ lower }) => lower === 'of');
  const place = of < 0 ? [] : title.slice(of + 1).filter(({ lower }, index) => index > 0 || lower !== 'the');
  if (knownPlace(textOf(place)) === undefined) return [];
  return [mentionOf(words, place, to, { ...NO_EVIDENCE, place: 4 }, {})];
}

const singular = (role: readonly Word[], isPlural: boolean): string =>
  isPlural ? spaced(role).replace(/s\.?$/u, '') : spaced(role);

/** Returns the office in a title; in 'Undersecretary for Education Mr Lind', the field alone is no office. */
function officeIn(title: readonly Word[]): readonly Word[] {
  const rank = title.at(-1);
  const held = isPeer(rank) || HONORIFIC.test(rank?.text ?? '') ? title.slice(0, -1) : title;
  return held.some(({ text }) => TITLES.has(text) || PLURAL_TITLES.has(text)) ? held : [];
}

/** Titles that are part of no office, as in 'Police Commissioner Sir Jon Lind'. */
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Sir|Lady|Dame)\.?$/u;
