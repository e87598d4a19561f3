import { quietly } from './attempt.js';
import { codeOf } from './descriptor.js';
import { nodeFs } from './node-fs.js';

export interface LockOwner {
  readonly pid: number;
  /**
   * The boot id of the system and the start time of the process, which distinguish the process from a later one with
   * the same number; `-` if they are unknown.
   */
  readonly start: string;
  /** A token that differs for every lock. */
  readonly token: string;
  /** The machine, and the process namespace on the machine. */
  readonly host: string;
}

/** Whether the process that holds a lock is running. This is unknown if the process is on another machine. */
export type Life = 'lives' | 'ended' | 'unknown';

export function newOwner(): LockOwner {
  const token = Math.random().toString(36).slice(2, 12).padEnd(8, '0');
  return { pid: process.pid, start: startOf(process.pid)?.start ?? UNKNOWN, token, host: thisHost() };
}

const UNKNOWN = '-';

export const ownerText = ({ pid, start, token, host }: LockOwner): string =>
  `${pid} ${start} ${token} ${host}`;

/** @returns undefined if the text does not describe an owner */
export function parseOwner(text: string): LockOwner | undefined {
  const [, pid, start, token, host] = /^(\d{1,10}) (\S+) ([a-z0-9]+) ([^\n]+)$/.exec(text) ?? [];
  if (!start || !token || !host) return undefined;
  return { pid: Number(pid), start, token, host };
}

export function ownerWords({ pid, host }: LockOwner): string {
  const [machine = ''] = host.split(' ');
  return `process ${pid}${host === thisHost() ? '' : ` on ${machine}`}`;
}

/** Asks the system whether the owner of a lock is running. A zombie process counts as ended. */
export function lifeOf(owner: LockOwner): Life {
  if (owner.host !== thisHost()) return 'unknown';
  if (!exists(owner.pid)) return 'ended';
  const now = startOf(owner.pid);
  if (!now) return 'lives';
  if (now.isDead) return 'ended';
  return owner.start === UNKNOWN || owner.start === now.start ? 'lives' : 'ended';
}

/**
 * Returns the machine and the process namespace. Both are needed, since containers may have the same host name and
 * processes with the same numbers.
 */
function thisHost(): string {
  const { hostname } = process.getBuiltinModule('os');
  return `${hostname()} ${quietly(() => nodeFs.readlinkSync('/proc/self/ns/pid')) ?? UNKNOWN}`;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM means that the process exists and belongs to another user.
    return codeOf(error) !== 'ESRCH';
  }
}

/**
 * Returns the boot id with the start time of a process, and whether the process has ended. In the status of a process,
 * field 3, which follows the name in parentheses, is the state, and field 22 is the start time in ticks since the boot
 * (see proc(5)).
 *
 * @returns undefined if /proc does not exist or hides the process
 */
function startOf(pid: number): { readonly start: string; readonly isDead: boolean } | undefined {
  return quietly(() => {
    const status = nodeFs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const boot = nodeFs.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').slice(0, 8);
    return { start: `${boot}.${fields[19]}`, isDead: fields[0] === 'Z' || fields[0] === 'X' };
  });
}
