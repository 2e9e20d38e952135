/** The script inside the preview: it shows the handouts that it is sent, and says what its reader does. */
import { isPreviewEdition } from '../server/protocol.js';
import { followLinks } from './links.js';
import { type FromPage, isPageState, isToPage, type PageState, type ToPage } from './messages.js';
import { offsetOf, patch } from './patch.js';
import { createToolbar } from './toolbar.js';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PageState): void;
};

const editor = acquireVsCodeApi();
const handout = find('#handout');
/** In the toolbar, which stays in sight while the handout is scrolled. */
const status = find('.toolbar .status');
const toolbar = createToolbar(find('.editions'), (edition) => editor.postMessage({ type: 'edition', edition }));

const { uri = '', edition: firstEdition } = document.body.dataset;
const remembered = editor.getState();
let state: PageState =
  isPageState(remembered) && remembered.uri === uri
    ? remembered
    : { uri, edition: isPreviewEdition(firstEdition) ? firstEdition : 'learner', scroll: 0 };
/** Where to scroll when the first handout is in; nothing before that is worth remembering. */
let unread: number | undefined = state.scroll;

remember({});
toolbar.tick(state.edition);

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isToPage(data)) return;
  if (data.type === 'handout') show(data);
  else status.textContent = data.message;
});

window.addEventListener('scroll', () => {
  if (unread === undefined) remember({ scroll: window.scrollY });
});

handout.addEventListener('dblclick', ({ target }) => {
  const offset = offsetOf(target instanceof Element ? target : null);
  if (Number.isSafeInteger(offset)) editor.postMessage({ type: 'reveal', offset });
});

followLinks((href) => editor.postMessage({ type: 'open', href }));
editor.postMessage({ type: 'ready' });

function show({ version, title, body, lang, dir, edition }: ToPage & { readonly type: 'handout' }): void {
  document.title = title;
  handout.lang = lang;
  handout.dir = dir;
  status.textContent = '';
  patch(handout, body);
  scrollBack();
  toolbar.tick(edition);
  remember({ edition });
  editor.postMessage({ type: 'shown', version, edition });
}

/** Once, when the handout’s own fonts are in: before that its lines break elsewhere. */
function scrollBack(): void {
  document.fonts.ready.then(() => {
    if (unread !== undefined) window.scrollTo({ top: unread, behavior: 'instant' });
    unread = undefined;
  });
}

function remember(change: Partial<PageState>): void {
  state = { ...state, ...change };
  editor.setState(state);
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The preview’s page has no ${selector}.`);
  return element;
}
