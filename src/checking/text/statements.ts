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

/** A claim as its author put it, or as nobody may put it. */
export interface Statement {
  readonly claim: Claim;
  /** `fact`: the claim put as a fact, from its `asFact`. */
  readonly form: 'claim' | 'fact';
  readonly meaning: Meaning;
  /** The roots of its content words. */
  readonly roots: ReadonlySet<string>;
  /** The roots of the words by which its issues are called, which say nothing new of it. */
  readonly topics: ReadonlySet<string>;
  /** The roots of the words for whose it is: 'two former employees'. */
  readonly voice: ReadonlySet<string>;
  /** Whom it names, whose it is and whom it is about, as the name book calls them. */
  readonly keys: ReadonlySet<string>;
}

/** Every claim of a briefing as one or two statements, read by the same rules as the text that is checked. */
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

/** Put as a fact, a claim may leave out when it happened. */
function withFigures(fact: Meaning, claim: Meaning | undefined): Meaning {
  const at = { first: fact.words.length, last: fact.words.length };
  const others = (claim?.figures ?? []).filter(({ text }) => !fact.figures.some((own) => own.text === text));
  return { ...fact, figures: [...fact.figures, ...others.map((figure) => ({ ...figure, ...at }))] };
}

/** Who does not stop goes on. */
const rootsOf = ({ words, negations }: Meaning): ReadonlySet<string> =>
  new Set([
    ...words.filter(({ isContent }) => isContent).map(({ root }) => root),
    ...negations.flatMap(({ denied = '' }) => oppositesOf(denied)),
  ]);

/** The roots of the words by which the issues that a claim is about are called. */
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

/** For whom a person speaks. */
function bodyOf(briefing: Briefing, party: string): string[] {
  const entity = briefing.entity(party);
  return entity?.kind === 'people' && entity.value.of !== undefined ? [entity.value.of] : [];
}

/** Who takes part in an event, and where it is. */
function takingPart(briefing: Briefing, id: string): readonly string[] {
  const entity = briefing.entity(id);
  return entity?.kind === 'events' ? [...(entity.value.who ?? []), ...(entity.value.where ?? [])] : [];
}

const isNamed = (briefing: Briefing, id: string): boolean =>
  /^(?:people|organizations|places)$/.test(briefing.kindOf(id) ?? '');
