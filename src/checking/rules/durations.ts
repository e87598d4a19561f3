import { isDuration } from '../../briefing/dates.js';
import { pointerTo } from '../../json/problem.js';
import type { CheckedRule } from './rule.js';

export const DURATION_FORM: CheckedRule = {
  name: 'duration-form',
  severity: 'error',
  summary: 'a duration that is not in ISO 8601 format',
  reason: 'Calendars and other programs understand durations only in this format.',
  remedy:
    'Write P3D for three days, P2W for two weeks, PT90M for ninety minutes, or P1DT2H for a day and two hours.',
  example: { wrong: '"duration": "three days"', right: '"duration": "P3D"' },
  *check(briefing) {
    for (const [index, { duration }] of briefing.all('events').entries()) {
      if (duration === undefined || isDuration(duration)) continue;
      yield {
        pointer: pointerTo('events', index, 'duration'),
        message: `'${duration.slice(0, 60)}' is not a duration`,
        remedy: 'write P3D for three days, or PT90M for ninety minutes',
      };
    }
  },
};
