import { KITCHEN_SINK } from '/work/main/test/kitchen-sink.ts';
import { FORMATS } from '/work/main/src/render/index.ts';
const [f, w, c, u] = process.argv.slice(2);
const r = await FORMATS[f as 'plain'].load();
process.stdout.write(r(KITCHEN_SINK, { width: Number(w ?? 80), color: c === '1', unicode: u !== '0' }));
