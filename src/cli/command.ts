import { type Command, InvalidArgumentError } from 'commander';
import type { Runtime } from './context.js';
import { exampleLines } from './help-layout.js';

/** Adds options, help, examples and a thin action to a command. Each command has a file in `commands`. */
export type AddCommand = (command: Command, runtime: Runtime) => void;

/** An option of all commands that read a text, which may be at a web address. */
export const ALLOW_PRIVATE = [
  '--allow-private',
  'also fetch from private addresses and over unencrypted connections',
] as const;

/** Text for `addHelpText`, which depends on the width of the help. */
type HelpText = (context: { readonly command: Command }) => string;

/** Returns the width of a command's help in columns. */
export const helpWidth = (command: Command): number => command.configureOutput().getOutHelpWidth?.() ?? 80;

/** Returns the arguments with which `addHelpText` lists examples. Each example is a command and its purpose. */
export const examples = (
  ...lines: readonly (readonly [command: string, purpose: string])[]
): ['after', HelpText] => [
  'after',
  ({ command }) => ['', 'Examples:', ...exampleLines(lines, helpWidth(command))].join('\n'),
];

/**
 * Returns a parser for an option whose value must be a whole number. It rejects `1e9` and `2nd`, which the parsers in
 * commander's documentation accept.
 */
export const wholeNumber =
  (example: number, mostDigits = 9) =>
  (value: string): number => {
    if (/^[1-9]\d*$/.test(value) && value.length <= mostDigits) return Number(value);
    throw new InvalidArgumentError(`Use a whole number of 1 or more, such as ${example}.`);
  };

/** Collects the values of an option that can be given several times. */
export const collected = (value: string, before: readonly string[] = []): string[] => [...before, value];
