// Generated from locales/*/logs.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Logs {
  readonly "logs-about": Record<never, never>;
  readonly "logs-ended": { readonly how: "accepted" | "declined" | "expired" | "withdrawn"; readonly title: Shown | number; readonly request: Shown | number; readonly day: Shown | number; };
  readonly "logs-by": { readonly how: "declined" | "withdrawn"; readonly person: Shown | number; };
  readonly "logs-by-because": { readonly how: "declined" | "withdrawn"; readonly person: Shown | number; readonly reason: Shown | number; };
  readonly "logs-said": { readonly person: Shown | number; readonly reason: Shown | number; };
  readonly "logs-objections": Record<never, never>;
  readonly "logs-standing": Record<never, never>;
  readonly "logs-settled": { readonly person: Shown | number; readonly day: Shown | number; };
  readonly "logs-settled-because": { readonly person: Shown | number; readonly day: Shown | number; readonly reason: Shown | number; };
  readonly "logs-taken-back": { readonly day: Shown | number; };
  readonly "logs-more": { readonly count: Shown | number; };
  readonly "logs-written": { readonly title: Shown | number; readonly log: Shown | number; };
  readonly "logs-written-private": { readonly title: Shown | number; };
  readonly "logs-opening": { readonly title: Shown | number; };
  readonly "logs-nowhere": { readonly title: Shown | number; };
  readonly "logs-refused": { readonly title: Shown | number; readonly why: Shown | number; };
}

export const logs = topic<Logs>({
  en: "logs-about = This is a log. When a request that belongs here ends, I write down below what came of it: when, who decided and why, who agreed, and who objected. To talk about one of them, go to the request itself.\nlogs-ended =\n    { $how ->\n        [accepted] { $title } ({ $request }) was **accepted** on { $day }.\n        [declined] { $title } ({ $request }) was **declined** on { $day }.\n        [expired] { $title } ({ $request }) **expired** on { $day }, since nothing moved it on for too long.\n       *[withdrawn] { $title } ({ $request }) was **withdrawn** on { $day }.\n    }\nlogs-by =\n    { $how ->\n        [declined] { $person } declined it.\n       *[withdrawn] { $person } withdrew it.\n    }\nlogs-by-because =\n    { $how ->\n        [declined] { $person } declined it: “{ $reason }”\n       *[withdrawn] { $person } withdrew it: “{ $reason }”\n    }\nlogs-said = { $person }: “{ $reason }”\nlogs-objections = Objections:\nlogs-standing = Not settled.\nlogs-settled = Settled by { $person } on { $day }.\nlogs-settled-because = Settled by { $person } on { $day }: “{ $reason }”\nlogs-taken-back = Taken back on { $day }.\nlogs-more = and { $count } more\nlogs-written = This is written down in “{ $title }” ({ $log }).\nlogs-written-private = This is written down in “{ $title }”.\nlogs-opening = I'm writing this down in “{ $title }”.\nlogs-nowhere = This isn't written down in “{ $title }”, since not everybody who reads that can see this request.\nlogs-refused = GitHub won't let me open the log “{ $title }”. { $why }. I'll try again every day for a month.\n",
  es: "logs-about = Este es un registro. Cuando termina una solicitud que va aquí, anoto abajo qué resultó: cuándo, quién decidió y por qué, quiénes estuvieron de acuerdo y quiénes objetaron. Para conversar sobre alguna, ve a la solicitud misma.\nlogs-ended =\n    { $how ->\n        [accepted] { $title } ({ $request }) se **aceptó** el { $day }.\n        [declined] { $title } ({ $request }) se **rechazó** el { $day }.\n        [expired] { $title } ({ $request }) **venció** el { $day }, porque nada la hizo avanzar durante demasiado tiempo.\n       *[withdrawn] { $title } ({ $request }) se **retiró** el { $day }.\n    }\nlogs-by =\n    { $how ->\n        [declined] La rechazó { $person }.\n       *[withdrawn] La retiró { $person }.\n    }\nlogs-by-because =\n    { $how ->\n        [declined] La rechazó { $person }: «{ $reason }»\n       *[withdrawn] La retiró { $person }: «{ $reason }»\n    }\nlogs-said = { $person }: «{ $reason }»\nlogs-objections = Objeciones:\nlogs-standing = Sin resolver.\nlogs-settled = La resolvió { $person } el { $day }.\nlogs-settled-because = La resolvió { $person } el { $day }: «{ $reason }»\nlogs-taken-back = La retiró el { $day }.\nlogs-more = y { $count } más\nlogs-written = Esto queda anotado en «{ $title }» ({ $log }).\nlogs-written-private = Esto queda anotado en «{ $title }».\nlogs-opening = Lo estoy anotando en «{ $title }».\nlogs-nowhere = Esto no se anota en «{ $title }», porque no todas las personas que leen ese registro pueden ver esta solicitud.\nlogs-refused = GitHub no me deja abrir el registro «{ $title }». { $why }. Lo intentaré cada día durante un mes.\n",
});
