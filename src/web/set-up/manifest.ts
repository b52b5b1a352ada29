import { readFileSync } from "node:fs";
import { readYaml } from "../../definitions/yaml/read-yaml.ts";
import { fromPackage } from "../../from-package.ts";
import { WEBHOOK_PATH } from "../receive.ts";
import type { Asked } from "./asked.ts";

/** What is asked of GitHub: https://docs.github.com/apps/sharing-github-apps/registering-a-github-app-from-a-manifest */
export interface Manifest {
  readonly name: string;
  /** Its home: the pages of this Waymark. */
  readonly url: string;
  readonly redirect_url: string;
  readonly setup_url: string;
  readonly hook_attributes: { readonly url: string; readonly active: true };
  readonly default_permissions: Readonly<Record<string, string>>;
  readonly default_events: readonly string[];
}

export const REGISTERED_PATH = "/set-up/registered";
/** Where GitHub sends whoever has installed the App; by then Waymark runs. */
export const INSTALLED_PATH = "/set-up/installed";

/** The longest name that GitHub takes for an App. */
const LONGEST_NAME = 34;

/** The manifest of one organisation's own App: what `app.yml` says, and where this Waymark is. */
export function manifestFor({ organization, address, here, webhookProxy }: Asked): Manifest {
  const general = readAppYml();
  return {
    ...general,
    name: nameFor(organization, general.name),
    url: address,
    redirect_url: here + REGISTERED_PATH,
    setup_url: here + INSTALLED_PATH,
    hook_attributes: { url: webhookProxy ?? address + WEBHOOK_PATH, active: true },
  };
}

/** Names of Apps are taken once on all of GitHub: whose it is comes first. */
function nameFor(organization: string, name: string): string {
  const room = LONGEST_NAME - name.length - 1;
  return `${organization.slice(0, room).replace(/-$/, "")} ${name}`;
}

type General = Omit<Manifest, "url" | "redirect_url" | "setup_url" | "hook_attributes">;

/** What the App asks of GitHub, whoever registers it. */
export function readAppYml(): General {
  const reading = readYaml(readFileSync(fromPackage("app.yml"), "utf8"));
  if ("mistakes" in reading) throw new Error("app.yml is not YAML: install Waymark again");
  return reading.value as General;
}

/** Where GitHub takes it, for an organisation. */
export function registrationAt(github: string, organization: string, state: string): string {
  const owner = encodeURIComponent(organization);
  return `${github}/organizations/${owner}/settings/apps/new?state=${encodeURIComponent(state)}`;
}
