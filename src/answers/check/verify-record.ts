import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import { CHECKS } from '../../checking/verify/fault.js';
import { isHardlyFound } from '../../checking/verify/recognized.js';
import type { Verification } from '../../checking/verify/verify.js';
import { headOf } from '../shared/records.js';
import { count, recordHead, standing, words } from '../shared/schema.js';

/** A briefing checked against the text of its source: what falls short, and what became of each claim. */

const share = v.strictObject({ found: count, of: count });

export const verificationSchema = () =>
  v.strictObject({
    ...recordHead('verification'),
    source: v.strictObject({ id: words, title: words, misprints: count }),
    text: v.strictObject({
      name: words,
      lines: count,
      digest: words,
      /** The digest of the text that the briefing was made from, where it is recorded. */
      recorded: v.optional(words),
      /** Whether the two are the same; absent where none is recorded. */
      isTheSource: v.optional(v.boolean()),
      /** Whether so little of the briefing is in it that it is probably another text. */
      isHardlyFound: v.boolean(),
    }),
    /** Whether nothing falls short, the digest included. */
    holds: v.boolean(),
    /** How many claims, and names, were found in the text of those that could be. */
    recognized: v.strictObject({ claims: share, names: share }),
    faults: v.array(
      v.strictObject({
        check: v.picklist(CHECKS),
        /** Of the entry of the briefing, where it is one. */
        address: v.optional(words),
        line: v.optional(count),
        message: words,
      }),
    ),
    blocks: v.array(v.strictObject({ at: words, line: v.optional(count) })),
    claims: v.array(
      v.strictObject({
        id: words,
        standing,
        at: words,
        result: v.picklist(['found', 'not found', 'not checked']),
        line: v.optional(count),
        remark: words,
      }),
    ),
  });

export type VerificationRecord = v.InferOutput<ReturnType<typeof verificationSchema>>;

/** The text that was read: its name, and its SHA-256. */
export interface NamedText {
  readonly name: string;
  readonly digest: string;
}

export function makeVerification(
  briefing: Briefing,
  text: NamedText,
  verification: Verification,
): VerificationRecord {
  const { source, faults, recognized, claims } = verification;
  const { blocks } = verification.text;
  const isTheSource = source.digest === undefined ? undefined : source.digest === text.digest;
  return {
    ...headOf(briefing, 'verification'),
    source: { id: source.id, title: source.title, misprints: source.misprints?.length ?? 0 },
    text: textRecord(text, verification, isTheSource),
    holds: faults.length === 0 && isTheSource !== false,
    recognized,
    faults: [...faults],
    blocks: blocks.map(({ at, lines: [first] }) => ({ at, ...(first ? { line: first.number } : {}) })),
    claims: claims.map(({ claim, result, line, remark }) => ({
      id: claim.id,
      standing: claim.standing,
      at: claim.at,
      result,
      ...(line === undefined ? {} : { line }),
      remark,
    })),
  };
}

function textRecord(
  { name, digest }: NamedText,
  { source, recognized, text }: Verification,
  isTheSource: boolean | undefined,
): VerificationRecord['text'] {
  return {
    name,
    lines: text.lines.length,
    digest,
    ...(source.digest === undefined ? {} : { recorded: source.digest }),
    ...(isTheSource === undefined ? {} : { isTheSource }),
    isHardlyFound: isTheSource !== true && isHardlyFound(recognized),
  };
}
