/** How playwright, or the command under test, starts the browser of the tests; tried in this order. */
export function browserOptions(): Promise<
  readonly {
    readonly executablePath?: string;
    readonly env?: Readonly<Record<string, string | undefined>>;
  }[]
>;
