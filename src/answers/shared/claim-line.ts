import { softness } from '../../briefing/standing.js';
import { lineBreak, text } from '../../document/build.js';
import type { Cell, ClaimLine, Inline } from '../../document/inline.js';
import type { ClaimRecord, DisputeRecord } from './claim-record.js';
import { columnsOf } from './columns.js';
import { withSign } from './draft.js';
import { given } from './given.js';
import { inParentheses, toneOf } from './inlines.js';
import { labeled, voiced, wordsOf } from './voiced.js';

/** How layouts show a claim: its sentence unchanged, always with its standing and voice. */

type ClaimStanding = Pick<ClaimRecord, 'standing' | 'use' | 'voice' | 'proposed'> &
  Partial<Pick<ClaimRecord, 'id' | 'softerElsewhere' | 'disputed'>>;

/** 'stated, elsewhere likely, disputed': the word next to the mark, and whatever makes the claim softer. */
function standingWords({ standing, softerElsewhere, disputed, proposed }: ClaimStanding): string {
  const elsewhere = softerElsewhere === undefined ? '' : `, elsewhere ${softerElsewhere}`;
  return withSign(`${standing}${elsewhere}${disputed ? ', disputed' : ''}`, proposed);
}

/** The mark and the word: '◐ likely', or '● stated*' if unreviewed. */
export const claimStanding = (claim: ClaimStanding): Inline[] => [
  {
    kind: 'standing',
    standing: standingWords(claim),
    tone: toneOf(claim.use),
    ...given({ claim: claim.id }),
  },
];

/** '◐ likely, an adviser': the standing, and the voice unless it is the source's own. */
export const claimOrigin = (claim: ClaimStanding): Inline[] => [
  ...claimStanding(claim),
  ...(claim.voice.name === undefined ? [] : [text(`, ${claim.voice.name}`)]),
];

/**
 * 'State Department: Talks are planned. ◐ planned', with disputes below it.
 *
 * @param voice the label for the voice (default: the name of the claim's voice; none for the source's own)
 */
export const claimWords = (claim: ClaimRecord, voice = claim.voice.name): Inline[] => [
  ...voiced(spoken(claim), voice, claimStanding(claim)),
  ...disputeLines(claim),
];

/** The claim worded as a fact, if there is such a wording, and a label for the sentence to say instead. */
export const forbidden = ({ asFact }: ClaimRecord): Inline[] =>
  asFact === undefined ? [] : [text(asFact, 'forbidden'), text(' Say: ')];

/** The sentence, then its standing and voice in parentheses. */
export const claimWithOrigin = (claim: ClaimRecord): Inline[] =>
  inParentheses(claim.text, claimOrigin(claim));

/** The sentence, and in parentheses its standing, voice, id and place. */
export const claimInPlace = (claim: ClaimRecord): Inline[] =>
  inParentheses(claim.text, [...claimOrigin(claim), text(`, ${claim.id}, `), claimLocator(claim)]);

/** The place of a claim, linked to the claim. */
export const claimLocator = ({ source, at, id }: ClaimRecord): Inline => ({
  kind: 'locator',
  source,
  at,
  claim: id,
});

/** Like `claimInPlace`, with disputes below it. */
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

/** The sentence with its voice, unless that is the source itself. */
const voicedText = (claim: ClaimRecord): Inline[] =>
  claim.voice.name === undefined ? [text(spoken(claim))] : labeled(spoken(claim), claim.voice.name);

/** The quotation on a line of its own, unless the sentence consists of the quotation. */
export const quoteLine = (claim: ClaimRecord): Inline[] =>
  claim.quote === undefined || isVerbatim(claim) ? [] : [lineBreak, text(inQuotes(claim.quote))];

/** The other side of each dispute on a line of its own, with its standing and voice. */
function disputeLines(claim: ClaimRecord): Inline[] {
  const { disputes } = claim;
  const rest = disputes.length - MOST_DISPUTES;
  return [
    ...disputes
      .slice(0, MOST_DISPUTES)
      .flatMap((other) => [lineBreak, text(`${disputeWord(other)}: `), ...disputant(other, claim)]),
    ...(rest > 0 ? [lineBreak, text(`and ${rest} more that dispute it`)] : []),
  ];
}

export const MOST_DISPUTES = 6;

/** The other side of a dispute without its id, for sheets and briefs. */
export const against = (other: DisputeRecord): Inline[] => [
  text(`${other.undecided ? 'Perhaps disputed' : 'Against it'}: ${other.text} `),
  ...claimOrigin(other),
];

/** The other claim with its own standing and voice, and its source if that differs. */
export const disputant = (other: DisputeRecord, { source }: Pick<ClaimRecord, 'source'>): Inline[] => [
  text(`${other.text} (`),
  ...(other.source === source
    ? claimOrigin(other)
    : [...claimStanding(other), text(`, ${other.attributedTo}`)]),
  text(`, ${other.id})`),
];

export const disputeWord = ({ undecided }: DisputeRecord): string =>
  undecided ? 'Perhaps disputed, not reviewed yet' : 'Disputed';

/** Adds quotation marks unless the words already begin with one. */
export const inQuotes = (words: string): string => (/^["“„«「]/.test(words) ? words : `“${words}”`);

/** The sentence, as a quotation if it consists only of the voice's own words. */
export const spoken = (claim: Pick<ClaimRecord, 'text' | 'quote'>): string =>
  isVerbatim(claim) ? inQuotes(claim.text) : claim.text;

/** Whether a sentence consists only of the voice's own words, so that a separate quotation would repeat it. */
const isVerbatim = ({ text: sentence, quote }: Pick<ClaimRecord, 'text' | 'quote'>): boolean =>
  quote !== undefined && wordsOf(quote) === wordsOf(sentence);

/** Makes the line of a claim in a block of claims, which can be filtered on the page. */
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

/** The names of the claim's subjects and voice, for filters. */
const partiesOf = ({ about, voice }: ClaimRecord): string[] => [
  ...about.filter(({ kind }) => kind === 'people' || kind === 'organizations').map(({ name }) => name),
  ...(voice.kind === 'named' && voice.name !== undefined ? [voice.name] : []),
];
