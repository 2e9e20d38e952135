/** How far a case is: its status, its minutes, and what is left until it could be approved. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Finding } from '../language/finding.js';
import { isLost } from '../language/matter/front-matter.js';
import type { CaseFile } from '../language/parse.js';
import { planOf } from '../language/timing.js';
import { setMatter } from '../language/write/matter-edit.js';
import { lintIn, NO_SETTINGS, parseIn, type Settings } from '../library/settings.js';
import { today } from '../library/today.js';
import { unwrittenIn } from '../rules/structure/unwritten.js';
import { viewOf } from '../rules/view.js';
import { placesIn, saidIn } from './diagnostics.js';
import type { OpenCase } from './documents.js';
import type { Feature } from './feature.js';
import { ENGLISH, type L10n } from './l10n.js';
import {
  type EditAnswer,
  isSetStatusParams,
  isUriParams,
  LEFT_REQUEST,
  type LeftAnswer,
  SET_STATUS_REQUEST,
  type SetStatusParams,
  STATUS_REQUEST,
  type StatusAnswer,
  UNWRITTEN_REQUEST,
  type UnwrittenAnswer,
} from './protocol.js';

export const status: Feature = {
  listen({ connection, caseAt, library, l10n }) {
    const about = <T>(name: string, answer: (open: OpenCase) => T) =>
      connection.onRequest(name, (params: unknown): unknown => {
        if (!isUriParams(params)) return new ResponseError(ErrorCodes.InvalidParams, `${name} needs a uri.`);
        const open = caseAt(params.uri);
        return open ? answer(open) : null;
      });
    about(STATUS_REQUEST, statusOf);
    about(LEFT_REQUEST, (open) => leftUntilApproved(open, library.settingsOf(open.uri), l10n()));
    about(UNWRITTEN_REQUEST, unwrittenPlaces);
    connection.onRequest(SET_STATUS_REQUEST, (params: unknown): unknown => {
      if (!isSetStatusParams(params))
        return new ResponseError(ErrorCodes.InvalidParams, `${SET_STATUS_REQUEST} needs a uri and a status.`);
      const open = caseAt(params.uri);
      return open ? withStatus(open, params, l10n()) : null;
    });
  },
};

export function statusOf({ version, file }: OpenCase): StatusAnswer {
  const { status: now, duration } = file.case.matter;
  return { version, status: now, planned: planOf(file.case).planned, ...(duration !== undefined && { duration }) };
}

/** What an approved case may not have and this one has, and what it lacks, judged as if its status were ‘approved’, by its library’s settings. */
export function leftUntilApproved(
  { version, file }: OpenCase,
  settings: Settings = NO_SETTINGS,
  l10n = ENGLISH,
): LeftAnswer {
  const edit = setMatter(file.text, ['status'], 'approved');
  const place = placesIn(file.text);
  if ('problem' in edit || isLost(file.frontMatter)) {
    const problem = 'problem' in edit ? edit.problem : '';
    const left = wrongIn(file, problem, l10n).map((one) => ({ ...one, range: place(one.range) }));
    return { version, left, ...(isLost(file.frontMatter) && { uncounted: true }) };
  }
  const { start, end } = edit.range;
  const approved = parseIn(settings, file.text.slice(0, start) + edit.text + file.text.slice(end));
  const longer = edit.text.length - (end - start);
  const back = (offset: number): number => (offset <= start ? offset : Math.max(start, offset - longer));
  const left = lintIn(settings, approved, { today: today() })
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => saidIn(finding, l10n))
    .map(({ rule, message, remedy, range }) => ({
      rule,
      message,
      remedy,
      range: place({ start: back(range.start), end: back(range.end) }),
    }));
  return { version, left };
}

/** What a new case told its author and still tells. */
export function unwrittenPlaces({ version, file }: OpenCase): UnwrittenAnswer {
  return { version, places: unwrittenIn(viewOf(file)).map(placesIn(file.text)) };
}

/** Where nothing can be written into the front matter, nobody knows all that is left: what is wrong with it is. */
function wrongIn(
  { findings }: CaseFile,
  problem: string,
  l10n: L10n,
): Pick<Finding, 'rule' | 'message' | 'remedy' | 'range'>[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0)
    return [{ rule: 'matter/yaml', message: l10n.t(problem), remedy: '', range: { start: 0, end: 0 } }];
  return errors
    .map((finding) => saidIn(finding, l10n))
    .map(({ rule, message, remedy, range }) => ({ rule, message, remedy, range }));
}

export function withStatus(
  { version, file }: OpenCase,
  { status: wanted }: SetStatusParams,
  { t } = ENGLISH,
): EditAnswer {
  const edit = setMatter(file.text, ['status'], wanted);
  return 'problem' in edit
    ? { problem: t(edit.problem) }
    : { version, range: placesIn(file.text)(edit.range), text: edit.text };
}
