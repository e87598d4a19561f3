/** Whether a text contains the full or abbreviated form of a name: 'European Union' for 'the EU', or vice versa. */
export function isAbbreviated(name: string, text: string): boolean {
  if (/^\p{Lu}{2,6}$/u.test(name)) return inFull(name).test(text);
  const initials = (name.match(/(?<![\p{L}’'-])\p{Lu}/gu) ?? []).join('');
  return (
    initials.length > 1 && new RegExp(`(?<![\\p{L}\\p{N}])${initials}(?![\\p{L}\\p{N}])`, 'u').test(text)
  );
}

/** Matches capitalized words with the given initials, even if there are lowercase words between them. */
const inFull = (initials: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${[...initials].map((letter) => `${letter}\\p{Ll}+`).join('[ -](?:(?:of|for|and|the|on|in) )*')}`,
    'u',
  );
