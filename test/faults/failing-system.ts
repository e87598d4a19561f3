import fs from 'node:fs';

/** What one call to the system does in place of its work: fails with a code, or writes less than it says. */
export type Fault = 'ENOSPC' | 'EIO' | 'EACCES' | 'EMFILE' | 'short write';

type Call = (...parameters: unknown[]) => unknown;
const calls = fs as unknown as Record<string, Call>;

/** Every synchronous call there is but `existsSync`, which has no errors. */
const NAMES = Object.keys(fs).filter((name) => name.endsWith('Sync') && name !== 'existsSync');

/**
 * Runs something while the calls that touch one folder are counted, and one of them goes wrong.
 *
 * @param turn the number of the call that goes wrong; -1 for none
 * @returns what came of it, and the names of the calls that were made
 */
export async function withFault<Result>(
  folder: string,
  turn: number,
  fault: Fault,
  use: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly made: readonly string[] }> {
  const originals = Object.fromEntries(NAMES.map((name) => [name, calls[name] as Call]));
  const open = new Set<unknown>();
  const made: string[] = [];
  let depth = 0;
  for (const name of NAMES) {
    const original = originals[name] as Call;
    calls[name] = (...parameters) => {
      // Node's own calls may be made of others; only the outermost counts.
      if (depth > 0 || !touches(folder, parameters, open)) return original.apply(fs, parameters);
      const fails = made.push(name) - 1 === turn;
      depth += 1;
      try {
        if (fails) return goWrong(name, parameters, fault, originals);
        const result = original.apply(fs, parameters);
        if (name === 'openSync') open.add(result);
        return result;
      } finally {
        depth -= 1;
        if (name === 'closeSync') open.delete(parameters[0]);
      }
    };
  }
  try {
    return { result: await use(), made };
  } finally {
    Object.assign(calls, originals);
  }
}

const touches = (folder: string, parameters: readonly unknown[], open: ReadonlySet<unknown>) =>
  open.has(parameters[0]) || (typeof parameters[0] === 'string' && parameters[0].startsWith(folder));

function goWrong(
  name: string,
  parameters: unknown[],
  fault: Fault,
  originals: Readonly<Record<string, Call>>,
): unknown {
  // A descriptor is gone even where closing it reports an error.
  if (name === 'closeSync') originals.closeSync?.(...parameters);
  if (fault === 'short write') {
    if (name !== 'writeSync') return originals[name]?.apply(fs, parameters);
    const [descriptor, bytes, from, length] = parameters as [number, Uint8Array, number, number];
    originals.writeSync?.(descriptor, bytes, from, Math.floor(length / 2));
    return length;
  }
  throw Object.assign(new Error(`${fault}: the words of the system`), { code: fault });
}
