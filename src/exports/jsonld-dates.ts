/** Matches a year, month or day of ISO 8601, which cannot express the uncertain dates of EDTF. */
export const isoDate = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}(?:-\d\d){0,2}(?:T[\d:]+(?:Z|[+-]\d\d:\d\d)?)?$/.test(date) ? date : undefined;
