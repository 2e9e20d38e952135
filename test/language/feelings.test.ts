import assert from 'node:assert/strict';
import { familyOf, feltFamilies, sideOf } from '../../src/language/feelings.js';
import { parseCase } from '../../src/language/parse.js';

const FRONT = `---
people:
  kelly: { name: Mrs Kelly, part: patient }
  ann: { name: Ann, part: relative }
  shah: { name: Dr Shah, part: clinician }
---

`;

describe('Feelings', () => {
  it('belong to the family that their words name, and to none where the words name two', () => {
    assert.equal(familyOf('completely powerless'), 'helplessness');
    assert.equal(familyOf('her heart sank'), 'dread');
    assert.equal(familyOf('angry and ashamed'), undefined);
    assert.equal(familyOf('a crossword'), undefined);
  });

  it('belong to the speaker or teller around them, unless said otherwise', () => {
    const { case: read } = parseCase(
      `${FRONT}:::dialogue\nDr Shah (thinking): So :feeling[stuck].\n\nMrs Kelly: :feeling[useless]{of=ann}\n:::\n\n:::voice{of=kelly}\n:feeling[ashamed]\n:::\n`,
    );
    const felt = feltFamilies(read).map(({ family, patient, clinician, mirrored }) => [
      family,
      patient.map((feeling) => feeling.of?.key),
      clinician.map((feeling) => feeling.of?.key),
      mirrored,
    ]);
    assert.deepEqual(felt, [
      ['helplessness', ['ann'], ['shah'], true],
      ['shame', ['kelly'], [], false],
    ]);
  });

  it('of a relative stand on the patient’s side, of a colleague and the team on the clinician’s', () => {
    assert.deepEqual((['patient', 'relative', 'clinician', 'colleague', 'team', 'interpreter'] as const).map(sideOf), [
      'patient',
      'patient',
      'clinician',
      'clinician',
      'clinician',
      undefined,
    ]);
  });
});
