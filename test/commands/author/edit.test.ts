import { describe, expect, test } from 'vitest';
import { exampleJson } from '../../support/example.js';
import { type FakeWorld, run } from '../../support/fake-io.js';
import { type Answer, scriptedPrompter } from '../../support/scripted-prompter.js';

const OLD = exampleJson();
const NEW = exampleJson((file) => Object.assign(file, { title: 'Harbour talks, again' }));
const OVERSTATED = exampleJson((file) =>
  Object.assign(file.claims[2] ?? {}, { text: 'Norland will ask for lower fees.' }),
);

const ENVIRONMENT = { EDITOR: 'ed' };

/** Edits `own.json` with an editor that saves one of the texts each time it is opened, and answers the prompts. */
async function edit(texts: readonly string[], answers: readonly Answer[] = [], world: FakeWorld = {}) {
  const left = [...texts];
  const seen: string[] = [];
  const prompter = scriptedPrompter(answers);
  const ended = await run(['edit', 'own.json'], {
    files: { 'own.json': OLD },
    environment: ENVIRONMENT,
    terminal: true,
    prompter,
    editor(text) {
      seen.push(text);
      return left.shift() ?? '';
    },
    ...world,
  });
  prompter.assertUsed();
  return { ...ended, seen, written: Object.fromEntries(ended.io.written) };
}

const asked = (choose: string): Answer => ({ asked: 'What next?', choose });

describe('briefing edit', () => {
  test('replaces the file with exactly the edited text', async () => {
    const { exitCode, written, seen } = await edit([NEW]);
    expect([exitCode, written, seen]).toEqual([0, { 'own.json': NEW }, [OLD]]);
  });

  test('writes nothing if nothing changed', async () => {
    const { exitCode, stderr, written } = await edit([OLD]);
    expect([exitCode, stderr, written]).toEqual([0, 'briefing: own.json is unchanged\n', {}]);
  });

  test('shows the problems of an invalid file, and lets the user edit it again', async () => {
    const { exitCode, stderr, seen, written } = await edit(['{', NEW], [asked('edit again')]);
    expect([exitCode, seen, written]).toEqual([0, [OLD, '{'], { 'own.json': NEW }]);
    expect(stderr).toContain('own.json:1:2: /:');
  });

  test('keeps an invalid file as a copy under a free name, or discards it', async () => {
    const files = { 'own.json': OLD, 'own.edited.json': 'x' };
    const kept = await edit(['{'], [asked('keep a copy next to the file')], { files });
    expect([kept.exitCode, kept.written]).toEqual([1, { 'own.edited-2.json': '{' }]);
    const discarded = await edit(['{'], [asked('discard the edits')]);
    expect([discarded.exitCode, discarded.written]).toEqual([1, {}]);
  });

  test('reports a claim that is firmer than its standing, and writes the file if the user confirms', async () => {
    const { exitCode, stderr, written } = await edit([OVERSTATED], [asked('write it anyway')]);
    expect([exitCode, written]).toEqual([0, { 'own.json': OVERSTATED }]);
    expect(stderr).toContain("'will' is firmer than 'likely'");
  });

  test('can fix a file that was already invalid', async () => {
    const { exitCode, written } = await edit([NEW], [], { files: { 'own.json': '{' } });
    expect([exitCode, written]).toEqual([0, { 'own.json': NEW }]);
  });

  test('keeps a copy if the prompt is canceled', async () => {
    const { exitCode, written } = await edit(['{'], [{ asked: 'What next?', press: 'ctrl-c' }]);
    expect([exitCode, written]).toEqual([130, { 'own.edited.json': '{' }]);
  });

  test('keeps a copy if Esc is pressed', async () => {
    const { exitCode, written } = await edit(['{'], [{ asked: 'What next?', press: 'escape' }]);
    expect([exitCode, written]).toEqual([1, { 'own.edited.json': '{' }]);
  });

  test('keeps a copy if there is no terminal', async () => {
    const { exitCode, written } = await edit(['{'], [], { terminal: false });
    expect([exitCode, written]).toEqual([1, { 'own.edited.json': '{' }]);
  });

  test.each<[string, FakeWorld, number, string]>([
    [
      'leaves an empty file',
      { editor: () => ' \n' },
      1,
      'briefing: ed left an empty file (own.json is unchanged)\n',
    ],
    [
      'fails',
      { editor: () => ({ end: 'failed', reason: 'it ended with exit code 1' }) },
      1,
      'briefing: ed failed: it ended with exit code 1 (no changes were made)\n',
    ],
    [
      'is interrupted by Ctrl-C',
      { editor: () => ({ end: 'failed', reason: 'it was terminated by SIGINT' }) },
      130,
      '',
    ],
    [
      'does not exist',
      { editor: () => ({ end: 'not there' }) },
      2,
      'briefing: cannot open an editor: ed not found (set VISUAL or EDITOR to an installed editor)\n',
    ],
    [
      'is not set, and there is no terminal',
      { environment: {}, terminal: false },
      2,
      'briefing: cannot open an editor: none is set (set VISUAL or EDITOR, or make changes with briefing apply)\n',
    ],
  ])('changes nothing if the editor %s', async (_, world, code, words) => {
    const { exitCode, stderr, stdout, written } = await edit([], [], world);
    expect([exitCode, stderr, stdout, written]).toEqual([code, words, '', {}]);
  });

  test('tries VISUAL before EDITOR, and vi before nano', async () => {
    const commands: string[] = [];
    const editor = (_: string, command: string) => {
      commands.push(command);
      return { end: 'not there' } as const;
    };
    await edit([], [], { editor, environment: { VISUAL: 'see', EDITOR: 'ed' } });
    await edit([], [], { editor, environment: { VISUAL: ' ' } });
    expect(commands).toEqual(['see', 'vi', 'nano']);
  });
});

describe('a file that another program changes while it is edited', () => {
  /**
   * Edits `own.json` while another program writes it.
   *
   * @param answer the answer to the prompt that follows when the editor is closed
   */
  function meanwhile(answer: string) {
    const world: FakeWorld = { files: { 'own.json': OLD } };
    const editor = () => {
      (world.files as Record<string, string>)['own.json'] = OVERSTATED;
      return NEW;
    };
    return edit([], [asked(answer)], { ...world, editor });
  }

  test('is not replaced without asking', async () => {
    const { exitCode, stderr, written } = await meanwhile('keep a copy next to the file');
    expect([exitCode, written]).toEqual([1, { 'own.edited.json': NEW }]);
    expect(stderr).toContain('own.json was changed by another program while you were editing it');
  });

  test('is replaced if the user confirms', async () => {
    const { exitCode, written } = await meanwhile('write it anyway');
    expect([exitCode, written]).toEqual([0, { 'own.json': NEW }]);
  });
});
