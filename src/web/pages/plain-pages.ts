import { html } from "hono/html";
import { everything } from "./crumbs.ts";
import { layout } from "./layout.ts";
import { asking, type Html } from "./link.ts";
import type { Reader } from "./reader.ts";

/** There is nothing under this address. */
export function notFoundPage(reader: Reader): Html {
  return plainPage(reader, "missing");
}

/** Something broke on our side; says so without telling what. */
export function errorPage(reader: Reader): Html {
  return plainPage(reader, "broken");
}

function plainPage(reader: Reader, what: "missing" | "broken"): Html {
  const { say } = reader;
  const title = say(`pages-${what}-title`);
  const words = say(`pages-${what}`);
  return layout(
    {
      title,
      description: words,
      crumbs: [everything(reader)],
      main: html`<h1>${title}</h1>
        <p class="lede">${words}</p>
        <p><a href="/${asking({ ...reader, page: 1 })}">${say("pages-home")}</a></p>`,
    },
    reader,
  );
}
