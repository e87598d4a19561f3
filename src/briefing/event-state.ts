/** ' (cancelled)' behind the name of an event that did not take place, or not yet; nothing behind any other name. */
export function stateNote(status: string | undefined): string {
  if (status === undefined || status === 'occurred' || status === 'ongoing') return '';
  return status === 'not stated' ? ' (status not stated)' : ` (${status})`;
}
