import { readFileSync } from 'node:fs';
import { STANDINGS, type Standing } from '../../src/briefing/standing.js';
import { type Form, hardened } from '../../src/checking/rules/overstatement/detect-overstatement.js';

/** Measures the rules for overstatement with the labeled sentences in test/fixtures/hardening.jsonl. */

export interface Labeled {
  readonly half: 'development' | 'fresh';
  readonly standing: Standing;
  readonly form: Form;
  /** Whether the text is firmer than its standing. */
  readonly hardened: boolean;
  readonly kind: string;
  readonly text: string;
}

export const LABELED: readonly Labeled[] = readFileSync(
  new URL('../fixtures/hardening.jsonl', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Labeled);

export interface Score {
  readonly found: number;
  readonly wronglyFound: number;
  readonly missed: number;
  readonly passed: number;
}

export const isFlagged = ({ text, standing, form }: Labeled): boolean =>
  hardened(text, standing, form) !== undefined;

/** Compares the findings of the rules with the labels of the sentences. */
export function score(sentences: readonly Labeled[]): Score {
  const count = (flagged: boolean, label: boolean) =>
    sentences.filter((one) => isFlagged(one) === flagged && one.hardened === label).length;
  return {
    found: count(true, true),
    wronglyFound: count(true, false),
    missed: count(false, true),
    passed: count(false, false),
  };
}

/** Formats a score as 'precision 0.95  recall 0.90', with a dash for an undefined figure. */
export function scoreWords({ found, wronglyFound, missed }: Score): string {
  const ratio = (part: number, all: number) => (all === 0 ? '-   ' : (part / all).toFixed(2));
  return `precision ${ratio(found, found + wronglyFound)}  recall ${ratio(found, found + missed)}`;
}

function lines(half: Labeled['half'], withMistakes: boolean): string[] {
  const all = LABELED.filter((one) => one.half === half);
  const rows = STANDINGS.map((standing) => {
    const some = all.filter((one) => one.standing === standing);
    return `  ${standing.padEnd(10)} ${String(some.length).padStart(3)} sentences  ${scoreWords(score(some))}`;
  });
  const mistakes = all
    .filter((one) => isFlagged(one) !== one.hardened)
    .map((one) => `  ${one.hardened ? 'missed' : 'wrong '}  ${one.standing}: ${one.text}`);
  return [
    `${half}: ${all.length} sentences  ${scoreWords(score(all))}`,
    ...rows,
    ...(withMistakes && mistakes.length > 0 ? ['', ...mistakes] : []),
    '',
  ];
}

/**
 * Reports the precision and recall of the rules. The fresh sentences were written by somebody who had not seen the word
 * lists. Mistakes in them are not shown, so that nobody can tune the lists to them. Fresh sentences that an author of
 * rules has seen must be moved to the development half and replaced.
 */
export const hardeningReport = (): string =>
  [...lines('development', true), ...lines('fresh', false)].join('\n');
