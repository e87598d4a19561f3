/** For `require`, which would copy all that a module exports under any other name than this one. */
export { Chalk as 'module.exports' } from 'chalk';
