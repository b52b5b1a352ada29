import { describe, expect, test } from "vitest";
import type { Effect } from "../../src/core/effect.ts";
import type { Person, PersonId } from "../../src/core/person.ts";
import { apply } from "../../src/github/apply.ts";
import { readPerson } from "../../src/github/read/account.ts";
import { findHome } from "../../src/github/read/home.ts";
import { readNamed, readPinned } from "../../src/github/read/repository.ts";
import { town } from "./town.ts";

const {
  github,
  store,
  context: open,
} = await town([], {
  users: ["kit"],
  repositories: [{ name: "community", files: { "waymark.yml": "organization: Harbor\n" } }],
  teams: [
    { name: "Crew", slug: "crew", description: "Its members are managed by Waymark." },
    {
      name: "Data",
      slug: "data",
      description: "Its members are managed by Waymark.",
      members: ["ada"],
    },
  ],
});
const context = await open();
const { org } = context;

/** Somebody who was called `login` once; the account with that name is another one now. */
async function formerly(login: string): Promise<Person> {
  const now = await readPerson(login, context);
  if (!now) throw new Error(`nobody is called ${login}`);
  return { id: `github:9${now.id.replace("github:", "")}` as PersonId, login };
}

async function make(effect: Effect): Promise<void> {
  await apply([{ effect, because: "it was approved" }], context);
}

describe("where a login was taken over by somebody else", () => {
  const words = /nobody has the login \w+ any more, or somebody else has it now/;

  test("the newcomer is not put into the team that the other one was approved for", async () => {
    const team = "crew";
    await make({ kind: "ensure-member", person: await formerly("ada"), team, afterwards: [] });
    expect(github.state().team("crew").members).toEqual([]);
    const refusals = Object.values(await store.refusals(org.id));
    expect(refusals).toMatchObject([{ why: expect.stringMatching(words) }]);
  });

  test("nor invited into the organisation", async () => {
    const team = "crew";
    await make({ kind: "ensure-member", person: await formerly("kit"), team, afterwards: [] });
    expect(github.state().organization().invited).toEqual([]);
  });

  test("nor taken out of a team that the other one left", async () => {
    const team = "data";
    await make({ kind: "ensure-no-member", person: await formerly("ada"), team, afterwards: [] });
    expect(github.state().team("data").members).toEqual(["ada"]);
  });

  test("and the one who was approved gets in as soon as their login is known", async () => {
    const person = await readPerson("ada", context);
    if (!person) throw new Error("ada is there");
    await make({ kind: "ensure-member", person, team: "crew", afterwards: [] });
    expect(github.state().team("crew").members).toEqual(["ada"]);
  });
});

describe("where another repository took the name of the pinned one", () => {
  test("the owners' definitions are still those of the pinned one, found by its id", async () => {
    const pinned = (await findHome(context))?.repo;
    if (!pinned) throw new Error("the definitions are found");
    await github.as("olga").renameRepository("community", "handbook");
    expect((await findHome(context))?.repo).toEqual({ ...pinned, name: "handbook" });

    const files = { "waymark.yml": "organization: Somebody else's\n" };
    await github.as("olga").createRepository({ name: "community", files });
    const newcomer = await readNamed("harbor", "community", context);
    expect(newcomer?.id).not.toBe(pinned.id);
    // As pinned under its old name, which is the newcomer's now.
    expect(await readPinned(pinned, context)).toMatchObject({ id: pinned.id, name: "handbook" });
    await store.saveOrganization(org.id, { home: pinned });
    expect((await findHome(context))?.repo).toMatchObject({ id: pinned.id, name: "handbook" });
  });

  test("and where the pinned one is gone there are none, whoever has its name", async () => {
    const pinned = (await findHome(context))?.repo;
    if (!pinned) throw new Error("the definitions are found");
    await github.as("olga").deleteRepository("handbook");
    await github.as("olga").createRepository({ name: "handbook", files: {} });
    expect(await readNamed("harbor", "handbook", context)).toBeDefined();
    expect(await findHome(context)).toBeUndefined();
  });
});
