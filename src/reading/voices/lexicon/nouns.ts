import lines from '../../../../data/lexicon/reading/reporting-nouns.json' with { type: 'json' };

/** Nouns that report what somebody says or thinks, in the singular and plural, with the words that can follow them. */
export const REPORTED_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lines.flatMap((line) => {
    const [noun = '', ...followers] = line.split(' ');
    const set = new Set(followers);
    return [
      [noun, set],
      [plural(noun), set],
    ] as const;
  }),
);

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
