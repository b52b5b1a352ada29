import { setUp } from "../../words/generated/set-up.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { webAddress } from "../pages/link.ts";

/** What the person who sets Waymark up types. */
export interface Typed {
  readonly code: string;
  readonly organization: string;
  readonly address: string;
  readonly here: string;
}

/** What it means. */
export interface Asked {
  readonly organization: string;
  /** Where GitHub and people reach Waymark, without a slash at the end. */
  readonly address: string;
  /** Where the browser of whoever sets it up reaches it, without a slash at the end. */
  readonly here: string;
}

/** GitHub's own rule for logins. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?$/;

/** What somebody asks for, or what is wrong with it, in words. */
export function readAsked(
  typed: Typed,
  voice: Voice,
): Asked | { readonly problems: readonly Shown[] } {
  const say = setUp(voice);
  const organization = typed.organization.trim();
  const address = originOf(typed.address);
  const here = typed.here.trim() === "" ? address : originOf(typed.here);
  const problems = [
    ...(LOGIN.test(organization) ? [] : [say("set-up-wrong-organization")]),
    ...(address === undefined ? [say("set-up-wrong-address")] : []),
    ...(here === undefined && typed.here.trim() !== "" ? [say("set-up-wrong-here")] : []),
  ];
  if (address === undefined || here === undefined || problems.length > 0) return { problems };
  return { organization, address, here };
}

/** Waymark's pages stand at the root of their host. */
function originOf(text: string): string | undefined {
  const url = URL.parse(webAddress(text.trim()) ?? "");
  return url && url.pathname === "/" && !url.search && !url.hash ? url.origin : undefined;
}
