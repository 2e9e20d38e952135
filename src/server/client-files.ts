/** Files that only the client can reach: in a browser, or in a folder that lies on the web. */
import type { Connection } from 'vscode-languageserver';
import type { Files } from '../library/files.js';
import { FIND_FILES_REQUEST, READ_FILE_REQUEST } from './protocol.js';

/** @param offered whether the client answers such requests */
export function clientFiles(connection: Connection, offered: () => boolean): Files {
  return {
    async find(folder) {
      if (!offered()) return [];
      const found: unknown = await connection.sendRequest(FIND_FILES_REQUEST, { uri: folder }).catch(() => []);
      return Array.isArray(found) ? found.filter((uri): uri is string => typeof uri === 'string') : [];
    },
    async read(address) {
      if (!offered()) return undefined;
      const text: unknown = await connection.sendRequest(READ_FILE_REQUEST, { uri: address }).catch(() => null);
      return typeof text === 'string' ? text : undefined;
    },
  };
}
