// Generated from locales/*/helping.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Helping {
  readonly "helping-noted": { readonly person: Shown | number; readonly name: Shown | number; };
  readonly "helping-how": { readonly person: Shown | number; };
  readonly "helping-not-asker": { readonly person: Shown | number; };
  readonly "helping-nobody": { readonly person: Shown | number; readonly name: Shown | number; };
  readonly "helping-own": { readonly person: Shown | number; };
}

export const helping = topic<Helping>({
  en: "helping-noted = { $person }, I've noted that { $name } helped you here. Good to know, and thank you both!\nhelping-how = { $person }, to say who helped you, name them: `/helpful @ada`. I haven't noted anything.\nhelping-not-asker = { $person }, that's for whoever asked here to say. If you lead a community, you can vouch for somebody's help with `/credit`. I haven't noted anything.\nhelping-nobody = { $person }, I can't find { $name } on GitHub. Is the name spelled right? I haven't noted anything.\nhelping-own = { $person }, glad you found it yourself! It only counts when you say it about somebody else. I haven't noted anything.\n",
  es: "helping-noted = { $person }, anoté que { $name } te ayudó aquí. ¡Qué bueno saberlo, y muchas gracias a ambas partes!\nhelping-how = { $person }, para decir quién te ayudó, nombra a esa persona: `/helpful @ada`. No anoté nada.\nhelping-not-asker = { $person }, eso lo dice quien hizo la pregunta. Si coordinas una comunidad, puedes dar fe de la ayuda de alguien con `/credit`. No anoté nada.\nhelping-nobody = { $person }, no encuentro a { $name } en GitHub. ¿Está bien escrito el nombre? No anoté nada.\nhelping-own = { $person }, ¡qué bueno que encontraste la respuesta! Solo cuenta cuando lo dices de otra persona. No anoté nada.\n",
});
