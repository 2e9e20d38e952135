import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { editionsOf } from '../../../src/handout/editions.js';
import type { ExportOptions } from '../../../src/handout/export.js';
import { exportHandout as exportCase } from '../../../src/handout/export.js';
import { exportHandout } from '../../../src/index.js';
import { EDITION_KINDS } from '../../../src/language/formats/index.js';
import { parseCase } from '../../../src/language/parse.js';
import { matterOf } from '../leaks/known.js';
import { assertSound, partOf, tagsIn, textIn } from './package.js';

type Options = Omit<ExportOptions, 'to' | 'edition'> & { readonly edition?: ExportOptions['edition'] };

async function wordOf(text: string, options: Options = {}) {
  const { content } = await exportHandout(text, { edition: 'learner', to: 'docx', ...options });
  ok(content instanceof Uint8Array);
  const file = assertSound(content);
  const document = partOf(file, 'word/document.xml');
  return { content, file, document, text: textIn(document) };
}

/** The styles of the paragraphs that hold these words. */
function styleOf(document: string, words: string): string | undefined {
  const found = document.match(/<w:p>.*?<\/w:p>/gs)?.find((each) => textIn(each).includes(words));
  return found === undefined ? undefined : /<w:pStyle w:val="(\w+)"/.exec(found)?.[1];
}

const CASES = readdirSync('cases', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.case.md'));

describe('a sheet as a Word file', function () {
  this.timeout(40_000);

  it('is sound, in editions of every sample case, in every style', async () => {
    const styles = ['standard', 'large-print', 'dyslexia'] as const;
    const kinds = new Set<string>();
    let count = 0;
    let turn = 0;
    for (const name of CASES) {
      const { case: theCase } = parseCase(readFileSync(path.join('cases', name), 'utf8'));
      for (const edition of editionsOf(theCase)) {
        // Every third sheet, and the first of each kind.
        turn += 1;
        if (turn % 3 > 0 && kinds.has(edition.split(':')[0] ?? '')) continue;
        const style = styles[count % 3] ?? 'standard';
        const { content } = await exportCase(theCase, {
          edition,
          to: 'docx',
          style,
          paper: count % 2 ? 'letter' : 'a4',
        });
        ok(content instanceof Uint8Array);
        const file = assertSound(content);
        ok(textIn(partOf(file, 'word/document.xml')).includes(theCase.matter.title ?? ''), `${name} ${edition}`);
        kinds.add(edition.split(':')[0] ?? '');
        count += 1;
      }
    }
    ok(count > 20, String(count));
    equal(kinds.size, EDITION_KINDS.length);
  });

  it('has Word’s own headings, lists, tables and styles', async () => {
    const { document, text } = await wordOf(
      `${matterOf()}# The room\n\n## Deeper\n\nProse.\n\n- first item\n- second\n\n> said\n\n:::dialogue\nDr Shah (low): Well.\n\nMrs Kelly (thinking): No.\n\n[Silence.]\n:::\n\n:::question{#q minutes=5 lines=3}\nWhy?\n:::\n\n| a | b |\n| - | - |\n| c | d |\n`,
    );
    match(document, /<w:pStyle w:val="Title"\/>(?:(?!<\/w:p>).)*<w:t[^>]*>T<\/w:t>/s);
    equal(styleOf(document, 'The room'), 'Heading1');
    equal(styleOf(document, 'Deeper'), 'Heading2');
    equal(styleOf(document, 'first item'), 'ListParagraph');
    equal(styleOf(document, 'said'), 'Quote');
    equal(styleOf(document, 'Well.'), 'EncounterTurn');
    equal(styleOf(document, 'No.'), 'EncounterInnerSpeech');
    equal(styleOf(document, '[Silence.]'), 'EncounterAction');
    equal(styleOf(document, 'Question 1'), 'EncounterQuestion');
    match(text, /^Dr Shah \(low\)\u2002Well\.$/m);
    match(text, /^Mrs Kelly \(thinking\)\u2002No\.$/m);
    match(text, /^Question 1 · 5 minutes$/m);
    match(document, /<w:tblHeader\/>/);
    const lines = document.match(/<w:p>.*?<\/w:p>/gs)?.find((each) => each.includes('EncounterWritingLines')) ?? '';
    equal(lines.match(/<w:tab\/>/g)?.length, 3);
  });

  it('tells its language, its title and its authors, and nothing else of itself', async () => {
    const more = 'lang: de-AT\nauthors:\n  - { name: "A. Writer & co", role: SECRET }\n';
    const { file, document } = await wordOf(`${matterOf('unfolding', more)}Text.\n`);
    const core = partOf(file, 'docProps/core.xml');
    match(core, /<dc:title>T · Blatt für die Gruppe<\/dc:title><dc:creator>A. Writer &#38; co<\/dc:creator>/);
    match(core, /<dc:language>de-AT<\/dc:language>/);
    doesNotMatch(core, /created|modified|lastModifiedBy/);
    match(partOf(file, 'word/styles.xml'), /<w:lang [^>]*w:val="de-AT"/);
    doesNotMatch(document, /SECRET/);
  });

  it('is the same bytes for the same sheet', async () => {
    const [one, other] = [await wordOf(`${matterOf()}Text.\n`), await wordOf(`${matterOf()}Text.\n`)];
    deepEqual(one.content, other.content);
  });

  it('says at the head of a page whose sheet it is, and counts the pages at its foot', async () => {
    const { file, document } = await wordOf(`${matterOf('unfolding', 'license: CC-BY-4.0\n')}Text.\n`, {
      edition: 'facilitator',
    });
    match(textIn(partOf(file, 'word/header1.xml')), /T · For the facilitator only\. Do not hand out\./);
    const foot = partOf(file, 'word/footer1.xml');
    match(textIn(foot), /CC BY 4\.0/);
    match(foot, /PAGE.*NUMPAGES/s);
    equal(styleOf(document, 'For the facilitator only'), 'EncounterFacilitator');
  });

  it('has the first words of a title that is too long for the foot of a page, and the whole at the top of the sheet', async () => {
    const long = 'A title that goes on and on about what happened on the ward '.repeat(3).trim();
    const text = `${matterOf().replace('"T"', `"${long}"`)}Text.\n`;
    for (const [style, most] of [
      ['standard', 150],
      ['large-print', 80],
    ] as const) {
      const { file, text: said } = await wordOf(text, { edition: 'facilitator', style });
      const head = textIn(partOf(file, 'word/header1.xml'));
      match(head, /^A title that goes on .* … · For the facilitator only\. Do not hand out\.$/);
      ok(head.length <= most, head);
      ok(said.includes(long));
    }
  });

  it('keeps what is asked with the lines to answer on, and divides the parts by a line for who leads', async () => {
    const text = `${matterOf()}::part[One]\n\n:::question\nWhy?\n:::\n`;
    const paragraphOf = (document: string, words: string) =>
      document.match(/<w:p>.*?<\/w:p>/gs)?.find((each) => textIn(each).includes(words)) ?? '';
    const { document } = await wordOf(text);
    match(paragraphOf(document, 'Why?'), /<w:keepNext\/>/);
    doesNotMatch(paragraphOf(document, 'Part 1'), /<w:pBdr>/);
    match(paragraphOf((await wordOf(text, { edition: 'facilitator' })).document, 'Part 1'), /<w:pBdr><w:top /);
  });

  it('has the paper that was asked for', async () => {
    const sizeOf = async (paper: 'a4' | 'letter') =>
      tagsIn((await wordOf(`${matterOf()}Text.\n`, { paper })).document).find(({ name }) => name === 'w:pgSz')
        ?.attributes;
    deepEqual([(await sizeOf('a4'))?.['w:h'], (await sizeOf('letter'))?.['w:h']], ['16838', '15840']);
  });

  it('has no letter below 16 points and no slanted one in large print', async () => {
    const body =
      ':::dialogue\nDr Shah (thinking): *Well*[^n].\n:::\n\n[^n]: A note.\n\n:::question\nWhy?\n:::\n\n`code`';
    const { file, document } = await wordOf(`${matterOf()}${body}\n`, { style: 'large-print' });
    const styles = partOf(file, 'word/styles.xml');
    const sizes = [...`${styles}${document}`.matchAll(/<w:sz w:val="(\d+)"/g)].map((found) => Number(found[1]));
    // The ruled lines hold no letters.
    const small = sizes.filter((size) => size < 32);
    deepEqual(small.length, 1, String(sizes));
    doesNotMatch(document, /<w:i\/>/);
    match(document, /<w:b\/>.*?<w:t[^>]*>Well</s);
  });

  it('begins each part on a page of its own, but for who has them all at once', async () => {
    const text = `${matterOf()}Before.\n\n::part[One]\n\nText.\n\n::part\n\nText.\n`;
    const { document } = await wordOf(text);
    const breaks = (xml: string) => xml.match(/<w:pageBreakBefore\/>/g)?.length ?? 0;
    equal(breaks(document), 2);
    for (const edition of ['facilitator', 'after'] as const)
      equal(breaks((await wordOf(text, { edition })).document), 0);
    equal(styleOf(document, 'Part 2'), 'Heading1');
    // Where nothing is told before the first, nobody is handed a page with no more than the title.
    equal(breaks((await wordOf(text.replace('Before.', ''))).document), 1);
  });

  it('begins what is for all after the last part on a page of its own, whatever it is', async () => {
    const parts = `${matterOf()}Before.\n\n::part[One]\n\nText.\n\n::part{end}\n\n`;
    const breaks = (xml: string) => xml.match(/<w:pageBreakBefore\/>/g)?.length ?? 0;
    for (const after of ['For all.', ':::care\nFor all.\n:::', '# For all\n\nText.', '| For all |\n| - |\n| b |']) {
      const { document } = await wordOf(`${parts}${after}\n`);
      equal(breaks(document), 2, after);
      const last = document.lastIndexOf('<w:pageBreakBefore/>');
      ok(document.indexOf('Text.') < last && last < document.indexOf('For all'), after);
      equal(breaks((await wordOf(`${parts}${after}\n`, { edition: 'after' })).document), 0);
    }
    equal(breaks((await wordOf(parts)).document), 1);
  });

  it('has Word’s own footnotes, and links that lead to what they cite', async () => {
    const more = 'references:\n  - { id: a, type: book, title: "On letters" }\n';
    const { file, document, text } = await wordOf(
      `${matterOf('unfolding', more)}Said[^n], again[^n], and [@a]. [Here](#q) <https://example.org/?a=1&b=2>\n\n[^n]: The *note*.\n\n:::question{#q}\nWhy?\n:::\n`,
    );
    equal(tagsIn(document).filter(({ name }) => name === 'w:footnoteReference').length, 1);
    match(textIn(partOf(file, 'word/footnotes.xml')), /The note\./);
    doesNotMatch(text, /The note\./);
    equal(
      tagsIn(document).filter(({ name, attributes }) => name === 'w:hyperlink' && attributes['w:anchor']).length,
      2,
    );
    match(partOf(file, 'word/_rels/document.xml.rels'), /https:\/\/example\.org\/\?a=1&amp;b=2/);
  });

  it('is set from right to left where the language is', async () => {
    const text = readFileSync('cases/paediatrics/the-fever-comes-back.case.md', 'utf8');
    const { document } = await wordOf(text);
    const paragraphs = tagsIn(document).filter(({ name }) => name === 'w:pPr').length;
    equal(tagsIn(document).filter(({ name }) => name === 'w:bidi').length, paragraphs);
    match(document, /<w:rtl\/><\/w:rPr><w:t[^>]*>[^<]*سلمى/);
    const dose = (await wordOf(`${matterOf('unfolding', 'lang: ar\n')}جرعة 0.3 mg الآن.\n`)).document;
    match(dose, /<w:t[^>]*>\u200E<\/w:t><\/w:r><w:r><w:t[^>]*>0\.3\u00A0mg</);
    match(document, /<w:bidiVisual\/>/);
    doesNotMatch((await wordOf(`${matterOf()}Text.\n`)).document, /<w:bidi\/>|<w:rtl\/>/);
  });

  it('holds pictures with what they show in words, and words alone where there is no picture', async () => {
    const png =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const text = `${matterOf()}![A folded letter](letter.png)\n`;
    const { file, document } = await wordOf(text, { picture: () => png });
    ok(file.names.some((name) => name.startsWith('word/media/')));
    match(document, /descr="A folded letter"/);
    match((await wordOf(text)).text, /Picture A folded letter/);
  });

  it('has no picture that is wider than the cell it stands in', async () => {
    const header = new Uint8Array(24);
    header.set([0x89, 0x50, 0x4e, 0x47], 0);
    new DataView(header.buffer).setUint32(16, 1600);
    new DataView(header.buffer).setUint32(20, 400);
    const picture = () => `data:image/png;base64,${Buffer.from(header).toString('base64')}`;
    const { document } = await wordOf(`${matterOf()}| a | b |\n| - | - |\n| ![x](x.png) | ![y](y.png) |\n`, {
      picture,
    });
    const widths = [...document.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, emu]) => Number(emu) / 635);
    const cells = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, twips]) => Number(twips));
    equal(widths.length, 2);
    for (const [index, width] of widths.entries()) ok(width < (cells[index] ?? 0), `${width} in ${cells[index]}`);
  });

  it('keeps a heading on the page of the box that follows it, and begins no line with a space', async () => {
    const text = `${matterOf()}One<br>\ntwo.\n\n## Care\n\n:::care\nShort.\n\n::support[Somebody]\n:::\n`;
    const { document } = await wordOf(text);
    const before = document.slice(0, document.indexOf('<w:tbl>')).match(/<w:p>.*?<\/w:p>/gs) ?? [];
    match(before.at(-1) ?? '', /<w:keepNext\/>/);
    match(before.at(-2) ?? '', /Heading1/);
    match(document, /<w:br\/><\/w:r><w:r><w:t[^>]*>two/);
  });

  it('divides a scheme that no page can hold, and ends no page with what its next rows are about', async () => {
    const scheme = (rows: number) =>
      `${matterOf('osce')}Text.\n\n:::marks\n| What | Marks |\n| - | - |\n| **First** | |\n${'| Listens | [1] |\n'.repeat(rows)}:::\n`;
    const kept = async (rows: number) => {
      const { document } = await wordOf(scheme(rows), { edition: 'examiner' });
      const table = /<w:tbl>(?:(?!<w:tbl>).)*Listens.*?<\/w:tbl>/s.exec(document)?.[0] ?? '';
      return (table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) => /<w:keepNext\/>/.test(row));
    };
    deepEqual((await kept(3)).slice(1), [true, true, true, false]);
    deepEqual((await kept(30)).slice(1, 4), [true, false, false]);
  });

  it('has room for the pen on a mark sheet: names, marks to be ringed, a sum, boxes to tick, lines for notes', async () => {
    const text = readFileSync(path.join('cases', 'orthopaedics', 'cancelled-again.case.md'), 'utf8');
    const paragraphOf = (document: string, words: string) =>
      document.match(/<w:p>.*?<\/w:p>/gs)?.find((each) => textIn(each).includes(words)) ?? '';
    for (const [style, rows] of [
      ['standard', 1],
      ['large-print', 3],
    ] as const) {
      const { document } = await wordOf(text, { edition: 'examiner', style });
      const named = ['Candidate no.', 'Examiner', 'Date'].map((name) => paragraphOf(document, name));
      equal(new Set(named).size, rows, style);
      for (const each of named) match(each, /<w:tab [^>]*w:leader="underscore"/);
      const marks = /<w:tr>(?:(?!<\/w:tr>).)*Sees to food.*?<\/w:tr>/s.exec(document)?.[0] ?? '';
      equal(marks.match(/<w:bdr /g)?.length, 2, 'two marks, each in a box');
      match(marks, /<w:keepNext\/>/);
      match(paragraphOf(document, 'of 18'), /<w:u [^>]*\/>.*?<w:t[^>]*>\u00A0{8,}<\/w:t>/s);
      match(textIn(paragraphOf(document, 'Borderline')), /☐\u00A0Fails clearly.*☐\u00A0Borderline/);
      const lines = document.match(/<w:pStyle w:val="EncounterWritingLines"\/>.*?<\/w:p>/gs) ?? [];
      equal(lines.at(-1)?.match(/<w:tab\/>/g)?.length, 3, 'lines for notes');
    }
  });

  it('ends no page with what the next rows of a map are about', async () => {
    const text = readFileSync(path.join('cases', 'balint', 'the-fourth-referral.case.md'), 'utf8');
    const { document } = await wordOf(text, { edition: 'after' });
    for (const about of ['What each side wishes', 'Feelings that mirror each other', 'What makes it hard']) {
      const row = document.match(/<w:tr>.*?<\/w:tr>/gs)?.find((each) => textIn(each).includes(about)) ?? '';
      const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
      deepEqual(
        cells.map((cell) => /<w:keepNext\/>/.test(cell)),
        [true, true, true],
        about,
      );
    }
  });

  it('keeps a map of a few words on one page, and divides one of many', async () => {
    const kept = async (words: string) => {
      const factors = ['patient', 'relationship', 'clinician'].map((where) => `::factor[${words}]{in=${where}}`);
      const { document } = await wordOf(`${matterOf('cbl')}${factors.join('\n\n')}\n\n::factor[Time]{in=system}\n`);
      return (document.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) => /<w:keepNext\/>/.test(row));
    };
    deepEqual(await kept('Grief'), [true, true, true, false]);
    deepEqual((await kept('Grief that nobody has asked about. '.repeat(20))).slice(1), [true, false, false]);
  });

  it('sets a sheet for one side closer, with narrow margins, but not in large print', async () => {
    const marginOf = async (edition: 'one-page' | 'learner', style: 'standard' | 'large-print') => {
      const { file, document } = await wordOf(`${matterOf()}Text.\n`, { edition, style });
      const margin = tagsIn(document).find(({ name }) => name === 'w:pgMar')?.attributes['w:left'];
      const [, size] = /<w:sz w:val="(\d+)"/.exec(partOf(file, 'word/styles.xml')) ?? [];
      const heading = /w:styleId="Heading1".*?w:before="(\d+)"/s.exec(partOf(file, 'word/styles.xml'))?.[1];
      return [Number(margin), Number(size), Number(heading)];
    };
    const [narrow = 0, small = 0, closer = 0] = await marginOf('one-page', 'standard');
    const [wide = 0, usual = 0, apart = 0] = await marginOf('learner', 'standard');
    ok(narrow < wide && small < usual && small >= 18, `${narrow} ${wide} ${small} ${usual}`);
    ok(closer > 0 && closer < apart, `${closer} ${apart}`);
    deepEqual(await marginOf('one-page', 'large-print'), await marginOf('learner', 'large-print'));
  });

  it('says in a line on a sheet for one side what has rows of its own on others, and loses no word of it', async () => {
    const scale = '- [ ] −2: much less likely\n- [ ] 0: neither\n- [x] +2: much more likely\n';
    const text = `${matterOf('sct', 'level: [foundation]\ngroup: { min: 3, max: 9 }\ncontent-notes: [abuse]\n')}:::dialogue\nDr Shah: Well.\n\nMrs Kelly: No.\n:::\n\n:::question\nThat makes it\n\n${scale}:::\n`;
    const [close, usual] = [await wordOf(text, { edition: 'one-page' }), await wordOf(text)];
    match(close.text, /^For everyone who takes part\u2003Discussion handout · Script concordance/m);
    match(
      close.text,
      /^For\u2002Foundation years\u2003Group\u20023 to 9 people\u2003People\u2002Mrs Kelly, patient · Dr Shah, clinician/m,
    );
    match(close.text, /^Before you read\u2002This case mentions abuse\./m);
    match(close.text, /^\u00A0−2\u00A0\u2002much less likely$/m);
    match(close.text, /^\u00A0\+2\u00A0\u2002much more likely$/m);
    const rowsIn = (document: string) => document.match(/<w:tr>/g)?.length;
    deepEqual([rowsIn(close.document), rowsIn(usual.document)], [1, 2]);
    const words = (said: string) =>
      said
        .split(/[\s·]+/)
        .filter((word) => word !== '')
        .toSorted();
    deepEqual(words(close.text), words(usual.text));
  });

  it('has letters and lines on a sheet for one side as small as was reckoned, and no smaller', async () => {
    const sized = async (count: number) => {
      const { file } = await wordOf(`${matterOf()}${`${'A long word about nothing. '.repeat(12)}\n\n`.repeat(count)}`, {
        edition: 'one-page',
      });
      return Number(/<w:sz w:val="(\d+)"/.exec(partOf(file, 'word/styles.xml'))?.[1]);
    };
    const sizes = await Promise.all([1, 15, 18, 22, 60].map(sized));
    deepEqual([...new Set(sizes.slice(0, -1))].toSorted(), [18, 19, 21].toSorted());
    equal(sizes.at(-1), 19, 'on two sides there is no need for the smallest');
  });

  it('divides no box of a few lines, and one that is long', async () => {
    const long = 'A long word about nothing. '.repeat(60);
    const care = (text: string) => `:::care\n${text}\n\n::support[Somebody]\n:::\n`;
    const { document } = await wordOf(`${matterOf()}${care('Short.')}\n${care(long)}`);
    const rows = document.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    deepEqual(
      rows.map((row) => /<w:cantSplit\/>/.test(row)),
      [true, false],
    );
  });

  it('gives an actor’s cues more room than names, and has them in plain letters', async () => {
    const text = readFileSync(path.join('cases', 'orthopaedics', 'cancelled-again.case.md'), 'utf8');
    const cellOf = (document: string, words: string) =>
      document.match(/<w:tc>(?:(?!<w:tc>).)*?<\/w:tc>/gs)?.find((cell) => textIn(cell).trim() === words) ?? '';
    const widthOf = (cell: string) => Number(/<w:tcW [^>]*w:w="(\d+)"/.exec(cell)?.[1]);
    const cue = cellOf((await wordOf(text, { edition: 'actor:lane' })).document, 'the candidate promises Monday');
    const name = cellOf((await wordOf(text, { edition: 'learner' })).document, 'If you mark');
    ok(widthOf(cue) > widthOf(name) * 1.2, `${widthOf(cue)} ${widthOf(name)}`);
    doesNotMatch(cue, /EncounterSpeaker/);
    match(name, /EncounterSpeaker/);
  });

  it('has room to write in the empty cells of what an observer fills in, and none in a table that is full', async () => {
    const table = '| a | b |\n| - | - |\n| c |  |\n| d | e |\n';
    const { document } = await wordOf(`${matterOf()}${table}`);
    const heights = document.match(/<w:tr>.*?<\/w:tr>/gs)?.map((row) => /w:trHeight/.test(row));
    deepEqual(heights, [false, true, false]);
  });

  it('takes an empty cell of a scheme for nothing to be written in', async () => {
    const scheme = '| What | Anchor | Marks |\n| - | - | - |\n| Listens | | [1] |\n';
    const { document } = await wordOf(`${matterOf('osce')}:::marks\n${scheme}:::\n`, { edition: 'examiner' });
    match(document, /Listens/);
    doesNotMatch(document, /<w:trHeight /);
  });

  it('keeps every digit and sign of a clinical text', async () => {
    const { text } = await wordOf(
      `${matterOf()}Adrenaline 1:1000, I:E 1:2, SpO2:94%, at 10:30, CO<sub>2</sub> < 5 & "x".\n`,
    );
    match(text, /^Adrenaline 1:1000, I:E 1:2, SpO2:94%, at 10:30, CO2 < 5 & "x"\.$/m);
  });

  it('holds nothing that no XML may hold, and no address that Word takes for damage', async () => {
    const odd = '\u0001\u0008\u000b\u001f\ufffe\uffff\ud800x\udc00';
    const more = `summary: ${JSON.stringify(odd)}\nauthors:\n  - name: ${JSON.stringify(odd)}\n`;
    const body = `a${odd}b \u202etfel ot\n\n[a](<http://exa mple.org/> "t") [b](https://[x) [c](javascript:x) [d](https://x.example/<>"{}|^\`)\n\n\`\`\`\n${odd}\n\`\`\`\n`;
    const { file, document } = await wordOf(`${matterOf('unfolding', more)}${body}`);
    doesNotMatch(document, /&#x?0*1;/);
    doesNotMatch([...file.parts.values()].join(''), /javascript:x"|Target="https:\/\/\[x/);
  });

  it('is no larger than it must be', async () => {
    const { content } = await wordOf(`${matterOf()}Text.\n`);
    ok(content.length < 20_000, String(content.length));
  });
});
