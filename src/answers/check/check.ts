import { lineBreak, next, paragraph, strong, table, text } from '../../document/build.js';
import type { Table } from '../../document/document.js';
import type { Cell, Inline } from '../../document/inline.js';
import { shellWord } from '../../text/shell.js';
import type { Answer, Layout } from '../answer.js';
import { claimInPlace } from '../shared/claim-line.js';
import { columnsOf } from '../shared/columns.js';
import { counted } from '../shared/inlines.js';
import { sheet } from '../shared/sheet.js';
import { type CheckRecord, checkSchema, type SentenceRecord } from './check-record.js';

/**
 * Formats the unsupported sentences as lines for the problem matchers of editors, in the same form as
 * `briefing validate`: `FILE:LINE:COLUMN: problem (remedy) [severity: kind]`.
 */
export const checkLines = ({ text, sentences }: CheckRecord): string[] =>
  sentences.flatMap((sentence) => {
    const { line, column, severity, kind, message } = sentence;
    if (severity === undefined) return [];
    const problem = `${message ?? kind}${sayings(sentence)}`;
    return [`${text.name}:${line}:${column}: ${problem} [${severity}: ${kind.replaceAll(' ', '-')}]`];
  });

/** Example: ' (say: A meeting awaits confirmation. pending, 1.P1.s2)'. */
function sayings({ claims, say }: SentenceRecord): string {
  const words = claims
    .filter(({ id }) => say.includes(id))
    .map(({ text: sentence, standing, voice, at }) =>
      [`${sentence} ${standing}`, voice.name ?? [], at].flat().join(', '),
    );
  return words.length === 0 ? '' : ` (say: ${words.join(' | ')})`;
}

function layoutCheck(record: CheckRecord): Layout {
  const { briefing, text: read, sentences } = record;
  return {
    title: `${read.name}: checked against ${briefing.title}`,
    blocks: [
      ...(sentences.length === 0 ? [] : [table('Sentences', COLUMNS, sentences.map(row))]),
      paragraph(countWords(record)),
      next(...hints(record)),
    ],
  };
}

const COLUMNS = columnsOf({ Line: 'fit', Sentence: 'fill', Briefing: 'fill' });

function row(sentence: SentenceRecord): Cell[] {
  const { line, column: at, text: own, kind, message } = sentence;
  return [
    [text(`${line}:${at}`)],
    [text(own, isRefused(sentence) ? 'forbidden' : undefined)],
    [
      strong(kind),
      ...(message === undefined ? [] : [lineBreak, text(message)]),
      ...claimLines(sentence).flatMap((line) => [lineBreak, ...line]),
    ],
  ];
}

/**
 * Returns true if the sentence must not be said as written. If a sentence is merely not in the briefing, the
 * speaker decides whether to say it.
 */
const isRefused = ({ severity }: SentenceRecord): boolean => severity === 'error';

function claimLines({ kind, severity, claims, say }: SentenceRecord): Inline[][] {
  const isNearest = kind === 'not in the briefing' && severity === 'question';
  const label = kind === 'supported' ? '' : isNearest ? 'Nearest: ' : 'Say: ';
  return claims
    .filter(({ id }) => kind === 'supported' || isNearest || say.includes(id))
    .map((claim) => [text(label), ...claimInPlace(claim)]);
}

/** Example: '7 sentences: 4 supported, 1 firmer than the source, 2 not in the briefing.' */
function countWords({ counts, sentences }: CheckRecord): string {
  const parts = Object.entries(counts).flatMap(([kind, own]) => (own === 0 ? [] : [verdictCount(kind, own)]));
  return `${counted(sentences.length, 'sentence')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}

/** Examples: '1 needs attribution', '2 need attribution'. */
const verdictCount = (kind: string, count: number): string =>
  `${count} ${count === 1 ? kind : kind.replace(/^needs /, 'need ')}`;

function hints({ sentences }: CheckRecord): string[] {
  const ids = sentences.find(isRefused)?.claims.map(({ id }) => id) ?? [];
  return ids.length === 0 ? [] : [`briefing claims ${ids.slice(0, 4).map(shellWord).join(' ')}`];
}

export { makeCheck } from './check-record.js';

const sentenceTable = ({ text, sentences }: CheckRecord): Table =>
  sheet(sentences, {
    File: () => text.name,
    Line: ({ line }) => String(line),
    Column: (sentence) => String(sentence.column),
    Sentence: (sentence) => sentence.text,
    Verdict: ({ kind }) => kind,
    Severity: ({ severity }) => severity,
    Reason: ({ message }) => message,
    Say: ({ claims, say }) =>
      claims
        .filter(({ id }) => say.includes(id))
        .map((claim) => `${claim.text} (${claim.standing}, ${claim.attributedTo})`)
        .join(' | '),
    Claims: ({ claims }) => claims.map(({ id, standing }) => `${id} ${standing}`).join(', '),
  });

export const check: Answer<CheckRecord> = {
  kind: 'check',
  schema: checkSchema,
  layout: layoutCheck,
  table: sentenceTable,
};
