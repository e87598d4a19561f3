/**
 * Splits a list such as `--about taiwan,ukraine`. A name that contains a comma stays whole.
 *
 * @param isOne returns whether a name is known
 */
export const listed = (refs: readonly string[], isOne: (ref: string) => boolean): string[] =>
  refs.flatMap((ref) =>
    isOne(ref)
      ? [ref]
      : ref
          .split(',')
          .map((part) => part.trim())
          .filter((part, _, parts) => part !== '' || parts.length === 1),
  );
