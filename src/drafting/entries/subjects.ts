import type { Organization, Person, Place } from '../../briefing/file/schema.js';
import { FIRST_NAMES } from '../../reading/lexicon/first-names.js';
import { TITLES } from '../../reading/lexicon/titles.js';
import type { Name, Reading, Span } from '../../reading/reading.js';
import { findIn, startingIn } from '../../reading/spans.js';
import { addTo, once } from '../../text/grouped-by.js';
import { BY_RULES, type Ids } from '../ids.js';
import { organizationKind } from './kinds.js';
import { descriptionOf } from './organization-descriptions.js';

const NAME = /^\p{Lu}[\p{L}’'.-]+(?: (?:\p{Ll}{2,5} )?\p{Lu}[\p{L}’'.-]+)*$/u;

/** Returns the speakers that the reading does not list as names. */
function speakersIn({ attributions, names, text }: Reading): Name[] {
  const known = new Set(names.flatMap(({ name }) => [name, name.split(' ').at(-1) ?? '']));
  const people = names.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  const isKnown = (name: string) =>
    known.has(name) || people.some((person) => name.endsWith(` ${person.name}`));
  const found = new Map<string, Span[]>();
  for (const { voice, source } of attributions) {
    const { kind, name = '' } = voice;
    if (kind !== 'named' || isKnown(name) || !NAME.test(name) || isNoName(name, text)) continue;
    for (const span of source) {
      const mention = findIn(text, name, span);
      if (mention && text[mention.start - 1] !== '-') addTo(found, name, mention);
    }
  }
  return [...found].map(([name, mentions]) => ({ name, kind: speakerKind(name), mentions }));
}

/**
 * Returns whether a name is only a title ('Director', 'Roman Catholic Archbishop'), a word that the text also uses in
 * lowercase, or an abbreviation of an ordinary phrase ('heart disease (HD)').
 */
const isNoName = (name: string, text: string): boolean =>
  TITLES.has(name) ||
  (TITLES.has(name.split(' ').at(-1) ?? '') && !FIRST_NAMES.has(name.split(' ')[0] ?? '')) ||
  text.includes(` ${name.toLowerCase()} `) ||
  /\p{Ll} \($/u.test(text.slice(0, Math.max(0, text.indexOf(`(${name})`) + 1)).slice(-3));

/** Returns the kind of a speaker. A single word is more often a company than a person, unless it is a first name. */
const speakerKind = (name: string): Name['kind'] =>
  name.includes(' ') || FIRST_NAMES.has(name) ? 'person' : 'organization';

type SubjectKind = 'people' | 'organizations' | 'places';

/** The people, organizations and places of a text as entries, with their mentions in the text. */
export class Subjects {
  readonly people: Person[] = [];
  readonly organizations: Organization[] = [];
  readonly places: Place[] = [];
  readonly #mentions: readonly (Span & { readonly id: string })[];
  readonly #byName = new Map<string, string>();
  readonly #ids: Ids;
  readonly #entries = new Map<string, { readonly kind: SubjectKind; readonly name: string }>();
  /** Maps places that speak ('Norland said') to their governments. */
  readonly #governments = new Map<string, string>();

  constructor(reading: Reading, ids: Ids) {
    const { text } = reading;
    const names = [...reading.names, ...speakersIn(reading)];
    this.#ids = ids;
    for (const name of names) if (name.kind !== 'person') this.#add(name, text);
    for (const name of names) if (name.kind === 'person') this.#add(name, text);
    this.#mentions = names
      .flatMap(({ name, mentions }) =>
        mentions
          .filter(({ start }) => !OFFICE.test(text.slice(start, start + LONGEST_OFFICE)))
          .map((span) => ({ ...span, id: this.#byName.get(name) ?? '' })),
      )
      .sort((a, b) => a.start - b.start);
  }

  /** Returns the ids of the entries that are mentioned in a span, in text order. */
  mentionedIn(span: Span): string[] {
    return [...new Set(startingIn(this.#mentions, span).map(({ id }) => id))];
  }

  /** Returns the mention of an entry that ends at an offset. */
  mentionEndingAt(end: number): (Span & { readonly id: string }) | undefined {
    return startingIn(this.#mentions, { start: end - LONGEST_MENTION, end }).find((one) => one.end === end);
  }

  /**
   * Returns the id of the speaker: an entry mentioned in the given spans, or an entry that the label of a voice names
   * in full or in part ('the Norland government'). A government speaks for a place.
   *
   * @param spans the words in which the text names the speaker
   */
  partyIn(spans: readonly Span[], label = ''): string | undefined {
    const name = label.replace(/^the\s/i, '');
    const mentioned = spans
      .flatMap((span) => this.mentionedIn(span))
      .filter((one) => this.#isNamed(one, name));
    const id =
      this.#byName.get(name) ??
      this.#described(name, spans[0]) ??
      mentioned.findLast((one) => this.kindOf(one) !== 'places') ??
      mentioned.at(-1);
    return id !== undefined && this.kindOf(id) === 'places' ? this.#governmentOf(id) : id;
  }

  /**
   * Returns whether the label of a voice names an entry: 'the Norland government' names Norland, but 'a group in
   * Norland' does not.
   */
  #isNamed(id: string, name: string): boolean {
    const own = this.nameOf(id);
    if (own.includes(name)) return true;
    if (this.kindOf(id) === 'places') return name.startsWith(`${own} `);
    const at = name.indexOf(own);
    return at >= 0 && !AFTER_PREPOSITION.test(name.slice(0, at));
  }

  /**
   * Returns the id of the organization that words such as 'the health ministry' describe. Adds an entry if necessary.
   */
  #described(words: string, at: Span | undefined): string | undefined {
    if (at === undefined || !BODY.test(words)) return undefined;
    const name = words.replace(/^the /, '');
    if (!this.#byName.has(name)) this.#add({ name, kind: 'organization', mentions: [] }, '');
    return this.#byName.get(name);
  }

  /** Returns the collection of an entry; undefined if it is not a person, organization or place. */
  kindOf(id: string): SubjectKind | undefined {
    return this.#entries.get(id)?.kind;
  }

  nameOf(id: string): string {
    return this.#entries.get(id)?.name ?? id;
  }

  #governmentOf(place: string): string {
    return once(this.#governments, place, () => {
      const id = this.#ids.take(`${place}-government`, 'government');
      const name = this.nameOf(place);
      this.organizations.push({ id, name, kind: 'government', place, ...BY_RULES });
      this.#entries.set(id, { kind: 'organizations', name });
      return id;
    });
  }

  #add({ name, kind, role, body, mentions }: Name, text: string): void {
    const id = this.#ids.take(name, kind);
    this.#byName.set(name, id);
    this.#entries.set(id, { kind: COLLECTION[kind], name });
    const others = otherNames(name, mentions, text);
    const shared = { id, name, ...(others.length > 0 && { otherNames: others }), ...BY_RULES };
    if (kind === 'place') this.places.push(shared);
    else if (kind === 'organization')
      this.organizations.push({ ...shared, ...kindOf(name, descriptionOf(mentions, text)) });
    else {
      const of = this.organizations.find((one) => one.name === body)?.id;
      this.people.push({ ...shared, ...(role !== undefined && { role }), ...(of !== undefined && { of }) });
    }
  }
}

/** Offices whose names begin with a country. A mention of such an office says little about the country. */
const OFFICE =
  /^(?:U\.S\.|US|U\.K\.|UK) (?:Rep(?:resentative)?|Sen(?:ator)?|President|Secretary|Ambassador|Attorney|Congress)/u;

const LONGEST_OFFICE = 20;
const LONGEST_MENTION = 120;

/** Words after which a name is not that of the speaker: 'projections by', 'projections by the Post and'. */
const AFTER_PREPOSITION =
  /\b(?:of|for|to|from|with|by|at|in|on) (?:the )?(?:[^,]*\p{Lu}[^,]*(?:,| and) (?:the )?)?$/u;

const COLLECTION = { person: 'people', organization: 'organizations', place: 'places' } as const;

function kindOf(name: string, description = 'organization'): Pick<Organization, 'kind' | 'label'> {
  const kind = organizationKind(name);
  return kind === 'other' ? { kind, label: description } : { kind };
}

/** Returns the abbreviations of an entry that the text uses, such as KCNA, except those that are part of its name. */
function otherNames(name: string, mentions: readonly Span[], text: string): { name: string }[] {
  const written = new Set(mentions.map(({ start, end }) => text.slice(start, end)));
  return [...written]
    .filter((one) => /^(?:\p{Lu}\.?){2,8}$/u.test(one) && !name.includes(one))
    .map((one) => ({ name: one }));
}

/**
 * Descriptions in lowercase that identify an organization well enough for an entry: 'the health ministry', 'police'.
 */
const BODY =
  /^(?:the )?\p{Ll}[\p{L}’'-]* (?:\p{Ll}+ )?(?:ministry|office|service|services|department|agency|authority|bureau|council|court|board|union|police|commission|government)$|^police$|^(?:the )?(?:coastguard|coast guard|laboratory|museum|hospital|city|town|church|army|navy|police|agency|ministry|observatory|zoo|airport)$/u;
