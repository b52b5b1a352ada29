import { setUp } from "../../words/generated/set-up.ts";
import { ours, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { webAddress } from "../pages/link.ts";
import { isOutOfReach } from "./reach.ts";

/** What the person who sets Waymark up types. */
export interface Typed {
  readonly code: string;
  readonly organization: string;
  readonly address: string;
}

/** Where a form was filled in, and who is to reach what stands in it. */
export interface Where {
  /** Where the browser of whoever sets it up reaches us, without a slash at the end. */
  readonly here: string;
  /** Where GitHub's own pages are, without a slash at the end. */
  readonly github: string;
  /** A channel that hands on webhooks, so that GitHub need not reach us. */
  readonly webhookProxy?: string | undefined;
}

/** What it means. */
export interface Asked {
  readonly organization: string;
  /** Where people reach Waymark, without a slash at the end. */
  readonly address: string;
  readonly here: string;
  /** Where GitHub sends webhooks, where that is not the address. */
  readonly webhookProxy?: string | undefined;
}

/** GitHub's own rule for logins. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?$/;

/** What somebody asks for, or what is wrong with it, in words. */
export function readAsked(
  typed: Typed,
  where: Where,
  voice: Voice,
): Asked | { readonly problems: readonly Shown[] } {
  const organization = loginIn(typed.organization.trim(), where.github);
  const wrong = LOGIN.test(organization) ? [] : [setUp(voice)("set-up-wrong-organization")];
  const address = readAddress(typed.address, where, voice);
  const problems = [...wrong, ...(address.problem === undefined ? [] : [address.problem])];
  if (problems.length > 0) return { problems };
  const { here, webhookProxy } = where;
  return { organization, address: address.origin, here, webhookProxy };
}

/** A login as people write it: with an `@`, or as its page on GitHub; anything else as it is. */
function loginIn(text: string, github: string): string {
  const page = URL.parse(/^https?:/i.test(text) ? text : `https://${text}`);
  if (!text.includes("/") || page?.host !== new URL(github).host) return text.replace(/^@/, "");
  const [first = "", second] = page.pathname.split("/").filter(Boolean);
  return first === "orgs" ? (second ?? "") : first;
}

/** An address that is typed, and what is wrong with it, if anything is. */
export function readAddress(
  text: string,
  { github, webhookProxy }: Where,
  voice: Voice,
): { readonly origin: string; readonly problem?: Shown } {
  const say = setUp(voice);
  const origin = originOf(text);
  if (origin === undefined) return { origin: "", problem: say("set-up-wrong-address") };
  if (webhookProxy !== undefined || !isOutOfReach(origin, github)) return { origin };
  return { origin, problem: say("set-up-local-address", { address: ours(origin) }) };
}

/** Waymark's pages stand at the root of their host. */
function originOf(text: string): string | undefined {
  const url = URL.parse(webAddress(text.trim()) ?? "");
  return url && url.pathname === "/" && !url.search && !url.hash ? url.origin : undefined;
}
