import { Briefing } from '../briefing/briefing.js';
import type { BriefingFile } from '../briefing/file/schema.js';
import { hardened } from '../checking/rules/overstatement/detect-overstatement.js';
import { segmentsOf } from '../checking/rules/overstatement/segments.js';

/**
 * The same draft with a title no firmer than its lead: its own, unless that states as a fact what the lead leaves
 * open. In that case, it is quoted as a headline, or omitted if even that is too firm.
 */
export function titled(file: BriefingFile): BriefingFile {
  const briefing = new Briefing(file);
  const behind = file.summary.flatMap(({ claims }) => claims);
  const isSoft = (title: string) =>
    segmentsOf(briefing, title, behind).every(
      ({ text, standing }) => hardened(text, standing, 'title') === undefined,
    );
  const title = [file.title, `“${file.title}”`].find(isSoft) ?? 'Draft of an article';
  return { ...file, title };
}
