/** What the toolbar offers, in the author’s language. */
import { l10n } from 'vscode';
import type { Choice } from '../preview/messages.js';
import type { Choices, EditionChoice, PreviewStyle } from '../server/protocol.js';

type Name = (person: string) => string;

/** By the kind of edition, before the colon. */
const EDITIONS: Readonly<Record<string, Name>> = {
  learner: () => l10n.t('Learner'),
  after: () => l10n.t('Learner, afterwards'),
  'one-page': () => l10n.t('One page'),
  facilitator: () => l10n.t('Facilitator'),
  candidate: () => l10n.t('Candidate'),
  actor: (person) => l10n.t('Actor: {0}', person),
  examiner: () => l10n.t('Examiner'),
  observer: () => l10n.t('Observer'),
  panel: (person) => l10n.t('Panel: {0}', person),
};

const FORMATS: Readonly<Record<string, () => string>> = {
  balint: () => l10n.t('Balint group'),
  schwartz: () => l10n.t('Schwartz-style session'),
  'reflective-practice': () => l10n.t('Reflective practice'),
  sea: () => l10n.t('Significant event analysis'),
  cbd: () => l10n.t('Case-based discussion'),
  cbl: () => l10n.t('Case-based learning'),
  pbl: () => l10n.t('Problem-based learning'),
  unfolding: () => l10n.t('Unfolding case'),
  skills: () => l10n.t('Communication skills'),
  sp: () => l10n.t('Simulated patient'),
  osce: () => l10n.t('Practical examination station'),
  tbl: () => l10n.t('Team-based learning'),
  sct: () => l10n.t('Script concordance'),
};

const STYLES: Readonly<Record<PreviewStyle, () => string>> = {
  standard: () => l10n.t('Standard print'),
  'large-print': () => l10n.t('Large print'),
  dyslexia: () => l10n.t('Dyslexia-friendly'),
};
const NAMES_OF_STYLES: readonly PreviewStyle[] = ['standard', 'large-print', 'dyslexia'];

export function editionOption({ edition, person = '' }: EditionChoice): Choice {
  const kind = edition.split(':')[0] ?? '';
  return { value: edition, label: (Object.hasOwn(EDITIONS, kind) ? EDITIONS[kind]?.(person) : undefined) ?? edition };
}

/** A format that the library adds goes by its own name. */
export function formatOption(name: string): Choice {
  return { value: name, label: (Object.hasOwn(FORMATS, name) ? FORMATS[name]?.() : undefined) ?? name };
}

export function styleOptions(): readonly (Choice & { readonly value: PreviewStyle })[] {
  return NAMES_OF_STYLES.map((value) => ({ value, label: STYLES[value]() }));
}

export function optionsOf({ editions, formats }: Choices) {
  return { editions: editions.map(editionOption), formats: formats.map(formatOption) };
}
