### Mientras una solicitud espera un pull request a las definiciones, y ese pull request. Quien habla es Waymark.

## En la solicitud. Van después de requests-next en requests.ftl.

changes-asking = Estoy abriendo un pull request que cambia { $file }.
changes-open = { $pull } cambia { $file }. En cuanto alguien lo fusione, esto sigue solo.
changes-nobody = En «{ $field }» todavía no aparece nadie. Edita la descripción de este issue (⋯ → Edit) y sigo.
changes-merged = { $file } ya lo dice. Esto sigue en cuanto esas definiciones estén en vigor.
changes-broken = Ahora mismo las definiciones tienen un error, así que no puedo proponer un cambio en { $file }. Lo haré en cuanto se corrija.
changes-unsafe = No puedo cambiar { $file } sin tocar más de lo debido. { $byHand } Después, esto sigue solo.
changes-refused = GitHub no me deja abrir un pull request. { $why }. Lo intento de nuevo cada día. { $byHand }
changes-closed = { $pull } se cerró sin fusionarse, así que no volveré a pedirlo. Para seguir, ábrelo de nuevo y fusiónalo. { $byHand } Si ya no hace falta, comenta `/withdraw` o `/decline`.
changes-by-hand-lead = A mano, basta con escribir { $line } en `leads`, en { $file }.
changes-by-hand-term = A mano, basta con cambiar la línea de { $login } en `leads`, en { $file }, por { $line }.
changes-by-hand-emeritus = A mano, basta con escribir { $line } en `emeritus` y quitar { $login } de `leads`, en { $file }.
changes-by-hand-none = A mano, basta con quitar { $login } de `leads`, en { $file }.
changes-by-hand-retire = A mano, basta con escribir `status: retired` en { $file }.
changes-by-hand-pathway = A mano, basta con agregar el archivo { $file } y su nombre en `pathways`, en { $list }.
changes-by-hand-found = A mano, basta con agregar el archivo { $file }.
changes-leads-not = { $person } no coordina **{ $community }**, así que allí no cambia nada. ¿Querías decir otra comunidad? Entonces edita la descripción de este issue (⋯ → Edit).
changes-hand-over = Lo que entrega { $person }:
changes-holds-with = coordina **{ $community }**, junto con { $others }
changes-holds-alone = coordina **{ $community }**, sin nadie más
changes-holds-mentees = acompaña a { $mentees } en **{ $program }**
changes-holds-asked = puede decidir sobre { $requests }
changes-holds-more =
    { $count ->
        [one] otra más
       *[other] otras { $count }
    }
changes-cannot-found = La nueva comunidad necesita algo más antes de poder fundarse. Edita la descripción de este issue (⋯ → Edit) y sigo:
changes-taken = Ya hay una comunidad llamada «{ $name }». Elige otro nombre o únete a esa.
changes-team-taken = Su equipo se llamaría { $team }, y ese es el equipo de «{ $name }». Elige otro nombre.
changes-no-lead = No encuentro en GitHub a nadie que la vaya a coordinar.
changes-no-such-lead = No encuentro a { $login } en GitHub.
changes-cannot-add-pathway = La nueva ruta necesita algo más antes de poder agregarse. Edita la descripción de este issue (⋯ → Edit) y sigo:
changes-pathway-taken = Ya hay algo llamado «{ $name }». Elige otro nombre.
changes-no-point = No encuentro ningún punto de conversión. Escribe cada uno en su propia línea, como «Primera contribución: 1 contribución».
changes-point-unread = No puedo leer «{ $line }» como un punto de conversión.
changes-point-how = Un punto de conversión puede pedir contribuciones, como «Persona activa: 5 contribuciones en 3 meses»; tiempo en la comunidad, como «De la casa: en la comunidad desde hace 1 mes»; y avales de quienes coordinan, como «Núcleo: 20 contribuciones y 2 avales». Detrás de `->` puedes decir qué sigue.
changes-point-twice = Hay más de un punto de conversión llamado «{ $name }».
changes-no-such-point = No hay ningún punto de conversión llamado «{ $name }», así que no sé quién puede acompañar.
changes-no-length = No puedo leer «{ $text }» como una duración, como «6 meses».
changes-turned-down = { $people }, { $person } cerró { $pull } sin fusionarlo, así que esta solicitud no avanza. Para seguir, ábrelo de nuevo y fusiónalo. { $byHand } Si ya no hace falta, comenta `/decline`.

## El pull request.

changes-title-lead = Que { $name } coordine { $community }
changes-title-term = Que { $name } coordine { $community } hasta el { $day }
changes-title-emeritus = Que { $name } pase a ser una de las personas que coordinaron { $community }
changes-title-none = Que { $name } deje de coordinar { $community }
changes-title-retire = Cerrar { $community }
changes-title-found = Fundar { $community }
changes-title-pathway = Agregar la ruta { $pathway }
changes-because = Esto resulta de { $request }, que pasó por todos sus pasos.
changes-because-private = Esto resulta de una solicitud que pasó por todos sus pasos.
changes-what-lead = Agrega a { $login } a quienes coordinan **{ $community }**, en { $file }. Nada más cambia en el archivo.
changes-what-term = Escribe en { $file } que { $login } coordina **{ $community }** hasta el { $day }. Nada más cambia en el archivo.
changes-what-emeritus = Pone a { $login } entre quienes coordinaron **{ $community }** antes, y ya no entre quienes la coordinan, en { $file }. Nada más cambia en el archivo.
changes-what-none = Quita a { $login } de quienes coordinan **{ $community }**, en { $file }. Nada más cambia en el archivo.
changes-what-retire = Escribe `status: retired` en { $file }: ya nadie podrá unirse a **{ $community }** y quienes la coordinan dejan de hacerlo. Nada más cambia en el archivo.
changes-what-found = Agrega la comunidad **{ $community }** en { $file }, como la describe el formulario. Cuando haya un equipo para ella en GitHub, agrega `team` ahí.
changes-what-found-team = Agrega la comunidad **{ $community }** en { $file }, como la describe el formulario. Cuando eso esté en vigor, creo su equipo { $team } en GitHub, sin ningún permiso.
changes-team-there = Pero en GitHub ya hay un equipo { $team }. No cambiaré lo que es; pero si puedo encargarme de él, la gente de esta comunidad entrará ahí. ¿Es lo que quieres? Si no, escribe otro nombre en `team`.
changes-what-pathway = Agrega la ruta **{ $pathway }** en { $file }, como la describe el formulario, y la nombra en { $list }.
changes-what-mentorship = También agrega un programa de mentoría para ella en { $file }: puede acompañar quien haya alcanzado «{ $stage }».
changes-not-listed = No puedo nombrarla en { $file } sin tocar más de lo debido: por favor, agrega { $id } en `pathways`, en ese archivo.
changes-last-lead = Nadie más coordina esta comunidad. Hasta que alguien lo haga, las personas propietarias de la organización deciden en su lugar.
changes-last-lead-active = Pero una comunidad activa necesita a alguien que la coordine, así que esto no puede entrar en vigor tal como está. Primero nombra a otra persona o escribe `status: dormant` en { $file }; entonces vuelvo a crear este pull request.
changes-what-now = Fusiona esto y la solicitud sigue sola. Si lo cierras, no volveré a pedirlo, y la solicitud dice cómo seguir.
changes-branch = Esta rama es mía, así que, por favor, no hagas commits en ella: cuando cambian las definiciones, la vuelvo a crear desde la rama predeterminada y tus commits se perderían.
changes-done = Aquí no queda nada por cambiar: o las definiciones ya lo dicen, o la solicitud se retiró.
