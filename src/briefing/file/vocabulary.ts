/** The lists of allowed words in the format. They are not part of the schema module, which takes time to load. */

export const FORMAT_VERSION = 1;

/** The value for anything that is not in a list. The entry then has a `label`. */
export const OTHER = 'other';

export const EVENT_KINDS = [
  'announcement',
  'statement',
  'ruling',
  'investigation',
  'hearing',
  'trial',
  'arrest',
  'vote',
  'election',
  'strike',
  'protest',
  'attack',
  'accident',
  'disaster',
  'deadline',
  'agreement',
  'launch',
  'release',
  'results',
  'study',
  'award',
  'visit',
  'trip',
  'stop',
  'talks',
  'meeting',
  'call',
  'conflict',
  'action',
  OTHER,
] as const;
export const EVENT_STATUSES = [
  'occurred',
  'ongoing',
  'planned',
  'unconfirmed',
  'canceled',
  'not stated',
] as const;
export const POSITION_ACTS = [
  'seeks',
  'urges',
  'demands',
  'opposes',
  'rejects',
  'denies',
  'accuses',
  'supports',
  'offers',
  'commits',
  'warns',
  'sues',
  'raises',
  OTHER,
] as const;
export const GAP_REASONS = ['not stated', 'unconfirmed', 'unnamed', 'ambiguous'] as const;
export const NOTE_KINDS = ['objective', 'point', 'response', 'background', 'judgment'] as const;
export const ORGANIZATION_KINDS = [
  'government',
  'ministry',
  'administration',
  'agency',
  'court',
  'party',
  'union',
  'company',
  'school',
  'media',
  'army',
  'armed group',
  'charity',
  'international body',
  'sector',
  OTHER,
] as const;
export const PLACE_KINDS = ['country', 'city', 'region', 'sea', 'building'] as const;
export const SOURCE_KINDS = [
  'news article',
  'report',
  'press release',
  'post',
  'broadcast',
  'speech',
  'transcript',
  'statement',
  'interview',
  'court document',
  'document',
  OTHER,
] as const;

/** The possible proposers of an unreviewed entry. */
export const PROPOSERS = ['rules', 'assistant'] as const;

/** The ways in which two contradictory claims can differ. */
export const DIFFERENCES = ['number', 'date', 'name', 'negation', 'cause'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** Returns the kind of an entry or, if the kind is `other`, the label. */
export const kindWord = (word: string, label: string | undefined): string =>
  word === OTHER && label !== undefined ? label : word;

/** Returns a suffix such as ' (canceled)' for an event that is not known to have begun; otherwise an empty string. */
export function stateNote(status: string | undefined): string {
  if (status === undefined || status === 'occurred' || status === 'ongoing') return '';
  return status === 'not stated' ? ' (status not stated)' : ` (${status})`;
}

/**
 * The syntax of ids, which distinguishes them from file names. It is not part of the schema module, which
 * takes time to load.
 */
export const ID = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

export const LONGEST_ID = 64;

export const isId = (text: string): boolean => text.length <= LONGEST_ID && ID.test(text);
