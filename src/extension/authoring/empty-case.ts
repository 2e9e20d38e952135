/** An empty case offers, in a line above it, to be begun; once anything is written the offer is gone. */
import { CodeLens, type Disposable, l10n, languages, Range } from 'vscode';

export function offerToBegin(): Disposable {
  return languages.registerCodeLensProvider(
    { language: 'encounter' },
    {
      provideCodeLenses(document) {
        if (document.getText().trim() !== '') return [];
        const title = l10n.t('Begin with a whole case…');
        return [new CodeLens(new Range(0, 0, 0, 0), { title, command: 'encounter.fillCase' })];
      },
    },
  );
}
