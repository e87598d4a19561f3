/**
 * ISO 8601 durations (section 5.5.2): years, months, weeks and days and, after a `T`, hours, minutes and seconds. All
 * are whole numbers, except that the smallest one can have a decimal fraction: `P3D`, `PT90M`, `P1DT2H`, `PT1.5H`.
 */
const NUMBER = '\\d{1,9}';
const LAST = `${NUMBER}(?:[.,]\\d{1,9})?`;
const DURATION = new RegExp(
  `^P(?=.)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${LAST}D)?(?:T(?=.)(?:${LAST}H)?(?:${LAST}M)?(?:${LAST}S)?)?$`,
);

/** Returns whether text is a valid duration. */
export const isDuration = (text: string): boolean => DURATION.test(text);
