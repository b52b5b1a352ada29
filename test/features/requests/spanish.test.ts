import { describe, expect, test } from "vitest";
import { requests } from "../../../src/features/requests/index.ts";
import { meaningOf } from "../../../src/features/requests/meaning.ts";
import { progressOf } from "../../../src/features/requests/course.ts";
import { requestWhere } from "../../../src/core/ledger/request.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commented } from "../../build/events.ts";
import { commanded } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { at, joinBody, thread } from "../../build/places.ts";
import { takenBy } from "../../build/play.ts";
import { world } from "../../build/world.ts";
import { approved, inTeam, over, says, spoken } from "./looked.ts";

/** UI/UX speaks Spanish; the organisation, and Data, do not. */
const both = definitions({
  "communities/ui-ux.yml": `${files["communities/ui-ux.yml"] ?? ""}language: es
channels: [{ name: Slack, url: https://chat.example/ui }]
`,
});

describe("a request to a community that speaks Spanish", () => {
  test("tells in Spanish where it stands", () => {
    const status = says([], {}, { definitions: both });
    expect(status).toContain(
      "¡Hola, @sam! Gracias por tu solicitud «Join a community» para **UI/UX**.",
    );
    expect(status).toContain("**Qué sigue:** @ada puede responder con `/approve` o `/decline`.");
    expect(status).toContain("¿Cambiaste de idea? Comenta `/withdraw`.");
    expect(says([commanded(ada, "/decline")], {}, { definitions: both })).toContain(
      "`ada` **rechazó** esta solicitud. Para abrirla de nuevo, comenta `/reopen`.",
    );
  });

  test("ends with a welcome in Spanish", () => {
    const [welcome] = spoken(over, {}, { ...inTeam, definitions: both });
    expect(welcome?.body).toBe(
      "@sam, ¡te damos la bienvenida a **UI/UX**! 🎉 Conversa con la comunidad en [Slack](<https://chat.example/ui>).\n\n`/progress` muestra dónde estás y qué sigue.",
    );
  });

  test("answers commands in Spanish", () => {
    const seen = world({ thread: thread(), definitions: both });
    const { messages } = takenBy(requests, commented(sam, "/approve"), seen);
    expect(messages[0]?.body).toBe(
      "@sam, no puedes decidir sobre tu propia solicitud. Le toca decidir a `ada`. No ha cambiado nada.",
    );
  });

  test("while another community's goes on in English", () => {
    const data = says([], { body: joinBody("Data") }, { definitions: both });
    expect(data).toContain("Hi @sam, thanks for your request");
  });
});

test("what a status comment means does not change with its language", () => {
  const meanings = [definitions(), both].map((known) => {
    const seen = world({ thread: thread(), facts: [approved], definitions: known });
    const request = requestWhere(at(1), seen);
    if (!request) throw new Error("there is no request");
    return meaningOf(request, progressOf(request, seen), seen);
  });
  expect(meanings[0]).toBe(meanings[1]);
});
