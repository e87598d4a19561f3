import { clean } from '../../text/clean.js';
import { wrapText } from '../../text/wrap.js';
import type { Choice } from './prompter.js';

/** A choice for inquirer. Its `description` is shown below the menu while the cursor is on the choice. */
export interface Listed<Value> {
  readonly name: string;
  readonly value: Value;
  readonly description?: string;
}

/** The space available to a menu, and the characters that it may use. */
export interface MenuSpace {
  readonly columns: number;
  readonly rows: number;
  readonly unicode: boolean;
}

/** The width of the cursor before each choice, including the space after the cursor. */
const CURSOR = 2;

/**
 * Wraps choices between words, since inquirer would break lines inside words. If the choices do not fit into the rows,
 * each is shortened to a single line. Otherwise a page of the menu could begin in the middle of a claim, below its
 * standing.
 */
export function listedIn<Value>(choices: readonly Choice<Value>[], space: MenuSpace): Listed<Value>[] {
  const broken = choices.map(({ label }) => wrapText(clean(label), labelWidth(space)));
  const lines = broken.reduce((sum, { length }) => sum + length, 0);
  if (lines > space.rows) return shortenedIn(choices, space);
  return choices.map((choice, index) => listed(choice, broken[index] ?? []));
}

/**
 * Shortens each choice to a single line. The full text of a choice is shown below the menu while the cursor is on it.
 */
export const shortenedIn = <Value>(choices: readonly Choice<Value>[], space: MenuSpace): Listed<Value>[] =>
  choices.map((choice) => {
    const label = clean(choice.label);
    const lines = shortened(label, space);
    return lines.join(' ') === label ? listed(choice, lines) : listed(choice, lines, label);
  });

/**
 * Finds choices for typed words. Tab inserts the label of the choice under the cursor, so a shortened label must also
 * find its choice.
 */
export function finderIn<Value>(find: (typed: string) => readonly Choice<Value>[], space: MenuSpace) {
  const whole = new Map<string, string>();
  return (typed = '') => {
    const choices = find(whole.get(typed) ?? typed);
    const listed = shortenedIn(choices, space);
    for (const [index, { name }] of listed.entries()) whole.set(name, choices[index]?.label ?? name);
    return listed;
  };
}

function listed<Value>(
  { value, hint }: Choice<Value>,
  lines: readonly string[],
  whole?: string,
): Listed<Value> {
  const words = [whole, hint === undefined ? undefined : clean(hint)].filter((part) => part !== undefined);
  return {
    name: lines.join(`\n${' '.repeat(CURSOR)}`),
    value,
    ...(words.length > 0 ? { description: words.join('\n') } : {}),
  };
}

/** Returns the beginning of a label. Parentheses are never cut, since a claim could then look firmer than it is. */
function shortened(label: string, space: MenuSpace): string[] {
  const width = labelWidth(space);
  const whole = wrapText(label, width);
  if (whole.length === 1) return whole;
  const mark = space.unicode ? '…' : '...';
  const lines = wrapText(label, Math.max(1, width - mark.length));
  const last = lines.findIndex((_, index) => isClosed(lines.slice(0, index + 1).join('')));
  if (last < 0 || last === lines.length - 1) return whole;
  return [...lines.slice(0, last), `${lines[last]}${mark}`];
}

const isClosed = (text: string): boolean => text.split('(').length <= text.split(')').length;

const labelWidth = ({ columns }: MenuSpace): number => Math.max(1, columns - CURSOR);

const MOST_DIGITS = 9;

/** The choices of a search. Before typing anything, the user can also select one of the first nine with a digit. */
export class Numbered<Value> {
  #typed = '';
  #byDigit: ReadonlyMap<string, Choice<Value>> = new Map();

  constructor(private readonly source: (typed: string) => readonly Choice<Value>[]) {}

  /** Returns the choices for the typed text. The label of a choice that has a digit begins with it. */
  find(typed: string): readonly Choice<Value>[] {
    this.#typed = typed;
    const found = this.source(typed);
    if (typed !== '') return found;
    this.#byDigit = new Map(
      found.slice(0, MOST_DIGITS).map((choice, index) => [String(index + 1), choice] as const),
    );
    return found.map((choice, index) =>
      index < MOST_DIGITS ? { ...choice, label: `${index + 1} ${choice.label}` } : choice,
    );
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get(key: string): Value | undefined {
    return this.#typed === '' ? this.#byDigit.get(key)?.value : undefined;
  }
}
