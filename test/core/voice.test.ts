import { expect, test } from "vitest";
import { stagesOf } from "../../src/core/ledger/pathway.ts";
import type { Definitions } from "../../src/definitions/definitions.ts";
import type { Pathway } from "../../src/definitions/types.ts";
import { sam } from "../build/people.ts";
import { voiceOf } from "../../src/core/voice-of.ts";
import { voiceAbout, voiceOn } from "../../src/core/voice.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { definitions, files, inSpanish } from "../build/definitions.ts";
import { at, joinBody, thread, website } from "../build/places.ts";
import { newWorld, world } from "../build/world.ts";

function pathwayIn({ pathways }: Definitions): Pathway {
  const { design } = pathways;
  if (!design) throw new Error("the small organisation has a design pathway");
  return design;
}

const spanish = definitions({
  ...files,
  "waymark.yml": `${files["waymark.yml"]}language: es\n`,
  "communities/data.yml": `${files["communities/data.yml"]}language: en\n`,
  "messages/es.ftl": "away-was-not = ¡Hola!\naway-wrong-nothing = ¿Cuándo?\n",
  "messages/ui-ux/es.ftl": "away-was-not = ¡Buenas!\n",
});

test("an organisation speaks its language in its own words, and a community may speak another, or in others", () => {
  expect(voiceOf(undefined)).toBe(PLAIN);
  expect(voiceOf(spanish)).toEqual({
    language: "es",
    own: { "away-was-not": "¡Hola!", "away-wrong-nothing": "¿Cuándo?" },
  });
  expect(voiceOf(spanish, "data")).toEqual({ language: "en" });
  expect(voiceOf(spanish, "ui-ux").own?.["away-was-not"]).toBe("¡Buenas!");
  expect(voiceOf(spanish, "ui-ux").own?.["away-wrong-nothing"]).toBe("¿Cuándo?");
  expect(voiceOf(spanish, "ui-ux")).toBe(voiceOf(spanish, "ui-ux"));
});

test("a thread speaks as the community whose request it is", () => {
  const here = world({ definitions: spanish, thread: thread() });
  expect(voiceOn(at(1), here)).toBe(voiceOf(spanish, "ui-ux"));
  expect(voiceOn(at(2), here)).toBe(voiceOf(spanish));
  expect(voiceOn(at(1), newWorld())).toBe(PLAIN);
  // Where all speak alike, nobody asks whose thread it is.
  const alike = world();
  expect(voiceOn(at(1), alike)).toBe(voiceOf(alike.definitions()));
});

/** The organisation and its other communities speak English. */
const partly = definitions(inSpanish);

function onRequest(community: string, about: readonly string[]): string {
  const shown = thread({ body: joinBody(community) });
  return voiceOn(at(1), world({ definitions: partly, thread: shown }), about).language;
}

function elsewhere(...about: readonly string[]): readonly string[] {
  const seen = world({ definitions: partly, threads: [] });
  return [voiceOn(at(4, website), seen, about), voiceAbout(about, seen)].map(
    ({ language }) => language,
  );
}

test("a request speaks as its community, whomever else it is about", () => {
  expect(onRequest("UI/UX", ["data"])).toBe("es");
  expect(onRequest("Data", ["ui-ux"])).toBe("en");
});

test("any other thread speaks as the one community that it is about, and otherwise as the organisation", () => {
  expect(elsewhere("ui-ux")).toEqual(["es", "es"]);
  expect(elsewhere("data")).toEqual(["en", "en"]);
  expect(elsewhere("ui-ux", "data")).toEqual(["en", "en"]);
  expect(elsewhere()).toEqual(["en", "en"]);
});

test("what is asked of somebody on a pathway is said as the only community that walks it speaks", () => {
  const [stage] = stagesOf("design", pathwayIn(spanish), sam.id, world({ definitions: spanish }));
  expect(stage?.reason.says()).toBe("«Onboarding» aún no está completa");
  const english = definitions({
    ...files,
    "communities/ui-ux.yml": `${files["communities/ui-ux.yml"]}language: es\n`,
  });
  const [theirs] = stagesOf("design", pathwayIn(english), sam.id, world({ definitions: english }));
  expect(theirs?.reason.says()).toBe("«Onboarding» aún no está completa");
});
