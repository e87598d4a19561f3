/** Whether a language tag names a language, in whatever region: 'en-GB' is English. */
export const isLanguage = (tag: string, language: string): boolean =>
  tag.toLowerCase().split('-')[0] === language;
