import { drafted } from '../drafted.js';

/** Returns the sentences of a brief made by rules: the lead and the further sentences. */
export async function briefOf(article: string) {
  const { summary, issues } = await drafted(article);
  return {
    lead: summary.map(({ text }) => text),
    further: issues.flatMap(({ details = [] }) => details.map(({ text }) => text)),
  };
}

export const LEAD =
  'Port closed\n\nThe port of Norholm was closed on Monday after 40 pilots went on strike over their pay. Mayor Tom Lind said that the strike would cost the town 3 million crowns a day, and asked for talks.\n\n';
