const DAY = 24 * 60 * 60 * 1000;
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The date to which relative dates refer, at midnight UTC. */
export type Reference = Date;

/** Returns the first possible day of an EDTF date; undefined if the text is not a date or has no year. */
export function referenceOf(published: string | undefined): Reference | undefined {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published ?? '') ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
export const isoMonth = (date: Date): string => date.toISOString().slice(0, 7);

export const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY);

/** Returns the first day of the month that is `months` later, so that no short month is skipped. */
export const addMonths = (date: Date, months: number): Date =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));

/** Returns a day as an EDTF date; undefined for a day that does not exist, such as February 30. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` : undefined;
}

export const monthOf = (year: number, month: number): string => `${year}-${twoDigits(month)}`;

/** Returns the year in which a day and month are closest to the reference. */
export function nearestYear(reference: Reference, month: number, day: number): number {
  const year = reference.getUTCFullYear();
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day) - reference.getTime());
  return [year - 1, year, year + 1].reduce(
    (best, next) => (distance(next) < distance(best) ? next : best),
    year,
  );
}

/** Returns the week (Monday to Sunday) that is `weeks` later than the week of the reference, as an EDTF interval. */
export function weekOf(reference: Reference, weeks: number): string {
  const monday = addDays(reference, -((reference.getUTCDay() + 6) % 7) + weeks * 7);
  return `${isoDay(monday)}/${isoDay(addDays(monday, 6))}`;
}

/** Returns the weekend that is `weeks` later than the weekend of the reference, as an EDTF interval. */
export function weekendOf(reference: Reference, weeks: number): string {
  const sunday = addDays(reference, ((7 - reference.getUTCDay()) % 7) + weeks * 7);
  return `${isoDay(addDays(sunday, -1))}/${isoDay(sunday)}`;
}
