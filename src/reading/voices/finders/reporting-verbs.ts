import { contentAfter, lastWord, startsClause, opensContent, reportsClause } from './contents.js';
import type { Finding, Source } from './finding.js';
import type { CueVerb } from '../lexicon/cue-verbs.js';
import { cueVerb } from '../lexicon/cue-verbs.js';
import { POSSESSIVES } from '../../lexicon/function-words.js';
import { phraseSet } from '../../lexicon/phrases.js';
import { DOCUMENTS, REPORTING_WITH_PREPOSITION, WANTING_BEFORE_INFINITIVE } from '../lexicon/verb-patterns.js';
import { nounPhraseAfter } from '../../line/noun-phrases.js';
import { sourceOf } from './sources.js';
import { isCarrier, isPassive, isProgressive, verbGroupStart } from '../../line/verb-groups.js';
import type { Line, Range, Word } from '../../line/words.js';
import { isQuotationMark, lowerAt, posAt } from '../../line/words.js';

/** Forms that are verbs whatever the tagger thinks of them. */
const SURELY_VERBS = phraseSet(`
said
told
says
added
wrote
asked
noted
tweeted
argued
insisted
warned
claimed
`);

/** Small words that belong to a verb: 'pointed out', 'called for'. */
const PARTICLES = phraseSet(`
out
about
on
for
to
up
off
against
of
as
with
`);

interface Candidate {
  readonly verb: number;
  readonly first: number;
  readonly cue: CueVerb;
}

/** How far the line has been read: the last source, and the last word that some content covers. */
interface Progress {
  source: Range | undefined;
  covered: number;
}

/** Finds verbs of saying, thinking and wanting with who stands behind them and what follows, in one line. */
export function reportingVerbs(line: Line): readonly Finding[] {
  const { words } = line;
  const findings: Finding[] = [];
  const progress: Progress = { source: undefined, covered: -1 };
  for (let verb = 0; verb < words.length; verb += 1) {
    const candidate = candidateAt(words, verb);
    if (candidate === undefined) continue;
    const finding = read(line, candidate, progress);
    if (finding === undefined) continue;
    findings.push(finding);
    if (finding.source !== undefined) progress.source = finding.source;
    if (candidate.cue.kind === 'speech') progress.covered = Math.max(progress.covered, lastOfClause(words, verb, finding));
    verb = Math.max(verb, finding.cue[1]);
  }
  return findings;
}

/** The last word of a clause that somebody says; what else is in it is theirs to tell. */
function lastOfClause(words: readonly Word[], verb: number, { content }: Finding): number {
  const clause = content.find(([first]) => first > verb);
  if (clause === undefined) return -1;
  return /^(?:that|whether)$/.test(lowerAt(words, clause[0])) || startsClause(words, clause[0]) ? clause[1] : -1;
}

function candidateAt(words: readonly Word[], verb: number): Candidate | undefined {
  const { lower = '', pos = '', quote } = words[verb] ?? {};
  if (quote !== 'outside') return undefined;
  const announces = isQuotationMark(words, verb + 1) || (/^[,:]$/.test(lowerAt(words, verb + 1)) && isQuotationMark(words, verb + 2));
  const cue = cueVerb(lower) ?? (pos === 'VERB' && announces && /(?:ed|s|ing)$/.test(lower) ? OTHER : undefined);
  if (cue === undefined) return undefined;
  if (!isVerb(words, verb) && !followsQuotation(words, verb)) return undefined;
  const first = verbGroupStart(words, verb);
  if (isNoun(words, first) && !followsQuotation(words, verb)) return undefined;
  if (carriesAnother(words, verb) || isOtherSense(words, verb, cue.base)) return undefined;
  return { verb, first, cue };
}

/** 'a later tweet', 'the report', 'his claims': a noun that the tagger takes for a verb. */
const isNoun = (words: readonly Word[], first: number): boolean =>
  (posAt(words, first - 1) === 'DET' && !/^(?:that|which|some|both|all|this)$/.test(lowerAt(words, first - 1))) || POSSESSIVES.has(lowerAt(words, first - 1));

function isVerb(words: readonly Word[], index: number): boolean {
  const { lower = '', pos = '' } = words[index] ?? {};
  if (pos === 'VERB' || pos === 'AUX' || SURELY_VERBS.has(lower)) return true;
  return lower === 'say' && !/^(?:DET|ADJ|PART)$/.test(posAt(words, index - 1)) && !POSSESSIVES.has(lowerAt(words, index - 1));
}

/** 'went on to say', 'wanted to say': the verb behind reports. */
function carriesAnother(words: readonly Word[], verb: number): boolean {
  const to = lowerAt(words, verb + 1) === 'on' ? verb + 2 : verb + 1;
  return lowerAt(words, to) === 'to' && lowerAt(words, verb) !== 'is' && isCarrier(words, to - 1) && cueVerb(lowerAt(words, to + 1))?.kind === 'speech';
}

/** 'adds to', 'adds up': nothing is said. */
const isOtherSense = (words: readonly Word[], verb: number, base: string): boolean =>
  (base === 'add' && /^(?:to|up)$/.test(lowerAt(words, verb + 1))) ||
  (base === 'report' && /^(?:on|to|for)$/.test(lowerAt(words, verb + 1))) ||
  (base === 'say' && lowerAt(words, verb - 1) === 'that' && verb === 1);

/** A verb that is in no lexicon but stands right before a quotation. */
const OTHER: CueVerb = { base: '', kind: 'speech', needsContent: true };

/** '” Lind boomed': only a short subject stands between a quotation and the word. */
function followsQuotation(words: readonly Word[], verb: number): boolean {
  if (!/(?:s|ed)$/.test(lowerAt(words, verb))) return false;
  for (let index = verb - 1; index >= 0 && index > verb - 7; index -= 1) {
    if (words[index]?.quote === 'close') return index < verb - 1;
    if (!/^(?:PROPN|NOUN|PRON|DET|ADJ|ADV|AUX)$/.test(posAt(words, index))) return false;
  }
  return false;
}

function read(line: Line, candidate: Candidate, progress: Progress): Finding | undefined {
  const { words } = line;
  const { verb, first, cue } = candidate;
  if (lowerAt(words, first - 1) === 'to') return undefined;
  if (isAsked(words, candidate)) return asked(words, candidate);
  if (isPassive(words, first, verb) || isReducedPassive(words, candidate)) return passive(words, candidate);
  if (/ing$/.test(lowerAt(words, verb)) && first < verb && !isProgressive(words, verb)) return undefined;
  const source = sourceOf(words, first, verb, progress.source);
  if (source === undefined || isNested(words, candidate, source, progress)) return undefined;
  if (cue.kind === 'thinking' && /^(?:you|i|we|one)$/.test(lowerAt(words, source.range[1]))) return undefined;
  if (cue.needsContent && !hasContent(words, candidate, source)) return undefined;
  const content = contentsOf(line, candidate, source);
  const end = cueEnd(words, candidate);
  return { kind: 'verb', source: source.range, cue: [first, end], content, announces: lowerAt(words, words.length - 1) === ':' };
}

/** 'Asked about the port, …', 'when asked whether …': by whom is not said. */
const isAsked = (words: readonly Word[], { verb, first }: Candidate): boolean =>
  lowerAt(words, verb) === 'asked' && first === verb && (verb === 0 || /^(?:when|if|once|,)$/.test(lowerAt(words, verb - 1)));

function asked(words: readonly Word[], { verb }: Candidate): Finding | undefined {
  const source = lowerAt(words, verb + 1) === 'by' ? nounPhraseAfter(words, verb + 2, false) : undefined;
  const comma = words.findIndex((word, index) => index > verb && word.text === ',');
  const start = source === undefined ? verb + 1 : source[1] + 1;
  const content: Range[] = comma > start ? [[start, comma - 1]] : [];
  return { kind: 'passive', source, cue: [verb, verb], content, announces: false };
}

/** A thought or a saying inside what somebody says is theirs to tell. */
function isNested(words: readonly Word[], { verb, first, cue }: Candidate, source: Source, progress: Progress): boolean {
  if (first > progress.covered || source.position === 'after') return false;
  const joined = source.position === 'shared' ? first : source.range[0];
  if (isParenthetical(words, verb, joined) || opensSubordinate(words)) return false;
  if (!/^(?:and|but|while|though|although|whereas|yet|or|;)$/.test(lowerAt(words, joined - 1))) return source.position !== 'shared';
  return cue.kind === 'thinking' && source.position !== 'shared';
}

/** '…, an official said.' and '” Lind said': what was said stands before it. */
const isParenthetical = (words: readonly Word[], verb: number, source: number): boolean =>
  words[source - 1]?.quote === 'close' ||
  (words[source - 1]?.text === ',' && (verb + 1 >= words.length || /^[.,]$/.test(words[verb + 1]?.text ?? '')));

/** 'While Lind said …, Berg said': neither clause belongs to the other. */
const opensSubordinate = (words: readonly Word[]): boolean =>
  /^(?:while|despite|although|though|when|asked|if|as|whereas)$/.test(lowerAt(words, 0)) || /ing$/.test(lowerAt(words, 0));

function hasContent(words: readonly Word[], { verb, cue }: Candidate, source: Source): boolean {
  const next = lowerAt(words, verb + 1);
  if (REPORTING_WITH_PREPOSITION.has(`${cue.base} ${next}`)) return true;
  if (next === 'to' && WANTING_BEFORE_INFINITIVE.has(cue.base)) return true;
  if (/^(?:show|find|indicate|put)$/.test(cue.base) && DOCUMENTS.has(lowerAt(words, source.range[1]))) return true;
  if (reportsClause(words, verb + 1) || words.some((word) => word.quote !== 'outside')) return true;
  if (lowerAt(words, verb + 1) === ':') return true;
  return /^(?:know|see|feel|find|show|read|understand|hear)$/.test(cue.base) && startsClause(words, verb + 1);
}

function cueEnd(words: readonly Word[], { verb }: Candidate): number {
  return PARTICLES.has(lowerAt(words, verb + 1)) ? verb + 1 : verb;
}

function contentsOf(line: Line, candidate: Candidate, source: Source): readonly Range[] {
  const { words } = line;
  const { verb, first, cue } = candidate;
  if (source.position === 'after') {
    const rest = contentAfter(words, source.range[1] + 1, cue.base);
    const before: Range[] = first > 0 ? [[0, first - 1]] : [];
    return rest !== undefined && opensContent(words, rest[0]) ? [...before, rest] : before;
  }
  const rest = contentAfter(words, verb + 1, cue.base);
  if (source.position === 'before' && followsContent(words, source.range[0]) && cue.kind === 'speech') {
    const real = rest !== undefined && (opensContent(words, rest[0]) || isInfinitive(words, rest[0]) || startsClause(words, rest[0]));
    if (!real || words[source.range[0] - 1]?.quote === 'close') {
      const more = rest !== undefined && isQuotationMark(words, rest[0]) ? [rest] : [];
      return [[0, source.range[0] - 1], ...more];
    }
  }
  return rest === undefined ? [] : [rest];
}

const isInfinitive = (words: readonly Word[], index: number): boolean =>
  lowerAt(words, index) === 'to' && posAt(words, index + 1) === 'VERB';

/** '…, Lind said': what was said stands before its speaker. */
const followsContent = (words: readonly Word[], first: number): boolean =>
  first >= 3 && (words[first - 1]?.text === ',' || isQuotationMark(words, first - 1));

/** 'as reported by Lind', 'a bill backed by the union'. */
const isReducedPassive = (words: readonly Word[], { verb, first }: Candidate): boolean =>
  first === verb && lowerAt(words, verb + 1) === 'by' && /(?:ed|en)$/.test(lowerAt(words, verb));

/** 'was criticized by Lind'; without an agent the text does not say who. */
function passive(words: readonly Word[], { verb, first, cue }: Candidate): Finding | undefined {
  const by = lowerAt(words, verb + 1) === 'by' ? nounPhraseAfter(words, verb + 2) : undefined;
  const complement = /^(?:to|as|that)$/.test(lowerAt(words, verb + 1)) || /^(?:asked|told)$/.test(lowerAt(words, verb));
  if (by === undefined && !complement) return undefined;
  const cueRange: Range = [first, by === undefined ? verb : verb + 1];
  const last = lastWord(words);
  const content: Range[] = by === undefined ? [[0, last]] : [[0, first - 1]];
  if (cue.needsContent && by === undefined && !complement) return undefined;
  return { kind: 'passive', source: by, cue: cueRange, content: content.filter(([a, b]) => a <= b), announces: false };
}
