import { systemIo } from '../src/io/system.js';
import { main } from '../src/main.js';

// The exit code is set, not forced: process.exit would cut a large answer that a slow pipe has not taken yet.
main(process.argv.slice(2), systemIo(process)).then((code) => {
  process.exitCode = code;
});
