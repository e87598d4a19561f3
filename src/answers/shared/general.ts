import * as v from 'valibot';

/** The common fields of records that are not about one briefing: settings, help, the library. */
export const generalHead = <Kind extends string>(kind: Kind) => ({
  kind: v.literal(kind),
  version: v.literal(1),
});
