import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { KEYS, Screen } from './screen.js';

const screens: Screen[] = [];

afterEach(() => {
  for (const screen of screens.splice(0)) screen.close();
});

/** Returns a stored draft or its text. The draft is stored since it would change with the rules. */
const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/review/${name}`, import.meta.url), 'utf8');

const fileIn = ({ home }: Screen): BriefingFile => JSON.parse(readFileSync(join(home, 'fees.json'), 'utf8'));

async function begun(args = '', options: Parameters<typeof Screen.open>[0] = {}): Promise<Screen> {
  const screen = await Screen.open({ rows: 24, ...options });
  screens.push(screen);
  writeFileSync(join(screen.home, 'fees.json'), fixture('shifts.json'));
  writeFileSync(join(screen.home, 'shifts.article.txt'), fixture('shifts.article.txt'));
  screen.briefing(`review fees.json ${args}`);
  await screen.shows('fees.json · ');
  return screen;
}

/** Types keys, and waits until the window shows the given words. */
async function press(screen: Screen, keys: string, words: string): Promise<void> {
  screen.type(keys);
  await screen.shows(words);
}

const AFTER_FIRST = '2-4/4 claims · 0.P2.s1';

/** Accepts only the first claim. The list of the other claims follows. */
async function acceptFirst(screen: Screen): Promise<void> {
  await press(screen, KEYS.enter, '1/4 claims');
  await press(screen, 'y', AFTER_FIRST);
}

/** Whether each claim has been reviewed after `acceptFirst`. */
const FIRST = [true, false, false, false];

describe('a review in a terminal', () => {
  test('loses no keys that arrive together with the key that opens a field', async () => {
    const screen = await begun();
    await press(screen, `3Grey Observer${KEYS.enter}yB1`, 'name: Port Grey');
    await press(screen, KEYS.escape, 'q quit');
    expect(fileIn(screen).sources[0]?.publisher).toBe('Grey Observer');
    await press(screen, `yxyj0.P3.s1${KEYS.enter}e Fares rise.${KEYS.enter}`, 'y now accepts');
    expect(fileIn(screen).claims.at(-1)?.text).toContain('Fares rise.');
  });

  test('handles every key, and writes each change before the next key', async () => {
    const screen = await begun('', { variables: { EDITOR: 'sed -i s/Grey.Observer/Port.Observer/' } });
    await press(screen, '?', 'any key back');
    await press(screen, '?', '1 title');
    await press(screen, '3', 'publisher:');
    await press(screen, `Grey Observer${KEYS.enter}`, '3 publisher  Grey Observer');
    await press(screen, 'y', '1-2/2 names');
    await press(screen, KEYS.down, '❯ B person       Port Grey');
    await press(screen, 'k', '❯ B organization Port Grey');
    await press(screen, 'k', '❯ B place        Port Grey');
    await press(screen, 'r', 'There is no suggestion.');
    await press(screen, 'n', '1/1 issues');
    await press(screen, 'p', '1-2/2 names');
    await press(screen, 'y', 'Not in the draft');
    await press(screen, 'x', '1/1 issues');
    await press(screen, 'y', '1-4/4 claims · 0.P1.s1');
    await press(screen, KEYS.enter, '1/4 claims');
    await press(screen, KEYS.right, '2/4 claims');
    await press(screen, KEYS.enter, '❯ B ◐ possible');
    await press(screen, KEYS.up, '❯ A ◐ planned');
    await press(screen, KEYS.down, '❯ B ◐ possible');
    await press(screen, 's', 'Where should the claim be split?');
    await press(screen, KEYS.enter, '1-5/5 claims');
    await press(screen, 'u', '1-4/4 claims');
    await press(screen, '3', '❯ B ◐ expected');
    await press(screen, 'h', 'Which words hedge the claim?');
    await press(screen, '4', 'Hedge, in the words of the source:');
    await press(
      screen,
      `${KEYS.ctrlU}are expected${KEYS.enter}`,
      'expected “are expected” · the source’s own',
    );
    await press(screen, 'v', '❯ 1 Mara Voss');
    await press(screen, '1', '“are expected” · Mara Voss');
    await press(screen, 'u', '“are expected” · the source’s own');
    await press(screen, 'd', 'Which claim contradicts this one?');
    await press(screen, KEYS.enter, 'disputed by: ');
    await press(screen, 'u', 'Undone: ');
    await press(screen, 't', 'What is the claim about?');
    await press(screen, KEYS.escape, 'y accept all');
    await press(screen, 'f', 'As fact:');
    await press(screen, `${KEYS.ctrlU}The pilots will strike.${KEYS.enter}`, 'must not be stated as fact:');
    await press(screen, 'w', 'Which words?');
    await press(screen, '1', '│ strike.]');
    await press(screen, 'u', 'Undone: ');
    await press(screen, 'a', 'Which claim should be added?');
    await press(screen, 'e', 'Add:');
    await press(screen, `${KEYS.ctrlU}Talks may follow.${KEYS.enter}`, '❯ E Talks may follow.');
    await press(screen, KEYS.up, '❯ B');
    await press(screen, 'm', '1-4/4 claims');
    await press(screen, 'u', '1-5/5 claims');
    await press(screen, 'j', 'Go to');
    await press(screen, 'Port Gr', '❯ Port Grey');
    await press(screen, KEYS.enter, '2/2 names');
    await press(screen, 'j', 'Go to');
    await press(screen, '0.P3.s1', '❯ 0.P3.s1');
    await press(screen, KEYS.enter, '5/5 claims · 0.P3.s1');
    await press(screen, '/', 'Find');
    await press(screen, 'risen', '❯ 0.P2.s2');
    await press(screen, KEYS.enter, '5/5 claims · 0.P2.s2');
    await press(screen, 'e', 'Claim:');
    await press(
      screen,
      `${KEYS.ctrlU}Fees have risen since 2029.${KEYS.enter}`,
      '❯ C Fees have risen since 2029.',
    );
    await press(screen, KEYS.down, '5/5 claims · 0.P3.s1');
    await press(screen, 'x', '1-4/4 claims');
    await press(screen, 'y', '3/4 claims · 0.P2.s1');
    await press(screen, 'y', 'Why is the entry correct anyway?');
    await press(screen, KEYS.escape, 'y accept');
    await press(screen, 'n', '4/4 claims');
    screen.type('o');
    await expect.poll(() => fileIn(screen).sources[0]?.publisher).toBe('Port.Observer');
    await press(screen, 'p', '4/4 claims');
    screen.type('q');
    await screen.shows('code 0');
    expect(screen.isCursorShown).toBe(true);
    expect(await screen.isCooked()).toBe(true);
    const file = fileIn(screen);
    expect(file.sources[0]?.publisher).toBe('Port.Observer');
    expect(file.claims.map(({ text, proposed }) => [text, proposed === undefined])).toEqual([
      ['Norland will lower its harbour fees in May.', true],
      ['Talks with Sudland may follow, and the pilots of Port Grey are expected to strike.', true],
      ['Talks may follow.', false],
      ['Fees have risen since 2029.', true],
    ]);
  });

  test('keeps every change after SIGKILL, except the one that was being written', async () => {
    const screen = await begun('--only claims');
    await acceptFirst(screen);
    await screen.signal('SIGKILL');
    await screen.shows('code 137');
    expect(fileIn(screen).claims.map(({ proposed }) => proposed === undefined)).toEqual(FIRST);
    screen.run(`stty sane; "$NODE" "$PROGRAM" review fees.json --only claims`);
    await screen.shows('2-4/4 claims · 0.P2.s1');
  });

  test('keeps the accepted claims after SIGKILL if one key accepted a whole list', async () => {
    const screen = await begun('--only claims');
    await press(screen, 'y', 'Everything here has been reviewed.');
    await screen.signal('SIGKILL');
    await screen.shows('code 137');
    expect(fileIn(screen).claims.filter(({ proposed }) => proposed)).toEqual([]);
  });

  test.each(['SIGTERM', 'SIGHUP'])('restores the terminal after %s', async (signal) => {
    const screen = await begun('--only claims');
    await screen.signal(signal);
    await screen.shows(`code ${signal === 'SIGTERM' ? 143 : 129}`);
    expect(screen.isCursorShown).toBe(true);
  });

  test('handles keys that were typed before it started', async () => {
    const screen = await begun('--only claims');
    screen.type('q');
    await screen.shows('code 0');
    screen.briefing('review fees.json --only claims');
    screen.type('\ry');
    await screen.shows(AFTER_FIRST);
    expect(fileIn(screen).claims[0]?.proposed).toBeUndefined();
  });

  test('completes words from the text, and keeps the keys in view while a line is edited', async () => {
    const screen = await begun();
    await press(screen, '3', 'enter accept · esc cancel · tab complete');
    await press(screen, `The Por${KEYS.tab}`, 'publisher: The Port Grey');
    await press(screen, `${KEYS.tab}${KEYS.tab}`, 'publisher: The port');
    await press(screen, KEYS.tab, 'publisher: The Port Grey');
    await press(screen, `${KEYS.ctrlA}${KEYS.altD}`, 'publisher:  Port Grey');
    await press(screen, `A${KEYS.enter}`, '3 publisher  A Port Grey');
  });

  test('moves by word and deletes words, even words with accents and apostrophes, continues the sentence, and wraps at spaces', async () => {
    const screen = await begun('--only claims');
    await press(screen, KEYS.enter, '1/4 claims');
    await press(screen, 'e', 'Claim: Norland will lower');
    await press(screen, `${KEYS.ctrlU}Élan’s port${KEYS.altLeft}${KEYS.altLeft}X`, 'Claim: XÉlan’s port');
    await press(screen, `${KEYS.altRight}Y`, 'Claim: XÉlan’sY port');
    await press(screen, `${KEYS.altRight}${KEYS.altBackspace}Z`, 'Claim: XÉlan’sY Z');
    await press(
      screen,
      `${KEYS.ctrlLeft}${KEYS.ctrlLeft}${KEYS.ctrlK}Norland ${KEYS.tab}`,
      'Claim: Norland will',
    );
    await press(screen, ` it, now${KEYS.ctrlW}${KEYS.ctrlW}low${KEYS.tab}`, 'Claim: Norland will lower');
    await press(screen, `${KEYS.ctrlA}Port G${KEYS.tab}`, 'Claim: Port Grey Norland will lower');
    const long = 'x'.repeat(66);
    await press(screen, `${KEYS.ctrlU}${KEYS.ctrlK}${long} tremendous fees`, 'tremendous fees');
    await press(screen, `${KEYS.altLeft}${KEYS.altLeft}The `, `${long} The`);
  });

  test('exits with 130 on Ctrl-C, and keeps what was accepted', async () => {
    const screen = await begun('--only claims');
    await acceptFirst(screen);
    screen.type(KEYS.ctrlC);
    await screen.shows('code 130');
    expect([screen.isCursorShown, await screen.isCooked()]).toEqual([true, true]);
    expect(fileIn(screen).claims[0]?.proposed).toBeUndefined();
  });

  test('resumes after Ctrl-Z and fg', async () => {
    const screen = await begun('--only claims');
    await acceptFirst(screen);
    screen.type(KEYS.ctrlZ);
    await screen.shows('Stopped');
    expect([screen.isCursorShown, await screen.isCooked()]).toEqual([true, true]);
    screen.run('fg');
    await screen.shows(AFTER_FIRST);
    await press(screen, KEYS.down, '2-4/4 claims · 0.P2.s2');
  });

  test('is redrawn when the window is resized', async () => {
    const screen = await begun('--only claims', { columns: 100 });
    screen.resize(40, 20);
    await screen.shows('space more · y accept all · ? · q quit');
    expect(screen.lines()[0]).toBe('1-4/4 claims · 0.P1.s1');
    await acceptFirst(screen);
  });

  test('reads and writes lines with TERM=dumb', async () => {
    const screen = await begun('--only claims', { rows: 60, variables: { TERM: 'dumb' } });
    await press(screen, KEYS.enter, '1/4 claims');
    await press(screen, `y${KEYS.enter}`, AFTER_FIRST);
    await press(screen, `q${KEYS.enter}`, 'code 0');
    expect(screen.received).not.toContain('\u001b[?25');
    expect(fileIn(screen).claims[0]?.proposed).toBeUndefined();
  });
});
