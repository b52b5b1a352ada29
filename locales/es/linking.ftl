### /link, /that-was-me y /unlink: comentarios sobre quien no tenía cuenta y ahora la tiene. Waymark habla en primera persona.

linking-linked = { $account }, lo que tengo anotado de { $name } cuenta para ti desde ahora: { $by } y tú coinciden en que eres tú. Si al final no es así, se puede deshacer: lo haces tú, o alguien que coordine, con { $unlink } y un motivo.
linking-asked = { $account }, { $person } dice que eres { $name }, que participó aquí antes de tener cuenta. ¿Eres tú? Entonces comenta { $claim }, y lo que está anotado contará para ti. Si no lo haces, no cambia nada, y en cuatro semanas la pregunta se olvida.
linking-claimed = ¡Qué alegría verte por aquí, { $person }! Para que lo anotado de { $name } cuente para ti, también tiene que decirlo una persona que te conozca y que coordine una comunidad o sea propietaria de la organización. Pídele que comente { $link } en las próximas cuatro semanas. Todavía no cambié nada.
linking-already = { $person }, lo anotado de { $name } ya cuenta para { $account }.
linking-already-yours = { $person }, lo anotado de { $name } ya cuenta para ti.
linking-taken = { $person }, lo anotado de { $name } ya cuenta para { $other }, y solo puede contar para una cuenta. Si hubo una confusión, habla con alguien que coordine, por favor: puede deshacerlo, y después pueden volver a decirlo entre las dos partes. No cambié nada.
linking-other-account = { $person }, el archivo de { $name } en `people/` nombra otra cuenta, así que no puede ser { $account }. Si el archivo está mal, cámbialo primero, por favor. No cambié nada.

linking-turned-around = { $person }, si te refieres a { $name }, comenta { $link }: primero va el nombre. No cambié nada.
linking-how-link = { $person }, para decir qué cuenta tiene ahora alguien, escribe su nombre como está en `people/`, y la cuenta. Por ejemplo: `/link Kit Doe to @kit`. Esa persona también tiene que decirlo. No cambié nada.
linking-how-claim = { $person }, para decir quién eras antes de tener cuenta, escribe tu nombre como está en `people/`. Por ejemplo: `/that-was-me Kit Doe`. No cambié nada.
linking-how-unlink = { $person }, para deshacer que una cuenta sea la de alguien que no tenía, escribe qué cuenta y por qué. Por ejemplo: `/unlink @kit era otra persona llamada Kit`. No cambié nada.
linking-not-yours = { $person }, de quién es esa cuenta solo lo pueden decir quienes coordinan una comunidad y las personas propietarias de la organización. Para decir quién eras tú, comenta `/that-was-me` y tu nombre como está en `people/`. No cambié nada.
linking-own = { $person }, decir quién eras es cosa de dos: pídele, por favor, a otra persona que coordine o sea propietaria de la organización que lo diga, y comenta tú `/that-was-me` y tu nombre. No cambié nada.
linking-nobody = { $person }, no encuentro a { $name } en GitHub. ¿Está bien escrito el nombre? No cambié nada.
linking-nobody-described = { $person }, ningún archivo de `people/` describe a { $name }. Escribe el nombre completo como está ahí, o cómo se llama el archivo, por favor. No cambié nada.
linking-several = { $person }, varios archivos de `people/` describen a alguien llamado { $name }. Escribe mejor cómo se llama el archivo, por favor. No cambié nada.
linking-nothing = { $person }, { $name } no tiene nada anotado de antes de abrir su cuenta, así que no hay nada que deshacer.
linking-unlinked = { $person }, lo anotado de { $names } ya no cuenta para { $account }: { $reason }. Queda anotado, y conserva los reconocimientos que ya tiene. Si al final era así, pueden volver a decirlo entre las dos partes.
