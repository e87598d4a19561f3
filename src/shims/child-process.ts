/** commander starts other programs only for executable subcommands, which this program does not have. */
export default {};
