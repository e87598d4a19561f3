import type { Standing } from '../../../../briefing/standing.js';
import { type Mark, mark, type Use } from '../../../../briefing/use.js';
import type { Paint } from './paint.js';

const ASCII: Readonly<Record<Mark, string>> = { '●': '+', '◐': '~', '○': '!' };

/** '◐ likely': the mark of a use and the word of a standing. */
export function signed(use: Use, standing: Standing, { unicode }: Paint): string {
  const sign = mark(use);
  return `${unicode ? sign : ASCII[sign]} ${standing}`;
}
