import type { BriefingFile, Statement } from '../../../briefing/file/schema.js';
import { withStatements } from '../../../briefing/file/statements.js';
import { withFields } from '../entries.js';

/**
 * Updates the sentences of a brief after claims were reworded, split or merged. A sentence that consists of the texts
 * of its claims gets their new texts. Any other sentence stays as it is: a quotation still says what the source says,
 * and inserting a claim's words into somebody else's sentence would put them into that person's mouth.
 *
 * @param before the file before the claims changed
 * @param after the file with the changed claims, and with the sentences of the old file
 * @param current returns the ids of the claims that replace a claim
 */
export function followed(
  before: BriefingFile,
  after: BriefingFile,
  current: (id: string) => readonly string[] = (id) => [id],
): BriefingFile {
  const [old, now] = [textsIn(before), textsIn(after)];
  const follow = <One extends Statement>(one: One): One => {
    const claims = [...new Set(one.claims.flatMap(current))];
    const isOfClaims = one.verbatim === undefined && one.text === old(one.claims);
    const text = isOfClaims ? now(claims) : one.text;
    return text === one.text ? { ...one, claims } : withFields(one, { text, claims, accept: undefined });
  };
  return withoutRepeated(withStatements(withQuestions(before, after, current), follow));
}

/** Updates claim texts that are quoted in the questions of gaps: 'Has this been settled? “He asked whether ...”'. */
function withQuestions(
  before: BriefingFile,
  after: BriefingFile,
  current: (id: string) => readonly string[],
): BriefingFile {
  const [old, now] = [textsIn(before), textsIn(after)];
  const gaps = after.gaps.map((gap) => {
    const question = (gap.claims ?? []).reduce(
      (words, id) => words.replace(`“${old([id])}”`, () => `“${now(current(id))}”`),
      gap.question,
    );
    return question === gap.question ? gap : { ...gap, question };
  });
  return { ...after, gaps };
}

/** Returns a function that joins the texts of claims. */
export function textsIn({ claims }: BriefingFile): (ids: readonly string[]) => string {
  const texts = new Map(claims.map(({ id, text }) => [id, text]));
  return (ids) => ids.map((id) => texts.get(id) ?? '').join(' ');
}

/**
 * Removes sentences that became identical when their claims were merged. A verbatim passage is kept, since other
 * passages may follow on from it.
 */
function withoutRepeated(file: BriefingFile): BriefingFile {
  const issues = file.issues.map((issue) =>
    issue.details === undefined ? issue : { ...issue, details: distinct(issue.details, issue.summary) },
  );
  return { ...file, summary: distinct(file.summary), issues };
}

function distinct<One extends Statement>(sentences: readonly One[], first?: Statement): One[] {
  const known = new Set(first && [keyOf(first)]);
  return sentences.filter((one) => {
    const isNew = !known.has(keyOf(one));
    known.add(keyOf(one));
    return isNew || one.verbatim === true;
  });
}

const keyOf = ({ text, claims }: Statement): string => JSON.stringify([text, claims]);
