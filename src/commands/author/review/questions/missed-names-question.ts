import type { Action } from '../../../../drafting/review/actions.js';
import type { Item } from '../../../../drafting/review/items.js';
import { type MissedName, missedNames } from '../../../../drafting/review/names/missed-names.js';
import { isName, NAME_KINDS, type NameKind } from '../../../../drafting/review/names/names.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import type { Frame } from '../../../../system/prompts/frame/frame.js';
import type { Prompter } from '../../../../system/prompts/prompter.js';
import { clean } from '../../../../text/clean.js';
import { wrapText } from '../../../../text/wrap.js';
import { KIND_WORDS } from '../lines/entry-lines.js';
import type { Question } from './choices.js';
import { askNewName } from './new-names.js';

/** The maximum number of names on the screen, one for each digit. */
const MOST = 9;

/**
 * Asks which names that the draft missed should be added. The names that are certain are already selected. Other names
 * can be typed. The question is repeated until no names are left.
 */
export const missedNamesQuestion = (): Question => {
  let isFirst = true;
  const chosen: Chosen = new Map();
  const ask: Question = async (prompter, review, at) => {
    const missed = missedNames(review.file, review.tools.text, review.passed);
    if (missed.length === 0 && !isFirst) return undefined;
    isFirst = false;
    const wanted = missed.length === 0 ? 'type' : await askOfThese(prompter, review, missed, chosen);
    if (wanted !== 'type') return wanted;
    const typed = await askNewName(prompter, review, at);
    return typed === undefined && missed.length > 0 ? ask(prompter, review, at) : typed;
  };
  return ask;
};

/**
 * The kinds that the user has chosen for names, kept while another name is typed; undefined for a name that is left
 * out.
 */
type Chosen = Map<string, NameKind | undefined>;

/**
 * A name on the screen. Its kind is undefined if the name is left out. It is marked as suggested until the user presses
 * its digit.
 */
interface Offered {
  readonly name: string;
  readonly kind: NameKind | undefined;
  readonly isSuggested: boolean;
}

function askOfThese(
  prompter: Prompter,
  { tools }: Review,
  missed: readonly MissedName[],
  chosen: Chosen,
): Promise<Action | 'type' | undefined> {
  const shown = missed.slice(0, MOST);
  const offered = () => shown.map((one) => offeredAs(one, chosen));
  const frame = () => missedFrame(offered(), missed.length, tools.text?.whole ?? '');
  return prompter.frame<Action | 'type' | undefined>(frame(), async (key) => {
    if (key === 'y' || key === 'enter') return { leave: added(offered()) };
    if (key === 'x' || key === 'X')
      return { leave: added(offered().map((one) => ({ ...one, kind: undefined }))) };
    if (key === '/') return { leave: 'type' };
    if (key === 'escape' || key === 'q') return { leave: undefined };
    const one = shown[Number(key) - 1];
    if (one !== undefined) chosen.set(one.name, kindAfter(offeredAs(one, chosen), one));
    return { show: frame() };
  });
}

function offeredAs({ name, kind, isSure = false }: MissedName, chosen: Chosen): Offered {
  if (chosen.has(name)) return { name, kind: chosen.get(name), isSuggested: false };
  return { name, kind: isSure ? kind : undefined, isSuggested: isSure };
}

/**
 * Returns the kind that the next press of a digit selects. A digit first takes a suggested name as it is; then it cycles
 * through the likeliest kind, the other kinds, and none.
 */
function kindAfter({ kind, isSuggested }: Offered, { kind: likeliest }: MissedName): NameKind | undefined {
  if (isSuggested) return kind;
  const kinds = [likeliest, ...NAME_KINDS.filter((one) => one !== likeliest)];
  return kind === undefined ? likeliest : kinds[kinds.indexOf(kind) + 1];
}

function added(offered: readonly Offered[]): Action {
  const names = offered.flatMap(({ name, kind }) => (kind === undefined ? [] : { name, kind }));
  const passed = offered.flatMap(({ name, kind }) => (kind === undefined ? name : []));
  return { do: 'add names', names, passed };
}

function missedFrame(offered: readonly Offered[], left: number, whole: string): Frame {
  const count = offered.filter(({ kind }) => kind !== undefined).length;
  return {
    place: 'missed names',
    above: { left: 'Not in the draft', right: `${left} left` },
    lines: (width) => [
      ...offered.flatMap((one, index) => missedLines(one, index + 1, whole, width)),
      '',
      ...wrapText('Press a digit to add a name; further presses change its kind or leave it out.', width),
    ],
    keys: [
      { key: 'y', word: count === 0 ? 'add none' : `add ${count}`, stays: true },
      { key: offered.length > 1 ? `1-${offered.length}` : '1', word: 'add', stays: true },
      ...(count > 0 ? [{ key: 'x', word: 'add none', stays: true } as const] : []),
      { key: '/', word: 'another' },
      { key: 'esc', word: 'back', stays: true },
    ],
  };
}

/** Renders a line such as '1 + place  Norholm (suggested)', and a line with the words around the name. */
function missedLines(
  { name, kind, isSuggested }: Offered,
  digit: number,
  whole: string,
  width: number,
): string[] {
  const state = kind === undefined ? '  not added' : `+ ${KIND_WORDS[kind]}`;
  const label = `${digit} ${state.padEnd(STATE_COLUMNS)}`;
  const head = wrapText(
    clean(isSuggested ? `${name} (suggested)` : name),
    Math.max(1, width - label.length),
  ).map((line, index) => `${index === 0 ? label : ' '.repeat(label.length)}${line}`);
  const around = wrapText(clean(wordsAround(name, whole)), Math.max(1, width - INDENT)).slice(0, 1);
  return [...head, ...around.map((line) => `${' '.repeat(INDENT)}${line}`)];
}

const STATE_COLUMNS = 16;
const INDENT = 4;

const AROUND = 30;

function wordsAround(name: string, whole: string): string {
  const at = whole.indexOf(name);
  if (at < 0) return '';
  const before = whole.slice(Math.max(0, at - AROUND), at).replace(/^.*\n|^\S*\s/su, '');
  const after = whole.slice(at + name.length, at + name.length + AROUND).replace(/\n.*$|\s\S*$/su, '');
  return `“${before}${name}${after}”`;
}

/**
 * Returns whether an action has moved from the names to other entries while names in the text are still missing from
 * the file.
 */
export function leavesNames(before: Item | undefined, { at, file, tools, passed }: Review): boolean {
  const isLeft = before !== undefined && isName(before) && (at === undefined || !isName(at));
  return isLeft && missedNames(file, tools.text, passed).length > 0;
}
