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
  get together | meet
`);
