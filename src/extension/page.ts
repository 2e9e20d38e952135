/** The page of a preview, before its first handout. */
import { env, l10n, Uri, type Webview } from 'vscode';
import type { Choice, PageState } from '../preview/messages.js';
import { escapeHtml } from './escape.js';
import { toolbarOf } from './toolbar.js';

export interface PageOptions {
  readonly webview: Webview;
  /** The folder that holds `preview.js`, `preview.css` and `fonts.css`; the page can read nothing else. */
  readonly dist: Uri;
  readonly state: PageState;
  readonly styles: readonly Choice[];
}

export function pageOf({ webview, dist, state, styles }: PageOptions): string {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24))));
  const source = (file: string) => escapeHtml(webview.asWebviewUri(Uri.joinPath(dist, file)).toString());
  return `<!DOCTYPE html>
<html lang="${escapeHtml(env.language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy(webview.cspSource, nonce))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(l10n.t('Handout'))}</title>
<link rel="stylesheet" href="${source('fonts.css')}">
<link rel="stylesheet" href="${source('preview.css')}">
</head>
<body data-state="${escapeHtml(JSON.stringify(state))}" data-vscode-context='{"preventDefaultContextMenuItems":true}'>
<main>
${toolbarOf(styles)}
<div id="here" aria-hidden="true" hidden></div>
<div id="handout"></div>
</main>
<script nonce="${nonce}" src="${source('preview.js')}"></script>
</body>
</html>`;
}

/** Nothing but our own script, style and fonts, and pictures that the handout carries within it. */
function policy(cspSource: string, nonce: string): string {
  return [
    `default-src 'none'`,
    `img-src ${cspSource} data:`,
    `font-src ${cspSource} data:`,
    `style-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}
