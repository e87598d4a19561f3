/** A year, month or day of ISO 8601; what EDTF marks as uncertain has no other word there. */
export const isoDate = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}(?:-\d\d){0,2}(?:T[\d:]+(?:Z|[+-]\d\d:\d\d)?)?$/.test(date) ? date : undefined;
