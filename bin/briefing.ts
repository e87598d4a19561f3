#!/usr/bin/env node
import { keep, PROGRAM, run } from './compiled.js';

const folder = import.meta.dirname;
const parts: Parameters<typeof run>[3] = [];
run(folder, PROGRAM, require, parts);
process.once('exit', keepCompiled);

/** Where it cannot be kept the next start is as quick as this one, which is no reason to say anything. */
function keepCompiled(): void {
  try {
    if (process.exitCode === 0) keep(folder, parts);
  } catch {}
}
