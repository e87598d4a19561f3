import type { Difference } from '../../meaning/meaning.js';

/** @param isSure whether the rule is certain; otherwise a person must decide */
export function difference(
  kind: Difference['kind'],
  isSure: boolean,
  said: string,
  source: string | undefined,
): Difference {
  const message =
    source === undefined
      ? `says '${said}', which the source does not`
      : said === ''
        ? `leaves out '${source}'`
        : `says '${said}', but the source says '${source}'`;
  return { kind, isSure, message, words: { said, ...(source === undefined ? {} : { source }) } };
}
