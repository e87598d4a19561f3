import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { exampleJson } from '../support/example.js';
import { KEYS, Screen } from './screen.js';

const screens: Screen[] = [];

afterEach(() => {
  for (const screen of screens.splice(0)) screen.close();
});

/** The wizard with its first menu: the third choice is a place, whose questions are answered in words. */
async function adding(variables: Record<string, string> = {}): Promise<Screen> {
  const screen = await Screen.open({ variables });
  screens.push(screen);
  writeFileSync(join(screen.home, 'trip.json'), exampleJson());
  screen.briefing('edit trip.json');
  await screen.shows('What do you want to add or correct?');
  return screen;
}

describe('a question for words says how the entry is left', () => {
  test('in menus with Esc', async () => {
    const screen = await adding();
    await screen.endsWith('enter choose');
    screen.type(KEYS.up.repeat(3));
    await screen.shows('❯ a place');
    screen.type(KEYS.enter);
    await screen.endsWith('Name of the place (esc leaves)');
    screen.type(KEYS.escape);
    await screen.shows('briefing: nothing was added');
    await screen.endsWith('enter choose');
    expect(screen.lines()[1]).toBe('What do you want to add or correct?');
  });

  test('line by line with a full stop, while a letter alone is an answer', async () => {
    const screen = await adding({ ACCESSIBLE: '1' });
    await screen.endsWith('(default 6):');
    screen.type('3\r');
    await screen.endsWith('Name of the place (a full stop alone leaves):');
    screen.type('b\r');
    await screen.endsWith('A short id for it (default b) (a full stop alone leaves):');
    screen.type('.\r');
    await screen.shows('briefing: nothing was added');
    await screen.endsWith('Choose 1-12 (default 6):');
  });
});
