import type { Event } from "../../core/event.ts";
import type { Person } from "../../core/person.ts";
import { occurred } from "./occurred.ts";
import { type Delivery, personIn, pick, textIn } from "./payload.ts";

/** `membership`: somebody was added to a team or taken out. The delivery carries no time. */
export function fromMemberships(delivery: Delivery): readonly Event[] {
  return teamChanged(delivery, personIn(delivery.payload, "member"));
}

/** `team`: a team appeared, changed, or got a repository. */
export function fromTeams(delivery: Delivery): readonly Event[] {
  return teamChanged(delivery);
}

function teamChanged(delivery: Delivery, person?: Person): readonly Event[] {
  const team = textIn(delivery.payload, "team", "slug");
  if (!team) return [];
  return [{ kind: "team.changed", ...occurred(delivery), team, ...(person && { person }) }];
}

/** `organization`: somebody was invited, came, or went. */
export function fromOrganizations(delivery: Delivery): readonly Event[] {
  const { payload } = delivery;
  const person = personIn(payload, "membership", "user") ?? personIn(payload, "user");
  const when = occurred(delivery, pick(payload, "invitation", "created_at"));
  return [{ kind: "organization.changed", ...when, ...(person && { person }) }];
}

const INSTALLED = ["created", "new_permissions_accepted", "unsuspend", "added"];

/** `installation` and `installation_repositories`: Waymark may do more than before. */
export function fromInstallations(delivery: Delivery): readonly Event[] {
  const { payload } = delivery;
  if (!INSTALLED.includes(textIn(payload, "action"))) return [];
  return [
    { kind: "installed", ...occurred(delivery, pick(payload, "installation", "updated_at")) },
  ];
}
