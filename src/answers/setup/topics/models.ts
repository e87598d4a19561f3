import { type HelpRecord, listPart, makeHelp, tablePart, textPart } from './topic.js';

const FIELDS = [
  ['claims', 'n, sentence (its number), text, standing, hedge, voice (kind and name), asFact'],
  ['issues', 'title, summary (text and claims), claims'],
  ['positions', 'who, act, text, issue (its title), claims'],
  ['gaps', 'question, claims'],
  ['lead', 'the claims that the brief begins with'],
];

/** How a language model comes into a draft, and the form of what it is asked and answers. */
export const modelsTopic = (): HelpRecord =>
  makeHelp(
    'models',
    'Language models',
    [
      textPart(
        'Rules find the sentences, voices and hedges of a text; a language model can word them. With --model and --endpoint, ' +
          'briefing draft sends the sentences of the text to a server that speaks the chat completions of OpenAI: Ollama, ' +
          'llama.cpp, vLLM, or a hosted one. Without a model nothing is sent.',
      ),
      listPart(
        'Each claim is checked against its sentence, as verify does. What does not pass goes back once with the reasons; then ' +
          'the claim of the rules stays.',
        'What is firmer than the rules read it becomes a question. All is proposed in the name of the model: briefing review.',
        'Only https addresses are asked, or this machine. The host is named before anything is sent. Redirects are not followed.',
        'The key of a server comes from BRIEFING_API_KEY alone.',
        'Answers are kept in the cache folder, for you only: a run that was broken off goes on where it was.',
      ),
      textPart(
        'Without a server: --requests FILE writes what would be asked, as JSON with a list "parts", each with "part", "messages" ' +
          'and an empty "reply". Put the messages to any assistant, put its answer behind "reply", as JSON or as text, and hand ' +
          'the same file to --replies. For a text of one part, the file of --replies may be the bare answer.',
      ),
      textPart('An answer is one JSON object; claims are named by their number n:'),
      tablePart('An answer', ['Field', 'A list of'], FIELDS),
    ],
    'briefing draft article.html --dry-run',
    'briefing draft article.html --model qwen3:8b --endpoint http://localhost:11434/v1',
    'briefing help environment',
  );
