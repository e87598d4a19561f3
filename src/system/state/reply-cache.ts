import { attempt } from '../files/attempt.js';
import { digestOf } from '../files/digest.js';
import { cacheFolder } from '../files/folders.js';
import type { Io } from '../io.js';

/** The maximum size of a cached reply, which is more than any reply needs. */
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * Caches the replies of models, so that no request is sent twice. Each reply is in the cache folder, in a file that
 * only its owner can read. If caching fails, the request is simply sent again.
 */
export class ReplyCache {
  constructor(private readonly io: Pick<Io, 'environment' | 'files'>) {}

  read(request: object): string | undefined {
    const path = this.#place(request);
    if (path === undefined || !this.io.files.exists(path)) return undefined;
    const bytes = attempt(() => this.io.files.read(path, MOST_BYTES));
    return bytes === undefined ? undefined : replyIn(bytes);
  }

  write(request: object, reply: string): void {
    const path = this.#place(request);
    if (path === undefined) return;
    const kept = JSON.stringify({ digest: digestOf(reply), reply });
    attempt(() => this.io.files.write(path, kept, { force: true, own: true }));
  }

  #place(request: object): string | undefined {
    const folder = cacheFolder(this.io.environment);
    const name = digestOf(JSON.stringify(request));
    return folder === undefined ? undefined : `${folder}/replies/${name}.json`;
  }
}

/** Returns the reply in a file if its digest matches. The digest detects damage that leaves the file valid JSON. */
function replyIn(bytes: Uint8Array): string | undefined {
  try {
    const { digest, reply } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const isWhole = typeof reply === 'string' && digestOf(reply) === digest;
    return isWhole ? reply : undefined;
  } catch {
    return undefined;
  }
}
