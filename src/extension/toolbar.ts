/** The toolbar of a preview, as HTML: native lists and buttons, one stop for the Tab key. */
import { l10n } from 'vscode';
import type { Choice } from '../preview/messages.js';
import { escapeHtml } from './escape.js';

/** Drawn on a grid of 16, with a line of 1.2 in the colour of the text. */
const ICONS = {
  smaller: 'M2 12.5 5.5 4 9 12.5M3.2 9.8h4.6M11 8.5h3.5',
  larger: 'M1.5 13 5.5 3.2 9.5 13M3 9.8h5M11 8h4M13 6v4',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  stepwise: 'M2.5 3h11M2.5 6.5h11M2.5 10h6M11 9.5v4M9.2 12 11 13.8 12.8 12',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  export: 'M8 10.5V2.5M5 5.5l3-3 3 3M3 8.5v5h10v-5',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.300',
} as const;

type Tool = keyof typeof ICONS;

export function toolbarOf(styles: readonly Choice[]): string {
  const texts = {
    'data-opening': l10n.t('Opening'),
    'data-part': l10n.t('Part {0} of {1}'),
    'data-all': l10n.t('All'),
  };
  return `<div class="toolbar" role="toolbar" aria-label="${escapeHtml(l10n.t('Handout preview'))}">
<div class="group wide">${list('edition', l10n.t('Edition'), [])}</div>
<div class="group wide" data-tool="formats" hidden>${list('format', l10n.t('Format'), [])}</div>
<div class="group wide">${list('style', l10n.t('Style'), styles)}</div>
<div class="group" role="group" aria-label="${escapeHtml(l10n.t('Text size'))}">
${button('smaller', l10n.t('Smaller text'))}
<button type="button" data-tool="own-size" class="words" title="${escapeHtml(l10n.t('Back to the handout’s own size'))}">100 %</button>
${button('larger', l10n.t('Larger text'))}
</div>
<div class="group" data-tool="parts" role="group" aria-label="${escapeHtml(l10n.t('Parts, as a group sees them'))}" hidden>
${button('stepwise', l10n.t('Reveal part by part, as a group would see it'), false)}
<span class="steps" data-tool="steps" hidden>
${button('previous', l10n.t('Previous part'))}
<span data-tool="reached" aria-live="polite" ${attributes(texts)}></span>
${button('next', l10n.t('Next part'))}
</span>
</div>
<div class="group end">
${button('lock', l10n.t('Stay with this case'), false)}
${button('print', l10n.t('Print the handout'))}
${button('export', l10n.t('Export the handout…'))}
</div>
<p class="status" data-tool="status" role="status">${escapeHtml(l10n.t('Preparing the handout…'))}</p>
</div>`;
}

function list(tool: string, label: string, options: readonly Choice[]): string {
  const said = escapeHtml(label);
  const inside = options.map(
    ({ value, label: text }) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`,
  );
  return `<select data-tool="${tool}" aria-label="${said}" title="${said}">${inside.join('')}</select>`;
}

/** @param pressed whether it is pressed, for one that stays so */
function button(tool: Tool, label: string, pressed?: boolean): string {
  const said = escapeHtml(label);
  const state = pressed === undefined ? '' : ` aria-pressed="${pressed}"`;
  const icon = `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${ICONS[tool]}"/></svg>`;
  return `<button type="button" data-tool="${tool}" aria-label="${said}" title="${said}"${state}>${icon}</button>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(' ');
}
