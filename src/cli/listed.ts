/**
 * Several things named in one word: `--about taiwan,ukraine`. A name with a comma of its own is one thing.
 *
 * @param isOne whether something is called so
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
