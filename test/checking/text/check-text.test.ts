import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Briefing } from '../../../src/briefing/briefing.js';
import { defaultBriefing } from '../../../src/briefing/built-in.js';
import { parseBriefing } from '../../../src/briefing/file/parse.js';
import { checkedSentences } from '../../../src/checking/text/check-text.js';
import { briefingFile } from '../../score/briefing-files.js';
import { exampleFile } from '../../support/example.js';
import { at } from '../rules/sound.js';

const verdicts = async (briefing: Briefing, text: string) =>
  (await checkedSentences(briefing, text)).map(({ verdict }) => [
    verdict.kind,
    verdict.severity ?? 'none',
    verdict.say.map(({ id }) => id).join(' '),
  ]);

const builtIn = async (text: string) => verdicts(await defaultBriefing(), text);

test.each([
  ['Blinken will meet Xi.', 'firmer than the source', 'error', 'c18'],
  ['A meeting with Xi Jinping awaits confirmation.', 'supported', 'none', ''],
  ['Blinken will urge China to use its influence with Iran.', 'firmer than the source', 'error', 'c22'],
  ['Blinken has urged China to use its influence with Iran.', 'firmer than the source', 'error', 'c22'],
  ['There has been progress on AI.', 'needs attribution', 'error', 'c42'],
  ['The State Department reports progress in several areas.', 'supported', 'none', ''],
  ['Blinken will land in Shanghai on Wednesday.', 'not in the briefing', 'question', ''],
  ['Good morning, ladies and gentlemen.', 'not in the briefing', 'question', ''],
])('a sentence gets the right verdict: %s (%s)', async (sentence, kind, severity, say) => {
  expect(await builtIn(sentence)).toEqual([[kind, severity, say]]);
});

const example = async (name: string) => {
  const parsed = parseBriefing(readFileSync(briefingFile(name)));
  if ('problems' in parsed) throw new Error(name);
  return parsed.briefing;
};

test.each([
  ['asylum', 'Fishermen saved more than 700 asylum seekers last Friday.', 'supported'],
  [
    'asylum',
    'Experts say that Thailand has recently cracked down on human trafficking.',
    'not in the briefing',
  ],
  ['imprisoned', 'Paris claims that until she turned eighteen she was kept at Flag Land Base.', 'supported'],
  ['imprisoned', 'Paris fled from the ship in 2007.', 'firmer than the source'],
  ['imprisoned', 'The Church of Scientology imprisoned Valeska Paris on a cruise ship.', 'disputed'],
  ['korea', 'Nobody was hurt on either side.', 'firmer than the source'],
  ['election', 'Edward Yiu, an independent, was elected.', 'supported'],
  [
    'dairy',
    'Two former employees say that questions about the warehouses came up at a meeting back in 2022.',
    'supported',
  ],
  [
    'dairy',
    'An official who knows the talks says the state might buy up to 15 percent of the group.',
    'supported',
  ],
  ['glacier', 'The civil protection agency puts the number of dead at nine or more.', 'supported'],
  ['glacier', 'At least nine people are dead.', 'needs attribution'],
  ['glacier', 'All of the missing are road workers.', 'firmer than the source'],
  ['worship', 'They may now worship at the archeological sites.', 'needs attribution'],
  ['imprisoned', 'Nobody forced Paris to be on the ship.', 'disputed'],
  ['ransom', 'Night Ledger has attacked three hospitals this year.', 'not in the briefing'],
  ['dairy', "Investors have seen Aldermoor's stock drop by two-thirds since February.", 'supported'],
  ['dairy', 'A rival from abroad has made an offer for the plant in Ostley.', 'not in the briefing'],
  ['korea', 'North Korean shells took out a loudspeaker in the South.', 'firmer than the source'],
  ['korea', 'KCNA says that the South has not fired 36 shells at police posts.', 'not in the briefing'],
])('a sentence gets the right verdict in the briefing "%s": %s (%s)', async (name, sentence, kind) => {
  const [verdict = []] = await verdicts(await example(name), sentence);
  expect(verdict[0]).toBe(kind);
});

test('a sentence with an added negation or a different name or number is not supported', async () => {
  const kinds = await builtIn(
    "The US does not seek a commitment from China to stop supporting Russia's military-industrial sector. " +
      'Janet Yellen is the Secretary of State of the United States. ' +
      'In Shanghai and Beijing, Antony Blinken will hold five days of high-level talks with key Chinese officials.',
  );
  expect(kinds.map(([kind]) => kind)).not.toContain('supported');
});

test('a sentence can use the words of the source if the text of the source is stored', async () => {
  const briefing = await example('ransom');
  const sentence =
    'The finance department estimates that the damage is likely to exceed nine million dollars.';
  const text = 'The damage is likely to exceed nine million dollars, the finance department estimates.';
  const { source, at } = briefing.get('claims', 'c26');
  const [alone] = await checkedSentences(briefing, sentence);
  const [beside] = await checkedSentences(briefing, sentence, [{ source, at, text }]);
  expect([alone?.verdict.kind, beside?.verdict.kind]).toEqual(['not in the briefing', 'supported']);
});

test('a sentence gets the most serious verdict on its parts', async () => {
  expect(await builtIn('The conflict in Ukraine is on the agenda, and Blinken will meet Xi.')).toEqual([
    ['firmer than the source', 'error', 'c18'],
  ]);
});

test('the verdict on a disputed statement includes the claims of both sides', async () => {
  const briefing = new Briefing(
    exampleFile((file) => {
      Object.assign(at(file.claims, 1), { disputes: [at(file.claims, 0).id] });
    }),
  );
  const [, first] = briefing.all('claims');
  const [[kind, , say] = []] = await verdicts(briefing, first?.text ?? '');
  expect([kind, say?.split(' ').sort()]).toEqual(['disputed', ['c1', 'c2']]);
});

test('every claim of the source itself is supported as written, except for assumptions', async () => {
  const briefing = await defaultBriefing();
  const sayable = briefing
    .all('claims')
    .filter(({ attribution, standing }) => attribution.by === 'source' && standing !== 'assumed');
  const checked = await checkedSentences(briefing, sayable.map(({ text }) => text).join('\n\n'));
  const kinds = checked.map(({ text, verdict }) => (verdict.kind === 'supported' ? '' : text));
  expect(kinds.filter((text) => text !== '')).toEqual([]);
});

test('a text that is not in English is refused', async () => {
  const german =
    'Der Minister hat am Freitag gesagt, dass die Gebühren nicht vor dem Ende des Jahres fallen werden.';
  await expect(builtIn(german)).rejects.toThrow('it is in German (only English can be checked)');
});

const NEAR_MISSES = new Briefing(
  exampleFile((file) => {
    const texts = [
      'The bridge is expected to cost $40m, up from $25m in 2021.',
      'The appeal was backed by Corvan, a unit of Norgas which is due to merge with Ostmar.',
      'Mr Voss - who has been in jail for a year - pleaded not guilty to the charges.',
      'The plans, due on Thursday, were drawn up by the harbour board.',
    ];
    for (const [index, text] of texts.entries()) {
      const { source, at: place, about } = at(file.claims, 0);
      file.claims[index] = {
        id: `c${index + 1}`,
        source,
        at: place,
        about,
        text,
        standing: 'stated',
      } as never;
      Object.assign(at(file.claims, index), { attribution: { by: 'source' } });
    }
    Object.assign(at(file.claims, 0), {
      standing: 'expected',
      cue: 'expected',
      asFact: 'The bridge will cost $40m, up from $25m in 2021.',
    });
  }),
);

test.each([
  [
    'The bridge will cost $40m.',
    'firmer than the source',
    "says 'will', but the source reports it as expected",
  ],
  [
    'Norgas has merged with Ostmar.',
    'firmer than the source',
    "says 'has merged', but the source only says 'due to merge'",
  ],
  ['Voss pleaded guilty.', 'not in the briefing', "says 'guilty', but the briefing says 'not guilty'"],
  [
    'The plans are due on Tuesday.',
    'not in the briefing',
    "says 'Tuesday', but the briefing says 'Thursday'",
  ],
])('a sentence gets the right verdict: %s (%s: %s)', async (sentence, kind, message) => {
  const [checked] = await checkedSentences(NEAR_MISSES, sentence);
  expect([checked?.verdict.kind, checked?.verdict.message]).toEqual([kind, message]);
});

const PARTY = { by: 'party', party: 'norland' };

const OWN_WORDS = new Briefing(
  exampleFile((file) => {
    const claims = [
      ['It will not lower the fees of the port before the winter.', 'planned', PARTY],
      ['Norland told the Herald that it had closed the old bridge.', 'stated', PARTY],
      ['The rules of the port discriminate against crews seeking work.', 'stated', { by: 'source' }],
      ['Inspectors found about 40 leaks in the wall.', 'stated', { by: 'source' }],
      ['In June, Eva Lind visited the port and met its crews.', 'stated', { by: 'source' }],
      ['The board sent a ship to Bergen to rescue the pilots.', 'stated', { by: 'source' }],
      ['The talks of the pilots are due to begin in Oslo on Friday.', 'planned', { by: 'source' }],
      ['The inquiry should end in May but could be extended by a month.', 'possible', { by: 'source' }],
      ['The old harbor of Brae is busier than the yard at Orsa.', 'stated', { by: 'source' }],
      ['After talks with Lind, Berg agreed to move the lights.', 'stated', { by: 'source' }],
      ['The board cut the tax on Monday amid fears that the yard could close.', 'stated', { by: 'source' }],
    ] as const;
    for (const [index, [text, standing, attribution]] of claims.entries()) {
      const { source, at: place, about } = at(file.claims, 0);
      const own = { id: `c${index + 1}`, source, at: place, about, text, standing, attribution };
      file.claims[index] = own as never;
    }
  }),
);

test.each([
  ['The fees of the port will not fall before the winter.', 'needs attribution'],
  ['The old bridge has been closed.', 'needs attribution'],
  ['The rules of the port discriminate against crews.', 'supported'],
  ['The wall had more than 40 leaks, inspectors found.', 'firmer than the source'],
  ['Eva Lind met the crews of the port.', 'supported'],
  ['Eva Lind will meet the crews of the port.', 'firmer than the source'],
  ['The board sent a ship to Bergen.', 'supported'],
  ['The board rescued the pilots.', 'firmer than the source'],
  ['The board cut the tax on Monday.', 'supported'],
  ['The yard will close.', 'firmer than the source'],
  ['The harbor of Brae is busier than the yard at Orsa.', 'supported'],
  ['The yard at Orsa is busier than the harbor of Brae.', 'not in the briefing'],
  ['Berg agreed to move the lights.', 'supported'],
  ['The talks of the pilots begin in Oslo on Friday.', 'supported'],
  ['The talks of the pilots began in Oslo on Friday.', 'firmer than the source'],
  ['The inquiry should end in May.', 'supported'],
  ['The inquiry will be extended by a month.', 'firmer than the source'],
])('a sentence gets the right verdict: %s (%s)', async (sentence, kind) => {
  const [checked] = await checkedSentences(OWN_WORDS, sentence);
  expect(checked?.verdict.kind).toBe(kind);
});

const SPOKEN = new Briefing(
  exampleFile((file) => {
    const claims = [
      ['The delay is unacceptable.', 'stated', undefined, PARTY],
      ['It fears that the port could close.', 'perceived', 'fears', PARTY],
      ['Crews need to renew their papers by May.', 'aim', 'need to', { by: 'source' }],
      ['The agency is using the ship to carry grain.', 'aim', 'to', { by: 'source' }],
      ['The owners would not say whether the tanks were full.', 'stated', undefined, { by: 'source' }],
      [
        'The laser bridges work over distances of up to 4km, and are faster than cables.',
        'stated',
        undefined,
        { by: 'source' },
      ],
      [
        'Inspectors sold two boats in June after they lost the lease of the yard.',
        'stated',
        undefined,
        { by: 'source' },
      ],
      ['The rate rose to 40 from 30.', 'stated', undefined, { by: 'source' }],
      [
        'Overall, net sales were up 42%, although sales in the north fell 12%.',
        'stated',
        undefined,
        { by: 'source' },
      ],
      ['Ann Berg, who led the inquiry, will probably resign.', 'likely', 'probably', { by: 'source' }],
    ] as const;
    for (const [index, [text, standing, cue, attribution]] of claims.entries()) {
      const { source, at: place, about } = at(file.claims, 0);
      const own = { id: `c${index + 1}`, source, at: place, about, text, standing, attribution };
      file.claims[index] = (cue === undefined ? own : { ...own, cue }) as never;
    }
  }),
);

test.each([
  ["In Norland's view, the delay is unacceptable.", 'supported'],
  ['Norland has called the delay unacceptable.', 'supported'],
  ["Norland says the delay isn't acceptable.", 'supported'],
  ['The delay is unacceptable.', 'needs attribution'],
  ['Norland is worried that the port might close.', 'supported'],
  ['Crews have to renew their papers by May.', 'supported'],
  ['Crews have renewed their papers.', 'firmer than the source'],
  ["The owners haven't said whether the tanks were full.", 'supported'],
  ['The owners declined to say if the tanks were full.', 'supported'],
  ['The owners said that the tanks were full.', 'not in the briefing'],
  ['Laser bridges are faster than cables, and they work over as much as four kilometres.', 'supported'],
  ['In June, inspectors sold a pair of boats.', 'supported'],
  ['Inspectors lost two boats in June.', 'not in the briefing'],
  ['The rate went up from 30 to 40.', 'supported'],
  ['The rate went up from 40 to 30.', 'not in the briefing'],
  ['Overall, net sales rose by 42 per cent.', 'supported'],
  ['Overall, net sales fell by 42 per cent.', 'not in the briefing'],
  ['Net sales were down 42%.', 'not in the briefing'],
  ['Ann Berg, who headed the inquiry, is likely to resign.', 'supported'],
])('a spoken sentence gets the right verdict: %s (%s)', async (sentence, kind) => {
  const [checked] = await checkedSentences(SPOKEN, sentence);
  expect(checked?.verdict.kind).toBe(kind);
});

test('the voice at the end of a sentence applies to all of its parts', async () => {
  const [checked] = await checkedSentences(
    OWN_WORDS,
    'The old bridge has been closed and the fees of the port will not be lowered before the winter, says Norland.',
  );
  expect(checked?.verdict.kind).toBe('supported');
});
