import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import type { Shell } from "../shell.ts";
import { readCommunityTarget } from "./community-target.ts";
import { readDefinitionsTarget } from "./definitions-target.ts";
import { readPersonTarget } from "./person-target.ts";
import { readProposalTarget } from "./proposal-target.ts";
import { readThreadTarget } from "./thread-target.ts";
import { readLedger } from "./world.ts";

/** Everything that looking at one target may need, as GitHub shows it now. */
export function readTarget(target: Target, shell: Shell): Promise<World> {
  switch (target.kind) {
    case "thread":
      return readThreadTarget(target, shell);
    case "proposal":
      return readProposalTarget(target, shell);
    case "person":
      return readPersonTarget(target.person, shell);
    case "community":
      return readCommunityTarget(target.community, shell);
    case "definitions":
      return readDefinitionsTarget(shell);
    case "everything":
      return readLedger([], shell);
  }
}
