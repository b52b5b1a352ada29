/** The headers by which browsers say which page sends a form. */
interface Told {
  readonly site: string | undefined;
  readonly origin: string | undefined;
  readonly host: string | undefined;
}

/**
 * Whether a form comes from our own page. Browsers say so themselves (`Sec-Fetch-Site`), and
 * where they don't, they name the page's origin: that is held against the host that was asked,
 * and against where people reach us. Whoever says neither is no browser with a page of ours.
 */
export function isOwnPage({ site, origin, host }: Told, publicUrl: string | undefined): boolean {
  if (site !== undefined && site !== "same-origin") return false;
  const from = origin === undefined ? null : URL.parse(origin);
  if (!from) return false;
  if (site === "same-origin") return true;
  return from.host === host || from.origin === (publicUrl && URL.parse(publicUrl)?.origin);
}
