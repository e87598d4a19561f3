import type { Voice } from '../../reading.js';
import type { Report } from '../report.js';

export function voiceOf(text: string, report: Report): Voice {
  if (report.source === undefined) return { kind: 'source' };
  return { kind: 'named', name: text.slice(report.source.start, report.source.end) };
}
