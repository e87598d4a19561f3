import type { Position } from '../../text/positions.js';
import type { VerificationRecord } from './verify-record.js';

/**
 * Formats the findings as lines for the problem matchers of editors, each at its sentence in the text:
 * `FILE:LINE:COLUMN: claim: problem (remedy) [severity: kind]`.
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
