import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manuscript, slides, twoColumns } from './input-fixtures/documents.js';
import { blog, newspaper, oldSite } from './input-fixtures/pages.js';
import { FIXTURES } from './input-fixtures/source.js';

/**
 * Regenerates the files in test/reading/input/fixtures with Chromium, pandoc and LibreOffice. The expected texts of
 * these files were checked by hand.
 */
const folder = mkdtempSync(join(tmpdir(), 'fixtures-'));
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

function print(name: string, html: string): void {
  const page = join(folder, `${name}.html`);
  writeFileSync(page, html);
  const target = join(FIXTURES, `${name}.pdf`);
  const options = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    `--print-to-pdf=${target}`,
  ];
  execFileSync('chromium', [...options, page], { stdio: 'ignore' });
}

function convert(name: string, source: string, from: string, to: string): void {
  const file = join(folder, `${name}.${from}`);
  writeFileSync(file, source);
  execFileSync('soffice', ['--headless', '--convert-to', to, '--outdir', folder, file], { stdio: 'ignore' });
  const extension = to.split(':')[0] ?? to;
  copyFileSync(join(folder, `${name}.${extension}`), join(FIXTURES, `${name}.${extension}`));
}

write('newspaper.html', newspaper());
write('blog.html', blog());
write('old-site.html', toWindows1252(oldSite()));
print('slides', slides());
for (const name of ['printed-page', 'news-page'])
  print(name, readFileSync(join(FIXTURES, `source/${name}.html`), 'utf8'));
convert(
  'two-columns',
  twoColumns(),
  'fodt',
  'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}',
);
convert('two-columns', twoColumns(), 'fodt', 'docx');
execFileSync(
  'pandoc',
  ['--from', 'markdown-smart', '--to', 'docx', '--output', join(FIXTURES, 'manuscript.docx')],
  {
    input: manuscript(),
  },
);
rmSync(folder, { recursive: true });
