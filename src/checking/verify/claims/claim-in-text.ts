import type { Claim } from '../../../briefing/file/schema.js';
import type { Sentence } from '../../../reading/reading.js';
import type { Finding } from '../../finding.js';
import type { Meaning } from '../../meaning/meaning.js';
import type { SourceText } from '../read-source.js';
import type { Said } from './joined-claims.js';

export interface ClaimInText {
  readonly claim: Claim;
  /** JSON Pointer of the claim. */
  readonly pointer: string;
  readonly said: Said;
  readonly sentence: Sentence;
  /** The meaning of the sentence, joined with those of the next sentences if words of the claim come from them. */
  readonly source: Meaning;
  /** The meanings that `source` joins. */
  readonly sources: readonly Meaning[];
  readonly text: SourceText;
}

export const findingOf = (
  { claim, pointer }: Pick<ClaimInText, 'claim' | 'pointer'>,
  finding: Pick<Finding, 'kind' | 'severity' | 'message' | 'words' | 'remedy' | 'fix'>,
): Finding => ({ claim: claim.id, at: claim.at, pointer, ...finding });

export const severityOf = (isSure: boolean): Finding['severity'] => (isSure ? 'error' : 'question');
