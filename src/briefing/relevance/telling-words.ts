/** Lowercase words that help to choose further claims for a brief. Like the rules, they are English only. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that signal an objection to a reported statement. */
export const COUNTER = words(`
  accused against appeal appealed claimed claims contested contradicted contradicts criticized denied denies deny denying despite dispute disputed
  disputes guilty innocent insist insisted insists opposed opposes refused refuses reject rejected rejects warned warns
`);

/** Words at the beginning of a sentence that continues the previous one but can be understood without it. */
export const CONTINUING = words('also and but however meanwhile still though yet');

/** Words at the beginning of a sentence that cannot be understood without the previous one. */
export const DEPENDENT = words(`
  he her his i it its my one others our she some that their there these they this those we you
`);
