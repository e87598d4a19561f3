#!/usr/bin/env node
import { compiledCode, programScript, runProgram } from './compiled.js';

const folder = import.meta.dirname;
runProgram(folder, programScript(folder, compiledCode(folder)), require);
