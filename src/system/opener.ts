import { spawn } from 'node:child_process';

/** So long, in milliseconds, a program has to say that it cannot open a file; after that it counts as running. */
const PATIENCE = 3000;

/** Windows has no such program, but a word of its shell; the empty text is the title of the window. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [program: string, ...words: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
};

/**
 * Opens a file in the program that the reader has for its kind, and does not wait until that ends.
 *
 * @returns whether it could be opened
 */
export function openFile(path: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const [program, ...words] = OPENERS[platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const opener = spawn(program, [...words, path], { stdio: 'ignore', detached: platform !== 'win32' });
    const timer = setTimeout(() => resolve(true), PATIENCE);
    const end = (opened: boolean) => {
      clearTimeout(timer);
      resolve(opened);
    };
    opener.on('error', () => end(false));
    opener.on('exit', (code) => end(code === 0));
    opener.unref();
  });
}
