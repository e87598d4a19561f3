import type { Voice } from '../../reading.js';
import { mayBe } from './gender.js';
import type { Mention, NameIndex } from './name-index.js';
import { isOnePerson } from './one-person.js';

/** A speaker, with the line in which the speaker occurs. */
export interface Spoken {
  readonly line: number;
  /** The end of the words for the speaker. */
  readonly end: number;
  readonly voice: Voice;
  /** Absent if the speaker is not a person named in the text. */
  readonly mention: Mention | undefined;
}

/** The position of a pronoun in a text, with the names in the text. */
interface Place {
  readonly text: string;
  readonly line: number;
  /** The start of the sentence that contains the pronoun. */
  readonly sentence: number;
  readonly start: number;
  readonly names: NameIndex;
  /** The speakers before the pronoun, in order. */
  readonly spoken: readonly Spoken[];
}

/** How many speakers before a pronoun are considered. */
const MOST_SPEAKERS = 40;

/** How many lines are searched, including the line with the pronoun. */
const REACH = 6;

/** A voice, with the mention of its name. */
export interface Resolved {
  readonly voice: Voice;
  readonly mention: Mention | undefined;
}

export const named = (mention: Mention): Resolved => ({
  voice: { kind: 'named', name: mention.name.name },
  mention,
});

/**
 * Resolves a pronoun. 'He' and 'she' refer to the first matching person before the pronoun in the sentence; failing
 * that, to the last speaker; failing that, to the first matching person in the previous sentences. 'They' and 'it'
 * refer to the last speaker who is not a single person.
 */
export function resolvePronoun(pronoun: string, place: Place): Resolved | undefined {
  if (/^(?:he|him|his)$/.test(pronoun)) return person('he', place);
  if (/^(?:she|her)$/.test(pronoun)) return person('she', place);
  if (/^(?:they|their|it|its)$/.test(pronoun)) return group(pronoun, place);
  return undefined;
}

function person(pronoun: 'he' | 'she', { names, spoken, ...at }: Place): Resolved | undefined {
  // In 'He praised Lind', 'he' is not Lind. In 'He left, but Lind stayed', 'he' may be Lind.
  const isOfClause = ({ start }: Mention) =>
    start > at.start && !NEW_CLAUSE.test(at.text.slice(at.start, start));
  const others = names.lines[at.line]?.people.filter((one) => isOfClause(one) || isTopic(one, at)) ?? [];
  const isOther = (one: Mention | undefined) => others.some(({ name }) => name === one?.name);
  const earlier = spoken.slice(-MOST_SPEAKERS).filter(({ mention }) => !isOther(mention));
  for (let line = at.line; line >= 0 && line > at.line - REACH; line -= 1) {
    const speaker = line === at.line ? undefined : lastIn(earlier, line, pronoun);
    if (speaker !== undefined) return speaker;
    const people = names.lines[line]?.people.filter(({ start }) => start < at.start) ?? [];
    const matching = people.find((one) => mayBe(one.name, pronoun) && !isOther(one));
    if (matching !== undefined) return named(matching);
  }
  return undefined;
}

/** Matches words between a pronoun and a name in which a new main clause begins. */
const NEW_CLAUSE = /;|, and |,? but /i;

/** Whether a person is only the topic of an opening phrase: 'Commenting on Lind's case, he', 'Asked about Lind, he'. */
const isTopic = (
  { start }: Mention,
  { text, sentence, start: end }: Omit<Place, 'names' | 'spoken'>,
): boolean => start < end && end - sentence < LONGEST_OPENING && TOPIC_PHRASE.test(text.slice(sentence, end));

/** The maximum length of an opening phrase, in characters. */
const LONGEST_OPENING = 200;

/** Matches an opening phrase whose subject is the pronoun after it. */
const TOPIC_PHRASE =
  /^(?:(?:and|but|also|later|then|when|while) )?(?:(?:(?!during|following|according|including)\p{L}{2,}ing|asked|questioned|pressed|challenged)\b.*|(?:of|about|like|unlike|in (?:response|reply|reference) to)\b[^,]*), $/isu;

/** Returns the last matching person who spoke in a line. */
function lastIn(spoken: readonly Spoken[], line: number, pronoun: 'he' | 'she'): Resolved | undefined {
  for (let index = spoken.length - 1; index >= 0 && index > spoken.length - MOST_SPEAKERS; index -= 1) {
    const { line: where, voice, mention } = spoken[index] as Spoken;
    if (where < line) return undefined;
    if (where > line) continue;
    if (mention !== undefined && mention.name.kind === 'person' && mayBe(mention.name, pronoun))
      return named(mention);
    if (mention === undefined && isSomebody(voice, pronoun)) return { voice, mention };
  }
  return undefined;
}

/** Whether a pronoun can refer to an unnamed person: 'a spokeswoman' … 'she said'. */
const isSomebody = (voice: Voice, pronoun: 'he' | 'she'): boolean => {
  const words = voice.name ?? '';
  if (voice.kind === 'named') return /^\p{Lu}/u.test(words);
  if (voice.kind === 'source' || !/^(?:an?|one|another|the)\s|['’]s\s/i.test(words) || !isOnePerson(words))
    return false;
  return pronoun === 'she' ? !/\b\w*man\b/.test(words.replace(/\w*woman/g, '')) : !/woman\b/.test(words);
};

function group(pronoun: string, { names, spoken, ...at }: Place): Resolved | undefined {
  const isPlural = pronoun.startsWith('the');
  const last = lastGroup(isPlural, spoken, at.line);
  const isUnclear =
    isPlural && last?.line === at.line - 1 && hasRival(at.text.slice(last.end, at.sentence), last.voice);
  if (isUnclear) return undefined;
  if (last !== undefined) return { voice: last.voice, mention: last.mention };
  for (let line = at.line; line >= 0 && line > at.line - 2; line -= 1) {
    const body = names.lines[line]?.bodies.find(({ start }) => start < at.start);
    if (body !== undefined) return named(body);
  }
  return undefined;
}

/** Returns the last speaker before a line who is not a single person. For 'it', the speaker must also be named. */
function lastGroup(isPlural: boolean, spoken: readonly Spoken[], before: number): Spoken | undefined {
  for (let index = spoken.length - 1; index >= 0 && index > spoken.length - MOST_SPEAKERS; index -= 1) {
    const one = spoken[index] as Spoken;
    if (one.line <= before - REACH) return undefined;
    if (one.mention?.name.kind === 'person' || one.voice.kind === 'source') continue;
    if (isPlural || one.voice.kind === 'named') return one;
  }
  return undefined;
}

/** Whether 'they' can also mean a group that is mentioned after an organization: 'The council met the unions. They'. */
const hasRival = (after: string, { kind, name = '' }: Voice): boolean =>
  kind === 'named' && !/(?:[^s]s|police)$/i.test(name) && PLURAL_GROUP.test(after);

const PLURAL_GROUP =
  /\b(?:unions|workers|residents|officials|campaigners|activists|critics|parties|groups|lawyers|parents|teachers|farmers|firms|companies|councils|ministers|doctors|nurses|victims|families|leaders|experts|scientists|villagers|protesters|prosecutors|investors|shareholders|charities|members|staff|drivers|owners|tenants|students|rebels|soldiers|witnesses|relatives)\b/i;
