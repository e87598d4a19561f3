import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drawPicture, PICTURES, pathOf } from '../tools/pictures.js';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test.each(Object.entries(PICTURES))(
  'the picture %s matches what the program shows (to update it: npm run pictures)',
  async (name, picture) => {
    expect(await drawPicture(picture)).toBe(readFileSync(root(pathOf(name)), 'utf8'));
  },
);
