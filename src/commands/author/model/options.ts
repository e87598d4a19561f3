import type { Command } from 'commander';
import { wholeNumber } from '../../../cli/command.js';
import { UsageError } from '../../../errors.js';
import type { Environment } from '../../../system/config/setting-list.js';

export interface ModelOptions {
  readonly model?: string;
  readonly endpoint?: string;
  readonly requests?: string;
  readonly replies?: string;
  readonly dryRun?: true;
  readonly maxRequests?: number;
  readonly maxTokens?: number;
}

export const addModelOptions = (command: Command): Command =>
  command
    .option(
      '--model <name>',
      'have a language model word the draft and, with --into, link its claims; everything it returns is checked (see briefing help models)',
    )
    .option('--endpoint <address>', "the model's server, such as http://localhost:11434/v1")
    .option('--requests <file>', 'write the requests to a file instead of sending them to a model')
    .option('--replies <file>', 'read the replies of a model from a file')
    .option('--dry-run', 'show what a model would be asked, without sending anything')
    .option('--max-requests <number>', 'maximum number of requests', wholeNumber(20))
    .option(
      '--max-tokens <number>',
      'stop sending requests after this many tokens, sent and received',
      wholeNumber(50000),
    );

/** How a draft uses a model. */
export type ModelUse =
  | { readonly kind: 'show'; readonly replies?: string | undefined }
  | { readonly kind: 'write'; readonly file: string; readonly replies?: string | undefined }
  | { readonly kind: 'replies'; readonly file: string; readonly model: string | undefined }
  | { readonly kind: 'ask'; readonly model: string; readonly endpoint: string };

/**
 * @returns undefined if no model is used
 * @throws UsageError if the options cannot be combined
 */
export function modelUse(options: ModelOptions, environment: Environment): ModelUse | undefined {
  const model = options.model ?? (environment.BRIEFING_MODEL || undefined);
  const endpoint = options.endpoint ?? (environment.BRIEFING_ENDPOINT || undefined);
  const { requests, replies, dryRun } = options;
  if (requests !== undefined && dryRun)
    throw new UsageError('--requests and --dry-run cannot be combined (give only one)');
  if ([model, endpoint, requests, replies].some((value) => value !== undefined && value.trim() === ''))
    throw new UsageError('an option for the model has an empty value (give it a value, or leave it out)');
  if (dryRun) return { kind: 'show', replies };
  if (requests !== undefined) return { kind: 'write', file: requests, replies };
  if (replies !== undefined) return { kind: 'replies', file: replies, model };
  if (model === undefined) {
    if (options.endpoint !== undefined) throw new UsageError('--endpoint needs a model (give --model)');
    return undefined;
  }
  if (endpoint === undefined)
    throw new UsageError(
      `cannot use the model '${model}': no server is set (give --endpoint, or set BRIEFING_ENDPOINT)`,
    );
  return { kind: 'ask', model, endpoint };
}
