/** The path that an address means, from the case’s folder; undefined if it leads elsewhere. */
export function pathOf(url: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\#?])/i.test(url)) return undefined;
  const path = url.split(/[?#]/, 1)[0] ?? '';
  try {
    return decodeURIComponent(path) || undefined;
  } catch {
    return path;
  }
}
