import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { voiceLabel } from '../../../src/briefing/attribution.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { run } from '../../support/fake-io.js';
import { KeyCounter, type View } from '../../support/key-counter.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/**
 * A correction that a careful reader makes although no finding suggests it: words of the claim, its place, and the keys
 * to press.
 */
interface Correction {
  readonly words: string;
  readonly at: string;
  readonly keys: readonly string[];
}

/**
 * Returns a function that chooses the key to press on a screen: it makes the corrections, then applies suggestions, then
 * accepts the whole list.
 */
function reviewer(corrections: readonly Correction[]): (view: View) => string {
  const left = corrections.map(({ keys, ...rest }) => ({ ...rest, keys: [...keys] }));
  return (view) => {
    const { head, lines } = view;
    if (head.startsWith('Where should')) return 'enter';
    if (head.startsWith('Which words')) return '2';
    if (!head.includes('claims')) return keyFor(view);
    const text = lines.join(' ').replace(/\s+(?:│ )?/gu, ' ');
    const next = left.find(({ words, keys }) => keys.length > 0 && text.includes(words));
    if (next === undefined) return keyFor(view);
    return head.endsWith(next.at) ? (next.keys.shift() ?? '') : 'down';
  };
}

function keyFor({ head, keys }: View): string {
  if (head === 'Review') return 'q';
  if (head.endsWith('gaps')) return keys.includes('drop all') ? 'X' : 'x';
  const isAlone = !/accept (?:all|\d)/u.test(keys);
  const isSuggested = keys.includes('take: ') || /^y [^·]+ · (?:A-Z go to · )?r what /u.test(keys);
  return isSuggested && (isAlone || head.includes('claims')) ? 'r' : 'y';
}

/**
 * Reviews a stored draft as a careful reader would.
 *
 * @param choose the choices to make in questions
 */
async function reviewed(name: string, corrections: readonly Correction[], choose: readonly string[]) {
  const counter = new KeyCounter(reviewer(corrections), choose);
  const draft = read(`fixtures/review/${name}.json`);
  const { io } = await run(['review', `${name}.json`], {
    files: { [`${name}.json`]: draft, [`${name}.article.txt`]: read(`reading/texts/${name}.txt`) },
    terminal: true,
    columns: 80,
    rows: 24,
    environment: { NO_COLOR: '1' },
    prompter: counter.prompter,
  });
  const file = JSON.parse(io.written.get(`${name}.json`) ?? draft) as BriefingFile;
  return { file, keys: Object.fromEntries(counter.counts), perClaim: counter.total / file.claims.length };
}

const claimsOf = (file: BriefingFile): string[] => {
  const briefing = new Briefing(file);
  return file.claims.map(
    (claim) => `${claim.at} ${claim.standing}, ${voiceLabel(briefing, claim) ?? 'own'}: ${claim.text}`,
  );
};

const namesOf = ({ people, organizations, places }: BriefingFile) =>
  [...people, ...organizations, ...places].map(({ name }) => name);

describe('a draft, including its names, is corrected with fewer than 2.5 key presses per claim', () => {
  test('in an article about a search', async () => {
    const corrections = [
      { words: 'On Tuesday, a team', at: '0.P3.s1', keys: ['1'] },
      { words: 'Malaysia said they believe', at: '0.P3.s2', keys: ['s'] },
      { words: 'Since the Vabbinfaru incident', at: '0.P5.s1', keys: ['s'] },
      { words: 'have discounted those claims', at: '0.P7.s8', keys: ['down', 'v'] },
    ];
    const { file, keys, perClaim } = await reviewed('maldives', corrections, [
      'the source’s own',
      'the parts',
      'the source’s own',
    ]);
    expect(perClaim).toBeLessThan(2.5);
    expect(keys).toMatchInlineSnapshot(`
      {
        "claims": 26,
        "gaps": 2,
        "issues": 1,
        "names": 3,
        "source": 1,
      }
    `);
    expect(namesOf(file)).toMatchInlineSnapshot(`
      [
        "Ab Aziz Kaprawi",
        "Abdulla Rasheed",
        "Malaysian transport ministry",
        "Bernama",
        "Malaysian government news agency",
        "Malaysian government",
        "Haveeru Daily",
        "Malaysia Airlines",
        "Malaysia",
        "Office of the Maldives President",
        "Maldives island",
        "Maldives",
        "Mendhoo island",
        "Laamu Atoll",
        "Kaafu Atoll",
        "Malaysia",
        "Baa Atoll",
        "Fehendhoo",
        "Kuala Lumpur",
        "Beijing",
        "China",
        "Kudahuvadhoo",
        "Indian Ocean",
        "Diego Garcia",
        "Vabbinfaru",
      ]
    `);
    expect(claimsOf(file)).toMatchInlineSnapshot(`
      [
        "0.P1.s1 perceived, own: Debris believed to be part of an aircraft has washed ashore on an uninhabited island in the Maldives.",
        "0.P1.s2 alleged, own: The fragment, suspected to be from a wing, was found on Mendhoo island, within the Laamu Atoll.",
        "0.P1.s3 stated, own: The finding comes after several pieces of suspected plane debris washed ashore on the resort island Vabbinfaru, within the Kaafu Atoll, some of which could be from Malaysia Airlines Flight 370 (MH370).",
        "0.P2.s1 stated, own: The newest piece of debris is white and severely damaged and dented in places.",
        "0.P2.s2 perceived, own: Some of the paint also appears to be peeling off.",
        "0.P2.s3 stated, own: Authorities have collected the debris, to be examined later.",
        "0.P2.s4 pending, Malaysian transport ministry: Malaysian officials are currently investigating other debris to determine if they came from an aircraft and if so "discussions will be held to determine the next steps in terms of the process of analysis".",
        "0.P3.s1 stated, own: On Tuesday, a team of Malaysian investigators arrived in Maldives to take charge of debris washed ashore on Vabbinfaru on May 31, which had previously been disposed of as trash, and transport it back to Malaysia for further analysis.",
        "0.P3.s2 perceived, Malaysia: Malaysia said they believe the debris could be from MH370.",
        "0.P3.s2 pending, own: No official confirmation has been made.",
        "0.P4.s1 perceived, Ab Aziz Kaprawi: We (Malaysia) have an understanding with the authorities there [the Maldives] [...] we think the parts which were found about a month ago were parts of the aircraft.",
        "0.P4.s2 planned, Ab Aziz Kaprawi: The parts have to be further analysed and will be brought back to Malaysia for verification.",
        "0.P5.s1 stated, own: Since the Vabbinfaru incident, debris has washed ashore on at least three other Maldives locations, the Baa Atoll and the islands of Fehendhoo and Fulhahdhoo.",
        "0.P5.s1 perceived, own: Much of it isn't believed to be from an aircraft.",
        "0.P5.s2 likely, Abdulla Rasheed: From the pictures of the debris found on most of the islands, I can almost certainly say that they are from the cargo we were carrying.",
        "0.P5.s3 stated, own: Despite this possibility, any debris located is being gathered up until Malaysian authorities can examine it.",
        "0.P6.s1 pending, Office of the Maldives President: "We are collecting any unidentified debris and storing them in a warehouse so that the Malaysians can carry out tests and determine if it is from their plane or not," said the office of the Maldives President in a statement reported by Haveeru Daily before the Malaysian investigators arrived.",
        "0.P7.s1 stated, own: MH370, while flying from Kuala Lumpur, Malaysia to Beijing, China, vanished on March 8, 2014.",
        "0.P7.s2 perceived, own: All 239 passengers and crew are believed to be dead.",
        "0.P7.s3 alleged, own: On the day the plane went missing, residents on the small Maldives island of Kudahuvadhoo claimed to have seen a very "low flying jumbo jet" crash into the Indian Ocean.",
        "0.P7.s4 perceived, some: The colors appeared to resemble that of a Malaysia Airlines plane.",
        "0.P7.s5 stated, one resident: I've never seen a jet flying so low over our island before.",
        "0.P7.s6 perceived, one resident: We've seen seaplanes, but I'm sure that this was not one of those.",
        "0.P7.s7 possible, one resident: I could even make out the doors on the plane clearly.",
        "0.P7.s8 perceived, some: Some claim the plane appeared to be headed in the direction of Diego Garcia.",
        "0.P7.s8 stated, own: Malaysian authorities have discounted those claims.",
        "0.P8.s1 stated, Malaysian transport ministry: Based on the monitoring up to date, no indication of Flight MH370 has been observed on any military radars in the country [Maldives].",
        "0.P8.s2 stated, Malaysian transport ministry: Furthermore, the data of radars at Maldives airports have also been analysed and shows no indication of the said flight.",
      ]
    `);
  });

  test('in an article about a summons', async () => {
    const corrections = [
      // A merged claim has the softer standing, although these hedges concern only a part of it.
      { words: 'standing ○ alleged', at: '0.P1.s1', keys: ['1'] },
      { words: 'standing ◐ aim', at: '0.P6.s1', keys: ['1'] },
      { words: 'The army has denied using live ammunition', at: '0.P6.s2', keys: ['s'] },
    ];
    const { file, keys, perClaim } = await reviewed('mubarak', corrections, [
      'Egyptian army',
      'the unjust campaigns',
    ]);
    expect(perClaim).toBeLessThan(2.5);
    expect(keys).toMatchInlineSnapshot(`
      {
        "claims": 25,
        "events": 1,
        "gaps": 2,
        "issues": 1,
        "names": 2,
        "positions": 1,
        "source": 1,
      }
    `);
    expect(namesOf(file)).toMatchInlineSnapshot(`
      [
        "Hosni Mubarak",
        "Ahmed Nazif",
        "Egyptian public prosecutor",
        "Al-Arabiya",
        "army",
        "Egypt",
        "Tahrir Square",
        "Cairo",
        "Sharm el-Sheikh",
        "Red Sea",
      ]
    `);
    expect(claimsOf(file)).toMatchInlineSnapshot(`
      [
        "0.P1.s1 stated, own: Hosni Mubarak, the Egyptian president ousted in February after massive demonstrations, has been summoned by officials in the country to face questions about corruption within his administration and allegations he ordered his forces to kill activists protesting against him.",
        "0.P2.s1 planned, Hosni Mubarak: The news came hours after Mubarak announced he would cooperate with the investigation into corruption within his regime, and said he would robustly defend himself against what he termed an "unjust" campaign of "distortions, lies and incitement" against him.",
        "0.P2.s2 stated, own: Hosni Mubarak made the comments in his first appearance since he was ousted from office.",
        "0.P3.s1 stated, own: Mubarak's two sons have also been summoned by Egyptian prosecutors to answer to allegations of embezzlement of public funds during Mubarak's rule.",
        "0.P3.s2 stated, Egyptian public prosecutor: This afternoon, the former prime minister of Egypt, Ahmed Nazif, was taken into custody for 15 days as part of the corruption investigation, the Egyptian public prosecutor said in a statement.",
        "0.P4.s1 planned, Hosni Mubarak: Mubarak said he would not be returning to politics.",
        "0.P4.s1 stated, Hosni Mubarak: He had left office in "the interest of the country".",
        "0.P4.s2 planned, Hosni Mubarak: Hosni Mubarak said he would write to Egyptian officials to say he would cooperate with their investigation.",
        "0.P4.s2 expected, Hosni Mubarak: The inquest would find his assets were "far from any allegations of corruption," following which he would "legally pursue those who engaged in lies and distortions against me."",
        "0.P5.s1 planned, Hosni Mubarak: In an audio message which aired today on Al-Arabiya, Mubarak said he would not "stay silent regarding the incitement campaign against me."",
        "0.P5.s2 stated, Hosni Mubarak: I have been in great pain.",
        "0.P5.s2 stated, Hosni Mubarak: I have been in great pain because of the unjust campaigns and untrue allegations targeting myself and my family.",
        "0.P5.s3 aim, Hosni Mubarak: The unjust campaigns and the untrue allegations aim to tarnish my reputation and discredit my integrity, my stance, my political and military history during which I worked hard for Egypt and its people in peace and war.",
        "0.P6.s1 stated, own: On Friday, dozens were injured and at least one person killed as the Egyptian army moved into Tahrir Square in Cairo to clear protesters calling for Mubarak to stand trial for corruption.",
        "0.P6.s2 stated, army: The army has denied using live ammunition.",
        "0.P6.s2 stated, own: Several people suffered gunshot wounds.",
        "0.P7.s1 alleged, own: Three people within Mubarak's administration have been charged with corruption by Egyptian authorities in the wake of Mubarak stepping down from his position as president two months ago after widespread protests in Egypt.",
        "0.P7.s2 stated, own: Officials have denied reports Hosni Mubarak is unwell.",
        "0.P7.s2 perceived, own: Hosni Mubarak is thought to be residing at his home in Sharm el-Sheikh, on the coast of the Red Sea.",
        "0.P7.s3 stated, own: Hosni Mubarak has been barred from leaving the country.",
      ]
    `);
  });

  test('in an article about a scandal', async () => {
    const corrections = [
      { words: 'standing ◐ aim', at: '0.P4.s1', keys: ['1'] },
      { words: 'claim This follows', at: '0.P3.s1', keys: ['y'] },
      { words: 'claim The company refutes', at: '0.P3.s1', keys: ['r'] },
      { words: 'claim Volkswagen refutes', at: '0.P3.s1', keys: ['r'] },
      { words: 'claims the company fitted', at: '0.P3.s2', keys: ['v'] },
    ];
    const { file, keys, perClaim } = await reviewed('volkswagen', corrections, [
      'United States Environmental Protection Agency',
      'Volkswagen',
    ]);
    expect(perClaim).toBeLessThan(2.5);
    expect(keys).toMatchInlineSnapshot(`
      {
        "claims": 18,
        "issues": 1,
        "names": 2,
        "source": 1,
      }
    `);
    expect(namesOf(file)).toMatchInlineSnapshot(`
      [
        "Martin Winterkorn",
        "Matthias Müller",
        "Clean Transportation",
        "Volkswagen",
        "United States Environmental Protection Agency",
        "VW",
        "International Council on Clean Transportation",
        "West Virginia University",
        "USA",
      ]
    `);
    expect(claimsOf(file)).toMatchInlineSnapshot(`
      [
        "0.P1.s1 possible, Volkswagen: The Volkswagen emissions scandal continued yesterday with the company announcing 800,000 mainly diesel vehicles may also be affected by carbon dioxide emissions problems.",
        "0.P2.s1 stated, Volkswagen: The safety of the vehicles is in no way compromised.",
        "0.P2.s2 possible, Volkswagen: Volkswagen estimated potentially this could cost them €2bn on top of the €6.7bn set aside to pay for the cost of correcting 11 million cars affected when the scandal broke, in addition to fines by regulators.",
        "0.P3.s1 stated, own: This follows Monday's revelation that the emissions scandal has affected up to 10,000 vehicles sold in the USA by brands in the Volkswagen group.",
        "0.P3.s1 stated, own: Volkswagen refutes the allegation.",
        "0.P3.s2 alleged, United States Environmental Protection Agency: The company fitted a number of recent Audi, Porsche, and Volkswagen models with technology that initiates secret components during emission tests to ensure the results are favourable.",
        "0.P4.s1 stated, own: The scandal began with damaging revelations that the car manufacturer has been using illegal software to enable diesel cars to cheat on mandatory emissions tests.",
        "0.P4.s2 stated, own: This lead to a public apology on September 20 by then-chief executive Martin Winterkorn and the promise of an outside inquiry.",
        "0.P4.s3 stated, own: Martin Winterkorn then resigned on September 23, and was replaced by Matthias Müller.",
        "0.P4.s4 stated, own: The new allegation about Porsche is of particular concern for Müller.",
        "0.P4.s4 stated, own: He had previously been in charge of Porsche.",
        "0.P5.s1 expected, own: The company is expected to foot the bill for the recall of close to 500,000 VW and Audi cars affected at the time.",
        "0.P5.s2 possible, own: There is also the possibility of Volkswagen having to pay federal fines of up to US$18 billion dollars.",
        "0.P5.s2 stated, own: The US Clean Air Act sets a maximum fine of US$37,500 for each vehicle that contravenes the requirements of the Act.",
        "0.P6.s1 alleged, own: An investigation into alleged breaches of environmental law was originally initiated on the advice of the International Council on Clean Transportation, a European non-governmental organisation.",
        "0.P6.s2 stated, own: The EPA requested tests be carried out by West Virginia University, where the secret software was discovered.",
        "0.P7.s1 stated, own: The software, known as a "defeat device", enabled cars to identify when they were being tested and to switch on the emission control system.",
        "0.P7.s2 possible, own: The devices may have been adding urea to the car exhaust because that would reduce the amount of nitrogen dioxide.",
        "0.P7.s3 expected, own: The car would release a fraction of the nitrogen oxide compared to when they were being driven normally.",
        "0.P7.s4 perceived, own: Emissions of nitrogen oxide contribute to smog and are thought to have caused a rise in respiratory illnesses like asthma.",
      ]
    `);
  });
});
