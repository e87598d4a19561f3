/**
 * Returns a suffix such as ' (canceled)' for an event that has not taken place; an empty string for any other event.
 */
export function stateNote(status: string | undefined): string {
  if (status === undefined || status === 'occurred' || status === 'ongoing') return '';
  return status === 'not stated' ? ' (status not stated)' : ` (${status})`;
}
