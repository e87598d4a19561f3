import { writeFileSync } from 'node:fs';
import { page } from '../../src/system/streams/pager.js';

/** A process that shows text in a pager, and writes its process id to a file. */
const [file = '', command = ''] = process.argv.slice(2);
const shown = page('text\n', command, process.env);
writeFileSync(file, `${process.pid}`);
await shown;
