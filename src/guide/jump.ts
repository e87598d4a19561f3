import type { Briefing } from '../briefing/briefing.js';
import { foldedNames, hasWords } from '../briefing/entities/find.js';
import { foldWords } from '../text/fold.js';
import { nearest } from '../text/typing-errors.js';
import type { Step } from './steps/step.js';
import type { Move } from './walk.js';

/** A target of a jump: a step, an issue, a person, an organization or a place. */
export interface Target {
  readonly label: string;
  readonly move: Extract<Move, { kind: 'jump' | 'detail' }>;
  /** All names by which the target can be found, in lowercase and without accents. */
  readonly names: readonly string[];
}

const OTHER_KINDS = ['people', 'organizations', 'places', 'issues'] as const;

export function jumpTargets(briefing: Briefing, steps: readonly Step[]): Target[] {
  const ids = new Set(steps.map(({ id }) => id));
  const others = OTHER_KINDS.flatMap((kind) =>
    briefing
      .all(kind)
      .filter(({ id }) => !ids.has(`${kind}/${id}`))
      .map(
        ({ id }): Target => ({
          label: `${briefing.nameOf(id)} (${NOUNS[kind]})`,
          move: { kind: 'detail', id },
          names: namesOf(briefing, id),
        }),
      ),
  );
  return [...steps.map((step, index) => stepTarget(briefing, step, index)), ...others];
}

const NOUNS = { people: 'person', organizations: 'organization', places: 'place', issues: 'issue' } as const;

function stepTarget(briefing: Briefing, step: Step, index: number): Target {
  const id = step.id.slice(step.id.indexOf('/') + 1);
  const names = step.id.includes('/') ? namesOf(briefing, id) : [];
  return {
    label: `Step ${index + 1}: ${step.title}`,
    move: { kind: 'jump', step: index },
    names: [step.title, step.id, String(index + 1), `step ${index + 1}`].map(foldWords).concat(names),
  };
}

function namesOf(briefing: Briefing, id: string): string[] {
  const entity = briefing.entity(id);
  return entity ? foldedNames(entity) : [];
}

/**
 * Finds targets by what the user has typed. Exact names come first, followed by names in which the typed text
 * begins a word. If there are no matches, returns targets with similar names; if nothing has been typed,
 * returns all targets.
 */
export function findTargets(targets: readonly Target[], typed: string): Target[] {
  const wanted = foldWords(typed);
  if (wanted === '') return [...targets];
  const whole = targets.filter(({ names }) => names.includes(wanted));
  const begun = targets.filter(({ names }) => names.some((name) => hasWords(name, wanted)));
  const found = [...new Set([...whole, ...begun])];
  if (found.length > 0) return found;
  const all = targets.flatMap(({ names }) => names);
  const near = new Set(nearest(wanted, all, 5));
  return targets.filter(({ names }) => names.some((name) => near.has(name)));
}
