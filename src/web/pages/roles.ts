import type { Role } from "../../definitions/types.ts";

/** A role as one speaks of it: `a lead`, `somebody in the team design`. */
export function roleWords(role: Role): string {
  switch (role) {
    case "author":
      return "you";
    case "subject":
      return "the person it is about";
    case "assignee":
      return "whoever is assigned";
    case "leads":
      return "a lead";
    case "members":
      return "a member";
    case "owners":
      return "an owner of the organisation";
  }
  const [kind, name] = role.split(":", 2);
  return kind === "team" ? `somebody in the team ${name}` : `the people named under “${name}”`;
}
