/** Lowercase words, in any order, that help to choose further claims for a brief. English only, like the rules. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that signal an objection to what is reported. */
export const COUNTER = words(`
  accused against appeal appealed claimed claims contested contradicted contradicts criticized denied denies deny denying despite dispute disputed
  disputes guilty innocent insist insisted insists opposed opposes refused refuses reject rejected rejects warned warns
`);

/** A sentence that begins with one of these continues the one before it but can be understood without it. */
export const CONTINUING = words('also and but however meanwhile still though yet');

/** A sentence that begins with one of these depends on the one before it. */
export const DEPENDENT = words(`
  he her his i it its my one others our she some that their there these they this those we you
`);
