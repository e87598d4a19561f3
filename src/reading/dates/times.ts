import { type DateRule, dateRule } from './rule.js';

const ZONE = '(?:\\s(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|BST|CES?T|IST|JST|KST))?';

/** Rules for times of day, which leave the day open. */
export const TIMES: readonly DateRule[] = [
  dateRule(`\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m(?:\\.|(?![\\p{L}]))${ZONE}`, () => undefined, 'gui'),
  dateRule(`(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?${ZONE}`, () => undefined),
];
