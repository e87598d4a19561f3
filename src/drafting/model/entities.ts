import type { Attribution, BriefingFile } from '../../briefing/file/schema.js';
import { FIRST_NAMES } from '../../reading/lexicon/first-names.js';
import { fold } from '../../text/fold.js';
import { organizationKind } from '../entries/kinds.js';
import { Ids } from '../ids.js';
import type { Proposal } from './proposals.js';

/** Who proposed an entry. */
export type Proposed = { readonly proposed: { readonly by: 'assistant'; readonly name?: string } };

/** Words with which a model indicates that a voice is unnamed: 'some, whom the text does not name'. */
const NOT_NAMED = /,? whom the (?:article|source|text) does not name$/;

interface Known {
  readonly id: string;
  readonly name: string;
  readonly isPerson: boolean;
}

/** The people, organizations and places in a draft. A model can add only speakers whose names are in the text. */
export class Entities {
  readonly ids = new Ids();
  readonly people: BriefingFile['people'];
  readonly organizations: BriefingFile['organizations'];
  readonly #known: Known[];
  readonly #text: string;
  readonly #mark: Proposed;

  constructor(base: BriefingFile, text: string, mark: Proposed) {
    this.people = [...base.people];
    this.organizations = [...base.organizations];
    this.#text = text;
    this.#mark = mark;
    const all = [base.people, base.organizations, base.places].flat();
    for (const { id } of [all, base.sources, base.issues, base.events].flat()) this.ids.take(id, id);
    this.#known = all.flatMap((one) =>
      [one.name, ...(one.otherNames ?? []).map(({ name }) => name)].flatMap((name) =>
        name === undefined
          ? []
          : [{ id: one.id, name, isPerson: base.people.some(({ id }) => id === one.id) }],
      ),
    );
  }

  /**
   * Finds a person or organization by its full name, by a name within a longer one ('General Suleiman al-Amr'), or by
   * family name.
   */
  find(name: string): string | undefined {
    const wanted = ` ${fold(name)} `;
    const known = this.#known
      .filter(({ id }) => this.kindOf(id) !== 'places')
      .map((one) => ({ ...one, folded: ` ${fold(one.name)} ` }));
    return (
      known.find(({ folded }) => folded === wanted) ??
      known.find(
        ({ folded, isPerson }) => wanted.includes(folded) && (isPerson || !this.#isEnd(folded, name)),
      ) ??
      known.find(({ folded, isPerson }) => isPerson && folded.endsWith(wanted))
    )?.id;
  }

  /**
   * Returns whether a known name is only the last word of a longer name in the text: 'Daily' in 'The People's Daily'.
   */
  #isEnd(folded: string, name: string): boolean {
    const isWord = !folded.trim().includes(' ') && fold(name).endsWith(folded.trimEnd());
    return isWord && this.#text.includes(name) && name.split(' ').every((word) => /^\p{Lu}/u.test(word));
  }

  namedIn(sentence: string): string[] {
    const words = ` ${fold(sentence).replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `.replace(/['’]s /gu, ' ');
    const isNamed = ({ name, isPerson }: Known): boolean => {
      const folded = fold(name);
      const family = folded.split(' ').at(-1) ?? folded;
      return words.includes(` ${folded} `) || (isPerson && words.includes(` ${family} `));
    };
    return [...new Set(this.#known.filter(isNamed).map(({ id }) => id))];
  }

  kindOf(id: string): 'people' | 'organizations' | 'places' | undefined {
    if (this.people.some((one) => one.id === id)) return 'people';
    if (this.organizations.some((one) => one.id === id)) return 'organizations';
    return this.isSubject(id) ? 'places' : undefined;
  }

  isSubject(id: string): boolean {
    return this.#known.some((one) => one.id === id);
  }

  /** Returns the voice of a proposed claim as a briefing records it, or the reason for refusing the voice. */
  voiceOf({ voice }: Proposal): Attribution | { readonly reason: string } {
    if (voice.kind === 'source') return { by: 'source' };
    const label = voice.name.replace(NOT_NAMED, '');
    if (voice.kind === 'unnamed') return { by: 'unnamed', ...(label === '' ? {} : { label }) };
    // A description may follow the name: 'Carl Lind, mayor of Norland'.
    const [name = voice.name] = voice.name.split(', ');
    const party = this.find(name) ?? this.find(voice.name) ?? this.#add(voice.name) ?? this.#add(name);
    if (party !== undefined) return { by: 'party', party };
    return this.#describes(voice.name) || this.#isOfNamed(voice.name)
      ? { by: 'unnamed', label: voice.name }
      : { reason: `the text names nobody called '${voice.name}'` };
  }

  /** Returns whether the text contains the description of an unnamed speaker: 'the company's website'. */
  #describes(words: string): boolean {
    const comparable = (text: string) =>
      fold(text)
        .replace(/['’]s(?!\p{L})/gu, '')
        .replace(/[^\p{L}\p{N}'’-]+/gu, ' ');
    const own = comparable(words).replace(/^(?:the|a|an) /, '');
    return own !== '' && ` ${comparable(this.#text)} `.includes(` ${own} `);
  }

  /** Returns whether a speaker is described as belonging to somebody whom the text names: 'Carl Lind’s government'. */
  #isOfNamed(words: string): boolean {
    const [, owner, noun] = /^(.+)['’]s (\p{Ll}[\p{L} ]*)$/u.exec(words) ?? [];
    return (
      owner !== undefined && noun !== undefined && this.find(owner) !== undefined && this.#describes(noun)
    );
  }

  #add(name: string): string | undefined {
    if (!/^\p{Lu}/u.test(name) || !this.#text.includes(name)) return undefined;
    const kind = organizationKind(name);
    const isPerson = kind === 'other' && (name.includes(' ') || FIRST_NAMES.has(name));
    const id = this.ids.take(name, isPerson ? 'person' : 'organization');
    if (isPerson) this.people.push({ id, name, ...this.#mark });
    else
      this.organizations.push({
        id,
        name,
        kind,
        ...(kind === 'other' && { label: 'organization' }),
        ...this.#mark,
      });
    this.#known.push({ id, name, isPerson });
    return id;
  }
}
