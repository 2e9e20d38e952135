/** `docs/library.md`: a library of cases, for a course team. The table of settings is made from their schema. */
import { SETTINGS_FIELDS } from '../library/schema.js';
import { fieldRows, table } from './tables.js';

/** A whole file of settings; a test finds nothing amiss in it. */
export const EXAMPLE_SETTINGS = `rules:
  privacy/birth-date: error          # no case passes with one
  teaching/objectives-count: off
terms:
  - term: "corridor patient*"
    instead: [waiting for a bed]
    why: It names them by where we put them.
    severity: warning
allow:
  places: [Northfield]               # invented, and used in all our cases
  names: [Schwartz]
vocabularies:
  specialties: [sleep-medicine]
  frameworks:
    our-curriculum-2026: ["1.1", "1.2", "2.1"]
formats:
  - name: ward-reflection
    title: Ward reflection
    says: A ward team looks back on one encounter, in half an hour.
    group: { min: 4, max: 12 }
    duration: 30
    phases:
      - name: The story
        minutes: 10
        says: Somebody tells what happened.
      - name: Together
        minutes: 20
        says: What was it like, for each of them?
    requires: [story, question]
    allows: [story, dialogue, question, facilitator, care, support]
    stance: open
    ground-rules: [What is said here stays here.]
    editions:
      learner: [prose, dialogue, question, care, support]
      one-page: [prose, dialogue, question, care, support]
      after: [prose, dialogue, story, question, care, support, takeaway]
`;

const WORKFLOW = `name: cases
on: [push, pull_request]
permissions:
  contents: read
  security-events: write             # to show what was found beside the lines
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npm ci                  # Encounter is among the devDependencies
      - run: npx encounter lint cases --format sarif > encounter.sarif
      - if: always()
        uses: github/codeql-action/upload-sarif@v3
        with:
          sarif_file: encounter.sarif
`;

/** The whole page. */
export function libraryPage(): string {
  return `${[
    '<!-- Made from src/derived/library.ts and the schema of the settings by `npm run derive`: change it there. -->',
    '# A library of cases',
    'A library is a folder of cases, in folders as you like them. Its settings, if it has any, are in a file `encounter.yaml` in that folder: the nearest one, in a case’s folder or above it, is the one that counts. The editor, `encounter lint` and `encounter handout` all read the same.',
    '## Settings',
    `A whole example:\n\n\`\`\`yaml\n${EXAMPLE_SETTINGS}\`\`\``,
    'All keys, none of which is needed. In the examples, `↵` begins a new line. Keys that begin with `x-` are yours.',
    table(['key', 'needed', 'what it says', 'what it can be', 'example'], fieldRows(SETTINGS_FIELDS, '')),
    '- **How severe.** `rules` names [rules](rules.md) by their ids. `off` silences one in the whole library; a single finding is better passed over where it stands, with a reason. What is withheld from learners stays withheld, whatever is set here.',
    '- **Terms** are words, with `*` for any letters at an end: no regular expressions. They are looked for where a case speaks of people, and never in what a patient says.',
    '- **A format of your own** never shows learners more than the shipped ones may: keys, marks, briefs and what is for who leads stay hidden whatever is listed. An edition that is not listed shows nothing: a list for `learner` says nothing of `after` or `one-page`. Who leads sees everything.',
    '- **Frameworks** hold ids alone. The text of a framework belongs to whoever published it.',
    '## In CI',
    'Make the package once in a copy of this project (`npm ci && npm run build && npm pack`), put `encounter-markdown-0.1.0.tgz` into your library’s repository, and `npm install --save-dev ./encounter-markdown-0.1.0.tgz` there. Then `npx encounter lint cases` works as it does here, on every machine with Node 20.19 or later.',
    table(
      ['`encounter lint` ends with', 'if'],
      [
        ['0', 'nothing is an error; there may be warnings and hints'],
        ['1', 'something is an error: the build should fail'],
        ['2', 'it could not run: a file that is not there, or is no case, or an option that does not exist'],
      ],
    ),
    'What should stop a build is yours to say: a rule becomes an error with `rules: { privacy/birth-date: error }`. Drafts are read gently, and more is asked of a case with each `status`.',
    `For GitHub, as \`.github/workflows/cases.yml\`:\n\n\`\`\`yaml\n${WORKFLOW}\`\`\``,
    'Elsewhere, `npx encounter lint cases` by itself prints what it found and sets the exit code. `--format json` is for programs: `files[].findings[]`, each with `rule`, `severity`, `message`, `remedy`, its place in lines, columns and offsets, and in `url` where [the rule is explained](rules.md), as a path in the folder of this package. `--format sarif` is for code scanning and dashboards; it holds what every rule says, why, and from which source.',
    '`encounter coverage cases` counts what the cases cover and what none of them has, as a table for people, or with `--format json` for programs. `encounter handout cases --edition all --to pdf --out handouts` makes every sheet of every case.',
    'A library that passes has been looked through for patterns, and no more. A person must read each case before it is used.',
  ].join('\n\n')}\n`;
}
