import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blog, newspaper, oldSite } from './input-fixtures/pages.js';
import { FIXTURES } from './input-fixtures/source.js';

/** Makes the files under test/reading/input/fixtures anew. What they are read to is checked by hand and committed. */
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(FIXTURES, name), content);

const WINDOWS_1252: Readonly<Record<string, number>> = {
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
};

const toWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((character) => WINDOWS_1252[character] ?? character.charCodeAt(0)));

write('newspaper.html', newspaper());
write('blog.html', blog());
write('old-site.html', toWindows1252(oldSite()));
