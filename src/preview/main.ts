/** The script inside the preview: it shows the handouts that it is sent, and says what its reader does. */
import { createReceiver } from './change.js';
import { keepFocus } from './focus.js';
import { followLinks, goTo } from './links.js';
import { type Chosen, type FromPage, isPageState, isToPage, type PageState, type ToPage } from './messages.js';
import { conceal, openPart, partsIn } from './parts.js';
import { again, patch } from './patch.js';
import { createGallery } from './pictures.js';
import { offsetOf } from './places.js';
import { createFollower } from './scroll.js';
import { keepStyle } from './style.js';
import { createToolbar, type View } from './toolbar.js';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PageState): void;
};

const editor = acquireVsCodeApi();
const handout = find('#handout');
const bar = find('.toolbar');

const given: unknown = JSON.parse(document.body.dataset.state ?? '');
if (!isPageState(given)) throw new Error('The preview’s page was given no state.');
/** A page that was hidden comes back as it was written first, and remembers what has become of it since. */
const remembered = editor.getState();
let state: PageState = isPageState(remembered) ? remembered : given;
/** What the editor keeps of it. */
let kept = '';
/** Where to scroll when the first handout is in; nothing before that is worth remembering. */
let unread: number | undefined = state.scroll > 0 ? state.scroll : undefined;
/** Where a link leads that brought another case. */
let destination: { readonly uri: string; readonly id: string } | undefined;

/** Milliseconds after which a handout that is shown stays, unless another follows. */
const SETTLED = 60;
let telling: ReturnType<typeof setTimeout> | undefined;

/** What the reader chose last, and how often they chose: the lists show it until its handout is there. */
let wanted = chosenOf(state);
let choice = 0;

const toolbar = createToolbar(bar, viewOf(state), {
  choose(chosen) {
    wanted = chosen;
    choice += 1;
    toolbar.show(viewOf(state));
    editor.postMessage({ type: 'choose', choice, ...chosen });
  },
  resize(size) {
    remember({ size });
    resize();
  },
  reveal,
  act: (act) => editor.postMessage({ type: 'act', act }),
});
const follower = createFollower({ handout, mark: find('#here'), bar }, (offset) => {
  if (unread === undefined) editor.postMessage({ type: 'scrolled', offset });
});
const gallery = createGallery();
const receive = createReceiver();

remember({});
resize();

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isToPage(data)) hear(data);
});

window.addEventListener('scroll', () => {
  if (unread !== undefined) return;
  state = { ...state, scroll: window.scrollY };
  keep();
});

handout.addEventListener('dblclick', ({ target }) => {
  const offset = offsetOf(target instanceof Element ? target : null);
  if (Number.isSafeInteger(offset)) editor.postMessage({ type: 'reveal', offset });
});

// While capturing, so that it comes before VS Code looks at what its menu is about.
document.addEventListener(
  'contextmenu',
  ({ target }) => {
    const offset = offsetOf(target instanceof Element ? target : null);
    const place = Number.isSafeInteger(offset) ? { encounterOffset: offset } : {};
    handout.dataset.vscodeContext = JSON.stringify({ ...place, preventDefaultContextMenuItems: false });
  },
  { capture: true },
);

keepStyle();
keepFocus();
followLinks((href) => editor.postMessage({ type: 'open', href }));
editor.postMessage({ type: 'ready' });

function hear(message: ToPage): void {
  switch (message.type) {
    case 'handout':
      show(message);
      break;
    case 'choices':
      toolbar.offer(message.editions, message.formats);
      break;
    case 'locked':
      remember({ locked: message.locked });
      break;
    case 'trouble':
      toolbar.say(message.message);
      break;
    case 'scroll':
      if (unread === undefined) follower.scrollTo(message.offset);
      break;
    case 'cursor':
      follower.markAt(message.offset);
      break;
    case 'told':
      if (message.uri === state.uri) toolbar.say(message.message, message.message !== '');
      break;
    case 'goTo':
      destination = message;
      arrive();
      break;
    case 'pictures':
      if (message.uri !== state.uri) break;
      gallery.add(message.pictures).then(() => {
        if (message.uri === state.uri) follower.quietly(() => again(handout, prepare));
      });
      break;
  }
}

function show(message: ToPage & { readonly type: 'handout' }): void {
  const { uri, version, title, lang, dir, doubt = '', cursor, edition, style, format } = message;
  const body = receive(message);
  if (body === undefined) {
    editor.postMessage({ type: 'lost' });
    return;
  }
  if (message.choice < choice) return; // the reader has moved on, and what they chose since is on its way
  const other = uri !== state.uri;
  const fresh = other || edition !== state.edition || format !== state.format;
  if (other) begin(uri);
  // What is set anew is reckoned anew, even if it is the same.
  if (document.title !== title) document.title = title;
  if (handout.lang !== lang) handout.lang = lang;
  if (handout.dir !== dir) handout.dir = dir;
  toolbar.say(doubt, doubt !== '');
  follower.quietly(() => patch(handout, body, { fresh, prepare }));
  const { format: _, ...rest } = state;
  wanted = { edition, style, ...(format !== undefined && { format }) };
  state = { ...rest, ...wanted };
  remember({});
  if (cursor === undefined) follower.changed();
  else follower.markAt(cursor);
  scrollBack();
  arrive();
  tellShown({ type: 'shown', version, edition });
}

/** Told when the reader can look at it: while one handout follows the other, the editor has more to do than to hear of each. */
function tellShown(message: FromPage): void {
  clearTimeout(telling);
  telling = setTimeout(() => editor.postMessage(message), SETTLED);
}

/** Another case starts at its top, and with nothing of the last one. */
function begin(uri: string): void {
  gallery.clear();
  follower.markAt(undefined);
  handout.replaceChildren();
  const { revealed: _, ...rest } = state;
  state = { ...rest, uri, scroll: 0 };
  follower.quietly(() => window.scrollTo({ top: 0, behavior: 'instant' }));
}

/** What is done to a handout before it is shown. */
function prepare(next: HTMLElement): void {
  gallery.hang(next);
  conceal(next, state.revealed);
}

function reveal(revealed: number | undefined): void {
  const { revealed: _, ...rest } = state;
  state = { ...rest, ...(revealed !== undefined && { revealed }) };
  remember({});
  conceal(handout, revealed);
  if (revealed !== undefined && revealed > 0) openPart(handout, revealed);
  follower.changed();
}

function resize(): void {
  handout.style.zoom = String(state.size);
  handout.style.setProperty('--size', String(state.size));
  follower.changed();
}

/** Once, when the handout’s own fonts are in: before that its lines break elsewhere. */
function scrollBack(): void {
  document.fonts.ready.then(() => {
    const top = unread;
    unread = undefined;
    if (top !== undefined) follower.quietly(() => window.scrollTo({ top, behavior: 'instant' }));
  });
}

/** Goes where a link from another case leads, as soon as this case is shown. */
function arrive(): void {
  if (destination?.uri !== state.uri || handout.childElementCount === 0) return;
  goTo(destination.id);
  destination = undefined;
}

function remember(change: Partial<PageState>): void {
  state = { ...state, ...change };
  keep();
  toolbar.show(viewOf(state));
}

function keep(): void {
  const now = JSON.stringify(state);
  if (now === kept) return;
  kept = now;
  editor.setState(state);
}

function viewOf({ size, locked, revealed }: PageState): View {
  return { chosen: wanted, size, locked, revealed, parts: partsIn(handout).length };
}

function chosenOf({ edition, style, format }: PageState): Chosen {
  return { edition, style, ...(format !== undefined && { format }) };
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The preview’s page has no ${selector}.`);
  return element;
}
