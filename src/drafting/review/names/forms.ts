/** Finds other forms of a name in the text, so that the reviewer need not type them. */

const WORD = "\\p{Lu}[\\p{L}\\p{N}'’.-]*";
const BETWEEN = '(?:(?:of|for|on|in|and|the|de|al) ){0,2}';

/** A word that can extend a name at its end, with the text between the two: ' Relations', ' of McMinnville'. */
const BEHIND = new RegExp(`^(?:-|(?: [-–&])? )${BETWEEN}${WORD}`, 'u');

/** A word that can extend a name at its beginning, with the text between the two: 'Bank of '. */
const BEFORE = new RegExp(`${WORD} ${BETWEEN}$`, 'u');

/**
 * Words that are capitalized only because they begin a sentence, and are not part of a name: 'In' before 'the Grand
 * Hall'.
 */
const BEGINS_SENTENCE =
  /^(?:In|On|At|The|An?|But|And|From|For|To|By|With|As|After|Before|Both|Also|When|While|Later) /u;

/** The maximum number of words added on each side of a name. */
const STEPS = 4;

const MOST = 6;

/** Returns longer forms of a name that occur in the text, and then shorter forms: its beginning and its end. */
export function formsOf(name: string, whole: string): string[] {
  const found: string[] = [];
  const text = whole.replace(/[^\S\n]+/gu, ' ');
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
    const rest = text.slice(at + name.length).split('\n', 1)[0] ?? '';
    found.push(...grown(name, rest, BEHIND, (now, more) => now + more));
    found.push(...grown(name, line, BEFORE, (now, more) => more + now));
  }
  return [...new Set([...found, ...partsOf(name)])]
    .map((form) => form.replace(/[.,]$/u, ''))
    .filter((form) => form !== name)
    .slice(0, MOST);
}

/**
 * Returns a name extended by one, two or more of the adjacent words.
 *
 * @param beside the text next to the name, on one side
 * @param word `BEHIND` or `BEFORE`
 */
function grown(
  name: string,
  beside: string,
  word: RegExp,
  join: (now: string, more: string) => string,
): string[] {
  const forms: string[] = [];
  let [now, left] = [name, beside];
  for (let step = 0; step < STEPS; step += 1) {
    const more = word.exec(left)?.[0];
    if (
      more === undefined ||
      BEGINS_SENTENCE.test(more) ||
      /\p{L}{2,}\. $/u.test(more) ||
      /\p{L}{2,}\.$/u.test(now)
    )
      break;
    now = join(now, more);
    left = word === BEHIND ? left.slice(more.length) : left.slice(0, -more.length);
    forms.push(now);
  }
  return forms;
}

/**
 * Shortens a name by its last phrase ('Space Museum of Norholm' to 'Space Museum') and, if the name has at least three
 * words, by its first or last word.
 */
function partsOf(name: string): string[] {
  const beginning = name.replace(/ (?:of|for|in) (?!.* (?:of|for|in) ).*$/u, '');
  const words = name.split(' ');
  const shorter = words.length > 2 ? [words.slice(0, -1).join(' '), words.slice(1).join(' ')] : [];
  return [...(beginning === name ? [] : [beginning]), ...shorter].filter((one) => ENDS_WHOLE.test(one));
}

/** Matches names that begin and end with a capitalized word, unlike 'University of' and 'of Norholm'. */
const ENDS_WHOLE = /^\p{Lu}(?:.*\s\p{Lu})?\S*$/u;

/** Lists the ways to split one name into two: 'Norholm University' and 'Ada Lind'. The most even splits come first. */
export function halvesOf(name: string): (readonly [string, string])[] {
  const words = name.split(' ');
  return words
    .flatMap((_, index): (readonly [string, string])[] => {
      const first = words
        .slice(0, index)
        .join(' ')
        .replace(/,$|\s(?:and|&)$/u, '');
      const second = words.slice(index).join(' ');
      return ENDS_WHOLE.test(first) && ENDS_WHOLE.test(second) ? [[first, second]] : [];
    })
    .sort((one, other) => unevenness(one) - unevenness(other))
    .slice(0, MOST);
}

const unevenness = ([first, second]: readonly [string, string]): number =>
  Math.abs(first.length - second.length);
