/**
 * Preloaded into the built program (`node --require`) to make one of its system calls fail, as the environment says:
 *
 * - TEST_FOLDER: a folder. Only calls for paths in this folder, or for files opened there, are counted.
 * - TEST_PART: if set, only calls for paths that contain this text are counted.
 * - TEST_TURN: the index of the call that fails, from 0; -1 for none.
 * - TEST_FAULT: the fault: a system error code (`ENOSPC`), `short write` (the call writes half of the bytes and reports
 *   half), `lost bytes` (the call writes half and reports all), or a signal, which is sent before the call.
 * - TEST_CALLS: a file for the names of all counted calls, written when the process ends.
 */
const fs = require('node:fs');

const { TEST_FOLDER, TEST_PART = '', TEST_FAULT, TEST_CALLS } = process.env;
const turn = Number(process.env.TEST_TURN);
const { writeFileSync } = fs;
const open = new Set();
const made = [];
let depth = 0;

/** Replaces every synchronous call except `existsSync`, which cannot fail. */
for (const name of Object.keys(fs).filter((key) => key.endsWith('Sync') && key !== 'existsSync')) {
  const original = fs[name];
  const watched = (...parameters) => {
    // Node implements some calls by means of others; only the outermost call counts.
    if (depth > 0 || !touches(parameters[0])) return original(...parameters);
    depth += 1;
    try {
      const result = (made.push(name) - 1 === turn ? goWrong : (call) => call)(original, name)(...parameters);
      if (name === 'openSync') open.add(result);
      return result;
    } finally {
      depth -= 1;
      if (name === 'closeSync') open.delete(parameters[0]);
    }
  };
  fs[name] = Object.assign(watched, original);
}

const touches = (first) =>
  open.has(first) ||
  (typeof first === 'string' && first.startsWith(TEST_FOLDER) && first.includes(TEST_PART));

/** Returns a failing version of a call. */
function goWrong(call, name) {
  if (TEST_FAULT.startsWith('SIG')) {
    return (...parameters) => {
      process.kill(process.pid, TEST_FAULT);
      return call(...parameters);
    };
  }
  if (name === 'writeSync' && (TEST_FAULT === 'short write' || TEST_FAULT === 'lost bytes')) {
    return (descriptor, bytes, from, length) => {
      const written = call(descriptor, bytes, from, Math.floor(length / 2));
      return TEST_FAULT === 'short write' ? written : length;
    };
  }
  return (...parameters) => {
    // A descriptor is closed even if closing it reports an error.
    if (name === 'closeSync') call(...parameters);
    throw Object.assign(new Error(`${TEST_FAULT}: the words of the system`), { code: TEST_FAULT });
  };
}

process.on('exit', () => TEST_CALLS && writeFileSync(TEST_CALLS, JSON.stringify(made)));
