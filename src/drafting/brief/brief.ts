import { Briefing } from '../../briefing/briefing.js';
import type { BriefingFile, Statement } from '../../briefing/file/schema.js';
import { furtherClaims } from '../../briefing/relevance/further-claims.js';
import { hardened } from '../../checking/rules/overstatement/detect-overstatement.js';
import { segmentsOf } from '../../checking/rules/overstatement/segments.js';
import type { Reading } from '../../reading/reading.js';
import { accepted } from '../claims/claims.js';
import { sentenceOf } from '../claims/wording.js';
import { introductionsFor, isBareQuotation, needsSentenceBefore } from './dependence.js';
import { follows, type Line, linesOf, paragraphOf, wordsIn } from './lines.js';

/**
 * The brief of a draft by rules consists of whole sentences from the article. The rules choose the important sentences
 * well, but when they shorten a sentence, they often cut it wrongly or name a wrong voice. A whole sentence keeps its
 * own voice and hedge.
 */

const LEAD_SENTENCES = 3;
const LEAD_WORDS = 65;
/** A first paragraph with fewer words is too short for a lead, so the second paragraph is added. */
const SHORT_LEAD = 35;
/** The number of words that take about two minutes to read aloud. */
const FURTHER_WORDS = 320;
/** The maximum number of words in a sentence together with the sentences on which it depends. */
const MOST_WORDS = 80;
/**
 * The minimum number of words in a sentence without a figure or a quotation. Shorter ones say little: 'The issue has
 * attracted interest.'
 */
const LEAST_WORDS = 7;
/** The number of sentences, most relevant first, from which the brief is chosen. */
const MOST_CONSIDERED = 100;

/** Adds the brief to a draft: the beginning of the article, and further sentences in the article's order. */
export function withBrief(file: BriefingFile, reading: Reading): BriefingFile {
  const lines = linesOf(file, reading);
  const briefing = new Briefing(file);
  const lead = leadOf(lines);
  const summary = lead.map(
    (line, index): Statement => ({
      ...statementOf([line], reading.text, briefing),
      ...(index > 0 && { continues: true }),
    }),
  );
  const further = furtherLines({ ...file, summary }, lines, lead).map((group) => ({
    issue: issueOf(group[0], file),
    statement: statementOf(group, reading.text, briefing),
  }));
  return {
    ...file,
    // If every sentence ends with a colon, the summary is that of the first issue, since a briefing needs one.
    summary: summary.length > 0 ? summary : file.issues.slice(0, 1).map((issue) => issue.summary),
    issues: file.issues.map((issue) => {
      const details = further.flatMap((one) => (one.issue === issue.id ? one.statement : []));
      return details.length === 0 ? issue : { ...issue, details };
    }),
  };
}

/** Returns the first sentences of the first paragraph, or of the first two if it is short; at least one sentence. */
function leadOf(lines: readonly Line[]): Line[] {
  const [first, ...others] = lines;
  if (first === undefined) return [];
  const own = [first, ...others.filter(({ at }) => paragraphOf(at) === paragraphOf(first.at))];
  const next = paragraphOf(lines[own.length]?.at ?? '');
  const isShort = wordsIn(own) < SHORT_LEAD;
  const lead = [...own, ...(isShort ? lines.filter(({ at }) => paragraphOf(at) === next) : [])];
  return lead
    .slice(0, LEAD_SENTENCES)
    .filter((_, index) => index === 0 || wordsIn(lead.slice(0, index + 1)) <= LEAD_WORDS);
}

/**
 * Chooses further sentences, together with the sentences on which they depend. The most relevant are chosen first.
 *
 * @returns lists of sentences, in text order; a sentence that depends on the one before it is in the same list
 */
function furtherLines(file: BriefingFile, lines: readonly Line[], lead: readonly Line[]): Line[][] {
  const known = ` ${[file.title, ...lead.map(({ text }) => text)].join(' ')}`;
  const earlier = lines.map(({ text }) => text);
  const dependent = new Set(
    lines.filter(
      ({ text, isQuoted }, index) => isQuoted || needsSentenceBefore(text, earlier.slice(0, index), known),
    ),
  );
  const chosen = new Set<Line>(lead);
  for (const line of byRelevance(file, lines).slice(0, MOST_CONSIDERED)) {
    const own = withAntecedents(line, lines, dependent);
    if (own === undefined || wordsIn(own) > MOST_WORDS || saysLittle(line)) continue;
    const whole = [...own, ...restOfQuotation(line, lines)];
    const others = [...introductionsOf(whole, lines, chosen), ...disputedBy(whole, lines)];
    if (others.some((one) => dependent.has(one) && !chosen.has(one))) continue;
    const needed = [...new Set([...others, ...whole])].filter((one) => !chosen.has(one));
    const added = [...chosen].filter((one) => !lead.includes(one));
    if (wordsIn(added) + wordsIn(needed) <= FURTHER_WORDS) for (const one of needed) chosen.add(one);
  }
  return joined(
    lines.filter((line) => chosen.has(line) && !lead.includes(line)),
    dependent,
  );
}

/** Returns the sentence that continues the quotation in a line, if there is one, so that the quotation is complete. */
function restOfQuotation(line: Line, lines: readonly Line[]): Line[] {
  const next = lines[lines.indexOf(line) + 1];
  const isRest =
    next !== undefined &&
    follows(next, line) &&
    (next.isQuoted || isBareQuotation(next.text)) &&
    /["“]/u.test(line.text);
  return isRest ? [next] : [];
}

/** Returns the sentences that the given sentences deny or contradict. A listener must hear them before the reply. */
function disputedBy(whole: readonly Line[], lines: readonly Line[]): Line[] {
  const disputed = whole.flatMap(({ claims }) => claims.flatMap(({ disputes = [] }) => disputes));
  return lines.filter((line) => line.claims.some(({ id }) => disputed.includes(id)));
}

/** Returns sentences that introduce a person or thing in the given sentences, unless a chosen sentence does. */
function introductionsOf(whole: readonly Line[], lines: readonly Line[], chosen: ReadonlySet<Line>): Line[] {
  const [first] = whole;
  if (first === undefined) return [];
  const before = lines
    .slice(0, lines.indexOf(first))
    .sort((a, b) => Number(chosen.has(b)) - Number(chosen.has(a)));
  const text = whole.map((line) => line.text).join(' ');
  const introducing = introductionsFor(
    text,
    before.map((line) => line.text),
  );
  return before.filter((line) => introducing.includes(line.text));
}

const saysLittle = (line: Line): boolean => wordsIn([line]) < LEAST_WORDS && !/\d|["“]/u.test(line.text);

function byRelevance(file: BriefingFile, lines: readonly Line[]): Line[] {
  const byPlace = new Map(lines.map((line) => [line.at, line]));
  const claims = file.claims.flatMap(({ asFact: _, ...claim }) => {
    const line = byPlace.get(claim.at);
    if (line === undefined) return [];
    const standing = AHEAD.test(line.text) ? 'planned' : claim.standing === 'alleged' ? 'alleged' : 'stated';
    return [{ ...claim, text: line.text, standing } as const];
  });
  const further = furtherClaims(new Briefing({ ...file, claims }), []) ?? [];
  return [...new Set(further.flatMap(({ at }) => byPlace.get(at) ?? []))];
}

/** Words for an event that has not happened yet. They are a better sign than the standing of a single clause. */
const AHEAD =
  /\b(?:will|(?:is|are) (?:to|due|set|scheduled|expected)|plans? to|next (?:week|month|year))\b/iu;

/**
 * Returns a sentence, preceded by the sentences of its paragraph on which it depends.
 *
 * @returns undefined if the sentence depends on a sentence without claims or in another paragraph
 */
function withAntecedents(
  line: Line,
  lines: readonly Line[],
  dependent: ReadonlySet<Line>,
): Line[] | undefined {
  if (!dependent.has(line)) return [line];
  const before = lines[lines.indexOf(line) - 1];
  if (before === undefined || !follows(line, before)) return undefined;
  if (isBareQuotation(line.text) && before.claims.every(({ attribution }) => attribution.by === 'source'))
    return undefined;
  const needed = withAntecedents(before, lines, dependent);
  return needed && [...needed, line];
}

function joined(lines: readonly Line[], dependent: ReadonlySet<Line>): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && dependent.has(line) && follows(line, before))
      last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Returns the first issue that a sentence is about; if there is none, the first issue, which is the article itself. */
const issueOf = (line: Line | undefined, { issues }: BriefingFile): string | undefined =>
  (issues.find(({ id }) => line?.claims.some(({ about }) => about.includes(id))) ?? issues[0])?.id;

/** Makes a statement from consecutive sentences, quoted word for word. */
function statementOf(lines: readonly Line[], article: string, briefing: Briefing): Statement {
  const text = sentenceOf({ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }, article);
  const claims = lines.flatMap((line) => line.claims.map(({ id }) => id));
  const isTooFirm = segmentsOf(briefing, text, claims).some(
    (segment) => hardened(segment.text, segment.standing) !== undefined,
  );
  return { text, claims, ...(isTooFirm && accepted('hardened-summary')) };
}
