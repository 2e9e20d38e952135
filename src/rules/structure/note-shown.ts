import type { Fix, Range } from '../../language/finding.js';
import { isLeading, leadsLabel } from '../../language/leads.js';
import type { CaseFile } from '../../language/parse.js';
import { indexPeople } from '../../language/people.js';
import { say } from '../../language/said.js';
import type { Report, Rule } from '../rule.js';
import type { CaseView, TextRun, Where } from '../view.js';

/** What no learner reads, or reads afterwards with the answers. */
const HIDDEN: ReadonlySet<Where> = new Set(['facilitator', 'key', 'marks', 'withheld', 'brief-line', 'cue', 'manner']);
/** Roles that may read what another role must not. */
const LEARN: readonly string[] = ['candidate', 'observer'];

/** A line such as “Student 2: I looked at the door.” */
const SPEAKS = /^[\s>*_-]*(\p{Lu}[\p{L}\d .’'-]{0,30}?)(?: ?\([^()\n]{0,60}\))?[*_]{0,2} ?[:：]/u;
/** Labels of documents, which nobody speaks. */
const LABELS =
  /^(?:questions?|tasks?|aims?|time|materials?|notes?|answers?|key|setting|background|hint|summary|fragen?|aufgaben?|hinweis|question|tâche|pregunta|tarea|vraag)$/iu;

function inView({ where, block }: TextRun): boolean {
  if (HIDDEN.has(where)) return false;
  if (!block || !('audience' in block) || block.audience === undefined) return true;
  return block.audience.some((role) => LEARN.includes(role));
}

/** Which lines are of a conversation that stands here as a text: others speak beside whoever leads, and again. */
function transcriptOf({ text, lines }: CaseFile): (offset: number) => boolean {
  const written = text
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => (line.trim() ? [{ line: index + 1, speaker: SPEAKS.exec(line)?.[1] }] : []));
  const at = new Map(written.map(({ line }, index) => [line, index]));
  const times = new Map<string, number>();
  for (const { speaker } of written) if (speaker) times.set(speaker, (times.get(speaker) ?? 0) + 1);
  const leading = [...times].reduce((sum, [name, count]) => sum + (isLeading(name) ? count : 0), 0);
  const isOther = (name = ''): boolean => !LABELS.test(name) && !isLeading(name) && (times.get(name) ?? 0) > 1;
  return (offset) => {
    const index = at.get(lines.position(offset).line) ?? 0;
    return leading > 1 && (isOther(written[index - 1]?.speaker) || isOther(written[index + 1]?.speaker));
  };
}

const NEXT = /[^\r\n]*(?:\r\n|\n|\r)?(?:[ \t]*[-=]+[ \t]*(?:\r\n|\n|\r))?\s*(:::|#{1,6}\s|<!--|$)?/y;

/** Whether something to be read follows a label that stands alone, and no block that is hidden already. */
function isFollowed(text: string, offset: number): boolean {
  NEXT.lastIndex = offset;
  return NEXT.exec(text)?.[1] === undefined;
}

/** The paragraph of the case’s own flow, from the line of the label on, as a block of its own. */
function moved({ text, lines }: CaseFile, paragraph: Range, at: number): Fix | undefined {
  const lineStart = lines.line(lines.position(at).line).start;
  const lead = text.slice(lineStart, at);
  if (!/^[\s*_([]*$/.test(lead)) return undefined;
  const written = text.slice(lineStart, paragraph.end);
  const above = text.slice(paragraph.start, Math.max(paragraph.start, lineStart));
  // What is opened in one line and closed in another comes apart, and behind a bracket may stand what is no note.
  if (/[*_`[<]/.test(above) || (/[([]/.test(lead) && !/[)\]][.\s]*$/.test(written))) return undefined;
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return {
    title: 'Move it into ‘:::facilitator’',
    range: { start: lineStart, end: paragraph.end },
    text: `${above.trim() ? lineEnd : ''}:::facilitator${lineEnd}${written.trim()}${lineEnd}:::`,
  };
}

/** The paragraphs of the case’s own flow, in order. */
const paragraphsOf = ({ case: { sections } }: CaseFile): readonly Range[] =>
  sections
    .flatMap(({ children }) => children)
    .flatMap(({ type, position }) =>
      type === 'paragraph' && position?.start.offset !== undefined && position.end.offset !== undefined
        ? [{ start: position.start.offset, end: position.end.offset }]
        : [],
    );

const reported = (words: string, range: Range, fix: Fix | undefined): Report => ({
  message: say`‘${words}’ says that this is for whoever leads, and it stands where learners read it: it is printed on their sheet.`,
  remedy: say`Put it into a block of its own: ‘:::facilitator’, or ‘:::brief{for=…}’ for a role.`,
  range,
  ...(fix && { fix }),
});

export const noteShown: Rule = {
  id: 'structure/note-shown',
  says: 'Notes for whoever leads stand in blocks of their own.',
  why: 'Prose is for everybody. A note to the facilitator in it is printed on the learners’ sheet, and may say what they are to find, or what hurts.',
  severity: { draft: 'warning', 'in-review': 'error', approved: 'error' },
  check({ file, texts }: CaseView) {
    const people = indexPeople(file.case.people);
    const paragraphs = paragraphsOf(file);
    let next = 0;
    let isTranscript: ((offset: number) => boolean) | undefined;
    return texts.filter(inView).flatMap((run): Report[] => {
      const label = leadsLabel(run.text, run.heading);
      if (!label) return [];
      const words = run.text.slice(label.start, label.end);
      const range = run.range(label.start, label.end);
      if (label.bare) {
        isTranscript ??= transcriptOf(file);
        if (people.speaker(words) || isTranscript(range.start)) return [];
      }
      if (label.alone) return isFollowed(file.text, range.end) ? [reported(words, range, undefined)] : [];
      while ((paragraphs[next]?.end ?? Number.POSITIVE_INFINITY) <= range.start) next += 1;
      const paragraph = paragraphs[next];
      const fix = paragraph && paragraph.start <= range.start ? moved(file, paragraph, range.start) : undefined;
      return [reported(words, range, fix)];
    });
  },
};
