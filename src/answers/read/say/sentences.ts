import { lineBreak, quiet, text } from '../../../document/build.js';
import type { Inline } from '../../../document/inline.js';
import {
  against,
  claimOrigin,
  claimStanding,
  MOST_DISPUTES,
  quoteLine,
  spoken,
} from '../../shared/claim-line.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import { capitalized, voiced } from '../../shared/voiced.js';
import type { SayIssue } from './record.js';
import { type Saying, SLOT_NAMES } from './slots.js';

/** The context in which the sentences on the sheet of an issue are formatted. */
export interface Sheet {
  /** Returns the label for the voice of a sentence; undefined if the voice is that of the only source. */
  readonly voiceOf: (saying: ClaimRecord) => string | undefined;
  /** The position of each claim on the sheet, by id. */
  readonly order: ReadonlyMap<string, number>;
}

export function sheetOf(issue: SayIssue): Sheet {
  const all = SLOT_NAMES.flatMap((slot) => (slot === 'disputed' ? [] : issue[slot]));
  return {
    voiceOf: ({ voice, attributedTo }) => (issue.several ? attributedTo : voice.name),
    order: new Map(all.map(({ id }, index) => [id, index])),
  };
}

/** The text of a claim, with its voice unless the voice is the source's own, followed by what the claim assumes. */
export const sayingInlines = (saying: Saying, sheet: Sheet): Inline[] =>
  sentenceLines(saying, sheet, sheet.voiceOf(saying));

/** Formats claims. Consecutive claims in the same voice form a list, below a line that names the voice. */
export function sayingsOfVoices(sayings: readonly Saying[], sheet: Sheet): Inline[][] {
  const runs: Saying[][] = [];
  for (const saying of sayings) {
    const [last] = runs.at(-1) ?? [];
    if (last && sheet.voiceOf(last) === sheet.voiceOf(saying)) runs.at(-1)?.push(saying);
    else runs.push([saying]);
  }
  return runs.flatMap((run) => sayingsOfVoice(run, sheet));
}

const BULLET = '· ';

function sayingsOfVoice(sayings: readonly Saying[], sheet: Sheet): Inline[][] {
  const [first] = sayings;
  const voice = first && sheet.voiceOf(first);
  const passages = passagesOf(sayings);
  if (voice === undefined || passages.length === 1)
    return passages.map(([lead, ...rest]) => [
      ...(lead === undefined ? [] : sayingInlines(lead, sheet)),
      ...following(rest, sheet),
    ]);
  const lines = passages.flatMap(([lead, ...rest]) => [
    lineBreak,
    text(BULLET),
    ...(lead === undefined ? [] : sentenceLines(lead, sheet, undefined)),
    ...following(rest, sheet),
  ]);
  return [[quiet(`${capitalized(voice)}:`), ...lines]];
}

/** Groups claims with those that can be understood only after them. */
function passagesOf(sayings: readonly Saying[]): Saying[][] {
  const passages: Saying[][] = [];
  for (const saying of sayings)
    if (saying.follows) passages.at(-1)?.push(saying);
    else passages.push([saying]);
  return passages;
}

const following = (rest: readonly Saying[], sheet: Sheet): Inline[] =>
  rest.flatMap((saying) => [text(' '), ...sentenceLines(saying, sheet, undefined)]);

const sentenceLines = (saying: Saying, sheet: Sheet, voice: string | undefined): Inline[] => [
  ...voiced(spoken(saying), voice, claimStanding(saying)),
  ...quoteLine(saying),
  ...alsoInlines(saying, sheet),
  ...perhapsDisputed(saying, sheet),
  ...saying.assumes.flatMap((claim) => [lineBreak, text(`Assumes: ${claim.text} `), ...claimOrigin(claim)]),
];

/** The restatements in other sources, and the number of independent sources that give the claim the same standing. */
function alsoInlines({ also = [], independent = 0, standing }: Saying, { voiceOf }: Sheet): Inline[] {
  if (also.length === 0) return [];
  const isOne = independent < 2 && also.every((other) => other.standing === standing);
  return [
    ...also.flatMap((other) => [
      lineBreak,
      quiet('Also '),
      ...[voiceOf(other) ?? []].flat().map((voice) => quiet(`${voice}: `)),
      text(`${other.text} `),
      ...claimStanding(other),
    ]),
    ...(isOne ? [quiet(' (same voice or origin: counts as one source)')] : []),
    ...(independent > 1 ? [quiet(` (${independent} independent sources)`)] : []),
  ];
}

/**
 * Unreviewed disputes, which do not change the use of a claim. The other side is shown only with the claim
 * that comes first.
 */
function perhapsDisputed({ id, disputed, disputes }: ClaimRecord, { order }: Sheet): Inline[] {
  if (disputed) return [];
  const at = order.get(id) ?? 0;
  const isAbove = (other: string) => (order.get(other) ?? at) < at;
  const below = disputes.filter((other) => !isAbove(other.id));
  return [
    ...(below.length < disputes.length ? [text(', perhaps disputed')] : []),
    ...below.slice(0, MOST_DISPUTES).flatMap((other) => [lineBreak, ...against(other)]),
  ];
}
