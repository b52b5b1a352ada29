import {
  badge,
  checklist,
  community,
  mentorship,
  pathway,
  person,
  process,
  settings,
  type Validate,
} from "../generated/validators.js";
import type { Noun } from "../sources.ts";

const VALIDATORS: Readonly<Record<Noun, Validate>> = {
  settings,
  communities: community,
  pathways: pathway,
  processes: process,
  checklists: checklist,
  badges: badge,
  people: person,
  mentorships: mentorship,
  // GitHub has the say over its own forms; what we need of them is checked later.
  forms: () => true,
};

/** What holds a file of this kind against its schema. */
export function validatorOf(noun: Noun): Validate {
  return VALIDATORS[noun];
}
