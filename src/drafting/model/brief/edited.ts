import { namesVoice } from '../../../briefing/voice-in-words.js';
import type { LeftOut } from '../prompt.js';
import type { Answer } from '../proposals.js';
import type { AnsweredPart } from './answered-part.js';
import { type CheckedBrief, withCorrections } from './brief.js';

type Lines = Pick<Answer, 'lead' | 'issues' | 'open'>;

/** Returns all lines of the brief in an answer. */
export const linesOf = ({ lead, issues, open }: Lines) => [
  ...lead,
  ...issues.flatMap(({ summary }) => summary),
  ...open,
];

/**
 * Finds what the brief in an answer leaves out: the sentences of the text on which no line is based, and the speakers
 * of claims whom no line names.
 */
export function leftOut({ part, answer, checked }: AnsweredPart): LeftOut {
  const lines = linesOf(answer);
  const cited = new Set(lines.flatMap(({ claims }) => claims));
  const used = new Set(
    checked.filter(({ proposal }) => cited.has(proposal.n)).map(({ proposal }) => proposal.sentence),
  );
  const said = lines.map(({ text }) => text).join('\n');
  const speakers = new Set(
    checked.flatMap(({ proposal: { voice } }) => (voice.kind === 'named' ? [voice.name] : [])),
  );
  return {
    sentences: part.paragraphs.flat().flatMap(({ number }) => (used.has(number) ? [] : [number])),
    speakers: [...speakers].filter((name) => !namesVoice(said, name)),
  };
}

/** If an edited brief has less than this share of the original lines, it contains only the corrected ones. */
const WHOLE = 0.5;

/**
 * Returns an answer with the edited brief. If a model returns only the lines that it corrected, the other lines are
 * kept.
 */
export function withEdits(answer: Answer, brief: CheckedBrief, edits: Answer): Answer {
  if (linesOf(edits).length < linesOf(answer).length * WHOLE) return withCorrections(answer, brief, edits);
  const { title, lead, issues, open, traps, positions, gaps } = edits;
  return {
    ...answer,
    title: title === '' ? answer.title : title,
    lead: lead.length > 0 ? lead : answer.lead,
    issues: issues.length > 0 ? issues : answer.issues,
    open,
    traps,
    positions: positions.length > 0 ? positions : answer.positions,
    gaps,
    malformed: answer.malformed + edits.malformed,
  };
}
