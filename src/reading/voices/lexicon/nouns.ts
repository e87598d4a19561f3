import { linesOf } from '../../lexicon-lines.js';

/** Nouns that report somebody, each with the words that can follow it; the plural is derived. */
const LINES = linesOf(`
accusation that of against
acknowledgment that of
admission that of
advice that to on
allegation that of against
anger at over about
announcement that of about
anxiety about over
argument that for against about
assertion that of
assessment that of
assurance that
attack on against
belief that in
call for to on
claim that of to about
comment on that
comparison of to
complaint that about of against
concern that about over for
conclusion that
confidence in that
contention that
conviction that
criticism of that
critique of
declaration that of
defense of
demand that for to
denial that of
denunciation of
description of
dismissal of
distaste for
doubt that about
embrace of
endorsement of
enthusiasm for
estimate that of
expectation that of
explanation that of for
fear that of about
feeling that about
frustration with over at
hope that of for to
hostility to toward
idea that of
insistence that on
knowledge of
message that to about
observation that
opinion that of on about
pledge that to of
praise for of
prediction that of
promise that to of
reassurance that
recommendation that to
rejection of
remark that about on
reminder that
report that of on
sense that of
statement that of
suggestion that of
suspicion that of
testimony that on about
understanding of that
view that of
vision of for
vow to that
warning that of about to
wish that to for
worry that about
`);

/** Maps each noun, singular or plural, to the words that can follow it. */
export const REPORTED_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.flatMap((line) => {
    const [noun = '', ...followers] = line.split(' ');
    const set = new Set(followers);
    return [
      [noun, set],
      [plural(noun), set],
    ] as const;
  }),
);

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
