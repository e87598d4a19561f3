import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/reading/input/text.js';

const read = (text: string) => readPlainText(new TextEncoder().encode(text), 'news.txt').text;

const FIRST =
  'The energy minister of Norland, Jan Brodie, has denied leaking a confidential report on the Skarn dam to the press.';
const SECOND =
  'Mr Brodie told the energy committee on Thursday that he “had never seen the final version” of the document.';
const THIRD = 'A decision on the dam is expected next month.';
const ARTICLE = ['Minister denies leak', FIRST, SECOND, THIRD];
const WHOLE = `${ARTICLE.join('\n\n')}\n`;

describe('a text that is copied from a page is read without', () => {
  const [title = ''] = ARTICLE;
  test.each([
    [
      'a request for consent and a menu',
      `We value your privacy\nWe and our 742 partners use cookies to store information on your device. You can change your choices at any time.\nAccept all\nReject all\n\nHome\nNews\nSport\n\n${WHOLE}`,
    ],
    [
      'a request for consent that is wrapped',
      `We and our partners use cookies\nto store and access information on your device, and to\nmeasure our readership.\n\n${WHOLE}`,
    ],
    [
      'a request for consent of one sentence',
      `By clicking “Accept all”, you agree to our use of cookies.\n\n${WHOLE}`,
    ],
    [
      'an offer of a subscription',
      WHOLE.replace(SECOND, `Subscribe for £1 a week. Cancel anytime.\n\n${SECOND}`),
    ],
    [
      'an offer of a newsletter',
      WHOLE.replace(
        SECOND,
        `SIGN UP TO MORNING BRIEFING\nOur editors pick the stories of the day. Enter your email address.\n\n${SECOND}`,
      ),
    ],
    [
      'a newsletter whose heading is not in capitals',
      WHOLE.replace(
        SECOND,
        `Sign up for our daily newsletter\n\nThe news of the day in your inbox. You can unsubscribe at any time.\n\n${SECOND}`,
      ),
    ],
    [
      'a newsletter with a line that does not end in a period',
      WHOLE.replace(
        SECOND,
        `Sign up to First Edition\nFree daily newsletter\nOur morning email tells you what is happening and why it matters\nEnter your email address\nafter newsletter promotion\n\n${SECOND}`,
      ),
    ],
    [
      'credits, the history of the article and invitations at its end',
      `${WHOLE}\nNorland Radio’s Eva Lind and journalist Nils Ek in Port Grey contributed to this report.\n\nThis story has been updated with details.\n\nFollow Norland Radio on Facebook and X. Got a story? Email news@norland.example`,
    ],
    [
      'credits in the style of an agency',
      `${WHOLE}\n(Reporting by Eva Lind, Writing by Nils Ek; Editing by Ann Berg)`,
    ],
    [
      'the presentation of its author above an offer',
      `${WHOLE}\nEva Lind is a political reporter at Norland Radio.\n\nGet the latest news from the dams and more Norland Radio content.`,
    ],
    [
      'what an editor notes',
      `${WHOLE}\nEditor’s Note: This story contains numbers.\n\nThis story and headline have been updated.`,
    ],
    [
      'ways to reach its author',
      `${WHOLE}\nSend tips to eva.lind@norland.example.\n\nHe can be reached at nils.ek@norland.example.`,
    ],
    [
      'legal notices',
      `${WHOLE}\nMost stock quote data provided by NDX. All times are local. Norland Index: All rights reserved. Fair value provided by Ek.\n\n© 2031 Norland Radio. A Grey Company. All Rights Reserved. Grey Sans © 2016 Norland Radio.`,
    ],
    [
      'notices in its last paragraph',
      WHOLE.replace(
        THIRD,
        `${THIRD} This is a developing story and will be updated. © 2031 Norland Radio. All Rights Reserved.`,
      ),
    ],
    [
      'a menu of markets',
      `${title}\n\nMarkets\n\nHot Stocks\n\nLatest Market News\n\n${[FIRST, SECOND, THIRD].join('\n\n')}`,
    ],
    [
      'a related article',
      WHOLE.replace(THIRD, `Related article\n\nWill the Skarn dam hold? What we know\n\n${THIRD}`),
    ],
    [
      'the names of buttons',
      `${title}\n\nShare\nSave\n\n${FIRST}\n\n${SECOND}\n\nShare on Facebook | Copy link\n\n${THIRD}`,
    ],
    [
      'a list of related stories',
      WHOLE.replace(
        THIRD,
        `Related stories\nSkarn dam: five things we know\nPrime minister to face a vote, rebels say\n\n${THIRD}`,
      ),
    ],
    ['a link to a different story', WHOLE.replace(THIRD, `Read more: How the dam was built\n\n${THIRD}`)],
    ['the most read stories', `${WHOLE}\nMost read\n1. Ferry runs aground\n2. Council puts off its vote`],
    [
      'comments whose number is also above the article',
      `${title}\n\n214 comments\n\n${FIRST}\n\n${SECOND}\n\n${THIRD}\n\nComments (214)\nTruthTeller99: He should resign immediately.\nI agree with every word of that, and so does everybody whom I have asked about the dam since Friday.`,
    ],
    ['comments under names in lowercase', `${WHOLE}\nComments (12)\nbob_42 · 3 hours ago\nHe must go.`],
    [
      'comments whose number is not given',
      `${WHOLE}\nComments\nTruthTeller99: He should resign immediately.`,
    ],
    [
      'a notice of copyright',
      `${WHOLE}\n© 2031 Harbour Media Ltd. All rights reserved. Terms of use. Privacy policy.`,
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toBe(WHOLE);
  });
});

describe('text that only looks like that of a site is kept:', () => {
  test.each([
    [
      'an article about cookies',
      'Regulator to end cookie banners',
      'Norland will scrap cookie banners next year. “We value your privacy” has become the least believed sentence on the web, the regulator said.',
      '“We and our 742 partners use cookies,” a typical banner says.',
      'Most people click “Accept all” without reading, according to the regulator, and few ever reject all cookies.',
      'You can change your choices at any time, but hardly anybody does, Lucy Holm said.',
      'We use cookies as rewards, and that is wrong, said a dog trainer whose letter was read out.',
    ],
    [
      'an article about subscriptions',
      'Paper halves its price',
      'Readers can subscribe for £1 a week, the Harbour Courier said on Monday, and they will be able to cancel at any time.',
      'Subscribe to the paper and you help democracy, its editor told the staff.',
      'The company lost 4,000 subscribers in May. It would not say how many had cancelled since.',
    ],
    [
      'an article about newsletters',
      'Ministry stops its newsletter',
      'The ministry will stop sending its newsletter in June. It said that 40 people had read it.',
      'Sign up for health plans by Friday, the ministry had urged in the last issue.',
      'Get the vaccine before you travel, it had said in another.',
      'Your inbox will be emptier, the minister joked.',
    ],
    [
      'an article about comments and copyright',
      'Court rules on comments',
      'A court in Norland ruled on Friday that papers are liable for the comments of their readers if they do not remove them.',
      'Comments on the ruling were divided. Copyright law is not affected, the judge said.',
      'All rights reserved by the state must be named in the law, the court added.',
      'More than 214 comments had been reported, and some have been online since 2024, the complaint says.',
    ],
    [
      'a short notice',
      'Privacy notice of the ministry',
      'This site uses cookies. You can change your choices at any time.',
    ],
  ])('%s', (_, ...paragraphs) => {
    const text = `${paragraphs.join('\n\n')}\n`;
    expect(read(text)).toBe(text);
  });

  test('a heading “Comments” that is not followed by an account name', () => {
    const text = `${WHOLE}\nComments\n\n${SECOND}\n`;
    expect(read(text)).toContain(`Comments\n\n${SECOND}`);
  });
});

test('the paragraphs of a text that was copied without breaks are restored', () => {
  expect(read(`${ARTICLE[0]}\n\n${FIRST}${SECOND}${THIRD}“It is new.”Ek left.`)).toBe(
    `${WHOLE.trimEnd()}\n\n“It is new.”\n\nEk left.\n`,
  );
  const name = 'The site Norland.Example and the U.S.Navy agreed.';
  expect(read(`Talks\n\n${name}`)).toBe(`Talks\n\n${name}\n`);
});

test.each([
  ['The union contributed to the report that the minister has published.'],
  ['Reporting by the union shows that the dam leaks.'],
  ['This report was updated by the ministry, said Ek.'],
  ['The shops follow the trend on price.'],
])('news that looks like a notice stays: %s', (sentence) => {
  expect(read(`Talks\n\n${FIRST}\n\n${sentence}`)).toBe(`Talks\n\n${FIRST}\n\n${sentence}\n`);
});

test.each([
  ['Norland Radio’s Eva Lind contributed to this report.', 'Norland Radio'],
  ['© 2031 The Norland Review. All rights reserved.', 'The Norland Review'],
  ['© 2031 Cable News Network. All rights reserved.', 'CNN'],
  ['The dam in May. © Norland Photos', undefined],
])('the publisher in a notice: %s', (notice, publisher) => {
  const bytes = new TextEncoder().encode(`${WHOLE}\n${notice}`);
  expect(readPlainText(bytes, 'news.txt').details.publisher).toBe(publisher);
});

test('the date line names the agency', () => {
  const details = (line: string) =>
    readPlainText(new TextEncoder().encode(`Talks\n\n${line}${FIRST}\n\n${SECOND}`), 'news.txt').details;
  expect(details('PORT GREY (Norland Wire) — ').publisher).toBe('Norland Wire');
  expect(details('Port Grey, Norland CNN — ').publisher).toBe('CNN');
});

test('the presentation of a journalist stays if nothing of the site is below it', () => {
  const last = 'Eva Lind is a political reporter at Norland Radio.';
  expect(read(`${WHOLE}\n${last}`)).toBe(`${WHOLE}\n${last}\n`);
});

describe('a text whose paragraphs are joined without a space', () => {
  const LAST = 'The dam is old.';
  const joined = (...paragraphs: string[]) =>
    read(`${ARTICLE[0]}\n\n${FIRST}${SECOND}${paragraphs.join('')}${THIRD}${LAST}`);
  const parted = (...paragraphs: string[]) =>
    `${[ARTICLE[0], FIRST, SECOND, ...paragraphs, THIRD, LAST].join('\n\n')}\n`;

  test('is divided before an opening and after a closing quotation mark, if both are straight', () => {
    const quotation = '"It is new," Ek said. "It holds."';
    expect(joined(quotation, '"It does not leak."')).toBe(parted(quotation, '"It does not leak."'));
  });

  test('loses the links in capitals between its paragraphs', () => {
    expect(joined('FLOODS CLOSE THE NORTH ROAD, MINISTRY SAYS')).toBe(parted());
    expect(joined('"CLOSE THE NORTH ROAD AT ONCE," Ek wrote.')).toBe(
      parted('"CLOSE THE NORTH ROAD AT ONCE," Ek wrote.'),
    );
  });

  test('has its captions marked by their credits', () => {
    const caption = 'Mr Brodie walks on the Skarn dam.(Eva Lind/Norland Photos via Getty Images)';
    expect(joined(caption)).toBe(parted(`[${caption}]`));
    const news =
      'The dam in the valley is not safe for the people who live below it or who work there, Mr Ek said.(Norland Photo Office)';
    expect(joined(news)).toContain(`\n\n${news}`);
  });

  test('keeps the addresses in it', () => {
    expect(joined('The address is Eva.Lind@norland.example today.')).toBe(
      parted('The address is Eva.Lind@norland.example today.'),
    );
  });
});

describe('in a line, a text is read without', () => {
  test.each([
    ['the credit of a picture', 'Eva Lind/AFP/Getty Images '],
    ['a credit in brackets', '(Photo by Eva Lind/AFP via Getty Images) '],
    ['the caption of a video', 'Video Ad Feedback How the dam leaks 04:21 - Source: CNN '],
    ['a link whose end shows', 'Related article Norland fears for its dams as the rivers rise '],
    ['another link', 'READ MORE: Norland and Port Grey talk about dams '],
  ])('%s', (_, insertion) => {
    expect(read(`Talks\n\n${FIRST} ${insertion}The dam is old.`)).toBe(`Talks\n\n${FIRST} The dam is old.\n`);
  });

  test.each([
    ['Related article Norland fears for its dams Residents of the valley left.'],
    ['Related article Norland fears for its dams Ek called the plan “Operation North Wind”, which is new.'],
    ['The Norland/Port Grey line and the input/output of the dam are closed.'],
  ])('but with what may be news: %s', (sentence) => {
    expect(read(`Talks\n\n${FIRST} ${sentence}`)).toBe(`Talks\n\n${FIRST} ${sentence}\n`);
  });
});

test('the date may stand behind the time of the update', () => {
  const line = 'Updated 3:05 PM EDT, Mon April 1, 2031';
  const { details } = readPlainText(new TextEncoder().encode(`Talks\n\n${line}\n\n${FIRST}`), 'news.txt');
  expect(details.published).toBe('2031-04-01');
});
