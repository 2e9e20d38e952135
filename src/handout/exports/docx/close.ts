/** What stands in rows of its own at the top of other sheets, and in a line on a sheet for one side. */
import { type FileChild, TextRun } from 'docx';
import type { Element, ElementContent } from 'hast';
import { elementsIn, hasClass } from '../elements.js';
import type { Place, Writing } from './context.js';
import { BETWEEN, hairline, RULE, STYLE } from './look.js';
import { paragraph } from './paragraph.js';
import { runsOf } from './runs.js';

/** Between what would stand in two rows: an em of room, at which a line may end. */
const apart = (): TextRun => new TextRun({ text: '\u2003' });

/** For whom the sheet is, and what it is; undefined for what has more to say at its top. */
export function topInALine(header: Element, writing: Writing, place: Place): FileChild | undefined {
  const [whom, kicker] = elementsIn(header);
  if (!whom || !kicker || !hasClass(whom, 'whom') || !hasClass(kicker, 'kicker')) return undefined;
  const children = [...runsOf(whom.children, writing, { bold: false }), apart(), ...runsOf(kicker.children, writing)];
  return paragraph(children, writing, { ...place, style: STYLE.kicker });
}

/** Facts one after another: ‘For All professions’, then the next. */
export function factsInALine(list: Element, writing: Writing, place: Place): FileChild {
  const children = elementsIn(list).flatMap((fact, index) => {
    const [term, said] = elementsIn(fact);
    return [
      ...(index > 0 ? [apart()] : []),
      ...runsOf(term?.children ?? [], writing, { style: STYLE.manner }),
      new TextRun({ text: '\u2002' }),
      ...runsOf((said?.children ?? []).map(inALine), writing),
    ];
  });
  const border = { top: hairline(RULE), bottom: hairline(RULE) };
  return paragraph(children, writing, { ...place, style: STYLE.fact }, { indent: { start: 0, hanging: 0 }, border });
}

const inALine = (node: ElementContent): ElementContent =>
  node.type === 'element' && node.tagName === 'br' ? { type: 'text', value: ' · ' } : node;

/** What the case mentions, beside what says so. */
export function noteInALine(note: Element, writing: Writing, place: Place): FileChild {
  const [label, ...said] = elementsIn(note);
  const children = [
    ...runsOf(label?.children ?? [], writing, { style: STYLE.speaker, color: BETWEEN.strong }),
    ...said.flatMap((each) => [new TextRun({ text: '\u2002' }), ...runsOf(each.children, writing)]),
  ];
  return paragraph(children, writing, { ...place, box: BETWEEN, indent: place.indent + 240 });
}

/** The steps of a scale, each with its words beside it. */
export function scaleInARow([steps, words, ...more]: readonly Element[]): readonly Element[] {
  if (!steps || !words) return [steps, words].filter((row) => row !== undefined);
  const cells = elementsIn(steps).map((step, index): Element => {
    const said = elementsIn(words)[index]?.children ?? [];
    return { ...step, tagName: 'td', children: [...step.children, { type: 'text', value: '\u2002' }, ...said] };
  });
  return [{ ...steps, children: cells }, ...more];
}
