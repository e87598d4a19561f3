import { inName, NO_EVIDENCE, sum } from './evidence.js';
import { isDemonym, knownPlace } from './gazetteer.js';
import { type Mention, mentionOf } from './mention.js';
import { withoutPeoples } from './name-part.js';
import { roleBehind } from './roles.js';
import { isOrigin, type Titled, textOf } from './titles.js';
import type { Word } from './words.js';

/** Words that say that somebody has a role no longer, not yet, or temporarily. */
const STATUS = /^(?:former|then|ex|acting|interim|outgoing|incoming|future)$/u;

/** Finds the mentions in 'former NASA Administrator Charles Bolden': the organization, and the person with the role. */
export function titledMentions(words: readonly Word[], titled: Titled, from: number, to: number): Mention[] {
  const isFormer = STATUS.test(titled.before[0]?.lower ?? '');
  const before = titled.before.slice(isFormer ? 1 : 0);
  const status = isFormer ? titled.before[0] : words[from - 1];
  const origin = originMention(words, before, from + titled.before.length);
  return [...origin, ...titledMention(words, { ...titled, before }, status, to)];
}

/** 'NASA' in 'NASA Administrator Charles Bolden'. */
function originMention(words: readonly Word[], before: readonly Word[], to: number): Mention[] {
  const named = withoutPeoples(before);
  if (named.length === 0 || isDemonym(textOf(named))) return [];
  const evidence = sum(inName(named), { ...NO_EVIDENCE, organization: 1 });
  return [mentionOf(words, named, to - named.length, to, evidence, {})];
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
  const held = status && STATUS.test(status.lower) ? [status] : [];
  const role = isHonorific(title)
    ? roleBehind(words, to)
    : { role: singular([...held, ...origin, ...title], isPlural), ...(body && { body }) };
  const evidence = { ...inName(name), person: 6, place: 0, organization: 0 };
  return [...placeInTitle(words, title, to), mentionOf(words, name, to - name.length, to, evidence, role)];
}

/** 'Washington' in 'Governor of Washington'. */
function placeInTitle(words: readonly Word[], title: readonly Word[], to: number): Mention[] {
  const of = title.findIndex(({ lower }) => lower === 'of');
  const place = of < 0 ? [] : title.slice(of + 1).filter(({ lower }, index) => index > 0 || lower !== 'the');
  if (knownPlace(textOf(place)) === undefined) return [];
  return [mentionOf(words, place, to - place.length, to, { ...NO_EVIDENCE, place: 4 }, {})];
}

const singular = (role: readonly Word[], isPlural: boolean): string =>
  isPlural ? spaced(role).replace(/s\.?$/u, '') : spaced(role);

/** Joins the words of a role, which need not be adjacent in the text. */
const spaced = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

const isHonorific = (title: readonly Word[]): boolean =>
  /^(?:Mr|Mrs|Ms|Miss|Sir|Lady|Dame)\.?$/u.test(textOf(title));
