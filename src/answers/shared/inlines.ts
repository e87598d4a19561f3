import { USES, type Use } from '../../briefing/use.js';
import { absent, joined, reference, text } from '../../document/build.js';
import type { Inline, Tone } from '../../document/inline.js';
import { withSign } from './draft.js';
import type { StatementRecord, SupportRecord, Thing } from './schema.js';
import { labeled } from './voiced.js';

/** Shows the shared parts of records the same way in every answer. */

const TONES: Readonly<Record<Use, Tone>> = {
  'as reported': 'firm',
  'as a plan': 'firm',
  'with attribution': 'attributed',
  'not as fact': 'doubtful',
};

/** Returns the tone of a use, from which renderers choose its mark. */
export const toneOf = (use: Use): Tone => TONES[use];

/** The legend of the marks: '● as reported, ◐ with attribution, ○ not as fact'. */
export const USE_KEY: readonly Inline[] = joined(
  (['as reported', 'with attribution', 'not as fact'] as const).map(
    (use): Inline => ({ kind: 'standing', standing: use, tone: toneOf(use) }),
  ),
);

/**
 * The mark and the word: '◐ likely', '◐ likely*' if not reviewed; followed by 'disputed' if another claim
 * contradicts it. Links to the claim if the sentence has only one place.
 */
export function standingInline(support: SupportRecord | undefined): Inline {
  if (support === undefined) return absent('no claim about it');
  const { standing, use, disputed, proposed, places } = support;
  const [place] = places;
  return {
    kind: 'standing',
    standing: withSign(disputed ? `${standing}, disputed` : standing, proposed),
    tone: toneOf(use),
    ...(place && places.length === 1 ? { claim: place.claim } : {}),
  };
}

/**
 * '◐ expected, a senior official': the standing, the voices unless they are the source's own, and the source
 * if there are several.
 */
export function standingAndVoice(support: SupportRecord | undefined): Inline[] {
  const origin = originOf(support);
  return [standingInline(support), ...(origin === undefined ? [] : [text(`, ${origin}`)])];
}

/**
 * Returns the voices and the source, to put before a sentence ('A senior official: ...') or after a sentence that names
 * them.
 */
export function withOrigin({ text: sentence, support }: StatementRecord): Inline[] {
  const origin = originOf(support);
  return origin === undefined ? [text(sentence)] : labeled(sentence, origin);
}

function originOf(support: SupportRecord | undefined): string | undefined {
  const names = voicesOf(support).join(', ');
  const origin = [names, support?.from ?? ''].filter((one) => one !== '');
  return origin.length === 0 ? undefined : origin.join(', in ');
}

const MOST_VOICES = 3;

function voicesOf(support: SupportRecord | undefined): string[] {
  const names = [support?.voice, ...(support?.others ?? [])].flatMap((voice) => voice?.name ?? []);
  const rest = names.length - MOST_VOICES;
  return [...names.slice(0, MOST_VOICES), ...(rest > 0 ? [`and ${rest} more`] : [])];
}

/** One mark for each claim, least restricted use first. */
export const strip = (uses: readonly Use[]): Inline => ({
  kind: 'strip',
  marks: inUseOrder(uses).map((use) => ({ tone: toneOf(use) })),
});

export const inUseOrder = (uses: readonly Use[]): Use[] =>
  [...uses].sort((a, b) => USES.indexOf(a) - USES.indexOf(b));

/** The name of an entry, as a link. */
export const mention = ({ kind, id, name }: Thing): Inline => reference(`${kind}/${id}`, name);

/** Lists several entries on one line and counts those beyond `most`; 'not stated' if there are none. */
export function mentionList(things: readonly Thing[], most = 12): Inline[] {
  if (things.length === 0) return [absent()];
  const shown = joined(things.slice(0, most).map(mention));
  const rest = things.length - most;
  return rest > 0 ? [...shown, text(` and ${rest} more`)] : shown;
}

/** The places of a sentence: '0.P1.s1, 1.B3.s1'. */
export const placeInlines = ({ places }: SupportRecord): Inline[] =>
  joined(places.map(({ source, at, claim }): Inline => ({ kind: 'locator', source, at, claim })));

/** '8 issues', '1 issue'. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
