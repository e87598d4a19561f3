import * as v from 'valibot';

/** The fields that every record begins with that is not about one briefing: settings, help, the library. */
export const generalHead = <Kind extends string>(kind: Kind) => ({
  kind: v.literal(kind),
  version: v.literal(1),
});
