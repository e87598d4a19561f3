/**
 * Computes a short digest of a record, to detect changes. It is based on the data, not on the screen, so that new
 * wording in the program does not matter. The numbers of issues and the head of the briefing are ignored, since neither
 * changes an issue.
 *
 * @returns 64 bits in hexadecimal: FNV-1a of the UTF-16 code units in two halves. Not for security.
 */
export function digestOf(record: unknown): string {
  const text = JSON.stringify(record, (key, value) =>
    key === 'number' || key === 'briefing' ? undefined : value,
  );
  return `${half(text, 0x811c9dc5)}${half(text, 0x050c5d1f)}`;
}

const PRIME = 0x01000193;

function half(text: string, start: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
