import { Cancelled } from '../errors.js';
import type { Choice } from '../system/prompts/prompter.js';
import { asideTitle } from './detail-page.js';
import { detailsMatching } from './details.js';
import { digestOf } from './digest.js';
import { helpDocument } from './help.js';
import { findTargets, jumpTargets } from './jump.js';
import { menuAt, type Wish } from './menu.js';
import { Windows } from './paginator.js';
import { type StepState, stepState } from './progress.js';
import { askCheck } from './quiz.js';
import { asideScreen, stepScreen } from './screen.js';
import type { Stage, Tour } from './stage.js';
import type { Step } from './step.js';
import { cameFrom, type Move, move, type Walk } from './walk.js';

/**
 * Walks until the reader has finished or leaves.
 *
 * @param walk where to begin
 * @returns the walk as it ended
 * @throws Cancelled when it was broken off by a signal
 */
export async function walkThrough(tour: Tour, stage: Stage, walk: Walk): Promise<Walk> {
  const session = new Session(tour, stage, walk);
  return session.run();
}

class Session {
  #walk: Walk;
  readonly #windows: Windows;

  constructor(
    private readonly tour: Tour,
    private readonly stage: Stage,
    walk: Walk,
  ) {
    this.#walk = walk;
    this.#windows = new Windows(stage);
  }

  async run(): Promise<Walk> {
    this.#show();
    while (this.#walk.state === 'walking') {
      try {
        await this.#grant(await this.#ask());
      } catch (error) {
        if (!(error instanceof Cancelled) || !error.byEnd) throw error;
        this.#walk = move(this.#walk, { kind: 'leave' });
      }
    }
    return this.#walk;
  }

  #ask(): Promise<Wish> {
    const { steps, briefing } = this.tour;
    const choices = menuAt(briefing, steps, this.#walk, {
      isLong: this.#windows.areSeveral,
      hasMore: this.#windows.areLeft,
    });
    const canGoBack = cameFrom(this.#walk) !== undefined;
    return this.stage.prompter.select<Wish>({
      message: this.#where(),
      choices,
      redraw: { kind: 'again' },
      ...(canGoBack ? { escape: { kind: 'back' } } : {}),
      ...this.#windows.rowsForMenu(choices.length),
    });
  }

  #where(): string {
    const { step, aside } = this.#walk.place;
    const at = `Step ${step + 1} of ${this.tour.steps.length}`;
    return aside === undefined ? at : `${at}, beside it: ${asideTitle(this.tour.briefing, aside)}`;
  }

  async #grant(wish: Wish): Promise<void> {
    switch (wish.kind) {
      case 'more':
        return this.#windows.showNext();
      case 'pager':
        return this.#windows.page();
      case 'again':
        return this.#windows.again(this.#drawn());
      case 'help':
        return this.stage.write(`\n${this.stage.draw(helpDocument(this.tour.briefing, this.tour.more))}\n\n`);
      case 'details':
        return this.#details();
      case 'search':
        return this.#search();
      case 'check':
        return this.#check();
      default:
        return this.#go(wish);
    }
  }

  /** What was finished is kept before anything else happens. */
  async #go(wanted: Move): Promise<void> {
    const before = this.#walk;
    this.#walk = move(before, wanted);
    const step = this.tour.steps[before.place.step] as Step;
    if (wanted.kind === 'next' && before.place.aside === undefined) await this.#finish(step);
    if (this.#walk.state === 'walking' && this.#walk !== before) this.#show();
  }

  async #finish(step: Step): Promise<void> {
    if (step.partial) return;
    await this.stage.keep({ read: { [step.id]: digestOf(step.document()) }, last: step.id });
  }

  #state(step: Step): StepState {
    return step.partial
      ? 'unread'
      : stepState(this.stage.progress(), step.id, () => digestOf(step.document()));
  }

  #show(): void {
    this.#windows.begin(this.#drawn());
  }

  #drawn(): string {
    const { step, aside } = this.#walk.place;
    const { briefing, steps, more } = this.tour;
    const document =
      aside === undefined
        ? stepScreen(steps, step, this.#state(steps[step] as Step))
        : asideScreen(briefing, aside, more);
    return this.stage.draw(document);
  }

  async #details(): Promise<void> {
    const { briefing, steps } = this.tour;
    const ids = steps[this.#walk.place.step]?.details() ?? [];
    await this.#searched('Which one?', detailsMatching(briefing, ids));
  }

  async #search(): Promise<void> {
    const targets = jumpTargets(this.tour.briefing, this.tour.steps);
    await this.#searched('Where to?', (typed) =>
      findTargets(targets, typed).map(({ label, move }) => ({ label, value: move })),
    );
  }

  async #searched(message: string, find: (typed: string) => readonly Choice<Wish>[]): Promise<void> {
    const wish = await this.stage.prompter.search<Wish>({ message, find, escape: { kind: 'again' } });
    // Going back on the question leaves the step on the screen as it was.
    if (wish.kind !== 'again') await this.#grant(wish);
  }

  async #check(): Promise<void> {
    const done = await askCheck(this.tour, this.stage);
    if (done) await this.#finish(this.tour.steps[this.#walk.place.step] as Step);
  }
}
