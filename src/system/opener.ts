import { spawn } from 'node:child_process';

/** The time in milliseconds after which a program that has not failed counts as running. */
const PATIENCE = 3000;

/**
 * The commands that open a file, by system. The one for Windows is a shell command, whose empty argument is the title
 * of the window.
 */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [program: string, ...words: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
};

/**
 * Opens a file in the default program for its type, without waiting for the program to end. Returns whether the file
 * was opened.
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
