import nodeFs from 'node:fs';
import { hostname } from 'node:os';
import { quietly } from './attempt.js';
import { codeOf } from './descriptor.js';

export interface LockOwner {
  readonly pid: number;
  /** Boot and start time of the process, which distinguish it from a later one with the same number; `-` if unknown. */
  readonly start: string;
  /** Unique for every lock ever acquired. */
  readonly token: string;
  /** The machine and the process namespace on it. */
  readonly host: string;
}

/** Whether the process that holds a lock is still running; unknown for a process on another machine. */
export type Life = 'lives' | 'ended' | 'unknown';

export function newOwner(): LockOwner {
  const token = Math.random().toString(36).slice(2, 12).padEnd(8, '0');
  return { pid: process.pid, start: startOf(process.pid)?.start ?? UNKNOWN, token, host: thisHost() };
}

const UNKNOWN = '-';

export const ownerText = ({ pid, start, token, host }: LockOwner): string =>
  `${pid} ${start} ${token} ${host}`;

/** @returns undefined if the text names no owner */
export function parseOwner(text: string): LockOwner | undefined {
  const [, pid, start, token, host] = /^(\d{1,10}) (\S+) ([a-z0-9]+) ([^\n]+)$/.exec(text) ?? [];
  if (!start || !token || !host) return undefined;
  return { pid: Number(pid), start, token, host };
}

export function ownerWords({ pid, host }: LockOwner): string {
  const [machine = ''] = host.split(' ');
  return `process ${pid}${host === thisHost() ? '' : ` on ${machine}`}`;
}

/** Asks the system about the owner of a lock. A zombie process counts as ended. */
export function lifeOf(owner: LockOwner): Life {
  if (owner.host !== thisHost()) return 'unknown';
  if (!exists(owner.pid)) return 'ended';
  const now = startOf(owner.pid);
  if (!now) return 'lives';
  if (now.isDead) return 'ended';
  return owner.start === UNKNOWN || owner.start === now.start ? 'lives' : 'ended';
}

/**
 * The machine and the process namespace: containers with the same host name can have processes with the same number.
 */
function thisHost(): string {
  return `${hostname()} ${quietly(() => nodeFs.readlinkSync('/proc/self/ns/pid')) ?? UNKNOWN}`;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists and belongs to another user.
    return codeOf(error) !== 'ESRCH';
  }
}

/**
 * Returns the boot and start time of a process, and whether it has ended; undefined if /proc is missing or hides it.
 * Field 3 of its status, the first after the name in parentheses, is the state, and field 22 the start in ticks since
 * boot: see proc(5).
 */
function startOf(pid: number): { readonly start: string; readonly isDead: boolean } | undefined {
  return quietly(() => {
    const status = nodeFs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const boot = nodeFs.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').slice(0, 8);
    return { start: `${boot}.${fields[19]}`, isDead: fields[0] === 'Z' || fields[0] === 'X' };
  });
}
