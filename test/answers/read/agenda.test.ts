import { expect, test } from 'vitest';
import { agenda, makeAgenda } from '../../../src/answers/read/agenda.js';
import { defaultBriefing } from '../../../src/briefing/built-in.js';
import { drawnLines } from '../../support/drawn.js';

const builtIn = defaultBriefing();
const record = makeAgenda(builtIn, builtIn.all('issues'));

test('each issue is shown with its summary, its standing and one mark per claim', () => {
  const page = drawnLines(agenda, record);
  expect(page.slice(1, 5)).toEqual([
    'On the agenda ──────────────────────────────────────── China: no position stated',
    '1 Middle East  Blinken is likely to urge China to use its influence  ◐ likely',
    '               with Iran to ease tensions.                           ●●◐○',
    "2 Ukraine      The US seeks China's commitment to stop supporting    ◐ perceived",
  ]);
  expect(page).toHaveLength(24);
  expect(page).toContain('● as reported, ◐ with attribution, ○ not as fact; one mark per claim');
});

test('in a narrow window, each issue is a card', () => {
  expect(drawnLines(agenda, record, 60).slice(0, 6)).toEqual([
    "Blinken's planned trip to China: agenda",
    '',
    'On the agenda (China: no position stated)',
    '1 Middle East',
    '  Blinken is likely to urge China to use its influence with',
    '  Iran to ease tensions.',
  ]);
});

test('in a wide window, the groups are side by side', () => {
  expect(drawnLines(agenda, record, 140)[1]).toMatch(
    /^On the agenda ─+ China: .* {4}Reported progress .* ─+$/,
  );
});

test('a single issue is shown without its title if the briefing has the same title', () => {
  const [group] = record.groups;
  const [issue] = group?.issues ?? [];
  if (!group || !issue) throw new Error('no issue');
  const only = {
    ...record,
    groups: [{ ...group, issues: [{ ...issue, title: `“${record.briefing.title}”` }] }],
  };
  expect(drawnLines(agenda, only)[2]).toBe(
    '1 Blinken is likely to urge China to use its influence with Iran to     ◐ likely',
  );
});

test('a voice is named before the summary, or after it if the summary itself contains the name', () => {
  const [group] = record.groups;
  const [issue] = group?.issues ?? [];
  if (!group || !issue?.summary.support) throw new Error('no issue');
  const said = (text: string) => ({
    ...issue,
    summary: { text, support: { ...issue.summary.support, voice: { kind: 'named' as const, name: 'Iran' } } },
  });
  const two = { ...record, groups: [{ ...group, issues: [said('Talks failed.'), said('Iran left.')] }] };
  const page = drawnLines(agenda, two as typeof record).join('\n');
  expect(page).toContain('Iran: Talks failed.');
  expect(page).toContain('Iran left. (Iran)');
});
