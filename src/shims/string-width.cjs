/** cli-table3 measures cells with the project's own widths, so that layout and drawing agree. */
module.exports = require('../text/width.ts').textWidth;
