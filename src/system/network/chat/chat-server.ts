import { Unreadable } from '../../../errors.js';
import { clean } from '../../../text/clean.js';
import { TooLarge } from '../body.js';
import { GaveUp, LIMITS, type Posted, type PostLimits, post, retried, type Wait } from './post.js';

interface ChatMessage {
  readonly role: string;
  readonly content: string;
}

/** The reply of a model, and the token counts that the server reports. */
export interface ChatReply {
  readonly text: string;
  readonly promptTokens?: number;
  readonly replyTokens?: number;
}

export interface ChatSettings {
  readonly url: URL;
  readonly model: string;
  /** The key, which is sent as a bearer token and never shown. */
  readonly key?: string | undefined;
  /** Called with the name of the host before anything is sent. */
  readonly announce: (host: string) => void;
  readonly wait: Wait;
  readonly now: () => number;
  readonly limits?: Partial<PostLimits>;
}

/** The ways to request structured output, strictest first. Not all servers support all of them. */
const FORMS = ['json_schema', 'json_object', 'text'] as const;

/**
 * A server with OpenAI's chat completions API. If it rejects a form of structured output, that form is not tried again.
 */
export class ChatServer {
  #form = 0;
  #isAnnounced = false;

  constructor(private readonly settings: ChatSettings) {}

  /**
   * Sends messages and returns the reply.
   *
   * @param schema the JSON Schema of the reply; absent if the reply is plain text
   * @throws Unreadable with the reason and a remedy
   */
  async ask(messages: readonly ChatMessage[], schema: object | undefined): Promise<ChatReply> {
    const { url, announce } = this.settings;
    if (!this.#isAnnounced) announce(url.host);
    this.#isAnnounced = true;
    for (;;) {
      const posted = await this.#send(messages, schema);
      if (posted.status >= 200 && posted.status < 300) return replyIn(posted.text, url);
      if (!isAboutForm(posted) || this.#form === FORMS.length - 1) throw failed(url, statusReason(posted));
      this.#form += 1;
    }
  }

  async #send(messages: readonly ChatMessage[], schema: object | undefined): Promise<Posted> {
    const { url, key, model, wait, now, limits } = this.settings;
    const body = { model, messages, temperature: 0, stream: false, ...this.#asked(schema) };
    try {
      return await retried(() => post(url, body, key, { ...LIMITS, ...limits }), wait, now);
    } catch (error) {
      throw error instanceof GaveUp ? failed(url, gaveUpReason(error)) : error;
    }
  }

  #asked(schema: object | undefined): object {
    const type = FORMS[this.#form];
    if (schema === undefined || type === 'text') return {};
    if (type === 'json_object') return { response_format: { type } };
    const json_schema = { name: 'briefing', strict: true, schema };
    return { response_format: { type, json_schema } };
  }
}

/** Returns whether a response shows that the server does not support the requested form of structured output. */
const isAboutForm = ({ status, text }: Posted): boolean =>
  (status === 400 || status === 422) && /response_format|json|schema|grammar/i.test(text);

const failed = ({ host }: URL, reason: string): Unreadable =>
  new Unreadable(`no answer from ${clean(host)}: ${reason}`);

function statusReason({ status, text, location }: Posted): string {
  if (status >= 300 && status < 400)
    return `it redirects to ${clean((location ?? 'nowhere').slice(0, 200))} (give that address as the endpoint, if you trust it)`;
  const said = clean(text.replace(/\s+/gu, ' ').slice(0, 200));
  const words = `it returned status ${status}${said === '' ? '' : ` ${said}`}`;
  if (status === 401 || status === 403) return `${words} (set BRIEFING_API_KEY to a valid key)`;
  if (status === 404) return `${words} (check --model and --endpoint)`;
  if (status === 429 || status >= 500) return `${words} (try again later)`;
  return `${words} (check --model and --endpoint)`;
}

function gaveUpReason({ last, seconds }: GaveUp): string {
  if (seconds !== undefined) return `it requires a pause of ${seconds} seconds (try again after that)`;
  if (last instanceof TooLarge) return 'its reply is too large (try another model)';
  if (!(last instanceof Error)) return statusReason(last);
  if (last.name === 'TimeoutError') return 'it took too long (try a smaller model)';
  const { code = '' } = (last.cause ?? {}) as { code?: string };
  if (code === 'ECONNREFUSED') return 'it refused the connection (start it, or check --endpoint)';
  if (code === 'ENOTFOUND') return 'there is no such host (check --endpoint)';
  return `the connection failed${code === '' ? '' : `: ${clean(code)}`} (try again)`;
}

/** Returns the first choice in a response. Separate reasoning is ignored. */
function replyIn(text: string, url: URL): ChatReply {
  const body = parsed(text) as {
    choices?: { message?: { content?: unknown } }[];
    usage?: { prompt_tokens?: unknown; completion_tokens?: unknown };
  } | null;
  const content = body?.choices?.[0]?.message?.content;
  if (typeof content !== 'string')
    throw failed(url, 'the response is not a chat completion (check --endpoint; it often ends in /v1)');
  const count = (value: unknown) => (typeof value === 'number' && value > 0 ? value : undefined);
  const promptTokens = count(body?.usage?.prompt_tokens);
  const replyTokens = count(body?.usage?.completion_tokens);
  return { text: content, ...(promptTokens && { promptTokens }), ...(replyTokens && { replyTokens }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
