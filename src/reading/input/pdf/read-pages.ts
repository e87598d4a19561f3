import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { BROKEN, cannotRead, ENCRYPTED, INPUT_LIMITS } from '../refusal.js';

/** A piece of text on a page, or the beginning or end of marked content, as PDF.js returns it. */
export interface TextItem {
  readonly type?: string;
  readonly tag?: string | null;
  readonly id?: string;
  readonly str: string;
  /**
   * The horizontal scale, two skews, the vertical scale, and x and y. The origin is the lower left corner of the page.
   */
  readonly transform: readonly [number, number, number, number, number, number];
  readonly width: number;
  readonly fontName: string;
}

/** A node of the tag tree in a tagged PDF file (PDF 1.7, 14.7). */
export interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

interface PdfPage {
  readonly items: readonly TextItem[];
  readonly structure: StructureNode | null;
  readonly view: readonly [left: number, bottom: number, right: number, top: number];
}

type Message =
  | { readonly kind: 'opened'; readonly pages: number }
  | ({ readonly kind: 'page' } & PdfPage)
  | { readonly kind: 'done'; readonly title: string }
  | { readonly kind: 'failed'; readonly name: string };

export interface PdfLimits {
  /** Seconds of processor time, which does not depend on the load of the machine. */
  readonly seconds: number;
  /** The number of megabytes by which the memory of the process may grow. */
  readonly megabytes: number;
}

const LIMITS: PdfLimits = { seconds: 60, megabytes: 768 };

/** The milliseconds between checks of the limits. PDF.js decompresses at most a few hundred megabytes per second. */
const INTERVAL = 50;

const MB = 1024 * 1024;
const BOMB = 'it is too large when decompressed (use only part of the file, or its text)';
const SLOW = 'it takes too long to decompress (use only part of the file, or its text)';

/**
 * Reads the pages of a PDF file in a separate thread, which is terminated if it takes too much time or memory: PDF.js
 * decompresses without a limit, and some files keep it busy forever.
 *
 * @param take called with each page in turn; reading ends if it throws
 * @returns the title in the file's metadata
 * @throws Unreadable if the file is encrypted or broken, or exceeds a limit
 */
export async function readPages(
  bytes: Uint8Array,
  name: string,
  take: (page: PdfPage) => void,
  limits = LIMITS,
): Promise<string> {
  const worker = new Worker(THREAD_CODE, {
    eval: true,
    // PDF.js takes ownership of the bytes.
    workerData: { library: createRequire(import.meta.url).resolve('unpdf'), bytes: new Uint8Array(bytes) },
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<string>((resolve, reject) => {
      const refuse = (reason: string) => reject(cannotRead(name, reason));
      timer = watch(limits, refuse);
      worker.on('error', (error) => refuse(reasonOf(error.name, 'code' in error ? error.code : '')));
      worker.on('exit', () => refuse(BROKEN));
      worker.on('message', (message: Message) => {
        try {
          if (message.kind === 'done') resolve(message.title);
          else if (message.kind === 'page') take(message);
          else if (message.kind === 'failed') refuse(reasonOf(message.name));
          else checkLength(message.pages, name);
        } catch (error) {
          reject(error);
        }
      });
    });
  } finally {
    clearInterval(timer);
    await worker.terminate();
  }
}

/** Calls `refuse` when the limit on time or memory is exceeded. The caller must clear the returned timer. */
function watch({ seconds, megabytes }: PdfLimits, refuse: (reason: string) => void): NodeJS.Timeout {
  const most = process.memoryUsage.rss() + megabytes * MB;
  const before = process.cpuUsage();
  return setInterval(() => {
    if (process.memoryUsage.rss() > most) refuse(BOMB);
    else if (secondsSince(before) > seconds) refuse(SLOW);
  }, INTERVAL);
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function reasonOf(name: string, code: unknown = ''): string {
  if (name === 'PasswordException') return ENCRYPTED;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? BOMB : BROKEN;
}

function checkLength(pages: number, name: string): void {
  if (pages <= INPUT_LIMITS.pages) return;
  const most = INPUT_LIMITS.pages.toLocaleString('en-US');
  throw cannotRead(name, `it has more than ${most} pages (use only part of the file)`);
}

/**
 * The code of the thread that decodes a PDF file with PDF.js. It is a string because a thread needs a file or source
 * text, and the location of the files differs between the source tree, the library and the program. Scripts in the PDF
 * file are never run.
 *
 * The thread sends the number of pages, then each page, and then the title in the file's metadata. If it fails, it sends
 * the name of the error.
 */
const THREAD_CODE = `
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
