import type { Finding } from '../../checking/finding.js';
import type { FindingRecord } from '../../checking/finding-schema.js';
import { heading, list, next, notice, paragraph, table } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import { shellFile } from '../../text/shell.js';
import type { Answer, Layout } from '../answer.js';
import { columnsOf } from '../shared/columns.js';
import { counted } from '../shared/inlines.js';
import { sheet } from '../shared/sheet.js';
import { type VerificationRecord, verificationSchema } from './verify-record.js';

/**
 * Example: 'c12, 0.P8.s1: firmer than the source: says 'will total', the source 'expected to total' (make it
 * expected)'.
 */
function findingWords({ claim, at, pointer, kind, message, remedy }: FindingRecord): string {
  const where = claim === undefined ? pointer : at === undefined ? claim : `${claim}, ${at}`;
  return `${where}: ${KIND_WORDS[kind]}: ${message} (${remedy})`;
}

const KIND_WORDS: Readonly<Record<Finding['kind'], string>> = {
  'firmer-standing': 'firmer than the source',
  'firmer-wording': 'firmer than the source',
  'other-voice': 'different voice',
  'not-in-sentence': 'not in the sentence',
  swapped: 'names swapped',
  negated: 'negated',
  'no-such-hedge': 'hedge not found',
  'other-place': 'a different place fits better',
  quotation: 'quotation not exact',
  'no-such-place': 'no such place',
  copied: 'copied words',
};

/**
 * Lays out the findings and the counts. The full layout adds every claim, and the blocks from which no claim comes.
 */
const layoutOf =
  (isFull: boolean) =>
  (record: VerificationRecord): Layout => {
    const { briefing, text, findings } = record;
    return {
      title: `${briefing.title}: checked against ${text.name}`,
      blocks: [
        ...textNotices(record),
        ...findingBlocks(record, text.isHardlyFound && !isFull ? SHOWN_OF_ANOTHER : findings.length),
        ...(isFull ? [...claimBlocks(record), ...rewordedBlocks(record), ...unusedBlocks(record)] : []),
        paragraph(countWords(record, isFull)),
        next(...claimHint(record), ...(isFull ? [] : [`briefing verify ${textName(record)} --all`])),
      ],
    };
  };

const textName = ({ text: { name } }: VerificationRecord): string =>
  name === 'standard input' ? '-' : shellFile(name);

function textNotices({ text, source, recognized: { claims, names } }: VerificationRecord): Block[] {
  const { name, digest, recorded = '', isTheSource, isHardlyFound } = text;
  const hardlyFound = notice(
    'doubtful',
    `Hardly anything in the briefing was found in ${name}: ${claims.found} of ${counted(claims.of, 'claim')}, ` +
      `${names.found} of ${counted(names.of, 'name')}. Is this the text of “${source.title}”?`,
  );
  const other = notice(
    'doubtful',
    `This is not the text that the briefing was made from: the SHA-256 of this text is ${digest.slice(0, 12)}…, but the briefing records ${recorded.slice(0, 12)}….`,
  );
  return [...(isHardlyFound ? [hardlyFound] : []), ...(isTheSource === false ? [other] : [])];
}

/**
 * The number of findings to show if the text is probably not the source, in which case almost every claim has findings.
 */
const SHOWN_OF_ANOTHER = 5;

function findingBlocks({ findings }: VerificationRecord, shown: number): Block[] {
  const some = findings.slice(0, shown);
  const more = findings.length - shown;
  const section = (title: string, severity: FindingRecord['severity']): Block[] => {
    const own = some.filter((finding) => finding.severity === severity);
    return own.length === 0 ? [] : [heading(1, title), list(own.map(findingWords))];
  };
  return [
    ...section('Errors', 'error'),
    ...section('Questions', 'question'),
    ...(more > 0 ? [paragraph(`and ${more} more`)] : []),
  ];
}

/**
 * Example: '59 claims: 50 agree with their sentences in words, numbers and names, 6 have no errors but contain words
 * that are not in their sentences (check c4, c8, ...), and 3 have errors. 2 other findings.'
 */
function countWords({ briefing, claims, findings, text }: VerificationRecord, isFull: boolean): string {
  const of = (result: string) => claims.filter((claim) => claim.result === result).length;
  const agreeing = of('sound') - reworded(claims).length;
  const parts = [
    `${agreeing} ${agreeing === 1 ? 'agrees with its sentence' : 'agree with their sentences'} in words, numbers and names`,
    ...rewordedWords(
      reworded(claims).map(({ id }) => id),
      isFull,
    ),
    ...clause(of('error'), 'has errors', 'have errors'),
    ...clause(of('question'), 'raises questions', 'raise questions'),
  ];
  const speakers =
    briefing.draft === undefined
      ? ''
      : ' Rules cannot confirm every speaker, and not everything in the draft has been reviewed.';
  const others = findings.filter(({ claim }) => claim === undefined).length;
  const rest = others > 0 ? ` ${counted(others, 'other finding')}.` : '';
  const digest =
    text.recorded === undefined ? ' The briefing does not record a digest of its source text.' : '';
  return `${counted(claims.length, 'claim')}: ${series(parts)}.${speakers}${rest}${digest}`;
}

const clause = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** Joins clauses that themselves contain commas. */
const series = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;

/** Returns the claims that have no findings but contain words that are not in their sentences. */
const reworded = (claims: VerificationRecord['claims']) =>
  claims.filter(({ result, added = [] }) => result === 'sound' && added.length > 0);

/** The maximum number of ids in the line; more would make it hard to read. */
const MOST_IDS = 8;

function rewordedWords(ids: readonly string[], isFull: boolean): string[] {
  if (ids.length === 0) return [];
  const all = isFull ? 'they are listed above' : '--all lists them';
  const where = ids.length > MOST_IDS || isFull ? `check them; ${all}` : `check ${ids.join(', ')}`;
  return ids.length === 1
    ? [`1 has no errors but contains words that are not in its sentence (${where})`]
    : [`${ids.length} have no errors but contain words that are not in their sentences (${where})`];
}

function rewordedBlocks({ claims }: VerificationRecord): Block[] {
  const lines = reworded(claims).map(({ id, added = [] }) => `${id}: ${added.join(', ')}`);
  return lines.length === 0 ? [] : [heading(1, 'Words that are not in the sentences'), list(lines)];
}

function claimBlocks({ claims, source }: VerificationRecord): Block[] {
  const fitting = columnsOf({ Claim: 'fit', Result: 'fit', Standing: 'fit', Place: 'fit' });
  const columns = [...fitting, ...columnsOf({ Says: 'fill', 'Sentence in the source': 'fill' })];
  const rows = claims.map(({ id, standing, voice, at, result, text, sentence = '', added }) => [
    id,
    result !== 'sound' ? result : added ? 'no errors' : 'agrees',
    voice.name === undefined ? standing : `${standing}, ${voice.name}`,
    { kind: 'locator', source: source.id, at, claim: id } as const,
    text,
    sentence,
  ]);
  return [heading(1, 'Claim by claim'), table('Claim by claim', columns, rows)];
}

const unusedBlocks = ({ unused }: VerificationRecord): Block[] =>
  unused.length === 0 ? [] : [paragraph(`No claim comes from ${unused.join(', ')}.`)];

function claimHint({ claims }: VerificationRecord): string[] {
  const bad =
    claims.find(({ result }) => result === 'error') ?? claims.find(({ result }) => result !== 'sound');
  return [bad ? `briefing claims ${bad.id}` : 'briefing claims'];
}

const claimsTable = ({ source, claims, findings }: VerificationRecord): Table =>
  sheet(claims, {
    Claim: ({ id }) => id,
    Standing: ({ standing }) => standing,
    Source: () => source.id,
    Place: ({ at }) => at,
    Result: ({ result }) => result,
    Findings: ({ id }) =>
      findings
        .filter(({ claim }) => claim === id)
        .map(({ kind, message }) => `${kind}: ${message}`)
        .join('; '),
  });

export { makeVerification } from './verify-record.js';

export const verification: Answer<VerificationRecord> = {
  kind: 'verification',
  schema: verificationSchema,
  layout: layoutOf(false),
  table: claimsTable,
};

export const fullVerification: Answer<VerificationRecord> = { ...verification, layout: layoutOf(true) };
