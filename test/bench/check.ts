import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { EMPTY, EMPTY_SCRIPT, ENVIRONMENT, PROGRAM, reported, say } from './program.js';

/**
 * Holds the cost of a start where it is, in instructions: they do not depend on how busy the machine is. Each limit is
 * what was reached, with a little room; the goal is 1.30 over an empty module.
 */
const MOST: readonly (readonly [command: readonly string[], ratio: number])[] = [
  [['--version'], 1.6],
  [['--help'], 1.9],
  [['agenda'], 2.2],
  [['issue', 'taiwan'], 2.0],
];

/** Bytes of the file that every start reads. */
const MOST_BYTES = 240_000;

/** All that a start may load of Node beyond what an empty script does. */
const MODULES: readonly string[] = ['NativeModule process'];

/** Instructions of a run; the flag takes the chance out of when V8 collects garbage and compiles. */
function instructions(args: readonly string[]): number {
  const valgrind = ['--tool=callgrind', '--callgrind-out-file=/dev/null', process.execPath, '--predictable'];
  const { stderr, error } = spawnSync('valgrind', [...valgrind, ...args], {
    encoding: 'utf8',
    env: ENVIRONMENT,
  });
  const collected = /Collected : (\d+)/.exec(stderr ?? '')?.[1];
  if (error || collected === undefined)
    throw new Error(`valgrind counted nothing (install the Debian package valgrind): ${error ?? stderr}`);
  return Number(collected);
}

/** @returns what is over its limit, in words */
function checkInstructions(): string[] {
  const empty = instructions([EMPTY]);
  return MOST.flatMap(([command, most]) => {
    const ratio = instructions([PROGRAM, ...command]) / empty;
    const words = `briefing ${command.join(' ')}: ${ratio.toFixed(2)} times an empty module, at most ${most}`;
    say(words);
    return ratio > most ? [words] : [];
  });
}

function checkSize(): string[] {
  const { size } = statSync(PROGRAM);
  const words = `dist/briefing.cjs: ${size} bytes, at most ${MOST_BYTES}`;
  say(words);
  return size > MOST_BYTES ? [words] : [];
}

function checkModules(): string[] {
  const empty = new Set(reported([EMPTY_SCRIPT]).modules);
  const loaded = reported([PROGRAM, 'agenda']).modules.filter((name) => !empty.has(name));
  say(`modules of Node beyond an empty script: ${loaded.join(', ') || 'none'}`);
  return loaded.filter((name) => !MODULES.includes(name)).map((name) => `${name} is loaded at start-up`);
}

const over = [...checkSize(), ...checkModules(), ...checkInstructions()];
for (const words of over) say(`over the limit: ${words}`);
process.exitCode = over.length > 0 ? 1 : 0;
