/** The handouts of an open case as files to give away. */
import { type CancellationToken, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { sheetsOf } from '../handout/sheets.js';
import { SHOWN_RULES } from '../rules/shown.js';
import { nameOf } from './addresses.js';
import { toBase64 } from './base64.js';
import { saidIn } from './diagnostics.js';
import type { OpenCase } from './documents.js';
import { doubtIn } from './doubt.js';
import type { Feature, Print } from './feature.js';
import { chooseIn } from './handout.js';
import type { L10n } from './l10n.js';
import {
  EXPORT_REQUEST,
  type ExportAnswer,
  type ExportedFile,
  type ExportParams,
  isExportParams,
  type Unprinted,
} from './protocol.js';

export const exportHandout: Feature = {
  listen({ connection, caseAt, print, l10n }) {
    connection.onRequest<ExportAnswer | null, void>(EXPORT_REQUEST, (params: unknown, token: CancellationToken) => {
      if (!isExportParams(params))
        return new ResponseError(ErrorCodes.InvalidParams, `${EXPORT_REQUEST} needs a uri, an edition and kinds.`);
      const open = caseAt(params.uri);
      return open ? exportOf(open, params, { print, token, l10n: l10n() }) : null;
    });
  },
};

interface Asking {
  readonly print?: Print | undefined;
  readonly token: CancellationToken;
  readonly l10n: L10n;
}

/** In doubt there is none but the facilitator’s. */
async function exportOf(
  { uri, file, findings }: OpenCase,
  { to, paper = 'a4', parts = false, pictures = {}, browser, ...asked }: ExportParams,
  { print = cannotPrint, token, l10n }: Asking,
): Promise<ExportAnswer> {
  const { editions: _, ...chosen } = chooseIn(file.case, asked);
  const errors = findings().filter(({ severity }) => severity === 'error');
  const doubt = doubtIn(file, chosen.edition);
  if (doubt === 'nowhere') return { doubt: { at: 0, why: '' } };
  if (doubt) return { doubt: { at: doubt.range.start, why: saidIn(doubt, l10n).message } };
  const known = new Map(Object.entries(pictures));
  const nobodyWaits = new AbortController();
  const listener = token.onCancellationRequested(() => nobodyWaits.abort());
  const files: ExportedFile[] = [];
  try {
    const sheets = sheetsOf(file.case, {
      ...chosen,
      to,
      paper,
      parts,
      print: (html) => printed(print(html, browser, nobodyWaits.signal)),
      picture: (url) => known.get(url),
      stem: nameOf(uri).replace(/\.case\.md$/i, ''),
    });
    for await (const { fileName, content } of sheets) files.push(messageOf(fileName, content));
    const shown = chosen.edition === 'facilitator' ? [] : findings().filter(({ rule }) => SHOWN_RULES.includes(rule));
    const [first] = shown;
    return {
      files,
      errors: errors.length,
      ...(first && { shown: { count: shown.length, at: first.range.start } }),
    };
  } catch (error) {
    if (error instanceof NotPrinted) return { unprinted: error.why };
    throw error;
  } finally {
    listener.dispose();
  }
}

class NotPrinted extends Error {
  constructor(readonly why: Unprinted) {
    super();
  }
}

async function printed(outcome: ReturnType<Print>): Promise<Uint8Array> {
  const printout = await outcome;
  if ('trouble' in printout) throw new NotPrinted(printout);
  return printout;
}

const cannotPrint: Print = () => Promise.resolve({ trouble: 'cannot' });

function messageOf(name: string, content: string | Uint8Array): ExportedFile {
  return typeof content === 'string'
    ? { name, content, encoding: 'utf8' }
    : { name, content: toBase64(content), encoding: 'base64' };
}
