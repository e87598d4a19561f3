import { stateShelf } from '../../src/io/state.js';

/** A window that keeps a hundred things, one after the other: `node --import tsx writer.ts FOLDER NAME`. */
const [folder = '', name = ''] = process.argv.slice(2);
const shelf = stateShelf({ XDG_STATE_HOME: folder });
for (let count = 1; count <= 100; count += 1)
  await shelf.update('kept', (before) => ({ text: `${before ?? ''}${name}${count}\n` }));
