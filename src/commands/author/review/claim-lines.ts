import { voiceLabel } from '../../../briefing/attribution.js';
import { Briefing } from '../../../briefing/briefing.js';
import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { STANDINGS } from '../../../briefing/standing.js';
import { type Mark, mark } from '../../../briefing/use.js';
import type { ReviewText } from '../../../drafting/review/text.js';
import type { Paint } from './paint.js';
import { labeledRow, sideBySide } from './rows.js';
import { flat, sentenceLines } from './sentence-lines.js';

const ASCII: Readonly<Record<Mark, string>> = { '●': '+', '◐': '~', '○': '!' };

/**
 * A claim below its sentence: its text, how sure, who says it.
 *
 * @param found findings of the checks, placed high enough to be visible in a small window
 */
export function claimLines(
  file: BriefingFile,
  claim: Claim,
  text: ReviewText | undefined,
  found: readonly string[],
  width: number,
  paint: Paint,
): string[] {
  const briefing = new Briefing(file);
  const around = text?.around(claim);
  // Text that is already shown above is not repeated.
  const isSentence = around !== undefined && flat(around.sentence) === flat(claim.text);
  const row = (label: string, words: string) => labeledRow(label, words, width, paint);
  const sign = mark(briefing.useOfClaim(claim));
  const voice = voiceLabel(briefing, claim);
  const unnamed = claim.attribution.by === 'unnamed' ? ' (unnamed)' : '';
  const hedge = claim.cue === undefined ? '' : ` · hedge “${claim.cue}”`;
  const about = claim.about.map((id) => briefing.nameOf(id)).join(' · ');
  return [
    ...(around ? [...sentenceLines(around, width, paint), ''] : []),
    ...labeledRow('claim', isSentence ? 'the sentence, word for word' : claim.text, width, paint, 'strong'),
    ...row('standing', `${paint.unicode ? sign : ASCII[sign]} ${claim.standing}${hedge}`),
    ...row('voice', voice === undefined ? 'the source’s own' : `${voice}${unnamed}`),
    ...found,
    ...(claim.asFact === undefined ? [] : row('as fact', claim.asFact)),
    ...row('about', about),
  ];
}

/** The standings with their digits. */
export const standingLines = (width: number, paint: Paint): string[] =>
  sideBySide(STANDINGS.map(digitOf), width).map((line) => paint.painted('quiet', line));

const digitOf = (standing: string, index: number): string => `${(index + 1) % 10} ${standing}`;
