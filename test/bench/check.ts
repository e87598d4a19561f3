import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, EMPTY, EMPTY_SCRIPT, ENVIRONMENT, PROGRAM, reported, say } from './program.js';

/**
 * Holds the cost of a start, in instructions: they do not depend on how busy the machine is. 1.30 over an empty module is
 * the goal; what is quicker is held to what it has reached.
 */
const MOST: readonly (readonly [command: readonly string[], ratio: number])[] = [
  [['--version'], 1.1],
  [['--help'], 1.16],
  [['agenda'], 1.25],
  [['issue', 'taiwan'], 1.25],
  [['agenda', '--color', 'always'], 1.27],
];

/** Bytes of what an agenda reads: the program and its compiled code, which grows with what the command calls. */
const MOST_BYTES = 200_000;
const MOST_COMPILED_BYTES = 340_000;

/** All that a start may load of Node beyond what an empty script does. */
const MODULES: readonly string[] = ['NativeModule vm'];

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
  const compiled = readdirSync(DIST).find((name) => name.startsWith(`program.agenda.${process.version}-`));
  return [
    { name: 'program.cjs', most: MOST_BYTES },
    { name: compiled ?? 'compiled code, which the build did not make', most: MOST_COMPILED_BYTES },
  ].flatMap(({ name, most }) => {
    const { size } = statSync(join(DIST, name));
    const words = `dist/${name}: ${size} bytes, at most ${most}`;
    say(words);
    return size > most ? [words] : [];
  });
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
