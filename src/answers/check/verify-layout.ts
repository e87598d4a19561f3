import { CHECKS, type Fault } from '../../checking/verify/fault.js';
import { column, fact, facts, heading, list, next, notice, paragraph, table } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import { shellFile } from '../../text/shell.js';
import type { Layout } from '../answer.js';
import { counted } from '../shared/inlines.js';
import type { VerificationRecord } from './verify-record.js';

type ClaimRow = VerificationRecord['claims'][number];

/** What falls short comes first; without anything the counts are the answer. */
export const shortLayout = (record: VerificationRecord): Layout => ({
  title: titleOf(record),
  blocks: [
    ...textNotices(record),
    ...faultBlocks(record, record.text.isHardlyFound ? SHOWN_OF_ANOTHER : record.faults.length),
    paragraph(countWords(record)),
    next(...claimHint(record), `briefing verify ${textName(record)} --all`),
  ],
});

export const fullLayout = (record: VerificationRecord): Layout => ({
  title: titleOf(record),
  blocks: [
    ...textNotices(record),
    ...faultBlocks(record, record.faults.length),
    heading(1, 'Checks'),
    facts(...CHECKS.map((check) => fact(LABELS[check], checkWords(check, record)))),
    ...claimBlocks(record),
    paragraph(countWords(record)),
    next(...claimHint(record)),
  ],
});

/** As it is typed again. */
const textName = ({ text: { name } }: VerificationRecord): string =>
  name === 'standard input' ? '-' : shellFile(name);

const titleOf = ({ briefing, text }: VerificationRecord): string =>
  `${briefing.title}: checked against ${text.name}`;

/** Before everything else where the text seems to be another one, or is. */
function textNotices({ text, source, recognized: { claims, names } }: VerificationRecord): Block[] {
  const { name, digest, recorded = '', isTheSource, isHardlyFound } = text;
  const hardly = notice(
    'doubtful',
    `Hardly anything of the briefing was found in ${name}: ${claims.found} of ${counted(claims.of, 'claim')} that could be ` +
      `checked, ${names.found} of ${counted(names.of, 'name')}. Is it the text of “${source.title}”?`,
  );
  const other = notice(
    'doubtful',
    `This is not the text that the briefing was made from: its SHA-256 is ${digest.slice(0, 12)}…, recorded is ${recorded.slice(0, 12)}….`,
  );
  return [...(isHardlyFound ? [hardly] : []), ...(isTheSource === false ? [other] : [])];
}

/** Of another text everything falls short, and a few examples show that. */
const SHOWN_OF_ANOTHER = 5;

function faultBlocks({ faults }: VerificationRecord, shown: number): Block[] {
  if (faults.length === 0) return [];
  const more = faults.length - shown;
  return [
    heading(1, 'What falls short'),
    list([...faults.slice(0, shown).map(faultWords), ...(more > 0 ? [`and ${more} more`] : [])]),
  ];
}

const faultWords = ({ address, line, message }: VerificationRecord['faults'][number]): string =>
  `${line === undefined ? '' : `line ${line}: `}${address === undefined ? '' : `${address}: `}${message}`;

/** '59 claims from 14 blocks: 27 found, 0 not found, 32 without a hedge word to look for.' */
function countWords({ claims, blocks, faults, text }: VerificationRecord): string {
  const of = (result: ClaimRow['result']) => claims.filter((claim) => claim.result === result).length;
  const counts =
    `${counted(claims.length, 'claim')}, ${counted(blocks.length, 'block')} of text: ${of('found')} found, ` +
    `${of('not found')} not found, ${of('not checked')} without a hedge word to look for.`;
  const fell = faults.length === 0 ? 'Nothing' : counted(faults.length, 'thing');
  const verb = faults.length > 1 ? 'fall' : 'falls';
  const digest = text.recorded === undefined ? ' The briefing records no digest of its source text.' : '';
  return `${counts} ${fell} ${verb} short.${digest}`;
}

const LABELS: Readonly<Record<Fault['check'], string>> = {
  places: 'Places',
  'hedge words': 'Hedge words',
  names: 'Names',
  misprints: 'Misprints',
  coverage: 'Coverage',
  'own words': 'Own words',
};

function checkWords(check: Fault['check'], { faults, claims, blocks, source }: VerificationRecord): string {
  const failed = faults.filter((fault) => fault.check === check).length;
  if (failed > 0) return `${failed} ${failed === 1 ? 'falls' : 'fall'} short`;
  switch (check) {
    case 'places':
      return `all places that ${counted(claims.length, 'claim')} cite are in the text`;
    case 'hedge words':
      return `${claims.filter(({ result }) => result === 'found').length} stand where they are cited from`;
    case 'names':
      return 'spelled as in the text';
    case 'misprints':
      return source.misprints > 0 ? `${source.misprints} recorded, all in the text` : 'none recorded';
    case 'coverage':
      return blocks.length === 0
        ? 'the text has no blocks'
        : `all ${counted(blocks.length, 'block')} have a claim (the last is ${blocks.at(-1)?.at})`;
    case 'own words':
      return 'no run of 8 words is copied from the text';
  }
}

function claimBlocks({ claims, source }: VerificationRecord): Block[] {
  const columns = [
    column('Claim', 'fit'),
    column('Standing', 'fit'),
    column('Place', 'fit'),
    column('Line', 'fit', 'right'),
    column('Result', 'fill'),
  ];
  const rows = claims.map(({ id, standing, at, line = '', result, remark }) => [
    id,
    standing,
    { kind: 'locator', source: source.id, at, claim: id } as const,
    String(line),
    `${result}: ${remark}`,
  ]);
  return [heading(1, 'Claim by claim'), table('Claim by claim', columns, rows)];
}

function claimHint({ claims }: VerificationRecord): string[] {
  const bad = claims.find(({ result }) => result === 'not found');
  return [bad ? `briefing claims ${bad.id}` : 'briefing claims'];
}

/** All claims, whatever is shown elsewhere. */
export const claimsTable = ({ source, claims }: VerificationRecord): Table => ({
  columns: ['Claim', 'Standing', 'Source', 'Place', 'Line', 'Result', 'Remark'],
  rows: claims.map(({ id, standing, at, line = '', result, remark }) => [
    id,
    standing,
    source.id,
    at,
    String(line),
    result,
    remark,
  ]),
});
