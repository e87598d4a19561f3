import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 collect what is no longer used before its memory has grown by a quarter, where it would let it grow further. For
 * texts as long as books: it takes some more time and less memory. CONTRIBUTING.md says what such texts cost.
 */
export const keepHeapSmall = (): void => setFlagsFromString('--heap-growing-percent=25');
