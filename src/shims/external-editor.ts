/**
 * Replaces a dependency of inquirer's editor prompt, which this program never uses. The dependency would pull tables of
 * all encodings into the bundle.
 */
export function editAsync(): never {
  throw new Error('no prompt of this program opens an editor');
}
