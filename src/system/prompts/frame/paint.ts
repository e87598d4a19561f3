import { styleText } from 'node:util';
import type { Look } from '../theme.js';

type Format = Parameters<typeof styleText>[0];

/** Colors according to the settings; `styleText` alone would look at the environment again. */
export function painter({ color }: Look) {
  const paint = (format: Format) => (text: string) =>
    color && text !== '' ? styleText(format, text, { validateStream: false } as never) : text;
  return { dim: paint('dim'), bold: paint('bold') };
}
