import { phraseSet } from '../../lexicon/phrases.js';

/** Verbs with a particle that report even without a clause: 'talked about the port'. */
export const REPORTING_WITH_PREPOSITION = phraseSet(`
advise against
agree with
allude to
answer to
appeal for
appeal to
approve of
argue against
argue for
call for
campaign against
care about
challenge to
comment on
complain about
congratulate on
disagree with
dream of
elaborate on
focus on
hint at
insist on
joke about
know of
lash out
learn about
learn of
lecture on
object to
opine on
plead for
point at
point out
point to
preach about
preside over
press for
push back
push for
push to
reflect on
refer to
respond to
reply to
shoot back
speak about
speak against
speak of
speak out
speculate about
sum up
talk about
talk of
testify about
think about
think of
vote against
vote for
vouch for
weigh in
wonder about
worry about
write about
write of
`);

/** Verbs that report an intention before an infinitive: 'seeks to reopen the port'. */
export const WANTING_BEFORE_INFINITIVE = phraseSet(`
agree
aim
ask
choose
decide
endeavor
plan
pray
prepare
resolve
seek
threaten
offer
volunteer
like
opt
`);

/** Verbs that report only in these patterns, and not in 'aimed at', 'tried the port' or 'spoke for an hour'. */
export const ONLY_IN_PATTERNS = phraseSet(`
aim
choose
endeavor
opt
plan
prepare
resolve
seek
try
struggle
speak
focus
compare
vote
push
address
press
send
`);

/** Polls, newspapers and similar documents. A verb of showing after one of them reports what it says. */
export const DOCUMENTS = phraseSet(`
poll
polls
survey
surveys
study
studies
report
reports
analysis
data
figures
results
record
records
documents
email
emails
research
numbers
filings
findings
polling
surveys
review
audit
investigation
census
statistics
statement
`);

/** Verbs that take a clause without 'that': 'reckons the port is shut'. */
export const BEFORE_BARE_CLAUSE = phraseSet(`
affirm
agree
anticipate
assume
bet
calculate
concur
conclude
decide
determine
discover
establish
explain
feel
figure
find
foresee
guarantee
guess
hear
hint
imagine
imply
indicate
judge
know
learn
maintain
mention
notice
presume
project
read
realise
realize
reckon
recognise
recognize
repeat
rule
see
sense
show
speculate
swear
understand
`);
