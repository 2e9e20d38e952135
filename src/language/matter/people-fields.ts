/** Who wrote a case, and who is in it: the keys of each of them. */
import { PERSON_PARTS } from '../case.js';
import { choice, type Shape, text } from './shape.js';

export const AUTHOR: Shape = {
  type: 'either',
  says: 'a name, or a map with ‘name’',
  of: [
    text,
    {
      type: 'map',
      keys: [
        { key: 'name', says: 'the name', shape: text, required: 'always', example: 'name: A. Author' },
        { key: 'role', says: 'the role or profession', shape: text, example: 'role: general practitioner' },
        {
          key: 'orcid',
          says: 'the ORCID iD',
          shape: { type: 'text', check: 'orcid' },
          example: 'orcid: 0000-0002-1825-0097',
        },
        { key: 'affiliation', says: 'where they work', shape: text, example: 'affiliation: A medical school' },
      ],
    },
  ],
};

export const PERSON: Shape = {
  type: 'map',
  keys: [
    {
      key: 'name',
      says: 'the declared pseudonym, as it begins turns of dialogue',
      shape: text,
      required: 'always',
      example: 'name: Mrs Kelly',
    },
    {
      key: 'part',
      says: 'the part they have in the case',
      shape: choice(...PERSON_PARTS),
      required: 'always',
      example: 'part: patient',
    },
    {
      key: 'about',
      says: 'a few words on who they are, for whoever leads and whoever plays them',
      shape: text,
      example: 'about: a school cook',
    },
    {
      key: 'age',
      says: 'their age, where it matters',
      shape: { type: 'either', says: 'a number of years or a text', of: [{ type: 'integer', min: 0 }, text] },
      example: 'age: 52',
    },
    { key: 'pronouns', says: 'their pronouns', shape: text, example: 'pronouns: she/her' },
    { key: 'played-by', says: 'who plays them', shape: choice('candidate', 'actor'), example: 'played-by: actor' },
  ],
};
