/**
 * The code of the thread that reads a PDF file with PDF.js. It is text, since a thread needs a file or text, and its
 * path would differ between the sources, the library and the program. No script of the PDF file is run.
 *
 * It sends the number of pages, then each page, then the title in the file's metadata; or the name of the error that
 * ended it.
 */
export const THREAD_CODE = `
'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const send = (message) => parentPort.postMessage(message);
const itemOf = ({ type, tag, id, str = '', transform, width, fontName }) => ({ type, tag, id, str, transform, width, fontName });

async function sendPages(pdf) {
  send({ kind: 'opened', pages: pdf.numPages });
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const { view } = page;
    send({ kind: 'page', items: items.map(itemOf), structure: await page.getStructTree(), view });
    page.cleanup();
  }
  const { info } = await pdf.getMetadata();
  send({ kind: 'done', title: String(info.Title ?? '') });
}

require(workerData.library)
  .getDocumentProxy(workerData.bytes, { verbosity: 0, stopAtErrors: false })
  .then(sendPages)
  .catch((error) => send({ kind: 'failed', name: String(error && error.name) }));
`;
