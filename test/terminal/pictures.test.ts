import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drawPicture, PICTURES, pathOf } from '../tools/pictures.js';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test.each(Object.entries(PICTURES))(
  'the picture %s is what the program shows (npm run pictures)',
  async (name, picture) => {
    expect(await drawPicture(picture)).toBe(readFileSync(root(pathOf(name)), 'utf8'));
  },
);
