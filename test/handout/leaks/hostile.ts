/** Cases with hostile content in every place that takes a text. */
import fc from 'fast-check';

const SCRIPTS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'command:a.b',
  'vscode://x/y',
];
const TRICKS = [
  ...SCRIPTS,
  ...['java\tscript:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)', 'javascript&colon;alert(1)'],
  ...['&#106;avascript:alert(1)', 'javascript&#x3A;alert(1)', 'java&Tab;script:alert(1)', 'https:javascript:alert(1)'],
  ...[
    '//evil.example/x',
    '\\\\evil.example\\x',
    'file:///etc/passwd',
    'blob:https://x',
    'data:image/svg+xml;base64,AAAA',
  ],
  ...[
    'data:image/png;base64,AAAA" onerror="alert(1)',
    'https://x.example/" onmouseover="alert(1)',
    '#" onclick="x',
    '#x',
  ],
  ...['mailto:a@b.example?subject=<script>', 'http://a:b@c.example', 'HTTPS://X.EXAMPLE/\u202ecod'],
];
const MARKUP = [
  '<script>alert(1)</script>',
  '</script><script src=https://evil.example></script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>1</script></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<style>@import "https://evil.example"</style>',
  '</style><b>',
  '</title><meta http-equiv=refresh content="0;url=https://evil.example">',
  '<meta http-equiv="refresh" content="0">',
  '<base href="https://evil.example/">',
  '<iframe srcdoc="<script>1</script>"></iframe>',
  '<object data=x></object><embed src=x>',
  '<form action=x><input name=y autofocus onfocus=alert(1)></form>',
  '<a href="javascript:alert(1)" style="position:fixed">x</a>',
  '<link rel=stylesheet href=x><template><p></template>',
  '<noscript><p title="</noscript><img src=x onerror=1>">',
  '<plaintext>',
  '<xmp>',
  '<textarea>',
  '<select><option>',
  '<!DOCTYPE x>',
  '<![CDATA[ x ]]>',
  '<?php x ?>',
  '<sub onclick=x>a</sub>',
  "<abbr title='\"><script>1</script>'>x</abbr>",
  '<abbr title="a" onfocus="x" tabindex=0>x</abbr>',
  '<kbd><sub></kbd></sub>',
  '<br/onload=x>',
  '<sup',
  '<abbr title="',
  '"><b onclick=1>',
  "' onclick='1",
  '--><script>',
  ']]>',
  '} } @import "x"; body { background: url(https://x) ',
  '\\3c script>',
  '\u0000<script>',
  '&lt;script&gt;',
  '{{constructor}}',
  '${1}',
  '<div\u2028onclick=x>',
  '<ſcript>',
  '<SCRIPT/XSS SRC=x>',
  '<<script>x//<</script>',
  '<p id="c-ref-1" name=x>',
  '__proto__',
  'constructor',
];
const text = fc.oneof(fc.constantFrom(...MARKUP), fc.constantFrom(...TRICKS));
const inline = text.map((value) => value.replace(/[\r\n]/g, ' '));

export const hostileTexts = fc
  .record({
    matter: fc.array(text, { minLength: 16, maxLength: 16 }),
    body: fc.array(inline, { minLength: 14, maxLength: 14 }),
    url: fc.array(fc.constantFrom(...TRICKS), { minLength: 6, maxLength: 6 }),
    raw: fc.array(inline, { maxLength: 4 }),
    lang: fc.oneof(
      fc.constantFrom('en', 'ar', 'x" onload="1', '"><script>1</script>', 'zz-', '-', 'en_US.UTF-8', '__proto__'),
      text,
    ),
  })
  .map(({ matter, body, url, raw, lang }) => {
    const yaml = matter.map((value) => JSON.stringify(value.replace('\u0000', '')));
    return `---
title: ${yaml[0]}
summary: ${yaml[1]}
format: [unfolding, ${yaml[2]}]
lang: ${JSON.stringify(lang.replace('\u0000', ''))}
level: [${yaml[3]}]
license: ${yaml[4]}
version: ${yaml[5]}
content-notes:
  - "other: x"
  - ${yaml[6]}
authors:
  - name: ${yaml[7]}
reviewed:
  by: x
  on: ${yaml[8]}
people:
  kelly:
    name: ${yaml[9]}
    part: patient
    about: ${yaml[10]}
  ? ${yaml[11]}
  : name: "Dr Shah"
    part: clinician
references:
  - id: a
    type: article-journal
    title: ${yaml[12]}
    container-title: ${yaml[13]}
    DOI: ${yaml[14]}
    volume: ${yaml[5]}
    page: ${yaml[6]}
    issued: ${yaml[7]}
    URL: ${JSON.stringify(url[0])}
    author:
      - family: ${yaml[15]}
        given: ${yaml[0]}
---

Cited [@a, ${body[0]}] and [@${body[1]}].

# ${body[2]}

:::question{#${body[3]}}
${body[4]}
- [x] ${body[5]}
:::

:::dialogue
kelly (${body[6]}): ${body[7]}

Dr Shah: x
[${body[8]}]
:::

::part[${body[9]}]{#p minutes=5}

[a](<${url[1]}> "${body[10]}") ![${body[11]}](<${url[2]}> '${body[12]}') <${url[3]}> [b][c] ![d][c]

[c]: <${url[4]}> "${body[13]}"

[^${body[3]}]: note ${url[5]}

See[^${body[3]}].

:::voice{of=kelly}
${raw[0] ?? ''}
:::

\`\`\`${body[0]}
${body[1]}
\`\`\`

| ${body[2]} | ${raw[1] ?? ''} |
| :-: | -: |
| ${body[4]} | <br> |

::wish[${body[5]}]{of=kelly}

:::mismatch
::wish[${body[6]}]{of=kelly}
:::

:::care
::support[${body[7]}]
:::

${raw[2] ?? ''}

x ${raw[3] ?? ''}
`;
  });
