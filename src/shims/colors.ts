/** cli-table3 uses this package only for styles that color borders, which this program never uses. */
export default {};
