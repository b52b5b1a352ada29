// Generated from locales/*/add.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Add {
  readonly "add-nothing-named": Record<never, never>;
  readonly "add-unknown": { readonly name: Shown | number; };
  readonly "add-no-definitions": { readonly folder: Shown | number; };
  readonly "add-problems": { readonly folder: Shown | number; readonly command: Shown | number; };
  readonly "add-here": Record<never, never>;
  readonly "add-in-the-way": { readonly file: Shown | number; };
  readonly "add-would-break": Record<never, never>;
  readonly "add-there": Record<never, never>;
  readonly "add-would": Record<never, never>;
  readonly "add-next": Record<never, never>;
  readonly "add-next-without-form": Record<never, never>;
  readonly "add-next-private": { readonly repository: Shown | number; readonly form: Shown | number; };
  readonly "add-next-pathway": Record<never, never>;
}

export const add = topic<Add>({
  en: "add-nothing-named = name what to add; `waymark add --list` shows what there is\nadd-unknown = there's nothing called { $name } to add; `waymark add --list` shows what there is\nadd-no-definitions = there are no definitions in { $folder }, since it has no waymark.yml; begin with `waymark init`\nadd-problems = the definitions in { $folder } have problems, which { $command } shows; once they're fixed, this can be added\nadd-here = this folder\nadd-in-the-way = { $file } is there already and says something else, so nothing was written; move it away, or change it by hand\nadd-would-break = with these files, the definitions would have the problems above, so nothing was written; do what they say first, and then add this\nadd-there = All of its files are there already.\nadd-would = These files would be written:\nadd-next = Look through them, change what you like, and open a pull request: the plan there says what they do. The form is offered once that's merged.\nadd-next-without-form = Look through them, change what you like, and open a pull request: the plan there says what they do. Once that's merged, requests begin by themselves.\nadd-next-private = Its requests are about people, so they're handled in { $repository } and nowhere else. Once this is merged, put a copy of { $form } there, too, on its default branch, and let the App see that repository: that's where people fill it in. Everybody who can read this repository can open the form here as well; whoever does is shown the way, but what they wrote stands here until they remove it.\nadd-next-pathway = Look through them, change what you like, list the pathway under `pathways` of each community it belongs to, and open a pull request: the plan there says what it does. Work that's already done counts.\n",
  es: "add-nothing-named = indica qué agregar; `waymark add --list` muestra lo que hay\nadd-unknown = no hay nada llamado { $name } para agregar; `waymark add --list` muestra lo que hay\nadd-no-definitions = no hay definiciones en { $folder }, porque no tiene waymark.yml; empieza con `waymark init`\nadd-problems = las definiciones en { $folder } tienen problemas, que muestra { $command }; cuando estén resueltos, esto se puede agregar\nadd-here = esta carpeta\nadd-in-the-way = { $file } ya existe y dice otra cosa, así que no se escribió nada; muévelo o cámbialo a mano\nadd-would-break = con estos archivos, las definiciones tendrían los problemas de arriba, así que no se escribió nada; cambia primero lo que indican y luego agrega esto\nadd-there = Todos sus archivos ya están ahí.\nadd-would = Se escribirían estos archivos:\nadd-next = Revísalos, cambia lo que quieras y abre un pull request: el plan dice ahí qué hacen. El formulario se ofrece cuando se fusione.\nadd-next-without-form = Revísalos, cambia lo que quieras y abre un pull request: el plan dice ahí qué hacen. Cuando se fusione, las solicitudes empiezan solas.\nadd-next-private = Sus solicitudes tratan de personas, así que se ven en { $repository } y en ningún otro lugar. Cuando esto se fusione, pon también allí una copia de { $form }, en su rama predeterminada, y deja que la App vea ese repositorio: es donde se llena. Quien puede leer este repositorio también puede abrir el formulario aquí; a quien lo haga se le muestra el camino, pero lo que escribió queda aquí hasta que lo borre.\nadd-next-pathway = Revísalos, cambia lo que quieras, anota la ruta en `pathways` de cada comunidad a la que pertenece y abre un pull request: el plan dice ahí qué hace. Lo que ya se hizo también cuenta.\n",
});
