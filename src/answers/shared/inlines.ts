import type { Use } from '../../briefing/use.js';
import { absent, joined, reference, text } from '../../document/build.js';
import type { Inline, Tone } from '../../document/inline.js';
import { withSign } from './draft.js';
import type { SupportRecord, Thing } from './schema.js';

/** How layouts show the parts that records share; every answer shows them the same way. */

const TONES: Readonly<Record<Use, Tone>> = {
  'as reported': 'firm',
  'as a plan': 'firm',
  'with attribution': 'attributed',
  'not as fact': 'doubtful',
};

/** By which renderers draw the mark of a use. */
export const toneOf = (use: Use): Tone => TONES[use];

/**
 * The mark and the word: '◐ likely', '◐ likely*' where it is not reviewed; 'disputed' stands behind what another claim contradicts. It leads to the claim where
 * one place alone is behind the sentence.
 */
export function standingInline(support: SupportRecord | undefined): Inline {
  if (support === undefined) return absent('no claim behind it');
  const { standing, use, disputed, proposed, places } = support;
  const [place] = places;
  return {
    kind: 'standing',
    standing: withSign(disputed ? `${standing}, disputed` : standing, proposed),
    tone: toneOf(use),
    ...(place && places.length === 1 ? { claim: place.claim } : {}),
  };
}

/** '◐ expected, a senior official': the standing, the voices where they are not the source's own, and which source of several. */
export function standingAndVoice(support: SupportRecord | undefined): Inline[] {
  const names = voicesOf(support).join(', ');
  const origin = [names === '' ? undefined : names, support?.from].filter((one) => one !== undefined);
  return [standingInline(support), ...(origin.length === 0 ? [] : [text(`, ${origin.join(', in ')}`)])];
}

const MOST_VOICES = 3;

function voicesOf(support: SupportRecord | undefined): string[] {
  const names = [support?.voice, ...(support?.others ?? [])].flatMap((voice) => voice?.name ?? []);
  const rest = names.length - MOST_VOICES;
  return [...names.slice(0, MOST_VOICES), ...(rest > 0 ? [`and ${rest} more`] : [])];
}

/** A mark a claim, firm ones first. */
export const strip = (uses: readonly Use[]): Inline => ({
  kind: 'strip',
  marks: uses.map((use) => ({ tone: toneOf(use) })),
});

/** The name of something else in the briefing, leading to it. */
export const mention = ({ kind, id, name }: Thing): Inline => reference(`${kind}/${id}`, name);

/** Several in one line; what is beyond `most` is counted. 'not stated' where there is none. */
export function mentionList(things: readonly Thing[], most = 12): Inline[] {
  if (things.length === 0) return [absent()];
  const shown = joined(things.slice(0, most).map(mention));
  const rest = things.length - most;
  return rest > 0 ? [...shown, text(` and ${rest} more`)] : shown;
}

/** The places behind a sentence: '0.P1.s1, 1.B3.s1'. */
export const placeInlines = ({ places }: SupportRecord): Inline[] =>
  joined(places.map(({ source, at, claim }): Inline => ({ kind: 'locator', source, at, claim })));

/** '8 issues', '1 issue'. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
