import type { Finding, Problem } from '../../json/problem.js';
import { type Position, readJson } from '../../json/read-json.js';
import { Briefing } from '../briefing.js';
import { consistencyFindings } from './consistency.js';
import type { BriefingFile } from './schema.js';
import { shapeFindings } from './shape.js';
import { FORMAT_VERSION } from './vocabulary.js';

export type Parsed =
  /** `locate` finds places in the text, for those who look further. */
  { readonly briefing: Briefing; readonly locate: Locate } | { readonly problems: readonly Problem[] };

/** From a JSON Pointer to the place of its value in the text. */
export type Locate = (pointer: string) => Position;

/**
 * Reads a briefing file: the JSON, then its version, then its shape, then its references. Each stage is only reached
 * when the one before found nothing, and reports all that it finds.
 *
 * @param bytes the whole file
 * @param step called between the steps of it, which may each take long
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

/** A value that is a briefing, or what it falls short of: its version, its shape, or else its references. */
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

/** What is wrong with a value for itself: what it is, its version, its shape. */
function malformedFindings(value: unknown): Finding[] {
  if (!isObject(value)) return [notAnObject];
  const version = versionFindings(value);
  if (version.length > 0) return version;
  return shapeFindings(value);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const notAnObject: Finding = {
  severity: 'error',
  rule: 'type',
  pointer: '',
  message: 'the file does not hold an object',
  remedy: 'a briefing is one object in curly brackets',
};

/** A file of another version is not read any further: what follows may mean something else. */
function versionFindings(value: Readonly<Record<string, unknown>>): Finding[] {
  const version = value.formatVersion;
  if (version === undefined || version === FORMAT_VERSION) return [];
  const later = typeof version === 'number' && version > FORMAT_VERSION;
  return [
    {
      severity: 'error',
      rule: 'version',
      pointer: '/formatVersion',
      message: `format version ${JSON.stringify(version).slice(0, 40)} is not known; this program reads version ${FORMAT_VERSION}`,
      remedy: later ? 'update briefing' : `write ${FORMAT_VERSION}`,
    },
  ];
}

/** Findings with their places, in the order of the text. */
export function located(findings: readonly Finding[], locate: Locate): Problem[] {
  return findings
    .map((finding) => ({ ...finding, ...locate(finding.pointer) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
