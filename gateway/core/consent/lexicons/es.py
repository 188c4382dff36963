"""Spanish, of Spain, Latin America and the United States.

How it is read: `(mand|envi)(e|en)` is `mande`, `manden`, `envie` and `envien`. Accents do not count, so that the
forms of `vos` (`borrá`, `mandés`) are those of others. `_hasty` adds how people type in a hurry.
"""

from gateway.core.consent.lexicon import Lexicon, written_out


def _hasty(word: str, _first: bool) -> list[str]:
    """How a word is typed in a hurry: `kiten`, `ke no`, `q no`, `x favor`."""
    return [word.replace("qu", "k"), _SHORT.get(word, word)]


_SHORT = {"que": "q", "por": "x"}

# -- Verbs -------------------------------------------------------------------------------------------------------------
# Of a verb in -ar: `no me mande, mandes, manden, mandéis`, `dejen de mandar(me)`, `siguen mandando(me)`.
_AR = "e|es|en|eis|is|ar|ando|ar(me|nos|le|les|se|m)|ando(me|nos)"
_CAR = "que|ques|quen|queis|car|cando|car(me|nos|le|les|se|m)|cando(me|nos)"
_GAR = "gue|gues|guen|gueis|gar|gando|gar(me|nos|le|les|se|m)|gando(me|nos)"
_IR = "a|as|an|ais|ai|ir|iendo|ir(me|nos|le|les|se)|iendo(me|nos)"
# What one asks for: `borra, borre, borren, borrad, borrar`, `quiero que borres`, `si me borraran`.
_DO = "aseis|arais|a|e|en|ad|ar|es|eis|as|an|aran|ara|aras|asen|ase"
_ME = "me|nos"

_BOTHER = (
    "contact|molest|presion|text|mensaje|spame|spamme|fastidi|incomod|acos|agobi|bombarde|wasape|whatsappe|importun|"
    "satur|inund|asedi|texte|timbr|hart"
)
_SEND = "mand|envi|embi|enbi|reenvi|remand"
_ERASE = "elimin|borr|vorr|tach|desregistr|desvincul|descart"
_TAKE_OUT = "quit|retir"

# -- People and things -------------------------------------------------------------------------------------------------
_KIN = (
    "mama|mami|madre|papa|padre|esposa|esposo|mujer|marido|hijo|hija|abuela|abuelo|abuelita|abuelito|hermana|hermano|"
    "novia|novio|tia|tio|pareja|suegra|suegro"
)
_PHONE = (
    "numero|nro|num|telefono|tel|celular|cel|cell|movil|numero de (telefono|celular|movil|whatsapp)|numero telefonico|"
    "contacto|whatsapp|correo|mail|email|correo electronico|nombre|linea|direccion|direccion de correo|informacion|"
    "informacion personal|info|registro|casilla|buzon"
)
_LIST = (
    "lista|lista de (contactos|difusion|distribucion|correo|correos|envio|envios|mensajes|sms|clientes|suscriptores|"
    "llamadas|whatsapp|marketing|textos|publicidad|promociones|espera|mensajeria|destinatarios|cobranza|cobranzas|"
    "ventas|prospectos|prospeccion|leads|interesados|notificaciones|avisos|suscritos|telemarketing|no clientes)|base "
    "(de|d) datos|base|bd|bbdd|(agenda|directorio|cartera)( de (clientes|contactos)|)|suscripcion|difusion|newsletter|"
    "mailing|mailing list|campaña|plataforma"
)
_GROUP = (
    "grupo|grupo de (papas|padres|mamas|vecinos|ventas|whatsapp|difusion|mensajes|chat)|sistema|registro|boletin|"
    "directorio|canal|mailing|newsletter|listado|fichero|padron|chat|servicio"
)
_LISTS = (
    "listas|listas de difusion|bases de datos|contactos|registros|suscripciones|envios|envios masivos|ficheros|"
    "listados|grupos|boletines|cadena|cadenas|archivos|campañas|sistemas|listas de (correo|contactos|envio|"
    "distribucion)|servicios|comunicaciones|(servicio|servicios) de (mensajes|mensajeria|sms|alertas|textos)"
)
_NUMBER = "((este|ese) (numero|telefono|celular|movil|cel|whatsapp|contacto|chip)|(esta|esa) linea)"
_GOODS = (
    "prestamo|prestamos|credito|creditos|tarjeta|tarjetas|tarjetas de credito|seguro|seguros|plan|planes|curso|cursos|"
    "productos|servicios|internet|inmuebles|planes funerarios"
)
_STUFF = (
    "(el|su) catalogo|(la|su) revista|propuestas|invitaciones|sugerencias|catalogos|folletos|panfletos|volantes|"
    "cobros|consejos|vacantes|solicitudes|reportes|horoscopos|cartas|tips|revistas|cotizaciones|pronosticos|material|"
    "ofertas de empleo|resumenes|publicaciones|circulares|donaciones|cobranzas|reportajes|cadenas de oracion|enlaces|"
    "links|solicitudes de donacion|noticias"
)
_TOPIC = (
    f"{_GOODS}|(nuevos|otros) (productos|servicios)|(nuevas |)(vacantes|ofertas|promociones)|empleo|empleos|eventos|"
    "viajes|politica|elecciones|candidatos|novedades|actualizaciones|descuentos|lanzamientos|cobranza|cobros|apuestas|"
    "juegos|inversiones|telefonia|paquetes|ventas|campañas|noticias"
)
_NAME = (
    "juan|maria|jose|pedro|luis|carlos|jorge|jaime|manuel|miguel|antonio|francisco|javier|alejandro|fernando|roberto|"
    "ricardo|eduardo|raul|sergio|diego|pablo|andres|daniel|david|oscar|mario|victor|hector|alberto|rafael|arturo|"
    "gustavo|ramon|ruben|enrique|ana|carmen|laura|marta|martha|patricia|claudia|sandra|rosa|gabriela|veronica|andrea|"
    "monica|silvia|lucia|elena|teresa|beatriz|cristina|isabel|adriana|diana|paola|susana|guadalupe|norma|margarita|"
    "celia|sonia|rocio|pilar|dolores|alicia|angela|yolanda|lorena|karina|marisol|leticia|irma|gloria|julia|sara|paula|"
    "daniela|natalia|carolina|valeria|alejandra|fernanda|julio|cesar|ivan|hugo|armando|felipe|ernesto|rodrigo|gabriel|"
    "martin|ignacio|joaquin|angel|salvador|guillermo|marcos|esteban|nicolas|sebastian|mariana|mercedes|rosario|"
    "esperanza|consuelo|julian|alfredo"
)
_LAW = (
    "rgpd|gdpr|lopd|lopdgdd|lssi|lfpdppp|ley|habeas data|profeco|ley (25326|25|1581|19628|19|29733|federal|organica)|"
    "326|628|de 2012|(reglamento|normativa|ley) (general |federal |organica |nacional |estatutaria |)de (proteccion "
    "de |)datos( personales|)|legislacion vigente"
)
_AUTHORITY = (
    "aepd|agencia de proteccion de datos|agencia española de proteccion de datos|profeco|condusef|inai|sic|indecopi|"
    "sernac|fcc|ftc|policia|fiscalia|justicia|consumo|defensa del consumidor|defensa al consumidor|superintendencia|"
    "osiptel|tribunales|juzgado|guardia civil|ift|enacom|autoridades|ministerio publico"
)

# What somebody has or sold, and does not look for: `ya tengo seguro`, `vendí el coche`, `no quiero préstamos`.
_THINGS = (
    "(carro|coche|auto|moto|casa|piso|departamento|depto|apartamento|terreno|empleo|trabajo|chamba|laburo|medico|"
    f"dentista|abogado|proveedor|banco|operador|operadora|chip|celular|universidad|escuela|{_GOODS})"
)
_NO_THINGS = (
    "no (quiero|queremos|necesito|necesitamos|busco|ocupo|me interesa(n|)|compro|deseo|uso)( ningun(a|)| un(a|)|) "
    f"{_THINGS}|(ni|o)( un(a|)|) {_THINGS}|ya (tengo|tenemos|compre|compramos|contrate|encontre|consegui|vendi|"
    f"vendimos|cuento con)( un(a|)| mi| otr(o|a)|) {_THINGS}|(vendi|vendimos|cambie de|perdi)( el| la| mi|) {_THINGS}"
)
# It is for somebody else; whoever it was, is no more with them; it costs.
_NOT_MINE = (
    "(recibo|me llegan|me estan llegando|me mandan|mandan|son)( sus|) (mensajes|avisos|recordatorios|correos|"
    "llamadas) (que no son (mios|para mi)|de otra persona|para otra persona|de alguien mas)|(los|estos|sus|esos) "
    "(mensajes|avisos|recordatorios|correos)( que (mandan|envian|recibo|me llegan)|) (no son (mios|para mi)|son para "
    "otra persona)|esto no es (mio|para mi)"
)
_GONE = (
    "(mi hij(o|a) |)ya no (voy|va|asisto|asiste|estudio|estudia|compro|trabajo|trabaja|vivo|pertenezco|voto|uso|"
    "vamos)( (ahi|alli|aqui|en eso|con ustedes)|)|(en|a|uso) (es|est)(e|a) (gimnasio|escuela|empresa|tienda|clinica|"
    "colegio|academia|iglesia|casa|direccion|edificio|barrio|pais|zona|ciudad|app|cuenta|servicio|correo|numero)|ya "
    "no (soy|somos) (su |)(client(e|a)|clientes|alumn(o|a)|soci(o|a)|paciente|miembro|emplead(o|a)|el encargado|la "
    "encargada|el responsable|usuari(o|a)|suscriptor(a|))|(ya |)me (inscribi en|matricule en|cambie a|cambie de|pase "
    "a|fui a|fui con)( la|) (otr(o|a) (escuela|universidad|compañia|empresa|banco|medico|dentista|clinica|operador|"
    "operadora)|competencia)|(ya |)(cerre|cancele|di de baja) (mi|la) (cuenta|tarjeta|contrato)|(ya |)(me |)cambie de "
    "(colegio|grupo|medico|dentista|compañia|operador|operadora|banco|proveedor|gimnasio|escuela)|ya no tengo( un(a|)|"
    " ese| esa| mi|) (mascota|perro|gato|carro|coche|auto|moto|casa|trabajo|hijos)|ya nacio mi (bebe|hij(o|a))"
)
_COSTS = (
    "(me |)(salen|cuestan|sale|cuesta)( muy|) (car(o|os)|dinero|saldo)( los mensajes| sus mensajes| el mensaje|)|no "
    "tengo (saldo|credito|espacio|memoria|datos|tiempo|internet)( para (esto|eso|ustedes)|)|me (estan |)(descontando|"
    "descuentan|quitan|quitando|cobrando|cobran|gastan|comen)( el| mi|) saldo( por (estos|sus|cada) (mensajes|"
    "mensaje)|)|tengo (8|9|10|11|12|13|14|15|16|17|70|75|80|85|90) años"
)
# Whose telephone it is.
_WHOSE = (
    "(esta linea |(este|ese|mi) (numero|telefono|celular|cel) |)es ((de |para |)(mi |la |una |)(trabajo|oficina|"
    "empresa|negocio|escuela|clinica|emergencias|uso personal|familia|hij(o|a)|niet(o|a)|niñ(o|a)|menor( de edad|)|"
    "mama|papa|abuel(o|a)|espos(o|a))|personal|privad(o|a)|corporativ(o|a)|nuev(o|a))|es el (numero|telefono|celular) "
    "(de mi|de la|de una|del|de un) (trabajo|oficina|empresa|negocio|clinica|hij(o|a)|niñ(o|a)|menor|mama|papa|"
    "abuel(o|a)|espos(o|a))|lo usa (mi|un|una) (hij(o|a)|niet(o|a)|niñ(o|a)|mama|papa|abuel(o|a))|(de|que tiene) (5|6|"
    "7|8|9|10|11|12|13|14) años"
)
# It was tried before: `ya me di de baja`, `el enlace no funciona`.
_TRIED = (
    "(ya |)me (habia |he |)(di|dado) de baja|(ya |)(habia |he |)(cancele|cancelado|anule|anulado)( mi| la|) "
    "(suscripcion|cuenta|afiliacion)|(ya |)me (habia |he |)(desuscribi|desuscrito|borre|borrado|sali|salido|desapunte|"
    "desapuntado)( de (la|su|esta) lista|)|(hice|he hecho|le doy|le di|di) (clic|click) (en|a) (el enlace|darme de "
    "baja|cancelar|el link|desuscribirme|cancelar suscripcion)|(el|ese|su) (enlace|link|boton)( (para|de) (darse de "
    "baja|darme de baja|baja|cancelar|cancelacion|desuscribirse|desuscripcion|salir)|) no (funciona|sirve|va|abre|me "
    "deja|hace nada)|(y |pero |)no (funciona|sirve|me deja|me hacen caso|hacen caso|pasa nada|me responden|me "
    "contestan)|"
)
_CANNOT = (
    "no (puedo|logro|consigo|me deja|me dejan|encuentro (donde|como|la forma de)|hay forma de|se como) (darme de baja|"
    "desuscribirme|cancelarlo|cancelar la suscripcion|salirme|salirme de (esto|la lista|aqui)|quitarlos|quitarlo|"
    "pararlos|borrarme)"
)
_FEELING = (
    "me (asust|inquiet|preocup|estres|incomod|molest|enoj|agobi|satur|irrit|cans|aburr|hart|fastidi|perturb|distra|"
    "confund|mare|abrum|jod)(a|as|an|e|en)( mucho| bastante| demasiado| muchisimo|)"
)

# -- Who asks, and how -------------------------------------------------------------------------------------------------
_WISHING = (
    "quiero|qiero|quero|kero|queremos|quisiera|kisiera|quisieramos|queria|deseo|deseamos|desearia|nesesito|nececito|"
    "necesito|necesitamos"
)
# `les pedí la semana pasada`, `llevo tres meses pidiendo`.
_AGO = (
    "(la semana|el (mes|año|lunes|martes|miercoles|jueves|viernes|sabado|domingo)) pasad(o|a)|ayer|anteayer|antier|"
    "anoche|el otro dia|anteriormente|con anterioridad|en (repetidas|varias|diversas|otras) (ocasiones|oportunidades)|"
    "repetidas veces|mil veces|hace (poco|mucho|tiempo)|hace (un|una|dos|tres|cuatro|cinco|varios|varias|unos|unas|) "
    "(rato|dias|semana|semanas|mes|meses|año|años)"
)
_LONG = "(mucho |)tiempo|dias|semanas|meses|años|(un|dos|tres|varios|varias) (dias|semanas|mes|meses|año|años|dia)"
_ASKING_FOR = "exijo|exigimos|pido|pedimos|ruego|rogamos|solicito|solicitamos|ordeno|requiero|demando"
_PERMIT = "permiso|autorizacion|consentimiento"
_THREATS = (
    "(los|te|lo|os|la|las|les) (denuncio|denunciare|demando|demandare|bloqueo|bloqueare|reporto|reportare)|(los|te|lo|"
    "os|las|les) voy a (denunciar|demandar|bloquear|reportar|quemar en redes)|voy a (denunciar|denunciarlos|"
    "denunciarte|denunciaros|bloquearlos|bloquearte|reportarlos|reportarte|demandarlos)|voy a (poner|hacer|presentar) "
    "una (denuncia|queja|demanda)|(pongo|pondre|presentare|interpondre|meto|les meto) una (denuncia|queja|demanda|"
    "reclamacion)|(voy|voy a ir|ire|acudire) a (profeco|condusef|indecopi|consumo)|(llamo|llamare|voy|voy a ir|ire|"
    "voy a llamar|acudire) a la (policia|profeco|fiscalia|aepd)|(tomare|voy a tomar|emprendere|iniciare) (acciones|"
    "medidas)( legales|)|habra consecuencias|(voy a |)(bloqueo|bloquear|reporto|reportar) (el|este|su|tu) numero|"
    "hablare con mi abogado|mi abogado los contactara|nos vemos en los tribunales|(los|lo|te|voy a|) (bloqueo y "
    "denuncio|voy a reportar como spam|(reporto|reportare|reportar|marco|marcare)( (este|su) numero|) como spam)|"
    "reportad(o|os) (y|como) (bloquead(o|os)|spam)|me (quejo|quejare|voy a quejar)"
)
_INSULTS = (
    "hij(o|os) de (puta|perra)|hdp|hijueputas|hijueputa|malditos|malparido(s|)|gonorreas|cabron(|es)|pendejo(s|)|"
    "idiota(s|)|imbecil(|es)|pelotudo(s|)|boludo(s|)|boluda|gilipollas|pesado(s|)|pesaos|pesada(s|)|plasta(s|)|que "
    "(pesado|pesados|pesada|pesaos|pesadez|intensos|intenso|insistentes|hartazgo|cansinos|densos)|cansinos|"
    "estafadores|ladrones|rateros|sinverguenzas|desgraciados|acosadores|cansones|intensos|insoportables|pesadisimos|"
    "molestos"
)
_TROUBLE = (
    "spameando|spammeando|molestando|acosando|hostigando|bombardeando|fastidiando|hartando|llenando de (mensajes|spam|"
    "publicidad|correos)|mandando (spam|mensajes|publicidad|sms|correos)|escribiendo|llamando|llegando( (mensajes|"
    "correos|sms|notificaciones|llamadas|cosas)|)|enviando (mensajes|publicidad|sms|spam)|jodiendo|chingando|"
    "insistiendo|enviando|mandando|contactando|agregando|incluyendo"
)
_COMES = "mensajes|sms|spam|publicidad|correos|llamadas|textos|whatsapps|notificaciones|promociones|mensajitos"
_CRAP = (
    "mierda|mierdas|basura|porquerias|tonterias|chorradas|pavadas|boludeces|huevadas|mamadas|chingaderas|giladas|wea|"
    "weas|webadas|pendejadas|vainas|bobadas|babosadas|sandeces|pelotudeces|macanas|estupideces"
)
_BALLS = "las bolas|las pelotas|los huevos|los cojones|las narices|la paciencia"
_FED_UP = (
    "hart(o|a|os|as)|cansad(o|a|os|as)|podrid(o|a)|aburrid(o|a)|mamad(o|a)|saturad(o|a)|frit(o|a)|hinchad(o|a)|"
    "enferm(o|a)|agotad(o|a)|agobiad(o|a)|estresad(o|a)|loc(o|a)|hasta (la madre|las pelotas|los huevos|los cojones|"
    "las narices|la coronilla|el gorro|el moño|el coño|las bolas|los ovarios|la polla|el culo|la chingada)"
)

# -- What people say beside a request, or instead of one: a reason, or a refusal ---------------------------------------
_NOT_INTERESTED = (
    "no (me|nos) interesa(n|)( en absoluto| nada| la politica|)|no me interesa(n|) (nada de (ustedes|eso|esto)|lo que "
    "(venden|ofrecen)|(su|sus|la|el) (producto|productos|oferta|ofertas|servicio|servicios|propuesta|candidato))|"
    "(nada de ustedes|para nada) me interesa|(este grupo|esta lista) no me interesa|no pertenezco a (este grupo|esta "
    f"lista)|no quiero saber (nada |)de (eso|esto|{_TOPIC}|candidatos|partidos|seguros)|no me intereza|nomeinteresa|no "
    "m interesa|no (estoy|estamos) interesad(o|a|os)|no interes(a|ado|ada)|(no tengo|sin|ningun|cero)( ningun|) "
    "interes|no (es|va) (para mi|conmigo|lo mio|de (mi|nuestro) interes)|no (lo|los|la) (quiero|necesito)|no (quiero|"
    "necesito) (nada|eso|su(s|) (producto|productos|servicio|servicios|oferta|ofertas))|no me (convence|sirve|sirven|"
    "hace falta)|no (voy a comprar|quiero comprar|compro|vendo|busco)( nada| mi casa| trabajo|)|(mi casa |)no (esta "
    "en venta|se vende)|no me (voy a|pienso|quiero) cambiar( de compañia|)|estoy (contento|contenta|bien) con (mi "
    "compañia|lo que tengo)"
)
_MINE = "(mi (numero|telefono|celular|correo|mail|email|contacto|whatsapp)|mis datos)"
# Who writes: `de esta clínica`, `su tienda`.
_SHOP = (
    "((su|tu|vuestra|esta|esa|la|ninguna) (empresa|compañia|tienda|marca|parte|organizacion|entidad|institucion|"
    "clinica|pagina|web|app|aplicacion|farmacia|agencia|financiera|aseguradora|inmobiliaria|operadora|escuela|"
    "universidad|optica|academia|peluqueria|iglesia|asociacion|fundacion|ong|oficina|cadena|plataforma|cooperativa|"
    "veterinaria|telefonica|lista)|(su|tu|vuestro|este|ese|el) (negocio|equipo|banco|partido|comercio|local|hotel|"
    "restaurante|gimnasio|gym|hospital|consultorio|taller|supermercado|almacen|club|instituto|colegio|salon|spa|"
    "concesionario|remitente|sitio( web|)|vendedor|portal|candidato|boletin|grupo|servicio|call center|centro de "
    "llamadas|equipo de ventas))"
)
_NEVER_ASKED = (
    "(no|nunca|jamas) (lo |los |les |)(pedi|solicite|he solicitado|he pedido|autorice|he autorizado|contrate|acepte)( "
    "esto| eso| nada| este servicio|( ningun| un|) (credito|prestamo|seguro|pedido)|( recibir|) (estos mensajes|estos "
    "correos|publicidad|promociones)|)|(no|nunca|jamas) me (suscribi|registre|inscribi|apunte|anote|afilie|di de alta|"
    "he (suscrito|registrado|apuntado))( (a|en) (esto|eso|nada|(su|esta) (pagina|tienda|web|lista|app|empresa)|este "
    "(boletin|servicio|grupo)|ningun lado)|)|(no|nunca|jamas)( les| os| le|) (di|he dado|proporcione|facilite) "
    f"({_MINE}|permiso|autorizacion|mi (consentimiento|permiso|autorizacion))( a (nadie|esta (tienda|empresa))|)|no "
    f"(autorice|autorizo) a nadie( (a|para) (dar|pasar|compartir|usar)(les|) {_MINE}|)|(quien|por que|como|de donde)( "
    "les| te| os|) (tienen|tienes|sacaron|sacaste|consiguieron|conseguiste|obtuvieron|dio|paso|ha dado|habeis (sacado|"
    f"conseguido)) ({_MINE}|permiso)|no se (como|de donde) (tienen|sacaron) {_MINE}|con que (derecho|permiso|"
    "autorizacion) me (escriben|escribe|llaman|contactan|mandan mensajes)|(quien|nadie) (los|te|le|les|os) (autorizo|"
    "dio permiso|ha dado permiso)( (a|para|de) (escribir|llamar|contactar|mandar)me( mensajes|)|)"
)
_SOMEBODY_ELSE = (
    "(te|se|os) (equivocaste|equivocas|has equivocado|ha equivocado|han equivocado|equivocaron|equivoco)( de persona|"
    ")|(ese |)no soy (yo|esa persona|maria|juan|(la persona que|quien|a quien) (busca|buscan))|no soy quien( usted| "
    "ustedes|) (cree|creen|crees|piensa|busca|buscan|buscas)|no soy (la persona correcta|(el|la) titular)|(me (esta|"
    "estas|estan) confundiendo|(esta|estas|estan) confundiendome)( con otra persona|)|(le |les |te |)((esta|estas|"
    f"estan) |)(escribiendo|llamando|mandando mensajes) a otra persona|{_NUMBER} (ahora |)es (mio|nuestro)( ahora| "
    "desde hace (un|varios|dos|tres|unos) (año|años|mes|meses|dias)|)|(el|ella|esa persona) (fallecio|murio|ha "
    "fallecido)|(este|ese) (numero|telefono) (ya |)(no es (de esa persona|mio)|es de otra persona)|cambio de dueño "
    "este numero|(aqui |aca |)no (conozco a|vive|hay|trabaja) (esa persona|nadie (con ese nombre|que se llame asi))|"
    "ya no vive aqui|(le |les |te |)(escribes|escribe|escriben|(esta|estas|estan) escribiendo) a otra persona|me "
    "(confunden|confundes|confunde|confundio|confundieron|confundiste|estan confundiendo|estas confundiendo)( con "
    "otra persona|)"
)
_BOTHERED = (
    "(esto |eso |)(es|son) (spam|acoso)|me siento (acosad|hostigad|molest|invadid)(o|a)|demasiados mensajes|(los|te) "
    "(bloquee|reporte|denuncie|tengo bloquead(o|os))|(es una |)estafa|estafadores|que (pesados|pesadez|insistentes)"
)

# fmt: off
# Requests to stop, wherever they stand.
_CORES = (
    "final", "think? wrong", "notmine name?", "let alone now?", "let away_from list",
    # Stop writing.
    "stop of again? contact/send/call/talk/vex thing? now?", "stop of again? contact/send/call contact/send/call now?",
    "stop of send message/ad call now?", "stop of send info now?", "stop of add/join/use list/number now?",
    "stop of offer goods", "end of again? receive thing? now?", "end of receive info now?", "end of be list",
    "not want more tips", "nomore want tips",
    "ceasing again? contact/send/call/talk thing? now?", "ceasing message/ad/touch now?",
    "halt sending? message/ad now?",
    "halt touch now?", "halt/finish subscription now?", "halt sending here_only",
    "when stop of again? contact/send/call/talk/vex thing? now?", "when stop of send message/ad now?",
    # Do not write.
    "not again? contact", "not again send/call/vex/receive", "not again talk", "not again send thing",
    "not person talk more", "nomore person talk", "nomore send/sendone/call/vex/receive",
    "not send/sendone/call/vex/receive thing? more", "not send/sendone more thing", "not more send/sendone/receive",
    "not again? send message/ad/it/info", "not person sendone message/ad/it/info", "not sendone ad",
    "not message/ad send/sendone", "not receive message/ad/it/info", "number not receive message/ad/it",
    "not contact/call/send message/ad/it? nor contact/call/send/sendone message/ad/it?", "not call here_only",
    "tothis not contact/send/call more?", "tothis not send message/ad/it", "inhere not contact/call/send more",
    "not him? use ad", "cessation of? sending? message/ad", "cessation of? sending/touch", "howlong message",
    "not being contacted", "none message/ad more", "det? message/ad notwantthem receive?", "not again? add/join list",
    "not use number",
    "number not being used",
    "noneed again contact/call/send", "noneed contact/call/send more", "noneed person send message/ad/it",
    "forbid sending message/ad/number",
    "that not would", "withoutconsent not can contact/call/send/use", "not again? send/sendone/receive more stuff",
    "not person send/sendone stuff",
    "not receive stuff",
    "not more send/sendone/receive stuff", "stop of again? send stuff now?", "end of receive stuff now?",
    "ceasing send stuff", "ceasing invite", "noneed person send stuff", "object receive stuff",
    "halt/object sending stuff",
    "stop of again? invite", "not person again? invite more", "not want that again? invite", "ceasing tips",
    "number not be list", "confirm number? been removed", "not person offersub more? goods", "not person again invite",
    "stop of again? contact/send/call message/ad? hour",
    # I do not want.
    "not want that would", "not want that again? contact/call", "not want that again send/vex/talk",
    "not want that send/sendone message/ad/it/more/info", "not want that person vex", "not want that person talk",
    "not want that add/join/use number/list", "not want that number again list", "not want that number being? used",
    "not want person contact",
    "not want more? message/ad",
    "not want contacted", "not want be list", "not want subscribed", "not want again? receive message/ad/it/more/info",
    "not want more? receive thing", "not want sending message/ad/number/stuff",
    "not want again? receive more? stuff", "not want more receive stuff",
    "not want that again? send/sendone more? stuff",
    "not want be thing", "no message/ad",
    "without ad", "object sending? message/ad", "object receive", "object sending number", "object sending purpose",
    "sick message/ad",
    "sick receive message/ad", "noneed person vex more",
    "keep message/ad now?",
    # Take me off.
    "unsubscribe now?", "give down now?", "give down from here now?", "signoff message/ad/list/number/subscription",
    "exit from list now?",
    "eraseme",
    "remove/removeme from list now?", "remove/removeme subscription now?", "remove/removeme number now?",
    "removeme from list/here now?", "removeme from contactbook/message/ad", "unsubscribe from stuff",
    "give down from stuff", "remove/removeme/exit from list stuff", "must remove/removeme number now?",
    "remove_third from list", "being removed now?", "removed from list now?", "number removed",
    "number must being removed/annulled", "number must give down", "subscription must? being removed/annulled",
    "erasure of number/list", "put number? dnc/blacklist", "number put dnc", "registered dnc", "want registered? dnc",
    # What I permitted, I permit no more.
    "revoke consent", "revoke consent for? contact/send/call/receive/use/add/join",
    "revoke consent for? sending message/ad/number", "notconsent consent",
    "notconsent consent for contact/send/call/receive/use/add/join",
    "notconsent consent for? sending message/ad/number",
    # Who goes on, will be reported; I said so already; the person died.
    "if contact/send/call/vex threat", "if threat", "threat if contact/send/call/vex", "saidstop goon",
    "whygoon saidno", "deceased? died not him? again? contact/call/send message/ad/it? third_number?",
    "deceased? died stop of contact/call/send message/ad? third_number?", "deceased? died remove third_number",
    "deceased wantsnot receive? message/ad", "deceased wantsnot that again? contact/call/send",
    "deceased wantsnot being? contacted",
)
# How to stop, or who writes.
_HOW = (
    "who", "how unsubscribe", "how give down", "how end of receive message/ad",
    "how halt/halting message/ad/subscription", "how exit from list", "how remove/removeme/quitting from list",
    "how remove/removeme/quitting number",
)
# Requests, if nothing else is said.
_ALONE = (
    "bare", "bare about", "not person call", "not person talk", "not message/ad", "not person send/sendone",
    "not sendone message", "not receive", "not want receive", "not person again? join", "noneed person send more",
    "noneed person contact/call more", "not again? person join", "removeme", "person can? remove/removeme",
    "person can? remove/removeme from here", "remove/removeme phone", "exit list", "down message/ad/number/list",
    "let filler? ad", "takeoff notes/texts", "takeoff/switchoff ad", "halt/remove minenotes", "give down minenotes",
    "not want more? minenotes", "switchoff notes", "not want tips", "not want that person him? send/sendone",
    "number give down", "number/mine_number away_from list",
)
# Refusals, and what is likely a request.
_SOFT = (
    "refusal", "nosuch name", "threat", "threat ifmore", "ifmore threat",
    "stop of again? contact/send/call", "stop of offer",
    "remove_third", "not want subscription", "not want tips", "texts unwelcome", "less message",
    "stop of again? send media",
    "not person send/sendone more? media",
    "not want again? receive more? media", "whygoon contact/call",
    "whygoon send message/ad?", "whenme remove", "not person again? sends more",
    "not person vuelve contact/call/send", "number notfor message/ad", "not person? send thing",
    "noneed person? vex", "not person? "
    "call atwork",
    "not person contact/call/send message? hour",
)
# fmt: on

LEXICON = Lexicon(
    language="es",
    hasty=_hasty,
    words={
        # -- To stop ---------------------------------------------------------------------------------------------------
        "stop": "dej(a|e|en|ad|ar|as|an|ais|ara|aras|aran|asen|arias|aria|arian|es|eis|n|nn|em)|par(a|e|en|ad|ar|as|"
        "an|es|eis|ale|ele|enle|enles|ara|aran)|(termin|acab)(a|e|en|es)|ces(a|e|en|ar|es)|dej(ense|ate|ese|aos)|"
        "absten(te|eos|erse|gase|ganse|gas|gan|ga)|se abstengan|se abstenga|te abstengas|desist(a|e|an|ir|as)|basta|"
        "ya basta|basta ya|corta|corte|corten|cort(a|e|en)la|djen|dja|deha|deyen|dej(a|e|en)(me|nos)|dejenlo|"
        "(podrian|podrias|podria) parar|(de|da|den|dan) por (terminado|finalizado)",
        # `dejar de recibir`: what one does oneself.
        "end": "dejar|parar|dejemos|terminar|acabar|cesar",
        # Without `de`: `eviten escribirme`.
        "ceasing": "evit(a|e|en|ad|ar|es|eis)|evit(a|e|en)(me|nos)|ahorr(ense|ate|ese)|ahorrense el|stop|para( ya|| "
        "por favor| de una vez) d(e|)|cesen en|no insist(a|as|an) en|(pare|paren) con|dejen ya|quieren parar de|"
        "(deja|deje|dejen)de|absten(te|ganse|gase) de|bast(a|e) de|basta ya de|ya basta de|favor de no|ya (estuvo|"
        "vale|esta bien) de|ya bast(o|e) de|vale ya de",
        "of": "de|d",
        # What is done with messages: `cancelen los mensajes`.
        "halt": "paus(en|ar|e|a|ad)|(apag)(a|ar|ad|ame)|apagu(e|en|enme)|baj(enle|ale|ele|enles) (a|con)|alto( a| al|"
        " con)|(det)(ener|engan|enga|en|engas|ened)|(suspend)(er|an|a|e|as|ed)|suspendan ya|cancel(ar|en|e|a|ad|ame|"
        "eme|enme|arme|o|amos|es)|cansel(ar|en)|anul(ar|en|e|a|o|ad)|par(ar|en|e|ad)|stop|(fren)(ar|en|a|e)|"
        "interrump(ir|an|a)|ces(ar|en|e|ad)|desactiv(ar|en|e|a|ame|enme|eme|ad|es)|(deshabilit|inhabilit)(ar|en|e|a)|"
        "(acab|termin)(a|e|en|ar|ad)( ya|) con|par(a|e|en|ad|ar|ale|ele|enle)( ya|) con|par(ale|ele|enle) a|cort(a|e|"
        "en|ala|ela|enla|enla ya|ar) con|cort(ar|en|e|a)|dej(ense|ate|ese) de|basta ya de|basta con (los|las|tantos|"
        "tantas|esos|estos|esas|estas|tus|sus)|ya basta con|basta ya con|bloque(ar|en)|rescind(ir|an)|no (sigan|"
        "sigas|siga|continuen|insistan|insista|insistas) con|revocar|cort(a|en)me|dejen ya( los| las| con|)|dar por "
        "terminad(o|a)|ya (estuvo|vale|esta bien)( bueno|) (de|con)|vale ya (de|con)|(ya esta bien|ya estuvo|ya) de "
        "(tanto|tanta|tantos|tantas)|(a la mierda|a la verga|al cuerno|al carajo|al diablo|a la chingada|a paseo|a "
        "tomar por culo) con|silenci(ar|en|e|a)|parala con|par(a|en) la mano con|(fren|afloj)(en|a|e)( un poco|) con|"
        "bajen un cambio con|moderen|(ya |)chole (con|de)",
        "finish": "(termin|finaliz)(ar|e|en)|finalic(e|en)|concluir",
        # -- Not -------------------------------------------------------------------------------------------------------
        "not": "nome|no|(ninguno de sus|ningun|ninguna de sus|ninguna) (asesor|asesores|asesora|vendedor|vendedores|"
        "agente|agentes|ejecutivo|ejecutivos|operador|operadores|empleado|empleados)|no (tienen|tiene|tienes|teneis) "
        "por que|no deberia(n|)|nunca|jamas|nunca mas|nunca jamas|ya no|ni|tampoco|no mas|ya nunca( mas|)|nunk|no ya|"
        "nadie|no es que|en ningun (momento|caso)|no (debe|debes|deben|tienen que|tiene que)|no (tienen|tienes|"
        "tiene) (permiso|autorizacion|derecho) (de|para|a)|no estan autorizados (a|para)|(nadie|nunca|jamas|no) (les|"
        "los|te|lo|le|os) (autorizo|autorice|dio permiso|di permiso)( a| para| de|)|(no|ni) se (les|te|le|os) ocurra|"
        "(no|ni) se (les|te|le|os) vuelva a ocurrir|favor no|favor de no|(no me gusta|no me agrada|me molesta|me "
        "fastidia|me incomoda|odio|harto de|harta de|hartos de|cansado de|cansada de|me opongo a|nos oponemos a|me "
        "canse de|me harte de|me niego a|me rehuso a|no permito|no acepto|no tolero|no soporto|no aguanto) que|"
        "prohibo( que|)|(queda |)(terminantemente |totalmente |)prohibido( que|)|les prohibo( que|)|(tienen|tiene|"
        "tienes) prohibido|sin que|nomas no",
        "nomore": "ya no|nunca|nunca mas|jamas|nunca jamas|ya nunca|no mas|ya nunca mas",
        "no": "no mas|ya no mas|nomas|no ma|nunca mas|basta de|basta ya de|ya basta de|no mas (de|con)|cero|nada de|"
        "nada mas de|suficiente de|suficientes|ni mas|no (quiero|quero|queremos|deseo|necesito|requiero|ocupo|"
        "preciso)( mas|)( de|)|(ya no|no mas) (deseo|necesito|queremos)|demasiad(os|o|a|as)|jamas|no existe "
        "consentimiento para|no more|(no|ya no) me (hace|hacen) falta|stop con|basta con (los|las|sus|tus|tanto|"
        "tanta|tantos|tantas)",
        "det": "sus|tus|estas|estos|esas|esos|las|los|la|el|su|vuestras|vuestros",
        "notwantthem": "(ya |)no (lo|la|los|las) (quiero|queremos|deseo|necesito)( mas|)",
        "none": "ningun(a|)|ni un(a|o|)( sol(o|a)|)|ni otr(o|a)",
        "purpose": "(con|para) (fines|finalidad)( de|) (publicidad( directa|)|marketing( directo|)|mercadotecnia( "
        "directa|)|prospeccion( comercial|)|publicitarios|comerciales)",
        "without": "sin|sin mas|sin nada de",
        "nor": "ni|y|o|ni me|y ni|y no|y no me",
        "that": "que|k",
        "more": "mas|ma|maz|+|nunca|nunca mas|jamas|otra vez|de nuevo|nuevamente|ya|en la vida|en absoluto|mas nunca|"
        "nomas nunca|ninguno|ninguna|de ahora en adelante|en adelante|en lo sucesivo|nunca jamas|de aqui en adelante|"
        "desde ahora|a partir de (ahora|hoy)",
        # `vuelvan a`, `sigan`, `estén` + another verb.
        "again": "intentar|tratar de|querer|(est|and)(e|es|en|emos)|esteis|volv(ieran|iera|iesen|erian|eran|amos) a|"
        "siguier(an|a|as)|(se |te |os |)(vuelv|buelv|vuelb)(a|as|an) a|volvais a|volver a|os volvais a|sig(a|as|an|"
        "ais)|seguir|continu(e|es|en|ar|eis)|se atrev(an|a) a|te atrevas a|vuelv(an|as|a)|traten de|trate de|"
        "intenten|intente|intentes|se molesten en|te molestes en|se moleste en|pretendan|se les ocurra|se te ocurra|"
        "se le ocurra|osen",
        "now": "ahora|ahora mismo|ahorita|ahorita mismo|hoy|hoy mismo|en este momento|en este instante|ya mismo|por "
        "completo|ya",
        # -- To write, to send, to call --------------------------------------------------------------------------------
        "contact": f"amenazar(me|nos|)|amenac(en|es)|({_BOTHER})({_AR})|(notifi|comuni)({_CAR})|(hosti|atosi|chin|"
        f"frie)({_GAR})|(escrib|escriv|eskrib|insist)({_IR})|escribna|escirban|esriban|escrban|esciban|escribn|"
        "me(escriban|escriba|escribas|contacten|molesten|texteen)|(contact|texte)(a|e|en) me|escriba me|me vuelv(a|"
        "as|an) a hablar|(jering)(uen|ar)|jorob(ar|en|es)|(webe|hueve|webi|huevi)(ar|ando|en|es)|texti(ar|arme|en|"
        "es)|ladill(ar|en)|inch(ar|en)|(se|te|os) (comunique|comuniques|comuniquen|comuniqueis|contacte|contactes|"
        "contacten)|comunicar(se|te|os)|contactar(se|te)|contact(ar|en|e|es) conmigo|(contacto|contactar) (de nuevo|"
        "nuevamente)|pon(er|ga|gan|gas)(se|te|os|) en contacto|(se|te|os) pong(a|as|an|ais) en contacto|(entrar|"
        "entren) en contacto|(tomar|tomen|establecer|establezcan) contacto|busqu(e|es|en)|buscar(me|nos)|jod(a|as|"
        "an) mas|jod(er|iendo|erme)|joder la paciencia|rompan|romper|hinch(ar|arme|en|es|ando|eis)|(romper|romperme|"
        f"rompan|rompas|hinchar|hinchen|hinches|tocar|tocarme|toquen|toques|tocando) ({_BALLS})|chingu(e|es|en) mas|"
        "estar (chingando|molestando|jodiendo|fregando|escribiendo|llamando)|andar molestando|fregar(me|)|(dar|darme|"
        "den|des|dando|deis) (lata|la lata|la brasa|la tabarra|la vara|la murga|el coñazo|el tostón|por culo|por "
        "saco|por el culo|lora|la paliza)|quitar el tiempo|hacer(me|) perder el tiempo|(hacer|hacerme|hagan|hagais|"
        "hagas|haga|enviar) spam|llen(en|es|e|ar|arme|ando)( el (buzon|celular|telefono|whatsapp|correo|inbox)| la "
        f"(bandeja|memoria|casilla|bandeja de entrada))( de (mensajes|spam|publicidad|correos|promociones|{_CRAP})| "
        "con (mensajes|spam|publicidad|promociones)|)|llenarme( de mensajes| el celular| el telefono| el whatsapp| "
        "el buzon| el correo|)|llenar(me|) de mensajes|(me |)llenen de (mensajes|spam|publicidad)|persigan|"
        "perseguirme|perturb(en|ar|es)|estorb(en|ar)",
        "would": "(mand|envi|contact|molest|llam|incomod|fastidi|text|texte|llen|busc|avis|notific)(ara|aras|aran|"
        "arais|ase|asen|aseis)|escrib(iera|ieras|ieran|ierais|iese|iesen|ieseis)|insistieran|se comunicar(an|a)|se "
        "pusieran en contacto|lleg(aran|asen|ara)|incluyeran|hicieran llegar",
        # `no avisen`, alone, may mean anything: with `más` or `me`.
        "vex": "(avis|inform)(e|es|en|eis|ar|arme|arnos)|recuerd(e|es|en)|recordar(me|)(lo|)|ray(es|eis|en)|rayarme|"
        "jod(a|as|an|ais)|ching(ue|ues|uen)|hinches|mames|romp(a|as|an)|frieg(ue|ues|uen)",
        "send": f"({_SEND})(es|en|eis|is|ando|ar(|me|nos|le|les|se|m)|ando(me|nos))|({_SEND})ar(me|nos|)(lo|la|los|"
        "las)|mnadar|madar|mandra|enivar|emviar|mandr|evniar|mandn|mandem|(manda|mande|manden) me|me(manden|mandes|"
        "envien|envies)|hag(an|a) llegar|hacer(me|) llegar|llegu(e|en|es)|llegar(me|)|met(er|an|as)|pas(en|es|arme)|"
        "remit(a|an|ir|irme)|compart(an|ir)|publiquen|dirij(an|a)|(estar|andar) (mandando|enviando)|mandndo|ofrec(er|"
        "erme|iendo|iendome)|ofrezc(a|as|an)|poner|promocionar|vend(er|erme|an)|adjunten|mostr(ar|arme)|muestren|"
        "dispar(en|ar)|transmitan",
        "sends": "escribe|manda|envia|llama|contacta|molesta|marca|escriben|mandan|envian|llaman|contactan|molestan",
        "vuelve": "vuelv(e|es|en) a",
        "sendone": "(mand|envi|embi|enbi|reenvi|remand)e",
        # `dejen de ofrecerme tarjetas`, `dejen de pedir dinero`.
        "offer": "(ofrecer|vender|pedir|promocionar|solicitar|rogar)(|me|nos)|(ofreciendo|vendiendo|pidiendo)(|me)",
        "goods": "(planes|cursos|productos|servicios|internet|nada mas)|dinero|plata|donaciones|contribuciones|(mi|"
        "el|un|nuestro) (voto|apoyo|opinion)|tarjetas( de credito|)|creditos|prestamos|seguros|cosas",
        "talk": "habl(e|es|en|eis|arme|arnos|andome)",
        "call": f"(llam|yam)({_AR})|marqu(e|es|en)|mar(car|carme|cando)|telefone(ar|en|es|arme)|llamn|(hagan|hacer|"
        "hagas|haga)( mas|) llamadas|timbr(ar|en)|repiquen|llame",
        "receive": "recbir|recibr|recibir(|los|las|la|lo)|recibiendo|resivir|recivir|resibir|tener|ver|leer|obtener|"
        "(seguir|continuar|estar) recibiendo|seguir (viendo|teniendo)|volver a (recibir|ver|saber)|saber( nada| mas| "
        "nada mas| mas nada|)( de (ustedes|ti|vosotros|usted|vos)|)|enterarme de|enterarme|saber nada",
        "contacted": "(contactad|molestad|notificad|llamad|acosad|bombardead|avisad|importunad|spamead|hostigad|"
        "incomodad|perturbad)(o|a|os|as)|contacto|comunicacion|objeto de (publicidad|acoso|spam)",
        "being": "ser|sea|sean|seamos|quedar|queden|volver a ser|seguir siendo",
        # -- Messages --------------------------------------------------------------------------------------------------
        "message": "encuesta|mensajes privados|dm(s|)|encuesta(s|) de (satisfaccion|opinion)|(recordatorio|aviso|"
        "alerta|notificacion|mensaje)(s|es|) de (cita|pago|recordatorio)(s|)|mensaj(e|es|ez|s|ito|itos|eria)|"
        "mensage(s|)|mensaes|mensjes|mesajes|msj|msjs|msjes|msg|msgs|mnsj|mnsjs|mjs|mjes|mens|sms|smss|text(o|os)|"
        "textitos|(mensaje|mensajes) de (texto|whatsapp|voz ni textos|voz ni de texto)|notificacion|notificaciones|"
        "alerta(s|)|aviso(s|)|avisitos|recordatorio(s|)|correo(s|)|email(s|)|e-mail(s|)|mail(s|)|correo(s|) "
        "electronico(s|)|llamada(s|)|yamadas|comunicacion|comunicaciones|comunicados|boletin|boletines|newsletter(s|"
        ")|novedades|whatsapp(s|)|wasap(s|)|whats|wsp|wpp|wp|guasap(s|)|watsap(s|)|whatssap|whatsap|encuestas|"
        "recomendaciones|actualizaciones|cadenas|contenido(s|)|correspondencia|textos de voz|push|robocalls|texts|"
        "messages|(la|su|el) (mensajeria|sms|boletin|newsletter|mensaje|correspondencia|comunicacion)|los sms|las "
        "llamadas|ningun (mensaje|tipo de mensaje)|mensajes (suyos|tuyos|vuestros)|correo basura|(el |)resumen "
        "(diario|semanal)|audios|mensajes automaticos|mensajeo|bombardeo|mensajito",
        "info": "informacion|info|informaciones|(la|mas|esta|su|tu) informacion|informes|datos|mas info",
        # Advertising: what a person may not want who wants other messages.
        "promotion": "(la |su |tu |vuestra |)(publicidad|propaganda|publi)|publicidades|propagandas|promociones|"
        "promos|promo|ofertas|ofertones|anuncio(s|)|(el |su |)marketing|publicidad directa|marketing directo|"
        "mercadotecnia( directa|)|mensajes (publicitarios|promocionales|de marketing|de publicidad|de promociones|de "
        "ofertas)|comunicaciones publicitarias|informacion publicitaria|correos (publicitarios|promocionales|de "
        "publicidad)|(envios|sms) publicitarios|descuentos|cupones|ninguna (promocion|oferta)|rebajas|chollos|"
        "newsletter comercial",
        # What makes all messages unwanted.
        "ad": "(el |)spam|spams|(mensajes|correos|envios|sms|llamadas) comerciales|comunicacion(es|) comercial(es|)|"
        "informacion comercial|(propuestas|ofertas) comerciales|comerciales|propaganda politica|llamadas "
        "publicitarias|(llamadas|mensajes) de (ventas|venta|cobranza|telemarketing)|telemarketing|material "
        "(publicitario|promocional)|correo no deseado|mensajes (politicos|no deseados|de campaña|masivos)|textos "
        "(politicos|de (elecciones|politica|campaña))|contenido (comercial|publicitario)|(el |tanto |)(acoso|"
        "hostigamiento|webeo|hueveo|jodedera)",
        "it": "nada|nada mas|mas nada|nada de nada|nada nunca|nunca nada|naa|na|cosas|(estas|esas|sus|tus|mas|"
        f"tantas) cosas|cosas (asi|de estas)|tanta cosa|ninguna cosa( mas|)|ni un(o|a)( mas|)|otro mas|{_CRAP}|esta "
        "mierda|esa mierda|estas mierdas|sus mierdas|tus mierdas|tanta mierda|sus (tonterias|chorradas|porquerias|"
        "cochinadas|estupideces)|burradas",
        "thing": "de (esto|eso)|eso|esto|todo eso|todo esto|eso ya|esto ya|lo mismo|nada de (eso|esto)",
        "sending": "(el |su |)(uso|tratamiento|procesamiento|envio|flujo|mandado|bombardeo|acoso|hostigamiento)|(los "
        "|)envios|(la |)(recepcion|emision)|(todo|cualquier) (envio|contacto|tipo de envio|tipo de contacto|tipo de "
        "comunicacion|tratamiento)|(toda|cualquier) comunicacion|el contacto|tratar|procesar",
        "cessation": "(el |la |)(cese|suspension|interrupcion|paralizacion|cancelacion|fin)( inmediato| inmediata| "
        "definitivo| definitiva|)",
        "touch": "(la|esta|tanta) insistencia|(toda|cualquier|la) (comunicacion|publicidad|comunicacion comercial|"
        "llamada)|(todo|el|este|cualquier|tanto) (contacto|envio|acoso|hostigamiento|bombardeo|envio publicitario|"
        "envio comercial|tipo de contacto|tipo de comunicacion)|(los |)envios",
        # What nobody takes for all messages, and many are sent.
        "stuff": _STUFF,
        "offersub": "ofrezc(a|as|an|ais)|vend(a|as|an|ais)|pid(a|as|an|ais)|promocion(e|en|es)",
        "confirm": "(confirm(en|e|ar|a|ad)|(espero|necesito|quiero|solicito|deseo|exijo)( una| la|) confirmacion)( "
        "de|)( que|)",
        "been": "(fue|fueron|ha sido|han sido)|(me |lo |los |)(han|hayan|ha|haya)",
        "tips": "(los |sus |tus |el |)(consejos|tips|horoscopo|horoscopos|versiculos|versiculo|noticias|frases|"
        "chistes|recetas|propuestas|invitaciones|sugerencias|catalogos|folletos|vacantes|ofertas de empleo|"
        "donaciones|publicaciones|circulares|pronosticos|curiosidades|datos curiosos|oraciones)",
        "invite": "(invit|etiquet|mencion)(e|en|es|arme|andome)|agreg(ue|uen|ues|arme|andome)|añad(an|irme)",
        "media": "fotos|videos|imagenes|memes|gifs|stickers",
        # When nobody should call.
        "hour": "(los fines|el fin|en fin) de semana|los fines|fuera de (hora|horario)|en (horario|horas) (laboral|"
        "laborales|de trabajo|de oficina)|en el trabajo|los (sabados|feriados)|el domingo",
        "minenotes": "mis (notificaciones|alertas|avisos|suscripciones)",
        "notes": "(los |estos |)(avisos|recordatorios)|(las |esas |estas |)(alertas|notificaciones)",
        # -- To be taken out -------------------------------------------------------------------------------------------
        "remove": f"remove|({_ERASE}|{_TAKE_OUT})({_DO})|sac(a|ad|ar|as|an|ara|aran)|saqu(e|en|es|eis|en ya)|saken|"
        "remuev(a|as|an|e)|remover|suprim(a|as|an|e|id|ir)|supriman mis|excluy(a|as|an|e)|exclu(ir|yeran)|extraigan|"
        "desafili(ar|a|e|en|es)|olvid(a|e|en|ar)|baj(ar|en|an|e|es)|desech(en|ar)|destruy(an|a)|destruir|limpien|"
        "depuren|(dar|den|de|da|des|deis|dieran|diera|dad) de baja|(eliminar|borrar) de forma definitiva",
        "removeme": "remove me|(sacando|quitando|borrando|eliminando|retirando)(me|nos)|(sac|sak|quit|retir|kit|"
        f"elimin|borr|vorr|tach|desregistr|desvincul|descart)(a|e|en|ad|ar)({_ME})|(saque|saquen|saken|sacen|remueva|"
        "remueve|remuevan|remover|suprima|suprime|suprimir|supriman|excluye|excluya|excluyan|excluir|removed|"
        "desafilia|desafilie|desafilien|desafiliar|baja|baje|bajen|bajar|suelten|boren|borrenn|olvida|"
        f"olviden)({_ME})|(eliminem|borram|quitem|saquem)en|quitarme ya",
        # Without more words, these can mean nothing else.
        "eraseme": f"(elimin|borr|vorr|desvincul|desregistr)(e|en|ad|a)({_ME})|(excluya|excluyan|remuevan|remueva|"
        f"supriman|boren|borrenn|desafilien|desafilie)({_ME})",
        "remove_third": "(quiten|borren|eliminen|saquen|quita|borra|elimina|saca|quitar|borrar|eliminar|sacar|borrad|"
        "quitad|eliminad|retiren)(la|lo)",
        "removed": "(eliminad|borrad|removid|retirad|quitad|excluid|sacad|suprimid|tachad|desvinculad|desuscrit)(o|a|"
        "os|as)|dad(o|a|os|as) de baja|fuera",
        "annulled": "(cancelad|anulad|bloquead|olvidad)(o|a|os|as)",
        "takeoff": "(quita|saca|quiten|saquen|quitar)(|me|nos)",
        "switchoff": "elimina|eliminen|eliminar",
        "texts": "(los |esos |estos |sus |tus |)(correos|emails|mails|mensajes|sms|textos|mensajitos)",
        "contactbook": "whatsapp|telefono|celular|correo|agenda",
        "from": "de|d|del|dela|en|desde|fuera de|por|a",
        "here": "(de |)(aqui|aca|ahi|esto|eso)|de (esta|esa) (cosa|mierda|vaina|porqueria|wea)|(esta|esa) (cosa|"
        "mierda|vaina|porqueria|basura)|todo|todas|todos|todos lados|todo esto|todas partes|todos sus (registros|"
        "sistemas|archivos)",
        "number": f"my number|(mi|este|el|nuestro) ({_PHONE})|(todos |)mis datos( personales| de contacto|)|datos "
        "personales|(toda |)mi informacion( de contacto|)|mis (numeros|informaciones|telefonos)|mi (nuemro|numerito|"
        "perfil|num de telefono|cuenta de whatsapp|ficha|expediente)|est(a|e) (linea|direccion)|nuestros datos|"
        "cualquier dato( mio| personal|)|(el|los) datos (de|sobre) (mi|mi persona)",
        "phone": "numero|contacto|telefono|celular|movil|datos|registro|correo|mail|email",
        "here_only": "(a|en) (este|mi|esta) (numero|telefono|celular|movil|linea|cel|whatsapp)|por (este|mi) (numero|"
        "whatsapp|telefono)|aqui",
        "inhere": "(aqui|aca|(a|en) esta casa)",
        "atwork": "al trabajo|a mi (trabajo|casa|oficina)|a (la|mi) casa|a esta casa|a estas horas|tan (tarde|"
        "temprano)",
        "tothis": "(a|en) (este|mi) (numero|telefono|celular|movil|cel|correo)",
        "mine_number": "mi (numero|telefono|celular|movil)|quiero mi numero|mis datos",
        "away_from": "fuera de tus|afuera de (su|sus|tu|tus|la)|fuera de (su|sus|tu|la|vuestra|vuestro|esta|esa)|"
        "fuera del|fuera de",
        "list": f"{_LIST}|la ({_LIST})|{_GROUP}|el ({_GROUP})|{_LISTS}",
        "unsubscribe": "(desuscrib|desubscrib|desscrib|dessuscrib|des suscrib|de suscrib|dessubscrib|desinscrib|"
        "desincrib|unsuscrib|desuscriv)(ir|irme|irnos|irte|eme|ame|anme|idme|an|a|e|enos|annos|o|irse|anos|ete)|"
        "(desuscrip|desinscrip|desubscrip)cion|deshaz mi suscrip(cion|)|desapunt(ar|arme|ame|enme|eme|adme)|"
        "borrarme( de|)|unsub|unsubscribe|opt out|optout|optar por no (recibir|participar)|salirme( ya|)|me (salgo|"
        "borro|desuscribo|desapunto|quiero salir|quiero borrar)|cancelarme la suscripcion|darme baja|damen de baja|"
        "desafiliar(me|)|desafiliacion|(me doy de|causar|cursar|tramitar|solicitar|pedir) baja|cursen mi baja|(hacer|"
        "hago|hacerme) (unsubscribe|el opt out|opt out)|que me den la baja|desactivarme|derecho(s|) (de (oposicion|"
        "supresion|cancelacion|borrado|eliminacion)|al olvido|arco|a la supresion)",
        "give": "regal(a|e|an|eme|ame|enme)|dat(e)|dense|dese|dar|(da|de|den|dad|de)(me|nos)|dar(me|nos|se)|doy|"
        "damos|den|de|da|des|dan|das|dando(me|)|(den|de|da)le|die(ran|ra|ras|sen)|dei(s)|dais|causar|tramit(ar|en|e)|"
        "(proces|efectu|ejecut)(ar|en|e|aran|aras)|realic(e|en)|realizar|(solicit)(o|ar|amos|ando)|pidiendo|"
        "tramitando|pido|pedir|quiero|queremos|deseo|necesito|gestion(en|ar)|pon(me|game|ganme|edme)|poneme|quisiera|"
        "exijo|demen|damen|denmen|curs(ar|en)|requiero|hagan",
        "down": "(la |mi |nuestra |una |de |d |)(baja|vaja)|debaja",
        "signoff": "(la |mi |)baja (de|del|a|en)",
        "exit": "salir|salir(me|nos)|me salgo|retirarme|abandonar|dejar",
        "subscription": "(el |este |su |mi |)(servicio|serv) (de |)(noticias|alertas|mensajes|mensajeria|sms|avisos|"
        "notificaciones|consejos|horoscopo|textos|informacion|boletines|novedades|recordatorios|suscripcion)|(la |mi "
        "|mis |esta |)(suscripcion|subscripcion|suscripsion|suscricion|subscricion|suscrpcion|suscipcion|susripcion|"
        "suscriccion|subscripsion|suscripciones|afiliacion|inscripcion)|mi (registro|cuenta de (mensajes|sms))",
        "be": "estar|seguir|aparecer|figurar|continuar|permanecer|(formar|ser) parte( de|)|pertenecer|participar|"
        "(estar|seguir) (suscrit|inscrit|apuntad|registrad|subscrit)(o|a)|seguir estando|suscribirme|(la |esta |mi |"
        ")suscripcion|(estar|seguir) mas",
        "subscribed": "(estar|seguir|continuar) (suscrit|inscrit|subscrit|afiliad|registrad|apuntad)(o|a)( mas|)|(la "
        "|esta |mi |)suscripcion",
        "erasure": "(mi |la |el |)(eliminacion|exclusion|retiro|remocion|supresion|borrado|cancelacion|baja)",
        # -- `ponme en la lista de no llamar` --------------------------------------------------------------------------
        "put": "(pon|ponga|pongan|pone|poned|agrega|agregue|agreguen|incluye|incluya|incluyan|inclui|anota|anote|"
        "anoten|añade|añada|añadan|apunta|apunte|apunten|inscribe|inscriba|inscriban|registra|registre|registren|"
        "mete|meta|metan|coloca|coloque|coloquen|sume|sumen|pase|pasen|pasa)(me|nos|)|(poner|agregar|incluir|anotar|"
        "añadir|apuntar|inscribir|registrar|meter|colocar)(me|nos|)|(incluid|inscrit|agregad|añadid|anotad|"
        "registrad)(o|a)",
        "dnc": "(lista|listas|registro|listado|base) (de |)(no (llamar|llame|llames|llamen|contactar|contacto|"
        "molestar|moleste|molesten|enviar|escribir|mensajes)|exclusion|excluidos|robinson|supresion|opt out|bajas)|"
        "do not call( list|)|no call list|dnc|repep|robinson|registro nacional no llame|no llame|lista stop",
        "registered": "estar|quedar|estoy|figuro|aparezco|estamos|((mi|este) (numero|telefono|celular|movil) |)(esta|"
        "figura|aparece|consta)( inscrito| registrado| apuntado|)|(estoy|estamos) (inscrit|registrad|apuntad)(o|a|os)",
        "blacklist": "lista (negra|de bloqueo|de bloqueados)|(numeros|contactos) bloqueados|bloqueados",
        # -- To want, to permit ----------------------------------------------------------------------------------------
        "want": "he (autorizado|pedido|solicitado|aceptado)|quiero|qiero|quero|kero|queremos|quisiera|quisieramos|"
        "kisiera|queria|quise|deseo|deseamos|desearia|necesit(o|amos)|solicite|pedi|pedimos|acept(o|amos|e)|"
        "autori(zo|ce|zamos)|consient(o|imos)|permito|(me|nos) interesa(n|)|estoy interesad(o|a) en|estamos "
        "interesados en|tengo (interes|ningun interes) en|me gustaria|me apetece|es de (mi|nuestro) interes|pienso|"
        f"pretendo|tengo ganas de|preciso|ocupo|requiero|requerimos|(doy|di|he dado|damos) (mi |)({_PERMIT}) (para|de|"
        "para que)|estoy de acuerdo (en|con)|estoy dispuest(o|a) a|admito|admitimos|se (admite|admiten|acepta|"
        "aceptan)",
        "object": "me (canse|harte|aburri) de|(me opongo|nos oponemos) (a|al)|me niego a|rechazo|rehuso|no quiero "
        f"nada de|((estoy|estamos|toy) |)({_FED_UP})( ya|) de|me (tienen|tienes) hart(o|a) con|no quiero (ningun|"
        "ninguna|un solo|mas de)|ya tuve suficiente (de|con)|me molestan|no me sirven|no me manden|renuncio a "
        "(seguir |)(recibir|recibiendo)|(ejerzo|ejercito|ejercer|ejercitar|quiero ejercer) (mi|el) derecho de "
        "oposicion (a|al)|no autorizo( el| la|)|no doy (mi |)permiso para|no consiento( el|)|no les autorizo( a| el|"
        ")|(paso|pasamos) de|manifiesto mi oposicion (a|al)|expreso mi (negativa|oposicion) (a|al)|me opongo",
        # -- `me tienen harta con sus mensajes` ------------------------------------------------------------------------
        "sick": f"me (tienen|tienes|tenes|teneis) ({_FED_UP}) con|(estoy |)({_FED_UP})( ya|) (de|con)|no (aguanto|"
        "soporto)( mas|)|que (asco|hartazgo) de|suficiente (de|con)|(no puedo mas|ya no puedo) con|me agobian|(me |"
        ")(agobian|saturan|bombardean|llenan|aburren|cansan|hartan) (con|de)|dejen( ya|) tantos",
        "let": "dej(a|e|en|ad|ar)(me|nos)|dej(a|e|en|es|eis|as|an|ais)|me dejeis|dejame ya|degenme|degame",
        "alone": "en pas|en pace|(en|vivir en|en santa) paz|(tranquil|trankil|quiet)(o|a|os|as)|vivir|de (joder|"
        "hinchar|molestar)|tranqui|en mi vida",
        # -- Consent ---------------------------------------------------------------------------------------------------
        "revoke": "(queda|quedan) (revocad|retirad|cancelad|anulad)(o|a|os|as)|(retir)(en|e|ad|o|ar|amos|ado)|"
        "revo(quen|co|car|camos|cado|que)|anul(en|e|o|ar)|cancel(o|ar|en)|(quito|quiero retirar|les retiro|dejo sin "
        "efecto)",
        "consent": "(todas |)(las |mis |)autorizaciones|(todos |)(los |mis |)(permisos|consentimientos)|(mi |el |la |"
        f"nuestr(o|a) |tod(o|a) |cualquier |)({_PERMIT})|mi aceptacion|(el |mi |cualquier |)consentimiento (otorgado|"
        "prestado|dado|previo)",
        "notconsent": "nadie (les|te|le|os) (dio|ha dado)|(no|ya no) (tienen|tiene|tienes|teneis|doy|cuentan con|"
        "cuenta con|disponen de|dispone de)|(no|nunca|jamas) (di|he dado|hemos dado)|(no|nunca|jamas) (les|os|te|le) "
        "(di|doy|he dado)|no existe",
        "join": "agreg(ar|arme|ue|ues|uen)|inclu(ir|irme|ya|yas|yan)|añad(an|as|a|ir|irme)|met(an|as|erme|a)|vuelvan "
        "a (agregar|incluir|meter)(me|)",
        "add": "pong(an|as|a)|sum(en|ar)|(inscrib|suscrib)an|apunt(en|arme)",
        "use": "tener|us(e|es|en|ar)|utili(cen|ce|ces|zar)|compart(an|as|a|ir)|vend(an|er)|guard(en|e|ar|arte|arse)|"
        "almacen(en|ar)|conserven|tengan|trat(en|ar)|ced(an|er)|publiquen|difundan|procesen|mantengan",
        "used": "se (compart|vend)(a|an)|se (us|utilic|difund)(e|en)|(usad|utilizad|tratad|compartid|vendid|cedid|"
        "publicad)(o|os|a|as)",
        "for": "para|pa|de|d|para que|a|que|al",
        "noneed": "(no|ya no) (hace falta|es necesario|necesito) que",
        "forbid": "(queda |)(prohibido|terminantemente prohibido)|prohibo|les prohibo|no permito|no autorizo",
        "withoutconsent": "sin mi (consentimiento|permiso|autorizacion)",
        "can": "pued(en|es|e)|pod(rian|rias|ria|es|eis)|quier(en|es|e)|van a|hagan el favor de",
        "must": "(debe|deben|debera|deberan|deberia|deberian) |(tienen|tiene) que|(han|ha) de|tendrian que",
        "when": "a ver cuando|(hasta |)cuando (me |)(van a|vais a|vas a|piensan|pensais|va a)",
        "keep": "(ahorren|ahorra|ahorre|eviten|evita|evite|ahorrad)me|(guarden|guarda|guarde|metan|mete|ahorren|"
        "ahorra|ahorre)(se|te)|(guardaos|ahorraos)|qued(ense|ate|aos) con|metanselos",
        # -- Conditions and threats ------------------------------------------------------------------------------------
        "if": "(si|como) no( me|) (borran|quitan|sacan|eliminan|paran|dejan|dejan en paz)( hoy| ya|)|(si|como) "
        "(recibo|me llega|vuelvo a recibir|sigo recibiendo)|si (recibo|me llega|vuelvo a recibir) (otr(o|a)|un(a|)|"
        "algun(a|)|mas) (mensaje|mensajes|sms|correo|llamada|msj)( mas|)( de (esto|ustedes)|)|(si|como) me (mandan|"
        "mandas|envian|envias|llega|llegan|escriben|escribes|llaman|llamas|manden|envien)|(si|como)( me| nos|) "
        "(siguen|sigues|sigue|sigan|sigas|vuelven a|vuelves a|vuelve a|vuelvan a|vuelvas a|llegan a|llega a|vuelven|"
        "continuan|continua)|la proxima vez que( me|)|(si|como) no( me|) (dejan de|dejas de|deja de|paran de|paras "
        "de|dejen de|dejes de)|una vez mas que me|otro mas y|(si|como)( me| nos|) (vuelven|vuelves) a molestar",
        "threat": f"(hoy|mañana) (los|te|lo) (denuncio|bloqueo|demando)|{_THREATS}|denuncio|denunciare|bloqueo|reporto",
        "ifmore": "la proxima (llamada|vez que llamen)|si (me |)(llaman|escriben|llamas|escribes) (otra vez|de "
        "nuevo)|si|si (siguen|sigues|sigue|continuan|continuas|continua|no paran|no para|no paras|insisten|insistes|"
        "insiste)|si (siguen|sigue) (molestando|escribiendo|jodiendo|llamando|insistiendo|mandando mensajes|enviando "
        "mensajes|mandando)|si (me |)(vuelven|vuelves) a (escribir|molestar|llamar|mandar mensajes)|si no dejan de "
        "molestar|si no me dejan en paz|(un|otro) (mensaje|sms|correo|mensajito|msj)( mas|) y|una (llamada|"
        "notificacion) mas y|uno mas y|como me escriban otra vez|la proxima( vez|)( que me (escriban|llamen|"
        "molesten)|)|(al|el) proximo (mensaje|sms)|o",
        # -- Whole requests --------------------------------------------------------------------------------------------
        "final": "que parte de (no|no me (escriban|llamen|manden mensajes|escribas|llames|contacten|molesten)|no "
        "quiero( mas|)( mensajes|)|stop|baja)( mas|) no (entienden|entiendes|entendieron|entiende|entendiste)|que "
        "(este |)sea el ultimo (mensaje|correo|sms)( que (recibo|me (mandan|envian))|)|(supresion|eliminacion|"
        "borrado|cancelacion) de datos|nom(anden|ande|andes)( mas|)|no(me|)(manden|mande|mandes|escriban|escribas|"
        "escriba|llamen|llames|envien|envies|contacten|molesten|molestes|texteen)(mas|)(mensajes|msjs|)|no(quiero|"
        "deseo|kiero)(recibir|)(mas|)(mensajes|publicidad|msjs|nada|sms|spam)|dej(en|a|e)de(mandar|enviar|escribir|"
        "molestar|llamar)(me|)(mensajes|)|dej(en|a|e|ad)meenpaz|dej(en|a|e)me enpaz|nomasmensajes|bastade(mensajes|"
        "spam)|darmedebaja|dardebaja|(quitenme|saquenme|borrenme)de(la|)lista|no me (den|des|deis)( mas|) la lata|no "
        "quiero nada (mas |)(con ustedes|contigo|de ustedes|de ti|de vosotros|con vosotros|con usted)( mas|)|"
        "(bloque)(en|e|a|ad)(me| mi (numero|contacto))|(quiero que|pueden) (me |)bloque(en|ar|arme|armen)( mi numero|"
        ")|(deja|deje|dejen)( ya|) (el spam|la publicidad|la jodedera|la ladilla|la bulla|el acoso|la joda|el hueveo|"
        "la insistencia)|(vete|vayanse|vayase|andate|vayan|iros|idos|anda|que se vayan) a (paseo|la mierda|tomar por "
        "culo|cagar|la chingada|la verga|la concha de (tu|su) (madre|hermana)|tomar por saco)|(vete|vayanse|vayase|"
        "andate) al (carajo|diablo|infierno)|(chinga|chinguen|chingas)( a|) (tu|su) madre|a tomar por culo|que (te|"
        "os|les|se) (den|jodan)( por culo|)|jodanse|jodete|(metete|metanse) (tus|sus|los) (mensajes|promociones|"
        "ofertas) por el culo|(pierdete|pierdanse|perdete|esfumate|largo|largate|larguense)|fuera de (aqui|mi "
        "telefono|mi celular|mi vida|mi whatsapp)|(sal|salga|salgan) de mi (vida|whatsapp)|(olvidate|olvidense|"
        "olvidese|olvidaos) de mi( numero|)|(olvida|olviden|olvide|pierde|pierdan|pierda) mi (numero|contacto|"
        "telefono)|olvid(a|e|en)me|(olviden|olvida|olvidense de) que existo|hagan como que no existo|ni un( solo|)( "
        "pinche| puto|) (mensaje|sms|mensajito|correo|whatsapp|msj|texto) (de |)mas|ni una( sola|) (llamada|"
        "notificacion|palabra) mas|no quiero (saber|volver a saber)( mas|)( nada|)( mas|)( de (ustedes|ti|vosotros|"
        "usted|vos))|no quiero tener nada que ver con ustedes|orden de no contactar|(estoy en la |)lista robinson|no "
        "lo (vuelv(an|as|a) a hacer|hagan mas)",
        # Requests, if nothing else is said.
        "bare": "(borra|elimina|quita)dl(o|a)|(quiero |deseo |quisiera |)(dejar|abandonar)( de usar|) (este|el|su) "
        "(servicio|grupo|canal|chat)|dejadme( ya|)|(desactiv|suspend|apagu|silenci|par|deten)(en|a|e|an|gan)l(o|a|os|"
        "as)|fuera (la |)(publicidad|propaganda|spam|mensajes|sms|promociones)|(no mas|basta|nada mas) de (esto|eso)|"
        "oposicion a(l| todo) (tratamiento|uso)( de( mis|) datos( personales|)|)|(cero|ningun|nada de|no mas|no "
        "quiero) contacto(s|)|(publicidad|propaganda|spam|mensajes|sms|correos|llamadas|promociones|ofertas) no|"
        "(solicito|exijo|pido|requiero|quiero|demando|solicitar) (la |mi |el |)(eliminacion|exclusion|supresion|"
        "cancelacion|borrado|retiro|oposicion)( (inmediat|definitiv)(o|a)|)|(la |)(rectificacion|cancelacion|"
        "supresion) (y|u|e) (la |)(cancelacion|oposicion|supresion)|ya (les |te |lo |)(pedi|dije|he pedido) que "
        "(pararan|paren|pares|pare|dej(aran|en|es|e) de (molestar|llamar|escribir)(me|))|dej(a|e|en|ad)(me|nos) "
        "(fuera|afuera)( de (esto|eso|todo esto|todo)|)|(ya |)no quiero (formar|ser) parte( de (esto|eso)|)( mas|)|"
        "no me pid(an|as|a) mas( dinero| donaciones|)|no lo hag(an|as|a)|no (llam)(en|es|ar)|(sin|ya no) (mensajes|"
        "llamadas|correos|sms|avisos|notificaciones|alertas|recordatorios)|no (escribir|mandar|enviar|texting|"
        "contacto)|no (autorizo|consiento)|(cancelen|cancele|cancela|anulen|cancelar)lo|cese(n|) y desist(a|an)|(lo|"
        "los) (borren|eliminen|quiten|borre|elimine|quite|borras|eliminas)|ces(en|a|e|ad)|(borren|eliminen|borra|"
        "elimina|borre|elimine|borrad|eliminad|detengan|paren|cancelen|para|deten|detenga)los|(borren|eliminen|"
        "quiten|saquen|borra|elimina|quita)(lo|la)|(escribanle|mandenle|escriban|molesten|escribele|manden mensajes|"
        "llamen|busquen) a (otro|otra persona|alguien mas|otros)|(borren|eliminen|borrad|eliminad|borre|elimine) "
        "(todo lo|lo) (que (tienen|tengan|tengais|tenga) (de|sobre) mi|que (tengan|tienen) mio|mio)|(no mas|ningun|"
        "ni un|basta de|ya basta de|cese de) (envios|envio|contacto|contactos|mensaje)( mas|)|no (quiero|kiero)( mas|"
        ") (info|informacion)|(me |)quiero salir(me|)( de esto| de aqui|)|no me agregu(en|es)( mas|)( a grupos|)|(ya "
        "no (quiero|deseo)|no (quiero|deseo|queremos) mas) esto|no (quiero|deseo|queremos) nada mas|no queremos mas "
        "nada|(ya no (quiero|deseo)|no (quiero|deseo) mas) nada|no quiero nada (mas |)de (esto|ustedes|vosotros)|(es "
        "|)suficiente( ya|)|quiero (que paren|que pare esto|que esto pare|parar esto|parar con esto)|(deten|detengan|"
        "frenen|paren|para|pare|parad|apaguen|apaga|acaben|dejen|deja) (con |)(esto|eso)( ya|)|ya basta con (esto|"
        "eso)|(ya no (quiero|deseo)|no (quiero|deseo|queremos) mas|ya no quiero mas)( de esto|)|quitar|(paren|acaben|"
        "acaba|terminen|corten|corta|cortala|pare|para|parad) con (esto|eso)|baja de todo|stop( it|)|(para|pare|"
        "paren|parad|parar|parale|parele|parenle|basta|alto|cortala|cortenla|cortela)( ya| con esto| de una vez| por "
        "favor| po| aca|)|chole|en paz|(la |mi |quiero |quiero la |solicito |)baja( ya|)|bajas|detente|detener( todo|"
        ")|det(enganse|engase|engan)|no mas( por favor|)|ya no mas|nunca mas|ya (estuvo|vale)( bueno| suave|)|ya "
        "esta bien|vale ya|hasta aqui|cancel(ar|a|e|en)( todo| ya|)|(quiero |)salir(me|)|parar todo|eliminar|borrar|"
        "anular|terminar|terminen|corten|corta ya|unsub|remover|(dejenlo) ya|dejalo ya|(deja|dejen) de hacer(lo| "
        "eso)|(deja|dejen|dejame|dejenme|dejeme|deje)( ya|)|suspend(er|an)|quiero cancelar todo|acaben ya|no sig(as|"
        "an|a|ais)( mas|)|no continuen|favor (remover|eliminar|borrar|quitar)|por favor (eliminen|borren)|que par(en|"
        "es|e)|no (me |)(jodan|jodas|chinguen|chingues|frieguen|hinchen|hinches|mamen)( con eso| con esto|)|bloquear|"
        "no marquen",
        "halting": "cancelo|detengo|paro|desactivo|suspendo|anulo|elimino|quito|bloqueo|apago",
        "quitting": "borro|elimino|quito|saco|retiro|desuscribo|salgo|doy",
        "think": "(creo|me parece|parece|pienso) que( usted| ustedes|)|debe (de |)haber",
        "wrong": f"{_NUMBER} (ya |)no (es (mio|nuestro)|me pertenece)|(este|ese) (ya |)no es mi (numero|telefono|"
        f"celular|movil)|(ahora {_NUMBER}|{_NUMBER} ahora) (es mio|lo tengo yo)|{_NUMBER} (es|ya es|ahora es) de otra "
        "persona|(le |les |)(escribe|escriben|escribes|llama|llaman|llamas) a la persona equivocada|(esta|estan|"
        "estas|estais) (escribiendo|llamando|contactando|marcando|buscando|mandando mensajes|enviando mensajes) a la "
        "persona equivocada|(escribiste|escribieron|llamaste|llamaron|(mandaste|mandaron|enviaste|enviaron)( el| un| "
        "los|) (mensaje|mensajes)) a la persona equivocada|(tiene|tienen|tienes|teneis|busca|buscan|contactaron|"
        "contactaste) a la persona equivocada|no soy (a quien|(la persona |)a la que) (busca|buscan|buscas)|(el|ella|"
        "(esa|esta|la) (persona|señora|señorita|chica|clienta)|(ese|este|el) (señor|hombre|chico|cliente)) ya no "
        f"(usa|tiene) {_NUMBER}|cambi(o|aron) de dueño {_NUMBER}|{_NUMBER} ((ya |)cambio de dueño|era de otra persona|"
        "es mio ahora|(ya |)no (es|le pertenece|pertenece) (de|a) (el|ella|esa persona|su cliente|la persona que "
        "busca(n|)|quien (usted |ustedes |)busca(n|)|ese (cliente|señor)|esa (clienta|señora))|ya no lo (tiene|usa) "
        "(el|ella|esa persona))|(esta|estan|estas|estais)( usted| ustedes|) ((escribiendo|llamando|marcando|mandando "
        "mensajes|enviando mensajes) (al numero equivocado|a un numero equivocado)|hablando con la persona "
        f"equivocada|con (el numero equivocado|la persona equivocada))|{_NUMBER} ya no es de (ella|el|esa persona)|"
        "(ya |)no existe esa persona( aqui| en este numero|)|(esa|esta) persona (ya |)no esta (aqui|en este numero)|"
        f"{_NUMBER} (ahora |)(le |)pertenece a otra persona( ahora|)|(este |)no es el numero de ella|(este |)no es "
        "(mi numero|el numero de esa persona)|(numero|num|nro|telefono|persona|contacto) (equivocad(o|a)|incorrect(o|"
        "a)|errone(o|a))|equivocad(o|a) de (numero|persona)|(ese|este) numero esta (equivocado|mal)|numero mal|"
        "(tiene|tienen|tienes) mal (mi|el|este) numero|(tiene|tienen|tienes) (el |mi |un |)numero (mal|equivocado|"
        "errado)|numero errado|no soy (esa persona|la persona que busca(n|))|(se|te|os) (equivoco|equivocaron|"
        "equivocaste|equivoca|equivocan|equivocas|han equivocado|has equivocado|ha equivocado|habeis equivocado|"
        "confundieron|confundio|confundiste) de (numero|persona)|(esta|estas|estan|tas|ta|esta usted) equivocad(o|a|"
        "os) de numero|(tienen|tiene|tienes|teneis) el (numero equivocado|telefono equivocado)|(marco|marcaste|"
        "marcaron|marcas) mal|wrong number",
        # `mi madre murió, no le escriban`: here it does not matter whose number it is.
        "deceased": "(este|mi|nuestro) numero|(mi|esta|nuestra) (empresa|casa|familia|oficina|asociacion|clinica)|"
        f"(este|mi|nuestro) (negocio|despacho|local|centro|consultorio)|mi ({_KIN})|el (señor|titular|dueño|numero)|"
        "la (señora|titular|dueña|persona que buscan)|esa persona|esta persona|el|ella",
        "name": _NAME,
        "nosuch": "no (se|c) quien es|(no conozco a|no soy|no me llamo|mi nombre no es|(aqui|aca) no (hay|es|"
        "existe))( ningun| ninguna| el| la| el señor| la señora| don| doña|)",
        "died": "(fallecio|murio|ha fallecido)( en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|"
        "octubre|noviembre|diciembre)| ayer|)|ha muerto|esta (muert|fallecid)(o|a)|es una persona fallecida|es "
        "menor( de edad|)|es (muy |)(mayor|ancian(o|a))|esta enferm(o|a)|es una persona mayor|es (un|una) (niñ(o|a)|"
        "menor|bebe)|(que en paz |)descanse|qepd",
        "wantsnot": "(de (esta linea|este numero) |)(ya |)no (quiere|desea|necesita)",
        "him": "le|les|lo|la|los|las|a el|a ella",
        "third_number": "(su|ese|el|este|mi) (numero|telefono|celular|movil|cel|contacto|linea)|sus datos|su nombre",
        # Whose number this is not: with a name that is not known, it is likely a request.
        "notmine": "(este|ese) (numero|celular|telefono) ya no (lo usa|lo tiene|pertenece a|es de)|(este|ese) (ya |"
        ")no es el (numero|telefono|celular|cel) de|(este|ese|esta) (numero|(numero|telefono|celular|cel|linea) ya) "
        "no (es|pertenece) (de|a)(l|)( don| doña| señor| la señora| sr| la sra|)|(aqui|aca) (ya |)no (vive|trabaja)( "
        "ningun| ninguna|)|ya no (tiene|usa) (este|ese) (numero|telefono|celular)|(busca|buscan) a otra persona|este "
        "numero cambio de dueño",
        # `ya les mandé STOP y siguen`, `por qué siguen si ya dije que no`.
        "saidstop": "(cancele|cerre) (la|mi) (suscripcion|cuenta)|me (habia|he) (dado de baja|desuscrito|borrado|"
        "salido)|me (di de baja|desuscribi|borre|sali)|(pedi|solicite) (la|mi) baja|pedi que me (borraran|quitaran|"
        "eliminaran)|(puse|mande|envie|escribi|conteste|respondi|di|dije|he puesto|he mandado|he enviado|he "
        "respondido) (la palabra |)(stop|baja|alto|salir|cancelar|parar|la baja|fuera)",
        "goon": "(y|pero)( aun asi|) (me |)(siguen|sigues|sigue|insisten|continuan|llegan|siguen llegando)|(y|pero) "
        "(nada|no (paran|para|funciona|pasa nada|me hacen caso|hacen caso|sirve|sirve de nada)|sigue(n|) (igual|todo "
        "igual|los mensajes|las llamadas))|los mensajes siguen|(y|pero) (hoy |)me (mandan|llegan|llega|escriben) "
        "(otr(o|a)|mas)|(dos|tres|cuatro|cinco|varias|muchas|mil|2|3|4|5) veces",
        "whygoon": "(por que|porque|xq|para que|pa que)( me|) (siguen|sigues|sigue)",
        "saidno": "(les |te |)(dije|pedi|he dicho|avise|puse) (que no|stop|baja|que par(aran|en)|que no quiero|que "
        "me borr(en|aran))",
        # -- Who is it, how can I --------------------------------------------------------------------------------------
        "who": "quien (es|eres|sos|es usted|habla|me escribe|escribe|me habla)|quienes son( ustedes|)|con quien "
        "(hablo|tengo el gusto)|de quien es este numero|de parte de quien|(de donde sacaron|como consiguieron) mi "
        "numero",
        "how": "como|como (puedo|se puede|hago para|hago pa|hacer para|se hace para)|que (hago|tengo que hacer|debo "
        "hacer|hay que hacer) para|(por |)donde( puedo|)|a donde escribo para|de que forma|de que manera puedo|con "
        "quien hablo para|(quiero|quisiera) saber como|cual es (la forma de|el procedimiento para)",
        "less": "menos|no tantos|tantos no",
        "whenme": "cuando me (van a|vais a|vas a|piensan)",
        "howlong": "hasta cuando (van a seguir |vais a seguir |siguen |)con",
        "notfor": "no (es|esta) para( recibir|)( ventas| eso| vender| ofertas|)",
        "unwelcome": "(me |)(molestan|fastidian|incomodan|agobian|sobran)|no (son|eran) (bienvenidos|deseados|"
        "solicitados|de mi agrado|de mi interes)|no me (gustan|interesan|sirven)|me tienen (hart|cansad|podrid)(o|a)",
        # -- Refusals that ask for nothing -----------------------------------------------------------------------------
        "refusal": "(que |)no (pienso|voy a|quiero) cambiar(me|)( de (compañia|operador|operadora|banco)|)|hasta "
        "cuando (van a (estar|seguir)|siguen) (llamando|molestando|escribiendo|mandando (mensajes|cosas)|"
        "insistiendo)|(quit|borr)(en|a|e|ame|enme)l(os|as)|no lo hag(a|as) mas|no vuelv(an|as|a) a hacerlo|(no "
        "entiendo |no se |)por que me (escriben|llaman|contactan|mandan (mensajes|esto)) si (yo |)no soy (su |"
        f")cliente|{_NOT_MINE}|respet(en|e|a) mi (privacidad|decision|tiempo|descanso|espacio)|(dejen|deja|deje)(me|"
        "nos|) (descansar|dormir|trabajar|respirar)|no quiero hablar con maquinas|((nosotros|aqui nadie) |)no "
        f"(queremos|quiere)( nada|)|ya call(ate|ense|ese)|no quiero (conversar|platicar)|{_CANNOT}|{_NOT_INTERESTED}|"
        f"{_NEVER_ASKED}|{_SOMEBODY_ELSE}|{_BOTHERED}|no cuent(en|es|e)( mas|) conmigo|finalizar|el numero esta "
        "(equivocado|errado)|(aqui|aca|esto|esta) es (una |)casa (de familia|particular)|no (quiero|deseo|necesito)( "
        "nada| saber nada| vender| nada de ustedes|)|no (necesito|necesitamos|deseo|quiero|requiero)( mas|) (su |"
        ")informacion|no (me manden|quiero) mas oferta|(quiero |)(terminar|cancelar|dar de baja) el servicio|cancelo "
        "(el servicio|mi plan|mi cuenta)|me doy de baja del servicio|cancelen todo|no autorizo|no doy mi "
        "consentimiento|ya no|no es no|no y no|no (respondan|contesten|manden|mandes|envien)|(he dicho|dije|les dije|"
        "te dije) que no|no (pierda|pierdan|pierdas)( mas|) (su|el|tu) tiempo( conmigo|)|bloquear|desactiv(a|ar)|"
        "derecho de (supresion|oposicion)|(solo |)quiero (tranquilidad|paz|estar tranquil(o|a)|estar en paz)|"
        "silencio|call(ate|ense|ese)|no (quiero|deseo|tengo ganas de) hablar (con (ustedes|usted|vos|vosotros|nadie|"
        "un bot|robots|bots)|contigo)|dejen el tema|(vayan|larguen|pierdan|pudran)se|(larga|pierde|pudre)te|a volar|"
        "no moleste( mas|)|no (sea|seas|sean|seais|sean tan) (molest|pesad|intens)(o|a|os|as)|(deja|dejen) de ser "
        "(tan |)(molest|pesad|intens)(o|a|os)|(quedan |quedas |estan |)(bloquead|reportad)(o|a|os)|me (esta|estas|"
        "estan) (acosando|molestando)|((esta|estas|estan) |)equivocad(o|a|os)|(usa|utiliza) este numero",
        # -- What may stand before, beside and behind ------------------------------------------------------------------
        "person": f"me|nos|m|a mi|mi|conmigo|a nosotros|con nosotros|a mi persona|mi persona|a mi ({_KIN}|familia)|a "
        "mis (hijos|padres|papas|hijas|clientes|empleados|familiares|parientes|conocidos|referencias)",
        "you": "uds|ud|(del|de este|este|el|de tu|de su) (bot|robot|chatbot|asistente|sistema|canal)|de (robots|"
        "maquinas|bots|contestadoras|grabaciones|compañias|empresas|vendedores|desconocidos|operadores|comerciales|"
        "terceros|telemarketers)|candidato(s|)|partido(s|)|ustedes|usted|vosotros|vos|tu|ti|(suy|tuy|vuestr)(o|os|a|"
        f"as)|(de |){_SHOP}|del (remitente|sitio|vendedor|portal|comercio|banco|hotel|gimnasio|hospital|partido|"
        "candidato)|su querida empresa|parte (suya|de ustedes|vuestra|tuya)|ninguno de ustedes|nadie",
        "also": f"(ni|o|y) ({_STUFF})|(ni|o|y|ni tampoco|y no|tampoco) (me |)(llamen|escriban|llames|escribas|llame|"
        "escriba|contacten|molesten|manden mensajes)|(ni|o|y|ni tampoco|y no) (llamarme|escribirme|llamar|escribir|"
        "(mandar|enviar)me mensajes|molestar)",
        "about": "(a|para|de|sobre)( sus| los| tus| mas|) (eventos|webinars|webinar|seminarios|talleres|charlas|"
        f"reuniones|congresos|fiestas|ferias|trabajo|empleo|ofertas de trabajo)|de ({_GOODS}|viajes|politica|"
        "elecciones|inversiones|juegos|apuestas|telefonia|moda|belleza|ropa|zapatos|comida|autos)|(sobre|acerca de)( "
        f"el| la| los| las|) ({_TOPIC})|(para (ofrec|vend)er(me|)|(ofrec|vend)iendo(me|))( un| una|) ({_GOODS}|cosas|"
        "nada)|(de|sobre|acerca de) (sus|tus|su|vuestros) (productos|servicios|promociones|ofertas|eventos|negocio|"
        "candidato|campaña|partido|tienda|cursos|creditos|seguros|planes|tarjetas|rebajas|cosas)|de (creditos|"
        "prestamos|seguros|tarjetas|donaciones)",
        "filler": "informativ(o|os|as)|(de|del|para el|al) (tratamiento|uso)( de( mis|) datos( personales|)|)|para "
        "(no |)(seguir |)recibir (mas |)(publicidad|mensajes)|de tod(o|os)|(al|a los|en el|por el|del) (celular|"
        "celulares|telefono|movil|cel|correo|whatsapp|numero|mail|email|wasap)|(formal|expresa|oficial|"
        "explicita)mente|(de|en) (tu|su|sus|tus|vuestro) (celular|telefono|cel|movil|whatsapp|agenda|contactos)|con "
        "(terceros|nadie|otras empresas)|sin (preguntar|avisar|preguntarme|avisarme)|(de|en|durante) mi embarazo|que "
        "(ya |)no (es|son) (de el|de ella|suyo|suya|mio)|telefonic(o|a|os|as)|ni por (error|equivocacion)|(dad|"
        "otorgad|prestad|concedid)(o|a)|de acuerdo|(via|mediante|por medio de|a traves de) (sms|correo|correo "
        "electronico|email|mail|whatsapp|mensaje|mensajes|telefono|llamadas|este medio)|(de|por) parte de|de "
        "(cobranza|cobranzas|ventas|venta|telemarketing|campaña|campañas)|si (es posible|pueden|puede|puedes|no es "
        "molestia|(es|son) tan amable(s|)|fuera posible)|(innecesari|repetid|repetitiv|invasiv|abusiv)(o|a|os|as)|de "
        "(ese|este) tipo|como (este|esta|estos|estas|ese|esa|esos|esas)|por (motivos|razones) personales|todos los "
        "(dias|santos dias)|(a |)cada rato|a tod(a|as) (la |)hora(s|)|todo el (tiempo|dia|rato|santo dia)|cada (dia|"
        "semana|dos por tres|hora|cinco minutos)|(a |)diario|constantemente|sin parar|a (estas|esta) hora(s|)|a la "
        "hora de (comer|dormir|la siesta)|tan (tarde|temprano|noche)|(ni |)a ninguna hora|a la madrugada|de "
        "madrugada|en la noche|por la noche|los (domingos|fines de semana)|de|del|d|a|al|en|por|x|con|sobre|que|k|y|"
        "u|e|ni|ni un(a|)( sol(o|a)|)|la|el|los|las|lo|un|una|su|sus|tu|tus|vuestr(o|a|os|as)|est(e|a|os|as)|es(e|a|"
        "os|as)|tant(o|a|os|as)|mas|+|tipo de|clase de|ningun(o|a|)( de|)|algun(o|a|)|tod(o|a|os|as)|cualquier( tipo "
        "de| clase de|)|cualquiera de|cada|otr(o|a|os|as)|sol(o|a)|mism(o|a|os|as)|much(os|as)|demasiad(os|as)|"
        "molest(o|a|os|as)|(no |in)desead(o|a|os|as)|no solicitad(o|a|os|as)|publicitari(o|os|as)|comercial(es|)|"
        "promocional(es|)|automatic(o|os|as)|automatizados|masiv(o|os|as)|diari(o|a|os|as)|semanal(es|)|mensual(es|)|"
        "quincenal(es|)|periodic(o|a|os|as)|(estupid|maldit|put|dichos|fastidios|jodid)(o|a|os|as)|pinche(s|)|"
        "insistentes|inutiles|absurdos|ridiculos|raros|falsos|de (mierda|porqueria)|del (orto|demonio)|nada|cosas|"
        f"{_CRAP}|(por |)(aqui|aca)|ahi|por (este|ese|ningun|ninguna|otro|cualquier) (medio|via|canal|motivo|razon)|"
        "por esta via|bajo (ningun concepto|ninguna circunstancia)|de ningun(a|) (manera|forma|modo)|por nada del "
        "mundo|de ningun(a|) (lado|parte)|por (telefono|mensaje|correo|email|mail|llamada)|sms|whatsapp|texto|"
        "electronic(a|as|os)|nuev(os|as)|adicionales|similares|asi|tambien|siquiera|ser|seguir siendo|sea|sean|"
        "volver a ser|las pelotas|las bolas|los huevos|los cojones|la paciencia|las narices|estar|andar|tener que|"
        "tan|diciendo|semejantes|politic(os|a)|futur(os|as)|(para|de|a|con fines de|para fines de) (mas |recibir |"
        "hacer |enviar |mandar |)(sms|mensajes|whatsapps|publicidad|promociones|comunicaciones|comunicaciones "
        "comerciales|marketing|mensajes de publicidad)|(para|con fines de) (publicidad directa|marketing directo|"
        "mercadotecnia( directa|)|prospeccion comercial)|(con|para) fines (publicitarios|comerciales|promocionales|"
        "de marketing)|de datos( personales|)|(a|en|de|al) (mi |)(trabajo|casa|oficina|familia|empresa|negocio|"
        "domicilio|direccion|buzon)|personales|de contacto|masivamente|gente como ustedes|a (este|mi|esta|ese) "
        "(numero|telefono|celular|movil|cel|linea|whatsapp|correo)|(de|en|a) mi cuenta|que (les |os |te |le |)(di|"
        "preste|otorgue|firme|concedi|hubiera (dado|prestado|otorgado)|pude haber dado|tienen|teneis|tengan)( en su "
        "(dia|momento)| anteriormente| antes| al registrarme|)|(dad|prestad|otorgad)(o|a) (en su (dia|momento)|"
        "anteriormente|con anterioridad)",
        "time": "(por|bajo) ningun (medio|motivo|concepto)|de ningun(a|) (manera|forma|modo)|inmediat(a|o)|"
        "definitiv(a|o)|con (caracter|efecto) inmediato|ya|nunca|nunca mas|nunca jamas|jamas|de una( puta| maldita| "
        "buena|) vez( por todas|)|inmediatamente|de (inmediato|forma inmediata|manera inmediata|forma definitiva|"
        "manera definitiva)|cuanto antes|lo (antes|mas pronto|mas rapido) posible|a la (brevedad|mayor brevedad|"
        "brevedad posible)|con urgencia|(en|de ahora en|de aqui en|de hoy en) adelante|(a partir de|desde) (ahora|"
        "hoy|ya|este momento)|en (el|un) futuro|en lo sucesivo|definitivamente|permanentemente|(por|para|x) siempre|"
        "otra vez|de nuevo|nuevamente|por ultima vez|en absoluto|para nada|en (la|mi|tu|su|vuestra|toda su) vida|"
        "urgente|urgentemente|mas nunca|nomas|completamente|totalmente|por completo|del todo|a la voz de ya|asap|"
        "(desde |)hace (un|dos|tres|cuatro|cinco|varios|unos|mucho|poco|)( año| años| mes| meses| dias| semanas| "
        "tiempo)|de verdad|en serio",
        "courtesy": "cuando (quieran|quieras|querais|quiera|puedan|puedas|pueda)|me (ayudan|ayudas|ayuda|pueden "
        "ayudar|puede ayudar)|poh|(te|se|os|les) lo (pido|ruego|suplico)|(seria|estaria) (genial|perfecto|bueno|"
        "ideal|excelente|fantastico)|(les|te|se los) (ruego|suplico|imploro)|adm|admins|(atentamente|atte|att|"
        f"saludos|gracias|firma|firmado) ({_NAME})|pero|(estaria|estare) (muy |)agradecid(o|a)|entendido|admin|"
        "administrador(a|)|atencion al cliente|yo|(por|x|pro|porr) (favor|fabor|fa)|(por|x|po)favor|porfabor|porfa|"
        "porfis|porfi|porfiss|xfa|xfis|xf|pf|pls|please|plis|plz|(por|)favorcito|por favorcito|favor|(muchas |mil |"
        "muchisimas |)gracias( de antemano| igual| de todos modos| y saludos|)|grasias|graxias|gracia|grax|grs|grcs|"
        "grcias|thx|thanks|(de antemano|desde ya)( muchas|) gracias|gracias por (la (info|informacion|oferta|"
        "atencion)|(el|su|tu) mensaje|escribir(me|)|contactarme|todo|su (interes|atencion|comprension|ayuda|tiempo)|"
        "avisar|entender)|muchas gracias por (la informacion|todo|su tiempo)|hola(a|)|ola|holi|hola (que|q) tal|"
        "buenas|muy buenas( tardes|)|(buen dia|buenos dias|buenas tardes|buenas noches|buena tarde)( a todos| tengan|"
        ")|saludos|(un|cordial) saludo|saludos cordiales|att|atte|(estimad|apreciad)(o|a|os|as)( señores| equipo|)|"
        "señor(a|es|as|)( buenas tardes|)|señorita|sr|sra|sres|(disculp|perdon)(a|e|en|as|ad)|(disculpen|disculpe) "
        "la molestia|perdon|lo siento( mucho|)|ok|okay|okey|vale|bueno|bien|oye|oiga|oigan|oid|mira|mire|miren|che|"
        "hey|ey|eh|epa|alo|a ver|que tal|ok pero|si pero|listo|pues|la verdad|sinceramente|honestamente|si|sip|flaco|"
        "flaca|joven|hermano|bro|amig(o|a|os)|amiguito|compa|tronco|mijo|mija|wey|guey|we|weon|weones|huevon|po|tio|"
        "tia|man|chicos|chavos|gente|muchachos|compañeros|equipo|parce|pana|loco|macho|jefe|jefa|cariño|mi amor|"
        "doctor|licenciado|vecino|no (muchas |)gracias|si quiero|de nada|enserio|en serio|coño|joder|carajo|mierda|"
        f"(la |)puta madre|hostia|ostia|{_INSULTS}|que (pereza|flojera|lata|mamera|jartera|hueva|paja|rollo|plomo|"
        "coñazo|muermo|aburrimiento|pesadilla|insoportable|insufrible|cansancio|agobio|desesperacion|horror|abuso|"
        "descaro|falta de respeto|asco|hinchapelotas|densidad|verguenza|persistencia|manera de molestar)|por lo que "
        "mas (quieran|quieras|quiera)|veci|vecin(a|os|as)|hermanito|compadre|comadre|prim(o|a)|cuate|carnal|profe|"
        "patron|jefecito|nena|mijito|nombre|no hombre|nel|nop|nope|nah|orale|hijole|andale|ijole|caray|caramba|pucha|"
        "chuta|wn|ctm|conchetumare|vaya|hombre|señito|don|doña|seño|maestr(o|a)|doc|rey|reina|cielo|corazon|querid(o|"
        "a)(s|)|causa|mae|maje|chamo|no manches|no mames|no inventen|por (dios|el amor de dios|amor (de|a) dios|"
        "piedad|ultima vez|enesima vez)|dios( mio|)|mil disculpas|de favor|con (todo respeto|respeto|permiso)|"
        "cordialmente|amablemente|encarecidamente|atentamente|dear|hi|hello|bye|adios|chau|chao|bendiciones|"
        "excelente dia|buen dia para ustedes|a quien corresponda|quien sea|ya (te|les) (lo |)dije|ya lo dije|les "
        "saludo|ay|uf|uff|ufff|puf|uy|bah|meh|jaja|jajaja|jeje|xd|anda|venga|ale|dale|espero su comprension|que "
        "(tenga|tengan|este|esten) (buen dia|bien|buena tarde|excelente dia)|(feliz|lindo|buen) (dia|tarde|noche|"
        "finde)|quedo (atent(o|a)|pendiente|a la espera)|(se |te |)(lo|los) agradezco|(se |)lo agradecer(ia|e)|muy "
        "amable(s|)|hasta (luego|nunca|pronto)|nos vemos|dios (lo|los) bendiga|igualmente|de (verdad|corazon)|les "
        "juro|(les|le|te|os) agradezco( mucho|)|o( si no|)|si no|sino|de lo contrario|caso contrario|ultima "
        "advertencia|ultimo aviso|aviso|atencion|ojo|no puedo hablar|ahora no puedo",
        "opening": "antes|por (telefono|correo|escrito|whatsapp|todos los medios)|(ya |)van (dos|tres|cuatro|cinco|"
        "varias|mil) veces que( les| te|) (pido|digo)( que|)|(confirmo|reitero|manifiesto|declaro|ratifico|marque|"
        "indique|señale|especifique)( que|)|(avis|informe|dig|dil|dec)(a|e|en|an|i)(le|les|) a (quien (corresponda|"
        "sea)|(tu|su) (jefe|equipo|gente)|sus (compañeros|asesor|asesores|asesora|vendedor|vendedores|agente|agentes|"
        "ejecutivo|ejecutivos|operador|operadores|empleado|empleados)) que|avisa que|(por |)(instrucciones|orden|"
        "recomendacion) de mi abogado|mi abogado (me dijo|dice|pide) que|ayuda|nosotros|nosotras|personalmente|(por|"
        "de) (mi|nuestra) parte|por mi|a mi|a nosotros|en mi (casa|caso|familia|opinion)|cuando (puedas|puedan|pueda|"
        "podais|tengan tiempo)|(quiero|quisiera|queria|queriamos|me gustaria) (saber|preguntar|consultar) si( me| nos|"
        ")|(una |)(consulta|pregunta)|si (pudieran|puede|pueden|pudieras|podrian|pudiera)|me hari(an|as|a) un( gran| "
        "enorme|) favor (si|de|con)|(quedo|quedaria|quedare|estare)( muy|) agradecid(o|a)( si| de que|)|(quiero |"
        "deseo |quisiera |)(elimin|borr|cancel|cierr|cerr)(en|e|a|ar) (mi|la) cuenta( y|)|(formal|expresa|oficial|"
        "respetuosa|cortes|categorica|terminante|rotunda|enfatica|humilde|atenta|explicita)mente|(ejerzo|ejercito|"
        "quiero ejercer|tengo|haciendo uso de) (mi|el) derecho (a|de)( que| no| que no|)|me (colabora|colaboran|ayuda|"
        "ayudan|apoya|apoyan)( a| con|)|(no |)(entiend(en|es|e|an|as|a)|comprend(en|es|an)) que|(acaso |es que |)no "
        "(entiend|comprend)(en|es|e)( que|)|(me dirijo|escribo|les escribo|me comunico|me pongo en contacto)( a| con|"
        ")( ustedes| uds| vosotros|)( para| con el (fin|objetivo|proposito) de| a fin de| porque|)|(mi |nuestr(a|o) |"
        ")(deseo|intencion|voluntad|decision|peticion) (de|es)( que|)|(mediante|por|con|a traves de) (el|este|la|"
        "esta) (presente|escrito|correo|medio|mensaje|email|carta|sms|whatsapp)|(quedan|quedas|queda|quedais|dense "
        "por|date por|considerense) (notificad|avisad|advertid|informad|enterad)(o|a|os|as)( de|)( que|)|(sirvase|"
        "sirvanse|tened|tenga|tengan)( a bien|)|(a|con) (su|tu|una|la|un|el|vuestr(o|a)) (compañer(o|a)|colega|"
        "señorita|operador(a|)|chic(o|a)|asesor(a|)|ejecutiv(o|a)|emplead(o|a)|jefe|vendedor(a|)|agente)|hable con "
        "(ustedes|un(a|) (asesor(a|)|operador(a|)|señorita|chica))( y|)|alguien|(si |)(soy|somos) (yo|el dueño|la "
        f"dueña|el titular|la titular) pero|(me llamo|mi nombre es) ({_NAME}) y|(escribo|me comunico|llamo|es|quiero|"
        "quisiera|mensaje es) para( que|)|el motivo de mi (mensaje|correo|llamada)|para que sepan( que|)|para (pedir|"
        "solicitar|decir|informar|avisar)(les|le|te|)|comunicarles|informarles|seria mucho pedir( que|)|creo que|me "
        "parece que|se (solicita|ruega|exige|pide)|agradece|nomas|invoc(o|ando) (mi|el)|(su|vuestra) empresa|stop|"
        "alto|pero|en el futuro|y|entonces|asi que|por lo que|por lo tanto|por eso|ya|que|k|tambien|ademas|solo|"
        "solamente|simplemente|mejor|ahora|(por que|porque|xq) no|te|le|les|os|se|me|nos|ser|sea|sean|usted|ustedes|"
        "vos|tu|vosotros|"
        # could you, I ask you, I wish
        "(no |)pod(rian|rias|ria|riais|eis|es)|pued(en|es|e|o)|pudier(an|a|as)|quier(en|es|e)|querrian|querrias|"
        f"quereis|quisier(an|a)|{_WISHING}|{_ASKING_FOR}|(le |les |te |os |)(suplico|imploro|agradezco|agradeceria|"
        "agradeceriamos|agradecere|encargo|reitero|repito|digo|dije|pedi|advierto|informo|comunico|notifico|aviso)|"
        "pref(iero|erimos|eriria)|(me|nos) gustaria( que|)|espero|esperamos|ojala|sugiero|opto por|elijo|decidi|he "
        "decidido|urge|se agradece(|ria|ra)|insisto( en|)|ocupo|(quiero|quisiera|queria|deseo|quisieramos) (pedir|"
        "pedirles|pedirte|pedirle|solicitar|solicitarles|ejercer|por favor|comunicarles|informarles)|(les|le|te|os) "
        "(voy a|puedo|vuelvo a|estoy) (pedir|pidiendo|decir|diciendo)|quisiera saber si (pueden|puedo)|(dije|avise|"
        "pedi|solicite|he pedido|he dicho|he avisado)|(lo unico|todo lo|lo) que (quiero|pido|deseo|necesito)|(es|"
        "seria)( que|)|es mi deseo|(dos|tres|cuatro|cinco|diez|mil|varias|muchas|incontables|2|3|4|5|10) veces|"
        "cuantas veces( mas|)|(tengo|tenemos|hay|debo|voy a tener|vamos a tener)( que|)|(decir|pedir|repetir|avisar|"
        "solicitar|exigir|rogar)(les|te|le|os|lo|selo|)|(por|x) (enesima|ultima|tercera|segunda|cuarta) vez|(ultima|"
        f"la ultima) vez que (lo|se los|se lo|les) (digo|pido)|({_AGO})|llev(o|amos) ({_LONG})( ya|) (pidiendo|"
        "pidiendoles|intentando|tratando de|diciendo|diciendoles|solicitando|rogando|suplicando)( que|)|(ya |)(les |"
        "le |te |os |)((habia|habiamos|he|hemos) (pedido|dicho|solicitado|avisado|comunicado|rogado|explicado|"
        "indicado)|dijimos|pedimos|explique|indique|comunique|avise|aclare|rogue)( que|)|(sea|es) la (ultima|tercera|"
        "segunda|cuarta|quinta) vez que|esta|escribo|vengo (pidiendo|diciendo)|hasta cuando|(estoy|llevo) "
        "(intentando|tratando de)|(hace|haga|hagan|haz|haced)(me|)( el| un|) favor( de| y|)|favor de|me (hacen|haces|"
        "hace|harian|harias)( el| un|) favor( de|)|(ten|tenga|tengan|tened|tendria|tendrian|tendrias|tuviera|"
        "tuvieran) la (bondad|amabilidad|gentileza|cortesia|delicadeza) de|(seria|serian|serias|sea|sean|si es|si "
        "son|si eres)( tan|) amable(s|)( de|)|(si|de) (es posible|fuera posible|ser posible|puede ser)|(es|seria) "
        "posible( que|)|(hay|habria|habra|existe) (alguna |)(manera|forma|posibilidad) de( que|)|(les|te|le|os) "
        "(importaria|molestaria|pareceria)|si no (les|te|le) importa|(tiene|tienen|tienes) que|deb(e|en|es|eria|"
        "erian|erias)|proced(an|a|e|er|ed)( a| con|)|confirm(en|e|ar|a|ad)|(espero|necesito|quiero|solicito|deseo|"
        "exijo)( una| la|) confirmacion de|procur(en|a|e)|asegur(ense|ese|ate)( de|)|trat(en|a|e) de|intent(a|e|en)|"
        "encarguense de|por (este medio|la presente|medio de (la|el) presente|medio del presente)|(en |)ejercicio "
        "de(l| mi| mis|)( derechos|)|(me acojo|acogiendome) a(l| mi)|(ejerzo|ejercito|ejercer|ejerciendo|quiero "
        "ejercer|solicito ejercer|deseo ejercer) (mi|mis|el|los)|(solicitud|peticion)( de|)( la|)|de una( buena|) "
        "vez( por todas|)|otra vez|como (les |te |)(dije|pedi)|a partir de (ahora|hoy)|(de ahora en|de aqui en|de "
        "hoy en|en) adelante|en lo sucesivo|desde (ahora|hoy|ya|este momento)|nuevamente|inmediatamente|de "
        "(inmediato|forma inmediata)|urgente|urgentemente|en este momento|ahora mismo|ahorita|hoy mismo|como "
        "(cliente|usuario|titular|ciudadano|empresa|particular|consumidor|usuaria|clienta)|(en|por) (esta|mi) casa|"
        "somos una (empresa|clinica|asociacion|familia) y|somos un (negocio|comercio|consultorio|despacho) y|soy "
        "(particular|una persona mayor) y|hacer|estaria (bien|bueno|agradecid(o|a))( que| si|)|agradec(eria|ere|o|"
        "eriamos|emos)( mucho|)( que| si|)( me|)|(exijo|solicito|pido|quiero) (la|el|mi)|tom(en|e|a) nota( de|)( que|"
        ")|tengan en cuenta( que|)|sep(an|a)( que|)|respet(en|e|a|ad|ar) (mi (privacidad|decision|tiempo|descanso|"
        "voluntad)|)( y|)|(como|que) (hago|tengo que hacer|debo hacer) para que|como le hago para que|como cancelo|"
        "escuchen|quien(es son|es son ustedes| es usted| eres|es sois| sos)|daos por enterados|me ayudas a|ayudenme "
        "a|me puede ayudar a|gustaria|i want to|can you",
        # A reason stands before or behind a request, and several follow one another: `recibo sus mensajes` `a diario`.
        "reason": f"{_AGO}|(ya |)(recibi|he recibido) (muchos|demasiados|varios|mil) (mensajes|correos|sms)|siguen( y "
        "siguen|) con (los|sus) mensajes|no hay dia que no (escriban|llamen|manden (algo|mensajes))|soy (el|la) "
        "(nuev(o|a) |)(dueñ(o|a)|titular|propietari(o|a))( de este (numero|telefono)|)|(recibo|me llegan|me mandan|"
        "mandan|son) (dos|tres|cuatro|diez|demasiad(o|a)s|muchisim(o|a)s|tant(o|a)s) (mensajes|notificaciones|correos|"
        "llamadas|avisos)( diari(o|a)s| al dia| por dia|)|no (soy|fui) ni sere (su |)cliente( suyo| de ustedes|)|no "
        "(pienso|voy a|quiero|pretendo) (contratar|comprar|comprarles|donar|cambiar|cambiarme)( nada| nunca| de "
        "(compañia|operador|operadora|banco)|)|conmigo no cuent(en|es|e)|((por |es la |)(segunda|tercera|cuarta|"
        "quinta|enesima|ultima) vez)( que ((lo|se lo|se los|les|te lo|os lo) (pido|digo)|aviso|pido|escribo)|)|(ya |"
        ")no me (gusta|sirve|es util|agrada)(n|)( (este|el|su) (servicio|contenido)| lo que (mandan|envian|venden|"
        "ofrecen)| esto| esta informacion|)|el servicio no me (sirve|gusta|interesa)|(correo|mensaje|publicidad|"
        "informacion|sms)(s|) (no (dese|solicit)|indese)ad(o|a)(s|)|(intente|he intentado|trate de|quise) (darme de "
        "baja|cancelar|desuscribirme|salirme)( y no (se puede|puedo|me deja|funciona)|)|(creo que |)(hay|debe haber|"
        "debe ser|es)( un(a|)|) (error|confusion|equivocacion)|(se|te) (estan|esta|estas) equivocando|numero "
        "reasignado|actuali(cen|ce) (sus (datos|registros)|su sistema)|(que |)(mi (novi(o|a)|espos(o|a)|marido|mujer|"
        "pareja)|mis (padres|papas)) (se (enoja|molesta|enfada)|no (me deja|me dejan|quiere|quieren))|estoy en (clase|"
        "clases|una reunion|junta|misa|consulta|examenes|cama|la escuela)|(ya |)me (han|an|has|ha) (mandado|enviado|"
        "llamado|escrito) (3|5|10|mil|varios|muchos|varias veces|muchas veces)( mensajes|)( hoy| esta semana|)|ya me "
        "(case|opere|cure|jubile)|no (soy|pertenezco) (de|a) (ese|este|su) grupo|nunca (he ido|fui|he estado|he "
        "comprado|compre)( nada|)( (a|en|con) ((esa|su|esta) tienda|ustedes|ese lugar)|)|(ya |)(borre|desinstale|"
        "elimine|quite) (la|su) (app|aplicacion)|no (sea|seas|sean) (cansones|cansinos|neci(o|a|os)|insistente(s|)|"
        "hostigos(o|os)|groser(o|os))|(sean|sea) (respetuosos|serios|educados|profesionales)( y|)|no c quien( eres| "
        "es|)|(mi (numero|correo|nombre|telefono)|yo) (esta|estoy|aparece|sigue) en (su|la|esta|vuestra) lista|"
        "alguien (puso|dio|uso|registro|metio|ingreso) mi (numero|correo|nombre)|(usaron|usan|pusieron|metieron|"
        "tomaron|agregaron|registraron|incluyeron) (mi (numero|correo|nombre)|mis datos)|por equivocacion|(puro |es |"
        ")spam|spam spam( spam|)|odio (el spam|la publicidad|las llamadas)|(este |)(es|fue) el ultimo mensaje que "
        "(recibo|acepto|quiero)|(esa|esta|la) (cuenta|cita|compra|reserva) no es mia|no es mi(a|o|) (esa|ese|esta|"
        "este|la|el|) (cuenta|cita|compra|reserva|pedido)|(ese|este|el) pedido no es mio|(mi|el) (celular|telefono|"
        "buzon|whatsapp) se (llena|traba|satura)( de mensajes|)|se me (llena|satura) el (celular|telefono|buzon|"
        "correo)|(y|pero) no (lo hacen|hacen nada|me (borran|quitan|sacan|eliminan))|(no entiendo |no se |)por que me "
        "(escriben|llaman|contactan|mandan (mensajes|esto))|si (yo |)no soy (su |)cliente|que (pesadez|pereza|flojera|"
        "hartazgo|asco|cansancio|lata|rollo|coñazo|fastidio|jartera) (de|con) (tantos |estos |)(mensajes|llamadas|"
        "promociones|correos)|(no me gustan|no soporto|odio|no entiendo|no leo|no pedi|no necesito) (sus|estos|esos|"
        "los|tus|tantos) (mensajes|correos|sms|avisos|anuncios)|(me |)(molestan|incomodan|sobran) (sus|estos|esos|los|"
        "tus|tantos) (mensajes|correos|sms|avisos)|(sus|estas|esas|estos|esos) (llamadas|correos|mensajes|avisos) (me "
        "(molestan|incomodan|agobian|cansan|estresan)|son (un (acoso|fastidio)|una molestia|molestas|acoso))|(que |"
        ")(ya |)no (lo |los |la |)(ocupo|requiero|uso)( mas| nada|)|(dejen|deja|deje)(me|nos|) (descansar|dormir|"
        f"trabajar)|{_NOT_MINE}|{_GONE}|{_COSTS}|quien me (metio|agrego|puso|añadio|incluyo|anoto)( (en|a) (este|el) "
        f"grupo| aqui| aca| ahi|)|porque|xq|ya que|dado que|debido a que|{_NO_THINGS}|{_WHOSE}|{_TRIED}{_CANNOT}|"
        f"{_FEELING}|(porque|ya que|pues) no (me interesa|quiero|lo necesito)|(porque |)(ya |)no quiero( yo|) nada|"
        "(cambi|corrij|actuali|revis|verifi)(en|e|an|a|cen|ce|quen|que) (el numero|(su|la) (base|base de datos|lista|"
        f"agenda))|(aqui|aca|esto|esta) es (una |)casa (de familia|particular)|{_NOT_INTERESTED}|{_NEVER_ASKED}|"
        f"{_SOMEBODY_ELSE}|{_BOTHERED}|"
        # They have my number, they go on.
        "(me |nos )(estan|estas|esta|estais)|(me |nos |y |y me |)(siguen|sigues|sigue|insisten|continuan)|me viven|"
        f"{_TROUBLE}|en lo mismo|lo mismo|aun asi|pese a eso|(todavia|aun|siguen teniendo)( tienen| teneis|) (mi "
        "numero|mis datos)|(recibo|recibimos|me llegan|sigo recibiendo|me siguen llegando|estoy recibiendo|me mandan|"
        "mandan)( mensajes| spam| publicidad| sms|)( todos los dias| a cada rato| a diario| cada dia|)|(me |)llega un "
        f"mensaje|(sus|vuestros|demasiados|muchos|puros|varios) ({_COMES})|(recibo|me llegan|me mandan|mandan) (5|10|"
        "20|mil) mensajes|suyos|de ustedes|(al|por) dia|mi (hijo|hija|madre|padre|mama|papa|esposa|esposo|abuela) "
        "(recibe|sigue recibiendo) (estos|sus) mensajes|(este |)es el (segundo|tercer|cuarto|quinto|sexto|decimo) "
        "(mensaje|sms)( esta semana| hoy| este mes| que recibo| que me mandan|)|me escriben|me llenan (el (buzon|"
        "celular|telefono)|la memoria|de mensajes)|con (sus|tus|tantos|estos) mensajes|(me |)(gastan|consumen) (mi|"
        "el) saldo|me (cobran|estan cobrando)( por estos mensajes| por cada mensaje|)|"
        # Who gave it to them; it was a mistake.
        "quien (les|te|le|os) (dio|paso|ha dado) (mi (numero|telefono|contacto)|mis datos|permiso)|para escribirme|"
        "quien me (dio de alta|agrego|metio|inscribio|suscribio)|(de donde|donde|como) (sacaron|sacaste|consiguieron|"
        "obtuvieron|consiguio|saco|tienen|habeis sacado) (mi (numero|telefono|contacto)|mis datos)|no se (como|de "
        "donde) (consiguieron|obtuvieron) (mi numero|mis datos)|no se como llegue a (esta|su) lista|(a|en) (esto|"
        "nada)|en su pagina|(me (inscribi|suscribi|apunte|registre)|fue|le di) (sin querer|por error)|fue un error|"
        "derechos arco|no (era|fue) mi intencion (suscribirme|inscribirme)|(no|nunca) (quise|queria) suscribirme|"
        "(nunca|no|jamas)( les| te|) di permiso (de|para) (escribirme|contactarme|mandarme mensajes)|sin (mi |"
        ")(permiso|consentimiento|autorizacion)|no estoy suscrit(o|a)|no (recuerdo|me acuerdo de) haber(me|) "
        "(suscrito|registrado|inscrito|dado mi numero)|por (error|accidente)|yo no pedi (entrar|estar aqui|estar en "
        "este grupo)|me sali( del grupo|)|"
        # I asked before.
        "(ya|les|te) (puse|mande|envie|escribi|dije|he dicho) (stop|baja|que no)|(dos|tres|cuatro|cinco|mil|varias|"
        "muchas|2|3|4) veces|(les|te) digo|he dicho|les estoy diciendo|(lo |se lo |se los |les |te |)(pedi|dije|"
        "solicite|he pedido)( antes|)|como (les |)(dije|pedi)|si ya (dije|pedi) que no|cuantas veces (lo |)(tengo que|"
        "hay que|debo) (decir|repetir|pedir)(lo|les|)|(por que|porque) (me |)(siguen|sigues|sigue)|"
        # No customer, nothing to give.
        "no gracias|no (quiero|necesito) (mas|esto)|no (lo|los) necesitamos|no me hace falta esto|(estos|sus|esos|"
        "tus) mensajes (no (me |)(sirven|interesan|hacen falta)|son (inutiles|molestos)|molestan)|(no|nunca) (soy|"
        "somos|he sido|fui) (su |)client(e|a|es)( suyo| de ustedes| vuestro| tuyo|)|no tengo (dinero|plata|deudas|"
        "lana|coche|carro|auto|casa)|no (les |)debo nada|(esa|esta|la) deuda no es mia|ya (vendi|compre|pague|vote|"
        "done|tengo|tengo uno|la vendi|lo vendi)( la casa| el carro| el coche| todo| el terreno|)|(mi nombre es|me "
        f"llamo) ({_NAME})|pues|puesto que|me (agregaron|metieron|incluyeron|suscribieron)( sin (mi |)(permiso|"
        "consentimiento)|)|recibo mensajes suyos( todos los dias| a diario|)|(son |)(muchos mensajes|muchas llamadas|"
        f"muchos correos)|mucho spam|ya cansan|ya lo resolvi|(aqui |)nadie (aqui |)quiere (esto|nada)|{_NUMBER} es "
        "nuevo|no soy el dueño anterior|ya no uso este numero|(ustedes |)no entienden|(me |)(llaman|mandan mensajes|"
        "escriben) (todos los dias|a cada rato|a diario)|todos los dias lo mismo|porque (ya |)(no (lo (uso|necesito|"
        "quiero)|vivo (ahi|aqui)|me interesa)|cambie de (numero|casa|opinion))|no (doy dinero|voy a donar|voto|voy a "
        "votar|puedo votar|voy a votar por (ustedes|el|ella))|no (soy|somos) (republicano|democrata|republicana|de su "
        "partido|votante( registrado|))|ya tengo (proveedor|trabajo|otro|medico|internet|seguro|abogado|quien)|(tengo "
        "otro|ya tenemos) proveedor|ya (encontre|no busco) (trabajo|empleo)|(me |)cambie de (chip|compañia|opinion|"
        "numero|proveedor|casa|ciudad)|he cambiado de opinion|ya no tengo (ese coche|ese carro|ese auto|esa casa|"
        "(cuenta|nada) con ustedes)|"
        # Another person, another place, no time.
        "no vi(vo|vimos) (ahi|alli|aqui|alla|en (esa ciudad|ese pais|la zona|ese estado|mexico|españa|el pais))|me "
        "mude|ya no trabajo (ahi|en esa empresa)|(este numero|este telefono) (no |)(es de|pertenece a) (esa persona|"
        "un menor( de edad|)|una niña|un niño|mi hija|mi hijo|otra persona|mi trabajo|la empresa)|(es|este es) (el|"
        "un) (telefono|numero|celular) (de (un menor|mi hij(o|a)|una niña|un niño|trabajo|emergencias|empresa)|"
        "privado|personal)|soy menor de edad|(esto|este telefono) es de trabajo|(esta linea|este numero) es "
        "(corporativ|privad|personal)(a|o)|(mi hij(o|a) usa este telefono|este telefono lo usa un niño)|(numero|"
        f"persona) equivocad(o|a)|mi ({_KIN}) (fallecio|murio|ha fallecido)|fallecio|murio|es una persona fallecida|no "
        "(los|te) conozco|no se (ni |)quien(es son| eres| es| sos)|no conozco (su|esta|a esta) empresa|estoy "
        "(ocupad(o|a)|trabajando|en el trabajo|manejando|conduciendo|en el hospital|enferm(o|a)|de luto|durmiendo|de "
        "vacaciones)|me despert(aron|aste)|no son horas|es muy tarde|"
        # Annoyed.
        f"(estoy|toy|me tienen|me tienes|me tenes|me teneis) ({_FED_UP})|({_FED_UP})|de (sus|tantos|vuestros) mensajes|"
        "me (canse|harte|cansaron|hartaron)|me (tienen|tenes|tienes) (las bolas|los huevos) llen(o|a)s|(esto |eso |"
        ")(es|son) (acoso telefonico|ilegal|molesto|una molestia|un fastidio|un abuso|fraude|un delito|demasiado|"
        "muchos|demasiados|publicidad no deseada|muy molesto|insoportable|una falta de respeto)|que (molesto|molestos|"
        "fastidio|molestia|lata|cansados)|acoso|fraude|muy molesto|(cuanto|tanto|mucho) mensaje|(pinches|malditos|"
        "putos|dichosos) mensajes|(publicidad|mensaje|mensajes|spam) no (desead|solicitad)(a|o|os)|(cuantos|muchos|"
        "tantos) mensajes( mas van a mandar|)|(me |)molest(a|as|an)( mucho|)|(ustedes |)(son|sois|eres|sos|estan) "
        f"(muy|tan|demasiado|unos|un)|densos|denso|(un poco de |mas |)respeto|respet(en|a|e)|{_INSULTS}|(es |"
        ")suficiente|basta( ya|)|ya estuvo|hasta cuando( van a (molestar|seguir)|)|es horario de descanso|"
        # The law, and what will follow.
        "(segun|conforme a(l|)|de conformidad con|de acuerdo (con|a)|en virtud de(l|)|al amparo de(l|)|amparad(o|a) "
        "en|(con|en) base (en|a(l|))|con fundamento en|invocando|apelando a(l|)|segun lo dispuesto en|por|en "
        "cumplimiento de|segun lo establecido en|bajo|segun)( el| la| los|)|(art|arts|articulo|articulos) (6|7|12|13|"
        f"14|15|16|17|18|19|20|21|22|23)|y (21|22)|(el |la |del |de la |)({_LAW})|{_THREATS}|denuncio|(ante|en|a)( la|"
        f") ({_AUTHORITY})",
    },
    cores=_CORES,
    how=_HOW,
    alone=_ALONE,
    soft=_SOFT,
    # With these, a clause asks for nothing.
    never="|".join(
        written_out(
            "no quiero que (me |nos |)(dejen|dejes|deje|dejeis|paren)|(nunca|jamas) (me |nos |)(dejen|dejes|deje|"
            "dejeis) de|de baja (mi|la|esta|una) linea|baja de (mi|la|una) linea|baja (medica|laboral)|de baja (del|"
            "de mi|de un|al|a mi|a un|en el) (gimnasio|gym|curso|seguro|empleado)|no quiero (dejar|perder|perderme)|"
            "no se les olvide"
        )
    ),
    # Words that look like a slip of one here and are none: forms of the same verbs that ask for nothing, and others.
    real=" ".join(
        written_out(
            "(mand|envi|contact|molest|llam|marc|dej|par|cancel|elimin|borr|quit|sac|retir|deten|anul|desactiv|termin|"
            "acab|evit|text|habl|notific|mensaj|anunci|alert|avis|list|not|sald|salud|fundament|mont|mud)(o|as|a|amos|"
            "ais|an|aste|aron|ab(a|as|amos|an)|ad(o|a|as|os)|ar(e|as|an|emos|ia|ian)|asen|ar(te|lo|la|los|las|les)|"
            "andol(o|a)|emos|ante|antes|adora|ador|able|ables)|(escrib|recib|suscrib|suprim|exclu|describ|inscrib|"
            "prohib|exhib|permit|remit|admit|sal|sub|viv|resid|resist|insist|asist)(o|es|e|imos|en|is|i|iste|io|ieron|"
            "i(a|as|amos|an)|id(o|a|os|as)|ir(e|a|as|an|emos|ia|ian|te|lo|la|los|)|iera|ieran|a|as|an|amos|iendo)|"
            "masajes|mensajero|menaje|cesta|gripo|pared|correa|correas|corres|corred|dejaron|tenor|temer|anuncie|"
            "acusar|acusen|pasar|pasaran|listos|tejer|tejen|salar|sabor|sacos|renueva|tiren|guitar|barra|barras|"
            "comunica|comunican|comunidad|invitacion|textil|fuerza|fuerzas|naturaleza|humana|humano"
        )
    ),
    # Beside these, what may be a request is none.
    other="explicame expliqueme expliquenme "
    "foto fotos video videos documento documentos contrato presupuesto cotización currículum archivo no nunca ni sin "
    "dijo dice dijeron dicen pidió pide pidieron cuando hasta mientras porque quien quienes cual cuales donde él "
    "ella ellos ellas mañana ayer anoche lunes martes miércoles jueves viernes sábado domingo semana mes año hora "
    "horas minutos pedido pedidos cita citas reserva reservas reunión entrega entregas pago pagos factura facturas "
    "cuenta cuentas tarjeta tarjetas contraseña alarma canción música luz luces película juego coche autobús tren "
    "vuelo vuelos billete billetes producto productos precio precios paquete modelo muestra cebolla importante multa "
    "cargo cargos cobro cobros comisión",
)
