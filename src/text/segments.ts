/** Code units that a segmenter is given at once. */
const WINDOW = 512;

/**
 * The segments of a text as `Intl.Segmenter` has them, in time that grows with the text: for each segment it copies all
 * that it was given, so it is given a piece at a time. Where one segment ends nothing before it bears on where the next does.
 *
 * @param isCertain whether a segment at the end of a piece shows for certain that it begins where it does
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

/** Never in the middle of a character: half of one would be a segment of its own. */
function endOfPiece(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return Math.min(text.length, code >= 0xd800 && code <= 0xdbff ? end + 1 : end);
}

/** The last segment may be longer than what is seen of it. */
function lastCertain(segments: readonly string[], isCertain: (segment: string) => boolean): number {
  let last = segments.length - 1;
  while (last > 0 && !isCertain(segments[last] ?? '')) last -= 1;
  return last;
}
