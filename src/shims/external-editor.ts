/** inquirer's editor prompt, which this program never uses, would bundle tables of all encodings. */
export function editAsync(): never {
  throw new Error('no prompt of this program opens an editor');
}
