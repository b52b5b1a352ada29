import { asText, ours, type Shown } from "../../../words/shown.ts";

/** Somebody's words for XML, which has no place for some characters: https://www.w3.org/TR/xml/#charsets */
export function inXml(text: string): Shown {
  return ours(
    asText(text)
      .toWellFormed()
      .replaceAll(/[\uFFFE\uFFFF]/g, ""),
  );
}
