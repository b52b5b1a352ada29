// Generated from locales/*/gatherings.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Gatherings {
  readonly "gatherings-not-yours": { readonly person: Shown | number; readonly people: Shown | number; };
  readonly "gatherings-thanks": { readonly person: Shown | number; };
  readonly "gatherings-unknown": { readonly count: number; readonly names: Shown | number; };
  readonly "gatherings-more": { readonly count: number; };
  readonly "gatherings-own": Record<never, never>;
  readonly "gatherings-too-many": { readonly most: Shown | number; };
  readonly "gatherings-there": { readonly count: number; };
}

export const gatherings = topic<Gatherings>({
  en: "gatherings-not-yours = { $person }, thanks for keeping track of who was there! Only { $people } can call the roll here, so your change to it doesn't count. Ask them to untick those people and tick them again. If you weren't there yourself, you can always untick your own name.\ngatherings-thanks = { $person }, thanks for calling the roll!\ngatherings-unknown = { $count ->\n    [one] I don't know who { $names } is, so they aren't counted yet. Is the name spelled right? Write people as `@name`, with their user name on GitHub. Somebody without an account counts as soon as a file in `people/` has just that name.\n   *[other] I don't know who { $names } are, so they aren't counted yet. Are the names spelled right? Write people as `@name`, with their user name on GitHub. Those without an account count as soon as files in `people/` have just those names.\n}\ngatherings-more = { $count ->\n    [one] { $count } more\n   *[other] { $count } more\n}\ngatherings-own = Somebody else has to tick your own name, so you aren't counted yet. Ask another person who may call the roll to untick it and tick it again.\ngatherings-too-many = That's a long list! I've read the first { $most } new names. Untick the others, and tick them in another edit.\ngatherings-there = { $count ->\n    [one] { $count } person was there.\n   *[other] { $count } people were there.\n}\n",
  es: "gatherings-not-yours = { $person }, ¡gracias por llevar la cuenta de quién vino! Aquí solo puede pasar lista { $people }, así que tu cambio no cuenta. Pídele que desmarque a esas personas y las vuelva a marcar. Si quien no estuvo eres tú, siempre puedes desmarcar tu nombre.\ngatherings-thanks = { $person }, ¡gracias por pasar lista!\ngatherings-unknown = { $count ->\n    [one] No sé quién es { $names }, así que por ahora no cuenta. ¿Está bien escrito el nombre? Escribe a cada persona como `@name`, con su nombre de usuario en GitHub. Quien no tenga cuenta contará en cuanto un archivo de `people/` lleve ese mismo nombre.\n   *[other] No sé quiénes son { $names }, así que por ahora no cuentan. ¿Están bien escritos los nombres? Escribe a cada persona como `@name`, con su nombre de usuario en GitHub. Quienes no tengan cuenta contarán en cuanto haya archivos en `people/` con esos mismos nombres.\n}\ngatherings-more = { $count ->\n    [one] { $count } más\n   *[other] { $count } más\n}\ngatherings-own = Tu propio nombre tiene que marcarlo otra persona, así que por ahora no cuentas. Pide a alguien más que pueda pasar lista que lo desmarque y lo vuelva a marcar.\ngatherings-too-many = ¡Qué lista tan larga! He leído los primeros { $most } nombres nuevos. Desmarca los demás y márcalos en otra edición.\ngatherings-there = { $count ->\n    [one] Participó { $count } persona.\n   *[other] Participaron { $count } personas.\n}\n",
});
