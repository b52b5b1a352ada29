// Generated from locales/*/keys.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Keys {
  readonly "keys-none": { readonly file: Shown | number; readonly command: Shown | number; };
  readonly "keys-key": { readonly id: Shown | number; readonly algorithm: Shown | number; readonly what: "signs" | "checks"; };
  readonly "keys-added": { readonly others: number; readonly file: Shown | number; readonly id: Shown | number; };
  readonly "keys-next": { readonly file: Shown | number; };
}

export const keys = topic<Keys>({
  en: "keys-none = There is no { $file } yet. To write one: { $command }\nkeys-key = { $id } ({ $algorithm }): { $what ->\n    [signs] signs badges\n   *[checks] no longer signs, but proves what it signed\n}\nkeys-added =\n    { $others ->\n        [0] { $file } now holds a key that signs badges: { $id }\n       *[other] A fresh key stands in front in { $file } and signs badges from the next start on: { $id }. The others stay, so that what they signed stays valid.\n    }\nkeys-next = What's next: back this file up where nobody else can read it, and start Waymark with WAYMARK_KEYS={ $file } and PUBLIC_URL. If it gets lost, credentials that people saved can't be checked anymore.\n",
  es: "keys-none = Todavía no existe { $file }. Para escribirlo: { $command }\nkeys-key = { $id } ({ $algorithm }): { $what ->\n    [signs] firma las insignias\n   *[checks] ya no firma nada, pero prueba lo que firmó\n}\nkeys-added =\n    { $others ->\n        [0] { $file } contiene ahora una clave que firma insignias: { $id }\n       *[other] En { $file } hay una clave nueva delante, que firma las insignias desde el próximo inicio: { $id }. Las demás se quedan, para que siga valiendo lo que firmaron.\n    }\nkeys-next = Lo que sigue: guarda una copia de este archivo donde nadie más pueda leerla, e inicia Waymark con WAYMARK_KEYS={ $file } y PUBLIC_URL. Si se pierde, ya no se podrán comprobar las credenciales que la gente guardó.\n",
});
