import type { Finding } from '../finding.js';

interface Part extends Readonly<Record<string, unknown>> {
  readonly accept?: readonly { readonly rule: string }[];
}

/** Whether the author has accepted a finding, with a reason, in its entry or in an enclosing part. */
export function isAccepted(file: object, { pointer, kind }: Finding): boolean {
  let part: Part | undefined = file as Part;
  for (const key of pointer.split('/').slice(1)) {
    part = part?.[key] as Part | undefined;
    if (part?.accept?.some(({ rule }) => rule === kind)) return true;
  }
  return false;
}
