import type { ChalkInstance, Chalk as RealChalk } from 'chalk';

/** chalk makes all of its styles while it loads: it is loaded when the first page with colour is drawn. */
export function Chalk(options: { readonly level: 0 | 1 | 2 | 3 }): ChalkInstance {
  const Real = require('./chalk-class.js') as typeof RealChalk;
  return new Real(options);
}
