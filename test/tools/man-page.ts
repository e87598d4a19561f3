import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import metadata from '../../package.json' with { type: 'json' };
import { makeWholeProgram } from '../../src/program.js';
import { fakeIo } from '../support/fake-io.js';
import { manPage } from './man.js';

/** Writes the man page of the package: dist/man/briefing.1. */
const folder = fileURLToPath(new URL('../../dist/man', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/briefing.1`, manPage(await makeWholeProgram(fakeIo()), metadata.version));
