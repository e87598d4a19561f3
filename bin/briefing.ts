#!/usr/bin/env node
import { keepCompiledCode } from '../src/system/compiled-code.js';

keepCompiledCode(process.env);
import('../src/run.js').then(({ run }) => run());
