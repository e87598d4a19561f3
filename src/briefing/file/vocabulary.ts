/** The closed word lists of the format. Apart from the schema, so that commands can name them without loading it. */

export const FORMAT_VERSION = 1;

export const ISSUE_TRACKS = ['agenda', 'progress'] as const;
export const EVENT_KINDS = [
  'trip',
  'stop',
  'talks',
  'meeting',
  'call',
  'visit',
  'action',
  'conflict',
] as const;
export const EVENT_STATUSES = [
  'occurred',
  'ongoing',
  'planned',
  'unconfirmed',
  'cancelled',
  'not stated',
] as const;
export const POSITION_ACTS = ['seeks', 'urges', 'opposes', 'offers', 'commits', 'raises'] as const;
export const GAP_REASONS = ['not stated', 'unconfirmed', 'unnamed', 'ambiguous'] as const;
export const NOTE_KINDS = ['objective', 'point', 'response', 'background', 'judgement'] as const;
export const ORGANIZATION_KINDS = [
  'government',
  'ministry',
  'administration',
  'company',
  'sector',
  'body',
] as const;
export const PLACE_KINDS = ['country', 'city', 'region', 'sea', 'building'] as const;
export const SOURCE_KINDS = [
  'news article',
  'report',
  'speech',
  'transcript',
  'statement',
  'interview',
  'document',
] as const;
