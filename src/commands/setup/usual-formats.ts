import { FORMATS, type FormatName } from '../../render/index.js';

/** The formats that hold every answer. Another one as the usual format would refuse most of them. */
export const USUAL_FORMATS = (Object.keys(FORMATS) as FormatName[]).filter((name) => !FORMATS[name].limits);

export const isUsual = (name: string): name is FormatName => USUAL_FORMATS.some((usual) => usual === name);
