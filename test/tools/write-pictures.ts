/** Writes the pictures for the README (`npm run pictures`). */

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import leaveNothingBehind from '../support/temporary-folder.js';
import { drawPicture, PICTURES, pathOf } from './pictures.js';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

leaveNothingBehind();
mkdirSync(root('.github/pictures'), { recursive: true });
for (const [name, picture] of Object.entries(PICTURES)) {
  writeFileSync(root(pathOf(name)), await drawPicture(picture));
  process.stdout.write(`${pathOf(name)}\n`);
}
