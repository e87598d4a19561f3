/** The number of code units passed to the segmenter at once. */
const WINDOW = 512;

/**
 * Splits a text with `Intl.Segmenter` in linear time. The segmenter copies its entire input for each segment, so the
 * text is passed in pieces. Segments do not depend on earlier text.
 */
export function* segmentsIn(segmenter: Intl.Segmenter, text: string): Generator<string> {
  let size = WINDOW;
  for (let at = 0; at < text.length; ) {
    const end = endOfPiece(text, at + size);
    const segments = Array.from(segmenter.segment(text.slice(at, end)), ({ segment }) => segment);
    // The last segment may continue after the piece.
    if (end < text.length) segments.pop();
    size = segments.length === 0 ? size * 2 : WINDOW;
    for (const segment of segments) {
      at += segment.length;
      yield segment;
    }
  }
}

/**
 * Returns the end of a piece. It is never inside a character, since half a character would become a separate segment.
 */
function endOfPiece(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return Math.min(text.length, code >= 0xd800 && code <= 0xdbff ? end + 1 : end);
}
