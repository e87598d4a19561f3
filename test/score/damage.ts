import { existsSync, readFileSync } from 'node:fs';
import type { Briefing } from '../../src/briefing/briefing.js';
import { parseBriefing } from '../../src/briefing/file/parse.js';
import type { BriefingFile, Claim } from '../../src/briefing/file/schema.js';
import { readMeanings } from '../../src/checking/meaning/read-meaning.js';
import { checkClaim } from '../../src/checking/verify/check-claim.js';
import { readSource } from '../../src/checking/verify/read-source.js';
import { readInput } from '../../src/reading/input/index.js';

/** Measures how often the checks notice damaged claims, and how often they question sound claims. */

/** A change to a claim: damage, or a sound paraphrase. */
interface Change {
  readonly claim: string;
  readonly kind?: string;
  readonly set?: Partial<Claim>;
  readonly unset?: readonly (keyof Claim)[];
}

export interface Tally {
  of: number;
  errors: number;
  questions: number;
  /** The claims for which the result was wrong. */
  readonly missed: string[];
}

export type Tallies = Map<string, Tally>;

const here = (name: string): URL => new URL(name, import.meta.url);

const linesOf = (name: string): Change[] =>
  existsSync(here(name))
    ? readFileSync(here(name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Change)
    : [];

/**
 * Checks the claims of a briefing, as written and with every damaged or sound wording, against the text of its source.
 *
 * @param file the briefing file
 * @param textFile the file with the text of its source
 */
export async function damageTallies(
  name: string,
  file: string | URL,
  textFile: string | URL,
): Promise<Tallies> {
  const briefing = briefingIn(file);
  const bytes = readFileSync(textFile);
  const text = await readSource(
    briefing,
    sourceOf(briefing),
    await readInput(bytes, { name: String(textFile) }),
  );
  const changes = [
    ...briefing.all('claims').map(({ id }): Change => ({ claim: id, kind: 'as written' })),
    ...linesOf(`sound/${name}.jsonl`).map((change) => ({ ...change, kind: 'sound wording' })),
    ...linesOf(`damages/${name}.jsonl`),
  ];
  const claims = changes.map((change) => changed(briefing, change));
  const said = await readMeanings(
    claims.map((claim) => claim.text),
    text.book,
    text.published,
  );
  const tallies: Tallies = new Map();
  for (const [index, { kind = '' }] of changes.entries()) {
    const [claim, meaning] = [claims[index], said[index]];
    if (claim === undefined || meaning === undefined) continue;
    const place = briefing.all('claims').findIndex(({ id }) => id === claim.id);
    const { result, findings } = checkClaim(briefing, place, claim, meaning, text);
    const shown = findings.map((one) => `${one.severity} ${one.kind}: ${one.message}`).join(' | ');
    count(tallies, kind, result, `${claim.id} [${claim.standing}${by(claim)}] ${claim.text} -- ${shown}`);
  }
  return tallies;
}

function briefingIn(file: string | URL): Briefing {
  const parsed = parseBriefing(readFileSync(file));
  if ('problems' in parsed) throw new Error(`${file}: ${parsed.problems[0]?.message}`);
  return parsed.briefing;
}

function changed(briefing: Briefing, { claim: id, set = {}, unset = [] }: Change): Claim {
  const claim: BriefingFile['claims'][number] = { ...briefing.get('claims', id), ...set };
  for (const key of unset) delete (claim as Partial<Claim>)[key];
  return claim;
}

function sourceOf(briefing: Briefing) {
  const [source] = briefing.all('sources');
  if (source === undefined) throw new Error('the briefing has no source');
  return source;
}

const by = ({ attribution }: Claim): string =>
  attribution.by === 'source'
    ? ''
    : `, ${attribution.by === 'party' ? attribution.party : (attribution.label ?? 'unnamed')}`;

const SOUND = /^(?:as written|sound wording)$/;

function count(tallies: Tallies, kind: string, result: string, shown: string): void {
  const tally = tallies.get(kind) ?? { of: 0, errors: 0, questions: 0, missed: [] };
  tallies.set(kind, tally);
  tally.of += 1;
  if (result === 'error') tally.errors += 1;
  if (result === 'question') tally.questions += 1;
  if ((result === 'sound') !== SOUND.test(kind)) tally.missed.push(shown);
}
