import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../support/temporary-folder.js';
import { packForPublishing } from './pack.js';

/** `npm run package`: makes the tarball in the root folder of the project, but does not publish it. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const { filename } = packForPublishing(root, temporaryFolder('package'), root);
process.stdout.write(`wrote ${filename}; to publish it: npm publish ${filename}\n`);
