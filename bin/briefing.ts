#!/usr/bin/env node
import { loadCompiled } from '../src/system/compiled-code.js';

loadCompiled(`${import.meta.dirname}/program.cjs`, require, process);
if (process.argv.includes('--all') || process.argv.includes('--everywhere'))
  loadCompiled(`${import.meta.dirname}/everywhere.cjs`, require, process);
const { run }: typeof import('../src/run.js') = require('../src/run.js');
run();
