import type { Briefing } from '../../briefing/briefing.js';
import type { Source } from '../../briefing/file/schema.js';
import { byPlace } from '../../briefing/relations/claim-graph.js';
import { pointerTo } from '../../json/problem.js';
import type { InputText } from '../../reading/reading.js';
import type { Finding } from '../finding.js';
import { isAccepted } from './accepted-findings.js';
import { type ClaimCheck, checkClaim } from './check-claim.js';
import { nameFindings } from './check-names.js';
import { readClaims, type Said } from './claims/joined-claims.js';
import { standsIn } from './comparable.js';
import { copiedFindings } from './copied.js';
import { eventFindings } from './events.js';
import { readSource, type SourceText } from './read-source.js';
import { type Recognized, recognized } from './recognized.js';
import { statementFindings } from './statements.js';

export interface Verification {
  readonly source: Source;
  readonly text: SourceText;
  /** The results for the claims, in the order of their places in the text. */
  readonly claims: readonly ClaimCheck[];
  /** The findings on claims and other entries, errors first. */
  readonly findings: readonly Finding[];
  readonly recognized: Recognized;
}

export interface VerifyOptions {
  /** Whether words copied from the text also count as findings. */
  readonly ownWords?: boolean;
}

/**
 * Checks a briefing against the text of one of its sources: claims, summaries, positions and events against the
 * sentences that they come from, and names and misprints against the whole text.
 *
 * @throws Unreadable if the text is empty, has no prose, or is not in English
 */
export async function verify(
  briefing: Briefing,
  source: Source,
  input: InputText,
  { ownWords = false }: VerifyOptions = {},
): Promise<Verification> {
  const text = await readSource(briefing, source, input);
  const claims = await checkClaims(briefing, source, text);
  const findings = [
    ...claims.flatMap((claim) => claim.findings),
    ...[
      ...(await statementFindings(briefing, source, text)),
      ...eventFindings(briefing, source, text),
      ...nameFindings(briefing, source, text),
    ].filter((finding) => !isAccepted(briefing.file, finding)),
    ...misprintFindings(briefing, source, text),
    ...(ownWords ? copiedFindings(briefing, text) : []),
  ];
  return {
    source,
    text,
    claims,
    findings: findings.sort((a, b) => rank(a) - rank(b)),
    recognized: recognized(briefing, claims, text),
  };
}

const rank = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1);

async function checkClaims(briefing: Briefing, source: Source, text: SourceText): Promise<ClaimCheck[]> {
  const all = [...briefing.all('claims').entries()].filter(([, claim]) => claim.source === source.id);
  const said = await readClaims(
    all.map(([, claim]) => claim.text),
    text.book,
    text.published,
  );
  return all
    .map(([index, claim], at) => checkClaim(briefing, index, claim, said[at] as Said, text))
    .sort((a, b) => byPlace(a.claim, b.claim));
}

const misprintFindings = (briefing: Briefing, source: Source, text: SourceText): Finding[] =>
  (source.misprints ?? []).flatMap(({ at, printed }, index): Finding[] => {
    const sentence = sentenceWithLead(text, at);
    if (sentence !== undefined && standsIn(printed, sentence)) return [];
    return [
      {
        kind: 'quotation',
        severity: 'error',
        at,
        message: `'${printed}' is recorded as a misprint at ${at}, but is not there`,
        words: { claim: printed, ...(sentence !== undefined && { source: sentence }) },
        remedy: 'correct the place or the words, or remove the misprint',
        pointer: pointerTo('sources', briefing.all('sources').indexOf(source), 'misprints', index),
      },
    ];
  });

/** Returns a sentence with the dateline or other words before it. */
function sentenceWithLead({ text, sentences, indexOf }: SourceText, at: string): string | undefined {
  const index = indexOf(at) ?? -1;
  const sentence = sentences[index];
  if (sentence === undefined) return undefined;
  const before = sentences[index - 1];
  const start = before?.kind === 'dateline' ? before.start : before?.end;
  return text.slice(start ?? 0, sentence.end);
}
