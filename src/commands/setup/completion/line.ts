import type { Argument, Command, Option } from 'commander';

/** What the cursor position expects, according to the command tree. */
export type Slot =
  | { readonly kind: 'word'; readonly command: Command; readonly argument: Argument | undefined }
  | { readonly kind: 'value'; readonly command: Command; readonly option: Option };

/** A command line parsed up to the cursor. */
export interface Line {
  readonly slot: Slot;
  /** The path of commands, starting with the program. */
  readonly path: readonly Command[];
  /** The value of `--briefing`, if the line has one. */
  readonly briefing: string | undefined;
  /** The prefix that the shell must keep before a candidate: `--format=`. */
  readonly prefix: string;
  /** The part of the current word that candidates complete. */
  readonly typed: string;
}

interface Reading {
  path: Command[];
  operands: number;
  briefing: string | undefined;
  /** The option that takes the next word, or all following words if it is variadic. */
  waiting: Option | undefined;
  /** Whether it needs another word: a variadic option needs only one. */
  isRequired: boolean;
  onlyOperands: boolean;
}

/**
 * Parses a command line as commander would, without running or rejecting it.
 *
 * @param words the words before the cursor, without the program name
 * @param current the word at the cursor, as far as it is typed
 */
export function readLine(program: Command, words: readonly string[], current: string): Line {
  const reading: Reading = {
    path: [program],
    operands: 0,
    briefing: undefined,
    waiting: undefined,
    isRequired: false,
    onlyOperands: false,
  };
  for (const word of words) take(reading, word);
  const { path, waiting, briefing } = reading;
  const command = path.at(-1) ?? program;
  const line = { path, briefing, prefix: '', typed: current };
  const [, flag = '', typed = ''] = /^(--[^=]+)=(.*)$/s.exec(current) ?? [];
  const inline = optionNamed(path, flag);
  if (!reading.onlyOperands && inline && takesValue(inline))
    return { ...line, prefix: `${flag}=`, typed, slot: { kind: 'value', command, option: inline } };
  if (waiting && (reading.isRequired || !current.startsWith('-')))
    return { ...line, slot: { kind: 'value', command, option: waiting } };
  return { ...line, slot: { kind: 'word', command, argument: argumentAt(command, reading.operands) } };
}

const takesValue = (option: Option): boolean => option.required || option.optional;

/** Returns every option valid at the end of a path: the command's own and those of its parents. */
export const optionsOf = (path: readonly Command[]): Option[] =>
  [...path].reverse().flatMap((command) => command.options.filter((option) => !option.hidden));

const optionNamed = (path: readonly Command[], flag: string): Option | undefined =>
  flag === '' ? undefined : optionsOf(path).find(({ long, short }) => long === flag || short === flag);

function take(reading: Reading, word: string): void {
  const { waiting, path } = reading;
  if (waiting && (reading.isRequired || !word.startsWith('-'))) {
    note(reading, waiting, word);
    if (!waiting.variadic) reading.waiting = undefined;
    reading.isRequired = false;
    return;
  }
  reading.waiting = undefined;
  if (word === '--') reading.onlyOperands = true;
  else if (word.startsWith('-') && word !== '-' && !reading.onlyOperands) takeOption(reading, word);
  else takeOperand(reading, path.at(-1), word);
}

function takeOption(reading: Reading, word: string): void {
  const [, flag = word, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
  const option = optionNamed(reading.path, flag);
  if (!option || !takesValue(option)) return;
  if (value === undefined) {
    reading.waiting = option;
    reading.isRequired = option.required;
  } else note(reading, option, value);
}

function takeOperand(reading: Reading, command: Command | undefined, word: string): void {
  const next =
    reading.operands === 0 ? command?.commands.find((one) => namesOf(one).includes(word)) : undefined;
  if (next) reading.path.push(next);
  else reading.operands += 1;
}

const namesOf = (command: Command): string[] => [command.name(), ...command.aliases()];

function note(reading: Reading, option: Option, value: string): void {
  if (option.long === '--briefing') reading.briefing = value;
}

/** Returns the argument for the next operand; a variadic one takes all that follow. */
function argumentAt(command: Command, index: number): Argument | undefined {
  const all = command.registeredArguments;
  const last = all.at(-1);
  return all[index] ?? (last?.variadic ? last : undefined);
}
