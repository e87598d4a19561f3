import type { Finding } from '../finding.js';

interface Accepting {
  readonly accept?: readonly { readonly rule: string }[];
}

/** Whether the author of a file accepts a finding with a reason, at its place or in an enclosing part. */
export function isAccepted(file: object, { pointer, kind }: Pick<Finding, 'pointer' | 'kind'>): boolean {
  let part: unknown = file;
  for (const key of pointer.split('/').slice(1)) {
    part = (part as Readonly<Record<string, unknown>>)[key];
    if (typeof part !== 'object' || part === null) return false;
    if ((part as Accepting).accept?.some(({ rule }) => rule === kind)) return true;
  }
  return false;
}
