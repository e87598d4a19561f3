import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import type { Meaning, MeaningWord } from '../meaning/meaning.js';
import type { NameBook } from '../meaning/names/name-book.js';
import { namesOf, voiceRoots } from '../meaning/names/party-words.js';
import { readMeanings } from '../meaning/read-meaning.js';
import { meantBy } from '../meaning/references.js';
import { rootOf } from '../meaning/root.js';
import { hasSense, oppositesOf } from '../meaning/senses.js';
import { rootsOf } from '../meaning/support.js';
import { withoutOpener } from './names.js';
import { partsIn } from './parts.js';
import { inPlainWords } from './plain-words.js';
import { withoutVoice } from './without-voice.js';

/** A wording of a claim: its text, a wording that must not be used, or part of its source sentence. */
export interface Statement {
  readonly claim: Claim;
  /** `fact` is the `asFact` of the claim; `source` is the part of its source sentence that is most like the claim. */
  readonly form: 'claim' | 'fact' | 'source';
  /** Whether a `source` part is also a part of the claim's own text. */
  readonly isOwn?: boolean;
  readonly text: string;
  readonly meaning: Meaning;
  readonly roots: ReadonlySet<string>;
  /** The roots of words that occur only in names and titles: 'Storm' in 'the Storm Area 51 event'. */
  readonly named: ReadonlySet<string>;
  /** The roots of the words in the titles of the claim's issues, which add nothing to the claim. */
  readonly topics: ReadonlySet<string>;
  /** The roots of the words that can refer to the claim's voice: 'two former employees'. */
  readonly voice: ReadonlySet<string>;
  /** The keys of the names in the statement, of the claim's voice and of the entities that the claim is about. */
  readonly keys: ReadonlySet<string>;
}

/** A sentence of a source whose text is stored with the briefing. */
export interface StoredSentence {
  readonly source: string;
  readonly at: string;
  readonly text: string;
}

/**
 * Returns the statements for each claim of a briefing, parsed by the same rules as the text being checked.
 *
 * @param kept the sentences of the stored sources; a speaker may use the words of either the claims or the sources
 */
export async function statementsOf(
  briefing: Briefing,
  book: NameBook,
  kept: readonly StoredSentence[],
): Promise<Statement[]> {
  const parts = await sourceParts(briefing, kept);
  const forms = briefing
    .all('claims')
    .flatMap((claim) => [
      { claim, form: 'claim' as const, text: claim.text },
      ...(claim.asFact === undefined ? [] : [{ claim, form: 'fact' as const, text: claim.asFact }]),
      ...(parts.get(claim.id) ?? []).map((part) => ({ claim, form: 'source' as const, ...part })),
    ]);
  const meanings = await readMeanings(
    forms.map(({ text }) => inPlainWords(text)),
    book,
  );
  const sentences = await readMeanings(
    kept.map(({ text }) => text),
    book,
  );
  const places = new Map(kept.map((sentence, index) => [placeOf(sentence), index]));
  const found = forms.map(({ claim, form, text, ...rest }, index) => {
    const own = withoutOpener(meanings[index] as Meaning);
    const meaning =
      form === 'fact' ? withFigures(own, meanings[index - 1]) : form === 'source' ? withoutVoice(own) : own;
    return {
      claim,
      form,
      text,
      ...rest,
      meaning,
      roots: assertedRoots(meaning),
      named: namedRoots(meaning),
      topics: new Set(topicsOf(briefing, claim)),
      voice: voiceRoots(briefing, claim),
      keys: new Set([
        ...keysOf(briefing, claim, meaning, book),
        ...meantBy(meaning, sentences, places.get(placeOf(claim)) ?? 0, book),
      ]),
    };
  });
  return found.filter((one) => one.form !== 'source' || one.isOwn || isClosest(one, found));
}

const placeOf = ({ source, at }: Pick<Claim, 'source' | 'at'>): string => `${source} ${at}`;

type Part = Pick<Statement, 'text' | 'isOwn'>;

/** Maps each claim to the parts of its source sentence and, if its text has several parts, to these as well. */
async function sourceParts(
  briefing: Briefing,
  kept: readonly StoredSentence[],
): Promise<ReadonlyMap<string, readonly Part[]>> {
  const byPlace = new Map(kept.map((sentence) => [placeOf(sentence), sentence.text]));
  const found = new Map<string, readonly Part[]>();
  for (const claim of briefing.all('claims')) {
    const parts = await partsIn(claim.text);
    const sentence = byPlace.get(placeOf(claim));
    found.set(claim.id, [
      ...(parts.length > 1 ? parts.map((text) => ({ text, isOwn: true })) : []),
      ...(sentence ? await partsIn(sentence) : []).map((text) => ({ text })),
    ]);
  }
  return found;
}

/** Whether no other part of the source sentence is more like the claim, and no other claim is more like the part. */
function isClosest(part: Statement, all: readonly Statement[]): boolean {
  const likeness = (claim: Statement, other: Statement): number =>
    [...other.roots].filter((root) => hasSense(claim.roots, root)).length / Math.max(1, claim.roots.size);
  const own = all.find(({ claim, form }) => form === 'claim' && claim === part.claim) as Statement;
  const least = likeness(own, part);
  const others = all.filter(
    ({ claim: { source, at } }) => source === part.claim.source && at === part.claim.at,
  );
  return (
    least > 0 &&
    others.every((other) =>
      other.form === 'claim'
        ? likeness(other, part) <= least
        : other.form === 'fact' || other.claim !== part.claim || likeness(own, other) <= least,
    )
  );
}

/** Adds the figures of a claim to its `asFact`, which may omit the date. */
function withFigures(fact: Meaning, claim: Meaning | undefined): Meaning {
  const at = { first: fact.words.length, last: fact.words.length };
  const others = (claim?.figures ?? []).filter(({ text }) => !fact.figures.some((own) => own.text === text));
  return { ...fact, figures: [...fact.figures, ...others.map((figure) => ({ ...figure, ...at }))] };
}

/** Returns the roots of a statement and of the opposites of its denied words: 'does not stop' means 'goes on'. */
const assertedRoots = (meaning: Meaning): ReadonlySet<string> =>
  new Set([...rootsOf(meaning), ...meaning.negations.flatMap(({ denied = '' }) => oppositesOf(denied))]);

function namedRoots({ words }: Meaning): ReadonlySet<string> {
  const isCapital = ({ text }: MeaningWord, at: number): boolean => at > 0 && /^\p{Lu}\p{Ll}/u.test(text);
  const plain = new Set(words.filter((word, at) => !isCapital(word, at)).map(({ root }) => root));
  return new Set(words.filter(isCapital).flatMap(({ root }) => (plain.has(root) ? [] : [root])));
}

const topicsOf = (briefing: Briefing, { about }: Claim): string[] =>
  about.flatMap((id) => {
    const entity = briefing.entity(id);
    if (entity?.kind !== 'issues') return [];
    const { title, aliases = [] } = entity.value;
    return [title, ...aliases].flatMap((words) => words.split(/[^\p{L}\p{N}]+/u)).map(rootOf);
  });

function keysOf(
  briefing: Briefing,
  { attribution, about }: Claim,
  { names }: Meaning,
  book: NameBook,
): ReadonlySet<string> {
  const voice = attribution.by === 'party' ? namesOf(attribution.party, briefing) : [];
  const ids = [...about, ...about.flatMap((id) => participantsIn(briefing, id))];
  const named = ids.filter((id) => isNamed(briefing, id)).map((id) => briefing.nameOf(id));
  return new Set([
    ...names.flatMap(({ keys }) => keys),
    ...[...voice, ...named].flatMap((name) => book.keysOf(name)),
  ]);
}

function participantsIn(briefing: Briefing, id: string): readonly string[] {
  const entity = briefing.entity(id);
  return entity?.kind === 'events' ? [...(entity.value.who ?? []), ...(entity.value.where ?? [])] : [];
}

const isNamed = (briefing: Briefing, id: string): boolean =>
  /^(?:people|organizations|places)$/.test(briefing.kindOf(id) ?? '');
