/** Makes cli-table3 measure cells with the project's own widths, so that layout and rendering agree. */
export { textWidth as default } from '../text/width.js';
