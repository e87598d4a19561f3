import { Briefing } from '../../briefing/briefing.js';
import { consistencyFindings } from '../../briefing/file/consistency.js';
import type { BriefingFile } from '../../briefing/file/schema.js';
import { shapeFindings } from '../../briefing/file/shape.js';

/**
 * Why a changed file could not be read again.
 *
 * @returns undefined for one that can be, or that is as it was
 */
export function faultOf(before: BriefingFile, after: BriefingFile): string | undefined {
  if (after === before) return undefined;
  const shape = shapeFindings(after as unknown as Readonly<Record<string, unknown>>);
  const [fault] = shape.length > 0 ? shape : consistencyFindings(new Briefing(after));
  return fault && `Not done: ${fault.message} (${fault.remedy}).`;
}
