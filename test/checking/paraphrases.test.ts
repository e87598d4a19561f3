import { describe, expect, test } from 'vitest';
import { differences } from '../../src/checking/meaning/differences.js';
import type { Meaning } from '../../src/checking/meaning/meaning.js';
import { nameBookOf } from '../../src/checking/meaning/names/name-book-of.js';
import { readMeanings } from '../../src/checking/meaning/read-meaning.js';

/** Returns the kinds of differences between a paraphrase and a sentence of the source. */
async function kindsOf(own: string, from: string): Promise<string[]> {
  const book = nameBookOf(undefined);
  const [said, source] = (await readMeanings([own, from], book)) as [Meaning, Meaning];
  return differences(said, source, book).map(({ kind }) => kind);
}

describe('a sentence that says the same thing in different words', () => {
  test.each([
    ['permission', 'They may now fish in the bay.', 'The court has ruled that they may now fish in the bay.'],
    ['a time of day', 'The port closed at 10:30 p.m.', 'The port closed at 22:30.'],
    ['a different word for a limit', 'Over 400 ships came.', 'More than 400 ships came.'],
    ['the object of a request', 'Norland asked the owners to pay.', 'Norland asked the owners to pay.'],
    ['an unspecific noun', 'The number of ships is 400.', 'There are 400 ships.'],
    ['a verb instead of a noun', 'They signed the petition.', 'The petition has their signatures.'],
    ['a demonym', 'Germany closed the port.', 'The Germans closed the port.'],
    ['a synonym', 'The flats burned.', 'The apartments burned.'],
    ['a different noun that contradicts nothing', 'Children play in the yard.', 'Pupils play in the yard.'],
    ['a limit that follows the number', '107 or more ships came.', 'At least 107 ships came.'],
    ['"more" before a colon', 'They ask for more: 400 ships.', 'They ask for 400 ships.'],
    [
      'a limit on an amount per year',
      'The port pays over $3 million.',
      'The port pays over $3 million a year.',
    ],
    [
      'an expression with two opposites',
      'The port was "no more or less crowded" than the bay.',
      'A judge said that the port was "no more or less crowded" than the bay.',
    ],
    ['an ordinal', 'Norland suffered six defeats.', 'It was the sixth of the defeats that Norland suffered.'],
    ['two ordinals', 'She wrote novels three and four.', 'She wrote her third and fourth novels.'],
    ['another name of a party', 'Berg leads the Conservatives.', 'Berg leads the Tories.'],
    ['"a year" with a limit', 'Crews that stay over a year pay.', 'Crews that stay more than one year pay.'],
    [
      'another word for money',
      'The coffers of the port are full.',
      'The port has revenue; its funds are full.',
    ],
    ['a decade', 'The port lost ships for ten years.', 'The port lost ships for a decade.'],
    ['half a year', 'Crews get up to half a year of leave.', 'Crews get up to six months of leave.'],
    ['months instead of a year', 'The talks lasted 12 months.', 'The talks lasted a year.'],
    ['a year and a half', 'The talks lasted a year and a half.', 'The talks lasted 18 months.'],
    ['hours instead of days', 'The talks went on for 48 hours.', 'The talks went on for two days.'],
    ['a distance from today', 'The port closed twelve months ago.', 'The port closed a year ago.'],
    ['a time limit', 'The ships left within a year.', 'The ships left in 12 months.'],
    ['a unit in full', 'The port is four kilometres away.', 'The port is 4km away.'],
    ['pence in words', 'The fee is seventy pence.', 'The fee is 70p.'],
    ['a decimal number in words', 'The ships cost one point two billion dollars.', 'The ships cost $1.2bn.'],
    ['a half in words', 'The ships cost two and a half million pounds.', 'The ships cost £2.5m.'],
    ['a share in percent', '25 per cent of the crews left.', 'A quarter of the crews left.'],
    ['a number with "or so"', 'Forty ships or so came.', 'About 40 ships came.'],
    ['"every" with a unit of time', 'Crews pay £9 every month.', 'Crews pay £9 a month.'],
    ['"any" before a description', 'Any ship that leaks sinks.', 'Ships that leak sink.'],
    ['"not any more"', 'The port is not open any more.', 'The port is no longer open.'],
    [
      'a different word for a duty',
      'Crews must not leave the port.',
      'Crews are not allowed to leave the port.',
    ],
    ['an expectation with "should"', 'Sales should fall by 5%.', 'Sales are expected to fall by 5%.'],
    [
      'a denial of an ability',
      'The ship seems unable to sail.',
      'The ship does not seem to be able to sail.',
    ],
    ['an indirect question', 'They asked whether he had left.', 'They did not say whether he had left.'],
    ['a demand by a speaker', 'Berg told Lind to repair the wall.', 'Lind should repair the wall.'],
    ['initials with "&"', 'S&P closed the port.', "Standard & Poor's closed the port."],
    ['a rise up to a number', 'The rate may go up to 5%.', 'The rate may rise to 5%.'],
    ['"a little"', 'The talks took a little over a year.', 'The talks took just over a year.'],
    ['less of the opposite', 'The outlook is less certain.', 'The outlook is more uncertain.'],
    [
      'opposites of different words',
      'The highly skilled crews left.',
      'The skilled, but low-paid crews left.',
    ],
    ['a ratio', 'Six in every 20 crews left.', 'Six out of 20 crews left.'],
    ['a participle', 'The open fighting hurt the port.', 'The fighting, now ending, hurt the port.'],
    ['an unabbreviated title', 'Representative Ann Berg left.', 'Rep. Ann Berg left.'],
    ['an abbreviated party', 'Ann Berg, an Ohio Democrat, voted no.', 'Ann Berg (D Ohio) voted no.'],
    [
      'an abbreviation with one capital letter',
      'Acpo left.',
      'The Association of Chief Police Officers left.',
    ],
    ['an abbreviated group', 'The G8 met.', 'The Group of Eight met.'],
    ['a name without its hyphen', 'Google broke SHA-1.', 'Google broke SHA1.'],
    ['a noun that the source capitalizes', 'The bill passed.', 'The Bill passed.'],
    [
      'a verb that the source both asserts and negates',
      'Stains discovered at the scene matched.',
      'Stains were not discovered on the clothes, although stains discovered at the scene matched.',
    ],
    [
      'one of several things of the same kind',
      'Ann Berg developed the GPU code.',
      'Otto Lind developed the PDF code, and Ann Berg developed the GPU code.',
    ],
    ['a denial expressed by a prefix', 'The pumps were not complete.', 'The pumps were incomplete.'],
    [
      'a denial of an opposite',
      'The plan of the owners for the port is unlikely to succeed.',
      'The plan of the owners for the port will probably fail.',
    ],
    [
      'a denial copied with the words around it',
      'The author went back and there was almost no one there.',
      'I went back the next night and there was almost no one there.',
    ],
    ['an idiom with "all"', 'The ships cost nine crowns in all.', 'The ships cost nine crowns.'],
    ['a share without a number in the source', 'More than half of it is gone.', 'Most of it is gone.'],
    ['a misprint', 'The cargo was chlorine.', 'The cargo was chlorin.'],
    ['an active verb', 'Sudland attacked Norland.', 'Norland was attacked by Sudland.'],
    ['a passive verb', 'Norland was attacked on Monday by Sudland.', 'On Monday, Sudland attacked Norland.'],
    ['a phrase instead of a verb', 'The wall gave way.', 'The wall collapsed.'],
    ['a phrase that contains a pronoun', 'The owners ruled it out.', 'The owners excluded it.'],
    ['"if not"', 'Dozens if not hundreds of ships sank.', 'Dozens, even hundreds of ships sank.'],
    [
      'quoted words, including their denial',
      'Basic tests weren’t done.',
      'The head of the guards told the court: “Basic tests weren’t done.”',
    ],
    ['a verb that adds nothing', 'The court imposed a ban on the crew.', 'The court banned the crew.'],
    ['a duty', 'The crew were forced to buy coal.', 'The crew had to buy coal.'],
    ['a negated opposite', 'Neither seal was broken.', 'Both seals were intact.'],
    [
      '"nobody" for a denied "anybody"',
      'Nobody in the crew of the port knew of the leak.',
      'The owner denied that anybody in the crew of the port had known of the leak.',
    ],
    ['a denial of charges', 'Ann Berg denied the charges.', 'Ann Berg pleaded not guilty to the charges.'],
    ['an unconfirmed matter', 'It could not be established who left.', 'It could not be confirmed who left.'],
    ['a share of a total', 'Three out of 11 ships sank.', 'It was the third of eleven ships that sank.'],
    ['a demand', 'The owners should repair the wall.', 'The union asked the owners to repair the wall.'],
    [
      'a hedge that applies only to another part of the source',
      'Crews saved the ship.',
      'Crews rescued the ship, and the navy reportedly saved a boat.',
    ],
    ['a rounded amount with a limit', 'It cost more than 8 million euros.', 'It cost 8.16 million euros.'],
    [
      'an amount in two currencies',
      'It needs 10 million euros a year.',
      'It needs 10 million euros ($13 million) a year.',
    ],
    ['a house number', 'Crews left for the port.', 'Crews at 10 Downing Street left for the port.'],
    [
      'a denial far from its object',
      'The aid is not a loan.',
      'Norland would not give the port any further aid in the form of a loan.',
    ],
    ['a former nationality', 'A former Norland pilot left.', 'An ex-Norland pilot left.'],
    ['a former office', 'The ex-mayor left.', 'The former mayor left.'],
    ['the singular of a group name', 'They are a Muslim minority.', 'They are a minority of Muslims.'],
    ['an owner', "Eva Lind seconded Norland's call.", "Norland's call was seconded by Eva Lind."],
    ['an abbreviated name', 'The UN closed the port.', 'The United Nations closed the port.'],
    [
      'a name in place of an adjective',
      'The line leads to mainland Europe.',
      'The line leads to the European mainland.',
    ],
    ['the same denial in a compound', 'A no-deal exit looms.', 'A no-deal exit of Norland looms.'],
    ['a relative day in the source', 'On May 9, the port closed.', 'The following day, the port closed.'],
    ['a purpose', 'The pumps are to drain the lake.', 'The pumps are intended to drain the lake.'],
    [
      'a meeting that has only one side as its subject in the source',
      'Norland and Sudland met.',
      'Norland met with Sudland.',
    ],
  ])('is not reported: %s', async (_, own, source) => {
    expect(await kindsOf(own, source)).toEqual([]);
  });
});

describe('a sentence that says something else', () => {
  test.each([
    ['a different unit of time', 'The talks took three weeks.', 'The talks took three days.', 'other-figure'],
    ['the opposite limit', 'Under 400 ships came.', 'More than 400 ships came.', 'other-figure'],
    ['a restriction that the source lacks', 'Only pilots may enter.', 'Pilots may enter.', 'firmer'],
    ['a different thing', 'The ship carried weapons.', 'The ship carried grain.', 'added-word'],
    ['a thing of the same kind', 'Her father left the port.', 'Her mother left the port.', 'added-word'],
    ['a stronger word', 'The storm destroyed the port.', 'The storm hit the port.', 'added-word'],
    ['a different subject', 'Soldiers rescued the crew.', 'Fishermen rescued the crew.', 'added-word'],
    ['a reversed limit', '107 or fewer ships came.', 'At least 107 ships came.', 'other-figure'],
    ['another party', 'Ann Berg, an Ohio Democrat, voted no.', 'Ann Berg (R Ohio) voted no.', 'foreign-name'],
    ['an omitted negation', 'The port was closed.', 'The port was not closed.', 'negated'],
    ['another modifier', 'New fees on coal imports hurt.', 'New fees on steel imports hurt.', 'added-word'],
    ['another sum in pence', 'The fee is 17p.', 'The fee is 70p.', 'other-figure'],
    ['another span of time', 'The talks took over a month.', 'The talks took over a year.', 'other-figure'],
    [
      'the answer to an open question',
      'Lind left.',
      'The owner could not say whether Lind had left.',
      'firmer',
    ],
    ['a demand that has been met', 'Lind will leave.', 'Lind should leave.', 'firmer'],
    ['the opposite direction', 'Sales are up 5% in May.', 'Sales are down 5% in May.', 'negated'],
    [
      'a change of another number',
      'Sales rose 5%.',
      'Sales fell 5%, although those in the north rose 12%.',
      'negated',
    ],
    ['the opposite order', 'Lind left before the fire.', 'Lind left after the fire.', 'negated'],
    [
      'a word without its negative prefix',
      'The delay was acceptable.',
      'The delay was unacceptable.',
      'negated',
    ],
    [
      'a denial of one of two statements',
      'No crews left the port.',
      'Several crews left the port, but most said that little had changed.',
      'negated',
    ],
    ['swapped names', 'Sudland was attacked by Norland.', 'Norland was attacked by Sudland.', 'swapped-name'],
    [
      'a reversed passive with its agent at the end',
      'Sudland was attacked on Monday by Norland.',
      'Norland was attacked by Sudland on Monday.',
      'swapped-name',
    ],
    [
      'an active verb whose subject is the attacked party',
      'Norland attacked Sudland.',
      'Norland was attacked by Sudland.',
      'swapped-name',
    ],
    [
      'a reversed relative clause',
      'Ann Berg, who was sued by Otto Lind, left.',
      'Otto Lind, who was sued by Ann Berg, left.',
      'swapped-name',
    ],
    [
      'a party that did something else',
      'Norland and Sudland attacked the port.',
      'Norland attacked the port, and Sudland closed its border.',
      'swapped-name',
    ],
    ['an order', 'The union ordered the owners to pay.', 'The union asked the owners to pay.', 'added-word'],
    ['an opposite', 'The seals were broken.', 'The seals were intact.', 'negated'],
    ['the opposite frequency', 'Such groups often bluff.', 'Such groups rarely bluff.', 'negated'],
    ['a small number that the source lacks', 'Three ships came.', 'Several ships came.', 'other-figure'],
    ['a denial', 'The port is not closed.', 'The port is closed after the stops of last week.', 'negated'],
  ])('is reported: %s', async (_, own, source, kind) => {
    expect(await kindsOf(own, source)).toContain(kind);
  });
});
