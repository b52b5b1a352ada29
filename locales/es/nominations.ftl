### /nominate y /endorse: comentarios a quien propone a otra persona para una insignia y a quien da el sí. Waymark habla en primera persona.

nominations-noted = ¡Gracias por pensar en { $name }, { $person }! La insignia { $badge } espera un sí más: el de una persona que coordine cualquier comunidad o sea propietaria de la organización, pero no el tuyo ni el de { $name }. En cuanto comente `/endorse` aquí, la entrego.
nominations-again = ¡Gracias, { $person }! { $name } ya está entre las propuestas para { $badge } aquí, y que lo digas también ayuda. Solo falta que una persona que coordine cualquier comunidad o sea propietaria de la organización, y que no sea { $name }, comente `/endorse` aquí.
nominations-held = { $person }, { $name } ya tiene { $badge }. ¡Qué bonito que lo hayas pensado!
nominations-noted-own = { $person }, ya estás entre las propuestas para { $badge }. Falta el sí de otra persona que coordine cualquier comunidad o sea propietaria de la organización. En cuanto comente `/endorse` aquí, la entrego.
nominations-again-own = { $person }, aquí ya estás entre las propuestas para { $badge }. Solo falta que otra persona que coordine cualquier comunidad o sea propietaria de la organización comente `/endorse` aquí.
nominations-held-own = { $person }, ya tienes { $badge }.

nominations-how = { $person }, para proponer a alguien, escribe quién es, para qué insignia y por qué. Por ejemplo: `/nominate @ada helping-hand porque responde a cada persona nueva`. No anoté nada.
nominations-no-account = { $person }, aquí se propone a las personas por su cuenta de GitHub, por ejemplo `@ada`. Si alguien no tiene cuenta, una persona que coordine puede anotar lo que hizo con `/credit`. No anoté nada.
nominations-not-member = { $person }, ¡gracias por pensar en esa persona! Pueden proponer quienes pertenecen a una comunidad, quienes coordinan y las personas propietarias de la organización. Pide a una de ellas que comente la misma línea.
nominations-own = { $person }, una propuesta viene de otra persona: eso es lo que le da valor a una insignia. No anoté nada.
nominations-nobody = { $person }, no encuentro a { $name } en GitHub. ¿Está bien escrito el nombre? No anoté nada.
nominations-one-each = { $person }, leo una persona por línea. Escribe una línea para cada una, por favor, como { $command }. No anoté nada.
nominations-no-badges = { $person }, aquí ninguna insignia se otorga por propuesta.
nominations-no-badge = { $person }, no hay ninguna insignia llamada { $name } para la que se proponga a alguien. Puedes proponer para { $badges }. No anoté nada.

nominations-taken-back = { $person }, anotado. Ya no propones a { $nominations }.
nominations-one = { $name } para { $badge }
nominations-nothing = { $person }, aquí nada espera ese sí: no hay una propuesta así, o alguien ya lo dio.
nominations-not-lead = ¡Gracias, { $person }! El sí que cuenta es el de una persona que coordine una comunidad o sea propietaria de la organización. Pide a alguna que comente `/endorse` aquí.
nominations-own-yes = { $person }, esta propuesta trata de ti, así que el sí tiene que darlo otra persona que coordine una comunidad o sea propietaria de la organización.
nominations-needs-other = { $person }, fuiste tú quien propuso a { $name } para { $badge }, así que el sí tiene que darlo otra persona que coordine una comunidad o sea propietaria de la organización.
nominations-which = { $person }, aquí hay más de una propuesta a la espera. Di cuál es: { $words }.
nominations-unclear = { $person }, no tengo claro qué propuesta quieres decir, así que no cambié nada. Si estás de acuerdo, comenta { $words }.
nominations-others = { $person }, aquí nadie que se llame así espera un sí. Si te refieres a otra persona, comenta { $words }.
nominations-given = ¡Gracias, { $person }! { $name } ya tiene { $badge }.

nominations-because = propuesta de { $by }, con el sí de { $endorser }: { $reason }
nominations-because-own = propuesta propia, con el sí de { $endorser }: { $reason }
