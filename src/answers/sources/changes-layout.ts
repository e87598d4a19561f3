import { heading, lineBreak, list, next, paragraph, quiet, text, type Words } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';
import type { Layout } from '../answer.js';
import { claimOrigin } from '../shared/claim-line.js';
import type { ClaimRecord } from '../shared/claim-record.js';
import { proposedCell } from '../shared/draft.js';
import { counted } from '../shared/inlines.js';
import type { ChangesRecord } from './changes-record.js';
import { dependenceBlocks, sourceWords } from './source-line.js';

/** The maximum number of entries per section; the rest are counted. */
const MOST = 12;

/**
 * Shows what matters most to a speaker first: standings, numbers, denials; then new claims and claims that are not
 * repeated.
 */
export function layoutChanges(record: ChangesRecord): Layout {
  const { briefing, newer, older, standings, numbers, disputed, added, unrepeated } = record;
  const sections = [
    ...section(
      'Firmer or softer',
      standings.map(
        ({ before, after, direction }): Words => [
          ...claimWords(after),
          lineBreak,
          quiet(`${direction}; before: `),
          ...claimWords(before),
        ],
      ),
    ),
    ...section('Different numbers', numbers.map(pairWords)),
    ...section('Contradicted', disputed.map(pairWords)),
    ...section('New', added.map(claimWords)),
    ...section('Not repeated', unrepeated.map(claimWords)),
  ];
  return {
    title: `${briefing.title}: what ${newer.id} changes`,
    blocks: [
      paragraph(`${sourceWords(newer)}, against ${older.map(sourceWords).join('; ')}.`),
      ...dependenceBlocks([...older, newer]),
      ...(sections.length > 0 ? sections : [paragraph('Nothing changed.')]),
      next('briefing compare', `briefing claims --source ${newer.id}`),
    ],
  };
}

function section(title: string, lines: readonly Words[]): Block[] {
  if (lines.length === 0) return [];
  const rest = lines.length - MOST;
  return [
    heading(1, title),
    list(lines.slice(0, MOST)),
    ...(rest > 0 ? [paragraph([quiet(`And ${counted(rest, 'more claim')}.`)])] : []),
  ];
}

/** The claim, always with its standing and voice. */
const claimWords = (claim: ClaimRecord): Inline[] => [
  text(`${claim.text} (`),
  ...claimOrigin(claim),
  text(`, ${claim.id})`),
];

const pairWords = ({ before, after }: ChangesRecord['numbers'][number]): Words => [
  ...claimWords(after),
  lineBreak,
  quiet('before: '),
  ...claimWords(before),
];

export const changesTable = ({ standings, numbers, disputed, added, unrepeated }: ChangesRecord): Table => ({
  columns: [
    'Change',
    'Claim',
    'Source',
    'Sentence',
    'Standing',
    'Use',
    'Voice',
    'Before',
    'Standing before',
    'Voice before',
    'Proposed',
  ],
  rows: [
    ...standings.map(({ direction, after, before }) => row(direction, after, before)),
    ...numbers.map(({ after, before }) => row('number', after, before)),
    ...disputed.map(({ after, before }) => row('contradicted', after, before)),
    ...added.map((claim) => row('new', claim)),
    ...unrepeated.map((claim) => row('not repeated', claim)),
  ],
});

const row = (
  what: string,
  { id, source, text: words, standing, use, attributedTo, proposed }: ClaimRecord,
  before?: ClaimRecord,
): string[] => [
  what,
  id,
  source,
  words,
  standing,
  use,
  attributedTo,
  before?.text ?? '',
  before?.standing ?? '',
  before?.attributedTo ?? '',
  proposedCell(proposed),
];
