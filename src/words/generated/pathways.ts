// Generated from locales/*/pathways.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Pathways {
  readonly "pathways-progress": { readonly person: Shown | number; };
  readonly "pathways-none": { readonly person: Shown | number; };
  readonly "pathways-reached": { readonly stage: Shown | number; readonly day: Shown | number; readonly why: Shown | number; };
  readonly "pathways-next": { readonly stage: Shown | number; readonly missing: Shown | number; };
  readonly "pathways-share": { readonly percent: Shown | number; };
  readonly "pathways-next-all": { readonly stage: Shown | number; };
  readonly "pathways-next-any": { readonly stage: Shown | number; };
  readonly "pathways-all": Record<never, never>;
  readonly "pathways-any": Record<never, never>;
  readonly "pathways-evidence": { readonly evidence: Shown | number; };
  readonly "pathways-evidence-more": { readonly count: Shown | number; };
  readonly "pathways-evidence-private": { readonly count: number; };
  readonly "pathways-ask-title": { readonly stage: Shown | number; readonly name: Shown | number; };
  readonly "pathways-ask": { readonly name: Shown | number; readonly stage: Shown | number; };
  readonly "pathways-ask-deeds": { readonly name: Shown | number; readonly stage: Shown | number; readonly deeds: Shown | number; };
  readonly "pathways-ask-people": { readonly people: Shown | number; };
  readonly "pathways-ask-role": { readonly role: Shown | number; };
  readonly "pathways-ask-quiet": { readonly name: Shown | number; };
  readonly "pathways-confirmed": { readonly by: Shown | number; readonly name: Shown | number; readonly stage: Shown | number; };
  readonly "pathways-not-asked": { readonly person: Shown | number; readonly who: Shown | number; };
  readonly "pathways-own": { readonly person: Shown | number; readonly who: Shown | number; };
}

export const pathways = topic<Pathways>({
  en: "pathways-progress = { $person }, here's how far you've come.\npathways-none = { $person }, there aren't any pathways here yet.\npathways-reached = { $stage } (since { $day }: { $why })\npathways-next = { $stage }: { $missing }\npathways-share = { $percent }%\npathways-next-all = { $stage }. You need all of these:\npathways-next-any = { $stage }. You need one of these:\npathways-all = all of these:\npathways-any = one of these:\npathways-evidence = Based on: { $evidence }\npathways-evidence-more = and { $count } more\npathways-evidence-private = { $count ->\n    [one] 1 in a private repository\n   *[other] { $count } in private repositories\n  }\npathways-ask-title = { $stage } for { $name }?\npathways-ask = { $name } has done everything that { $stage } asks for.\npathways-ask-deeds = { $name } has done everything that { $stage } asks for: { $deeds }.\npathways-ask-people = { $people }, do you agree? Then comment `/confirm` below.\npathways-ask-role = Do you agree? If you're { $role }, comment `/confirm` below.\npathways-ask-quiet = I haven't told { $name } yet, and nothing happens until somebody confirms.\npathways-confirmed = Thank you, { $by }! { $name } has reached { $stage }.\npathways-not-asked = { $person }, thank you, but only { $who } can confirm this. Nothing has changed.\npathways-own = { $person }, this one is about you, so please leave it to { $who }. Nothing has changed.\n",
  es: "pathways-progress = { $person }, esto es lo que llevas logrado.\npathways-none = { $person }, aquí todavía no hay ninguna ruta.\npathways-reached = { $stage } (desde el { $day }: { $why })\npathways-next = { $stage }: { $missing }\npathways-share = { $percent } %\npathways-next-all = { $stage }. Necesitas todo esto:\npathways-next-any = { $stage }. Necesitas una de estas cosas:\npathways-all = todo esto:\npathways-any = una de estas cosas:\npathways-evidence = Se basa en: { $evidence }\npathways-evidence-more = y { $count } más\npathways-evidence-private = { $count ->\n    [one] 1 en un repositorio privado\n   *[other] { $count } en repositorios privados\n  }\npathways-ask-title = ¿{ $stage } para { $name }?\npathways-ask = { $name } ya hizo todo lo que pide { $stage }.\npathways-ask-deeds = { $name } ya hizo todo lo que pide { $stage }: { $deeds }.\npathways-ask-people = { $people }, ¿de acuerdo? Para confirmarlo, comenta `/confirm` más abajo.\npathways-ask-role = ¿De acuerdo? Si eres { $role }, comenta `/confirm` más abajo.\npathways-ask-quiet = Todavía no le dije nada a { $name }, y no pasa nada hasta que alguien confirme.\npathways-confirmed = ¡Gracias, { $by }! { $name } alcanzó { $stage }.\npathways-not-asked = { $person }, gracias, pero esto lo confirman otras personas: { $who }. No cambió nada.\npathways-own = { $person }, como se trata de ti, esto lo confirman otras personas: { $who }. No cambió nada.\n",
});
