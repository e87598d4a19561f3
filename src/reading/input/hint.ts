/** What is known about a text besides its bytes, from which its format is detected. */
export interface InputHint {
  /** The file or address as typed, for messages. */
  readonly name: string;
  /** The address from which it was fetched, after redirects. */
  readonly address?: string;
  /** The encoding in the HTTP header. */
  readonly charset?: string;
}
