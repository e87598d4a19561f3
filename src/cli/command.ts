import type { Command } from 'commander';
import type { Runtime } from './context.js';

/** Gives a command its options, help, examples and a thin action. One file in this folder for each: see index.ts. */
export type AddCommand = (command: Command, runtime: Runtime) => void;

/** Examples for the end of a command's help, each with what it shows. */
export function examples(...lines: readonly (readonly [command: string, purpose: string])[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  return `\nExamples:\n${lines.map(([command, purpose]) => `  ${command.padEnd(width)}  ${purpose}`).join('\n')}`;
}
