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
export function readAsked(typed: Typed): Asked | { readonly problems: readonly string[] } {
  const organization = typed.organization.trim();
  const address = originOf(typed.address);
  const here = typed.here.trim() === "" ? address : originOf(typed.here);
  const problems = [
    ...(LOGIN.test(organization) ? [] : [ORGANIZATION]),
    ...(address === undefined ? [wrongAddress("public address")] : []),
    ...(here === undefined && typed.here.trim() !== "" ? [wrongAddress("other address")] : []),
  ];
  if (address === undefined || here === undefined || problems.length > 0) return { problems };
  return { organization, address, here };
}

const ORGANIZATION =
  "The organisation is not a name as GitHub writes it: letters, digits and hyphens, such as harbor in github.com/harbor.";

function wrongAddress(which: string): string {
  return `The ${which} must begin with https:// or http:// and end with its host or port: https://waymark.example.`;
}

/** Waymark's pages stand at the root of their host. */
function originOf(text: string): string | undefined {
  const url = URL.parse(webAddress(text.trim()) ?? "");
  return url && url.pathname === "/" && !url.search && !url.hash ? url.origin : undefined;
}
