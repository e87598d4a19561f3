import { expect, test } from 'vitest';
import { readInput } from '../../../src/reading/input/index.js';
import { makeZip } from './make-zip.js';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

async function read(body: string): Promise<string> {
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return (await readInput(makeZip({ 'word/document.xml': xml }), { name: 'news.docx' })).text;
}

test('tracked changes are accepted: deleted text is left out, inserted text is included, and moved text is in its new place', async () => {
  const text = await read(
    [
      `<w:p>${run('The bridge is closed. ')}<w:del w:id="1"><w:r><w:delText>It is open.</w:delText></w:r></w:del></w:p>`,
      `<w:p><w:moveFrom w:id="2">${run('A ferry may sail.')}</w:moveFrom></w:p>`,
      `<w:p><w:ins w:id="3">${run('Buses go round. ')}</w:ins><w:moveTo w:id="4">${run('A ferry may sail.')}</w:moveTo></w:p>`,
    ].join(''),
  );
  expect(text).toBe('The bridge is closed.\n\nBuses go round. A ferry may sail.\n');
});
