import type { Html } from "../../../src/web/pages/link.ts";

/** What a screen shows of a page, as one line of words; what is folded away or only spoken is in it. */
export async function words(page: Html): Promise<string> {
  const body = (await page).toString().replace(/^[^]*<body>/, "");
  return body
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ([,.):])/g, "$1")
    .trim();
}

/** Where a page's links lead. */
export async function links(page: Html): Promise<readonly string[]> {
  const found = (await page).toString().matchAll(/<a [^>]*?href="([^"]*)"/g);
  return [...found].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
}
