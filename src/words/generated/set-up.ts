// Generated from locales/*/set-up.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface SetUp {
  readonly "set-up-open": { readonly address: Shown | number; readonly code: Shown | number; };
  readonly "set-up-title": Record<never, never>;
  readonly "set-up-description": Record<never, never>;
  readonly "set-up-lede": Record<never, never>;
  readonly "set-up-code": Record<never, never>;
  readonly "set-up-code-hint": Record<never, never>;
  readonly "set-up-organization": Record<never, never>;
  readonly "set-up-organization-hint": Record<never, never>;
  readonly "set-up-address": Record<never, never>;
  readonly "set-up-address-hint": Record<never, never>;
  readonly "set-up-here": Record<never, never>;
  readonly "set-up-here-hint": Record<never, never>;
  readonly "set-up-continue": Record<never, never>;
  readonly "set-up-wrong-organization": Record<never, never>;
  readonly "set-up-wrong-address": Record<never, never>;
  readonly "set-up-wrong-here": Record<never, never>;
  readonly "set-up-wrong-code": Record<never, never>;
  readonly "set-up-locked": Record<never, never>;
  readonly "set-up-elsewhere": { readonly address: Shown | number; };
  readonly "set-up-register-title": Record<never, never>;
  readonly "set-up-register-lede": Record<never, never>;
  readonly "set-up-webhooks": Record<never, never>;
  readonly "set-up-back-to": Record<never, never>;
  readonly "set-up-permissions": Record<never, never>;
  readonly "set-up-register": Record<never, never>;
  readonly "set-up-change": Record<never, never>;
  readonly "set-up-done-title": Record<never, never>;
  readonly "set-up-done-lede": { readonly app: Shown | number; };
  readonly "set-up-install": Record<never, never>;
  readonly "set-up-failed-title": Record<never, never>;
  readonly "set-up-again": Record<never, never>;
  readonly "set-up-refused": Record<never, never>;
  readonly "set-up-unanswered": Record<never, never>;
  readonly "set-up-incomplete": Record<never, never>;
  readonly "set-up-not-asked": { readonly reason: Shown | number; };
  readonly "set-up-not-kept": { readonly app: Shown | number; readonly reason: Shown | number; readonly id: Shown | number; };
  readonly "set-up-closed-title": Record<never, never>;
  readonly "set-up-closed": Record<never, never>;
  readonly "set-up-strange-title": Record<never, never>;
  readonly "set-up-strange": Record<never, never>;
  readonly "set-up-broken": Record<never, never>;
  readonly "set-up-nothing-title": Record<never, never>;
  readonly "set-up-nothing": Record<never, never>;
  readonly "set-up-own-page-only": Record<never, never>;
  readonly "set-up-too-much": Record<never, never>;
  readonly "set-up-form-only": Record<never, never>;
}

export const setUp = topic<SetUp>({
  en: "set-up-open = Waymark isn't set up yet. Open { $address } and enter this code: { $code }\nset-up-title = Set up Waymark\nset-up-description = Register a GitHub App for Waymark.\nset-up-lede = This registers a GitHub App of your own for one organization, with just the permissions Waymark needs. Before you start, sign in to GitHub as an owner of the organization.\nset-up-code = One-time code\nset-up-code-hint = You'll find it in the log of the server you've just started.\nset-up-organization = Organization\nset-up-organization-hint = The way it appears in its address: harbor in github.com/harbor.\nset-up-address = Public address\nset-up-address-hint = Where GitHub reaches this server to deliver webhooks, and where people read its pages. For example, https://waymark.example.\nset-up-here = Other address (optional)\nset-up-here-hint = Only if you see this page at a different address, such as through a tunnel. Enter that one, for example http://localhost:3000.\nset-up-continue = Continue\nset-up-wrong-organization = That's not how GitHub writes an organization's name. Use letters, digits, and hyphens, such as harbor in github.com/harbor.\nset-up-wrong-address = The public address has to begin with https:// or http:// and end with its host or port, such as https://waymark.example.\nset-up-wrong-here = The other address has to begin with https:// or http:// and end with its host or port, such as http://localhost:3000.\nset-up-wrong-code = That's not the code in the server's log.\nset-up-locked = There were too many wrong codes, so this one no longer works. Restart Waymark and you'll find a new one in its log.\nset-up-elsewhere = GitHub will send you back to { $address }, but you're seeing this page somewhere else. Open the set-up there, or fill in the other address.\nset-up-register-title = Register the App\nset-up-register-lede = GitHub shows you the App once more, lets you change its name, and sends you back here. Finish within an hour, in this browser.\nset-up-webhooks = Webhooks go to\nset-up-back-to = GitHub sends you back to\nset-up-permissions = Permissions\nset-up-register = Register it on GitHub\nset-up-change = Change something\nset-up-done-title = Waymark is set up\nset-up-done-lede = { $app } is registered, and its credentials are stored where only this server reads them. Waymark is starting now, and this set-up is closed for good.\nset-up-install = Install it on your organization\nset-up-failed-title = That didn't work\nset-up-again = Back to the set-up\nset-up-refused = GitHub no longer accepts this code: it works once, and for an hour. Please start over. If GitHub has already created the App, delete it there first.\nset-up-unanswered = GitHub didn't answer the way it should. Reload this page to try again; you have an hour.\nset-up-incomplete = GitHub's answer was missing the private key or the webhook secret, so nothing was stored. Delete the App on GitHub and start over.\nset-up-not-asked = { $reason } GitHub hasn't been asked for anything yet.\nset-up-not-kept = The App is registered ({ $app }), but its credentials couldn't be stored: { $reason } Create a private key and a webhook secret in its settings on GitHub, then start Waymark with APP_ID={ $id }, PRIVATE_KEY_PATH, and WEBHOOK_SECRET. Or delete the App there and start over.\nset-up-closed-title = The set-up is closed\nset-up-closed = Waymark is set up and starting. To set it up again, stop it, move its credentials somewhere else, and start it.\nset-up-strange-title = Nothing has changed\nset-up-strange = This page only works once, when GitHub sends you here, in the browser where you started the set-up. Please start over.\nset-up-broken = Something went wrong on this server. Please try again.\nset-up-nothing-title = Nothing here\nset-up-nothing = There's only the set-up here.\nset-up-own-page-only = This form can only be sent from Waymark's own page: open /set-up.\nset-up-too-much = That's more than the form on /set-up holds.\nset-up-form-only = This takes only the form on /set-up.\n",
  es: "set-up-open = Waymark todavía no está configurado. Abre { $address } y escribe este código: { $code }\nset-up-title = Configura Waymark\nset-up-description = Registra una App de GitHub para Waymark.\nset-up-lede = Aquí registras una App de GitHub propia para una organización, solo con los permisos que Waymark necesita. Antes de empezar, inicia sesión en GitHub como persona propietaria de la organización.\nset-up-code = Código de un solo uso\nset-up-code-hint = Está entre los mensajes que mostró el servidor al iniciarse.\nset-up-organization = Organización\nset-up-organization-hint = Como aparece en su dirección: harbor en github.com/harbor.\nset-up-address = Dirección pública\nset-up-address-hint = Donde GitHub encuentra este servidor para entregar los webhooks y donde la gente lee sus páginas. Por ejemplo, https://waymark.example.\nset-up-here = Otra dirección (opcional)\nset-up-here-hint = Solo si ves esta página en otra dirección, como a través de un túnel. Escribe esa, por ejemplo http://localhost:3000.\nset-up-continue = Continuar\nset-up-wrong-organization = GitHub no escribe así el nombre de una organización. Usa letras, números y guiones, como harbor en github.com/harbor.\nset-up-wrong-address = La dirección pública tiene que empezar con https:// o http:// y terminar con su host o puerto, como https://waymark.example.\nset-up-wrong-here = La otra dirección tiene que empezar con https:// o http:// y terminar con su host o puerto, como http://localhost:3000.\nset-up-wrong-code = Ese no es el código que mostró el servidor.\nset-up-locked = Hubo demasiados códigos incorrectos, así que este ya no sirve. Reinicia Waymark y te mostrará uno nuevo entre sus mensajes.\nset-up-elsewhere = GitHub te enviará de vuelta a { $address }, pero estás viendo esta página en otro lugar. Abre ahí la configuración o completa la otra dirección.\nset-up-register-title = Registra la App\nset-up-register-lede = GitHub te muestra la App una vez más, te deja cambiar su nombre y te envía de vuelta aquí. Termina antes de una hora, en este navegador.\nset-up-webhooks = Los webhooks llegan a\nset-up-back-to = GitHub te envía de vuelta a\nset-up-permissions = Permisos\nset-up-register = Regístrala en GitHub\nset-up-change = Cambiar algo\nset-up-done-title = Waymark está configurado\nset-up-done-lede = { $app } está registrada, y sus credenciales se guardaron donde solo las lee este servidor. Waymark se está iniciando, y esta configuración queda cerrada para siempre.\nset-up-install = Instálala en tu organización\nset-up-failed-title = No funcionó\nset-up-again = Volver a la configuración\nset-up-refused = GitHub ya no acepta este código: sirve una sola vez y durante una hora. Empieza de nuevo, por favor. Si GitHub ya creó la App, bórrala ahí antes.\nset-up-unanswered = GitHub no respondió como debía. Vuelve a cargar esta página para intentarlo otra vez; tienes una hora.\nset-up-incomplete = A la respuesta de GitHub le faltaba la clave privada o el secreto del webhook, así que no se guardó nada. Borra la App en GitHub y empieza de nuevo.\nset-up-not-asked = { $reason } Todavía no se le pidió nada a GitHub.\nset-up-not-kept = La App está registrada ({ $app }), pero sus credenciales no se pudieron guardar: { $reason } Crea una clave privada y un secreto de webhook en su configuración en GitHub e inicia Waymark con APP_ID={ $id }, PRIVATE_KEY_PATH y WEBHOOK_SECRET. O borra la App ahí y empieza de nuevo.\nset-up-closed-title = La configuración está cerrada\nset-up-closed = Waymark está configurado y se está iniciando. Para configurarlo otra vez, detenlo, mueve sus credenciales a otro lugar e inícialo.\nset-up-strange-title = No cambió nada\nset-up-strange = Esta página solo sirve una vez, cuando GitHub te envía aquí, en el navegador en el que empezaste la configuración. Empieza de nuevo, por favor.\nset-up-broken = Algo salió mal en este servidor. Inténtalo otra vez, por favor.\nset-up-nothing-title = Aquí no hay nada\nset-up-nothing = Aquí solo está la configuración.\nset-up-own-page-only = Este formulario solo se puede enviar desde la página de Waymark: abre /set-up.\nset-up-too-much = Es más de lo que cabe en el formulario de /set-up.\nset-up-form-only = Aquí solo se recibe el formulario de /set-up.\n",
});
