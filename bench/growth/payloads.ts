import { randomUUID } from "node:crypto";
import type { Person } from "../../src/core/person.ts";
import type { Repo } from "../../src/core/place.ts";
import type { Delivery } from "../../src/store/deliveries.ts";
import { whose } from "../../src/web/whose.ts";
import { chance } from "./chance.ts";
import { NOW } from "./happened.ts";
import { authorOf, requestBody } from "./requests.ts";
import { HOME, ORG, person, TALK, WEBSITE } from "./people.ts";
import type { Sizes } from "./sizes.ts";

/** What people do while we measure, as GitHub tells it: each `turn` is another one of a kind. */
export const HAPPENINGS = { comment, merged, opened, progress } as const;

let serial = 0;

function comment(turn: number, sizes: Sizes): Delivery {
  const issue = issueOf(sizes.closed + (turn % sizes.open), sizes);
  const author = person((turn * 7) % sizes.people);
  return said(HOME, issue, author, "What if the map could fold? I would try it.");
}

/** The person with most contributions asks where they stand, each time on another issue: on one, nobody is answered without end. */
function progress(turn: number, sizes: Sizes): Delivery {
  const issue = { ...issueOf(0, sizes), number: sizes.plain + turn + 1, labels: [], body: "" };
  return said(TALK, issue, person(0), "/progress");
}

function said(repo: Repo, issue: object, author: Person, body: string): Delivery {
  serial += 1;
  const written = { id: 20_000_000 + serial, user: user(author), body, created_at: NOW };
  return delivery("issue_comment", "created", repo, author, { issue, comment: written });
}

/** Whose pull request is merged: as many are mentees, members and mentors as among everybody. */
export function authorOfMerged(turn: number, sizes: Sizes): Person {
  return person(1 + chance(sizes.merged + turn, sizes.people - 1));
}

function merged(turn: number, sizes: Sizes): Delivery {
  const number = sizes.merged + turn + 1;
  const author = authorOfMerged(turn, sizes);
  const times = { created_at: NOW, updated_at: NOW, merged_at: NOW, closed_at: NOW };
  const pull_request = {
    id: 3_000_000 + number,
    number,
    user: user(author),
    merged: true,
    labels: [],
    body: "",
    ...times,
  };
  return delivery("pull_request", "closed", WEBSITE, author, { number, pull_request });
}

/** Their numbers follow everything that stands in the definitions repository. */
function opened(turn: number, sizes: Sizes): Delivery {
  const { closed, open, confirmations, removals } = sizes;
  const request = closed + open + confirmations + removals + turn;
  const issue = issueOf(request, sizes);
  return delivery("issues", "opened", HOME, authorOf(request, sizes), { issue });
}

function issueOf(request: number, sizes: Sizes) {
  const times = { created_at: NOW, updated_at: NOW };
  const labels = [{ name: "process: join" }];
  const author = user(authorOf(request, sizes));
  return {
    id: 1_000_000 + request,
    number: request + 1,
    user: author,
    body: requestBody(request),
    labels,
    assignees: [],
    ...times,
  };
}

function user({ id, login }: Person) {
  return { id: Number(id.slice("github:".length)), login, type: "User" };
}

function delivery(
  name: string,
  action: string,
  { id, name: called }: Repo,
  sender: Person,
  about: object,
): Delivery {
  const owner = { ...ORG, type: "Organization" };
  const repository = {
    id,
    name: called,
    full_name: `${ORG.login}/${called}`,
    owner,
    default_branch: "main",
  };
  const organization = { id: ORG.id, login: ORG.login };
  const payload = {
    action,
    ...about,
    repository,
    organization,
    installation: { id: 5 },
    sender: user(sender),
  };
  const body = Buffer.from(JSON.stringify(payload));
  return { ...whose(payload), id: randomUUID(), name, received: NOW, headers: {}, body };
}
