import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { type Edition, editionsOf } from '../../src/handout/editions.js';
import { quotesIn } from '../../src/handout/exports/elements.js';
import { partSheets } from '../../src/handout/parts.js';
import { type RenderOptions, renderCase } from '../../src/handout/render.js';
import { STYLES } from '../../src/handout/styles.js';
import { parseCase } from '../../src/language/parse.js';
import { openBrowser } from '../host/vscode-host.mjs';

const read = (file: string) => parseCase(readFileSync(path.join('cases', file), 'utf8')).case;
const cases = readdirSync('cases', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.case.md'));
const unfolding = read('respiratory/one-more-admission.case.md');
const station = read('orthopaedics/cancelled-again.case.md');
const POINT = 96 / 72;

describe('sheets in the browser', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    ({ browser, page } = await openBrowser({ viewport: { width: 1000, height: 900 } }));
  });
  after(() => browser.close());

  const show = (theCase: typeof station, edition: Edition, options: Partial<RenderOptions> = {}) =>
    page.setContent(renderCase(theCase, { edition, ...options }).html);

  /** How many pages the browser makes of what is shown. */
  async function pages(): Promise<number> {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }

  /** The letters of everything that is seen, in pixels, with their lines: `size line words`. */
  const letters = () =>
    page.evaluate(() => {
      const found: { size: number; line: number; slanted: boolean; words: string }[] = [];
      const walker = document.createTreeWalker(
        document.querySelector('article') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = (node.textContent ?? '').trim();
        const element = node.parentElement;
        if (words === '' || !element?.checkVisibility()) continue;
        const style = getComputedStyle(element);
        const size = Number.parseFloat(style.fontSize);
        found.push({
          size,
          line: Number.parseFloat(style.lineHeight) / size,
          slanted: style.fontStyle === 'italic',
          words,
        });
      }
      return found;
    });

  for (const media of ['screen', 'print'] as const) {
    it(`has no letter below 16 points in large print, and none that slants: ${media}`, async () => {
      await page.emulateMedia({ media });
      for (const theCase of [unfolding, station]) {
        for (const edition of editionsOf(theCase)) {
          await show(theCase, edition, { style: 'large-print' });
          const all = await letters();
          assert.ok(all.length > 10, edition);
          const wrong = all.filter(({ size, slanted }) => size < 16 * POINT - 0.01 || slanted);
          assert.deepEqual(wrong, [], edition);
          const [body] = all.filter(({ words }) => words.length > 120);
          if (body) assert.ok(body.size >= 18 * POINT - 0.01, `${edition}: ${JSON.stringify(body)}`);
        }
      }
    });

    it(`keeps lines 1.5 apart and letters of 12 points and more for readers with dyslexia: ${media}`, async () => {
      await page.emulateMedia({ media });
      for (const theCase of [unfolding, station]) {
        for (const edition of editionsOf(theCase)) {
          await show(theCase, edition, { style: 'dyslexia' });
          const wrong = (await letters()).filter(({ size, slanted }) => size < 12 * POINT - 0.01 || slanted);
          assert.deepEqual(wrong, [], edition);
          const text = (await letters()).filter(({ words }) => words.length > 60);
          assert.deepEqual(
            text.filter(({ line }) => line < 1.49),
            [],
            edition,
          );
        }
      }
    });
  }

  it('is off-white for readers with dyslexia, and in the dark for a reader in the dark', async () => {
    await show(station, 'learner', { style: 'dyslexia' });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    assert.equal(await paper(), '#fbf5e6');
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    assert.equal(await paper(), '#1b1e24');
  });

  it('puts what is quoted between the marks of its language, as a Word file does', async () => {
    const english = read('surgery/nobody-said-stop.case.md');
    for (const lang of ['en', 'de', 'fr', 'es', 'nl', 'ar']) {
      await show({ ...english, matter: { ...english.matter, lang } }, 'facilitator');
      const marks = await page
        .locator('.map q')
        .first()
        .evaluate((quote) => getComputedStyle(quote).quotes);
      const [open, close] = quotesIn(lang);
      if (lang === 'en') assert.equal(marks, 'auto');
      else assert.ok(marks.startsWith(`"${open}" "${close}"`), `${lang}: ${marks}`);
    }
  });

  it('opens a part by a click or a key, without a script, and shows its title only then', async () => {
    await page.emulateMedia({ media: 'screen' });
    await show(unfolding, 'learner');
    const title = page.getByRole('heading', { name: 'The wallet' });
    assert.equal(await title.isVisible(), false);
    const part = page.locator('summary', { hasText: 'Part 1' });
    await part.click();
    assert.equal(await title.isVisible(), true);
    await part.press('Enter');
    assert.equal(await title.isVisible(), false);
  });

  it('prints every part, each on a page of its own, whatever is folded on the screen', async () => {
    await show(unfolding, 'learner');
    await page.emulateMedia({ media: 'print' });
    for (const name of ['The wallet', 'The box', 'The corridor'])
      assert.equal(await page.getByRole('heading', { name }).isVisible(), true, name);
    const breaks = await page.evaluate(() =>
      [...document.querySelectorAll('.part')].map((part) => getComputedStyle(part).breakBefore),
    );
    assert.deepEqual(breaks, ['page', 'page', 'page']);
  });

  it('prints the first part below the title where nothing is told before it', async () => {
    const text = (before: string) =>
      `---\ntitle: "x"\nformat: pbl\n---\n\n${before}::part[One]\n\nText.\n\n::part[Two]\n\nText.\n`;
    await page.emulateMedia({ media: 'print' });
    await show(parseCase(text('')).case, 'learner');
    assert.equal(await pages(), 2);
    await show(parseCase(text('An opening.\n\n')).case, 'learner');
    assert.equal(await pages(), 3);
  });

  it('has a map of many rows in larger letters go on overleaf, and leaves no page empty before it', async () => {
    const many = (domain: string) =>
      Array.from({ length: 5 }, (_, index) => `::factor[What makes it hard, the ${index}. time]{in=${domain}}\n\n`);
    const text = `---\ntitle: "x"\nformat: cbl\nversion: 1.0.0\n---\n\n${'It was a long day. '.repeat(40)}\n\n${['patient', 'clinician', 'relationship', 'team', 'system'].flatMap(many).join('')}`;
    await page.emulateMedia({ media: 'print' });
    for (const style of ['large-print', 'dyslexia'] as const) {
      await show(parseCase(text).case, 'learner', { style });
      const texts = await printed();
      assert.ok(texts[0]?.includes('makes it hard, the 0. time'), `${style}: ${texts[0]?.slice(-200)}`);
      assert.ok(texts[1]?.includes('makes it hard, the 4. time'), `${style}: ${texts[1]?.slice(0, 200)}`);
      assert.doesNotMatch(texts.at(-1) ?? '', /^The difficulty map/, 'what it is stands below some of it');
    }
  });

  it('sets a map in large letters below each other, each side under its name, on paper and on a narrow screen', async () => {
    const theCase = read('balint/the-fourth-referral.case.md');
    const lefts = () =>
      page
        .locator('.map .hard > td')
        .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
    const named = () => page.locator('.map .hard > .patient > .cell-heading').isVisible();
    for (const [style, media, width, columns] of [
      ['large-print', 'print', 650, 1],
      ['standard', 'print', 650, 3],
      ['dyslexia', 'print', 650, 1],
      ['large-print', 'screen', 700, 1],
      ['large-print', 'screen', 1200, 3],
      ['standard', 'screen', 360, 1],
      ['standard', 'screen', 700, 3],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media });
      await show(theCase, 'after', { style });
      assert.equal(new Set(await lefts()).size, columns, `${style}, ${media} of ${width}`);
      assert.equal(await named(), columns === 1, `${style}, ${media} of ${width}`);
    }
    await page.setViewportSize({ width: 1000, height: 900 });
  }).timeout(60_000);

  it('divides a map of several rows between what they are about, with its head on both pages and nothing alone', async () => {
    const matter =
      '---\ntitle: "x"\nformat: cbl\nversion: 1.0.0\npeople:\n  kelly: { name: Mrs Kelly, part: patient }\n  shah: { name: Dr Shah, part: clinician }\n---\n\n';
    const felt = (key: string) =>
      `:::voice{of=${key}}\n${['shame', 'fear', 'anger'].map((family) => `I had :feeling[${family} of my own]{family=${family}}.`).join(' ')}\n:::\n\n`;
    const wishes =
      ':::mismatch\n::wish[A scan that proves it]{of=kelly}\n::wish[To be allowed to stop]{of=shah}\n::possible[A plan]\n:::\n\n';
    const hard = ['patient', 'clinician', 'relationship', 'system']
      .map((domain) => `::factor[A reason in the ${domain}]{in=${domain}}\n\n`)
      .join('');
    await page.emulateMedia({ media: 'print' });
    let divided = 0;
    for (let before = 6; before <= 13; before += 1) {
      const text = `${matter}${felt('kelly')}${felt('shah')}${'It was a long day.\n\n'.repeat(before)}${wishes}${hard}`;
      await show(parseCase(text).case, 'after');
      const texts = await printed();
      const held = texts.filter((each) => each.includes('Between them'));
      if (held.length > 1) divided += 1;
      for (const each of held) {
        assert.match(each, /Between them Dr Shah (?:What each|Feelings|What makes)/, `${before} lines before`);
        // With its head go its first rows, and what lies around them follows what makes it hard.
        assert.doesNotMatch(each, /Between them Dr Shah$/, `${before} lines before`);
        assert.equal(/Reason in the system/i.test(each), /Reason in the patient/i.test(each), `${before} lines before`);
      }
      const [first = ''] = held;
      const at = texts.indexOf(first);
      // No more of a page stays empty than the head and the first rows take.
      assert.ok(at === 0 || before >= 11, `${before} lines before`);
    }
    assert.ok(divided > 2, `${divided}`);
  }).timeout(60_000);

  it('lets no long word of an actor’s cue push the page aside on a phone', async () => {
    const cue = '::react[Say nothing]{when="Arbeitsunfähigkeitsbescheinigungsverlängerungswunsch abgelehnt"}';
    const text = `---\ntitle: "x"\nlang: de\nformat: osce\npeople:\n  kelly: { name: Frau Kelly, part: patient }\n---\n\n:::brief{for=kelly}\n${cue}\n:::\n`;
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 360, height: 700 });
    for (const edition of ['actor:kelly', 'facilitator'] as const) {
      await show(parseCase(text).case, edition);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360, edition);
    }
    await page.setViewportSize({ width: 1000, height: 900 });
  });

  it('divides words where the browser knows the language, and never a name, a code or an address', async () => {
    const text = (lang: string) =>
      `---\ntitle: "Arbeitsunfähigkeit"\nlang: ${lang}\nformat: cbl\npeople:\n  kelly: { name: Frau Wieczorek, part: patient }\n  shah: { name: Dr. Shah, part: clinician }\n---\n\n## Die Sprechstunde\n\nAdrenalin \`1:1000\` und [mehr](https://example.org/arzneimittel).\n\n:::dialogue\nFrau Wieczorek: Ja.\n:::\n\n:::voice{of=kelly}\nNein.\n:::\n\n::factor[Angst]{in=patient}\n\n::factor[Eile]{in=clinician}\n`;
    const hyphens = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => getComputedStyle(each).hyphens);
    for (const lang of ['en', 'de', 'fr', 'es', 'nl', 'ar']) {
      for (const style of lang === 'de' ? STYLES : (['standard'] as const)) {
        await page.emulateMedia({ media: 'screen' });
        await page.setViewportSize({ width: 360, height: 700 });
        await show(parseCase(text(lang)).case, 'facilitator', { style });
        assert.equal(await page.locator('html').getAttribute('lang'), lang);
        // Whoever needs large letters reads whole words, but in a heading that no line of a phone can hold.
        assert.equal(await hyphens('article > p'), style === 'standard' ? 'auto' : 'manual', style);
        for (const heading of ['h1', 'article > h2'])
          assert.equal(await hyphens(heading), 'auto', `${heading}, ${style}`);
        for (const media of ['screen', 'print'] as const) {
          await page.emulateMedia({ media });
          if (media === 'print') assert.equal(await hyphens('article > p'), 'manual');
          for (const each of [
            'code',
            '.who',
            '.voice > .label',
            '.people dt',
            '.map thead th',
            '.map .cell-heading',
            'a',
          ])
            assert.equal(await hyphens(each), 'manual', `${each} in ${media}, ${style}, ${lang}`);
        }
      }
    }
    await page.setViewportSize({ width: 1000, height: 900 });
  }).timeout(60_000);

  it('is no wider than a small phone in the largest letters, whatever words its language has', async () => {
    const theCase = read('orthopaedics/cancelled-again.case.md');
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 320, height: 700 });
    for (const lang of ['de', 'es', 'nl', 'ar']) {
      for (const edition of ['facilitator', 'observer', 'learner'] as const) {
        await show({ ...theCase, matter: { ...theCase.matter, lang } }, edition, { style: 'large-print' });
        const over = await page.evaluate(() =>
          [...document.querySelectorAll('.meta, .fields, .ratings, .timing, .voices, .people, header')]
            .filter((each) => each.scrollWidth > each.clientWidth + 1)
            .map((each) => `${each.className || each.tagName}: ${each.scrollWidth}`),
        );
        assert.deepEqual(over, [], `${lang}, ${edition}`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, `${lang}, ${edition}`);
      }
    }
    await page.setViewportSize({ width: 1000, height: 900 });
  }).timeout(60_000);

  it('begins what is quoted in an Arabic map on the right, on a phone', async () => {
    const arabic = read('paediatrics/the-fever-comes-back.case.md');
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 360, height: 700 });
    await show(arabic, 'facilitator');
    const away = await page.locator('.map q').evaluateAll((quotes) =>
      quotes.map((quote) => {
        const right = (element: Element | null) => element?.getBoundingClientRect().right ?? 0;
        return right(quote.closest('li')) - right(quote);
      }),
    );
    assert.ok(away.length > 3);
    assert.deepEqual(
      away.filter((each) => each > 8),
      [],
    );
    await page.setViewportSize({ width: 1000, height: 900 });
  });

  it('has a table to be filled in begin below what stands before it in large print, and draws its last line', async () => {
    const rows = ['Initiating', 'Gathering', 'Structure', 'Relationship', 'Explaining', 'Closing'];
    const text = `---\ntitle: "x"\nformat: skills\nversion: 1.0.0\n---\n\n:::brief{for=observer}\nWatch.\n:::\n\n:::marks{for=observer}\n| Phase | Seen | Did |\n| - | - | - |\n${rows.map((row) => `| ${row} | | |\n`).join('')}:::\n`;
    await page.emulateMedia({ media: 'print' });
    await show(parseCase(text).case, 'observer', { style: 'large-print' });
    const [first = ''] = await printed();
    assert.match(first, /Phase Seen Did Initiating/);
    const room = await page.evaluate(() => {
      const right = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().right ?? 0;
      return right('article') - right('.marks table');
    });
    assert.ok(room >= 0.5, `${room}`);
  });

  it('lets what has no columns stand in a column of a sheet for one side', async () => {
    const text = `---\ntitle: "x"\nformat: cbl\n---\n\n${'It was a long day, and nobody had rung her. '.repeat(100)}\n\n`;
    await page.emulateMedia({ media: 'print' });
    const spans = () =>
      page
        .locator('.map')
        .first()
        .evaluate((map) => getComputedStyle(map).columnSpan);
    await show(parseCase(`${text}::factor[Fear]{in=patient}\n`).case, 'one-page');
    assert.equal(await spans(), 'none');
    await show(parseCase(`${text}::factor[Fear]{in=patient}\n\n::factor[Haste]{in=clinician}\n`).case, 'one-page');
    assert.equal(await spans(), 'all');
  });

  it('divides no key of a few lines from its question', async () => {
    const ask = (index: number) =>
      `:::question{#q${index}}\nWhat first, the ${index}. time?\n\n- [x] Listen\n- [ ] Test\n- [ ] Wait\n:::\n\n:::key{on=q${index}}\nBecause ${index}.\n:::\n\n`;
    const text = `---\ntitle: "x"\nformat: tbl\nversion: 1.0.0\n---\n\n${Array.from({ length: 20 }, (_, index) => ask(index + 10)).join('')}`;
    await page.emulateMedia({ media: 'print' });
    await show(parseCase(text).case, 'facilitator');
    const texts = await printed();
    assert.ok(texts.length > 3);
    for (let index = 10; index < 30; index += 1) {
      const on = (words: string) => texts.findIndex((each) => each.includes(words));
      assert.equal(on(`the ${index}. time`), on(`Because ${index}.`), `question ${index - 9}`);
    }
  });

  it('prints the parts one after another for who has them all at once', async () => {
    await page.emulateMedia({ media: 'print' });
    for (const edition of ['facilitator', 'after'] as const) {
      await show(unfolding, edition);
      const breaks = await page.evaluate(() =>
        [...document.querySelectorAll('.part, .part + *')].map((each) => getComputedStyle(each).breakBefore),
      );
      assert.ok(breaks.length > 3 && !breaks.includes('page'), `${edition}: ${breaks}`);
    }
  });

  it('goes on one side of paper where it says so, A4 or Letter, and says in words where it does not', async () => {
    let fitting = 0;
    for (const file of cases) {
      const theCase = read(file);
      for (const paper of ['a4', 'letter'] as const) {
        await show(theCase, 'one-page', { paper });
        await page.emulateMedia({ media: 'print' });
        const says = await page.locator('.fit-note').count();
        if (says === 0) {
          assert.equal(await pages(), 1, `${file} on ${paper}`);
          fitting += 1;
        }
        const smallest = Math.min(
          ...(await letters()).filter(({ words }) => words.length > 60).map(({ size }) => size),
        );
        assert.ok(smallest >= 8 * POINT - 0.01, `${file}: ${smallest / POINT} points`);
      }
    }
    assert.ok(fitting >= cases.length / 2, `${fitting} of ${cases.length} cases on two papers`);
  }).timeout(60_000);

  it('parts on one side who speaks, and how, from what is said', async () => {
    const text = (lang: string) =>
      `---\ntitle: "x"\nlang: ${lang}\nformat: cbl\npeople:\n  k: { name: Frau Yılmaz, part: patient }\n---\n\n:::dialogue\nFrau Yılmaz (legt den Brief auf den Tisch): Lesen Sie.\n\nFrau Yılmaz: Bitte.\n:::\n`;
    await page.emulateMedia({ media: 'print' });
    await show(parseCase(text('de')).case, 'one-page');
    assert.match(
      (await printed()).join(' '),
      /Frau Yılmaz \(legt den Brief auf den Tisch\): Lesen Sie\. Frau Yılmaz: Bitte\./,
    );
    await show(parseCase(text('fr')).case, 'one-page');
    assert.match((await printed()).join(' '), /Tisch\) : Lesen Sie\./);
  });

  it('reckons long titles, names and notes into what goes on one side', async () => {
    const text = (count: number) =>
      `---\ntitle: "${'Was wir einander in der Sprechstunde nicht sagen '.repeat(3)}"\nlang: de\nformat: cbl\nlevel: [undergraduate, foundation, specialty-training, independent-practice, interprofessional]\ncontent-notes: [suicide, bereavement, abuse, violence, discrimination]\nauthors: [${Array.from({ length: 6 }, (_, index) => `{ name: "Friederike Freifrau von Hohenlohe ${index}" }`).join(', ')}]\n---\n\n${`${'Sie kommt zum siebten Mal in die Sprechstunde. '.repeat(5)}\n\n`.repeat(count)}`;
    await page.emulateMedia({ media: 'print' });
    let fitting = 0;
    for (let count = 5; count <= 25; count += 1) {
      await show(parseCase(text(count)).case, 'one-page');
      if ((await page.locator('.fit-note').count()) > 0) continue;
      fitting += 1;
      assert.equal(await pages(), 1, `${count} paragraphs`);
    }
    assert.ok(fitting > 5, `${fitting}`);
  }).timeout(60_000);

  it('says that a set of questions, or of parts with what makes them hard, needs a second side only where it does', async () => {
    const choices = `- [ ] Apologise\n- [x] Ask what she hopes a complaint will bring, and listen to the answer without defending the ward\n- [ ] Ring the manager\n- [ ] Nothing\n`;
    const question = `:::question{minutes=4}\nMrs Kelly says that she will complain. What do you do first?\n\n${choices}:::\n\n`;
    const part = (index: number) =>
      `::part[The letter, ${index}]\n\n${'She comes back. The letter has not come. '.repeat(8)}\n\n::factor[Nobody has told her when]{in=system}\n\n`;
    const text = (format: string, body: string) =>
      `---\ntitle: "x"\nformat: ${format}\nduration: 90\npeople:\n  kelly: { name: Mrs Kelly, part: patient }\n  shah: { name: Dr Shah, part: clinician }\n---\n\nMrs Kelly has waited nine hours.\n\n${body}`;
    await page.emulateMedia({ media: 'print' });
    for (const [theCase, paper] of [
      [text('tbl', question.repeat(10)), 'letter'],
      [text('tbl', question.repeat(10)), 'a4'],
      [text('unfolding', Array.from({ length: 6 }, (_, index) => part(index)).join('')), 'a4'],
    ] as const) {
      await show(parseCase(theCase).case, 'one-page', { paper });
      assert.equal(await page.locator('.fit-note').count(), 0, paper);
      assert.equal(await pages(), 1, paper);
    }
  }).timeout(60_000);

  it('reckons a picture into what goes on one side by how large it is', async () => {
    await page.emulateMedia({ media: 'print' });
    const drawn = (width: number, height: number) =>
      page.evaluate(
        ([wide, high]) => Object.assign(document.createElement('canvas'), { width: wide, height: high }).toDataURL(),
        [width, height] as const,
      );
    const seen = '![The consulting room, and the desk that stands between their two chairs](room.png)';
    const most: Record<string, number> = {};
    for (const [name, width, height] of [
      ['flat', 1200, 150],
      ['usual', 640, 400],
      ['tall', 90, 1600],
    ] as const) {
      const picture = await drawn(width, height);
      for (let count = 4; count <= 20; count += 2) {
        const paragraphs = `${'She comes back. The letter has not come. '.repeat(6)}\n\n`.repeat(count);
        const text = `---\ntitle: "x"\nformat: cbl\n---\n\n${`${seen}\n\n`.repeat(3)}${paragraphs}`;
        await show(parseCase(text).case, 'one-page', { picture: () => picture });
        if ((await page.locator('.fit-note').count()) > 0) continue;
        most[name] = count;
        assert.equal(await pages(), 1, `three ${name} pictures, ${count} paragraphs`);
      }
    }
    const { flat = 0, usual = 0, tall = 0 } = most;
    assert.ok(flat >= 16 && usual >= 10 && tall >= 10, JSON.stringify(most));
  }).timeout(60_000);

  it('reckons a map of many words into what goes on one side', async () => {
    const words = 'Was einander in der Sprechstunde schwerfällt auszusprechen';
    const rows = (count: number) =>
      Array.from(
        { length: count },
        (_, index) =>
          `:::mismatch\n::wish[${words} ${index}]{of=kelly}\n::wish[${words}]{of=shah}\n::possible[${words}]\n:::\n\n::factor[${words}]{in=patient}\n\n::response[${words}]{of=shah kind=avoidance}\n\n`,
      ).join('');
    await page.emulateMedia({ media: 'print' });
    let fitting = 0;
    for (let count = 1; count <= 9; count += 1) {
      const text = `---\ntitle: "x"\nlang: de\nformat: cbl\npeople:\n  kelly: { name: Frau Kelly, part: patient }\n  shah: { name: Dr. Shah, part: clinician }\n---\n\n${'Sie kommt wieder. '.repeat(60)}\n\n${rows(count)}`;
      await show(parseCase(text).case, 'one-page');
      if ((await page.locator('.fit-note').count()) > 0) continue;
      fitting += 1;
      assert.equal(await pages(), 1, `${count} rows`);
    }
    assert.ok(fitting > 3, `${fitting}`);
  }).timeout(60_000);

  /** The words of each page, without what stands at its foot. */
  async function printed(): Promise<string[]> {
    await page.evaluate(() => document.fonts.ready);
    const bytes = await page.pdf({ preferCSSPageSize: true });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
    const foot = await page.title().then((title) => title.split(' · ')[0] ?? '');
    return text.map((words) =>
      words
        .replace(/\s+/g, ' ')
        .replace(new RegExp(`${foot} · [^·]*(?: · [^·]*)? Version \\S+ \\d+ of \\d+$`), '')
        .trim(),
    );
  }

  const LONG: readonly (readonly [string, Edition, Partial<RenderOptions>])[] = [
    ['orthopaedics/cancelled-again.case.md', 'facilitator', {}],
    ['surgery/nobody-said-stop.case.md', 'facilitator', {}],
    ['balint/the-fourth-referral.case.md', 'facilitator', {}],
    ['respiratory/one-more-admission.case.md', 'learner', { style: 'dyslexia' }],
    ['respiratory/one-more-admission.case.md', 'learner', { style: 'large-print' }],
  ];

  it('ends no page with a heading or the heads of a map, and divides no strip, question or scheme that a page can hold', async () => {
    for (const [file, edition, options] of LONG) {
      await page.emulateMedia({ media: 'print' });
      await show(read(file), edition, options);
      const whole = await page.evaluate(() => {
        const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
        const seen = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
        return {
          heads: seen('h2, h3, .map thead tr').map((element) => element.innerText.replace(/\s+/g, ' ').trim()),
          marks: seen('.scheme tbody tr').map((row) => words(row.querySelector('td'))),
          phases: seen('.timing ol .name').map(words),
        };
      });
      const texts = await printed();
      assert.ok(texts.length > 3 && whole.heads.length > 3, file);
      for (const text of texts.slice(0, -1))
        assert.equal(
          whole.heads.find((head) => text.endsWith(head)),
          undefined,
          `${file} ends with a head: …${text.slice(-80)}`,
        );
      const on = (words: string) => texts.findIndex((text) => text.includes(words));
      if (options.style === undefined) {
        assert.equal(new Set(whole.marks.map(on)).size, whole.marks.length > 0 ? 1 : 0, `${file}: the scheme`);
        assert.equal(new Set(whole.phases.map(on)).size, whole.phases.length > 0 ? 1 : 0, `${file}: the strip`);
      }
    }
  }).timeout(60_000);

  it('has a part that is handed out by itself begin on its first page', async () => {
    for (const { key, html } of partSheets(unfolding, { edition: 'learner' })) {
      await page.setContent(html);
      const [first = ''] = await printed();
      assert.ok(first.length > 300, `${key}: ${first}`);
    }
  });

  it('has a long table or scheme go on overleaf under its headings, and leaves no page empty before it', async () => {
    const words = 'Asks what she is most afraid of, and waits until she has said it in her own words';
    const scheme = `:::marks\n| What | Marks |\n| - | - |\n${Array.from({ length: 40 }, (_, row) => `| ${row % 8 === 0 ? `**Stage ${row}** |` : `${words} ${row} | [0] [1] [2]`} |\n`).join('')}:::\n`;
    const table = `| Time | What |\n| - | - |\n${Array.from({ length: 60 }, (_, row) => `| 10:${row} | ${words} |\n`).join('')}`;
    const matter = (format: string) =>
      `---\ntitle: "A long day"\nformat: ${format}\nversion: 1.0.0\npeople:\n  kelly: { name: Mrs Kelly, part: patient }\n---\n\n`;
    await page.emulateMedia({ media: 'print' });
    for (const [text, edition, heads] of [
      [`${matter('osce')}:::brief{for=candidate}\nTalk.\n:::\n\n${scheme}`, 'examiner', 'What Marks'],
      [`${matter('osce')}:::brief{for=candidate}\nTalk.\n:::\n\n${scheme}`, 'facilitator', 'What Marks'],
      [`${matter('sea')}## The log\n\n${table}`, 'learner', 'Time What'],
    ] as const) {
      await show(parseCase(text).case, edition);
      const texts = await printed();
      const held = texts.filter((each) => each.includes(words));
      assert.ok(held.length > 1, edition);
      for (const each of held) {
        assert.ok(each.includes(heads), `${edition}: each page has the headings`);
        assert.doesNotMatch(each, /Stage \d+$/, 'no stage ends a page');
      }
      // The page on which it begins holds some of it: nothing is pushed off to leave it empty.
      const first = texts.findIndex((each) => each.includes(heads));
      assert.ok((texts[first]?.split(words).length ?? 0) > 5, `${edition}: ${texts[first]?.slice(-200)}`);
      const title = texts.findIndex((each) => /(?:Mark scheme|The log)/.test(each));
      assert.equal(title, first, `${edition}: its heading stands above it`);
    }
  }).timeout(60_000);

  it('lets no picture fill a page or a column, and keeps its shape', async () => {
    const tall = await page.evaluate(() => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 90, height: 1600 });
      return canvas.toDataURL('image/png');
    });
    const theCase = parseCase('---\ntitle: "x"\nformat: cbl\n---\n\nText.\n\n![A long letter](letter.png)\n').case;
    const CENTIMETRE = 96 / 2.54;
    await page.emulateMedia({ media: 'print' });
    for (const [edition, most] of [
      ['learner', 14],
      ['one-page', 5],
    ] as const) {
      await show(theCase, edition, { picture: () => tall });
      const box = await page.locator('img').boundingBox();
      assert.ok(box && box.height <= most * CENTIMETRE + 0.1, `${edition}: ${box?.height}`);
      assert.ok(Math.abs(box.height / box.width - 1600 / 90) < 0.5, `${edition}: ${box.width} by ${box.height}`);
    }
  });

  it('takes an empty cell of a scheme for nothing to be written in, on paper and on a phone', async () => {
    const scheme = parseCase(
      '---\ntitle: "x"\nformat: osce\n---\n\n:::marks\n| What | Anchor | Marks |\n| - | - | - |\n| Listens | | [0] [1] |\n| Names what she feels | ‘You are frightened’ | [0] [1] |\n:::\n\n:::marks{for=examiner}\n| Phase | Seen |\n| - | - |\n| Opening | |\n:::\n',
    ).case;
    await page.emulateMedia({ media: 'print' });
    await show(scheme, 'examiner');
    const heights = await page
      .locator('.scheme tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    assert.ok(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0)) < 4, `${heights}`);
    const lineOf = (table: string) =>
      page
        .locator(`${table} tbody td`)
        .first()
        .evaluate((cell) => getComputedStyle(cell).borderLeftWidth);
    assert.equal(await lineOf('.scheme'), '0px');
    assert.notEqual(await lineOf('table:not(.scheme)'), '0px');
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 360, height: 700 });
    assert.equal(await page.locator('.scheme td:empty').isVisible(), false);
    assert.equal(await page.locator('table:not(.scheme) td:empty').isVisible(), true);
    await page.setViewportSize({ width: 1000, height: 900 });
    await page.emulateMedia({ media: 'print' });
  });

  it('sets what is quoted apart, wherever it stands and within another quotation', async () => {
    const text =
      '---\ntitle: "x"\nformat: cbl\npeople:\n  shah: { name: Dr Shah, part: clinician }\n---\n\n> One\n>\n> > Two\n\n:::story{by=shah}\n> Three\n:::\n\n:::voice{of=shah}\nA voice.\n:::\n\n::part[x]\n\n> Four\n';
    await show(parseCase(text).case, 'facilitator');
    const lines = await page
      .locator('blockquote')
      .evaluateAll((quotes) => quotes.map((quote) => getComputedStyle(quote).borderInlineStartWidth));
    assert.deepEqual(lines, ['2px', '2px', '2px', '0px', '2px']);
  });

  it('ends no line between a number and its unit, in any width', async () => {
    const dose = 'Ibuprofen 400 mg, oxygen 4 l/min, 0.5–1 ml. ';
    await show(parseCase(`---\ntitle: "x"\nformat: cbl\n---\n\n${dose.repeat(12)}\n`).case, 'learner');
    await page.emulateMedia({ media: 'screen' });
    for (let width = 300; width < 420; width += 9) {
      await page.setViewportSize({ width, height: 900 });
      const lines = await page
        .locator('.measure')
        .evaluateAll((measures) => measures.map((measure) => measure.getClientRects().length));
      assert.equal(lines.length, 36);
      assert.deepEqual(
        lines.filter((count) => count !== 1),
        [],
        `${width} pixels wide`,
      );
    }
    await page.setViewportSize({ width: 1000, height: 900 });
  });

  it('strikes out no nought in a ring, and leaves no phase alone in a second row', async () => {
    await page.emulateMedia({ media: 'print' });
    for (const style of ['standard', 'large-print', 'dyslexia'] as const) {
      await show(station, 'examiner', { style });
      const font = await page
        .locator('.scheme .mark')
        .first()
        .evaluate((mark) => getComputedStyle(mark).fontFamily);
      assert.doesNotMatch(font, /Atkinson/, `${style}: its nought is slashed`);
    }
    // The six phases of a skills session, which the case keeps to.
    await show(
      parseCase('---\ntitle: "x"\nformat: skills\nduration: 45\n---\n\n:::brief{for=candidate minutes=3}\nTalk.\n:::\n')
        .case,
      'candidate',
    );
    const tops = await page
      .locator('.meta > div')
      .evaluateAll((facts) => facts.map((fact) => fact.getBoundingClientRect().top));
    const rows = [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
    assert.ok(rows.length > 1 && !rows.includes(1), `${rows}`);
  });

  it('gives names, long words and many people the room that they need', async () => {
    const people = Array.from(
      { length: 9 },
      (_, index) => `  p${index}: { name: Nurse Number${index}, part: colleague }`,
    );
    const text = (long: string) =>
      `---\ntitle: "x"\nformat: cbl\npeople:\n  m: { name: Dr Mukherjee, part: clinician, about: ${long} }\n${people.join('\n')}\n---\n\n:::dialogue\nDr Mukherjee: ${long}.\n\n${people.map((_, index) => `Nurse Number${index}: Yes.`).join('\n\n')}\n:::\n`;
    await page.emulateMedia({ media: 'screen' });
    await show(parseCase(text('Donaudampfschifffahrtsgesellschaft'.repeat(4))).case, 'learner');
    const name = await page
      .locator('.who .name')
      .first()
      .evaluate((each) => each.getClientRects().length);
    assert.equal(name, 1, 'a name stands in one line');
    const facts = await page.locator('.meta').boundingBox();
    assert.ok(facts && facts.height < 150, `ten people in ${facts?.height} pixels`);
    await page.setViewportSize({ width: 340, height: 700 });
    await show(parseCase(text('Donaudampfschifffahrtsgesellschaftsangestellte')).case, 'facilitator');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 340);
    await page.setViewportSize({ width: 1000, height: 900 });
    await page.emulateMedia({ media: 'print' });
  });

  it('leaves no line or foot alone on a last page', async () => {
    const sides: readonly (readonly [Edition, typeof station, number])[] = [
      ['learner', station, 1],
      ['actor:lane', station, 2],
      ['one-page', read('balint/the-fourth-referral.case.md'), 2],
    ];
    for (const [edition, theCase, count] of sides) {
      await show(theCase, edition);
      assert.equal(await pages(), count, edition);
    }
    await show(read('pain/something-that-works.case.md'), 'learner', { style: 'large-print' });
    const [before = '', last = ''] = (await printed()).slice(-2);
    // Of a box that goes on overleaf, the places to turn to stay in one place.
    assert.match(before, /Care This scene/);
    assert.match(last, /Places to turn to .*carers’ service.* In review .*How to cite this case/);
  });

  it('begins the running order where the people end in large print, rather than leave half of a page empty', async () => {
    await show(read('balint/the-fourth-referral.case.md'), 'facilitator', { style: 'large-print' });
    await page.emulateMedia({ media: 'print' });
    const texts = await printed();
    const people = texts.find((text) => /People Mrs Kelly/.test(text)) ?? '';
    assert.match(people, /who presents the case Running order .*Before the day .*Dr Shah tells/);
    // Nor does its last line stand alone.
    assert.ok(texts.some((text) => /Question 3 .*The presenter returns .*Planned 42/.test(text)));
  });

  it('turns no page in the middle of two voices side by side, nor of what another is told', async () => {
    const matter =
      '---\ntitle: "x"\nformat: cbl\nversion: 1.0.0\npeople:\n  kelly: { name: Mrs Kelly, part: patient }\n  shah: { name: Dr Shah, part: clinician }\n---\n\n';
    const said = 'I wanted to be the one who notices. '.repeat(12);
    const voices = ['kelly', 'shah'].map((key) => `:::voice{of=${key}}\nI begin. ${said}I end.\n:::\n\n`).join('');
    await page.emulateMedia({ media: 'print' });
    for (let before = 24; before <= 40; before += 4) {
      await show(parseCase(`${matter}${'It was a long day.\n\n'.repeat(before)}${voices}`).case, 'after');
      const told = (await printed()).filter((text) => /I begin|I end/.test(text));
      assert.equal(told.length, 1, `${before} lines before`);
    }
    await show(read('pain/something-that-works.case.md'), 'actor:walsh');
    const told = (await printed()).filter((text) => /What the others are told|Talk with Mr Walsh/.test(text));
    assert.equal(told.length, 1);
  });

  it('prints long voices one below the other, and leaves no half of a page empty before them', async () => {
    const theCase = read('balint/the-fourth-referral.case.md');
    const places = () =>
      page
        .locator('.voices.long .voice')
        .evaluateAll((voices) => voices.map((voice) => voice.getBoundingClientRect().left));
    await page.emulateMedia({ media: 'screen' });
    await show(theCase, 'facilitator', { paper: 'letter' });
    assert.equal(new Set(await places()).size, 2, 'side by side on the screen');
    await page.emulateMedia({ media: 'print' });
    assert.equal(new Set(await places()).size, 1);
    const texts = await printed();
    const before = texts.findIndex((text) => text.includes('What was it like to listen'));
    assert.ok(texts[before]?.includes('I do two hundred and ten'), texts[before]?.slice(-200));
  });

  it('has the candidate’s task on one page, and the mark scheme whole on the first of the examiner’s', async () => {
    await show(station, 'candidate');
    assert.equal(await pages(), 1);
    // The inner part of an A4 page: 172 by 259 millimetres.
    await page.setViewportSize({ width: Math.floor((172 / 25.4) * 96), height: 900 });
    await page.emulateMedia({ media: 'print' });
    await show(station, 'examiner');
    const total = await page.locator('.total').boundingBox();
    assert.ok(total && total.y + total.height < (259 / 25.4) * 96, JSON.stringify(total));
  });
});
