import { expect, test } from 'vitest';
import { languageOf } from '../../src/reading/language.js';

const of = (text: string) => languageOf(text, text);

test('English prose is recognized as English', () => {
  expect(
    of('The minister said that the talks with Norland will not resume before the end of the month.').kind,
  ).toBe('english');
});

test('a short sentence is assumed to be English', () => {
  expect(of('Norland paid.').kind).toBe('english');
  expect(of("Sudland's prime minister, Edvin Harrow, supported Lind's call as well.").kind).toBe('english');
});

test.each([
  [
    'de',
    'German',
    'Der Minister hat am Freitag gesagt, dass die Gespräche mit dem Nachbarn nicht vor dem Ende des Monats beginnen werden.',
  ],
  [
    'fr',
    'French',
    'Le ministre a dit vendredi que les négociations avec le pays voisin ne vont pas reprendre avant la fin du mois.',
  ],
  [
    'es',
    'Spanish',
    'El ministro dijo el viernes que las conversaciones con el país vecino no se van a reanudar antes de fin de mes.',
  ],
  [
    'it',
    'Italian',
    'Il ministro ha detto venerdì che i colloqui con il paese vicino non sono ripresi e che non è prevista la fine della crisi.',
  ],
  [
    'pt',
    'Portuguese',
    'O ministro disse na sexta-feira que as conversas com o país vizinho não vão ser retomadas até ao fim do mês.',
  ],
  [
    'nl',
    'Dutch',
    'De minister heeft vrijdag gezegd dat het overleg met het buurland niet voor het einde van de maand wordt hervat.',
  ],
  [
    'ru',
    'Russian',
    'Министр заявил в пятницу, что переговоры с соседней страной не возобновятся до конца месяца.',
  ],
  ['zh', 'Chinese', '部长星期五说，与邻国的会谈在月底之前不会恢复。'],
  ['ja', 'Japanese', '大臣は金曜日、隣国との会談は月末までに再開されないと述べた。'],
  ['ko', 'Korean', '장관은 금요일 이웃 나라와의 회담이 월말 전에는 재개되지 않을 것이라고 말했다.'],
  ['ar', 'Arabic', 'قال الوزير يوم الجمعة إن المحادثات مع الدولة المجاورة لن تستأنف قبل نهاية الشهر.'],
])('the language %s (%s) is recognized', (language, name, text) => {
  expect(of(text)).toEqual({ kind: 'other-language', language, name });
});

test('a name in a different script does not change the language of a text', () => {
  expect(
    of('The minister, Xi Jinping (习近平), said that the talks will not resume before the end of the month.')
      .kind,
  ).toBe('english');
});

test('words without sentences are not prose', () => {
  expect(languageOf('Ports\n\nShips\n\nFees', '')).toEqual({ kind: 'no-prose' });
  expect(of('1 2 3 4 5')).toEqual({ kind: 'no-prose' });
});

test('empty input is reported as empty', () => {
  expect(of(' \n ')).toEqual({ kind: 'empty' });
});
