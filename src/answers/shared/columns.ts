import { column } from '../../document/build.js';
import type { Column } from '../../document/document.js';

export const columnsOf = (sizes: Readonly<Record<string, Column['size']>>): Column[] =>
  Object.entries(sizes).map(([label, size]) => column(label, size));
