#!/usr/bin/env node
import { programScript, readCompiled, runProgram, writeCompiled } from './compiled.js';

const folder = import.meta.dirname;
const compiled = readCompiled(folder);
const script = programScript(folder, compiled);
runProgram(folder, script, require);
if (!compiled) process.once('exit', keepCompiled);

/** Where it cannot be kept the next start is as quick as this one, which is no reason to say anything. */
function keepCompiled(): void {
  try {
    if (process.exitCode === 0) writeCompiled(folder, script);
  } catch {}
}
