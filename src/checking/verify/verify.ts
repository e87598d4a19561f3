import type { Briefing } from '../../briefing/briefing.js';
import type { Source } from '../../briefing/file/schema.js';
import { type ClaimCheck, checkClaims } from './check-claims.js';
import { nameFaults } from './check-names.js';
import { copiedFaults } from './copied.js';
import type { Fault } from './fault.js';
import { type Recognized, recognized } from './recognized.js';
import { readSourceText, type SourceText } from './source-text.js';
import { blockName, TextIndex } from './text-index.js';

export interface Verification {
  readonly source: Source;
  readonly claims: readonly ClaimCheck[];
  readonly faults: readonly Fault[];
  readonly text: SourceText;
  readonly recognized: Recognized;
}

/**
 * Holds a briefing against the text of one of its sources: places, hedge words, names, misprints, whether every block
 * is covered by a claim, and whether the words are the author's own.
 *
 * @param text the whole text, decoded
 */
export function verify(briefing: Briefing, source: Source, text: string): Verification {
  const read = readSourceText(text, source.sections);
  const index = new TextIndex(read, source);
  const claims = checkClaims(briefing, source, index);
  const faults = [
    ...placeFaults(source, read),
    ...claims.filter(({ result }) => result === 'not found').map(claimFault),
    ...nameFaults(briefing, read, index),
    ...misprintFaults(source, index),
    ...coverageFaults(claims, read),
    ...copiedFaults(briefing, read),
  ];
  return { source, claims, faults, text: read, recognized: recognized(briefing, claims, read) };
}

function claimFault({ claim, line, remark }: ClaimCheck): Fault {
  const check = remark.startsWith('“') ? 'hedge words' : 'places';
  return {
    check,
    address: `claims/${claim.id}`,
    ...(line === undefined ? {} : { line }),
    message: `${claim.at}: ${remark}`,
  };
}

/** Sections and blocks that are recorded of the source and not in the text, or the other way round. */
function placeFaults({ sections = [] }: Source, text: SourceText): Fault[] {
  const recorded = new Set(
    sections.flatMap(({ number, blocks }) => Object.keys(blocks).map((block) => `${number}.${block}`)),
  );
  const found = new Set(text.blocks.map(({ at }) => at));
  const headings = sections
    .filter(({ number }) => !text.sections.has(number))
    .map(
      ({ number, title }): Fault => ({
        check: 'places',
        message: `section ${number}${title ? ` (“${title}”)` : ''} has no heading in the text`,
      }),
    );
  const missing = [...recorded]
    .filter((at) => !found.has(at))
    .map((at): Fault => ({ check: 'places', message: `${at} is recorded, and the text has no such block` }));
  const unrecorded = text.blocks
    .filter(({ at }) => recorded.size > 0 && !recorded.has(at))
    .map(
      ({ at, lines }): Fault => ({
        check: 'places',
        line: lines[0]?.number ?? 1,
        message: `${at} is a block of the text that is not recorded`,
      }),
    );
  return [...headings, ...missing, ...unrecorded];
}

function misprintFaults(source: Source, text: TextIndex): Fault[] {
  return (source.misprints ?? []).flatMap(({ at, printed }) => {
    const block = text.block(at);
    const stands = block && text.line(printed, block) !== undefined;
    return stands
      ? []
      : [
          {
            check: 'misprints' as const,
            message: `'${printed}' is recorded as a misprint at ${at}, and does not stand there`,
          },
        ];
  });
}

/** Blocks from which no claim is made. */
function coverageFaults(claims: readonly ClaimCheck[], text: SourceText): Fault[] {
  const cited = new Set(claims.map(({ claim }) => blockName(claim.at)));
  return text.blocks
    .filter(({ at }) => !cited.has(at))
    .map(({ at, lines }) => ({
      check: 'coverage',
      line: lines[0]?.number ?? 1,
      message: `no claim is made from ${at}`,
    }));
}
