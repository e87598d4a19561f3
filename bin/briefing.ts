#!/usr/bin/env node
import { loadCompiled } from '../src/system/compiled-code.js';

loadCompiled(`${import.meta.dirname}/program.cjs`, process);
import('../src/run.js').then(({ run }) => run());
