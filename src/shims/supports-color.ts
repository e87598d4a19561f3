/** Keeps chalk from examining the terminal: the program passes its own decision to `new Chalk`. */
export default { stdout: false, stderr: false };
