import type { Action } from '../../../../drafting/review/actions.js';
import { type MissedName, missedNames } from '../../../../drafting/review/names/missed-names.js';
import { NAME_KINDS, type NameKind } from '../../../../drafting/review/names/names.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import type { Frame } from '../../../../system/prompts/frame/frame.js';
import type { Prompter } from '../../../../system/prompts/prompter.js';
import { clean } from '../../../../text/clean.js';
import { wrapText } from '../../../../text/wrap.js';
import { KIND_WORDS } from '../lines/entry-lines.js';
import { askNewName } from './new-names.js';
import type { Question } from './question.js';

/** The names on one screen, one for each digit. */
const MOST = 9;

/**
 * Shows the names that the draft missed on one screen. The sure ones are suggested and chosen; a digit chooses a guess, then another
 * kind, then leaves it out again. Other names can be typed. The question is repeated until there are no more names.
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

/** The kinds that keys have chosen for names, which stay chosen while another name is typed. */
type Chosen = Map<string, NameKind | undefined>;

/** The chosen kinds of the names; undefined for those that are left out. */
type Kinds = readonly (NameKind | undefined)[];

function askOfThese(
  prompter: Prompter,
  { tools }: Review,
  missed: readonly MissedName[],
  chosen: Chosen,
): Promise<Action | 'type' | undefined> {
  const shown = missed.slice(0, MOST);
  let kinds: Kinds = shown.map(({ name, kind, isSure }) =>
    chosen.has(name) ? chosen.get(name) : isSure ? kind : undefined,
  );
  let suggested = new Set(shown.filter(({ name, isSure }) => isSure && !chosen.has(name)));
  const frame = () => missedFrame(missed, kinds, suggested, tools.text?.whole ?? '');
  return prompter.frame<Action | 'type' | undefined>(frame(), async (key) => {
    if (key === 'y' || key === 'enter') return { leave: addedAs(shown, kinds) };
    if (key === 'x' || key === 'X') return { leave: addedAs(shown, []) };
    if (key === '/') return { leave: 'type' };
    if (key === 'escape' || key === 'q') return { leave: undefined };
    const index = Number(key) - 1;
    const one = shown[index];
    if (one !== undefined) {
      suggested = new Set([...suggested].filter((other) => other !== one));
      chosen.set(one.name, kindAfter(kinds[index], one));
      kinds = kinds.map((kind, place) => (place === index ? chosen.get(one.name) : kind));
    }
    return { show: frame() };
  });
}

/** The kinds in the order in which a digit chooses them: the likeliest, the others, none. */
function kindAfter(kind: NameKind | undefined, { kind: likeliest }: MissedName): NameKind | undefined {
  const kinds = [likeliest, ...NAME_KINDS.filter((one) => one !== likeliest)];
  return kind === undefined ? likeliest : kinds[kinds.indexOf(kind) + 1];
}

function addedAs(shown: readonly MissedName[], kinds: Kinds): Action {
  const names = shown.flatMap(({ name }, index) => {
    const kind = kinds[index];
    return kind === undefined ? [] : { name, kind };
  });
  const passed = shown.flatMap(({ name }, index) => (kinds[index] === undefined ? name : []));
  return { do: 'add names', names, passed };
}

/** @param suggested the names that are chosen although no key has chosen them */
function missedFrame(
  missed: readonly MissedName[],
  kinds: Kinds,
  suggested: ReadonlySet<MissedName>,
  whole: string,
): Frame {
  const count = kinds.filter((kind) => kind !== undefined).length;
  const shown = missed.slice(0, MOST);
  return {
    place: 'missed names',
    above: { left: 'Not in the draft', right: `${missed.length} left` },
    lines: (width) => [
      ...shown.flatMap((one, index) =>
        missedLines(
          { name: one.name, kind: kinds[index], isSuggested: suggested.has(one) },
          index + 1,
          whole,
          width,
        ),
      ),
      '',
      ...wrapText('A digit adds a name, then changes its kind, then leaves it out.', width),
    ],
    keys: [
      { key: 'y', word: count === 0 ? 'add none' : `add ${count}`, stays: true },
      { key: shown.length > 1 ? `1-${shown.length}` : '1', word: 'add', stays: true },
      ...(count > 0 ? [{ key: 'x', word: 'add none', stays: true } as const] : []),
      { key: '/', word: 'another' },
      { key: 'esc', word: 'back', stays: true },
    ],
  };
}

/** A name as shown; it is suggested if it is chosen although no key has chosen it. */
interface Offered {
  readonly name: string;
  readonly kind: NameKind | undefined;
  readonly isSuggested: boolean;
}

/** '1 + place  Norholm (suggested)' and the words around it. */
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

/** The number of characters shown before a name and after it. */
const AROUND = 30;

function wordsAround(name: string, whole: string): string {
  const at = whole.indexOf(name);
  if (at < 0) return '';
  const before = whole.slice(Math.max(0, at - AROUND), at).replace(/^.*\n|^\S*\s/su, '');
  const after = whole.slice(at + name.length, at + name.length + AROUND).replace(/\n.*$|\s\S*$/su, '');
  return `“${before}${name}${after}”`;
}
