/** Words, in small letters and any order, by which a brief chooses what else it tells. English only, as the rules are. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Somebody speaks against what is reported. */
export const COUNTER = words(`
  accused against appeal appealed claimed claims contested contradicted contradicts criticized denied denies deny denying despite dispute disputed
  disputes guilty innocent insist insisted insists opposed opposes refused refuses reject rejected rejects warned warns
`);

/** A sentence that begins with one goes on from the sentence before it, and is understood without it. */
export const CONTINUING = words('also and but however meanwhile still though yet');

/** A sentence that begins with one leans on the sentence before it. */
export const LEANING = words(`
  he her his i it its my one others our she some that their there these they this those we you
`);
