import { lowerAt } from '../line/words.js';
import { type Clue, total } from './evidence.js';
import { isDemonym } from './gazetteer.js';
import type { Mention } from './mention.js';
import type { Word } from './words.js';

const KINDS = ['person', 'organization', 'place'] as const;

/** Nouns that introduce a list, with the kind of the names in the list: 'in cities such as Lind and Sund'. */
const HEADS: readonly (readonly [RegExp, Clue])[] = [
  [
    /^(?:cities|towns|villages|islands|provinces|regions|districts|countries|states|counties)$/u,
    { place: 3 },
  ],
  [
    /^(?:companies|firms|groups|organizations|organisations|charities|newspapers|outlets|clubs|banks|airlines)$/u,
    { organization: 3 },
  ],
];

/**
 * Assigns the same kind to all names in a list: 'Lind, Norholm and Sund' are places if one of them is a known place.
 */
export function withKindsOfLists(words: readonly Word[], mentions: readonly Mention[]): Mention[] {
  const at = new Map(words.map(({ start }, index) => [start, index]));
  const between = (before: Mention, after: Mention): readonly Word[] =>
    words.slice(at.get(before.start), at.get(after.start)).filter(({ start }) => start >= before.end);
  const lists: Mention[][] = [];
  for (const mention of mentions) {
    const before = lists.at(-1)?.at(-1);
    if (before !== undefined && joins(between(before, mention))) lists.at(-1)?.push(mention);
    else lists.push([mention]);
  }
  return lists.flatMap((list) => {
    const last = list.at(-1) as Mention;
    const from = at.get(last.start) ?? 0;
    const next = words.slice(from, from + LONGEST_NAME).find(({ start }) => start >= last.end);
    const isJoined = list.some(
      (one, index) =>
        index > 0 && between(list[index - 1] as Mention, one).some(({ lower }) => AND.has(lower)),
    );
    const clue = clueOfHead(words, at.get(list[0]?.start ?? 0) ?? 0) ?? clueOfList(list, isJoined, next);
    return list.map((one) => (isUnsure(one) ? { ...one, evidence: total([one.evidence, clue]) } : one));
  });
}

const LONGEST_NAME = 20;
const AND = new Set(['and', 'or', '&']);

const joins = (between: readonly Word[]): boolean =>
  between.length > 0 && between.length < 4 && between.every(({ lower }) => JOINTS.has(lower));

const JOINTS = new Set([',', 'and', 'or', 'the', '&']);

const kindOf = ({ evidence }: Mention) => KINDS.find((kind) => evidence[kind] >= 2 && evidence.thing < 2);

const isUnsure = ({ text, evidence }: Mention): boolean =>
  evidence.thing < 2 &&
  !isDemonym(text) &&
  !/\d|^\p{Lu}{2}$|^(?:North|South|East|West)$/u.test(text) &&
  KINDS.every((kind) => evidence[kind] < 1.5);

/** @param next the word after the list */
function clueOfList(list: readonly Mention[], isJoined: boolean, next: Word | undefined): Clue {
  const kinds = new Set(list.map(kindOf).filter((kind) => kind !== undefined));
  const [kind] = kinds;
  if (list.length < 2 || kind === undefined || kinds.size > 1) return undefined;
  if (isJoined || list.length > 3) return { [kind]: 2 };
  const isWithin = list.length === 2 && kind === 'place' && !/^['’]/u.test(next?.text ?? '');
  return isWithin && kindOf(list[1] as Mention) === 'place' ? { place: 2 } : undefined;
}

/** Finds the noun that introduces a list: 'cities such as', 'organizations including', 'the towns of'. */
function clueOfHead(words: readonly Word[], from: number): Clue {
  const noun = /^(?:of|including|like)$/u.test(lowerAt(words, from - 1))
    ? words[from - 2]
    : words[from - 2]?.lower === 'such'
      ? words[from - 3]
      : undefined;
  return HEADS.find(([pattern]) => pattern.test(noun?.lower ?? ''))?.[1];
}
