import { type Clue, type Evidence, sum, total } from './evidence.js';
import { isDemonym } from './gazetteer.js';
import type { Mention } from './mention.js';
import type { Word } from './words.js';

type Kind = 'person' | 'organization' | 'place';

const KINDS: readonly Kind[] = ['person', 'organization', 'place'];

/** What the noun before a list says of all its names: 'in cities such as Lind and Sund'. */
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

/** The names of one list are of one kind: 'Lind, Norholm and Sund' are places if one of them is known to be. */
export function withKindsOfLists(words: readonly Word[], mentions: readonly Mention[]): Mention[] {
  const at = new Map(words.map(({ start }, index) => [start, index]));
  const lists: Mention[][] = [];
  for (const mention of mentions) {
    const list = lists.at(-1);
    if (list !== undefined && isNext(words, at, list.at(-1) as Mention, mention)) list.push(mention);
    else lists.push([mention]);
  }
  return lists.flatMap((list) => {
    const first = at.get(list[0]?.start ?? 0) ?? 0;
    const end = words.findIndex(({ start }) => start >= (list.at(-1)?.end ?? 0));
    const clue =
      clueOfHead(words, first) ?? clueOfList(list, words.slice(first, end < 0 ? undefined : end + 1));
    return clue === undefined ? list : list.map((one) => (isUnsure(one) ? withClue(one, clue) : one));
  });
}

const isNext = (
  words: readonly Word[],
  at: ReadonlyMap<number, number>,
  before: Mention,
  { start }: Mention,
): boolean => {
  const between = words.slice(0, at.get(start)).filter((word) => word.start >= before.end);
  return between.length > 0 && between.length < 4 && between.every(({ lower }) => JOINTS.has(lower));
};

const JOINTS = new Set([',', 'and', 'or', 'the', '&']);

const strengthOf = ({ evidence }: Mention, kind: keyof Evidence): number => evidence[kind];

const kindOf = (mention: Mention): Kind | undefined =>
  KINDS.find((kind) => strengthOf(mention, kind) >= 2 && mention.evidence.thing < 2);

const isUnsure = (mention: Mention): boolean =>
  mention.evidence.thing < 2 &&
  !isDemonym(mention.text) &&
  !/\d|^\p{Lu}{2}$|^(?:North|South|East|West)$/u.test(mention.text) &&
  KINDS.every((kind) => strengthOf(mention, kind) < 1.5);

/** @param words those of the list and the one behind it */
function clueOfList(list: readonly Mention[], words: readonly Word[]): Clue {
  const kinds = new Set(list.map(kindOf).filter((kind) => kind !== undefined));
  const [kind] = kinds;
  if (list.length < 2 || kind === undefined || kinds.size > 1) return undefined;
  const isJoined = words.some(({ lower, start }) => /^(?:and|or|&)$/u.test(lower) && isBetween(list, start));
  if (isJoined || list.length > 3) return { [kind]: 2 };
  const isWithin = list.length === 2 && kind === 'place' && !/^['’]/u.test(words.at(-1)?.text ?? '');
  return isWithin && kindOf(list[1] as Mention) === 'place' ? { place: 2 } : undefined;
}

/** Whether a place is between two names of a list, and not inside one: 'Lind and Sons'. */
const isBetween = (list: readonly Mention[], at: number): boolean =>
  list.every(({ start, end }) => at < start || at >= end) && at < (list.at(-1)?.start ?? 0);

/** 'cities such as', 'organizations including', 'the towns of' before a name. */
function clueOfHead(words: readonly Word[], from: number): Clue {
  const noun = /^(?:of|including|like)$/u.test(words[from - 1]?.lower ?? '')
    ? words[from - 2]
    : words[from - 2]?.lower === 'such'
      ? words[from - 3]
      : undefined;
  return HEADS.find(([pattern]) => pattern.test(noun?.lower ?? ''))?.[1];
}

const withClue = (mention: Mention, clue: Clue): Mention => ({
  ...mention,
  evidence: sum(mention.evidence, total([clue])),
});
