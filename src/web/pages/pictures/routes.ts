import type { Context, Hono } from "hono";
import { same } from "../../../core/person.ts";
import type { Definitions } from "../../../definitions/definitions.ts";
import { pictureState } from "../../../definitions/pictures.ts";
import { loginNow, named } from "../leads.ts";
import { entry, type PagesReader, type Shown, type Wants } from "../shown.ts";
import type { FindFace } from "./faces.ts";
import type { keptPictures } from "./kept.ts";
import { medal } from "./medal.ts";
import { drawing, type Picture, pixels } from "./picture.ts";
import { initial, mark } from "./placeholder.ts";
import { showPicture } from "./show.ts";

/** Where pictures come from; each gives nothing where there is none, and refuses what is too large. */
export interface PictureSource {
  /** A file of a repository, as it was at a commit. */
  file(
    org: number,
    repo: { readonly owner: string; readonly name: string },
    commit: string,
    path: string,
  ): Promise<Uint8Array | undefined>;
  /** Somebody's picture on GitHub. */
  face(org: number, login: string): Promise<Uint8Array | undefined>;
}

interface Pictures {
  readonly read: PagesReader;
  readonly source: PictureSource;
  readonly kept: ReturnType<typeof keptPictures>;
}

/** Finds faces where they are found, each once a day. */
export function findFace(
  { source, kept }: Pick<Pictures, "source" | "kept">,
  org: number,
): FindFace {
  return (login) =>
    kept(`${org}@${login.toLowerCase()}`, async () => {
      const bytes = await source.face(org, login);
      return bytes && pixels(bytes);
    });
}

/** Every picture on our pages, from our own address: nobody's browser asks anybody else. */
export function servePictures(app: Hono, { read, source, kept }: Pictures): void {
  const shownIn = (c: Context, wants: Wants = {}) =>
    read.organization(c.req.param("org") ?? "", wants);
  const hasPage = async (c: Context, publisher: string) =>
    (await shownIn(c, { publisher }))?.publisher !== undefined;

  async function file(shown: Shown | undefined, path: string | undefined) {
    const commit = shown?.adoptions.at(-1)?.commit;
    // What is copied has its pictures beside it, wherever it comes from.
    const home = shown?.home ?? (shown?.copy && { owner: "", name: "" });
    if (!shown || !home || path === undefined || commit === undefined) return undefined;
    const { org } = shown;
    return kept(`${org}/${commit}/${path}`, async () => {
      const bytes = await source.file(org, home, commit, path);
      return bytes && harmless(path, bytes);
    });
  }

  app.get("/:org/logo", async (c) => {
    const shown = await shownIn(c);
    return showPicture(c, await file(shown, shown?.definitions.settings.logo), mark);
  });
  app.get("/:org/badges/:id/image", async (c) => {
    const [shown, id] = [await shownIn(c), c.req.param("id")];
    const badge = shown && entry(shown.definitions.badges, id);
    const found = await file(shown, badge?.image && `badges/${badge.image}`);
    const ours = badge ? medal(id, badge, shown.definitions.settings.color) : mark;
    return showPicture(c, found, ours);
  });
  app.get("/:org/faces/:login", async (c) => {
    const login = c.req.param("login");
    const shown = await shownIn(c);
    const isOnPage = shown && (isLeading(login, shown) || (await hasPage(c, login)));
    const face = isOnPage ? await findFace({ source, kept }, shown.org)(login) : undefined;
    return showPicture(c, face, initial(login));
  });
}

function harmless(path: string, bytes: Uint8Array): Picture | undefined {
  if (pictureState(path, bytes) !== "fine") return undefined;
  return path.endsWith(".svg") ? drawing(bytes) : pixels(bytes);
}

/** Whose face stands on a community's page: nobody else's is fetched for whoever asks, but of those who have a page of their own. */
function isLeading(login: string, shown: Shown): boolean {
  const people = named(peopleLeading(shown.definitions), shown);
  return people.some((one) => same(loginNow(one, shown), login));
}

function peopleLeading({ communities }: Definitions) {
  return Object.values(communities).flatMap(({ leads = [], emeritus = [] }) => [
    ...leads,
    ...emeritus,
  ]);
}
