/** inquirer's prompt that opens an editor brings tables of every encoding there is; this program never asks it. */
export function editAsync(): never {
  throw new Error('no prompt of this program opens an editor');
}
