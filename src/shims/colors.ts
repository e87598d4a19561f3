/** cli-table3 colours borders with this package only where its styles ask for it; ours never do. */
const colors = {};

export { colors as default, colors as 'module.exports' };
