/** Settings of the client, asked for when they are needed. */
import type { Host } from './feature.js';

/** A setting of `encounter` for a document, or for all where none is named; `otherwise` for a client that has none. */
export async function settingOf<T extends boolean>(
  { connection, client }: Pick<Host, 'connection' | 'client'>,
  uri: string | undefined,
  name: string,
  otherwise: T,
): Promise<boolean> {
  if (client().workspace?.configuration !== true) return otherwise;
  try {
    const value: unknown = await connection.workspace.getConfiguration({
      ...(uri !== undefined && { scopeUri: uri }),
      section: `encounter.${name}`,
    });
    return typeof value === 'boolean' ? value : otherwise;
  } catch {
    return otherwise;
  }
}
