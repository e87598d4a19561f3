import { readInput } from '../../../src/reading/input/index.js';

/** The first paragraph of a fictitious article. All layouts in the tests contain the article. */
export const FIRST =
  'The harbor bridge will stay closed until Friday, the port authority said on Monday. Divers found a crack in the second pier over the weekend, and engineers want to look at the others before any traffic is let across.';
export const SECOND =
  '“We would rather be late than sorry,” said Ana Ferreira, who heads the authority. She declined to say what the repair may cost, or who is going to pay for it.';
export const THIRD =
  'About 14,000 cars use the bridge on a working day. A ferry is expected to run every half hour from Tuesday, if the wind allows, and buses will go round by the old road.';
export const TITLE = 'Harbor bridge closed until Friday';

export const WHOLE = [TITLE, FIRST, SECOND, THIRD].join('\n\n');
export const paragraphs = [FIRST, SECOND, THIRD].map((text) => `<p>${text}</p>`);
export const read = (html: string | Uint8Array, charset?: string) =>
  readInput(typeof html === 'string' ? Buffer.from(html) : html, {
    name: 'page',
    ...(charset && { charset }),
  });
export const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
