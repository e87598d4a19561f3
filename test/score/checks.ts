import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Briefing } from '../../src/briefing/briefing.js';
import { parseBriefing } from '../../src/briefing/file/parse.js';
import { checkedSentences } from '../../src/checking/text/check-text.js';
import type { StoredSentence } from '../../src/checking/text/statements.js';
import type { VerdictKind } from '../../src/checking/text/verdict.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import { briefingFile } from './briefing-files.js';

/**
 * Measures how often the verdicts of `check` are right, using sentences that were labeled by people who had not seen
 * its rules.
 */

interface Labeled {
  readonly briefing: string;
  readonly sentence: string;
  readonly verdict: string;
  readonly claims: readonly string[];
}

/** The label that corresponds to each verdict. */
const LABELS: Readonly<Record<VerdictKind, string>> = {
  supported: 'supported',
  'firmer than the source': 'firmer',
  'needs attribution': 'needs-attribution',
  disputed: 'disputed',
  'not in the briefing': 'not-in-briefing',
};

export interface CheckScore {
  readonly of: number;
  readonly right: number;
  readonly unsupported: number;
  /** The number of unsupported sentences for which the verdict is 'supported'. */
  readonly wronglySupported: number;
  /** For each label, the number of sentences (`of`) and of right verdicts. */
  readonly byLabel: ReadonlyMap<string, { of: number; right: number }>;
  readonly differences: readonly string[];
}

const here = (name: string): URL => new URL(name, import.meta.url);

/** @param ids the ids of the briefings whose sentences are checked */
export async function scoreChecks(ids: readonly string[]): Promise<CheckScore> {
  const rows = ids.flatMap((id) => linesOf<Labeled>(`sentences/${id}.jsonl`));
  const byLabel = new Map<string, { of: number; right: number }>();
  const differences: string[] = [];
  let wronglySupported = 0;
  for (const { briefing, sentence, verdict, claims } of rows) {
    const found = await verdictOn(briefing, sentence);
    const tally = byLabel.get(verdict) ?? { of: 0, right: 0 };
    byLabel.set(verdict, { of: tally.of + 1, right: tally.right + (found === verdict ? 1 : 0) });
    if (found === verdict) continue;
    if (found === 'supported') wronglySupported += 1;
    differences.push(`${verdict} -> ${found}: ${sentence} (${claims.join(', ')})`);
  }
  return {
    of: rows.length,
    right: rows.length - differences.length,
    unsupported: rows.filter(({ verdict }) => verdict !== 'supported').length,
    wronglySupported,
    byLabel,
    differences,
  };
}

const linesOf = <Row>(name: string): Row[] =>
  existsSync(here(name))
    ? readFileSync(here(name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Row)
    : [];

async function verdictOn(name: string, sentence: string): Promise<string> {
  const [checked] = await checkedSentences(briefingNamed(name), sentence, sentencesBehind(name));
  return checked === undefined ? '' : LABELS[checked.verdict.kind];
}

/** Returns the sentences of the stored text of a briefing. The built-in briefing has no stored text. */
function sentencesBehind(name: string): StoredSentence[] {
  const [source] = briefingNamed(name).all('sources');
  if (source?.text === undefined) return [];
  const text = readFileSync(join(dirname(briefingFile(name)), source.text), 'utf8');
  return sentencesOf(text).map(({ at, start, end }) => ({
    source: source.id,
    at,
    text: text.slice(start, end),
  }));
}

const briefings = new Map<string, Briefing>();

function briefingNamed(id: string): Briefing {
  const known = briefings.get(id);
  if (known) return known;
  const parsed = parseBriefing(readFileSync(briefingFile(id)));
  if ('problems' in parsed) throw new Error(`${id}: ${parsed.problems[0]?.message}`);
  briefings.set(id, parsed.briefing);
  return parsed.briefing;
}

interface Damage {
  readonly claim: string;
  readonly kind: string;
  readonly set?: { readonly text?: string };
}

/** Kinds of damage that change the words of a claim. The verdict on these words must not be 'supported'. */
const IN_WORDS = /^(?:negated|swapped-name|hardened-wording|other-number)$/;

/** Counts the damaged claims for which the verdict is 'supported'. */
export async function scoreDamagedWords(
  ids: readonly string[],
): Promise<{ of: number; supported: string[] }> {
  let of = 0;
  const supported: string[] = [];
  for (const id of ids)
    for (const { kind, set, claim } of linesOf<Damage>(`damages/${id}.jsonl`)) {
      if (!IN_WORDS.test(kind) || set?.text === undefined) continue;
      of += 1;
      if ((await verdictOn(id, set.text)) === 'supported') supported.push(`${kind} ${claim}: ${set.text}`);
    }
  return { of, supported };
}
