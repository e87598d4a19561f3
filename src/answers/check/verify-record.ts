import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import { findingRecord, findingSchema } from '../../checking/finding-schema.js';
import { isHardlyFound } from '../../checking/verify/recognized.js';
import type { Verification } from '../../checking/verify/verify.js';
import type { Span } from '../../reading/reading.js';
import type { Position } from '../../text/sentence-positions.js';
import { given } from '../shared/given.js';
import { headOf, voiceOf } from '../shared/records.js';
import { count, recordHead, standing, voice, words } from '../shared/schema.js';
import { addedWords } from './added-words.js';

/** A briefing checked against the text of its source: the findings, and the result for each claim. */

const share = v.strictObject({ found: count, of: count });

export const verificationSchema = () =>
  v.strictObject({
    ...recordHead('verification'),
    source: v.strictObject({ id: words, title: words }),
    text: v.strictObject({
      name: words,
      sentences: count,
      digest: words,
      /** The digest of the source text according to the briefing; absent if the briefing does not record a digest. */
      recorded: v.optional(words),
      /** True if the briefing records a digest of this text; absent if it does not record a digest. */
      isTheSource: v.optional(v.boolean()),
      /** True if the text contains so little of the briefing that it is probably not the source. */
      isHardlyFound: v.boolean(),
    }),
    /** True if there are no errors and the digests do not differ. */
    passed: v.boolean(),
    errors: count,
    questions: count,
    /** The number of claims without errors, and the number of names that are in the text. */
    recognized: v.strictObject({ claims: share, names: share }),
    findings: v.array(findingSchema),
    claims: v.array(
      v.strictObject({
        id: words,
        standing,
        voice,
        at: words,
        result: v.picklist(['sound', 'question', 'error']),
        text: words,
        /** The sentence in the source; absent if the source does not have this place. */
        sentence: v.optional(words),
        /** For a claim from a draft, the words that are not in the sentence, perhaps because a reviewer typed them. */
        added: v.optional(v.array(words)),
      }),
    ),
    /** The locators of the blocks that no claim comes from. */
    unused: v.array(words),
  });

export type VerificationRecord = v.InferOutput<ReturnType<typeof verificationSchema>>;

/**
 * The text that was read. `digest` is its SHA-256 digest. A briefing may record any of `digests` instead; these are the
 * digests of other forms of the text.
 */
export interface NamedText {
  readonly name: string;
  readonly digest: string;
  readonly digests?: readonly string[];
}

export function makeVerification(
  briefing: Briefing,
  text: NamedText,
  verification: Verification,
): VerificationRecord {
  const { source, findings, recognized, claims } = verification;
  const { digest: recorded } = source;
  const digests = [text.digest, ...(text.digests ?? [])];
  const isTheSource = recorded === undefined ? undefined : digests.includes(recorded);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    ...headOf(briefing, 'verification'),
    source: { id: source.id, title: source.title },
    text: {
      name: text.name,
      sentences: verification.text.sentences.length,
      digest: text.digest,
      ...given({ recorded, isTheSource }),
      isHardlyFound: isTheSource !== true && isHardlyFound(recognized),
    },
    passed: errors === 0 && isTheSource !== false,
    errors,
    questions: findings.length - errors,
    recognized: { claims: { ...recognized.claims }, names: { ...recognized.names } },
    findings: findings.map(findingRecord),
    claims: claims.map(({ claim, result, sentence }) => ({
      id: claim.id,
      standing: claim.standing,
      voice: voiceOf(briefing, claim),
      at: claim.at,
      result,
      text: claim.text,
      ...given({ sentence, added: addedWords(briefing, claim, sentence, verification.text) }),
    })),
    unused: unusedBlocks(verification),
  };
}

/**
 * Returns the blocks from which no claim comes. A claim whose span crosses into a second block counts for both blocks.
 */
function unusedBlocks({ claims, text }: Verification): string[] {
  const blockOf = (at: string): string => at.replace(/\.s\d+$/u, '');
  const isWithin =
    ({ start, end }: Span) =>
    (one: Span) =>
      one.start < end && start < one.end;
  const used = new Set(
    claims.flatMap(({ claim: { at, span } }) => [
      blockOf(at),
      ...(span ? text.sentences.filter(isWithin(span)).map((one) => blockOf(one.at)) : []),
    ]),
  );
  const blocks = text.sentences.filter(({ at }) => /\.s\d+$/u.test(at)).map(({ at }) => blockOf(at));
  return [...new Set(blocks)].filter((block) => !used.has(block));
}

/**
 * Formats the findings as lines for the problem matchers of editors, with the position of the sentence in the
 * text: `FILE:LINE:COLUMN: claim: problem (remedy) [severity: kind]`.
 *
 * @param places the positions of the sentences in the file, by locator
 */
export const verifyLines = (
  { text, findings }: VerificationRecord,
  places: ReadonlyMap<string, Pick<Position, 'line' | 'column'>>,
): string[] =>
  findings.map(({ claim, at = '', message, remedy, severity, kind }) => {
    const { line, column } = places.get(at) ?? { line: 1, column: 1 };
    const problem = claim === undefined ? message : `${claim}: ${message}`;
    return `${text.name}:${line}:${column}: ${problem} (${remedy}) [${severity}: ${kind}]`;
  });
