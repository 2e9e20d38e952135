/** Leaks that were found, each as small as it could be made. `LEAK` is what no learner may find. */

export interface Known {
  readonly name: string;
  readonly body: string;
  readonly format?: string;
}

/** How front matter stands that is right. */
export const matterOf = (format = 'unfolding', more = ''): string => `---
title: "T"
format: ${format}
people:
  kelly: { name: "Mrs Kelly", part: patient }
  shah: { name: "Dr Shah", part: clinician }
${more}---

`;

/** Mended. */
export const MENDED: readonly Known[] = [
  { name: 'a label that goes on in the next line', body: '::strategy[We\nLEAK]{in=clinician}' },
  { name: 'attributes that go on in the next line', body: '::strategy[x]{in=clinician\ndue="LEAK"}' },
  { name: 'a label that goes on, in a block', body: ':::question\n::strategy[We\nLEAK]{in=clinician}\n:::' },
  { name: 'a comment in how somebody speaks', body: ':::dialogue\nDr Shah (low <!-- LEAK -->): Yes.\n:::' },
  {
    name: 'a feeling’s family in how somebody speaks',
    body: ':::dialogue\nDr Shah (:feeling[low]{as=LEAK}): Yes.\n:::',
  },
  {
    name: 'a comment in a paragraph that goes on past a block',
    body: 'a <!-- x\n\n:::facilitator\ny\n:::\n\nLEAK -->',
  },
  { name: 'the label of a leaf on the line below it', body: '::strategy\n[LEAK]{in=clinician}' },
  { name: 'a leaf in the midst of a line', body: 'Text ::strategy[LEAK]{in=clinician}' },
  { name: 'a leaf in a table', body: '| a | b |\n| - | - |\n| ::strategy[LEAK]{in=team} | b |' },
  { name: 'a leaf in quotation marks', body: '“::strategy[LEAK]{in=team}”' },
  { name: 'a leaf with one colon', body: ':strategy[LEAK]{in=clinician}' },
  { name: 'a block with one colon', body: ':facilitator\nLEAK\n:' },
  { name: 'a block with one colon, in one line', body: ':facilitator LEAK' },
  { name: 'a block with two colons, a space and text after', body: ':: brief for=examiner\nLEAK\n::' },
  { name: 'a misspelt block with two colons and text after', body: '::breif for the examiner\nLEAK\n::' },
  { name: 'a code block with the word in braces', body: '```{facilitator}\nLEAK\n```' },
  { name: 'a code block named by the word', body: '~~~ Facilitator\nLEAK\n~~~' },
  { name: 'a code block in a list', body: '- ```{key}\n  LEAK\n  ```' },
  { name: 'a code block of a class', body: '``` {.brief for=examiner}\nLEAK\n```' },
  { name: 'an admonition', body: '!!! facilitator "Wait"\n    LEAK' },
  { name: 'a folded admonition', body: '??? marks\n    LEAK' },
  { name: 'a generic block of slashes', body: '/// facilitator\nLEAK\n///' },
  { name: 'a comment in percent signs', body: '%%facilitator LEAK%%' },
  { name: 'a callout', body: '> [!facilitator]\n> LEAK' },
  { name: 'a folded callout in capitals', body: '> [!KEY]- Answer\n> LEAK' },
  { name: 'a tag', body: '<facilitator>\n\nLEAK\n\n</facilitator>' },
  { name: 'a tag with a class', body: '<div class="facilitator">\n\nLEAK\n\n</div>' },
  { name: 'a tag with one class of several', body: "<aside id=x class='box facilitator'>LEAK</aside>" },
  { name: 'a tag in a line', body: 'She sits. <span class="key">LEAK</span>' },
  { name: 'a Markdoc tag', body: '{% facilitator %}\nLEAK\n{% /facilitator %}' },
  { name: 'a shortcode', body: '{{< facilitator >}}\nLEAK\n{{< /facilitator >}}' },
  { name: 'a shortcode with the word behind another', body: '{{% notice facilitator %}}\nLEAK\n{{% /notice %}}' },
  { name: 'a role', body: '{facilitator}`LEAK`' },
  { name: 'a span with a class', body: '[LEAK]{.facilitator}' },
  { name: 'an environment', body: '\\begin{facilitator}\nLEAK\n\\end{facilitator}' },
  { name: 'square brackets', body: '[facilitator]\nLEAK\n[/facilitator]' },
  { name: 'colons of another script', body: '꞉꞉꞉facilitator\nLEAK\n꞉꞉꞉' },
  { name: 'colons set apart', body: ': : : facilitator\nLEAK\n: : :' },
  { name: 'one colon set apart', body: ':: :facilitator\nLEAK\n:: :' },
  { name: 'semicolons for colons', body: ';;;facilitator\nLEAK\n;;;' },
  { name: 'one semicolon for a colon', body: '::;facilitator\nLEAK\n::;' },
  { name: 'a variation selector between colons', body: ':\ufe0f:\ufe0f:facilitator\nLEAK\n:\ufe0f::' },
  { name: 'a leaf with colons that are no colons', body: '：︰strategy[LEAK]{in=team}' },
  ...['꞉', 'ː', '︰', '˸', '׃'].map((sign) => ({
    name: `‘${sign}’ for a colon`,
    body: `${sign.repeat(3)}facilitator\nLEAK\n${sign.repeat(3)}`,
  })),
  { name: 'colons that are written out', body: '&#58;&#58;&#58;facilitator\nLEAK\n&#58;&#58;&#58;' },
  { name: 'one colon that is written out', body: '&colon;:strategy[LEAK]{in=team}' },
  { name: 'a double colon of one character', body: '∷:facilitator\nLEAK\n∷:' },
  {
    name: 'a misspelt block in a code fence that was never closed before it',
    body: '```\ncode\n:::breif\nLEAK\n:::\n```',
  },
  {
    name: 'a word between two code blocks, of which the first was not closed',
    body: '```\ncode\n\n::response[LEAK]{of=shah kind=rescue}\n\n```\nmore\n```',
  },
  { name: 'a comment in a comment, on one line', body: 'a <!-- x <!-- y --> LEAK --> b' },
  { name: 'a comment in a comment', body: '<!-- x\n<!-- y -->\nLEAK\n-->' },
  ...['<-- LEAK -->', '<! -- LEAK -->', '< !-- LEAK -->', '<!- LEAK ->', '<!–– LEAK ––>'].map((comment) => ({
    name: `a comment written as ‘${comment.replace('LEAK', '…')}’`,
    body: `a ${comment} b`,
  })),
  { name: 'a comment with a dash that was made of two hyphens', body: 'a <!— LEAK —> b' },
  { name: 'a feeling with a space before its braces', body: 'Low :feeling[dread] {as=LEAK}.' },
  { name: 'a feeling with two colons', body: '::feeling[dread]{as=LEAK}' },
  { name: 'a misspelt feeling', body: 'Low :feelng[dread]{as=LEAK}.' },
  { name: 'a feeling with a capital', body: 'Low :Feeling[dread]{as=LEAK}.' },
  { name: 'a feeling with a full-width colon', body: 'Low ：feeling[dread]{as=LEAK}.' },
  { name: 'a feeling whose braces do not close', body: 'Low :feeling[dread]{as=LEAK.' },
  ...[
    "::strat'egy[LEAK]{in=team}",
    '::strat egy[LEAK]{in=team}',
    '::strat\negy[LEAK]{in=team}',
    ':/strategy[LEAK]{in=team}',
    ':‘strategy[LEAK]{in=team}',
    '::strategy-LEAK]{in=team}',
    '::my own strategy[LEAK]{in=team}',
    '::respo｛nse[LEAK]{of=shah kind=rescue}',
    "::st'rategy[LEAK]",
    '::Strategie LEAK',
  ].map((line) => ({ name: `a leaf written as ‘${line.replace('LEAK', '…')}’`, body: line })),
  ...[
    'Low: feeling[dread]{as=LEAK}.',
    'Low .feeling[dread]{as=LEAK}.',
    'Low :fe eling[dread]{as=LEAK}.',
    'Low :feeling [dread]{as=LEAK}.',
    'Low :feeling{as=LEAK}.',
    'Low :feeling[dread]as=LEAK}.',
    'Low :feeling[dread](as=LEAK of=shah}.',
  ].map((line) => ({ name: `a feeling’s family in ‘${line.replace('LEAK', '…')}’`, body: line })),
  ...[
    'Before !-- LEAK --> after.',
    'Before <:-- LEAK --> after.',
    'Before <!x- LEAK --> after.',
    'Before <- LEAK --> after.',
    '!-- LEAK\n\nand LEAK\n-->',
    '<!LEAK\n\nand LEAK\n-->',
    ':::question\nWhy?\n:::\n\nLEAK\n\n- and LEAK -->',
    ':::question\nWhy LEAK? -->\n:::',
  ].map((comment) => ({
    name: `a comment written as ‘${comment.replaceAll('LEAK', '…').replaceAll('\n', ' ')}’`,
    body: comment,
  })),
  { name: 'a note with its text below it', body: ':::facilitator\nx[^n]\n:::\n\n[^n]:\nLEAK' },
  { name: 'a second note with its text below it', body: ':::key{on=q}\nx[^n]\n:::\n\n[^m]: y\n[^n]:\n  LEAK' },
  { name: 'thinking, misspelt, in a station', format: 'osce', body: ':::dialogue\nMrs Kelly (thinkng): LEAK\n:::' },
  { name: 'thinking, second in brackets', format: 'osce', body: ':::dialogue\nMrs Kelly (aside, thinking): LEAK\n:::' },
  {
    name: 'thinking, in emphasis',
    format: 'osce',
    body: ':::dialogue\nDr Shah: Hm.\n*Mrs Kelly* (thinking): LEAK\n:::',
  },
  { name: 'thinking, in a list', format: 'osce', body: ':::dialogue\n- Mrs Kelly (thinking): LEAK\n:::' },
  { name: 'thinking, in a quote', format: 'osce', body: ':::dialogue\n> Mrs Kelly (thinking): LEAK\n:::' },
  {
    name: 'thinking, misspelt speaker',
    format: 'osce',
    body: ':::dialogue\nDr Shah: Hm.\nMrs Kellly (thinking): LEAK\n:::',
  },
  { name: 'thinking, no colon', format: 'osce', body: ':::dialogue\nDr Shah: Hm.\nMrs Kelly (thinking) LEAK\n:::' },
  {
    name: 'thinking, square brackets',
    format: 'osce',
    body: ':::dialogue\nDr Shah: Hm.\nMrs Kelly [thinking]: LEAK\n:::',
  },
  { name: 'thinking, in italics', format: 'osce', body: ':::dialogue\nMrs Kelly (*thinking*): LEAK\n:::' },
  {
    name: 'thought that goes on after an action',
    format: 'osce',
    body: ':::dialogue\nMrs Kelly (thinking): a\n[silence]\nLEAK\n:::',
  },
  { name: 'a leaf without brackets, its text on the line below', body: '::strategy{in=team}\nLEAK' },
  { name: 'a leaf without brackets, its text in the next paragraph', body: '::strategy\n\nLEAK' },
  { name: 'a leaf without brackets, its text in a list', body: '::response{of=shah kind=rescue}\n- LEAK' },
  { name: 'a leaf in a list of tasks', body: '- [x] ::strategy LEAK' },
  { name: 'a leaf whose colons were forgotten', body: 'strategy[LEAK]{in=team}' },
  ...[
    'Mrs Kelly (to herself): LEAK',
    'Mrs Kelly (in her head): LEAK',
    'Mrs Kelly (thought): LEAK',
    'Mrs Kelly (inner voice): LEAK',
    'Mrs Kelly (still thinking): LEAK',
    'Mrs Kelly (aside / thinking): LEAK',
    'Mrs Kelly (aside and thinking): LEAK',
    'Mrs Kelly (sighs – thinking): LEAK',
    'Mrs Kelly (<!-- low -->thinking): LEAK',
    'Mrs Kelly (:feeling[thinking]): LEAK',
    'Mrs Kelly (denkt bei sich): LEAK',
    'Mrs Kelly (se dit): LEAK',
    'Mrs Kelly (para sí): LEAK',
    'Mrs Kelly (في نفسها): LEAK',
    'Mrs Kelly: (thinking) LEAK',
    '**Mrs Kelly:** (thinking) LEAK',
    'Mrs Kelly: *(thinking)* LEAK',
    'Mrs Kelly: *thinking* LEAK',
    'Mrs Kelly: [thinking] LEAK',
    'Mrs Kelly: thinking: LEAK',
    'Mrs Kelly: Fine. (thinking: LEAK)',
    'Mrs Kelly, thinking: LEAK',
    'Mrs Kelly – thinking: LEAK',
    'Mrs Kelly thinks: LEAK',
    'Mrs Kellly thinks: LEAK',
    '[Mrs Kelly thinks: LEAK]',
    'Mrs Kelly {thinking}: LEAK',
    'Mrs Kelly <thinking>: LEAK',
    'Mrs Kellythinking): LEAK',
    'Mrs Kelly ‘thinking’: LEAK',
    'Mrs Kelly thinking): LEAK',
    'Mrs Kelly (t hinking): LEAK',
    'Mrs Kelly (thin king): LEAK',
    'Mrs Kelly (thi\nnking): LEAK',
    'Mrs Kelly (th(inking): LEAK',
    'Mrs Kelly ()hinking): LEAK',
    'Mrs Kelly (thi:nking): LEAK',
    'Dr Shah: Hm. Mrs Kelly (thinking): LEAK',
    'Dr Shah: Hm.<br>Mrs Kelly (thinking): LEAK',
  ].map((line) => ({
    name: `a thought written as ‘${line.replace('LEAK', '…')}’`,
    format: 'osce',
    body: `:::dialogue\nDr Shah: Hm.\n\n${line}\n:::`,
  })),
  { name: 'the first of two formats misspelt', format: '[osec, unfolding]', body: ':::voice{of=kelly}\nLEAK\n:::' },
];

/** And in the front matter, mended. */
export const MENDED_MATTER: readonly Known[] = [
  { name: 'a blank line before it', body: `\n${matterOf('pbl', 'objectives: ["LEAK"]\n')}Text.` },
  { name: 'a space before it', body: ` ${matterOf('pbl', 'objectives: ["LEAK"]\n')}Text.` },
  {
    name: 'a bracket that is not closed',
    body: `${matterOf('pbl', 'content-notes: [suicide\nobjectives: LEAK\n')}Text.`,
  },
  { name: 'an invisible mark before it', body: `\u200b${matterOf('pbl', 'objectives: ["LEAK"]\n')}Text.` },
  { name: 'four hyphens', body: `-${matterOf('pbl', 'objectives: ["LEAK"]\n')}Text.` },
  { name: 'a dash that was made of two hyphens', body: `—${matterOf('pbl', 'objectives: ["LEAK"]\n').slice(2)}Text.` },
  { name: 'no line before it', body: `${matterOf('pbl', 'objectives: ["LEAK"]\n').slice(4)}Text.` },
  { name: 'a line of hyphens within it', body: `${matterOf('pbl', '---\nobjectives: ["LEAK"]\n')}Text.` },
  {
    name: 'a line of hyphens before a key of the author’s own',
    body: `${matterOf('pbl', '---\nx-note: LEAK\nkeywords: [a]\n')}Text.`,
  },
  {
    name: 'a line of hyphens before what is indented',
    body: `${matterOf('pbl', 'references:\n  - id: a\n---\n    note: LEAK\n')}Text.`,
  },
  {
    name: 'a line of hyphens between a key and its items',
    body: `${matterOf('pbl', 'objectives:\n---\n  - LEAK\n').replace('LEAK\n---\n', 'LEAK\n')}Text.`,
  },
  {
    name: 'a line of hyphens within a list',
    body: `${matterOf('pbl', 'objectives:\n- a\n').replace('- a\n---\n', '- a\n---\n- LEAK\n')}Text.`,
  },
  {
    name: 'a line of hyphens before one more of the people',
    body: `${matterOf('pbl').replace('---\n\n', '---\n  ghost:\n    name: Ms LEAK\n\n')}Text.`,
  },
  {
    name: 'a line of hyphens within a text of several lines',
    body: `${matterOf('pbl', 'identity-relevance: >\n  some\n').replace('some\n---\n', 'some\n---\n  LEAK\n')}Text.`,
  },
  {
    name: 'a line of hyphens within a value',
    body: `${matterOf('pbl', 'objectives: Describe\n---\nthe LEAK\nkeywords: [a]\nlevel: faculty\n')}Text.`,
  },
  {
    name: 'two lines of hyphens within a list',
    body: `${matterOf('pbl', 'objectives:\n  - a\n---\n  - LEAK\n')}Text.`,
  },
  {
    name: 'a line of hyphens after a comment, and a key further down',
    body: `${matterOf('pbl', '---\n# LEAK\nobjectives: [a]\n')}Text.`,
  },
  { name: 'a comment before it', body: `<!-- CC BY -->\n${matterOf('pbl', 'objectives: ["LEAK"]\n')}Text.` },
  { name: 'a heading before it', body: `# T\n\n${matterOf('pbl', 'objectives: ["LEAK"]\n')}Text.` },
  {
    name: 'plus signs for hyphens',
    body: `${matterOf('pbl', 'objectives: ["LEAK"]\n').replaceAll('---', '+++')}Text.`,
  },
  { name: 'hyphens set apart', body: `${matterOf('pbl', 'objectives: ["LEAK"]\n').replaceAll('---', '- - -')}Text.` },
  {
    name: 'an invisible mark behind its lines',
    body: `${matterOf('pbl', 'objectives: ["LEAK"]\n').replaceAll('---', '---\u200b')}Text.`,
  },
  { name: 'in a code block', body: `\`\`\`yaml\n${matterOf('pbl', 'objectives: ["LEAK"]\n')}\`\`\`\n\nText.` },
  { name: 'without lines, its keys with capitals', body: 'Title: T\nFormat: pbl\nObjectives: LEAK\n\nText.' },
  {
    name: 'a double quote that is not closed',
    body: `${matterOf('pbl', 'summary: "A cook\nobjectives:\n  - LEAK\n')}Text.`,
  },
  {
    name: 'a single quote that is not closed',
    body: `${matterOf('pbl', "summary: 'A cook\nobjectives:\n  - LEAK\n")}Text.`,
  },
];
