import { pagesOf } from '../../answers/guide/pages/pages.js';
import { makeAgenda } from '../../answers/read/agenda.js';
import { makeClaims } from '../../answers/read/claims/claims.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Issue } from '../../briefing/file/schema.js';
import { isWholeStory } from '../../briefing/relevance/further-claims.js';
import type { Block } from '../../document/document.js';
import { plain } from '../../render/plain.js';
import { QUIZ, type Step, step } from './step.js';
import { notAsFact } from './steps.js';

export interface TimedWalk {
  readonly steps: readonly Step[];
  readonly leftOut: readonly Step[];
  /** The estimated reading time of the tour. */
  readonly minutes: number;
}

/**
 * Fits a tour into the given time. The tour always includes every claim that must not be stated as fact, and every
 * issue that the brief does not cover, at least as one line. The remaining time is used for the other steps in the
 * order of `KINDS`, so background is dropped first. The quiz is included only if no step is left out, since it asks
 * about all steps.
 *
 * @param about the ids of the entries to which the tour is limited
 */
export function walkWithin(
  briefing: Briefing,
  steps: readonly Step[],
  minutes: number,
  about?: ReadonlySet<string>,
): TimedWalk {
  const whole = minutesFor(steps);
  if (whole <= minutes) return { steps, leftOut: [], minutes: whole };
  const made = (kept: ReadonlySet<Step>) => shortWalk(briefing, steps, kept, about);
  let kept: ReadonlySet<Step> = new Set();
  for (const candidates of byPriority(steps)) {
    const more = new Set([...kept, ...candidates]);
    if (minutesFor(made(more)) <= minutes) kept = more;
  }
  const short = made(kept);
  // A briefing without issues and warnings still has a first step.
  const taken = short.length > 0 ? short : steps.slice(0, 1);
  return {
    steps: taken,
    leftOut: steps.filter((one) => !taken.includes(one) && !one.id.startsWith('issues/')),
    minutes: minutesFor(taken),
  };
}

function shortWalk(
  briefing: Briefing,
  steps: readonly Step[],
  kept: ReadonlySet<Step>,
  about: ReadonlySet<string> | undefined,
): Step[] {
  const left = new Set(steps.filter((one) => !kept.has(one)).map(({ id }) => id));
  const isCovered = (issue: Issue) => !left.has('overview') && isWholeStory(briefing.file, issue);
  const issues = briefing.all('issues').filter((one) => left.has(`issues/${one.id}`) && !isCovered(one));
  const chosen = steps.filter((one) => kept.has(one));
  const end = chosen.findLastIndex(({ id }) => !['gaps', 'timeline'].includes(id)) + 1;
  return [
    ...chosen.slice(0, end),
    ...(issues.length > 0 ? [linesStep(briefing, issues)] : []),
    ...chosen.slice(end),
    ...warningsStep(briefing, about),
  ];
}

const linesStep = (briefing: Briefing, issues: readonly Issue[]): Step =>
  step({
    id: 'agenda',
    title: 'The issues in brief',
    command: 'briefing agenda',
    details: () => issues.map(({ id }) => id),
    content: () => makeAgenda(briefing, issues),
    partial: true,
  });

function warningsStep(briefing: Briefing, about: ReadonlySet<string> | undefined): Step[] {
  const claims = notAsFact(briefing, about);
  if (claims.length === 0) return [];
  return [
    step({
      id: 'not-as-fact',
      title: 'Not as fact',
      command: 'briefing claims',
      details: () => claims.map(({ id }) => id),
      content: () => makeClaims(briefing, claims),
      partial: true,
    }),
  ];
}

/** The priority of steps if time is short. Either all issues are shown in full, or each is shown as one line. */
const KINDS = ['overview', 'subjects', 'issues', 'gaps', 'itinerary', 'people', 'timeline'];

const byPriority = (steps: readonly Step[]): Step[][] =>
  KINDS.map((kind) => steps.filter((one) => one.id !== QUIZ && kindOf(one) === kind));

/** Returns the kind of a step. A step about an entry to which the tour is limited has the kind 'subjects'. */
function kindOf({ id }: Step): string {
  const [kind = ''] = id.split('/');
  return KINDS.includes(kind) && (kind === 'issues' || kind === id) ? kind : 'subjects';
}

/**
 * Words per minute for an adult silently reading English nonfiction: Brysbaert, M. (2019), How many words do
 * we read per minute? A review and meta-analysis of reading rate. Journal of Memory and Language 109, 104047.
 * Rates for other languages differ. The tour says that its length is an estimate.
 */
const WORDS_PER_MINUTE = 238;

export function minutesOf(blocks: readonly Block[]): number {
  const document = { title: '', language: 'en', data: { kind: 'guide', version: 1 }, blocks };
  const text = plain(document, { width: 80, color: false, unicode: true });
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length / WORDS_PER_MINUTE;
}

/** Estimates the reading time of a tour in minutes, without the quiz. */
export const minutesFor = (steps: readonly Step[]): number =>
  minutesOf(pagesOf(steps.filter(({ id }) => id !== QUIZ).map((step) => step.content())).flat());
