import { run } from './test/fake-io.js';
const r = await run(process.argv.slice(2), {environment:{COLUMNS: process.env.W ?? '80'}});
process.stdout.write(r.stdout); process.stderr.write(r.stderr); process.stderr.write('exit '+r.exitCode+'\n');
