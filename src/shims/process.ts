/** commander asks Node for the module of a value that is there anyway. */
export default globalThis.process;
