import type { ClaimRecord } from '../shared/claim-record.js';
import type { CheckRecord, SentenceRecord } from './check-record.js';

/**
 * Formats the unsupported sentences as lines for the problem matchers of editors, in the same form as `validate`:
 * `FILE:LINE:COLUMN: problem (remedy) [severity: kind]`.
 */
export const checkLines = ({ text, sentences }: CheckRecord): string[] =>
  sentences.flatMap((sentence) => {
    const { line, column, severity, kind, message } = sentence;
    if (severity === undefined) return [];
    const problem = [message ?? kind, ...remedies(sentence)].join(' ');
    return [`${text.name}:${line}:${column}: ${problem} [${severity}: ${kind.replaceAll(' ', '-')}]`];
  });

/** '(say: A meeting awaits confirmation. pending, 1.P1.s2)' */
function remedies({ claims, say }: SentenceRecord): string[] {
  const sayings = claims.filter(({ id }) => say.includes(id)).map(saying);
  return sayings.length === 0 ? [] : [`(say: ${sayings.join(' | ')})`];
}

const saying = ({ text, standing, voice, at }: ClaimRecord): string =>
  [`${text} ${standing}`, ...(voice.name === undefined ? [] : [voice.name]), at].join(', ');
