import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export class TooLarge extends Error {}

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Reads and decompresses the body of a response. Reading stops at the limit, even if the stream is endless.
 *
 * @throws TooLarge
 */
export async function readBody(response: IncomingMessage, limit: number): Promise<Uint8Array> {
  try {
    if (Number(response.headers['content-length'] ?? 0) > limit) throw new TooLarge();
    return await collected(unpacked(response), limit);
  } finally {
    response.destroy();
  }
}

/** Joins the chunks of a stream. Throws `TooLarge` if they exceed the limit. */
export async function collected(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function unpacked(response: IncomingMessage): Readable {
  const unpacker = UNPACKERS[(response.headers['content-encoding'] ?? '').trim().toLowerCase()];
  // The callback ignores errors, since reading the returned stream reports them.
  return unpacker ? pipeline(response, unpacker(), () => undefined) : response;
}
