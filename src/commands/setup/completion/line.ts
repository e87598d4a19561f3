import type { Argument, Command, Option } from 'commander';

/** What the command tree expects at the cursor: an argument or the value of an option. */
export type Slot =
  | { readonly kind: 'word'; readonly command: Command; readonly argument: Argument | undefined }
  | { readonly kind: 'value'; readonly command: Command; readonly option: Option };

/** A command line parsed up to the cursor. */
export interface Line {
  readonly slot: Slot;
  /** The commands on the line, from the program to the innermost subcommand. */
  readonly path: readonly Command[];
  /** The value of `--briefing`, if the line has one. */
  readonly briefing: string | undefined;
  /** Text before the candidate, which the shell must keep: `--format=`. */
  readonly prefix: string;
  /** The part of the word at the cursor that candidates complete. */
  readonly typed: string;
}

interface ParseState {
  path: Command[];
  operands: number;
  briefing: string | undefined;
  /** The option whose value comes next. A variadic option takes all words that follow. */
  waiting: Option | undefined;
  /** Whether `waiting` still needs a value. A variadic option needs only one. */
  isRequired: boolean;
  onlyOperands: boolean;
}

/**
 * Parses a command line as commander would, but neither runs nor rejects it.
 *
 * @param words the words before the cursor, without the program name
 * @param current the word at the cursor, as far as it has been typed
 */
export function readLine(program: Command, words: readonly string[], current: string): Line {
  const state: ParseState = {
    path: [program],
    operands: 0,
    briefing: undefined,
    waiting: undefined,
    isRequired: false,
    onlyOperands: false,
  };
  for (const word of words) take(state, word);
  const { path, waiting, briefing } = state;
  const command = path.at(-1) ?? program;
  const line = { path, briefing, prefix: '', typed: current };
  const [, flag = '', typed = ''] = /^(--[^=]+)=(.*)$/s.exec(current) ?? [];
  const inline = optionNamed(path, flag);
  if (!state.onlyOperands && inline && takesValue(inline))
    return { ...line, prefix: `${flag}=`, typed, slot: { kind: 'value', command, option: inline } };
  if (waiting && (state.isRequired || !current.startsWith('-')))
    return { ...line, slot: { kind: 'value', command, option: waiting } };
  return { ...line, slot: { kind: 'word', command, argument: argumentAt(command, state.operands) } };
}

const takesValue = (option: Option): boolean => option.required || option.optional;

/** Returns the options that are valid after a path of commands: those of the last command and those of its parents. */
export const optionsOf = (path: readonly Command[]): Option[] =>
  [...path].reverse().flatMap((command) => command.options.filter((option) => !option.hidden));

const optionNamed = (path: readonly Command[], flag: string): Option | undefined =>
  flag === '' ? undefined : optionsOf(path).find(({ long, short }) => long === flag || short === flag);

function take(state: ParseState, word: string): void {
  const { waiting, path } = state;
  if (waiting && (state.isRequired || !word.startsWith('-'))) {
    recordBriefing(state, waiting, word);
    if (!waiting.variadic) state.waiting = undefined;
    state.isRequired = false;
    return;
  }
  state.waiting = undefined;
  if (word === '--') state.onlyOperands = true;
  else if (word.startsWith('-') && word !== '-' && !state.onlyOperands) takeOption(state, word);
  else takeOperand(state, path.at(-1), word);
}

function takeOption(state: ParseState, word: string): void {
  const [, flag = word, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
  const option = optionNamed(state.path, flag);
  if (!option || !takesValue(option)) return;
  if (value === undefined) {
    state.waiting = option;
    state.isRequired = option.required;
  } else recordBriefing(state, option, value);
}

function takeOperand(state: ParseState, command: Command | undefined, word: string): void {
  const next =
    state.operands === 0 ? command?.commands.find((one) => namesOf(one).includes(word)) : undefined;
  if (next) state.path.push(next);
  else state.operands += 1;
}

const namesOf = (command: Command): string[] => [command.name(), ...command.aliases()];

function recordBriefing(state: ParseState, option: Option, value: string): void {
  if (option.long === '--briefing') state.briefing = value;
}

/** Returns the argument that the next operand belongs to. A variadic argument takes all operands that follow. */
function argumentAt(command: Command, index: number): Argument | undefined {
  const all = command.registeredArguments;
  const last = all.at(-1);
  return all[index] ?? (last?.variadic ? last : undefined);
}
