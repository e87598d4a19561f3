/**
 * Loaded before the built program (`node --require`): has one of its calls to the system go wrong. It looks at the
 * environment:
 *
 * - TEST_FOLDER: only calls that touch it, or what was opened in it, count; with TEST_PART only those about names in it
 *   that have this in them;
 * - TEST_TURN: the number of the call that goes wrong, from 0; -1 for none;
 * - TEST_FAULT: what it does in place of its work: a code of the system (`ENOSPC`), `short write` (it writes half of
 *   the bytes and says so), `lost bytes` (it writes half and says that it wrote all), or a signal, which comes before it;
 * - TEST_CALLS: a file that takes the names of all calls that count when the process ends.
 */
const fs = require('node:fs');

const { TEST_FOLDER, TEST_PART = '', TEST_FAULT, TEST_CALLS } = process.env;
const turn = Number(process.env.TEST_TURN);
const { writeFileSync } = fs;
const open = new Set();
const made = [];
let depth = 0;

/** Every synchronous call there is but `existsSync`, which has no errors. */
for (const name of Object.keys(fs).filter((key) => key.endsWith('Sync') && key !== 'existsSync')) {
  const original = fs[name];
  const watched = (...parameters) => {
    // Node's own calls may be made of others; only the outermost counts.
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

/** The call as it goes wrong. */
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
    // A descriptor is gone even where closing it reports an error.
    if (name === 'closeSync') call(...parameters);
    throw Object.assign(new Error(`${TEST_FAULT}: the words of the system`), { code: TEST_FAULT });
  };
}

/** An hour later than it is: what changed a moment ago is not put into the index of search. */
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...parameters) {
    if (parameters.length > 0) super(...parameters);
    else super(Date.now());
  }
  static now() {
    return RealDate.now() + 3_600_000;
  }
};

process.on('exit', () => TEST_CALLS && writeFileSync(TEST_CALLS, JSON.stringify(made)));
