import assert from 'node:assert/strict';
import { parseCase } from '../../src/language/parse.js';
import { all, at, caseOf, flowOf, found, MATTER, mended, one, shown, wordsOf } from './sample.js';

/** A text, and every finding of it as its rule and the source it stands on. */
type Example = readonly [title: string, markdown: string, ...findings: string[]];

const KEY = '\n\n:::key{on=q1}\nSECRET\n:::\n';

/** Whoever is meant, it was not understood: SECRET goes to the facilitator, its extent is certain. */
const WITHHELD: readonly Example[] = [
  ['an unknown word', ':::secret\nSECRET\n:::\n', 'structure/unknown-word "secret"'],
  ['a misspelt word', ':::breif{for=examiner}\nSECRET\n:::\n', 'structure/unknown-word "breif"'],
  ['a word with a capital', ':::Brief{for=examiner}\nSECRET\n:::\n', 'structure/unknown-word "Brief"'],
  ['a block that is never closed', ':::brief{for=examiner}\nSECRET\n', 'structure/unclosed "brief"'],
  [
    'a block that the next one ends',
    ':::brief{for=examiner}\nSECRET\n\n:::question\nWhy?\n:::\n',
    'structure/unclosed "brief"',
  ],
  [
    'a block that a part ends',
    ':::brief{for=examiner}\nSECRET\n\n::part[Later]\n\nWhy?\n',
    'structure/unclosed "brief"',
  ],
  [
    'a title after the word',
    ':::brief SECRET title\nSECRET\n:::\n',
    'structure/missing-attribute "brief"',
    'structure/malformed " SECRET title"',
  ],
  ['a label where there is none', ':::voice[SECRET]{of=kelly}\nSECRET\n:::\n', 'structure/malformed "SECRET"'],
  ['text after the braces', ':::brief{for=examiner} SECRET\nSECRET\n:::\n', 'structure/malformed " SECRET"'],
  ['an unknown attribute', ':::takeaway{form=examiner}\nSECRET\n:::\n', 'structure/unknown-attribute "form"'],
  ['an unknown audience', ':::brief{for=examner}\nSECRET\n:::\n', 'structure/attribute-value "examner"'],
  [
    'an audience of which one is unknown',
    ':::brief{for="candidate mum"}\nSECRET\n:::\n',
    'structure/attribute-value "candidate mum"',
  ],
  ['no audience', ':::brief\nSECRET\n:::\n', 'structure/missing-attribute "brief"'],
  ['an empty audience', ':::brief{for=}\nSECRET\n:::\n', 'structure/attribute-value "for"'],
  ['an unknown person', ':::voice{of=kally}\nSECRET\n:::\n', 'structure/attribute-value "kally"'],
  [
    'a duplicate attribute',
    ':::brief{for=examiner for=candidate}\nSECRET\n:::\n',
    'structure/malformed "for=candidate"',
  ],
  ['braces never closed', ':::brief{for=examiner\nSECRET\n:::\n', 'structure/malformed "{for=examiner"'],
  ['an attribute that cannot be read', ':::brief{for=examiner <}\nSECRET\n:::\n', 'structure/malformed "<"'],
  ['a leaf outside its block', '::wish[SECRET]{of=kelly}\n', 'structure/misplaced "wish"'],
  ['an unknown leaf', '::sekret[SECRET]\n', 'structure/unknown-word "sekret"'],
  ['a misspelt leaf', '::facter[SECRET]{in=patient}\n', 'structure/unknown-word "facter"'],
  ['a leaf without what it needs', '::factor[SECRET]\n', 'structure/missing-attribute "factor"'],
  ['a leaf with an unknown choice', '::factor[SECRET]{in=patiant}\n', 'structure/attribute-value "patiant"'],
  ['a leaf’s word as a block', ':::factor{in=patient}\nSECRET\n:::\n', 'structure/malformed "factor"'],
  ['a text word as a block', ':::feeling\nSECRET\n:::\n', 'structure/malformed "feeling"'],
  [
    'a block’s word as a leaf',
    '::brief[SECRET]{for=examiner}\nSECRET\n',
    'structure/malformed "::"',
    'structure/unclosed "brief"',
    'structure/malformed "SECRET"',
  ],
];

/** Where it ends or begins is in doubt as well: no sheet but the facilitator’s may be exported. */
const DOUBTFUL: readonly Example[] = [
  [
    'a leaf’s label that breaks the line',
    '::factor[SECRET\nSECRET]{in=patient}\n\nSECRET\n',
    'structure/missing-attribute "factor"',
    'structure/malformed "[SECRET"',
  ],
  ['a close without a block, for all before it', 'SECRET\n\n:::\n', 'structure/stray-close ":::"'],
  [
    'nested blocks: the second close belongs to nobody',
    ':::question\nSECRET\n:::takeaway\nSECRET\n:::\nSECRET\n:::\n',
    'structure/misplaced "takeaway"',
  ],
  ['full-width colons', '：：：brief{for=examiner}\nSECRET\n:::\n', 'structure/malformed "：：：brief{for=examiner}"'],
  [
    'full-width colons without a plain close',
    '：：：brief{for=examiner}\nSECRET\n：：：\n\nSECRET\n',
    'structure/malformed "：：：brief{for=examiner}"',
    'structure/malformed "：：："',
  ],
  ['colons of two kinds', ':：:brief\nSECRET\n', 'structure/malformed ":：:brief"'],
  ['other signs like colons', '∶∶∶brief\nSECRET\n', 'structure/malformed "∶∶∶brief"'],
  ['a bidi mark before the colons', '\u200f:::brief\nSECRET\n:::\n', 'structure/malformed "\u200f:::brief"'],
  ['an invisible mark between the colons', ':\u200b::brief\nSECRET\n', 'structure/malformed ":\u200b::brief"'],
  ['a hard space before the colons', '\u00a0:::brief\nSECRET\n', 'structure/malformed ":::brief"'],
  ['a wide space before the colons', '\u3000:::brief\nSECRET\n', 'structure/malformed ":::brief"'],
  [
    'an opening line that is indented like code',
    'Text\n\n    :::brief\n    SECRET\n',
    'structure/malformed ":::brief"',
  ],
  [
    'an opening line in bold',
    '**:::brief{for=examiner}**\n\nSECRET\n',
    'structure/malformed "**:::brief{for=examiner}**"',
  ],
  ['an opening line as a heading', '# :::brief\n\nSECRET\n', 'structure/malformed "# :::brief"'],
  ['an opening line after a dash', '– :::brief\n\nSECRET\n', 'structure/malformed "– :::brief"'],
  ['an opening word in the middle of a line', 'SECRET :::brief SECRET\n', 'structure/malformed ":::brief SECRET"'],
  [
    'an opening word in a table',
    '| a | SECRET |\n| - | - |\n| :::brief | x |\n',
    'structure/malformed ":::brief | x |"',
  ],
  ['a block inside raw HTML', '<div>\n:::brief\nSECRET\n:::\n</div>\n', 'structure/malformed ":::brief"'],
  ['colons and no word', '::: \u2026\nSECRET\n', 'structure/malformed "::: \u2026"'],
  ['a fence of code that swallows a block', `\`\`\`\ncode${KEY}`, 'structure/fence-in-code ":::key{on=q1}"'],
  [
    'a fence of code that is closed by the next one’s opening',
    `\`\`\`\ncode${KEY}\n\`\`\`\nmore\n\`\`\`\n`,
    'structure/fence-in-code ":::key{on=q1}"',
  ],
  ['a comment that never ends, in a line', 'Text <!-- SECRET\n\nSECRET\n', 'structure/unclosed-comment "<!--"'],
  ['a comment that never ends, as a block', `<!-- SECRET${KEY}`, 'structure/unclosed-comment "<!--"'],
  ['a comment that never ends, in a quote', '> <!-- SECRET\n> SECRET\n', 'structure/unclosed-comment "<!--"'],
  ['a comment that is indented like code', 'Text\n\n    <!-- SECRET -->\n', 'structure/malformed "<!--"'],
  [
    'within a block, from the doubtful line on',
    ':::question\nWhy?\n\n    :::brief\n    SECRET\n\nSECRET\n:::\n',
    'structure/malformed ":::brief"',
  ],
  [
    'within a block, a comment that never ends',
    ':::question\nWhy?\n\n<!-- SECRET\n\nSECRET\n:::\n',
    'structure/unclosed-comment "<!--"',
    'structure/unclosed "question"',
  ],
];

/** Slips of the hand: what was plainly meant is understood. SHOWN is in a block of this type. */
const UNDERSTOOD: readonly (readonly [
  title: string,
  type: 'story' | 'wish' | 'care',
  markdown: string,
  mended: string,
  ...string[],
])[] = [
  ['a space after the colons', 'care', '::: care\nSHOWN\n:::\n', ':::care\nSHOWN\n:::\n', 'structure/malformed " "'],
  [
    'a space before the braces',
    'story',
    ':::story {by=shah}\nSHOWN\n:::\n',
    ':::story{by=shah}\nSHOWN\n:::\n',
    'structure/malformed " "',
  ],
  [
    'a comma between attributes',
    'story',
    ':::story{by=shah, minutes=5}\nSHOWN\n:::\n',
    ':::story{by=shah minutes=5}\nSHOWN\n:::\n',
    'structure/malformed ","',
  ],
  [
    'a comma without a space',
    'story',
    ':::story{by=shah,minutes=5}\nSHOWN\n:::\n',
    ':::story{by=shah minutes=5}\nSHOWN\n:::\n',
    'structure/malformed ","',
  ],
  [
    'a colon for the equals sign',
    'story',
    ':::story{by: shah}\nSHOWN\n:::\n',
    ':::story{by=shah}\nSHOWN\n:::\n',
    'structure/malformed ": "',
  ],
  [
    'a class',
    'story',
    ':::story{by=shah .big}\nSHOWN\n:::\n',
    ':::story{by=shah }\nSHOWN\n:::\n',
    'structure/malformed ".big"',
  ],
  ['two colons for a block', 'care', '::care\nSHOWN\n:::\n', ':::care\nSHOWN\n:::\n', 'structure/malformed "::"'],
  [
    'three colons for a leaf',
    'wish',
    ':::mismatch\n:::wish[SHOWN]{of=kelly}\n:::\n',
    ':::mismatch\n::wish[SHOWN]{of=kelly}\n:::\n',
    'structure/malformed ":::"',
  ],
  ['more than three colons', 'care', ':::::care\nSHOWN\n::::\n', ':::::care\nSHOWN\n::::\n'],
  [
    'spaces around the equals sign',
    'story',
    ':::story{ by = shah }\nSHOWN\n:::\n',
    ':::story{ by = shah }\nSHOWN\n:::\n',
  ],
  [
    'single and typographic quotes',
    'story',
    ":::story{by='shah' minutes=“5”}\nSHOWN\n:::\n",
    ":::story{by='shah' minutes=“5”}\nSHOWN\n:::\n",
  ],
  ['a close that is indented', 'care', ':::care\nSHOWN\n      :::\n', ':::care\nSHOWN\n      :::\n'],
  ['a close behind a tab', 'care', ':::care\nSHOWN\n\t:::\n', ':::care\nSHOWN\n\t:::\n'],
  [
    'a close that a formatter pushed into a list',
    'care',
    ':::care\n- SHOWN\n  :::\n\nText\n',
    ':::care\n- SHOWN\n  :::\n\nText\n',
  ],
  ['three spaces before each fence', 'care', '   :::care\nSHOWN\n   :::\n', '   :::care\nSHOWN\n   :::\n'],
  ['no blank line before or after', 'care', 'Text\n:::care\nSHOWN\n:::\nText\n', 'Text\n:::care\nSHOWN\n:::\nText\n'],
  [
    'no blank line after a list or a quote',
    'care',
    '- a\n> b\n:::care\nSHOWN\n:::\n',
    '- a\n> b\n:::care\nSHOWN\n:::\n',
  ],
  [
    'no blank line after a table',
    'care',
    '| a |\n| - |\n| b |\n:::care\nSHOWN\n:::\n',
    '| a |\n| - |\n| b |\n:::care\nSHOWN\n:::\n',
  ],
  [
    'a block in a list',
    'care',
    '- a\n- :::care\n  SHOWN\n  :::\n- b\n',
    '- a\n- :::care\n  SHOWN\n  :::\n- b\n',
    'structure/misplaced ":::care"',
  ],
  [
    'a block in a quote',
    'care',
    '> :::care\n> SHOWN\n> :::\n\nb\n',
    '> :::care\n> SHOWN\n> :::\n\nb\n',
    'structure/misplaced ":::care"',
  ],
];

/** Text, whatever colons it has. */
const TEXT: readonly (readonly [title: string, markdown: string])[] = [
  ['a ratio, a time and a saturation', '1:1000, 10:30, 1:160, I:E 1:2, SpO2:94%, 2026-03-01T10:30'],
  ['a smile', 'Thanks :) and :-('],
  ['an address with a port', 'See http://127.0.0.1:8080/a:b or mail:a@b.c'],
  ['a line of two colons and a number', '::1'],
  ['a line of two colons and a word of CSS', '::before'],
  ['two colons in a line', 'std::move and a :: b'],
  ['a bare pair of colons', '::'],
  ['an escaped opening word', '\\:::brief{for=examiner}'],
  ['an opening word in code', '`:::brief` begins a brief'],
  ['a word of text unknown to the vocabulary', ':smile[x]{y} and :name[label]'],
  ['an unbalanced text word', ':feeling[dread and :feeling and :feeling'],
  ['an empty text word', ':feeling[]'],
];

describe('A block that was not understood fails closed', () => {
  for (const [title, markdown, ...findings] of WITHHELD) {
    it(title, () => {
      const file = caseOf(markdown);
      assert.deepEqual(found(file), findings);
      assert.ok(all(file, 'withheld').some((node) => wordsOf(node).includes('SECRET')));
      assert.doesNotMatch(shown(file), /SECRET/);
      assert.equal(file.doubtful, false, 'its extent is certain');
    });
  }
});

describe('A stretch whose extent is in doubt is withheld', () => {
  for (const [title, markdown, ...findings] of DOUBTFUL) {
    it(title, () => {
      const file = caseOf(markdown);
      assert.deepEqual([...found(file)].sort(), [...findings].sort());
      assert.ok(all(file, 'withheld').some((node) => node.doubtful && wordsOf(node).includes('SECRET')));
      assert.doesNotMatch(shown(file), /SECRET/);
      assert.equal(file.doubtful, true);
    });
  }

  it('but not what stands before it in its block', () => {
    const file = caseOf(':::question\nWhy?\n\n    :::brief\n    SECRET\n:::\n');
    assert.match(shown(file), /Why\?/);
  });

  it('and ends at the next close that is none of its own making', () => {
    const file = caseOf('：：：brief\nSECRET\n:::\n\nShown.\n');
    assert.match(shown(file), /Shown/);
  });

  it('and of stray closes only what no block or part had settled before', () => {
    const file = caseOf(':::care\nSettled.\n:::\n\nSECRET\n\n:::\n\nShown.\n');
    assert.deepEqual(found(file), ['structure/stray-close ":::"']);
    assert.match(shown(file), /Settled/);
    assert.match(shown(file), /Shown/);
    assert.doesNotMatch(shown(file), /SECRET/);
  });

  it('if the front matter is never closed, all of the file', () => {
    const file = parseCase(MATTER.replace(/---\n\n$/, '\nSECRET\n'));
    assert.deepEqual(found(file), ['matter/unclosed "---"']);
    assert.doesNotMatch(shown(file), /SECRET/);
    assert.equal(file.doubtful, true);
  });
});

describe('A slip of the hand is understood', () => {
  for (const [title, type, markdown, after, ...findings] of UNDERSTOOD) {
    it(title, () => {
      const file = caseOf(markdown);
      assert.deepEqual(found(file), findings);
      assert.match(wordsOf(one(file, type)), /SHOWN/);
      assert.deepEqual(all(file, 'withheld'), []);
      assert.equal(mended(file), MATTER + after);
      for (const finding of file.findings) assert.equal(finding.severity, 'warning');
    });
  }

  it('and its fixes leave nothing to mend', () => {
    for (const [, , markdown] of UNDERSTOOD) {
      const file = caseOf(markdown);
      const fixable = file.findings.filter(({ fix }) => fix).length;
      const again = caseOf(mended(file).slice(MATTER.length));
      assert.equal(again.findings.length, file.findings.length - fixable, markdown);
    }
  });
});

describe('A person who is named where their key belongs', () => {
  for (const written of ['kelly', 'Kelly', 'KELLY'])
    it(`is known by ${written}, and the key is what the fix writes`, () => {
      const head = MATTER.replace(/^( *)kelly:/m, '$1patient:');
      const text = `${head}:::voice{of=${written}}\nI wait.\n:::\n`;
      const file = parseCase(text);
      assert.equal(mended(file), text.replace(`of=${written}`, 'of=patient'));
    });

  it('but not by a name that two of them bear', () => {
    const head = MATTER.replace(/^( *)kelly:/m, '$1patient:').replace('Dr Shah', 'Dr Kelly');
    const file = parseCase(`${head}:::voice{of=kelly}\nI wait.\n:::\n`);
    assert.equal(file.findings.find(({ rule }) => rule === 'structure/attribute-value')?.fix, undefined);
  });
});

/** What is written nearly as a feeling, where it is found, and what its fix makes of it. */
const NEARLY: readonly (readonly [written: string, where: string, mended: string, severity: 'error' | 'warning'])[] = [
  ['I felt :feeling [sad] now.', ':feeling [sad]', 'I felt :feeling[sad] now.', 'warning'],
  ['I felt : feeling[sad] now.', ': feeling[sad]', 'I felt :feeling[sad] now.', 'warning'],
  ['I felt :feeling(sad) now.', ':feeling(sad)', 'I felt :feeling[sad] now.', 'warning'],
  ['I felt :feeling{sad} now.', ':feeling{sad}', 'I felt :feeling[sad] now.', 'warning'],
  ['- one :feeling [sad]{as=shame}', ':feeling [sad]', '- one :feeling[sad]{as=shame}', 'error'],
  ['I felt :feelings[sad] now.', ':feelings[', 'I felt :feeling[sad] now.', 'error'],
  ['I felt :Feeling[sad] now.', ':Feeling[', 'I felt :feeling[sad] now.', 'error'],
  ['I felt ::feeling[sad] now.', '::feeling[', 'I felt :feeling[sad] now.', 'error'],
  ['I felt ：feeling[sad] now.', '：feeling[', 'I felt :feeling[sad] now.', 'error'],
  ['I felt :feeling[sad] {as=shame} now.', '{as=', 'I felt :feeling[sad]{as=shame} now.', 'error'],
];

describe('What is nearly a feeling is told, with a fix that makes it one', () => {
  for (const [written, where, after, severity] of NEARLY) {
    it(written, () => {
      const file = caseOf(`${written}\n`);
      assert.deepEqual(found(file), [`structure/malformed "${where}"`]);
      assert.match(file.findings[0]?.message ?? '', /looks like a feeling/);
      assert.equal(file.findings[0]?.severity, severity);
      assert.equal(mended(file), `${MATTER}${after}\n`);
      assert.deepEqual(caseOf(`${after}\n`).findings, []);
    });
  }

  it('but not what is escaped, code, or prose', () => {
    for (const text of [
      'I \\:feeling [sad]',
      '`:feeling [sad]`',
      'the feeling: fear [1]',
      'ratio 1:feeling [x]',
      '1 :feeling',
      '\\:feeling[sad]{as=shame}',
      'in braces \\{as=shame}, or \\{of=nobody}',
      '`{as=shame}` and {width=50%} and {#id}',
      'A --> B, A -- B, <- C, wait!-- and ->',
      '[1][2], a\\[^1], `[^1]` and [a] [b]',
    ])
      assert.deepEqual(found(caseOf(`${text}\n`)), [], text);
  });
});

describe('What refers to nothing is told, since it would be printed as it stands', () => {
  for (const [written, where, ...more] of [
    ['Seen.[^1]', '[^1]'],
    ['Seen [here][leaflet].', '[leaflet]'],
    [':::facilitator\nSee[^note].\n:::\n\n    [^note]: as code', '[^note]', '[^note]: as code'],
  ] as const) {
    it(written, () => {
      const file = caseOf(`${written}\n`);
      assert.deepEqual(
        found(file),
        [where, ...more].map((place) => `structure/malformed "${place}"`),
      );
      assert.match(file.findings[0]?.message ?? '', /printed as it stands/);
    });
  }
});

describe('What is indented like code and plainly is none is told', () => {
  for (const line of ['## A heading', '[^1]: A note.', '[a]: https://example.org', '- [x] An item'])
    it(line, () => {
      const file = caseOf(`Text.\n\n    ${line}\n\n\t${line}\n`);
      assert.deepEqual(found(file), [`structure/malformed "${line}"`]);
      assert.match(file.findings[0]?.message ?? '', /indented like code/);
      assert.deepEqual(found(caseOf(`Text.\n\n    x = 1 # ${line}\n\n\`\`\`\n${line}\n\`\`\`\n`)), []);
    });
});

describe('A colon in prose stays a colon', () => {
  for (const [title, markdown] of TEXT) {
    it(title, () => {
      const file = caseOf(`${markdown}\n`);
      assert.deepEqual(found(file), []);
      const words = markdown.replace('\\', '').replaceAll('`', '');
      assert.deepEqual(
        flowOf(file).map((node) => node.type),
        ['paragraph'],
      );
      assert.equal(wordsOf(flowOf(file)[0]).replaceAll('  ', ' '), words);
    });
  }
});

describe('Code inside a block', () => {
  it('closes nothing with the colons that it holds, and is told of', () => {
    const file = caseOf(':::care\n```\n:::\nx\n```\nSHOWN\n:::\n\nText\n');
    assert.deepEqual(found(file), ['structure/fence-in-code "```\\n:::\\nx\\n```"']);
    assert.match(wordsOf(one(file, 'care')), /:::\nx SHOWN/);
    assert.equal(flowOf(file).at(-1)?.type, 'paragraph');
  });

  it('that is never closed leaves the block open, which is withheld', () => {
    const file = caseOf(':::care\n```\nSECRET\n:::\n\nSECRET\n');
    assert.deepEqual(found(file), ['structure/unclosed "care"', 'structure/fence-in-code ":::"']);
    assert.doesNotMatch(shown(file), /SECRET/);
  });

  it('at the margin may show colons, as long as it opens no block', () => {
    const file = caseOf('```\nstd::move\n::1\n```\n');
    assert.deepEqual(found(file), []);
    assert.equal(file.doubtful, false);
  });
});

describe('Comments', () => {
  it('hide what they hold, blocks too', () => {
    const file = caseOf('<!--\n:::key{on=q1}\nSECRET\n:::\n-->\n\nShown <!-- and :::not --> here.\n');
    assert.deepEqual(found(file), []);
    assert.deepEqual(all(file, 'withheld'), []);
  });

  it('end as CommonMark says, the shortest ones too', () => {
    assert.deepEqual(found(caseOf('a <!--> b <!---> c\n')), []);
  });

  it('begin nowhere if the mark is code or escaped', () => {
    assert.deepEqual(found(caseOf('`<!--` and \\<!-- and\n\n```\n<!--\n```\n')), []);
  });
});

describe('Blocks', () => {
  it('reach from the first colon of their opening to the last of their close', () => {
    const file = caseOf('Text\n\n  :::care\n  Inside\n  :::  \n\nText\n');
    assert.equal(at(file, one(file, 'care').range), ':::care\n  Inside\n  :::');
  });

  it('never nest: the next opening word ends an unclosed one, which is told where it opened', () => {
    const file = caseOf(':::care\na\n\n:::takeaway\nb\n:::\n');
    const [finding] = file.findings;
    assert.deepEqual(found(file), ['structure/unclosed "care"']);
    assert.equal(at(file, finding?.related?.range), ':::takeaway');
    assert.match(wordsOf(one(file, 'takeaway')), /b/);
  });

  it('are ended by a part, whose text they cannot hold', () => {
    const file = caseOf(':::care\na\n\n::part[Later]\n\nb\n');
    assert.deepEqual(
      file.case.sections.map((section) => section.part?.number),
      [undefined, 1],
    );
    assert.match(shown(file), /b/);
  });

  it('that are empty are told of', () => {
    assert.deepEqual(found(caseOf(':::care\n:::\n')), ['structure/empty-block "care"']);
  });

  it('hold everything that Markdown has', () => {
    const file = caseOf(
      ':::care\n# Heading\n\n- [x] a\n\n| a |\n| - |\n| b |\n\n> quote\n\n```\ncode\n```\n\n***\n\n[^1]: note\n\n[a]: /b\n:::\n',
    );
    assert.deepEqual(found(file), []);
    assert.deepEqual(
      one(file, 'care').children.map((node) => node.type),
      ['heading', 'list', 'table', 'blockquote', 'code', 'thematicBreak', 'footnoteDefinition', 'definition'],
    );
  });

  it('know link definitions and footnotes wherever they stand', () => {
    const file = caseOf('[a] and[^1]\n\n:::care\n[a]: /inside\n\n[^1]: note\n:::\n');
    assert.deepEqual(JSON.stringify(flowOf(file)[0]).match(/"type":"(linkReference|footnoteReference)"/g), [
      '"type":"linkReference"',
      '"type":"footnoteReference"',
    ]);
  });
});

describe('A citation', () => {
  /** The keys of every citation, in order. */
  const citationsIn = (text: string): string[] => {
    const keys: string[] = [];
    JSON.stringify(caseOf(text).case.sections, (_, value) => {
      if (value?.type === 'citation') keys.push(...value.items.map((item: { key: string }) => item.key));
      return value;
    });
    return keys;
  };

  it('may stand before a colon, in the middle of a sentence and at the end of a line', () => {
    assert.deepEqual(
      citationsIn('As was found [@krebs2006]: it is not the folder.\n\nTwo studies [@a; @b]:\n\n- one\n'),
      ['krebs2006', 'a', 'b'],
    );
  });

  it('is none where Markdown has a link or a definition', () => {
    assert.deepEqual(
      citationsIn('[@a](https://example.org) and [@b][c]\n\n[@d]: https://example.org\n\n[c]: #x\n'),
      [],
    );
  });
});
