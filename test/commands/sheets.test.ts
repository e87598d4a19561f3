import { expect, test } from 'vitest';
import { at } from '../checking/rules/sound.js';
import { exampleFile, exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

/** A later version of the example, which differs in a standing, a date and the number of claims. */
const later = exampleFile((file) => {
  Object.assign(at(file.claims, 2), { standing: 'stated', text: 'Norland asks for lower fees.' });
  delete at(file.claims, 2).cue;
  at(file.issues, 0).summary.text = 'Norland asks for lower fees.';
  file.claims.splice(5, 1);
  at(file.events, 0).when = '2031-06-01';
  file.gaps = [];
});
const files = {
  'own.json': exampleJson(),
  'later.json': JSON.stringify(later),
  'broken.json': '{',
  'warned.json': exampleJson((file) => {
    delete at(file.claims, 2).cue;
  }),
  '/home/reader/.local/share/briefing/own.json': exampleJson(),
};

async function lines(...args: string[]) {
  const { exitCode, stdout, stderr } = await run([...args, '--format', 'csv'], {
    files,
    environment: { BRIEFING: 'own.json' },
  });
  return [...stdout.split('\r\n').slice(0, -1), ...(stderr ? [stderr] : []), `exit ${exitCode}`].join('\n');
}

test('the output of say has a row for each sentence, with its standing, voice and place', async () => {
  expect(await lines('say', 'fees', 'pilots')).toMatchInlineSnapshot(`
    "Issue,Slot,Claim,Sentence,Do not say,Standing,Use,Voice,Proposed
    Harbour fees,Ask Sudland,,Norland · seeks · lower fees from Sudland,,likely,with attribution,,
    Harbour fees,Attribute,c3,Norland is likely to ask for lower fees.,,likely,with attribution,the report,
    Harbour fees,Attribute,c6,Sudland refuses lower fees.,,stated,with attribution,Sudland,
    Harbour fees,If asked,,How low should the fees be?,,,,,
    Harbour fees,If asked,,Harbour fees · What is the position of Sudland?,,,,,
    Pilots and fog,Attribute,c4,Shared pilots are seen as a help in fog.,,perceived,with attribution,an unnamed voice,
    exit 0"
  `);
});

test('the output of search has a row for each match, with its voice and the command that opens it', async () => {
  expect(await lines('search', 'fees')).toMatchInlineSnapshot(`
    "Briefing,Address,Kind,Found in,Belongs to,Match,Standing,Use,Voice,Proposed,Places,Command,Similar words
    harbour,issues/fees,issues,name,,Harbour fees,,,,,,briefing issue fees,
    harbour,claims/c6,claims,text,,Sudland refuses lower fees.,stated,with attribution,Sudland,,report 0.P2.s2,briefing claims c6,
    harbour,positions/p1,positions,text,,Norland · seeks · lower fees from Sudland · toward Sudland,likely,with attribution,,,report 0.P1.s2,briefing positions --issue fees --by norland,
    harbour,claims/c3,claims,text,,Norland is likely to ask for lower fees.,likely,with attribution,,,report 0.P1.s2,briefing claims c3,
    harbour,gaps/g1,gaps,text,,How low should the fees be?,,,,,,briefing gaps g1,
    harbour,notes/n1,notes,text,"point, by M. Editor, not from the source",Recall the fee of 2029.,,,,,,briefing issue fees,
    exit 0"
  `);
});

test('the output of diff has a row for each change, with the standings before and after', async () => {
  expect(await lines('diff', 'own.json', 'later.json')).toMatchInlineSnapshot(`
    "Change,Kind,Id,What,Standing before,Standing after,Voice,Place,Details
    standing changed,issues,fees,Harbour fees,likely,stated,,report 0.P1.s2,
    standing changed,positions,p1,Norland on Harbour fees,likely,stated,,report 0.P1.s2,
    standing changed,claims,c3,Norland asks for lower fees.,likely,stated,the report,report 0.P1.s2,"previously: Norland is likely to ask for lower fees. (likely, the report); hedge word: likely -> none"
    withdrawn,claims,c6,Sudland refuses lower fees.,stated,,Sudland,report 0.P2.s2,
    closed,gaps,g1,How low should the fees be?,,,,,
    changed,issues,fees,Harbour fees,likely,stated,,report 0.P1.s2,"summary: Norland is likely to ask for lower fees. (likely, the report) -> Norland asks for lower fees. (stated, the report)"
    changed,events,talks,Talks at Port Grey,planned,planned,,report 0.P1.s1,when: 20 May 2031 to 21 May 2031 -> 1 June 2031
    exit 1"
  `);
});

test('a table without rows has a header', async () => {
  expect(await lines('diff', 'own.json', 'own.json')).toMatchInlineSnapshot(`
    "Change,Kind,Id,What,Standing before,Standing after,Voice,Place,Details
    exit 0"
  `);
  expect(await lines('validate', 'own.json')).toMatchInlineSnapshot(`
    "File,Line,Column,Pointer,Problem,What to do,Severity,Rule
    exit 0"
  `);
});

test('the output of validate has a row for each problem in each file', async () => {
  expect(await lines('validate', 'warned.json', 'own.json', 'broken.json')).toMatchInlineSnapshot(`
    "File,Line,Column,Pointer,Problem,What to do,Severity,Rule
    warned.json,188,5,/claims/2,'likely' has no hedge from the source,"write it in ""cue""",warning,no-cue
    broken.json,1,2,/,the file ends inside the object that starts at 1:1,"add the closing }, or restore the missing part",error,syntax
    exit 1"
  `);
});
