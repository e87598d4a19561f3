import { menuRows, partsOf, rowsForText } from './parts.js';
import type { Stage } from './stage.js';

/** A place of the walk as it is drawn: window by window where it is longer than the reader's. */
export class Windows {
  #parts: readonly string[] = [];
  /** How many of them have been shown. */
  #shown = 0;

  constructor(private readonly stage: Stage) {}

  get areSeveral(): boolean {
    return this.#parts.length > 1;
  }

  get areLeft(): boolean {
    return this.#shown < this.#parts.length;
  }

  /** @param text the place, drawn; its first window is shown */
  begin(text: string): void {
    this.#cut(text);
    this.#shown = 0;
    this.showNext();
  }

  /** On a window of another size: shows the place anew, about where the reader was. */
  again(text: string): void {
    const share = (this.#shown - 1) / this.#parts.length;
    this.stage.prompter.clear();
    this.#cut(text);
    this.#shown = Math.floor(share * this.#parts.length);
    this.showNext();
  }

  showNext(): void {
    const part = this.#parts[this.#shown];
    if (part !== undefined) this.stage.write(`\n${part}\n\n`);
    this.#shown += 1;
  }

  /** The whole of it at once; behind it the menu is that of a place that was read to its end. */
  async page(): Promise<void> {
    const whole = this.#parts.join('\n\n');
    if (!(await this.stage.page(`${whole}\n`))) this.stage.write(`\n${whole}\n\n`);
    this.#shown = this.#parts.length;
  }

  /** What the place leaves of the window is the menu's: in too few rows it scrolls. */
  rowsForMenu(choices: number): { readonly rows?: number } {
    const window = this.stage.rows();
    if (window === undefined) return {};
    return { rows: menuRows(window, this.#parts[this.#shown - 1] ?? '', choices) };
  }

  #cut(text: string): void {
    const rows = this.stage.prompter.redraws ? rowsForText(this.stage.rows()) : undefined;
    this.#parts = partsOf(text, rows);
  }
}
