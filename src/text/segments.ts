/** Code units per call of the segmenter. */
const WINDOW = 512;

/**
 * The segments of a text by `Intl.Segmenter`, in linear time. The segmenter copies its whole input for each
 * segment, so it gets one piece at a time; segments do not depend on earlier text.
 *
 * @param isCertain whether a segment at the end of a piece certainly begins there
 */
export function* segmentsIn(
  segmenter: Intl.Segmenter,
  text: string,
  isCertain: (segment: string) => boolean = () => true,
): Generator<string> {
  let size = WINDOW;
  for (let at = 0; at < text.length; ) {
    const end = endOfPiece(text, at + size);
    const segments = Array.from(segmenter.segment(text.slice(at, end)), ({ segment }) => segment);
    const whole = end === text.length ? segments : segments.slice(0, lastCertain(segments, isCertain));
    size = whole.length === 0 ? size * 2 : WINDOW;
    for (const segment of whole) {
      at += segment.length;
      yield segment;
    }
  }
}

/** The end of a piece, never inside a character, since half a character would be a separate segment. */
function endOfPiece(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return Math.min(text.length, code >= 0xd800 && code <= 0xdbff ? end + 1 : end);
}

/** The last segment may continue after the piece. */
function lastCertain(segments: readonly string[], isCertain: (segment: string) => boolean): number {
  let last = segments.length - 1;
  while (last > 0 && !isCertain(segments[last] ?? '')) last -= 1;
  return last;
}
