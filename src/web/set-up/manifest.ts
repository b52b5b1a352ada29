import { readFileSync } from "node:fs";
import { readYaml } from "../../definitions/yaml/read-yaml.ts";
import { fromPackage } from "../../from-package.ts";
import { WEBHOOK_PATH } from "../receive.ts";
import type { Asked } from "./asked.ts";

/** What is asked of GitHub: https://docs.github.com/apps/sharing-github-apps/registering-a-github-app-from-a-manifest */
export interface Manifest {
  readonly name: string;
  /** Where people read about the App. */
  readonly url: string;
  readonly redirect_url: string;
  readonly hook_attributes: { readonly url: string; readonly active: true };
  readonly default_permissions: Readonly<Record<string, string>>;
  readonly default_events: readonly string[];
}

export const REGISTERED_PATH = "/set-up/registered";

/** The longest name that GitHub takes for an App. */
const LONGEST_NAME = 34;

/** The manifest of one organisation's own App: what `app.yml` says, and where this Waymark is. */
export function manifestFor({ organization, address, here }: Asked): Manifest {
  const general = readAppYml();
  return {
    ...general,
    // Names of Apps are taken once on all of GitHub.
    name: `${general.name} ${organization}`.slice(0, LONGEST_NAME).replace(/-$/, ""),
    url: address,
    redirect_url: here + REGISTERED_PATH,
    hook_attributes: { url: address + WEBHOOK_PATH, active: true },
  };
}

type General = Omit<Manifest, "url" | "redirect_url" | "hook_attributes">;

function readAppYml(): General {
  const reading = readYaml(readFileSync(fromPackage("app.yml"), "utf8"));
  if ("mistakes" in reading) throw new Error("app.yml is not YAML: install Waymark again");
  return reading.value as General;
}

/** Where GitHub takes it, for an organisation. */
export function registrationAt(github: string, organization: string, state: string): string {
  const owner = encodeURIComponent(organization);
  return `${github}/organizations/${owner}/settings/apps/new?state=${encodeURIComponent(state)}`;
}
