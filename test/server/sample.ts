/** A small case that has a little of everything. */
export const SAMPLE = `---
title: "The letter in her bag"
format: [balint, skills]
people:
  kelly: { name: Mrs Kelly, part: patient, about: a *school* cook }
  shah:
    name: "Dr Shah"
    part: clinician
    pronouns: he/him
origin: fictional
objectives:
  - Describe what each side wishes
  - Name the feelings
measures:
  - instrument: ddprq-10
    score: 34
    of: kelly
# encounter-disable-next-line matter/missing-key: a sample
references:
  - id: odowd1988
    type: article-journal
    title: Five years of heartsink patients
    author: [{ family: O’Dowd, given: T C }]
    container-title: BMJ
    issued: 1988
    DOI: "10.1136/bmj.297.6647.528"
---

Mrs Kelly comes for the third time [@odowd1988, p. 528].

## The story

:::story{by=shah minutes=5}
I saw her name and felt :feeling[my stomach drop]{as=dread}.
:::

:::dialogue{#talk}
Dr Shah: What were you hoping for today?

Mrs Kelly (looking at the door): You tell me. I feel :feeling[dread]{of=kelly}.

Shah (thinking): I have nothing left.

kelly: Right.
:::

::part[The next day]{minutes=10}

### What happened

:::question{#chairs minutes=10 objective=2}
What is it like to be Mrs Kelly?
:::

:::key{on=chairs}
See [the talk](#talk) and ![her letter](letter.png).
:::

::part{end}

:::facilitator{on=chairs minutes=5}
Let the silence work. It is told in [the story](#the-story).
:::
`;
