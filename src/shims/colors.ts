/** cli-table3 colours borders with this package only where its styles ask for it; ours never do. */
export default {};
