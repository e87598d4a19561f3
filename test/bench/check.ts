import { spawnSync } from 'node:child_process';
import { EMPTY, ENVIRONMENT, PROGRAM, say } from './program.js';

/**
 * Holds the cost of a start, in instructions: they do not depend on how busy the machine is. A start takes fewer times the
 * time of an empty module than times its instructions, since the system's part of it is the same. Each limit is some
 * hundredths more than what has been reached: other builds of Node differ by as much.
 */
const MOST: readonly (readonly [command: readonly string[], ratio: number])[] = [
  [['agenda'], 1.8],
  [['issue', 'taiwan'], 1.85],
  [['overview'], 2.05],
  [['--help'], 1.65],
  [['complete', '--current', 'ag'], 1.7],
];

/** Takes the chance out of when V8 collects garbage and compiles; code that was cached without it is not used with it. */
const PREDICTABLE = '--predictable';

/** Instructions of a run that finds the code that an earlier one has cached. */
function instructions(args: readonly string[]): number {
  spawnSync(process.execPath, [PREDICTABLE, ...args], { env: ENVIRONMENT, stdio: 'ignore' });
  const valgrind = ['--tool=callgrind', '--callgrind-out-file=/dev/null', process.execPath, PREDICTABLE];
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
