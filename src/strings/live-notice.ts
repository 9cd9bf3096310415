/** What the live preview sends to the browser; its words are those of the terminal. */
export interface LiveFault {
  /** File, line and column. */
  readonly place: string;
  readonly rule: string;
  readonly message: string;
  /** The line of the fault and a mark below its column; empty when there is none. */
  readonly frame: string;
  readonly hint: string;
  /** Path of the page that is drawn from the file; empty for what all pages are drawn from. */
  readonly page: string;
}

export interface LiveNotice {
  readonly title: string;
  readonly about: string;
  readonly faults: readonly LiveFault[];
  /** What is left out here. */
  readonly more: string;
}

/** Events between the preview's server and a page. */
export const liveEvents = { hello: 'headword:hello', notice: 'headword:notice' } as const;
