import { styleText } from 'node:util';
import type { Look } from '../theme.js';

type Format = Parameters<typeof styleText>[0];

/** Colors where the reader wants them; `styleText` alone would ask the environment again. */
export function painter({ color }: Look) {
  const paint = (format: Format) => (text: string) =>
    color && text !== '' ? styleText(format, text, { validateStream: false } as never) : text;
  return { dim: paint('dim'), bold: paint('bold') };
}
