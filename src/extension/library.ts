/** The Case Library: the cases of the workspace by format, specialty, status or tag, each with its problems. */
import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  type ExtensionContext,
  l10n,
  languages,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import type { LibraryCase } from '../server/protocol.js';
import { labelOf } from './authoring/status-item.js';
import type { Server } from './client.js';

const VIEW = 'encounter.library';
const MEMORY = 'encounter.library.groupBy';

type Grouping = 'format' | 'specialty' | 'status' | 'keyword';

interface Group {
  readonly type: 'group';
  readonly name: string;
  /** What it is called; empty for the cases of which nothing is said. */
  readonly title: string;
  readonly cases: readonly LibraryCase[];
}
interface Leaf {
  readonly type: 'case';
  readonly case: LibraryCase;
  /** A case may stand in several groups. */
  readonly group: string;
}
type Node = Group | Leaf;

const ICONS: Readonly<Record<Grouping, string>> = {
  format: 'layout',
  specialty: 'briefcase',
  status: 'pass',
  keyword: 'tag',
};

export function createLibraryView({ workspaceState }: ExtensionContext, server: Server): Disposable {
  const changed = new EventEmitter<undefined>();
  let grouping: Grouping = readGrouping(workspaceState.get(MEMORY));

  /** What the rows say of the problems: a list that is drawn anew for nothing loses its reader’s place. */
  const shown = new Map<string, string>();

  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    async getChildren(node) {
      if (node?.type === 'case') return [];
      if (node) return node.cases.map((each): Leaf => ({ type: 'case', case: each, group: node.name }));
      server.start();
      // A server that is not ready yet tells of its cases when it is.
      return groupsOf(await server.library().catch(() => []), grouping);
    },
    getTreeItem(node) {
      if (node.type === 'group') return groupItem(node, grouping);
      const uri = Uri.parse(node.case.uri);
      const problems = problemsOf(languages.getDiagnostics(uri));
      shown.set(uri.toString(), problems);
      return caseItem(node, problems, grouping);
    },
  };

  const view = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });
  const refresh = () => changed.fire(undefined);
  const say = () => {
    view.description = namesOf()[grouping];
  };
  say();

  async function chooseGrouping(): Promise<void> {
    const names = namesOf();
    const choices = (Object.keys(names) as Grouping[]).map((key) => ({
      key,
      label: names[key],
      iconPath: new ThemeIcon(ICONS[key]),
      ...(key === grouping && { description: l10n.t('now') }),
    }));
    const choice = await window.showQuickPick(choices, { placeHolder: l10n.t('Group the cases …') });
    if (!choice) return;
    grouping = choice.key;
    await workspaceState.update(MEMORY, grouping);
    say();
    refresh();
  }

  return Disposable.from(
    view,
    changed,
    server.onDidStart(refresh),
    server.onDidChangeLibrary(refresh),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const isNews = (uri: Uri) => {
        const known = shown.get(uri.toString());
        return known !== undefined && known !== problemsOf(languages.getDiagnostics(uri));
      };
      if (uris.some(isNews)) refresh();
    }),
    commands.registerCommand('encounter.library.groupBy', chooseGrouping),
    commands.registerCommand('encounter.library.openText', (node: Leaf) =>
      commands.executeCommand('vscode.open', Uri.parse(node.case.uri)),
    ),
    commands.registerCommand('encounter.library.openHandout', (node: Leaf) =>
      commands.executeCommand('encounter.showPreview', Uri.parse(node.case.uri)),
    ),
  );
}

function namesOf(): Readonly<Record<Grouping, string>> {
  return {
    format: l10n.t('by format'),
    specialty: l10n.t('by specialty'),
    status: l10n.t('by status'),
    keyword: l10n.t('by tag'),
  };
}

function readGrouping(value: unknown): Grouping {
  return (Object.keys(ICONS) as Grouping[]).find((key) => key === value) ?? 'format';
}

/** Groups by name; the cases of which nothing is said come last. */
function groupsOf(cases: readonly LibraryCase[], grouping: Grouping): Group[] {
  const groups = new Map<string, LibraryCase[]>();
  const titles = new Map<string, string>();
  for (const each of cases) {
    const values = new Map(valuesOf(each, grouping).map(({ name, title }) => [name, title]));
    for (const [name, title] of values.size > 0 ? values : [['', ''] as const]) {
      titles.set(name, title);
      groups.set(name, [...(groups.get(name) ?? []), each]);
    }
  }
  const compare = (a: string, b: string) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b));
  return [...groups]
    .map(([name, members]) => ({ name, title: titles.get(name) ?? name, members }))
    .sort((a, b) => compare(a.title, b.title))
    .map(({ name, title, members }) => ({
      type: 'group',
      name,
      title,
      cases: members.sort((a, b) => a.title.localeCompare(b.title)),
    }));
}

function valuesOf(each: LibraryCase, grouping: Grouping): readonly { readonly name: string; readonly title: string }[] {
  const asWritten = (name: string) => ({ name, title: name });
  switch (grouping) {
    case 'format':
      return each.formats;
    case 'specialty':
      return each.specialties.map(asWritten);
    case 'keyword':
      return each.keywords.map(asWritten);
    case 'status':
      return [{ name: each.status, title: labelOf(each.status) }];
  }
}

function groupItem({ name, title, cases }: Group, grouping: Grouping): TreeItem {
  const label = title || l10n.t('not said');
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = `${grouping} ${name}`;
  item.description = String(cases.length);
  item.iconPath = new ThemeIcon(ICONS[grouping]);
  item.accessibilityInformation = {
    label: cases.length === 1 ? l10n.t('{0}, 1 case', label) : l10n.t('{0}, {1} cases', label, cases.length),
  };
  return item;
}

function caseItem({ case: each, group }: Leaf, problems: string, grouping: Grouping): TreeItem {
  const { uri, title } = each;
  const status = labelOf(each.status);
  const resource = Uri.parse(uri);
  const item = new TreeItem(title, TreeItemCollapsibleState.None);
  item.id = `${group} ${uri}`;
  // The editor colours it, and marks it with the number of its problems.
  item.resourceUri = resource;
  item.iconPath = new ThemeIcon('note');
  item.description = problems || (grouping === 'status' ? '' : status);
  item.tooltip = [title, status, problems].filter(Boolean).join(' · ');
  item.accessibilityInformation = { label: [title, status, problems].filter(Boolean).join(', ') };
  item.contextValue = 'encounter.case';
  item.command = { command: 'vscode.open', title: l10n.t('Open Text'), arguments: [resource] };
  return item;
}

function problemsOf(diagnostics: readonly Diagnostic[]): string {
  const count = (wanted: DiagnosticSeverity) => diagnostics.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings] = [count(DiagnosticSeverity.Error), count(DiagnosticSeverity.Warning)];
  return [
    errors === 1 ? l10n.t('1 error') : errors > 1 ? l10n.t('{0} errors', errors) : '',
    warnings === 1 ? l10n.t('1 warning') : warnings > 1 ? l10n.t('{0} warnings', warnings) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
