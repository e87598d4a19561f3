import { expect, test } from 'vitest';
import { sentencesIn } from '../../../src/reading/sentences/split.js';

/** Lines that are a single sentence despite periods and capitals. */
const WHOLE = `
“We agree with advisers like … Otto Lind that the fees are too high,” the council wrote.
On Feb. 6 Norland paid.
Talks open on Jan. 12 in Grey Harbor.
The vote of Sept. 30 stands.
It was signed on Dec. 1, 2030, in Lindham.
He met Adm. Lind twice.
The board heard Gen. Mara Voss on the matter.
Both Sens. Lind and Voss voted no.
Sen. Mara Voss spoke first.
Reps. Grey and Lind left.
It was sent to Gov. Hale in May.
Lt. Col. Grey commanded the unit.
The letter names Capt. Oren Hale as its author.
Mr. Lind and Mrs. Voss agreed.
Ms. Voss declined to comment.
Dr. Hale treated Prof. Lind.
Rev. Grey and Fr. Hale prayed.
Msgr. Lind led the service.
Amb. Voss returned home.
Atty. Gen. Hale sued.
Supt. Grey closed the schools.
Sgt. Lind and Cpl. Voss were hurt.
The E.U. Commission met.
The U.S. Senate voted to adjourn.
The U.N. Security Council condemned it.
A U.K. Parliament committee asked for papers.
Washington, D.C. Mayor Hale objected.
The book by J.R.R. Tolkien sold well.
George W. Bush and John F. Kennedy were named.
The firm of J. P. Grey closed.
The novel by P. D. James was filmed.
Acme Inc. Norland paid.
The Acme Corp. Building burned.
Shares of Lind Bros. Shipping fell.
The Grey Co. Theater reopened.
Norland Steel Ltd. Chairman Hale resigned.
By 5 p.m. Norland had left.
It closed at 5 p.m. Monday.
The gates open at 9 a.m. Eastern time.
It begins at 8 p.m. GMT.
Martin Lind Jr. Avenue was closed.
John Hale Sr. Park was sold.
Mt. Grey was sold.
They landed at Ft. Hale on Friday.
St. Lind is a port.
He was taken to St. Mary's Hospital.
In Lind v. Norland the court was bribed.
It was Norland vs. Sudland in the final.
Tolls, e.g. Grey’s, were stolen.
Some ports, i.e. Lindham and Hale, closed.
The paper cites cf. Lind and others.
It is No. 5 on the list.
See p. 12 and pp. 40 to 44.
Vol. 3 and fig. 7 are missing.
It is listed in sec. 12 of the act.
Yahoo! paid the fine.
The fine was paid by Yahoo! Japan.
She won on Jeopardy! twice.
The rate rose by 2.5 points to 6.75 percent.
Version 2.0.1 of the plan is at lind.example.org today.
The word "maybe ..." was struck out.
It may rise... soon.
It may rise… soon.
"Who pays?" he asked.
“Who pays?” Lind asked.
“Stop!” Minister Mara Voss shouted.
"Why now?" said one of them.
The Norland Dept. Store closed.
Pa. Gov. Hale vetoed it.
He moved to Lind, Pa., in May.
It was found in Grey, Calif., on Friday.
The minister (he was ill. He stayed away) sent a letter.
The paper (see p. 5. It is long) was read.
1. Norland pays the fee.
The company eBay paid.
The Ph.D. Students' Union met.
About 5 ft. of snow fell.
A man aged approx. 40 was seen.
The house was built c. 1900 by Hale.
The report by U.S. Rep. Grey was read.
He asked the U.S. Fish and Wildlife Service for help.
She flew to the U.S. Virgin Islands.
The U.S.-led talks failed.
`;

/** Lines with several sentences, separated by bars. */
const APART = `
It was plan B. | Norland signed.
They chose option A. | Norland refused.
It is rich in vitamin C. | Norland exports it.
They were drawn in group D. | Sudland was not.
He was in grade B. | Lind was in grade C.
He lay in ward E. | Nurses said nothing.
Trains leave from platform B. | Voss took one.
He has hepatitis C. | Doctors treat him.
Their case rests on exhibit A. | Hale denied it.
The deal was made in the U.S. | Norland signed.
The fee is high in the U.S. | It is low here.
She has lived in the U.S. | The visa expired.
Nothing like it was seen in the U.K. | Sudland agreed.
They took it to the U.N. | But nothing came of it.
It was settled with the E.U. | Norland paid.
He moved to Washington, D.C. | He returned in May.
It was sold to Acme Inc. | The price was not given.
He works for Lind Bros. | He likes it.
She left Grey Corp. | In May she was back.
It was built by Hale & Co. | They sold it.
They bought Norland Ltd. | Its debts were large.
The office closed at 5 p.m. | The guard left.
It opened at 9 a.m. | Police came at ten.
It was over by 11 p.m. | He slept.
It was signed in Feb. | Norland paid at once.
They met again in Sept. | The talks failed.
It has rained since last Tues. | Roads are closed.
The answer was no. | Norland did not sign.
"No." | Lind left the room.
They sell tolls, fees, etc. | Norland buys them.
He was succeeded by Martin Lind Jr. | He died in May.
The chair went to John Hale Sr. | The vote was close.
She holds a Ph.D. | It is in law.
He lives on Main St. | The house is old.
The parade went down Grey Ave. | It ended at noon.
He was born in Lind, Calif. | His mother was ill.
They moved to Hale, Mass. | Voss stayed.
He is older than I. | Lind is not.
It was Lind and I. | Nobody else came.
They fought in World War I. | Norland was neutral.
The street is named for Malcolm X. | The mayor wanted it.
It cost $5. | Norland paid.
It rose by 2.5. | Then it fell.
It happened in 2030. | Norland knew.
He paid. | She did not.
Who pays? | Norland does.
Stop! | Nobody moved.
What?! | Nobody knew.
He left... | Nobody asked.
He left… | Nobody asked.
"It is over." | Lind left.
“It is over.” | “It is not.”
‘It is over.’ | Lind left.
He said "no." | Then he left.
He called it a "farce". | Voss agreed.
It fell (again). | Norland paid.
(He was ill.) | She was not.
It is over.[1] | Norland paid.
It is over.”[2] | Norland paid.
It rained. | 15 people came.
It rained. | $5 was lost.
It rained. | eBay closed.
It rained. | iPhones failed.
He asked why. | Al-Amr spoke.
She won Jeopardy! | The prize was small.
It was bought by Yahoo! | The price was low.
The site is lind.example.org. | Norland owns it.
He came, saw and left. | No one knew.
他走了。 | 她没有。
“Why?” | The answer came late.
It ended. | “Never again.”
Fees fell by 1.5 crowns in Washington D.C. Friday. | Nobody came.
The board of St. Olaf's met Dr. Voss and J. Holm. | It is to vote.
`;

const lines = (text: string) => text.trim().split('\n');

test.each(lines(WHOLE))('is one sentence: %s', (text) => {
  expect(sentencesIn(text)).toEqual([text]);
});

test.each(lines(APART))('is split into sentences: %s', (text) => {
  const sentences = text.split(/\s*\|\s*/u);
  expect(sentencesIn(sentences.join(/^\p{Script=Han}/u.test(text) ? '' : ' '))).toEqual(sentences);
});

test('a capital directly after a period begins a sentence', () => {
  expect(sentencesIn('It is signed.Norland paid at once.')).toEqual([
    'It is signed.',
    'Norland paid at once.',
  ]);
  expect(sentencesIn('It runs on Node.js and Lind.Com now.')).toHaveLength(1);
});

test('white space alone is not a sentence', () => {
  expect(sentencesIn(' ')).toEqual([]);
});
