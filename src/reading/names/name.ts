import { PLURAL_TITLES, ROLES, TITLES } from '../lexicon/titles.js';
import { wordSet } from '../lexicon-lines.js';
import type { Name } from '../reading.js';
import type { Evidence } from './evidence.js';
import { isDemonym, knownPlace } from './gazetteer.js';
import type { Mention } from './mention.js';
import type { Group } from './merge.js';

/** Converts a group to a name; undefined if the name refers to a thing or is of unknown kind. */
export function nameOf(group: Group): Name | undefined {
  const kind = kindOf(group);
  if (kind === undefined || isGeneric(group.name)) return undefined;
  const mentions = spansOf(group.mentions);
  if (kind === 'place') return { name: placeName(group), kind, mentions };
  const name = withoutArticle(longest(group));
  return kind === 'organization'
    ? { name, kind, mentions }
    : { name, kind, ...roleOf(group.mentions), mentions };
}

/**
 * Converts a group that `nameOf` leaves out to a name of the most likely kind; undefined if it is certainly not a name.
 */
export function doubtfulNameOf(group: Group): Name | undefined {
  const { evidence, mentions } = group;
  if (nameOf(group) !== undefined || isGeneric(group.name) || isDemonym(group.name)) return undefined;
  // Excludes 'pro-Norlandic', 'Flight 12' and 'H.R.'.
  if (evidence.thing >= 3 || /^\p{Ll}|-\p{Ll}|\d|\bFlight$|^(?:\p{Lu}\.)+$/u.test(group.name))
    return undefined;
  const isPlace =
    evidence.place > 0 && evidence.place >= evidence.person && evidence.place >= evidence.organization;
  const isBody = evidence.organization > evidence.person || !/\s/u.test(group.name);
  const kind = isPlace ? 'place' : isBody ? 'organization' : 'person';
  return { name: withoutArticle(longest(group)), kind, mentions: spansOf(mentions) };
}

/** Whether a group is a description and not a name: 'The State', 'the Director', 'Residents'. */
const isGeneric = (name: string): boolean =>
  !name.includes(' ') &&
  (GENERIC.has(name) ||
    TITLES.has(name) ||
    PLURAL_TITLES.has(name) ||
    (/s$/.test(name) && ROLES.has(name.toLowerCase().replace(/s$/, ''))));

const GENERIC = wordSet(`
  Police State Municipality Government Ministry Council Committee Commission Court Department Board Agency
  Administration Residents Prosecutors Protesters Photos Agnostics Organizers Organisers Investigators
  Lawmakers Officials Authorities Witnesses Experts Analysts Critics Researchers Scientists Doctors Sources
  Figures Parents Rescuers Activists Supporters Opponents Politicians Reporters Journalists Relatives Villagers
`);

function kindOf({ evidence, name, mentions }: Group): Name['kind'] | undefined {
  const kinds: readonly (keyof Evidence)[] = ['person', 'organization', 'place', 'thing'];
  const best = kinds.reduce((a, b) => (evidence[b] > evidence[a] ? b : a));
  if (best === 'thing') return undefined;
  if (evidence[best] >= 1 && (best !== 'person' || isSurePerson(mentions))) return best;
  const isLikeAPerson = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)?$/u.test(name);
  return isLikeAPerson && mentions.every(({ isDefinite }) => !isDefinite) && mentions.length > 1
    ? 'person'
    : undefined;
}

/** Whether at least one mention of a person has strong evidence. Many mentions with weak evidence are not enough. */
const isSurePerson = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ evidence }) => evidence.person >= 1);

const spansOf = (mentions: readonly Mention[]) =>
  mentions.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);

const longest = ({ mentions }: Group): string =>
  mentions.reduce(
    (best, { text }) => (text.split(' ').length > best.split(' ').length ? text : best),
    mentions[0]?.text ?? '',
  );

const withoutArticle = (name: string): string =>
  /^The (?:New|Wall|Washington|Boston|Daily|Straits|Huffington|Hague|Hill|Guardian|Times|Sun|Economist|Independent|Atlantic)\b/u.test(
    name,
  )
    ? name
    : name.replace(/^The\s/u, '');

/** Returns the form of a place name that is used in the text: 'U.S.' if 'United States' never occurs. */
const placeName = (group: Group): string => {
  const known = knownPlace(group.name);
  const isWritten = group.mentions.some(({ text }) => text === known);
  return known !== undefined && isWritten ? known : withoutArticle(longest(group));
};

/** Returns the longest of the roles that the text gives for a person, and the person's organization. */
function roleOf(mentions: readonly Mention[]): { readonly role?: string; readonly body?: string } {
  const roles = mentions.filter(({ role }) => role !== undefined);
  const fullest = roles.reduce<Mention | undefined>(
    (best, next) => ((next.role?.length ?? 0) > (best?.role?.length ?? 0) ? next : best),
    undefined,
  );
  const body = mentions.find((mention) => mention.body !== undefined)?.body;
  return { ...(fullest?.role && { role: fullest.role }), ...(body && { body }) };
}
