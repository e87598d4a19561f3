/**
 * Durations of ISO 8601 (section 5.5.2): years, months, weeks, days, and after a `T`, hours, minutes and seconds.
 * Each is a whole number; the smallest can have a decimal fraction: `P3D`, `PT90M`, `P1DT2H`, `PT1.5H`.
 */
const NUMBER = '\\d{1,9}';
const LAST = `${NUMBER}(?:[.,]\\d{1,9})?`;
const DURATION = new RegExp(
  `^P(?=.)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${LAST}D)?(?:T(?=.)(?:${LAST}H)?(?:${LAST}M)?(?:${LAST}S)?)?$`,
);

/** Returns whether text is a valid duration. */
export const isDuration = (text: string): boolean => DURATION.test(text);
