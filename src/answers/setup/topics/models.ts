import { type HelpRecord, listPart, makeHelp, tablePart, textPart } from './topic.js';

const FIELDS = [
  ['claims', 'n, sentence (its number), text, standing, hedge, voice (kind and name)'],
  ['lead', 'text, claims (the sentences that the brief starts with)'],
  ['issues', 'title, summary (a list of sentences, each with text and claims), claims'],
  ['open', 'text, claims (sentences on disputes and unanswered questions)'],
  [
    'traps',
    'wrong (a sentence that must not be stated as fact), right (the correct statement, or "Only X says so."), claims',
  ],
  ['positions', 'who, act, text, issue (its title), claims'],
  ['gaps', 'question, claims'],
];

const LINK_FIELDS = [
  ['same', 'old, new (two claims that say the same thing)'],
  ['moved', 'old, new (two claims that say the same thing, but the new one is firmer or softer)'],
  [
    'disputes',
    'old, new (two claims that contradict each other), reason (number, date, name, negation, cause, other)',
  ],
];

export const modelsTopic = (): HelpRecord =>
  makeHelp(
    'models',
    'Language models',
    [
      textPart(
        'Rules find the sentences, voices and hedges of a text; a language model can word the claims. With ' +
          '--model and --endpoint, briefing draft sends the sentences of the text to a server with the OpenAI chat ' +
          'completions API: Ollama, llama.cpp, vLLM, or a hosted service. Without a model, nothing is sent.',
      ),
      listPart(
        'Each claim is checked against its sentence, as in briefing verify. Claims that fail are sent back once ' +
          'with the reasons; if they fail again, the claims that the rules found are used instead.',
        'Each sentence of the brief is checked against all claims that it cites; a sentence that fails twice is ' +
          'replaced by a claim.',
        'Claims that are firmer than the rules allow are marked with a question for you to decide. Every entry is ' +
          'marked as proposed by the model until you review it with briefing review.',
        'Only https addresses and this machine are allowed. The host is shown before anything is sent. Redirects ' +
          'are not followed.',
        'The API key is read only from BRIEFING_API_KEY.',
        'Replies are cached in a private folder, so that an interrupted run resumes where it stopped.',
      ),
      textPart(
        'Without a server, write the requests with --requests FILE. The file is JSON with a "parts" list; ' +
          'each part has a "part", "messages" and an empty "reply". Give the messages to any model, ' +
          'enter its answer as "reply" (JSON or text), and pass the same file to --replies. If the text has ' +
          'only one part, the file can consist of the reply alone, unless the reply is about links.',
      ),
      textPart(
        'The model is asked up to five times about each part. It writes two briefs in plain text, each in a ' +
          'conversation of its own, then compares them with the text and makes a better one from both. Next, it ' +
          'lists the claims of the text and puts its brief into JSON. Last, it corrects the claims and lines that ' +
          'failed the checks, or an answer that is not valid JSON. Without a server, write the next requests with ' +
          '--replies FILE --requests FILE2. Give the messages in FILE2 to the same model in a new conversation, ' +
          'enter its answers as "reply", and pass FILE2 to --replies in the same way. Repeat this until there is ' +
          'nothing to correct. To finish early, pass any file with an answer in JSON to --replies without ' +
          '--requests.',
      ),
      textPart(
        'With --into, the model is also asked which claims repeat or contradict those from the other texts. Links ' +
          'that cannot be right are rejected. The rules add links of their own only between claims that the model ' +
          'has not seen together. In the review, a dispute shows how the two claims differ.',
      ),
      textPart(
        'With --into and without a server, the --requests file also has a "links" object with the same ' +
          'kind of parts. To have a model only link the claims, fill in only "links". To have it also ' +
          'word the claims, take two steps, because links must refer to the new wording. First fill in ' +
          '"parts", and write the requests again with --replies FILE --requests FILE2. Then fill in "links" ' +
          'in FILE2, and pass it to --replies.',
      ),
      textPart(
        'A reply is one JSON object, which refers to claims by their number n. The value of each key except ' +
          '"title" is a list:',
      ),
      tablePart('Keys of the reply', ['Key', 'Fields of each item'], FIELDS),
      textPart(
        'A reply about links is one JSON object. The value of each key is a list, whose items refer to claims by ' +
          'their numbers in the request:',
      ),
      tablePart('Keys of a reply about links', ['Key', 'Fields of each item'], LINK_FIELDS),
    ],
    'briefing draft article.html --dry-run',
    'briefing draft article.html --model qwen3:8b --endpoint http://localhost:11434/v1',
    'briefing help environment',
  );
