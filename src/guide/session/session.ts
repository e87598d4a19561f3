import type { Claim } from '../../briefing/file/schema.js';
import { paragraph } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import type { Passage } from '../../reading/passage.js';
import type { Frame, FrameKey, Turn } from '../../system/prompts/frame/frame.js';
import type { Choice } from '../../system/prompts/prompter.js';
import { findTargets, jumpTargets } from '../jump.js';
import { type StepState, stepState } from '../progress/progress.js';
import { Check, type Verdict } from '../quiz/quiz.js';
import { detailsMatching } from '../screen/details.js';
import { helpBlocks, keysFor, LEAVING, type Wish, wishOf } from '../screen/keys.js';
import { aboveOf, asidePage, commandOf, issueAt, Pages, stateNote } from '../screen/screen.js';
import { sayAside } from '../steps/detail-page.js';
import { CHECK, digestOfStep, type Step } from '../steps/step.js';
import { cameFrom, type Move, move, type Walk } from '../walk.js';
import type { Stage, Tour } from './stage.js';

/** The contents of the window: a place of the walk, the keys, or the result of a question. */
type Shown = 'place' | 'help' | { readonly check: Check; readonly verdict: Verdict };

/** A walk in a frame, until the user finishes or quits. */
export class Session {
  #shown: Shown = 'place';
  #passage: Passage | undefined;
  readonly #pages: Pages;
  readonly #first: number;

  constructor(
    private readonly tour: Tour,
    private readonly stage: Stage,
    private walk: Walk,
  ) {
    this.#pages = new Pages(tour);
    this.#first = walk.place.step;
  }

  /** The current state of the walk, even after an interruption. */
  get reached(): Walk {
    return this.walk;
  }

  /** @throws Cancelled by a signal or the end of the input */
  async run(): Promise<void> {
    if (this.walk.state !== 'walking') return;
    await this.stage.prompter.frame<undefined>(this.#frame(), (key) => this.#turn(key));
  }

  async #turn(key: string): Promise<Turn<undefined>> {
    const wish = wishOf(key);
    if (wish === 'leave') return this.#go({ kind: 'leave' });
    const shown = this.#shown;
    this.#shown = 'place';
    if (shown === 'help') return this.#again();
    if (shown !== 'place') return wish === 'back' ? this.#again() : this.#afterVerdict(shown.check);
    return wish === undefined
      ? this.#again(`${key} does nothing here; ? lists the keys.`)
      : this.#grant(wish);
  }

  async #grant(wish: Wish): Promise<Turn<undefined>> {
    const { step } = this.walk.place;
    switch (wish) {
      case 'on':
        return this.#isCheck ? this.#ask(new Check(this.tour)) : this.#go({ kind: 'next' });
      case 'next':
        return this.#go({ kind: 'next' });
      case 'previous':
        return this.#go({ kind: 'jump', step: this.walk.place.aside === undefined ? step - 1 : step });
      case 'details':
        return { ask: () => this.#search('Which one?', this.#details()) };
      case 'say':
        return this.#say();
      case 'jump':
        return { ask: () => this.#search('Where to?', this.#targets()) };
      case 'check':
        return this.#isCheck ? this.#ask(new Check(this.tour)) : this.#again();
      case 'help':
        this.#shown = 'help';
        return this.#again();
      default:
        return this.#go({ kind: 'back' });
    }
  }

  /** Moves in the walk. Progress is saved before anything else happens. */
  async #go(wanted: Move): Promise<Turn<undefined>> {
    const before = this.walk;
    this.walk = move(before, wanted);
    if (wanted.kind === 'next' && before.place.aside === undefined) await this.#finish(before.place.step);
    const claim = this.#claim;
    this.#passage = claim && (await this.stage.passageOf(claim));
    return this.walk.state === 'walking' ? this.#again() : { leave: undefined };
  }

  get #claim(): Claim | undefined {
    const { aside } = this.walk.place;
    const entity = aside === undefined ? undefined : this.tour.briefing.entity(aside);
    return entity?.kind === 'claims' ? entity.value : undefined;
  }

  async #finish(index: number): Promise<void> {
    const step = this.tour.steps[index] as Step;
    if (!step.partial) await this.stage.keep({ read: { [step.id]: digestOfStep(step) }, last: step.id });
  }

  #say(): Turn<undefined> | Promise<Turn<undefined>> {
    const issue = this.#issue;
    return issue === undefined ? this.#again() : this.#go({ kind: 'aside', id: sayAside(issue) });
  }

  /** Searches for a place to go to. Leaving the search does not change the window. */
  async #search(message: string, find: (typed: string) => readonly Choice<Move>[]): Promise<Turn<undefined>> {
    const wanted = await this.stage.prompter.search<Move | undefined>({ message, find, escape: undefined });
    return wanted === undefined ? this.#again() : this.#go(wanted);
  }

  #details() {
    return detailsMatching(this.tour.briefing, this.#step.details());
  }

  #targets() {
    const targets = jumpTargets(this.tour.briefing, this.tour.steps);
    return (typed: string): readonly Choice<Move>[] =>
      findTargets(targets, typed).map(({ label, move: value }) => ({ label, value }));
  }

  #ask(check: Check): Turn<undefined> {
    if (check.isOver) return this.#again('The briefing contains too little for a check.');
    return {
      ask: async () => {
        const verdict = await check.ask(this.stage.prompter);
        if (verdict === undefined) return this.#again();
        this.#shown = { check, verdict };
        if (check.isOver) await this.#finish(this.walk.place.step);
        return this.#again();
      },
    };
  }

  #afterVerdict(check: Check): Turn<undefined> {
    return check.isOver ? this.#again() : this.#ask(check);
  }

  #again(note?: string): Turn<undefined> {
    return { show: this.#frame(note) };
  }

  #frame(note?: string): Frame {
    const { step, aside } = this.walk.place;
    const { redraws } = this.stage.prompter;
    const look = { redraws, unicode: this.stage.unicode };
    const blocks = this.#blocks();
    return {
      place: [step, aside ?? '', this.#shown === 'place' ? '' : JSON.stringify(blocks)].join('/'),
      above: aboveOf(this.tour, this.walk.place, this.#pages.minutesFrom(step), look),
      lines: (width) => this.stage.draw(blocks, width),
      keys: this.#keys(),
      note: note ?? (this.#shown === 'place' && aside === undefined ? stateNote(this.#state()) : undefined),
    };
  }

  #blocks(): readonly Block[] {
    const { step, aside } = this.walk.place;
    if (this.#shown === 'help') return helpBlocks(commandOf(this.tour, this.walk.place), this.tour.more);
    if (this.#shown !== 'place') return [paragraph(this.#shown.verdict.title), ...this.#shown.verdict.blocks];
    if (aside !== undefined) return asidePage(this.tour.briefing, aside, this.#passage);
    const remarks = step === this.#first ? this.tour.remarks : [];
    return [...remarks.map((remark) => paragraph(remark)), ...this.#pages.step(step)];
  }

  #keys(): readonly FrameKey[] {
    if (this.#shown === 'help') return [{ key: 'any key', word: 'back', stays: true }, ...LEAVING.slice(1)];
    if (this.#shown !== 'place')
      return [{ key: 'space', word: 'continue', stays: true }, ...LEAVING.slice(1)];
    return keysFor({
      isCheck: this.#isCheck,
      hasSheet: this.#issue !== undefined,
      hasDetails: this.walk.place.aside === undefined && this.#step.details().length > 0,
      canGoBack: cameFrom(this.walk) !== undefined,
    });
  }

  get #step(): Step {
    return this.tour.steps[this.walk.place.step] as Step;
  }

  get #isCheck(): boolean {
    return this.#step.id === CHECK && this.walk.place.aside === undefined;
  }

  get #issue(): string | undefined {
    return issueAt(this.tour.briefing, this.#step, this.walk.place);
  }

  #state(): StepState {
    const step = this.#step;
    return step.partial ? 'unread' : stepState(this.stage.progress(), step.id, () => digestOfStep(step));
  }
}
