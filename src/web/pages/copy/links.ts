import { addressOf, type Place, placeAt, schemeOf, type Site, wayTo } from "./file-names.ts";

/** Where our own templates write an address: no text of anybody's can look like it, since its quotes are escaped. */
const ADDRESS = /(\s(?:href|src)|property="og:url" content)="([^"#]*)(#[^"]*)?"/g;

/** What of ours a page leads to or shows, each once. */
export function placesOn(html: string, page: string, site: Site): readonly Place[] {
  const all = Array.from(html.matchAll(ADDRESS), ([, , address = ""]) => address);
  const places = [...new Set(all)].flatMap((one) => meant(one, page, site) ?? []);
  return [...new Map(places.map((place) => [place.key, place])).values()];
}

interface Leads {
  /** The page, by its address on a server. */
  readonly page: string;
  /** Its own file; without it, it is shown under any address, and each link says a whole one. */
  readonly from: string | undefined;
  readonly site: Site;
  /** The file of a place. */
  readonly fileOf: (place: Place) => string;
}

/** A page whose links lead from file to file. */
export function withWays(html: string, { page, from, site, fileOf }: Leads): string {
  return html.replaceAll(ADDRESS, (whole, name: string, address: string, hash = "") => {
    const place = meant(address, page, site);
    if (!place) return whole;
    const scheme = schemeOf(address);
    const file = fileOf(place);
    const way =
      from === undefined || scheme !== undefined ? addressOf(file, site) : wayTo(file, from);
    // A calendar that is followed has a scheme of its own.
    return `${name}="${scheme === undefined ? way : way.replace(/^[a-z]+:/, scheme)}${hash}"`;
  });
}

/** Of an empty address, the hash behind it is all that counts. */
function meant(written: string, page: string, site: Site): Place | undefined {
  const address = written.replaceAll("&amp;", "&");
  return address === "" ? undefined : placeAt(address, page, site);
}
