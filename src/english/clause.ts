import type { Briefing } from '../briefing/briefing.js';
import { pattern } from '../text/pattern.js';

/** Sentences of the author's as parts of longer ones. */

/** What opens a sentence with a capital and is never a name by itself. */
const FUNCTION_WORDS = new Set(
  'A An The It There This That These Those He She They We You Its His Her Their Our If When While As At In On Of For With No Not Some All Any Both Each Every Many Most More Several Few Other Such Two Three Four Five Ten New Old Former Senior Last Next After Before Since During Under From By To Only Even Once Now Then Today'.split(
    ' ',
  ),
);

/** What always has a capital of its own, or has it before a name: 'Dr. Voss', 'Foreign Minister Wang Yi', 'U.S.'. */
const ALWAYS_CAPITAL =
  '^(?!(?:The|An?|Both|Some|No) )(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\\b|' +
  '(?:January|February|April|June|July|August|September|October|November|December)\\b|May (?:is|was|will|and|to|\\d)\\b|' +
  '\\p{Lu}\\.|(?:Mr|Mrs|Ms|Dr|Prof|St)\\.? \\p{Lu}|(?:\\p{Lu}\\p{L}+ )?(?:President|Minister|Secretary|Chancellor|Senator|' +
  'Governor|Mayor|Ambassador|Professor|Judge|General|Admiral|Colonel|Captain|Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Pope) \\p{Lu})';

/** Enough of the author's sentences to know the author's spelling; more would cost time and tell nothing new. */
const SENTENCES_READ = 2_000;

interface Spelling {
  /** Words that have a capital inside a sentence: 'Chinese', 'Friday'. */
  readonly capitals: ReadonlySet<string>;
  /** Names of people, bodies and places. */
  readonly names: readonly string[];
  /** The parts of people's names: 'Blinken'. */
  readonly parts: readonly string[];
}

const spellings = new WeakMap<Briefing, Spelling>();

function spellingOf(briefing: Briefing): Spelling {
  let spelling = spellings.get(briefing);
  if (!spelling) {
    const sentences = [...briefing.all('claims'), ...briefing.all('positions')]
      .slice(0, SENTENCES_READ)
      .map(({ text }) => text);
    const parts = briefing.all('people').flatMap(({ name }) => name?.split(' ') ?? []);
    spelling = { capitals: capitalsIn(sentences), names: namesIn(briefing), parts };
    spellings.set(briefing, spelling);
  }
  return spelling;
}

function capitalsIn(sentences: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const sentence of sentences) {
    for (const [, word = ''] of sentence.matchAll(
      pattern("[\\p{L}\\p{N},’'-] (\\p{Lu}[\\p{L}\\p{N}-]*)", 'gu'),
    ))
      found.add(word);
  }
  return found;
}

/** Also without the article that a name begins with: 'Coast League fees' are those of 'The Coast League'. */
function namesIn(briefing: Briefing): string[] {
  const named = [...briefing.all('people'), ...briefing.all('organizations'), ...briefing.all('places')];
  return named
    .flatMap((one) => [calledBy(one), ...(one.otherNames ?? []).map((other) => other.name)])
    .filter((name): name is string => name !== undefined)
    .flatMap((name) => (name.startsWith('The ') ? [name, name.slice('The '.length)] : [name]));
}

/** Without the article that is small inside a sentence by the author's own word: 'the Seals'. */
const calledBy = ({ name, inSentence }: { name?: string | undefined; inSentence?: string | undefined }) =>
  inSentence?.startsWith('the ') ? name?.replace(/^The /, '') : name;

/**
 * A sentence as it stands behind other words: its first letter small, unless it begins with a name, an acronym or
 * another word that has a capital of its own in the author's sentences.
 */
export function asClause(briefing: Briefing, sentence: string): string {
  const inside = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  if (inside === sentence) return sentence;
  const first = pattern("[\\p{L}\\p{N}’'-]+", 'u').exec(sentence)?.[0] ?? '';
  if (first === 'I' || pattern('^.+[\\p{Lu}\\p{N}]', 'u').test(first)) return sentence;
  if (pattern(ALWAYS_CAPITAL, 'u').test(sentence) || startsWithName(briefing, sentence)) return sentence;
  if (FUNCTION_WORDS.has(first)) return inside;
  // Two in a row are a name that is not in the briefing: 'Anna Lind spoke.'
  const isName = pattern("^[\\p{L}’'-]+ \\p{Lu}", 'u').test(sentence);
  return isName || spellingOf(briefing).capitals.has(first.replace(/[’']s$/, '')) ? sentence : inside;
}

/** Whether a sentence begins with a name of someone or something in the briefing, or with a part of a person's. */
function startsWithName(briefing: Briefing, sentence: string): boolean {
  const { names, parts } = spellingOf(briefing);
  return (
    names.some((name) => beginsWith(sentence, name) || isDerived(sentence, name)) ||
    parts.some((part) => beginsWith(sentence, part))
  );
}

/** Words as a sentence begins with them. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Whether a sentence begins with a word made from a country's name: 'Chinese' of 'China', 'Iranians' of 'Iran'. */
const isDerived = (sentence: string, name: string): boolean =>
  pattern('^\\p{Lu}\\p{L}{3,}$', 'u').test(name) &&
  sentence.startsWith(name.slice(0, Math.max(4, name.length - 1)));

/** Whether a text begins with these words as whole words. */
export const beginsWith = (text: string, words: string): boolean =>
  text.startsWith(words) && !pattern('^[\\p{L}\\p{N}]', 'u').test(text.slice(words.length));

/** What someone or something is called inside a sentence: 'the United States' where the author says so. */
export function nameInSentence(briefing: Briefing, id: string): string {
  const { inSentence, name } = (briefing.entity(id)?.value ?? {}) as { inSentence?: string; name?: string };
  return inSentence ?? name ?? asClause(briefing, briefing.nameOf(id));
}

/** Whether a name takes the verb of several: 'harbour officials want'. */
export const isPlural = (briefing: Briefing, id: string): boolean =>
  (briefing.entity(id)?.value as { plural?: true } | undefined)?.plural === true;
