import { expect, test } from "vitest";
import { invitationSent } from "../../../src/features/requests/messages.ts";
import { world } from "../../build/world.ts";

test("an invitation is accepted where the organisation's GitHub is", () => {
  expect(invitationSent(world())).toContain("https://github.com/orgs/harbor/invitation,");
  const own = invitationSent(world({ github: "https://git.example" }));
  expect(own).toContain("Accept it at https://git.example/orgs/harbor/invitation,");
});
