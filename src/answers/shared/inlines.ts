import { USES, type Use } from '../../briefing/use.js';
import { absent, joined, lineBreak, reference, strong, text, type Words } from '../../document/build.js';
import type { Inline, Tone } from '../../document/inline.js';
import { withSign } from './draft.js';
import { given } from './given.js';
import type { OtherName, StatementRecord, SupportRecord, Thing } from './schema.js';
import { labeled } from './voiced.js';

/** How every answer shows the shared parts of records. */

const TONES: Readonly<Record<Use, Tone>> = {
  'as reported': 'firm',
  'as a plan': 'firm',
  'with attribution': 'attributed',
  'not as fact': 'doubtful',
};

export const toneOf = (use: Use): Tone => TONES[use];

/** The legend of the marks: '● as reported, ◐ with attribution, ○ not as fact'. */
export const USE_KEY: readonly Inline[] = joined(
  (['as reported', 'with attribution', 'not as fact'] as const).map(
    (use): Inline => ({ kind: 'standing', standing: use, tone: toneOf(use) }),
  ),
);

/**
 * The standing with its mark: '◐ likely', '◐ likely*' if unreviewed, '○ likely, disputed' if another claim
 * contradicts the sentence. If the sentence has only one place, the mark links to its claim.
 */
export function standingInline(support: SupportRecord | undefined): Inline {
  if (support === undefined) return absent('no claim');
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
 * The standing, followed by the voices other than the source's own, and by the source if the briefing has
 * several: '◐ expected, a senior official'.
 */
export function standingAndVoice(support: SupportRecord | undefined): Inline[] {
  const origin = originOf(support);
  return [standingInline(support), ...(origin === undefined ? [] : [text(`, ${origin}`)])];
}

export const sentenceInlines = ({ text: sentence, support }: StatementRecord): Inline[] => [
  text(`${sentence} `),
  ...standingAndVoice(support),
];

/** A sentence, preceded by its voices and source ('A senior official: ...') or, if it names them itself, followed by them. */
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

/** A row of marks, one per claim, starting with the claims that can be used most freely. */
export const strip = (uses: readonly Use[]): Inline => ({
  kind: 'strip',
  marks: inUseOrder(uses).map((use) => ({ tone: toneOf(use) })),
});

export const inUseOrder = (uses: readonly Use[]): Use[] =>
  [...uses].sort((a, b) => USES.indexOf(a) - USES.indexOf(b));

export const mention = ({ kind, id, name }: Thing): Inline => reference(`${kind}/${id}`, name);

/** Lists at most `most` entries on one line and counts the others. An empty list is shown as 'not stated'. */
export const mentionList = (things: readonly Thing[], most?: number): Inline[] =>
  onOneLine(things.map(mention), most);

/** Example: 'Talks are planned. (● planned)'. */
export const inParentheses = (words: string, content: readonly Inline[]): Inline[] => [
  text(`${words} (`),
  ...content,
  text(')'),
];

export const inLines = (parts: readonly (readonly Inline[])[]): Inline[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [lineBreak, ...part]));

/** Lists at most `most` parts on one line and counts the others. An empty list is shown as 'not stated'. */
export function onOneLine(parts: readonly Words[], most = 12): Inline[] {
  if (parts.length === 0) return [absent()];
  const rest = parts.length - most;
  return [...joined(parts.slice(0, most)), ...(rest > 0 ? [text(` and ${rest} more`)] : [])];
}

/** Example: 'China, Iran and 3 more'. */
export function firstOf(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return `${names.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Sets parts of a text in bold. A part that overlaps an earlier one, or extends beyond the text, is skipped. */
export function withStrong(words: string, spans: readonly { start: number; end: number }[]): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from || end > words.length) continue;
    if (start > from) parts.push(text(words.slice(from, start)));
    parts.push(strong(words.slice(start, end)));
    from = end;
  }
  return from < words.length ? [...parts, text(words.slice(from))] : parts;
}

/** Another name of a person or place, with its language for screen readers. */
export const nameWords = ({ name, language }: OtherName): Inline => ({
  kind: 'text',
  text: name,
  ...given({ language }),
});

/** Example: '0.P1.s1, 1.B3.s1'. */
export const placeInlines = ({ places }: SupportRecord): Inline[] =>
  joined(places.map(({ source, at, claim }): Inline => ({ kind: 'locator', source, at, claim })));

/** Examples: 'likely', 'likely, disputed'. */
export const standingCell = (support: SupportRecord | undefined): string | undefined =>
  support?.disputed ? `${support.standing}, disputed` : support?.standing;

/** Example: 'article 0.P1.s1; article 1.B3.s1'. */
export const placesCell = (support: SupportRecord | undefined): string =>
  (support?.places ?? []).map(({ source, at }) => `${source} ${at}`).join('; ');

export const supportCells = (support: SupportRecord | undefined): string[] => [
  support?.standing ?? '',
  support?.use ?? '',
  support?.voice.name ?? '',
];

/** Examples: '8 issues', '1 issue'. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count < 1000 ? count : count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
