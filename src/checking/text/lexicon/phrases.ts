import { linesOf } from '../../../reading/lexicon-lines.js';

/** Turns of phrase, and a word that says the same: phrase | word. They are replaced only where sentences are compared. */
export const PHRASES: readonly string[] = linesOf(`
  goes on | continues
  go on | continue
  going on | continuing
  still going on | ongoing
  moved forward | progressed
  move forward | progress
  moving forward | progressing
  made headway | progressed
  making headway | progressing
  make headway | progress
  made progress | progressed
  making progress | progressing
  spoke on the phone | phoned
  spoke by phone | phoned
  spoken on the phone | phoned
  talked on the phone | phoned
  had a phone call | phoned
  on the phone | by phone
  in particular | particularly
  above all | particularly
  took place | happened
  take place | happen
  takes place | happens
  taken place | happened
  takes part | participates
  take part | participate
  taking part | participating
  takes up | addresses
  take up | address
  calls for | demands
  called for | demanded
  call for | demand
  calls on | urges
  called on | urged
  call on | urge
  gave up | abandoned
  given up | abandoned
  give up | abandon
  carry out | conduct
  carried out | conducted
  set up | established
  rule out | exclude
  ruled out | excluded
  turned down | rejected
  turn down | reject
  due to | because of
  in order to | to
  is over | has ended
  are over | have ended
  was over | had ended
  put off | postponed
  puts off | postpones
  took out | destroyed
  sit down with | meet
  crackdown | clampdown
  cracked down | clamped down
  crack down | clamp down
  cracking down | clamping down
  taken a harder line | clamped down
  took a harder line | clamped down
  taken a tougher line | clamped down
  taken a hard line | clamped down
  got tough | clamped down
  killed himself | committed suicide
  killed herself | committed suicide
  took his own life | committed suicide
  took her own life | committed suicide
  took his life | committed suicide
  taken his own life | committed suicide
  taken her own life | committed suicide
  spoke out against | criticized
  spoken out against | criticized
  speaks out against | criticizes
  speak out against | criticize
  locked up | imprisoned
  held captive | imprisoned
  held prisoner | imprisoned
  held a prisoner | imprisoned
  kept prisoner | imprisoned
  kept captive | imprisoned
  went down | sank
  sent back | turned
  send back | turn
  turned back | turned around
  turn back | turn around
  pulled out of the water | rescued
  in touch with | in contact with
  got in touch with | contacted
  gotten in touch with | contacted
  was in touch with | contacted
  stepped down | resigned
  step down | resign
  steps down | resigns
  stepping down | resigning
  taken into custody | arrested
  took into custody | arrested
  moved to safety | evacuated
  brought to safety | evacuated
  passed away | died
  lost their lives | died
  lost his life | died
  lost her life | died
  put an end to | ended
  came to an end | ended
  comes to an end | ends
  brought to an end | ended
  take over | assume
  took over | assumed
  voted for | elected
  went to the polls | voted
  go to the polls | vote
  in favor of | for
  as well as | and
  is about to | will
  are about to | will
  have no idea | do not know
  has no idea | does not know
  had no idea | did not know
  on purpose | deliberately
  by force | forcibly
  half past two | 2:30
  twice | two times
  get together | meet
  found guilty | convicted
  find guilty | convict
  behind bars | in prison
  end up with | get
  ends up with | gets
  ended up with | got
  came up | arose
  come up | arise
  comes up | arises
  looking into | examining
  looks into | examines
  look into | examine
  looked into | examined
  brush aside | ignore
  brushed aside | ignored
  turned a blind eye to | ignored
  drag on | last
  drags on | lasts
  dragged on | lasted
  closed its doors | closed
  close its doors | close
  in the black | profitable
  in the red | at a loss
  washed away | swept away
  unaccounted for | missing
  cost the lives of | killed
  cost the life of | killed
  claimed the lives of | killed
  broke out of | left
  thrown out | dismissed
  throw out | dismiss
  throws out | dismisses
  pushed back | postponed
  push back | postpone
  moved back | postponed
  called back | recalled
  calling back | recalling
  calls back | recalls
  call back | recall
  came down | fell
  come down | fall
  comes down | falls
  brought down | lowered
  bring down | lower
  brings down | lowers
  went up | rose
  go up | rise
  goes up | rises
  gone up | risen
  broke down | failed
  broken down | failed
  break down | fail
  gave way | collapsed
  gives way | collapses
  give way | collapse
  ran aground | stranded
  went aground | stranded
  held on to | clung to
  made up of | consisting of
  makes clear | shows
  make clear | show
  made clear | showed
  put forward | proposed
  puts forward | proposes
  put in place | introduced
  came into force | took effect
  comes into force | takes effect
  come into force | take effect
  brought in | introduced
  laid off | dismissed
  lay off | dismiss
  lays off | dismisses
  let go | dismissed
  ruling out | excluding
  rules out | excludes
  points out | notes
  point out | note
  pointed out | noted
  speaks of | mentions
  spoke of | mentioned
  got through to | reached
  get through to | reach
  made it to | reached
  so far | yet
  as yet | yet
  up to now | yet
  to date | yet
  at the moment | now
  in the course of | during
  in the space of | within
  at the hands of | by
  on board | aboard
  in the middle of | amid
  on top of | besides
  apart from | besides
  with regard to | about
  in connection with | over
  on suspicion of | suspected of
  on the grounds that | because
  owing to | because of
  thanks to | because of
  as a result of | because of
  by means of | with
  in spite of | despite
  no longer | not anymore
  a couple of | two
  have seen | saw
  looking for | expecting
  on its way | coming
  on the way | coming
  on the books of | recorded by
  costs nothing | is free
  of their own free will | voluntarily
`);
