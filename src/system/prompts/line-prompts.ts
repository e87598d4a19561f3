import { createInterface, type Interface } from 'node:readline';
import { clean } from '../../text/clean.js';
import type { Output } from '../io.js';
import { lineFrame } from './frame/line-frame.js';
import { onInterruption, watchInterruptions } from './interruptions.js';
import type { Choice, Prompter, Words } from './prompter.js';

/** The maximum number of matches to list. Further matches are only counted, since a screen reader reads every line. */
const FINDS_SHOWN = 20;

/**
 * Makes a prompter for screen readers. It asks with numbered lines, never moves the cursor, and draws nothing twice.
 */
export function linePrompter(output: Output): Prompter {
  watchInterruptions();
  const lines = new Lines();
  const say = (text: string) => output.write(`${text.split('\n').map(clean).join('\n')}\n`);
  const askLine = (prompt: string) => {
    output.write(`${clean(prompt)} `);
    return lines.next();
  };
  return {
    redraws: false,
    clear: () => {},
    async select(question) {
      const { message, choices, initial } = question;
      say(listing(message, choices));
      const chosen = Math.max(
        0,
        choices.findIndex(({ value }) => value === initial),
      );
      const prompt = selectPrompt(choices, chosen, 'escape' in question);
      for (;;) {
        const typed = await askLine(prompt);
        const found = typed === '' ? choices[chosen] : choiceFor(choices, typed);
        if (found) return found.value;
        if (typed === 'b' && 'escape' in question) return question.escape as never;
        say(`'${typed}' is not one of the choices.`);
      }
    },
    async search(question) {
      const ask = question.message;
      for (;;) {
        const typed = await askLine(
          `${ask} (type words, or press Enter for all${'escape' in question ? '; b to go back' : ''}):`,
        );
        if (typed === 'b' && 'escape' in question) return question.escape as never;
        const found = question.find(typed);
        if (found.length === 0) {
          say(`Nothing matches '${typed}'.`);
          continue;
        }
        const answer = await pickFound(found, say, askLine);
        if (answer) return answer.value;
      }
    },
    async confirm({ message, initial = true }) {
      for (;;) {
        const typed = (
          await askLine(`${message} y for yes, n for no (default ${initial ? 'y' : 'n'}):`)
        ).toLowerCase();
        if (typed === '') return initial;
        if (['y', 'yes'].includes(typed)) return true;
        if (['n', 'no'].includes(typed)) return false;
        say('Type y or n.');
      }
    },
    async input(question) {
      const { initial, check } = question;
      const canEscape = 'escape' in question;
      for (;;) {
        const typed = (await askLine(inputPrompt(question, canEscape))) || (initial ?? '');
        if (typed === LEAVES && canEscape) return question.escape as never;
        const wrong = check?.(typed);
        if (wrong === undefined) return typed;
        say(wrong);
      }
    },
    frame: (first, onKey) => lineFrame({ say, askLine }, first, onKey),
  };
}

/** The line that cancels a question. Unlike a letter, a period is never an answer. */
const LEAVES = '.';

/** Returns a prompt such as 'Name of the place (default Port Grey) (type a single period to leave):'. */
function inputPrompt({ message, initial }: Words<unknown>, canEscape: boolean): string {
  const proposed = initial === undefined ? '' : ` (default ${initial})`;
  return `${message}${proposed}${canEscape ? ' (type a single period to leave)' : ''}:`;
}

const listing = (message: string, choices: readonly Choice<unknown>[]) =>
  [
    message,
    ...choices.map(
      ({ label, hint }, index) => `${index + 1} ${clean(label)}${hint ? ` (${clean(hint)})` : ''}`,
    ),
  ].join('\n');

/** Returns a prompt such as 'Choose 1-6, b back, q quit (default 1):'. */
function selectPrompt(choices: readonly Choice<unknown>[], chosen: number, canEscape: boolean): string {
  const keys = choices.flatMap(({ key }) => (key ? [`${key.letter} ${key.word}`] : []));
  if (canEscape && !choices.some(({ key }) => key?.letter === 'b')) keys.push('b back');
  const range = choices.length === 1 ? '1' : `1-${choices.length}`;
  return `Choose ${[range, ...keys].join(', ')} (default ${chosen + 1}):`;
}

const choiceFor = <Value>(choices: readonly Choice<Value>[], typed: string): Choice<Value> | undefined =>
  /^[1-9]\d{0,5}$/.test(typed)
    ? choices[Number(typed) - 1]
    : choices.find(({ key }) => key?.letter === typed.toLowerCase());

/** Asks for the number of a match. Returns undefined if the user wants to search again. */
async function pickFound<Value>(
  found: readonly Choice<Value>[],
  say: (text: string) => void,
  askLine: (prompt: string) => Promise<string>,
): Promise<Choice<Value> | undefined> {
  const shown = found.slice(0, FINDS_SHOWN);
  const more =
    found.length > shown.length
      ? `\nand ${found.length - shown.length} more: add words to narrow the search`
      : '';
  say(`${listing(`${found.length} found`, shown)}${more}`);
  for (;;) {
    const typed = await askLine(`Choose 1-${shown.length}, s search again (default 1):`);
    if (typed === 's') return undefined;
    const choice = typed === '' ? shown[0] : choiceFor(shown, typed);
    if (choice) return choice;
    say(`'${typed}' is not one of the choices.`);
  }
}

/** Reads standard input line by line. Nothing is read between questions, so that the program can end. */
class Lines {
  readonly #waiting: string[] = [];
  #reader: Interface | undefined;
  #take: ((line: string) => void) | undefined;

  next(): Promise<string> {
    const line = this.#waiting.shift();
    if (line !== undefined) return Promise.resolve(line);
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        stopListening();
        this.#take = undefined;
        this.#reader?.pause();
        act();
      };
      const stopListening = onInterruption((interruption) => {
        if (interruption.kind === 'ended') settle(() => reject(interruption.error));
        else this.#reader?.resume();
      });
      this.#take = (typed) => settle(() => resolve(typed));
      this.#open().resume();
    });
  }

  #open(): Interface {
    if (this.#reader) return this.#reader;
    const reader = createInterface({ input: process.stdin, terminal: false });
    reader.on('line', (line) => {
      const typed = line.trim();
      if (this.#take) this.#take(typed);
      else this.#waiting.push(typed);
    });
    this.#reader = reader;
    return reader;
  }
}
