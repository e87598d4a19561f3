/**
 * The numbers of the files in which a word is, as bytes: steps from one to the next, each in groups of seven bits with the
 * highest bit set on all but the last; then a check digit.
 */

/** @param files numbers that rise */
export function listOf(files: readonly number[]): number[] {
  const bytes: number[] = [];
  let before = -1;
  for (const file of files) {
    pushStep(bytes, file - before);
    before = file;
  }
  bytes.push(checkDigit(bytes));
  return bytes;
}

function pushStep(bytes: number[], step: number): void {
  if (step >= 128)
    for (let bits = 28; bits > 0; bits -= 7) if (step >= 2 ** bits) bytes.push(128 | ((step >> bits) & 127));
  bytes.push(step & 127);
}

/** @returns the numbers; undefined where the list is damaged */
export function filesIn(list: Uint8Array): number[] | undefined {
  if (list.length === 0 || checkDigit(list) !== 0) return undefined;
  const files: number[] = [];
  let file = -1;
  let step = 0;
  for (let at = 0; at < list.length - 1; at += 1) {
    const byte = list[at] ?? 0;
    step = step * 128 + (byte & 127);
    if (byte > 127) continue;
    file += step;
    step = 0;
    files.push(file);
  }
  return files;
}

/** What makes the sum of all bytes a multiple of 256. */
function checkDigit(bytes: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 1) sum += bytes[at] ?? 0;
  return -sum & 255;
}
