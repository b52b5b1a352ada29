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

const VALIDATORS: Readonly<Record<Exclude<Noun, "forms">, Validate>> = {
  settings,
  communities: community,
  pathways: pathway,
  processes: process,
  checklists: checklist,
  badges: badge,
  people: person,
  mentorships: mentorship,
};

/** What holds a file of this kind against its schema. */
export function validatorOf(noun: Exclude<Noun, "forms">): Validate {
  return VALIDATORS[noun];
}
