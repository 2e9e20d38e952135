import { doesNotMatch, equal, match } from 'node:assert/strict';
import fc from 'fast-check';
import { type RenderOptions, renderCase } from '../../src/handout/render.js';
import type { Flow } from '../../src/language/case.js';
import { caseOf, md } from './build.js';
import { SAMPLE } from './sample.js';

const render = (content: Flow[], options: Partial<RenderOptions> = {}, matter = {}) =>
  renderCase(caseOf(content, matter), { edition: 'learner', ...options });
const body = (markdown: string, options: Partial<RenderOptions> = {}) => render(md(markdown), options).body;
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('rendering: safety', function () {
  this.timeout(20_000);

  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'command:x',
    'vscode://x',
    'file:///etc/passwd',
    '//evil.example',
    '../other.case.md',
  ]) {
    it(`makes no link to ${url}`, () => {
      for (const edition of ['learner', 'facilitator'] as const) {
        doesNotMatch(body(`[words](<${url}>) [more][x]\n\n[x]: <${url}>`, { edition }), /href/);
      }
    });
  }

  it('shows raw HTML as text', () => {
    const html = body(
      '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> <b style="color:red" onclick="x()">b</b>\n\n<style>p{}</style>',
    );
    doesNotMatch(html, /<(?:script|style|img|b)\b/);
  });

  it('takes no attributes from kept tags', () =>
    doesNotMatch(body('a<sub onclick="x()" style="x">b</sub>'), /onclick|<sub style/));

  it('has no script, and forbids everything that it does not carry', () => {
    const { html } = renderCase(SAMPLE, { edition: 'facilitator' });
    doesNotMatch(
      html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, ''),
      /<script|\son\w+=|https?:\/\/[^"]*\.(?:css|js|woff2?)/,
    );
    match(html, /content="default-src 'none';/);
  });

  it('never lets an element, a handler or a protocol through that it does not know', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</style>',
      '<img src=x onerror=1>',
      '"',
      "'",
      '](javascript:x)',
      '[a',
      '![b](https://x.example/p.png)',
      '<sub',
      '>',
      'text',
      '`',
      '\n\n',
      '<!--',
      '-->',
      '&lt;',
      '<svg onload=1>',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        (markdown) => {
          doesNotMatch(
            body(markdown),
            /<(?:script|style|svg|img|iframe|object|input)\b|<[^>]*\s(?:on\w+|style)=|(?:href|src)="(?!#|https?:|mailto:)/,
          );
        },
      ),
    );
  });

  it('opens outward links without telling where they come from', () => {
    match(body('[x](https://example.org)'), /<a href="https:\/\/example\.org" rel="noopener noreferrer">/);
  });

  it('loads no picture from afar, and shows its description', () => {
    const html = body('![A clock](https://example.org/clock.png)', { picture: () => undefined });
    doesNotMatch(html, /<img/);
    match(words(html), /Picture A clock/);
  });

  it('embeds a picture that it is given, if it is one', () => {
    match(
      body('![A clock](clock.png)', { picture: () => 'data:image/png;base64,AAAA' }),
      /<img src="data:image\/png;base64,AAAA" alt="A clock">/,
    );
    for (const data of ['data:image/svg+xml;base64,AAAA', 'data:text/html,x', 'https://example.org/x.png']) {
      doesNotMatch(body('![A clock](clock.png)', { picture: () => data }), /<img/);
    }
  });

  it('escapes a title wherever it stands', () => {
    const title = '</title></style><script>alert("1")</script>\\ “x”';
    const { html } = render(md('x'), {}, { title });
    doesNotMatch(html, /<script>/);
    equal(html.match(/<\/style>/g)?.length, 1);
    match(html, /<title>&#x3C;\/title>/);
  });
});
