/** How far an address can be seen: from the machine itself alone, from its network, or from everywhere. */
type Reach = "machine" | "network" | "world";

const MACHINE = /^(?:localhost|.+\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/;
const NETWORK =
  /^(?:10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|169\.254\.[\d.]+|\[f[cde][\da-f]*:.*\]|[^.[]+|.+\.(?:local|internal|lan))$/;

function reachOf(address: string): Reach {
  const host = URL.parse(address)?.hostname ?? "";
  if (MACHINE.test(host)) return "machine";
  return NETWORK.test(host) ? "network" : "world";
}

/** GitHub's own clouds, which see nothing but the open web. */
const CLOUD = /^(?:github\.com|.+\.ghe\.com)$/;

/** Whether GitHub can't get to an address, as far as anybody can tell from how it reads. */
export function isOutOfReach(address: string, github: string): boolean {
  const reach = reachOf(address);
  if (reach === "world" || reachOf(github) === "machine") return false;
  return reach === "machine" || CLOUD.test(URL.parse(github)?.hostname ?? "");
}

/** Where a browser that asked a host most likely sees this server: what is no machine of one's own has a certificate. */
export function addressAt(host: string | undefined): string {
  const url = URL.parse(`https://${host}`);
  if (!host || url?.host !== host.toLowerCase()) return "";
  return reachOf(url.href) === "world" ? url.origin : `http://${url.host}`;
}
