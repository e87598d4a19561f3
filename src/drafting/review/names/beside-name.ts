/** Words before a name that no description of somebody begins with or runs over. */
const STOPS = new Set(
  'a an the his her its their our this that and or but as at by in on from with like said says told is was were are had has to into who when while where then also'.split(
    ' ',
  ),
);

/** Characters on either side of a name. */
const LONGEST = 100;

/** So many are offered. */
const MOST = 5;

/**
 * What stands beside a name in a text and may say what somebody is: between commas behind it ('Ada Venti, undersecretary
 * to the prime minister, said') or before it ('team member Rosa Noor').
 *
 * @returns the likeliest first
 */
export function phrasesBeside(text: string, name: string): string[] {
  const found: string[] = [];
  for (
    let at = text.indexOf(name);
    at >= 0 && found.length < MOST;
    at = text.indexOf(name, at + name.length)
  ) {
    const end = at + name.length;
    found.push(
      ...behind(text.slice(end, end + LONGEST)),
      ...before(text.slice(Math.max(0, at - LONGEST), at)),
    );
  }
  return [...new Set(found)].slice(0, MOST);
}

function behind(words: string): string[] {
  const phrase = /^,\s(?:\d+,\s)?(?:(?:an?|the)\s)?([^,.;:()“”"—]{3,80}),/u.exec(words)?.[1];
  return phrase === undefined || STOPS.has(phrase.split(' ', 1)[0] ?? '') ? [] : [onLine(phrase)];
}

function before(words: string): string[] {
  const clause = /[^,.;:()“”"—\n]*,?\s?$/u.exec(words.replace(/,\s$/u, ' '))?.[0].trim().split(/\s+/u) ?? [];
  // 'President of the region' goes on behind its article.
  const isStop = (word: string, at: number) =>
    STOPS.has(word.toLowerCase()) && !/^(?:of|for)$/u.test(clause[at - 1] ?? '');
  const phrase = clause.slice(clause.findLastIndex(isStop) + 1).join(' ');
  return phrase.length > 2 ? [onLine(phrase)] : [];
}

const onLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** Characters behind a name that may belong to it. */
const MORE = 40;

/**
 * A name as the text goes on with it: 'Ona Christmas' for 'Ona', 'House of Lords' for 'House of'.
 *
 * @returns undefined where it stands for itself at least once
 */
export function longerName(text: string, name: string): string | undefined {
  let longer: string | undefined;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const behind = text.slice(at + name.length, at + name.length + MORE);
    const more = /^(?: the)?(?: \p{Lu}[\p{L}’'-]+){1,3}/u.exec(behind)?.[0];
    if (more === undefined) return undefined;
    longer ??= `${name}${more}`;
  }
  return longer;
}
