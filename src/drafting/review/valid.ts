import { Briefing } from '../../briefing/briefing.js';
import { consistencyFindings } from '../../briefing/file/consistency.js';
import type { BriefingFile } from '../../briefing/file/schema.js';
import { shapeFindings } from '../../briefing/file/shape.js';

/**
 * Explains why a changed file is invalid.
 *
 * @returns undefined if it is valid or unchanged
 */
export function faultOf(before: BriefingFile, after: BriefingFile): string | undefined {
  if (after === before) return undefined;
  const shape = shapeFindings(after as unknown as Readonly<Record<string, unknown>>);
  const [fault] = shape.length > 0 ? shape : consistencyFindings(new Briefing(after));
  return fault && `Not done: ${fault.message} (${fault.remedy}).`;
}
