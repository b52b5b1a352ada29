// Generated from locales/*/beginning.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Beginning {
  readonly "beginning-title": { readonly organization: Shown | number; };
  readonly "beginning-title-done": { readonly organization: Shown | number; };
  readonly "beginning-title-anywhere": Record<never, never>;
  readonly "beginning-lede": Record<never, never>;
  readonly "beginning-lede-waiting": Record<never, never>;
  readonly "beginning-lede-done": Record<never, never>;
  readonly "beginning-done": Record<never, never>;
  readonly "beginning-now": Record<never, never>;
  readonly "beginning-later": Record<never, never>;
  readonly "beginning-ground": Record<never, never>;
  readonly "beginning-ground-none": Record<never, never>;
  readonly "beginning-ground-empty": Record<never, never>;
  readonly "beginning-create": Record<never, never>;
  readonly "beginning-open-repository": Record<never, never>;
  readonly "beginning-offer": Record<never, never>;
  readonly "beginning-offer-open": Record<never, never>;
  readonly "beginning-offer-closed": Record<never, never>;
  readonly "beginning-open-offer": Record<never, never>;
  readonly "beginning-plan": Record<never, never>;
  readonly "beginning-plan-words": Record<never, never>;
  readonly "beginning-open-plan": Record<never, never>;
  readonly "beginning-pages": Record<never, never>;
  readonly "beginning-again": Record<never, never>;
}

export const beginning = topic<Beginning>({
  en: "beginning-title = What comes next for { $organization }\nbeginning-title-done = { $organization } is ready\nbeginning-title-anywhere = Waymark is installed\nbeginning-lede = Three steps, and most of the work is already done for you. Reload this page to see how far you are.\nbeginning-lede-waiting = GitHub is about to tell Waymark of it. That takes a few seconds: then look again.\nbeginning-lede-done = That's all: your definitions are in force. From here on, everybody can join, and every change is a pull request.\nbeginning-done = done\nbeginning-now = now\nbeginning-later = later\nbeginning-ground = A repository for your definitions\nbeginning-ground-none = Create a repository named “community” in your organization, and choose “Add a README file”, so that it isn't empty. If you installed Waymark on selected repositories only, add this one to them.\nbeginning-ground-empty = There's a repository, but it's empty, and nothing can be proposed to an empty repository. Begin it with a README.\nbeginning-create = Create it on GitHub\nbeginning-open-repository = Open it on GitHub\nbeginning-offer = Your first definitions\nbeginning-offer-open = Waymark opens a pull request there with definitions made for your organization. Read it, change what you like, and merge it.\nbeginning-offer-closed = You closed Waymark's pull request, so it won't ask again. Write your own: begin with a file named waymark.yml on the default branch. You can also reopen the pull request.\nbeginning-open-offer = Open the pull request\nbeginning-plan = The first plan\nbeginning-plan-words = Waymark opens an issue that says what it's about to do. Nothing happens until an owner of the organization comments /apply there.\nbeginning-open-plan = Open the issue\nbeginning-pages = See your communities\nbeginning-again = Look again\n",
  es: "beginning-title = Qué sigue para { $organization }\nbeginning-title-done = Todo listo en { $organization }\nbeginning-title-anywhere = Waymark está instalado\nbeginning-lede = Son tres pasos, y la mayor parte del trabajo ya está hecha. Vuelve a cargar esta página para ver cómo vas.\nbeginning-lede-waiting = GitHub está por avisarle a Waymark. Tarda unos segundos: después mira otra vez.\nbeginning-lede-done = Eso es todo: tus definiciones están en vigor. A partir de ahora cualquiera puede unirse, y cada cambio es un pull request.\nbeginning-done = hecho\nbeginning-now = ahora\nbeginning-later = después\nbeginning-ground = Un repositorio para tus definiciones\nbeginning-ground-none = Crea en tu organización un repositorio llamado “community” y elige “Add a README file”, para que no esté vacío. Si instalaste Waymark solo en algunos repositorios, agrega también este.\nbeginning-ground-empty = Hay un repositorio, pero está vacío, y a un repositorio vacío no se le puede proponer nada. Empiézalo con un README.\nbeginning-create = Créalo en GitHub\nbeginning-open-repository = Ábrelo en GitHub\nbeginning-offer = Tus primeras definiciones\nbeginning-offer-open = Waymark abre ahí un pull request con definiciones hechas para tu organización. Léelo, cambia lo que quieras y fusiónalo.\nbeginning-offer-closed = Cerraste el pull request de Waymark, así que no vuelve a preguntar. Escribe las tuyas: empieza con un archivo llamado waymark.yml en la rama predeterminada. También puedes reabrir el pull request.\nbeginning-open-offer = Abre el pull request\nbeginning-plan = El primer plan\nbeginning-plan-words = Waymark abre un issue que dice lo que va a hacer. No pasa nada hasta que una persona propietaria de la organización comenta /apply ahí.\nbeginning-open-plan = Abre el issue\nbeginning-pages = Mira tus comunidades\nbeginning-again = Mira otra vez\n",
});
