import { joined } from '../../../document/build.js';
import type { Inline } from '../../../document/inline.js';
import type { OverviewRecord } from './record.js';

/** The marks of a brief, for new users: the last line, since the words beside the marks say nearly all. */
export const KEY: readonly Inline[] = joined(
  [
    [{ kind: 'standing', standing: 'as reported', tone: 'firm' }],
    [{ kind: 'standing', standing: 'with its hedge or voice', tone: 'attributed' }],
    [{ kind: 'standing', standing: 'not as fact', tone: 'doubtful' }],
  ],
  ' · ',
);

/** Where nothing has been reviewed, one line says so of all, and the same sign on each line would say nothing. */
export function withoutSigns(record: OverviewRecord): OverviewRecord {
  if (record.briefing.draft?.reviewed !== 0) return record;
  return JSON.parse(JSON.stringify(record, (key, value) => (key === 'proposed' ? undefined : value)));
}
