/** cli-table3 measures cells with the project's own widths, so that layout and drawing agree. */
export { textWidth as default } from '../text/width.js';
