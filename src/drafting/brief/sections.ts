import type { Line } from './lines.js';
import { wordsIn } from './lines.js';
import type { Needs } from './needs.js';
import { linesIn, type Run } from './runs.js';
import { isSpeech, partyOf, type Speaker } from './spoken.js';

/** The paragraphs of a brief under one heading. */
export interface Section {
  /** The heading; undefined for paragraphs that are simply also reported. */
  readonly title: string | undefined;
  readonly runs: readonly Run[];
}

/** Paragraphs of this kind have no heading of their own. */
const REPORTED = 'reported';
const OTHERS = 'others';
const PLANNED = 'planned';

/** The minimum number of paragraphs that can be grouped. */
const LEAST_RUNS = 4;
/** The maximum number of speakers with a heading. Each of them has several paragraphs. */
const MOST_SPEAKERS = 3;

/**
 * Groups the paragraphs of a brief under headings: what the article itself reports, then what each of the main speakers
 * says, what others say, and what is planned. A paragraph has a heading only if its own words show that it is right.
 *
 * @param speakerOf returns the person with an id
 */
export function sectionsOf(
  runs: readonly Run[],
  lines: readonly Line[],
  needs: Needs,
  speakerOf: (id: string) => Speaker | undefined,
): Section[] {
  const whole = [{ title: undefined, runs }];
  if (runs.length < LEAST_RUNS) return whole;
  const first = withMainSpeakers(settled(runs, kindsOf(runs, lines, speakerOf), needs), runs, lines);
  const kinds = settled(runs, first, needs);
  const sections = inOrder(kinds).map((kind) => ({
    title: titleOf(kind, kinds, speakerOf),
    runs: runs.filter((_, place) => kinds[place] === kind),
  }));
  return sections.length > 1 ? sections : whole;
}

/** Returns the kind of each paragraph: the id of its speaker, or one of the constants. */
function kindsOf(
  runs: readonly Run[],
  lines: readonly Line[],
  speakerOf: (id: string) => Speaker | undefined,
): string[] {
  return runs.map((run) => {
    const own = linesIn(run, lines);
    return partyOf(own, speakerOf) ?? (isSpeech(own) ? OTHERS : isPlanned(own) ? PLANNED : REPORTED);
  });
}

/** Returns the kinds with headings only for the speakers with the most words, each of whom has several paragraphs. */
function withMainSpeakers(kinds: readonly string[], runs: readonly Run[], lines: readonly Line[]): string[] {
  const own = (party: string) => runs.filter((_, place) => kinds[place] === party);
  const words = (party: string) => wordsIn(own(party).flatMap((run) => linesIn(run, lines)));
  const main = new Set(
    [...new Set(kinds)]
      .filter((kind) => !FIXED.includes(kind) && own(kind).length > 1)
      .sort((a, b) => words(b) - words(a))
      .slice(0, MOST_SPEAKERS),
  );
  return kinds.map((kind) => (FIXED.includes(kind) || main.has(kind) ? kind : OTHERS));
}

const FIXED: readonly string[] = [REPORTED, OTHERS, PLANNED];

/** Returns whether the article itself reports plans or expectations in a passage, and nothing else. */
const isPlanned = (run: readonly Line[]): boolean =>
  run.every(
    ({ text, claims }) =>
      AHEAD.test(text) &&
      !PAST.test(text) &&
      claims.length > 0 &&
      claims.every(
        ({ standing, attribution }) =>
          attribution.by === 'source' && (standing === 'planned' || standing === 'expected'),
      ),
  );

const AHEAD = /\b(?:will|(?:is|are) (?:to|due|set|scheduled|expected)|plans? to|planned)\b/u;

/** Words of sentences that also report what happened: 'Lind came yesterday and will stay.' */
const PAST =
  /\b(?:was|were|had|has|have|did|yesterday|last|ago|began|came|met|said|took|went)\b|(?<!\b(?:are|be|is) )\b(?!planned)\p{Ll}{2,}ed\b/u;

/** Returns the kinds in the order of their sections. Speakers are in the order in which they first speak. */
function inOrder(kinds: readonly string[]): string[] {
  const found = [...new Set(kinds)];
  const speakers = found.filter((kind) => !FIXED.includes(kind));
  return [REPORTED, ...speakers, OTHERS, PLANNED].filter((kind) => found.includes(kind));
}

/**
 * Returns the kinds with changes that keep each paragraph after the ones that it needs. A paragraph that another one
 * needs earlier is simply also reported.
 */
function settled(runs: readonly Run[], kinds: readonly string[], needs: Needs): string[] {
  const all = [...kinds];
  for (;;) {
    const order = inOrder(all);
    const rank = (place: number) => order.indexOf(all[place] ?? '');
    const late = runs.findIndex((run, place) =>
      runs.some((other, at) => rank(at) < rank(place) && other.some((one) => isNeeded(run, one, needs))),
    );
    if (late < 0) return all;
    all[late] = REPORTED;
  }
}

/** Returns whether a line needs an earlier line of a paragraph. */
const isNeeded = (run: Run, index: number, needs: Needs): boolean =>
  run.some((one) => one < index && needs.before(index).includes(one));

function titleOf(
  kind: string,
  kinds: readonly string[],
  speakerOf: (id: string) => Speaker | undefined,
): string | undefined {
  if (kind === REPORTED) return undefined;
  if (kind === PLANNED) return 'Planned or expected';
  if (kind === OTHERS) return kinds.every((one) => FIXED.includes(one)) ? 'Who says what' : 'What others say';
  return `What ${speakerOf(kind)?.name} says`;
}
