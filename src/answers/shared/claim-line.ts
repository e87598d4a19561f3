import { softness } from '../../briefing/standing.js';
import { lineBreak, text } from '../../document/build.js';
import type { Cell, ClaimLine, Inline } from '../../document/inline.js';
import type { ClaimRecord, DisputeRecord } from './claim-record.js';
import { columnsOf } from './columns.js';
import { withSign } from './draft.js';
import { given } from './given.js';
import { counted, inParentheses, toneOf } from './inlines.js';
import { labeled, voiced, wordsOf } from './voiced.js';

/** How layouts show a claim: its text unchanged, always with its standing and voice. */

type ClaimStanding = Pick<ClaimRecord, 'standing' | 'use' | 'voice' | 'proposed'> &
  Partial<Pick<ClaimRecord, 'id' | 'softerElsewhere' | 'disputed'>>;

/** Example: 'stated, elsewhere likely, disputed'. */
function standingWords({ standing, softerElsewhere, disputed, proposed }: ClaimStanding): string {
  const elsewhere = softerElsewhere === undefined ? '' : `, elsewhere ${softerElsewhere}`;
  return withSign(`${standing}${elsewhere}${disputed ? ', disputed' : ''}`, proposed);
}

/** The standing with its mark: '◐ likely', or '● stated*' if the claim is unreviewed. */
export const claimStanding = (claim: ClaimStanding): Inline[] => [
  {
    kind: 'standing',
    standing: standingWords(claim),
    tone: toneOf(claim.use),
    ...given({ claim: claim.id }),
  },
];

/** The standing, followed by the voice unless it is the source's own: '◐ likely, an adviser'. */
export const claimOrigin = (claim: ClaimStanding): Inline[] => [
  ...claimStanding(claim),
  ...(claim.voice.name === undefined ? [] : [text(`, ${claim.voice.name}`)]),
];

/**
 * The claim with its voice and standing, followed by any disputes: 'State Department: Talks are planned. ◐ planned'.
 *
 * @param voice the label for the voice (default: the name of the claim's voice; none for the source's own voice)
 */
export const claimWords = (claim: ClaimRecord, voice = claim.voice.name): Inline[] => [
  ...voiced(spoken(claim), voice, claimStanding(claim)),
  ...disputeLines(claim),
];

/**
 * The wording that states the claim as fact, followed by the label 'Say:' for the sentence to say instead. Empty if the
 * claim has no such wording.
 */
export const forbidden = ({ asFact }: ClaimRecord): Inline[] =>
  asFact === undefined ? [] : [text(asFact, 'forbidden'), text(' Say: ')];

export const claimWithOrigin = (claim: ClaimRecord): Inline[] =>
  inParentheses(claim.text, claimOrigin(claim));

/** The text of the claim, followed by its standing, voice, id and place in parentheses. */
export const claimInPlace = (claim: ClaimRecord): Inline[] =>
  inParentheses(claim.text, [...claimOrigin(claim), text(`, ${claim.id}, `), claimLocator(claim)]);

export const claimLocator = ({ source, at, id }: ClaimRecord): Inline => ({
  kind: 'locator',
  source,
  at,
  claim: id,
});

export const claimInPlaceDisputed = (claim: ClaimRecord): Inline[] => [
  ...claimInPlace(claim),
  ...disputeLines(claim),
];

export const CLAIM_COLUMNS = columnsOf({ Standing: 'fit', Claim: 'fill', Id: 'fit', Place: 'fit' });

export const claimRow = ({ softerElsewhere, ...claim }: ClaimRecord): Cell[] => [
  [
    ...claimStanding(claim),
    ...(softerElsewhere === undefined ? [] : [lineBreak, text(`elsewhere ${softerElsewhere}`)]),
  ],
  [...voicedText(claim), ...quoteLine(claim), ...disputeLines(claim)],
  [{ kind: 'reference', address: `claims/${claim.id}`, text: claim.id }],
  [claimLocator(claim)],
];

const voicedText = (claim: ClaimRecord): Inline[] =>
  claim.voice.name === undefined ? [text(spoken(claim))] : labeled(spoken(claim), claim.voice.name);

/** The quotation on a separate line; empty if the claim's text consists of the quotation. */
export const quoteLine = (claim: ClaimRecord): Inline[] =>
  claim.quote === undefined || isVerbatim(claim) ? [] : [lineBreak, text(inQuotes(claim.quote))];

/** The claims on the other side of disputes, each on a separate line with its standing and voice. */
function disputeLines(claim: ClaimRecord): Inline[] {
  const { disputes } = claim;
  const rest = disputes.length - MOST_DISPUTES;
  return [
    ...disputes
      .slice(0, MOST_DISPUTES)
      .flatMap((other) => [lineBreak, text(`${disputeWord(other)}: `), ...disputant(other, claim)]),
    ...(rest > 0 ? [lineBreak, text(`and ${counted(rest, 'more dispute')}`)] : []),
  ];
}

export const MOST_DISPUTES = 6;

/** The claim on the other side of a dispute, without its id. */
export const against = (other: DisputeRecord): Inline[] => [
  text(`${other.undecided ? 'Perhaps disputed' : 'Contradicted by'}: ${other.text} `),
  ...claimOrigin(other),
];

/**
 * The claim on the other side of a dispute, with its standing, voice and id. Its source is named if the disputed claim
 * is from a different source.
 */
export const disputant = (other: DisputeRecord, { source }: Pick<ClaimRecord, 'source'>): Inline[] => [
  text(`${other.text} (`),
  ...(other.source === source
    ? claimOrigin(other)
    : [...claimStanding(other), text(`, ${other.attributedTo}`)]),
  text(`, ${other.id})`),
];

export const disputeWord = ({ undecided }: DisputeRecord): string =>
  undecided ? 'Perhaps disputed, not reviewed yet' : 'Disputed';

/** Adds quotation marks unless the text already begins with one. */
export const inQuotes = (words: string): string => (/^["“„«「]/.test(words) ? words : `“${words}”`);

/** The text of the claim, in quotation marks if it consists only of the speaker's own words. */
export const spoken = (claim: Pick<ClaimRecord, 'text' | 'quote'>): string =>
  isVerbatim(claim) ? inQuotes(claim.text) : claim.text;

/** Returns true if the text of a claim equals its quotation, so that showing both would repeat it. */
const isVerbatim = ({ text: sentence, quote }: Pick<ClaimRecord, 'text' | 'quote'>): boolean =>
  quote !== undefined && wordsOf(quote) === wordsOf(sentence);

export function claimLine(claim: ClaimRecord): ClaimLine {
  const remarks = remarksOn(claim);
  return {
    id: claim.id,
    text: spoken(claim),
    standing: standingWords(claim),
    softness: softness(claim.softerElsewhere ?? claim.standing),
    use: claim.use,
    tone: toneOf(claim.use),
    ...given({ cue: claim.hedge }),
    attribution: claim.attributedTo,
    source: claim.source,
    at: claim.at,
    ...(remarks.length > 0 ? { remarks } : {}),
    parties: [...new Set(partiesOf(claim))],
  };
}

const remarksOn = (claim: ClaimRecord): string[] => [
  ...(claim.quote === undefined || isVerbatim(claim) ? [] : [`their words: ${inQuotes(claim.quote)}`]),
  ...claim.restates.map(
    ({ at, standing, source: other }) =>
      `repeated at ${other === claim.source ? '' : `${other} `}${at} as ${standing}`,
  ),
  ...claim.disputes
    .slice(0, MOST_DISPUTES)
    .map(
      (other) =>
        `${disputeWord(other)}: ${other.text} (${other.standing}, ${other.attributedTo}, ${other.id} at ${other.at})`,
    ),
];

/** The people and organizations by which the claim can be filtered: its subjects and its voice. */
const partiesOf = ({ about, voice }: ClaimRecord): string[] => [
  ...about.filter(({ kind }) => kind === 'people' || kind === 'organizations').map(({ name }) => name),
  ...(voice.kind === 'named' && voice.name !== undefined ? [voice.name] : []),
];
