import type { BriefingFile, Claim, Statement } from '../../briefing/file/schema.js';
import { withStatements } from '../../briefing/file/statements.js';

/** Updates the sentences of a brief when the claims that they repeat change. */

/**
 * Gives the statements that repeat one of the given claims the text of the resulting claim.
 *
 * @param before the claims before they were reworded or merged
 * @param now the resulting claim
 */
export function followed(
  file: BriefingFile,
  before: readonly Claim[],
  now: Pick<Claim, 'id' | 'text'>,
): BriefingFile {
  const repeats = ({ text, claims }: Statement) =>
    claims.length === 1 && before.some((one) => one.id === claims[0] && one.text === text);
  const after = withStatements(file, (one) =>
    repeats(one) ? { ...one, text: now.text, claims: [now.id] } : one,
  );
  return before.length > 1 ? withoutDoubles(after) : after;
}

/** Removes lines that two merged claims had in common after each got the text of the merged claim. */
function withoutDoubles(file: BriefingFile): BriefingFile {
  const distinct = (all: readonly Statement[]) =>
    all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
  const issues = file.issues.map((issue) =>
    issue.details ? { ...issue, details: distinct(issue.details) } : issue,
  );
  return { ...file, summary: distinct(file.summary), issues };
}

/** Replaces the text of a claim in statements that contain it among other words. */
export function restated(file: BriefingFile, { id, text: before }: Claim, now: string): BriefingFile {
  const core = before.replace(END, '');
  return withStatements(file, (one) => {
    const start = one.text.toLowerCase().indexOf(core.toLowerCase());
    if (!one.claims.includes(id) || start < 0 || one.text === now) return one;
    const words = now.replace(END, '');
    const within = start === 0 ? words : words.replace(COMMON, (first) => first.toLowerCase());
    return { ...one, text: `${one.text.slice(0, start)}${within}${one.text.slice(start + core.length)}` };
  });
}

const END = /[.!?]$/u;

/** Matches a first word that has a capital letter only at the beginning of a sentence. */
const COMMON = /^(?:The|An?|It|They|This|These|Its|Their)\s/u;
