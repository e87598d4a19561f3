import { hardeningReport } from './hardening.js';

process.stdout.write(hardeningReport());
