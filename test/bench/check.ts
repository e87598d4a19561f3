import { spawnSync } from 'node:child_process';
import { EMPTY, ENVIRONMENT, PROGRAM, say } from './program.js';

/**
 * The maximum number of instructions per command, as a multiple of the number for an empty module. Instructions are
 * counted, since their number does not depend on how busy the machine is. These ratios are higher than ratios of times,
 * since the operating system takes the same time for both runs. Each limit is a few hundredths above the best measured
 * value, since builds of Node differ by that much.
 */
const MOST: readonly (readonly [command: readonly string[], ratio: number])[] = [
  [['agenda'], 1.75],
  [['issue', 'taiwan'], 1.65],
  [['overview'], 1.8],
  [['--help'], 1.55],
  [['complete', '--current', 'ag'], 1.6],
];

/** Makes garbage collection and compilation in V8 predictable. With this flag, V8 rejects code cached without it. */
const PREDICTABLE = '--predictable';

/** Counts the instructions of a run that uses the code cached by an earlier run. */
function instructions(args: readonly string[]): number {
  spawnSync(process.execPath, [PREDICTABLE, ...args], { env: ENVIRONMENT, stdio: 'ignore' });
  const valgrind = ['--tool=callgrind', '--callgrind-out-file=/dev/null', process.execPath, PREDICTABLE];
  const { stderr, error } = spawnSync('valgrind', [...valgrind, ...args], {
    encoding: 'utf8',
    env: ENVIRONMENT,
  });
  const collected = /Collected : (\d+)/.exec(stderr ?? '')?.[1];
  if (error || collected === undefined)
    throw new Error(`cannot count instructions: ${error ?? stderr} (install valgrind)`);
  return Number(collected);
}

function checkInstructions(): string[] {
  const empty = instructions([EMPTY]);
  return MOST.flatMap(([command, most]) => {
    const ratio = instructions([PROGRAM, ...command]) / empty;
    const words = `briefing ${command.join(' ')}: ${ratio.toFixed(2)} times the instructions of an empty module (limit: ${most})`;
    say(words);
    return ratio > most ? [words] : [];
  });
}

const over = checkInstructions();
for (const words of over) say(`over the limit: ${words}`);
process.exitCode = over.length > 0 ? 1 : 0;
