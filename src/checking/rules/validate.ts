import { located, parseBriefing } from '../../briefing/file/parse.js';
import { tooMany } from '../../json/limits.js';
import type { Problem } from '../../json/problem.js';
import { CHECKED_RULES } from './index.js';
import { lint, type OnProgress } from './lint.js';
import type { FileReport } from './report.js';
import { knowsLanguage } from './rule.js';

/**
 * Returns the problems found while reading a file or, if reading succeeds, the problems found by the rules.
 *
 * @param wanted names of rules (default: all); problems with reading are always reported
 * @param step called between the steps of reading
 */
export function validateFile(
  file: string,
  bytes: Uint8Array,
  wanted: readonly string[] = [],
  onProgress?: OnProgress,
  step?: () => void,
): FileReport {
  const parsed = parseBriefing(bytes, step);
  if ('problems' in parsed) return fileReport(file, false, parsed.problems);
  const { language } = parsed.briefing.file;
  const rules = rulesFor(wanted);
  const asked = rules.filter((rule) => knowsLanguage(rule, language));
  const findings = lint(parsed.briefing, asked, onProgress).filter(
    ({ rule }) => wanted.length === 0 || wanted.includes(rule) || rule === tooMany().rule,
  );
  const notAsked = rules.filter((rule) => !asked.includes(rule)).map(({ name }) => name);
  return {
    ...fileReport(file, true, located(findings, parsed.locate)),
    ...(notAsked.length > 0 ? { notAsked: { language, rules: notAsked } } : {}),
  };
}

/** Returns the rules to check. To find needless suppressions, every rule must be checked. */
function rulesFor(wanted: readonly string[]) {
  if (wanted.length === 0 || wanted.includes('needless-accept')) return CHECKED_RULES;
  return CHECKED_RULES.filter(({ name }) => wanted.includes(name));
}

function fileReport(file: string, isBriefing: boolean, problems: readonly Problem[]): FileReport {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { file, isBriefing, errors, warnings: problems.length - errors, problems: [...problems] };
}

export const unreadableReport = (file: string, reason: string): FileReport => ({
  ...fileReport(file, false, []),
  unreadable: reason,
});
