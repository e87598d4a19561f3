/**
 * Whether a text has a name in full or abbreviated: 'UN' for 'the United Nations Council', 'European Union' for 'the EU'.
 */
export function isAbbreviated(name: string, text: string): boolean {
  if (/^\p{Lu}{2,6}$/u.test(name)) return inFull(name).test(text);
  const initials = (name.match(/(?<![\p{L}’'-])\p{Lu}/gu) ?? []).join('');
  return (
    initials.length > 1 && new RegExp(`(?<![\\p{L}\\p{N}])${initials}(?![\\p{L}\\p{N}])`, 'u').test(text)
  );
}

/** Capitalized words with these initials, perhaps with small words between them. */
const inFull = (initials: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${[...initials].map((letter) => `${letter}\\p{Ll}+`).join('[ -](?:(?:of|for|and|the|on|in) )*')}`,
    'u',
  );
