import type { Command } from 'commander';
import type { Runtime } from './context.js';

/** Adds options, help, examples and a thin action to a command. Each command has a file in `commands`. */
export type AddCommand = (command: Command, runtime: Runtime) => void;

/** The option of every command that reads a text, which can be an address. */
export const ALLOW_PRIVATE = [
  '--allow-private',
  'also fetch from private addresses and over unencrypted connections',
] as const;

/** Formats examples for the end of a command's help, each with its purpose. */
export function examples(...lines: readonly (readonly [command: string, purpose: string])[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  return `\nExamples:\n${lines.map(([command, purpose]) => `  ${command.padEnd(width)}  ${purpose}`).join('\n')}`;
}
