/** commander starts other programs only for executable subcommands, which this program does not have. */
const childProcess = {};

export { childProcess as default, childProcess as 'module.exports' };
