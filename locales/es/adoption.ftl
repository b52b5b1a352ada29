### Cómo entran en vigor las definiciones: la comprobación de un pull request, el issue con el primer plan, el que pregunta dónde están las definiciones y las respuestas a `/apply`. Quien habla es Waymark.

adoption-check-good = { $files ->
    [one] 1 archivo revisado
   *[other] { $files } archivos revisados
}, ningún problema{ $skipped ->
    [0] {""}
    [one] , 1 omitido
   *[other] , { $skipped } omitidos
}
adoption-check-problems = { $problems ->
    [one] 1 problema
   *[other] { $problems } problemas
} en { $files ->
    [one] 1 archivo
   *[other] { $files } archivos
}{ $skipped ->
    [0] {""}
    [one] , 1 omitido
   *[other] , { $skipped } omitidos
}
adoption-check-is-good = Estas definiciones están bien. Entran en vigor en cuanto se fusionen.
adoption-check-is-broken = Hay algo que corregir. Hasta entonces, las definiciones en vigor se quedan como están.
adoption-check-waiting = Espera a una persona propietaria de la organización
adoption-check-is-waiting = Esto vuelve a contar lo que la gente ya hizo, y ningún pull request lo mostró. Un issue de este repositorio pregunta a las personas propietarias si debe ser así; hasta que alguna esté de acuerdo, las definiciones en vigor se quedan como están.
adoption-check-in-force = Estas definiciones están bien y ya están en vigor.
adoption-check-skipped = Omitidos, con el motivo que da el archivo:
adoption-check-more = … y { $count } más
adoption-plan-title = Waymark: el primer plan
adoption-plan-hello = ¡Hola! Soy Waymark y me acaban de instalar en { $organization }. Leí { $files ->
    [one] el archivo
   *[other] los { $files } archivos
} de definiciones que hay aquí y no cambié nada; solo abrí este issue.
adoption-plan-fix-first = ¡Hola! Soy Waymark y me acaban de instalar en { $organization }. Primero hay que corregir algo en las definiciones; después te mostraré aquí qué haría con ellas:
adoption-plan-when-applied = Cuando una persona propietaria de la organización comente { $command }:
adoption-plan-no-team = { $community } no tiene equipo en GitHub, así que yo llevo la lista de integrantes.
adoption-plan-missing-team = { $community }: todavía no existe el equipo { $team } en GitHub. Créalo; si no, no podré agregar a nadie.
adoption-plan-team = { $community }: { $count ->
    [0] todavía no hay nadie en el equipo { $team }.
    [one] hay una persona en el equipo { $team } y pasa a ser integrante.
   *[other] las { $count } personas del equipo { $team } pasan a ser integrantes.
}
adoption-plan-unmanaged = En el equipo no agregaré ni sacaré a nadie: { $reason }.
adoption-plan-exact = Desde ese momento, el equipo es solo para integrantes: saco a quien se agregue a mano.
adoption-plan-labels-exist = Todas las etiquetas que usan las definiciones ya existen.
adoption-plan-labels = { $count ->
    [one] Creo 1 etiqueta: { $labels }.
   *[other] Creo { $count } etiquetas: { $labels }.
}
adoption-plan-forms = Acompaño paso a paso los issues de estos formularios: { $forms }.
adoption-plan-counting = Lo que hace la gente empieza a contar para { $pathways ->
    [0] ninguna ruta
    [one] 1 ruta
   *[other] { $pathways } rutas
} y { $badges ->
    [0] ninguna insignia
    [one] 1 insignia
   *[other] { $badges } insignias
}.
adoption-plan-mentoring = { $count ->
    [one] Empieza 1 programa de mentoría.
   *[other] Empiezan { $count } programas de mentoría.
}
adoption-plan-nothing = Estas definiciones entran en vigor. Todavía no hay nada en ellas sobre lo que yo actúe.
adoption-plan-ends = Hasta entonces no pasa nada, y nada de esto le avisa a nadie. ¿Prefieres algo distinto? Cambia antes las definiciones y actualizaré este issue. Los cambios posteriores entran en vigor cuando los fusionas; una comprobación en cada pull request te dice antes si están bien.
adoption-applied = { $count ->
    [0] ¡Listo, gracias! Las definiciones ya están en vigor.
    [one] ¡Listo, gracias! Ya está en marcha 1 comunidad.
   *[other] ¡Listo, gracias! Ya están en marcha { $count } comunidades.
}
adoption-gone-title = Waymark: ¿dónde están las definiciones?
adoption-gone-here = La rama predeterminada de este repositorio ya no tiene un `waymark.yml`.
adoption-gone-unseen = Ya no veo el repositorio de las definiciones: se borró, se movió o perdí el acceso.
adoption-gone-in-force = No quité nada, y las definiciones del commit { $commit } siguen en vigor.
adoption-gone-ends = Si fue un error, vuelve a poner los archivos: todo sigue su curso y puedes cerrar este issue. Si fue a propósito, desinstala Waymark de la organización.
adoption-gone-moved = { $files ->
    [one] { $repository } tiene un `waymark.yml`, con 1 archivo en total. **Si moviste las definiciones ahí, una persona propietaria de la organización puede comentar `/apply`:** entran en vigor y, a partir de entonces, solo sigo ese repositorio.
   *[other] { $repository } tiene un `waymark.yml`, con { $files } archivos en total. **Si moviste las definiciones ahí, una persona propietaria de la organización puede comentar `/apply`:** entran en vigor y, a partir de entonces, solo sigo ese repositorio.
}
adoption-gone-moved-broken = { $repository } también tiene un `waymark.yml`, pero antes hay que corregir algo en él.
adoption-anew-title = Waymark: ¿se vuelve a contar lo que la gente ya hizo?
adoption-anew-pushed = En la rama principal, { $commit } cambia las reglas de las contribuciones o sus tipos, y ningún pull request lo mostró antes. Con esas reglas, lo que la gente ya hizo se contaría de nuevo. Por eso siguen en vigor las definiciones de { $inForce } y no cambió nada.
adoption-anew-apply = **Si es lo que quieres, una persona propietaria de la organización puede comentar { $command }.** El comentario de abajo dice quién gana o pierde qué.
adoption-anew-else = Si no, deshaz el cambio o deja el pasado como está: ponle fin a la regla anterior con `until` y haz que la nueva empiece al día siguiente con `from`. Los cambios que llegan por un pull request se muestran ahí, y fusionarlo es decir que sí.
adoption-anew-again = { $commit } también volvería a contar lo que la gente ya hizo, y ningún pull request lo mostró. Este issue está cerrado, así que lo pregunto aquí: mientras nadie comente { $command } ni deshaga ese cambio, las definiciones en vigor se quedan como están. El texto de arriba dice más.
adoption-anew-applied = ¡Listo, gracias! Estas definiciones ya están en vigor y lo que la gente ya hizo cuenta según ellas.
adoption-nothing-to-apply = { $person }, no encontré en ningún otro lugar definiciones que se puedan aplicar. No cambió nada.
adoption-owners-apply = { $person }, gracias, pero esto solo lo puede hacer una persona propietaria de la organización. No cambió nada.
adoption-see-anew = { $person }, gracias, pero las definiciones cambiaron desde entonces y aquí ya no espera nada tal como lo aceptaste. Si el texto de arriba pregunta por otro commit, míralo y vuelve a comentar. No cambió nada.
adoption-fix-first = { $person }, gracias, pero antes hay que corregir las definiciones: la lista de arriba dice dónde. No cambió nada.

## Un aviso junto a `private:` en waymark.yml.

adoption-private-missing = No encuentro el repositorio { $name }. Revisa el nombre, y que la App esté instalada en él. Hasta entonces pregunto sobre personas en este repositorio, y muestro solo la etapa y números.
adoption-private-public = Cualquiera puede leer el repositorio { $name }. Hazlo privado o nombra otro. Hasta entonces pregunto sobre personas en este repositorio, y muestro solo la etapa y números.
adoption-account-other = En GitHub, { $login } tiene el número { $found } y no el { $number }. El archivo solo trata de la cuenta { $number }, así que no describe a { $login }. Si no es lo que querías, pon { $found }, por favor.
adoption-account-nobody = En GitHub nadie se llama ahora { $login }. El archivo trata de la cuenta { $number }, se llame como se llame. Si cambió de usuario, cámbialo también aquí, por favor.
