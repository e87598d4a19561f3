/** Whether a speaker is a text or data, whose content counts as said by the source itself: 'the results show'. */
export const isText = (name: string): boolean =>
  /^(?:the )?(?:results?|figures?|data|polls?|reports?|study|survey)\b/i.test(name);
