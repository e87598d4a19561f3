import { Unreadable, Unwritable } from '../../src/errors.js';
import { main } from '../../src/main.js';
import { wantsAccessible } from '../../src/system/config/settings.js';
import type { Edited, Io, Output, Shelf } from '../../src/system/io.js';
import type { Prompter } from '../../src/system/prompts/prompter.js';
import { ProgressLine } from '../../src/system/streams/progress.js';

/** The environment of a run of the program in a test. All parts are optional. */
export interface FakeWorld {
  readonly environment?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Whether standard input and output are terminals. */
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  readonly now?: Date;
  readonly prompter?: Prompter;
  /** The stored state of the program, by name. If it is `undefined`, there is no home folder. */
  readonly kept?: Map<string, string> | undefined;
  /** The time since the start, in seconds. */
  readonly elapsed?: number;
  /** Whether the system has a program that opens files (default: true). */
  readonly opener?: boolean;
  /** Whether a pager can be started (default: true). */
  readonly pager?: boolean;
  /** Edits a text as the user would in an editor. */
  readonly editor?: (text: string, command: string) => string | Edited;
}

interface FakeOutput extends Output {
  text: string;
}

export interface FakeIo extends Io {
  readonly stdout: FakeOutput;
  readonly stderr: FakeOutput;
  /** The written files, by path. */
  readonly written: Map<string, string>;
  /** The files that were opened. */
  readonly opened: string[];
  /** The texts sent to a pager, each with the pager's command. */
  readonly paged: { readonly command: string; readonly text: string }[];
}

export function fakeIo(world: FakeWorld = {}): FakeIo {
  const {
    environment = {},
    files = {},
    terminal = false,
    columns,
    rows,
    now = new Date(0),
    prompter,
  } = world;
  const kept = 'kept' in world ? world.kept : new Map<string, string>();
  const written = new Map<string, string>();
  const raw = new Map<string, Uint8Array>();
  const removed = new Set<string>();
  const paged: FakeIo['paged'] = [];
  const opened: string[] = [];
  const stdout = output(terminal, columns, rows, () => progress.clear());
  const stderr = output(terminal, columns, rows, () => progress.clear());
  const progress: ProgressLine = new ProgressLine(
    {
      ...stderr,
      write(text) {
        stderr.text += text;
      },
    },
    () => world.elapsed ?? 0,
    () => wantsAccessible(io),
  );
  const io: FakeIo = {
    environment,
    stdin: { isTerminal: terminal, read: () => bytes(world.stdin ?? '') },
    stdout,
    stderr,
    progress,
    written,
    paged,
    opened,
    page: async (text, command) => {
      paged.push({ command, text });
      return world.pager ?? true;
    },
    edit: async (contents, _, command) => {
      const edited = world.editor?.(new TextDecoder().decode(contents), command) ?? { end: 'not there' };
      return typeof edited === 'string' ? { end: 'saved', contents: bytes(edited) } : edited;
    },
    open: async (path) => {
      opened.push(path);
      return world.opener ?? true;
    },
    files: {
      read(path) {
        const contents = raw.get(path) ?? written.get(path) ?? (removed.has(path) ? undefined : files[path]);
        if (contents === undefined) throw new Unreadable(`${path}: no such file (check the name)`);
        return bytes(contents);
      },
      list: (folder) =>
        [...new Set([...Object.keys(files), ...written.keys()])]
          .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
          .map((path) => path.slice(folder.length + 1))
          .sort(),
      exists: (path) => written.has(path) || (path in files && !removed.has(path)),
      isSame: (one, other) => one === other,
      remove(path) {
        raw.delete(path);
        written.delete(path);
        removed.add(path);
      },
      write(path, contents, options) {
        if (this.exists(path) && !options?.force)
          throw new Unwritable(`${path} exists already (use --force to replace it)`);
        written.set(path, typeof contents === 'string' ? contents : new TextDecoder().decode(contents));
        raw.set(path, bytes(contents));
      },
      async withLock(path, work) {
        return work((contents) => this.write(path, contents, { force: true }));
      },
    },
    shelf: fakeShelf(kept),
    now: () => now,
    prompter: async () => {
      if (!prompter) throw new Error('the program prompts, but the test has no prompter');
      return prompter;
    },
  };
  return io;
}

/** Returns a shelf that stores the program's state in a map. */
export function fakeShelf(kept: Map<string, string> | undefined): Shelf {
  const place = (name: string) => (kept ? `/home/reader/.local/state/briefing/${name}` : undefined);
  return {
    place,
    read: (name) => kept?.get(name),
    async update(name, change) {
      if (!kept) throw new Unwritable('no home folder is known (set HOME or XDG_STATE_HOME)');
      const before = kept.get(name);
      const wanted = change(before);
      if (wanted === 'nothing') return;
      if (wanted.aside && before !== undefined) kept.set(`${name}.damaged`, before);
      if (wanted.text === undefined) kept.delete(name);
      else kept.set(name, wanted.text);
    },
  };
}

/** Runs a command line in a simulated environment. */
export async function run(args: readonly string[], world: FakeWorld = {}) {
  const io = fakeIo(world);
  const exitCode = await main(args, io);
  return { exitCode, stdout: io.stdout.text, stderr: io.stderr.text, io };
}

const bytes = (contents: string | Uint8Array) =>
  typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;

function output(
  isTerminal: boolean,
  columns: number | undefined,
  rows: number | undefined,
  before: () => void,
): FakeOutput {
  return {
    text: '',
    isTerminal,
    columns,
    rows,
    write(text) {
      before();
      this.text += text;
    },
  };
}
