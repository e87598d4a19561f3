import { FORMATS, type FormatName } from '../../render/index.js';

/** The formats that work for every answer. Any other default format would fail for most answers. */
export const USUAL_FORMATS = (Object.keys(FORMATS) as FormatName[]).filter((name) =>
  ['document', 'record'].includes(FORMATS[name].madeOf),
);

export const isUsual = (name: string): name is FormatName => USUAL_FORMATS.some((usual) => usual === name);
