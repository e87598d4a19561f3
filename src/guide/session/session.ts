import type { Claim } from '../../briefing/file/schema.js';
import { paragraph } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import type { Passage } from '../../reading/passage.js';
import type { Frame, FrameKey, Turn } from '../../system/prompts/frame/frame.js';
import type { Choice } from '../../system/prompts/prompter.js';
import { findTargets, jumpTargets } from '../jump.js';
import { stateOf } from '../progress/step-status.js';
import { Quiz, type Verdict } from '../quiz/quiz.js';
import { type Action, actionOf, helpBlocks, keysFor, LEAVING } from '../screen/keys.js';
import { aboveOf, commandOf, detailPage, issueAt, Pages, STATE_NOTES } from '../screen/screen.js';
import { detailsMatching, sayDetail } from '../steps/detail-page.js';
import { digestOfStep, QUIZ, type Step } from '../steps/step.js';
import { type Move, move, type Walk } from '../walk.js';
import type { Stage, Tour } from './stage.js';

/** The content of the screen: a place in the tour, the help, or the verdict on an answer in the quiz. */
type Shown = 'place' | 'help' | { readonly quiz: Quiz; readonly verdict: Verdict };

/** An interactive tour, which runs until the user finishes or quits it. */
export class Session {
  #shown: Shown = 'place';
  #passage: Passage | undefined;
  readonly #pages: Pages;
  readonly #first: number;

  constructor(
    private readonly tour: Tour,
    private readonly stage: Stage,
    /** The state of the tour, which remains available after an interruption. */
    public walk: Walk,
  ) {
    this.#pages = new Pages(tour);
    this.#first = walk.place.step;
  }

  /** @throws Cancelled if a signal or the end of the input ends the tour */
  async run(): Promise<void> {
    if (this.walk.state !== 'walking') return;
    await this.stage.prompter.frame<undefined>(this.#frame(), (key) => this.#turn(key));
  }

  async #turn(key: string): Promise<Turn<undefined>> {
    const action = actionOf(key);
    if (action === 'leave') return this.#go({ kind: 'leave' });
    const shown = this.#shown;
    this.#shown = 'place';
    if (shown === 'help') return this.#again();
    if (shown !== 'place')
      return action === 'back' || shown.quiz.isOver ? this.#again() : this.#ask(shown.quiz);
    return action === undefined
      ? this.#again(`${key} does nothing here; ? lists the keys.`)
      : this.#act(action);
  }

  async #act(action: Action): Promise<Turn<undefined>> {
    const { step, detail } = this.walk.place;
    const { briefing } = this.tour;
    switch (action) {
      case 'on':
        return this.#isQuiz ? this.#ask(new Quiz(this.tour)) : this.#go({ kind: 'next' });
      case 'next':
        return this.#go({ kind: 'next' });
      case 'previous':
        return this.#go({ kind: 'jump', step: detail === undefined ? step - 1 : step });
      case 'details':
        return { ask: () => this.#search('Which one?', detailsMatching(briefing, this.#step.details())) };
      case 'say':
        return this.#say();
      case 'jump':
        return { ask: () => this.#search('Where to?', this.#targets()) };
      case 'quiz':
        return this.#isQuiz ? this.#ask(new Quiz(this.tour)) : this.#again();
      case 'help':
        this.#shown = 'help';
        return this.#again();
      default:
        return this.#go({ kind: 'back' });
    }
  }

  /** Moves in the tour. Progress is saved before the next page is shown. */
  async #go(wanted: Move): Promise<Turn<undefined>> {
    const before = this.walk;
    this.walk = move(before, wanted);
    if (wanted.kind === 'next' && before.place.detail === undefined) await this.#finish(before.place.step);
    const claim = this.#claim;
    this.#passage = claim && (await this.stage.passageOf(claim));
    return this.walk.state === 'walking' ? this.#again() : { leave: undefined };
  }

  get #claim(): Claim | undefined {
    const { detail } = this.walk.place;
    const entity = detail === undefined ? undefined : this.tour.briefing.entity(detail);
    return entity?.kind === 'claims' ? entity.value : undefined;
  }

  async #finish(index: number): Promise<void> {
    const step = this.tour.steps[index] as Step;
    if (!step.partial) await this.stage.keep({ read: { [step.id]: digestOfStep(step) }, last: step.id });
  }

  #say(): Turn<undefined> | Promise<Turn<undefined>> {
    const issue = this.#issue;
    return issue === undefined ? this.#again() : this.#go({ kind: 'detail', id: sayDetail(issue) });
  }

  /** Lets the user search for a place and goes there. If the user leaves the search, the page does not change. */
  async #search(message: string, find: (typed: string) => readonly Choice<Move>[]): Promise<Turn<undefined>> {
    const wanted = await this.stage.prompter.search<Move | undefined>({ message, find, escape: undefined });
    return wanted === undefined ? this.#again() : this.#go(wanted);
  }

  #targets() {
    const targets = jumpTargets(this.tour.briefing, this.tour.steps);
    return (typed: string): readonly Choice<Move>[] =>
      findTargets(targets, typed).map(({ label, move: value }) => ({ label, value }));
  }

  #ask(quiz: Quiz): Turn<undefined> {
    if (quiz.isOver) return this.#again('The briefing contains too little for a quiz.');
    return {
      ask: async () => {
        const verdict = await quiz.ask(this.stage.prompter);
        if (verdict === undefined) return this.#again();
        this.#shown = { quiz, verdict };
        if (quiz.isOver) await this.#finish(this.walk.place.step);
        return this.#again();
      },
    };
  }

  #again(note?: string): Turn<undefined> {
    return { show: this.#frame(note) };
  }

  #frame(note?: string): Frame {
    const { step, detail } = this.walk.place;
    const { redraws } = this.stage.prompter;
    const look = { redraws, unicode: this.stage.unicode };
    const blocks = this.#blocks();
    return {
      place: [step, detail ?? '', this.#shown === 'place' ? '' : JSON.stringify(blocks)].join('/'),
      above: aboveOf(this.tour, this.walk.place, this.#pages.minutesFrom(step), look),
      lines: (width) => this.stage.draw(blocks, width),
      scrollKeys: ['enter'],
      isOverlay: detail !== undefined || this.#shown !== 'place',
      keys: this.#keys(),
      note: note ?? (this.#shown === 'place' && detail === undefined ? STATE_NOTES[this.#state] : undefined),
    };
  }

  #blocks(): readonly Block[] {
    const { step, detail } = this.walk.place;
    if (this.#shown === 'help') return helpBlocks(commandOf(this.tour, this.walk.place), this.tour.more);
    if (this.#shown !== 'place') return [paragraph(this.#shown.verdict.title), ...this.#shown.verdict.blocks];
    if (detail !== undefined) return detailPage(this.tour.briefing, detail, this.#passage);
    const remarks = step === this.#first ? this.tour.remarks : [];
    return [...remarks.map((remark) => paragraph(remark)), ...this.#pages.step(step)];
  }

  #keys(): readonly FrameKey[] {
    if (this.#shown === 'help') return [{ key: 'any key', word: 'back', stays: true }, ...LEAVING.slice(1)];
    if (this.#shown !== 'place')
      return [{ key: 'space', word: 'continue', stays: true }, ...LEAVING.slice(1)];
    return keysFor({
      isQuiz: this.#isQuiz,
      hasSheet: this.#issue !== undefined,
      hasDetails: this.walk.place.detail === undefined && this.#step.details().length > 0,
      canGoBack: this.walk.history.length > 0,
    });
  }

  get #step(): Step {
    return this.tour.steps[this.walk.place.step] as Step;
  }

  get #isQuiz(): boolean {
    return this.#step.id === QUIZ && this.walk.place.detail === undefined;
  }

  get #issue(): string | undefined {
    return issueAt(this.tour.briefing, this.#step, this.walk.place);
  }

  get #state() {
    return stateOf(this.#step, this.stage.progress());
  }
}
