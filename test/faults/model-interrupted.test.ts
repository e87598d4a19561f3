import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, PROGRAM } from '../e2e/program.js';
import { type Behaviour, modelServer } from '../support/model-server.js';

const PARAGRAPH =
  'The council of Norland met on Monday. It voted on the harbor fees that ships have to pay. '.repeat(25);

/** Drafts with a model, interrupts the draft when `isEnough` returns true, and returns its exit code or signal. */
async function draft(folder: string, address: string, isEnough?: () => boolean): Promise<number | string> {
  const args = [PROGRAM, 'draft', 'news.txt', 'news.json', '--model', 'small', '--endpoint', address];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, HOME: folder },
  });
  const timer = setInterval(() => {
    if (isEnough?.()) child.kill('SIGINT');
  }, 20);
  const ended = await new Promise<number | string>((resolve) =>
    child.on('exit', (code, signal) => resolve(signal ?? code ?? -1)),
  );
  clearInterval(timer);
  return ended;
}

test('after Ctrl-C, the answers of the model are kept, and only the user can read them', async () => {
  const folder = newFolder('model-interrupted');
  writeFileSync(join(folder, 'news.txt'), Array(5).fill(PARAGRAPH).join('\n\n'));
  const fine: Behaviour = { say: '{"claims": []}' };
  const server = await modelServer(fine, 'sleep', fine);
  const kept = join(folder, '.cache/briefing/replies');
  expect(await draft(folder, server.endpoint, () => server.sent.length === 2)).toBe('SIGINT');
  const [first = '', ...others] = readdirSync(kept);
  expect(others).toEqual([]);
  expect(statSync(join(kept, first)).mode & 0o777).toBe(0o600);
  expect(statSync(kept).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder).sort()).toEqual(['.cache', 'news.txt']);

  expect(await draft(folder, server.endpoint)).toBe(0);
  const parts = server.sent.map(({ body }) => body.messages.at(-1)?.content);
  // The program does not ask again about a part that the model has answered.
  expect(parts.filter((content) => content === parts[0])).toHaveLength(1);
  expect(JSON.parse(readFileSync(join(folder, 'news.json'), 'utf8')).claims.length).toBeGreaterThan(0);
  await server.close();
});
