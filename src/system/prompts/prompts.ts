import { emitKeypressEvents } from 'node:readline';
import inquirer from 'inquirer';
import { Cancelled } from '../../errors.js';
import { clean } from '../../text/clean.js';
import { finderIn, listedIn, type MenuSpace, Numbered } from './choices.js';
import type { EditedLine } from './edit-line.js';
import { keysLine } from './frame/draw-frame.js';
import { onInterruption, redrawBackground, watchInterruptions } from './interruptions.js';
import type { Escapable, Prompter, Question, Words } from './prompter.js';
import { EDITING, keysOf, type Look, themeFor, windowColumns } from './theme.js';
import { ESCAPE_WAIT, forgetKeys, type KeyPress, KeysOfQuestion } from './type-ahead.js';

const CHOICES_SHOWN = 12;

/** Moves to the top left and erases the display (ECMA-48). The scrollback is kept. */
const CLEAR = '\u001b[H\u001b[2J';

/**
 * Makes a prompter that shows menus with inquirer. Only this file imports inquirer, and the file itself is imported
 * when the first question is asked.
 */
export function inquirerPrompter(look: Look): Prompter {
  watchInterruptions();
  const space = (): MenuSpace => ({ columns: windowColumns(), rows: CHOICES_SHOWN, unicode: look.unicode });
  return {
    redraws: true,
    clear: () => void process.stdout.write(CLEAR),
    select: (question) => {
      const { choices, initial, ...rest } = question;
      let start = initial;
      const keyed = {
        ...rest,
        message: choices.length > CHOICES_SHOWN ? `${rest.message} (${choices.length} in all)` : rest.message,
        jump: (key: string) => {
          const to = { home: choices[0], end: choices.at(-1) }[key];
          start = to?.value ?? start;
          return to !== undefined;
        },
      };
      const answers = new Map(
        choices.flatMap(({ key, value }) => (key ? [[key.letter, value] as const] : [])),
      );
      return ask(
        asked(keyed, () => ({
          type: 'select',
          choices: listedIn(choices, space()),
          loop: true,
          pageSize: CHOICES_SHOWN,
          theme: themeFor(look, keysOf(choices, keyed)),
          ...(start === undefined ? {} : { default: start }),
        })),
        keyed,
        answers,
      );
    },
    search: ({ find, isNumbered, ...keyed }) => {
      const numbered = isNumbered ? new Numbered(find) : undefined;
      return ask(
        asked(keyed, () => ({
          type: 'search',
          source: finderIn(numbered ? (typed) => numbered.find(typed) : find, space()),
          pageSize: CHOICES_SHOWN,
          theme: themeFor(look, [['type', 'to search'], ...keysOf([], keyed)]),
        })),
        keyed,
        numbered,
      );
    },
    confirm: ({ message, initial = true }) => {
      forgetKeys();
      return ask(
        asked({ message }, () => ({ type: 'confirm', default: initial, theme: themeFor(look, [], message) })),
        { message },
      );
    },
    input: async <Escape>({ initial = '', ...line }: Words<Escape>) => {
      const { editLine } = await import('./edit-line.js');
      const message = themeFor(look, []).style.message(clean(line.message));
      // After a resize, the question is asked again with what has been typed.
      let typed: Pick<EditedLine, 'initial' | 'cursor'> = { initial };
      const onEdit: EditedLine['onEdit'] = (now, cursor) => {
        typed = { initial: now, cursor };
      };
      return ask<string | Escape>((context) => {
        const keys = keysLine(EDITING, false, windowColumns() - 1, look);
        const columns = windowColumns();
        return editLine({ ...line, ...typed, onEdit, message, keys, columns }, context);
      }, line);
    },
    frame: async (first, onKey) => (await import('./frame/open-frame.js')).openFrame(first, onKey, look),
  };
}

/** A question that some keys answer immediately or change. */
interface KeyedQuestion<Answer> extends Escapable<Answer> {
  /** Moves to the first choice (Home) or the last choice (End). Returns whether the key is one of these. */
  jump?(key: string): boolean;
}

/** The keys that answer a question immediately, with their answers. */
type Answers<Answer> = Pick<ReadonlyMap<string, Answer>, 'has' | 'get'>;

type Outcome<Answer> = { readonly answer: Answer } | { readonly error: Cancelled } | 'again' | 'resized';

interface Context {
  readonly signal: AbortSignal;
  readonly clearPromptOnDone: boolean;
}

type Prompt<Answer> = (context: Context) => Promise<Answer>;

/** Makes a prompt from a question type that is built into inquirer. */
const asked =
  <Answer>({ message }: Question, question: () => Readonly<Record<string, unknown>>): Prompt<Answer> =>
  async (context) => {
    const prompt = inquirer.createPromptModule(context);
    const answers = await prompt([{ ...question(), message: clean(message), name: 'answer' } as never]);
    return (answers as { answer: Answer }).answer;
  };

/**
 * Repeats a question until there is an answer.
 *
 * @param prompt asks the question in the current window; called again after each resize
 */
async function ask<Answer>(
  prompt: Prompt<Answer>,
  question: KeyedQuestion<Answer>,
  answers: Answers<Answer> = new Map(),
): Promise<Answer> {
  emitKeypressEvents(process.stdin, { escapeCodeTimeout: ESCAPE_WAIT } as never);
  for (;;) {
    const outcome = await askOnce(prompt, question, answers);
    if (outcome === 'resized') redrawBackground();
    if (outcome === 'again' || outcome === 'resized') continue;
    if ('error' in outcome) throw outcome.error;
    return outcome.answer;
  }
}

async function askOnce<Answer>(
  prompt: Prompt<Answer>,
  question: KeyedQuestion<Answer>,
  answers: Answers<Answer>,
): Promise<Outcome<Answer>> {
  const controller = new AbortController();
  let outcome: Outcome<Answer> | undefined;
  const settle = (wanted: Outcome<Answer> | undefined) => {
    if (wanted === undefined) return;
    outcome ??= wanted;
    controller.abort();
  };
  const stopListening = onInterruption((interruption) =>
    settle(interruption.kind === 'ended' ? { error: interruption.error } : 'resized'),
  );
  const keys = new KeysOfQuestion((key) => {
    settle(keyOutcome(key, question, answers));
    return outcome !== undefined;
  });
  try {
    const answer = prompt({ signal: controller.signal, clearPromptOnDone: true });
    void keys.type(answers instanceof Numbered);
    return { answer: await answer };
  } catch (error) {
    if (outcome) return outcome;
    if (error instanceof Error && error.name === 'ExitPromptError') return { error: new Cancelled() };
    throw error;
  } finally {
    stopListening();
    keys.end();
  }
}

function keyOutcome<Answer>(
  key: KeyPress,
  question: KeyedQuestion<Answer>,
  answers: Answers<Answer>,
): Outcome<Answer> | undefined {
  if (question.jump?.(key.name ?? '')) return 'again';
  if (key.ctrl) return key.name === 'd' ? { error: new Cancelled(130, true) } : undefined;
  if (key.name === 'escape') return 'escape' in question ? { answer: question.escape as Answer } : undefined;
  const letter = key.sequence ?? '';
  return answers.has(letter) ? { answer: answers.get(letter) as Answer } : undefined;
}
