import type { Sentence } from '../../reading/reading.js';
import type { Meaning } from './meaning.js';

/** The part of a meaning that comes from the surrounding sentences. */
export type Context = Pick<Meaning, 'context' | 'contextRoots' | 'contextVoices' | 'referents'>;

export type Alone = Omit<Meaning, keyof Context>;

export const NO_CONTEXT: Context = { context: new Set(), contextRoots: new Set(), contextVoices: new Set() };

/** The maximum number of items stored per paragraph, since paragraphs can be extremely long. */
const MOST = 150;

/** A paragraph or a list item. */
class Block {
  readonly names = new Set<string>();
  readonly roots = new Set<string>();
  readonly voices = new Set<string>();

  constructor(readonly at: string) {}

  add({ names, words, voiceKeys, speakers }: Alone): void {
    const voices = [...voiceKeys, ...speakers.flatMap(({ keys }) => keys)];
    addTo(this.names, [...names.flatMap(({ keys }) => keys), ...voices]);
    addTo(this.voices, voices);
    addTo(
      this.roots,
      words.filter(({ isContent }) => isContent).map(({ root }) => root),
    );
  }
}

function addTo(set: Set<string>, more: readonly string[]): void {
  for (const one of more) if (set.size < MOST) set.add(one);
}

/**
 * Collects the context of each sentence: the headline, the first and the previous paragraph, the sentence that
 * introduces its list, and its own paragraph. Pronouns and short descriptions can refer to the context, which can also
 * support a claim.
 */
export function contextsOf(sentences: readonly Sentence[], meanings: readonly Alone[]): Context[] {
  const opening = new Block('');
  let place: Place = { before: new Block(''), lead: new Block(''), own: new Block('') };
  const places = sentences.map(({ at, kind }, index) => {
    const block = at.replace(/\.s\d+$/u, '');
    if (place.own.at !== block) place = nextPlace(place, block, kind);
    const meaning = meanings[index];
    if (meaning) place.own.add(meaning);
    if (meaning && (kind === 'title' || block === '0.P1')) opening.add(meaning);
    return place;
  });
  return places.map(({ before, lead, own }) => ({
    context: union([opening.names, before.names, lead.names, own.names]),
    contextRoots: union([opening.roots, before.roots, lead.roots, own.roots]),
    contextVoices: union([lead.voices, own.voices]),
  }));
}

/** The context of a sentence: the previous block, the block that introduces its list, and its own block. */
interface Place {
  readonly before: Block;
  readonly lead: Block;
  readonly own: Block;
}

function nextPlace({ lead, own }: Place, block: string, kind: Sentence['kind']): Place {
  const under = isBullet(own.at) ? lead : own;
  return { before: own, lead: kind === 'bullet' ? under : new Block(''), own: new Block(block) };
}

const isBullet = (at: string): boolean => /\.B\d+$/u.test(at);

/** Maps the set of each paragraph to its most recent union with other sets. */
const unions = new WeakMap<
  ReadonlySet<string>,
  { readonly of: readonly ReadonlySet<string>[]; readonly all: ReadonlySet<string> }
>();

/** Returns the union of some sets. Sentences of the same paragraph share the union, to save memory. */
function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const last = sets.at(-1) as ReadonlySet<string>;
  const known = unions.get(last);
  if (known?.of.every((set, index) => set === sets[index])) return known.all;
  const all = new Set(sets.flatMap((set) => [...set]));
  unions.set(last, { of: sets, all });
  return all;
}
