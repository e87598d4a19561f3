import { linesOf } from '../../reading/lexicon-lines.js';

/** Verbs that only say that something was said: taken off, what is left is what was said, no firmer and no softer. */
export const PLAIN_SPEECH: ReadonlySet<string> = new Set(
  linesOf(`
    add
    announce
    comment
    confirm
    explain
    note
    observe
    post
    quip
    recall
    remark
    reply
    report
    respond
    say
    state
    stress
    tell
    tweet
    write
  `),
);

/** Verbs by which somebody says that something is not so: what stands behind them is never a claim of its own. */
export const DENYING: ReadonlySet<string> = new Set(
  linesOf(`
    contradict
    contest
    deny
    disavow
    dismiss
    dispute
    doubt
    rebut
    refute
    reject
    repudiate
  `),
);
