/** Whether a word is said of somebody, or of all such people, as studies, textbooks and courses do. */
import assert from 'node:assert/strict';
import { isOfGroup } from '../../../src/rules/language/group.js';

/** The stretch in asterisks. */
function isGroup(marked: string, thing = false): boolean {
  const [before = '', word = '', after = ''] = marked.split('*');
  return isOfGroup(before + word + after, before.length, before.length + word.length, thing);
}

describe('A word of many', () => {
  for (const sentence of [
    'Prevalence was higher among *alcoholics* of both sexes.',
    'Some people are *poor historians* when they are in pain.',
    'Health services see *obese patients* in every age group.',
    'The aims of this chapter: to examine *combative patients* safely.',
    '*Wheelchair-bound patients* develop sores.',
    'Safety comes first with an *aggressive client*.',
    'The differential diagnosis of the *aggressive patient* is wide.',
    'In the *diabetic patient*, look at the feet.',
    'If the patient becomes *combative*, call for help.',
    'The *handicapped* child needs physiotherapy early.',
    'There was no *drug abuse* in the family.',
    'Impulses (e.g., spending, *substance abuse*, driving too fast).',
  ])
    it(`is heard in: ${sentence}`, () => assert.ok(isGroup(sentence)));

  for (const sentence of [
    'An *aggressive patient* was brought in by the police.',
    'She is a *poor historian*.',
    'We met his *alcoholic father*.',
    'The *diabetic patient* came late.',
    '*Obese patients* were asked to wait.',
    'These *difficult patients* may ring on Fridays.',
    'The care of an *aggressive patient* was handed to the registrar.',
    'A 40-year-old *alcoholic* may be at risk.',
  ])
    it(`is not heard in: ${sentence}`, () => assert.ok(!isGroup(sentence)));

  it('is heard in a word for a thing that nobody is said to have', () => {
    assert.ok(isGroup('Family history: heart disease, *alcohol abuse*.', true));
    assert.ok(isGroup('The report confirms that *alcohol abuse* can hide a dementia.', true));
    assert.ok(isGroup('Helplines for *substance abuse* and grief.', true));
    assert.ok(!isGroup('He has a history of *alcohol abuse*.', true));
    assert.ok(!isGroup('His *alcohol abuse* worried her.', true));
    assert.ok(!isGroup('A 50-year-old man with *alcohol abuse*.', true));
  });
});
