import type { Attribution, Name, Sentence, Token } from '../reading.js';
import { accordingTo } from './finders/according-to.js';
import type { Finding } from './finders/finding.js';
import { joinLongQuotations } from './long-quotations.js';
import { quotedLines } from './line/quotation-marks.js';
import type { Report } from './report.js';
import { reportsOf } from './report.js';
import { reportingVerbs } from './finders/reporting-verbs.js';
import { speakerLabel } from './finders/speaker-labels.js';
import { reportedNouns } from './finders/reported-nouns.js';
import { statesOfMind } from './finders/states.js';
import { voiceOf } from './speakers/voice.js';
import type { Line, Range } from './line/words.js';

/**
 * Reads who says, thinks or wants what: who, by which words, and what, as spans of the text.
 *
 * @param names the names of the text, to which pronouns and titles are resolved
 * @returns in the order of their cues
 */
export function readVoices(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  names: readonly Name[],
): readonly Attribution[] {
  const lines = quotedLines(text, sentences, tokens);
  const reports = lines.map((line) => reportsOf(line, findingsOf(line)));
  joinLongQuotations(lines, reports);
  return reports.flat().map((report) => attribution(text, report, names));
}

function findingsOf(line: Line): readonly Finding[] {
  const according = accordingTo(line);
  const label = speakerLabel(line);
  const verbs = reportingVerbs(line);
  const others = [...statesOfMind(line), ...reportedNouns(line)].filter((other) => verbs.every((verb) => !touches(verb.cue, other.cue)));
  return [...(label === undefined ? [] : [label]), ...according, ...verbs, ...others];
}

const touches = (a: Range, b: Range): boolean => a[0] <= b[1] && b[0] <= a[1];

const attribution = (text: string, report: Report, _names: readonly Name[]): Attribution => ({
  source: report.source === undefined ? [] : [report.source],
  cue: [report.cue],
  content: report.content,
  voice: voiceOf(text, report),
  quoted: false,
});
