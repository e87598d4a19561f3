import { type Finding, finding, type Problem } from '../../json/problem.js';
import { type Position, readJson } from '../../json/read-json.js';
import { Briefing } from '../briefing.js';
import { consistencyFindings } from './consistency.js';
import type { BriefingFile } from './schema.js';
import { shapeFindings } from './shape.js';
import { FORMAT_VERSION } from './vocabulary.js';

export type Parsed =
  | { readonly briefing: Briefing; readonly locate: Locate }
  | { readonly problems: readonly Problem[] };

/** Maps a JSON Pointer to the position of its value in the text. */
type Locate = (pointer: string) => Position;

/**
 * Parses a briefing file in stages: JSON, version, shape, references. Each stage reports all problems that it
 * finds, and runs only if the previous stages found no problems.
 *
 * @param bytes the whole file
 * @param step called between the stages, each of which may be slow
 */
export function parseBriefing(bytes: Uint8Array, step: () => void = () => {}): Parsed {
  step();
  const reading = readJson(bytes, step);
  step();
  if (!reading.ok) return { problems: reading.problems };
  const checked = checkValue(reading.value, step);
  return 'briefing' in checked
    ? { briefing: checked.briefing, locate: reading.locate }
    : { problems: located(checked.findings, reading.locate) };
}

/** Checks the version, shape and references of a parsed value. Returns a briefing or the problems. */
export function checkValue(
  value: unknown,
  step: () => void = () => {},
): { readonly briefing: Briefing } | { readonly findings: readonly Finding[] } {
  const malformed = malformedFindings(value);
  step();
  if (malformed.length > 0) return { findings: malformed };
  const briefing = new Briefing(value as BriefingFile);
  const findings = consistencyFindings(briefing);
  step();
  return findings.length === 0 ? { briefing } : { findings };
}

function malformedFindings(value: unknown): Finding[] {
  if (!isObject(value))
    return [finding('type', '', 'the file is not a JSON object', 'put the briefing in curly braces')];
  const version = versionFindings(value);
  return version.length > 0 ? version : shapeFindings(value);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rejects files with a different format version, in which fields may have different meanings. */
function versionFindings(value: Readonly<Record<string, unknown>>): Finding[] {
  const version = value.formatVersion;
  if (version === undefined || version === FORMAT_VERSION) return [];
  const message = `format version ${JSON.stringify(version).slice(0, 40)} is not known; this program reads version ${FORMAT_VERSION}`;
  const isLater = typeof version === 'number' && version > FORMAT_VERSION;
  const remedy = isLater ? 'install a newer version of briefing' : `write ${FORMAT_VERSION}`;
  return [finding('version', '/formatVersion', message, remedy)];
}

/** Adds positions to findings and sorts them by position. */
export function located(findings: readonly Finding[], locate: Locate): Problem[] {
  return findings
    .map((finding) => ({ ...finding, ...locate(finding.pointer) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
