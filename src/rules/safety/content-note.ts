import { everyMatch } from '../../language/matches.js';
import { type Said, say } from '../../language/said.js';
import { isEnglish } from '../places.js';
import { itself, remembering } from '../remembering.js';
import type { Report, Rule } from '../rule.js';
import type { Where } from '../view.js';
import { ANY, DENIED, DENIED_AFTER, TOPICS, type Topic } from './topics.js';

/** Who leads is prepared; ground rules name what may touch. */
const NOT_FOR_THE_GROUP: ReadonlySet<Where> = new Set(['facilitator', 'key', 'care', 'support', 'marks', 'withheld']);

interface Found {
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
}

/** The topics that a text touches, each where it first does. */
const topicsIn = remembering(
  (text): readonly Found[] => (ANY.test(text) ? TOPICS.flatMap((topic) => firstIn(text, topic) ?? []) : []),
  itself,
);

function firstIn(text: string, topic: Topic): Found | undefined {
  const { finds } = topic;
  for (const found of everyMatch(finds, text)) {
    const end = found.index + found[0].length;
    const isDenied =
      DENIED.test(text.slice(Math.max(0, found.index - 60), found.index)) ||
      DENIED_AFTER.test(text.slice(end, end + 50));
    if (!isDenied) return { topic, start: found.index, end: found.index + found[0].trimEnd().length };
  }
  return undefined;
}

export const contentNote: Rule = {
  id: 'safety/content-note',
  says: 'The content note names what may touch a reader.',
  why: 'A note lets people prepare, or stay away, without having to explain themselves. Met without warning, the same page can hurt.',
  severity: { draft: 'off', 'in-review': 'warning', approved: 'warning' },
  check({ file, texts }) {
    // A case in review must say what it touches, and is told so by its front matter.
    const { contentNotes: notes } = file.case.matter;
    if (!isEnglish(file) || notes === undefined) return [];
    const isNoted = ({ note, orNotes = [], orWords }: Topic): boolean =>
      notes.some((given) => given === note || (orNotes as readonly string[]).includes(given) || orWords.test(given));
    let open = TOPICS.filter((topic) => !isNoted(topic));
    const reports: Report[] = [];
    for (const run of texts) {
      if (open.length === 0) break;
      if (NOT_FOR_THE_GROUP.has(run.where) || topicsIn(run.text).length === 0) continue;
      open = open.filter((topic) => {
        const found = topicsIn(run.text).find((each) => each.topic === topic);
        if (!found) return true;
        reports.push({
          message: say`This touches on ${NAMES[topic.note]}, and the content note does not say so.`,
          remedy: say`Add ‘${topic.note}’ to ‘content-notes’, so that nobody meets it unprepared.`,
          range: run.range(found.start, found.end),
        });
        return false;
      });
    }
    return reports;
  },
};

const NAMES: Readonly<Record<Topic['note'], Said>> = {
  suicide: say`suicide`,
  'self-harm': say`self-harm`,
  abuse: say`abuse`,
  violence: say`violence`,
  discrimination: say`discrimination`,
  bereavement: say`bereavement`,
  'substance-use': say`dependence on alcohol or drugs`,
  eating: say`disordered eating`,
  sexual: say`sexual violence`,
};
