/** The open cases. Each version of a document is parsed and linted once, and every feature shares the result. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../language/finding.js';
import type { CaseFile } from '../language/parse.js';
import { newSectionMemory, type SectionMemory } from '../language/sections.js';
import { lintIn, NO_SETTINGS, parseIn, type Settings } from '../library/settings.js';
import { today } from '../library/today.js';
import type { Surroundings } from '../rules/rule.js';
import type { InHand } from './in-hand.js';

/** One version of an open case, understood. */
export interface OpenCase {
  readonly uri: string;
  readonly version: number;
  readonly file: CaseFile;
  /** Made when first asked for: a preview needs no findings. */
  readonly findings: () => readonly Finding[];
}

export interface OpenCases {
  /** The case as it stands in this document. */
  readonly of: (document: TextDocument) => OpenCase;
  readonly forget: (uri: string) => void;
  /** The settings have changed: every case is read anew when it is next asked for. */
  readonly forgetAll: () => void;
  /** What stands around a case has changed: it is looked through anew, and not read anew. */
  readonly lookAgain: (uri: string) => void;
}

/** Whether a document is a case: by its language where the client knows it, else by its name. */
export function isCase(document: Pick<TextDocument, 'languageId' | 'uri'>): boolean {
  return document.languageId === 'encounter' || /\.case\.md$/i.test(withoutQuery(document.uri));
}

function withoutQuery(uri: string): string {
  return uri.replace(/[?#].*$/s, '');
}

/**
 * @param settingsOf the settings of the library that a document belongs to, by its address
 * @param surroundingsOf what a case cannot know of itself, by its address
 * @param inHand reads and checks each
 */
export function createOpenCases(
  settingsOf: (uri: string) => Settings = () => NO_SETTINGS,
  surroundingsOf: (uri: string) => Surroundings = () => ({ today: today() }),
  inHand: InHand = (_, work) => work(),
): OpenCases {
  const lookedThrough = ({ uri, version, file }: Pick<OpenCase, 'uri' | 'version' | 'file'>): OpenCase => {
    let found: readonly Finding[] | undefined;
    const settings = settingsOf(uri);
    const findings = (): readonly Finding[] => {
      found ??= inHand(uri, () => lintIn(settings, file, surroundingsOf(uri)));
      return found;
    };
    return { uri, version, file, findings };
  };
  const latest = new Map<string, OpenCase>();
  /** What is remembered of each case, so that after an edit only what has changed is read anew. */
  const memories = new Map<string, SectionMemory>();
  const memoryOf = (uri: string): SectionMemory => {
    const memory = memories.get(uri) ?? newSectionMemory();
    memories.set(uri, memory);
    return memory;
  };
  return {
    of(document) {
      const known = latest.get(document.uri);
      if (known?.version === document.version) return known;
      const { uri, version } = document;
      const file = inHand(uri, () => parseIn(settingsOf(uri), document.getText(), memoryOf(uri)));
      const understood = lookedThrough({ uri, version, file });
      latest.set(uri, understood);
      return understood;
    },
    forget(uri) {
      latest.delete(uri);
      memories.delete(uri);
    },
    forgetAll: () => latest.clear(),
    lookAgain(uri) {
      const known = latest.get(uri);
      if (known) latest.set(uri, lookedThrough(known));
    },
  };
}
