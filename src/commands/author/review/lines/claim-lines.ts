import { DIFFERENCE_WORDS, type DisputeRecord, disputesOf } from '../../../../answers/shared/claim-record.js';
import { voiceLabel } from '../../../../briefing/attribution.js';
import { Briefing } from '../../../../briefing/briefing.js';
import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import { STANDINGS } from '../../../../briefing/standing.js';
import { SOURCE_WORDS } from '../../../../drafting/claims/claims.js';
import type { ReviewText } from '../../../../drafting/review/text.js';
import { packed } from '../../../../system/prompts/theme.js';
import { labeledRow, type Paint, signed } from './paint.js';
import { flat, sentenceLines } from './sentence-lines.js';

/**
 * Renders a single claim below its sentence.
 *
 * @param findings the rendered findings, which come near the top so that they are visible in a small window
 */
export function claimLines(
  file: BriefingFile,
  claim: Claim,
  text: ReviewText | undefined,
  findings: readonly string[],
  width: number,
  paint: Paint,
): string[] {
  const briefing = new Briefing(file);
  const context = text?.around(claim);
  // Do not repeat the text if it is the whole sentence shown above.
  const isSentence = context !== undefined && flat(context.sentence) === flat(claim.text);
  const row = (label: string, words: string) => labeledRow(label, words, width, paint);
  const hedge = claim.cue === undefined ? '' : ` · hedge “${claim.cue}”`;
  const about = claim.about.map((id) => briefing.nameOf(id)).join(' · ');
  return [
    ...(context ? [...sentenceLines(context, width, paint), ''] : []),
    ...labeledRow('claim', isSentence ? 'the sentence, word for word' : claim.text, width, paint, 'strong'),
    ...row('standing', `${signed(briefing.useOfClaim(claim), claim.standing, paint)}${hedge}`),
    ...row('voice', voiceWords(briefing, claim)),
    ...disputesOf(briefing, claim).flatMap((other) => row('disputed by', against(other, paint))),
    ...findings,
    ...reasonsOf(claim).flatMap((reason) => row('accepted', reason)),
    ...(claim.asFact === undefined ? [] : row('as fact', claim.asFact)),
    ...(claim.misreading === undefined ? [] : row('misreading', claim.misreading.wrong)),
    ...row('about', about),
  ];
}

export function voiceWords(briefing: Briefing, claim: Claim): string {
  const voice = voiceLabel(briefing, claim);
  if (voice === undefined) return 'the source’s own';
  return claim.attribution.by === 'unnamed' ? `${voice} (unnamed)` : voice;
}

/**
 * Returns the reasons recorded in the draft for accepting findings of the checks, except the reason that the claim is
 * quoted from the source.
 */
export const reasonsOf = ({ accept = [], proposed }: Claim): string[] =>
  proposed === undefined
    ? []
    : [...new Set(accept.map(({ reason }) => reason))].filter((reason) => reason !== SOURCE_WORDS);

/** Renders a claim that contradicts the current one; both become disputed when they are accepted. */
export function against(
  { text, use, standing, voice, undecided, difference }: DisputeRecord,
  paint: Paint,
): string {
  const name = voice.name === undefined ? '' : `, ${voice.name}`;
  const differs = difference === undefined ? '' : `${DIFFERENCE_WORDS[difference]}; `;
  const state = undecided ? ` (${differs}disputed once both are accepted)` : '';
  return `${text} ${signed(use, standing, paint)}${name}${state}`;
}

/** Renders the standings with the digit keys that set them. */
export const standingLines = (width: number): string[] =>
  packed(
    STANDINGS.map((standing, index) => `${(index + 1) % 10} ${standing}`),
    '  ',
    width,
  );
