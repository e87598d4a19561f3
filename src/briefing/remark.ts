/** 'The text does not say ...': what its author found missing, rather than what a source says. */
export const isRemark = (sentence: string): boolean => REMARK.test(sentence);

const REMARK = /^The (?:text|article|source) does not say\b/;
