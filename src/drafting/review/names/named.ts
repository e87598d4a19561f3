import type { ReviewFinding } from '../findings.js';
import type { Item } from '../items.js';

/** A person, organization or place. */
export interface Named extends Item {
  readonly name: string;
  readonly role?: string | undefined;
  readonly isOpen: boolean;
}

/**
 * Makes a question about a name.
 *
 * @param isSure whether accepting the list applies the suggestion
 */
export const asked = (
  rule: string,
  message: string,
  suggestion: ReviewFinding['suggestion'],
  isSure = false,
): ReviewFinding => ({
  severity: 'question',
  rule,
  message,
  remedy: suggestion === undefined ? 'press 2 to edit it' : 'press r to correct it',
  suggestion,
  ...(isSure && { isSure }),
});
