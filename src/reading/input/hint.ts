/** Information about a text besides its bytes, used to detect its format. */
export interface InputHint {
  /** The file or address as entered, for messages. */
  readonly name: string;
  /** The address it was fetched from, after redirects. */
  readonly address?: string;
  /** The encoding from the HTTP header. */
  readonly charset?: string;
}
