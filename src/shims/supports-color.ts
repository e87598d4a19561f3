/** chalk need not look at the terminal: the program decides once (src/io/settings.ts) and says so to `new Chalk`. */
export default { stdout: false, stderr: false };
