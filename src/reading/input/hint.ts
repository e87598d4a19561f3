/** What is known of a text besides its bytes. What it is, is told from the bytes. */
export interface InputHint {
  /** The file or address as it was typed, for messages. */
  readonly name: string;
  /** Where it was fetched from, after redirects. */
  readonly address?: string;
  /** The encoding that an HTTP header gave. */
  readonly charset?: string;
}
