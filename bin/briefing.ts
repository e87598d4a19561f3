#!/usr/bin/env node
import { keepCompiledCode } from '../src/io/compiled-code.js';

keepCompiledCode(process.env);
import('../src/run.js').then(({ run }) => run());
