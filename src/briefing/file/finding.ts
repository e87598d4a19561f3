import type { Finding } from '../../json/problem.js';

/** @param pointer a JSON Pointer to the value that is wrong */
export const finding = (rule: string, pointer: string, message: string, remedy: string): Finding => ({
  severity: 'error',
  rule,
  pointer,
  message,
  remedy,
});
