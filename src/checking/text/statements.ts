import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import type { Meaning } from '../meaning/meaning.js';
import type { NameBook } from '../meaning/name-book.js';
import { readMeanings } from '../meaning/read-meaning.js';
import { rootOf } from '../meaning/root.js';
import { oppositesOf } from '../meaning/senses.js';
import { withoutOpener } from './names.js';
import { inPlainWords } from './plain-words.js';
import { voiceRoots } from './voice-words.js';

/** A claim as its author worded it, or as it must not be worded. */
export interface Statement {
  readonly claim: Claim;
  /** `fact`: the claim put as a fact, from its `asFact`. */
  readonly form: 'claim' | 'fact';
  readonly meaning: Meaning;
  /** The roots of its content words. */
  readonly roots: ReadonlySet<string>;
  /** The roots of the words in the titles of its issues, which add nothing new. */
  readonly topics: ReadonlySet<string>;
  /** The roots of the words for its voice: 'two former employees'. */
  readonly voice: ReadonlySet<string>;
  /** The keys of the names in it, of its voice and of the entities that it is about. */
  readonly keys: ReadonlySet<string>;
}

/** Returns one or two statements for each claim of a briefing, parsed by the same rules as the text being checked. */
export async function statementsOf(briefing: Briefing, book: NameBook): Promise<Statement[]> {
  const forms = briefing
    .all('claims')
    .flatMap((claim) => [
      { claim, form: 'claim' as const, text: claim.text },
      ...(claim.asFact === undefined ? [] : [{ claim, form: 'fact' as const, text: claim.asFact }]),
    ]);
  const meanings = await readMeanings(
    forms.map(({ text }) => inPlainWords(text)),
    book,
  );
  return forms.map(({ claim, form }, index) => {
    const own = withoutOpener(meanings[index] as Meaning);
    const meaning = form === 'fact' ? withFigures(own, meanings[index - 1]) : own;
    return {
      claim,
      form,
      meaning,
      roots: rootsOf(meaning),
      topics: new Set(topicsOf(briefing, claim)),
      voice: voiceRoots(briefing, claim),
      keys: keysOf(briefing, claim, meaning, book),
    };
  });
}

/** The `asFact` of a claim can omit when it happened. */
function withFigures(fact: Meaning, claim: Meaning | undefined): Meaning {
  const at = { first: fact.words.length, last: fact.words.length };
  const others = (claim?.figures ?? []).filter(({ text }) => !fact.figures.some((own) => own.text === text));
  return { ...fact, figures: [...fact.figures, ...others.map((figure) => ({ ...figure, ...at }))] };
}

/** 'Does not stop' means 'goes on'. */
const rootsOf = ({ words, negations }: Meaning): ReadonlySet<string> =>
  new Set([
    ...words.filter(({ isContent }) => isContent).map(({ root }) => root),
    ...negations.flatMap(({ denied = '' }) => oppositesOf(denied)),
  ]);

/** The roots of the words in the titles of the issues that a claim is about. */
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
  const voice = attribution.by === 'party' ? [attribution.party, ...bodyOf(briefing, attribution.party)] : [];
  const ids = [...voice, ...about, ...about.flatMap((id) => takingPart(briefing, id))];
  return new Set([
    ...names.flatMap(({ keys }) => keys),
    ...ids.flatMap((id) => (isNamed(briefing, id) ? book.keysOf(briefing.nameOf(id)) : [])),
  ]);
}

/** The organization that a person speaks for. */
function bodyOf(briefing: Briefing, party: string): string[] {
  const entity = briefing.entity(party);
  return entity?.kind === 'people' && entity.value.of !== undefined ? [entity.value.of] : [];
}

/** The participants in an event, and its place. */
function takingPart(briefing: Briefing, id: string): readonly string[] {
  const entity = briefing.entity(id);
  return entity?.kind === 'events' ? [...(entity.value.who ?? []), ...(entity.value.where ?? [])] : [];
}

const isNamed = (briefing: Briefing, id: string): boolean =>
  /^(?:people|organizations|places)$/.test(briefing.kindOf(id) ?? '');
