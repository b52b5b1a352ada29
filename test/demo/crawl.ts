/** A page as somebody found it who follows every link. */
export interface Found {
  readonly address: string;
  readonly status: number;
  readonly html: string;
  /** Everything it leads to or shows, as whole addresses. */
  readonly links: readonly string[];
}

const MOST = 2000;

/** Follows every link from these addresses, within their hosts, each page once. */
export async function crawl(...from: readonly string[]): Promise<ReadonlyMap<string, Found>> {
  const hosts = new Set(from.map((address) => new URL(address).host));
  const found = new Map<string, Found>();
  const waiting = [...from];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const address = withoutHash(next);
    if (found.has(address) || !hosts.has(new URL(address).host)) continue;
    if (found.size > MOST) throw new Error(`more than ${MOST} pages, the last is ${address}`);
    const page = await visit(address);
    found.set(address, page);
    waiting.push(...page.links);
  }
  return found;
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, "");
}

async function visit(address: string): Promise<Found> {
  const response = await fetch(address, { headers: { accept: "text/html" } });
  const html = await response.text();
  const links = [...html.matchAll(/\s(?:href|src|action|srcset)="([^"]*)"/g)]
    .map(([, way = ""]) => URL.parse(way.replaceAll("&amp;", "&"), response.url)?.href)
    .filter((link) => link !== undefined);
  return { address, status: response.status, html, links };
}

/** Links that lead nowhere: to a page that is not there, or a place on it that is not. */
export function deadLinks(all: ReadonlyMap<string, Found>): readonly string[] {
  return [...all.values()].flatMap(({ address, links }) =>
    links.filter((link) => isDead(link, all)).map((link) => `${address} → ${link}`),
  );
}

function isDead(link: string, all: ReadonlyMap<string, Found>): boolean {
  const target = all.get(withoutHash(link));
  if (!target) return false;
  const place = decodeURIComponent(new URL(link).hash.slice(1));
  return target.status !== 200 || (place !== "" && !target.html.includes(`id="${place}"`));
}
