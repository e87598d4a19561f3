import type { Briefing } from '../briefing/briefing.js';
import type { ClaimCheck } from '../checking/verify/check-claims.js';
import { CHECKS, type Fault } from '../checking/verify/fault.js';
import type { Verification } from '../checking/verify/verify.js';
import { column, fact, facts, heading, next, paragraph, table, text, type Words } from '../document/build.js';
import type { Document } from '../document/document.js';
import { dataHead } from './records.js';
import { locator } from './support.js';
import { anotherTextNotice, faultList } from './verify-faults.js';
import { counted } from './words.js';

/** The text that was read: its name, and its digest. */
export interface ReadText {
  readonly name: string;
  readonly digest: string;
}

const COLUMNS = [
  column('Claim', 'fit'),
  column('Standing', 'fit'),
  column('Place', 'fit'),
  column('Line', 'fit', 'right'),
  column('Result', 'fill'),
];

/** What came of holding a briefing against the text of its source: what does not hold first, then claim by claim. */
export function verifyView(briefing: Briefing, read: ReadText, verification: Verification): Document {
  const { source, claims, faults } = verification;
  return {
    title: `${briefing.file.title} · held against ${read.name}`,
    language: briefing.file.language,
    get data() {
      return { ...dataHead(briefing, 'verification'), ...verificationRecord(read, verification) };
    },
    blocks: [
      ...anotherTextNotice(read, verification),
      facts(
        fact('Source', `${source.id}, ${source.title}`),
        fact('Text', textWords(read, verification)),
        ...CHECKS.map((check) => fact(LABELS[check], checkWords(check, verification))),
      ),
      ...(faults.length > 0 ? [heading(1, 'What does not hold'), faultList(read, verification)] : []),
      heading(1, 'Claim by claim'),
      table('Claim by claim', COLUMNS, claims.map(claimRow)),
      paragraph(verdict(read, verification)),
      next(...nextCommands(claims)),
    ],
  };
}

/** Whether everything holds, the digest included where one is recorded. */
export const holds = (read: ReadText, { faults, source }: Verification): boolean =>
  faults.length === 0 && (source.digest === undefined || source.digest === read.digest);

const LABELS: Readonly<Record<Fault['check'], string>> = {
  places: 'Places',
  'hedge words': 'Hedge words',
  names: 'Names',
  misprints: 'Misprints',
  coverage: 'Coverage',
  'own words': 'Own words',
};

function textWords({ digest }: ReadText, { source, text: { lines, blocks } }: Verification): Words {
  const length = `${counted(lines.length, 'line')} in ${counted(blocks.length, 'block')}${lastOf(blocks)}`;
  if (source.digest === undefined)
    return `${length}; the briefing records no digest, so whether it was made from this text is not known`;
  return source.digest === digest
    ? `${length}, the text that the briefing was made from (SHA-256 ${digest.slice(0, 12)}…)`
    : [
        text(`${length}, not the text that the briefing was made from`, 'doubtful'),
        ` (SHA-256 ${digest.slice(0, 12)}…, recorded is ${source.digest.slice(0, 12)}…)`,
      ];
}

/** So that it is seen at once where the text is cut otherwise than the author counted. */
function lastOf(blocks: Verification['text']['blocks']): string {
  const last = blocks.at(-1)?.at;
  return last === undefined ? '' : ` (the last is ${last})`;
}

function checkWords(
  check: Fault['check'],
  { faults, claims, text: { blocks }, source }: Verification,
): Words {
  const failed = faults.filter((fault) => fault.check === check).length;
  if (failed > 0) return [text(`${counted(failed, 'fault')}`, 'doubtful')];
  switch (check) {
    case 'places':
      return `the text has every place that ${counted(claims.length, 'claim')} cite`;
    case 'hedge words':
      return `${claims.filter(({ result }) => result === 'found').length} stand where they are cited from`;
    case 'names':
      return 'spelt as in the text';
    case 'misprints':
      return source.misprints?.length
        ? `${source.misprints.length} recorded, each stands in the text`
        : 'none recorded';
    case 'coverage':
      return blocks.length === 0
        ? 'the text has no blocks'
        : `every one of ${counted(blocks.length, 'block')} has a claim`;
    case 'own words':
      return 'no run of 8 words is the text’s';
  }
}

function claimRow({ claim, result, line, remark }: ClaimCheck): Words[] {
  return [
    claim.id,
    claim.standing,
    locator(claim),
    line === undefined ? '' : String(line),
    `${result}: ${remark}`,
  ];
}

function verdict(read: ReadText, verification: Verification): string {
  const { claims, faults, source } = verification;
  const of = (result: ClaimCheck['result']) => claims.filter((check) => check.result === result).length;
  const counts = `${counted(claims.length, 'claim')}: ${of('found')} found, ${of('not found')} not found, ${of('not checked')} not checked.`;
  if (holds(read, verification)) return `${counts} Everything that could be checked holds.`;
  const other =
    source.digest !== undefined && source.digest !== read.digest
      ? ' It is another text than the briefing was made from.'
      : '';
  return `${counts} ${faults.length === 0 ? '' : `${counted(faults.length, 'thing')} ${faults.length === 1 ? 'does' : 'do'} not hold.`}${other}`.replace(
    '  ',
    ' ',
  );
}

function nextCommands(claims: readonly ClaimCheck[]): string[] {
  const [bad] = claims.filter(({ result }) => result === 'not found');
  return [...(bad ? [`briefing claims ${bad.claim.id}`] : []), 'briefing claims'];
}

const verificationRecord = (read: ReadText, verification: Verification) => ({
  source: verification.source.id,
  text: {
    name: read.name,
    lines: verification.text.lines.length,
    digest: read.digest,
    isTheSource: sameText(read, verification),
  },
  holds: holds(read, verification),
  faults: verification.faults,
  blocks: verification.text.blocks.map(({ at, lines }) => ({ at, line: lines[0]?.number })),
  claims: verification.claims.map(({ claim, result, line, remark }) => ({
    id: claim.id,
    standing: claim.standing,
    at: claim.at,
    result,
    ...(line === undefined ? {} : { line }),
    remark,
  })),
});

const sameText = (read: ReadText, { source }: Verification) =>
  source.digest === undefined ? undefined : source.digest === read.digest;
