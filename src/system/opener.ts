import { spawn } from 'node:child_process';

/** A program that has not failed after this many milliseconds counts as running. */
const PATIENCE = 3000;

/** Windows has a shell command instead of a program; the empty argument is the window title. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [program: string, ...words: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
};

/**
 * Opens a file in the user's program for its type, without waiting for it to end. Returns whether it could be opened.
 */
export function openFile(path: string): Promise<boolean> {
  const { platform } = process;
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
