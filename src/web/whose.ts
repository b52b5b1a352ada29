import type { ThreadKey } from "../core/place.ts";
import { isId, isObject, type Payload } from "./shape.ts";

/** The organisation and the thread a body is about, as far as it says; `org` is 0 where it is about none. */
interface Whose {
  readonly org: number;
  readonly login?: string;
  readonly installation?: number;
  readonly thread?: ThreadKey;
}

export function whose(payload: Payload): Whose {
  const { organization, installation, repository } = payload;
  const account = isObject(installation) ? installation["account"] : undefined;
  const owner = isObject(repository) ? repository["owner"] : undefined;
  const found = [
    isObject(organization) && organization,
    isOrganization(account) && account,
    isOrganization(owner) && owner,
  ].find((candidate) => candidate && isId(candidate["id"]));
  return { ...named(found || {}), ...installedAs(installation), ...threadIn(payload) };
}

function isOrganization(account: unknown): account is Payload {
  return isObject(account) && account["type"] === "Organization";
}

function named({ id, login }: Payload): Whose {
  if (!isId(id)) return { org: 0 };
  return { org: id, ...(typeof login === "string" && { login }) };
}

function installedAs(installation: unknown): Pick<Whose, "installation"> {
  const id = isObject(installation) ? installation["id"] : undefined;
  return isId(id) ? { installation: id } : {};
}

function threadIn({ repository, issue, pull_request: pull }: Payload): Pick<Whose, "thread"> {
  const repo = isObject(repository) ? repository["id"] : undefined;
  const thread = [issue, pull].find(isObject);
  const number = thread?.["number"];
  return isId(repo) && isId(number) ? { thread: `thread:${repo}/${number}` } : {};
}
