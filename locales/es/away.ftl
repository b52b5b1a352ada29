### /away y /back: comentarios a quien avisa de una ausencia. Quien habla es Waymark.

away-noted = { $person }, anotado: no vas a estar hasta el { $day } inclusive. Hasta entonces tus recordatorios y plazos esperan y, siempre que pueda, les preguntaré a otras personas en tu lugar. ¿Vuelves antes? Comenta `/back`.
away-ends-pairs = Son cuatro semanas o más, así que buscaré a alguien más para las personas a las que acompañas en { $programs } y les avisaré a quienes coordinan. Para seguir acompañándolas, comenta `/back` o indica un día anterior antes de que termine el { $day }.
away-how = { $person }, { $problem } Prueba, por ejemplo, con `/away until { $example }`; el último día que puedo anotar es el { $day }. No hace falta que digas el motivo. No cambió nada.
away-wrong-nothing = ¿hasta qué día no vas a estar?
away-wrong-words = escribe solo la fecha, por favor: año, mes y día. No leo ni guardo nada más, como el motivo.
away-wrong-somebody-else = solo puedo anotar tu ausencia: cada persona avisa de la suya.
away-wrong-past = el { $day } ya pasó.
away-wrong-too-far = para el { $day } falta más de un año.
away-wrong-no-such-day = el día { $day } no existe en el calendario.
away-welcome-back = { $person }, ¡qué bueno tenerte de vuelta! Tus recordatorios y plazos vuelven a correr, y volveré a contar contigo.
away-was-not = { $person }, ¡qué bueno verte! No tenía anotada ninguna ausencia tuya, así que no cambió nada.
away-is-back = { $people }: { $person } ya está de vuelta.
away-form = Antes de que empiece tu pausa, *{ $question }* necesita otra respuesta: { $problem } Edita la descripción de este issue y escribe un día como `{ $example }`; el último día que puedo anotar es el { $day }.
away-ends = No vas a estar hasta el { $day } inclusive. ¿Vuelves antes? Comenta `/back`.
