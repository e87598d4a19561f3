/** Returns whether a tag belongs to a language, whatever the region: 'en-GB' is English. */
export const isLanguage = (tag: string, language: string): boolean =>
  tag.toLowerCase().split('-')[0] === language;
