import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Actor, actor } from "./actor.ts";
import { type Clock, clock } from "./clock.ts";
import { conformance } from "./conform.ts";
import type { Deviation } from "./deviations.ts";
import { startEmulator } from "./emulator.ts";
import type { How, Matcher } from "./faults.ts";
import { lapse } from "./belonging.ts";
import type { Hub } from "./hub.ts";
import { withHands } from "./hands/mount.ts";
import { type Installing, install, uninstall } from "./install.ts";
import { type Look, look } from "./look.ts";
import type { GitHubOptions, Permissions } from "./options.ts";
import { furnish } from "./furnish.ts";
import { type Seen, desk } from "./desk.ts";
import { type Manifest, registeredFrom } from "./routes/manifests.ts";
import { withPages } from "./pages/mount.ts";
import { begin } from "./state.ts";
import { suspend, suspendAccount, unsuspend } from "./suspend.ts";
import { type Delivery, openWebhooks } from "./webhooks.ts";

/** A GitHub of one's own, for tests and the demo. */
export interface Double {
  /** The API's root; no slash at the end. */
  readonly url: string;
  /** Where deliveries go. Until it is set they are only remembered. */
  webhookUrl: string | undefined;
  /** Somebody at their keyboard. Each act returns once all its webhooks were answered. */
  as(login: string): Actor;
  install(how?: Installing): Promise<void>;
  /** An owner takes the App away again. */
  uninstall(): Promise<void>;
  /** Somebody's invitation expires. */
  lapse(login: string): void;
  /** An owner suspends the App; it is told, and of nothing more until `unsuspend`. */
  suspend(): Promise<void>;
  unsuspend(): Promise<void>;
  /** GitHub suspends somebody's account: it is shown to nobody any more; or takes it back. */
  suspendAccount(login: string, on?: boolean): void;
  /** What is made from now on is not there yet (404) for so many reads; 0: all is there. */
  lag(requests: number): void;
  /** For so many requests of the App's GitHub says that it is installed nowhere; 0: it ends. */
  emptyInstallations(requests: number): void;
  /** GitHub's time, to the second. */
  readonly clock: Clock;
  /** Lets the app's next fitting requests go wrong; the first fault that fits is met first. */
  fail(matcher: Matcher, how: How): void;
  /** Nothing that was to go wrong does any more. */
  mend(): void;
  /** Looks at GitHub's side; never counted among the app's requests. */
  state(): Look;
  /** Everything the app asked, in order, and how much of it. */
  requests(): Seen;
  /** What app.yml must ask for, going by what the app asked here so far. */
  permissionsUsed(): Permissions;
  deliveries(): readonly Delivery[];
  /** The manifests that Apps were registered from, in order. */
  manifests(): readonly Manifest[];
  redeliver(id: number): Promise<Delivery>;
  /** What did not conform to GitHub's own description: requests, answers and webhooks. */
  violations(): readonly string[];
  /** Differences that were met and are known (deviations.ts). */
  deviated(): readonly Deviation[];
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Starts an emulated GitHub with one organisation in it and nothing installed yet. */
export async function startGitHub(options: GitHubOptions): Promise<Double> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const time = clock();
  const emulator = await startEmulator(options, url, time);
  const conform = options.conform === false ? undefined : conformance();
  const webhooks = openWebhooks(options.app, time, conform);
  const hub: Hub = {
    options,
    url,
    emulator,
    state: begin(options, time),
    webhooks,
    conformance: conform,
  };
  await furnish(hub);
  const front = desk(hub);
  const as = (login: string) => actor(hub, front.answer, login);
  server.on("request", withHands(hub, as, withPages(hub, front.listener)));
  return {
    url,
    get webhookUrl() {
      return webhooks.url;
    },
    set webhookUrl(to) {
      webhooks.url = to;
    },
    as,
    install: (how) => install(hub, how),
    state: () => look(hub),
    permissionsUsed: () => Object.fromEntries(hub.state.used),
    uninstall: () => uninstall(hub),
    lapse: (login) => lapse(hub, login),
    suspend: () => suspend(hub),
    unsuspend: () => unsuspend(hub),
    suspendAccount: (login, on = true) => suspendAccount(hub, login, on),
    lag: (requests) => hub.state.lag.set(requests),
    emptyInstallations: (requests) => void (hub.state.emptyInstallations = requests),
    clock: time,
    fail: front.fail,
    mend: front.mend,
    requests: front.seen,
    deliveries: () => webhooks.deliveries,
    manifests: () => registeredFrom(hub),
    redeliver: (id) => webhooks.redeliver(id),
    violations: () => conform?.violations ?? [],
    deviated: () => [...(conform?.deviated ?? [])],
    settled: () => webhooks.settled(),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await webhooks.settled();
      await emulator.close();
    },
  };
}
