import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../support/temporary-folder.js';
import { packForPublishing } from './pack.js';

/** `npm run package`: makes the tarball to publish in the folder of the project. Publishes nothing. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const { filename } = packForPublishing(root, temporaryFolder('package'), root);
process.stdout.write(`${filename} is made; to publish: npm publish ${filename}\n`);
