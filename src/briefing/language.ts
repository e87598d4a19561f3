/** Returns true if a language tag is for a language in any region: 'en-GB' is English. */
export const isLanguage = (tag: string, language: string): boolean =>
  tag.toLowerCase().split('-')[0] === language;
