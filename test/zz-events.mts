import { readdirSync, readFileSync } from 'node:fs';
import { drafted } from '/work/wt-c/test/drafting/drafted.js';
const dirs = process.argv.slice(2);
for (const d of dirs) for (const f of readdirSync(d).filter(f=>f.endsWith('.txt'))) {
  let b; try { b = await drafted(readFileSync(`${d}/${f}`,'utf8')); } catch(e) { console.log(f, String(e).slice(0,80)); continue; }
  console.log(`== ${f}`);
  for (const e of b.events) console.log('  ', [e.status, e.when ?? (e.timing?`"${e.timing}"`:''), e.kind].join(' '), '|', e.title);
}
