import { spawnSync } from 'node:child_process';
import { EMPTY, ENVIRONMENT, PROGRAM, say } from './program.js';

/**
 * Holds the cost of a start, in instructions: they do not depend on how busy the machine is. A start takes fewer times the
 * time of an empty module than times its instructions, since the system's part of it is the same. Each limit is a
 * tenth more than what has been reached: other builds of Node differ by some hundredths.
 */
const MOST: readonly (readonly [command: readonly string[], ratio: number])[] = [
  [['agenda'], 2.6],
  [['issue', 'taiwan'], 2.6],
  [['overview'], 2.6],
  [['--help'], 2.15],
  [['complete', '--current', 'ag'], 2.15],
];

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

const over = checkInstructions();
for (const words of over) say(`over the limit: ${words}`);
process.exitCode = over.length > 0 ? 1 : 0;
