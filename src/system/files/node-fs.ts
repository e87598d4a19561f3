/** Node's file system module. Importing it as a whole would copy all of its names at every start. */
export const nodeFs = process.getBuiltinModule('fs');
