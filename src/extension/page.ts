/** The page of a preview, before its first handout. */
import { randomBytes } from 'node:crypto';
import { env, l10n, Uri, type Webview } from 'vscode';
import type { PreviewEdition } from '../server/protocol.js';

export interface PageOptions {
  readonly webview: Webview;
  /** The folder that holds `preview.js` and `preview.css`; the page can read nothing else. */
  readonly dist: Uri;
  /** The case. */
  readonly uri: Uri;
  readonly edition: PreviewEdition;
}

export function pageOf({ webview, dist, uri, edition }: PageOptions): string {
  const nonce = randomBytes(24).toString('base64');
  const source = (file: string) => escapeHtml(webview.asWebviewUri(Uri.joinPath(dist, file)).toString());
  const radio = (name: PreviewEdition, label: string) =>
    `<button type="button" role="radio" aria-checked="${name === edition}" tabindex="${name === edition ? 0 : -1}"` +
    ` data-edition="${name}">${escapeHtml(label)}</button>`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(env.language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy(webview.cspSource, nonce))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(l10n.t('Handout'))}</title>
<link rel="stylesheet" href="${source('preview.css')}">
</head>
<body data-uri="${escapeHtml(uri.toString())}" data-edition="${edition}">
<main>
<div class="toolbar" role="toolbar" aria-label="${escapeHtml(l10n.t('Handout preview'))}">
<div class="editions" role="radiogroup" aria-label="${escapeHtml(l10n.t('Edition'))}">
${radio('learner', l10n.t('Learner'))}
${radio('facilitator', l10n.t('Facilitator'))}
</div>
<p class="status" role="status">${escapeHtml(l10n.t('Preparing the handout…'))}</p>
</div>
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

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
