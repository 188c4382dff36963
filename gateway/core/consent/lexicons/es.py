"""Spanish."""

from itertools import product

from gateway.core.consent.lexicon import Lexicon


def _each(*parts: str) -> str:
    """Every choice of the first part with every choice of the next: `mand|envi` with `e|en` gives four words."""
    return "|".join("".join(chosen) for chosen in product(*(part.split("|") for part in parts)))


_ME = "|me|nos|le|les|m"
_THEM = "|me|nos|le|les|melo|melos|melas|noslos|noslas|m"
_WRITE = "escrib|escriv"
_SEND = "mand|envi|embi|enbi|reenvi|remand"

_WANT = (
    "quiero|kiero|qiero|quero|kero|queremos|quisiera|quisieramos|kisiera|queria|quise|deseo|deseamos|desearia|"
    "necesito|necesitamos|solicite|pedi|pedimos|acepto|aceptamos|autorizo|autorice|autorizamos|consiento|permito|"
    "me interesa|me interesan|nos interesa|nos interesan|estoy interesado en|estoy interesada en|"
    "estamos interesados en|tengo interes en|tengo ningun interes en|me gustaria|me apetece|pienso|pretendo|"
    "tengo ganas de|doy permiso para|doy mi permiso para|doy autorizacion para|doy mi autorizacion para|"
    "doy mi consentimiento para|di permiso para|di autorizacion para|di mi consentimiento para|"
    "di mi consentimiento para que|estoy de acuerdo en|estoy de acuerdo con"
)
_OBJECT = (
    "me canse de|ya me canse de|me harte de|ya me harte de|me aburri de|me opongo a|me opongo al|nos oponemos a|"
    "me niego a|rechazo|rehuso|no quiero nada de|estoy harto de|estoy harta de|estamos hartos de|toy harto de|"
    "toy harta de|harto de|harta de|me tienen harto con|me tienen harta con|me tienes harto con|me tienes harta con|"
    "cansado de|cansada de|estoy cansado de|estoy cansada de|hasta la madre de|estoy hasta la madre de|"
    "hasta las pelotas de|hasta los huevos de|estoy hasta los huevos de|hasta los cojones de|"
    "estoy hasta los cojones de|estoy hasta las narices de|hasta las narices de|estoy podrido de|podrido de|"
    "no quiero ningun|no quiero ninguna|no quiero un solo|ya tuve suficiente de|ya tuve suficiente con|me molestan|"
    "no me sirven|no quiero mas de|no me manden"
)

_ASKING = (
    "pueden|puedes|puede|podes|podeis|podrian|podrias|podria|podriais|no podrian|no podrias|no podria|pudieran|"
    "pudiera|pudieras|quieren|quieres|quiere|quisieran|quisiera"
)
_POLITELY = (
    "pido|pedimos|ruego|rogamos|suplico|imploro|exijo|exigimos|ordeno|solicito|solicitamos|agradezco|agradeceria|"
    "agradeceriamos|encargo|requiero|reitero|repito|digo|dije|pedi|he pedido|he dicho|habia pedido|habia dicho|"
    "advierto"
)
_WISHING = (
    "quiero|kiero|qiero|quero|queremos|quisiera|quisieramos|queria|deseo|deseamos|desearia|necesito|necesitamos|"
    "prefiero|preferimos|preferiria|me gustaria|nos gustaria|espero|esperamos|ojala|exijo|exigimos|pido|ruego|"
    "solicito|solicitamos|demando|ordeno|requiero|agradezco|agradeceria|agradeceriamos|sugiero|opto por|elijo|"
    "decidi|he decidido|me urge|urge"
)

_LIST = (
    "lista|lista de contactos|lista de difusion|lista de distribucion|lista de correo|lista de correos|"
    "lista de envio|lista de envios|lista de mensajes|lista de sms|lista de clientes|lista de suscriptores|"
    "lista de llamadas|lista de whatsapp|lista de marketing|base de datos|base|bd|agenda|directorio|suscripcion|"
    "difusion|newsletter|mailing|campana|mailing list"
)
_EL_LIST = "grupo|sistema|registro|boletin|directorio|canal|mailing|newsletter|listado|fichero|padron|chat|servicio"
_LISTS = (
    "listas|listas de difusion|bases de datos|contactos|registros|suscripciones|envios|ficheros|listados|grupos|"
    "boletines|archivos|campanas"
)

_PHONE = (
    "numero|nro|num|telefono|tel|celular|cel|movil|numero de telefono|numero de celular|numero de movil|"
    "numero de whatsapp|numero telefonico|contacto|whatsapp|correo|mail|email|correo electronico|nombre|linea|"
    "direccion|direccion de correo|informacion|informacion personal|info|registro|casilla|buzon"
)
_THREAT = (
    "los denuncio|los denunciare|los voy a denunciar|voy a denunciar|voy a denunciarlos|los demando|"
    "los voy a demandar|los bloqueo|te bloqueo|te bloqueare|los voy a bloquear|te voy a bloquear|los reporto|"
    "los voy a reportar|te reporto|te denuncio|te voy a denunciar|te voy a reportar|os denuncio|os denunciare|"
    "os bloqueo|os voy a denunciar|lo denuncio|lo bloqueo|lo voy a denunciar|lo reporto|voy a poner una denuncia|"
    "voy a poner una queja|voy a hacer una denuncia|pondre una denuncia|pongo una denuncia|presentare una denuncia|"
    "voy a ir a la policia|llamo a la policia|voy a la policia|los bloqueare|los reportare|te reportare|te demando|"
    "tomare acciones legales|tomare medidas legales|habra consecuencias|voy a tomar acciones legales|"
    "les meto una demanda|bloqueo el numero|los bloqueo y denuncio|los demandare|voy a la profeco|"
    "los denuncio en profeco|los denuncio a la aepd|denuncio|denunciare|bloqueo|reporto"
)

LEXICON = Lexicon(
    language="es",
    words={
        "also": "ni me llamen|ni me escriban|ni me manden mensajes|ni me contacten|ni me llames|"
        "ni me escribas|ni me llame|ni me escriba|ni llamarme|ni escribirme|ni llamar|ni escribir|"
        "ni llamen|ni escriban|ni mandarme mensajes|ni enviarme mensajes|ni molesten|ni molestar|"
        "ni me molesten|o me llamen|o me escriban|o me manden mensajes|o me contacten|o me llames|"
        "o me escribas|o me llame|o me escriba|o llamarme|o escribirme|o llamar|o escribir|"
        "o llamen|o escriban|o mandarme mensajes|o enviarme mensajes|o molesten|o molestar|"
        "o me molesten|y me llamen|y me escriban|y me manden mensajes|y me contacten|y me llames|"
        "y me escribas|y me llame|y me escriba|y llamarme|y escribirme|y llamar|y escribir|"
        "y llamen|y escriban|y mandarme mensajes|y enviarme mensajes|y molesten|y molestar|"
        "y me molesten|ni tampoco me llamen|ni tampoco me escriban|ni tampoco me manden mensajes|"
        "ni tampoco me contacten|ni tampoco me llames|ni tampoco me escribas|ni tampoco me llame|"
        "ni tampoco me escriba|ni tampoco llamarme|ni tampoco escribirme|ni tampoco llamar|"
        "ni tampoco escribir|ni tampoco llamen|ni tampoco escriban|ni tampoco mandarme mensajes|"
        "ni tampoco enviarme mensajes|ni tampoco molesten|ni tampoco molestar|ni tampoco me molesten|"
        "y no me llamen|y no me escriban|y no me manden mensajes|y no me contacten|y no me llames|"
        "y no me escribas|y no me llame|y no me escriba|y no llamarme|y no escribirme|y no llamar|"
        "y no escribir|y no llamen|y no escriban|y no mandarme mensajes|y no enviarme mensajes|"
        "y no molesten|y no molestar|y no me molesten",
        "stop": "deja|deje|dejen|dejad|dejar|dejas|dejan|dejais|dejara|dejaras|dejaran|dejasen|dejarias|dejarian|"
        "dejaria|que dejes|que dejeis|pare|paren|parad|parar|paras|paran|parenle|parale|parele|que pares|que pareis|"
        "termina|termine|terminen|acaba|acaben|cesa|cese|cesen|cesar|dejense|dejate|dejese|abstenganse|abstengase|"
        "abstente|abstenerse|absteneos|que se abstengan|desistan|desista|desiste|desistir|dejn|dejenn|djen|dja|deha|"
        "dejem|deyen|dejame|dejeme|dejenme|dejenos|dejennos|dejanos|dejenlo|basta|ya basta|basta ya|corta|cortala|"
        "cortenla|corten",
        "end": "dejar|parar|dejemos|terminar|acabar|cesar",
        "ceasing": "evitenme|eviteme|evitame|evitenos|ahorrense|ahorrate|para de|para ya de|para d|"
        "para por favor de|para de una vez de|evita|evite|eviten|evitad|evitar|stop|que evites|cesen en|"
        "no insistan en|no insista en|no insistas en|paren con|pare con|dejen ya|quieren parar de|dejende",
        "of": "de|d",
        "halt": "apaga|apague|apaguen|apagad|apagar|apágame|apáguenme|"
        "bajenle a|bajale a|alto a|alto con|alto al|detener|detengan|detenga|deten|detengas|detened|"
        "suspender|suspendan|suspenda|suspende|suspendan ya|cancelar|cancelen|cancele|cancela|cancelad|cancelame|"
        "canceleme|cancelenme|cancelarme|canselar|canselen|cancelo|cancelamos|anular|anulen|anule|anula|anulo|parar|"
        "paren|pare|parad|stop|frenar|frenen|frena|frene|interrumpir|interrumpan|cesar|cesen|cese|desactivar|"
        "desactiven|desactive|desactiva|desactivame|desactivenme|deshabilitar|deshabiliten|inhabilitar|acaben con|"
        "acaba con|acabar con|terminen con|termina con|paren con|pare con|parar con|parenle con|parale con|"
        "parenle a|parale a|corten con|corta con|corte con|cortala con|cortenla con|cortar|corten|cortenla ya con|"
        "dejense de|dejate de|dejese de|ya paren con|para ya con|paren ya con|para con|parad con|basta con los|"
        "basta con las|basta con tantos|basta con tantas|basta con esos|basta con estos|basta con tus|basta con sus|"
        "basta con esas|basta con estas|ya basta con|basta ya con|bloquear|bloqueen|rescindir|rescindan|"
        "no sigan con|no sigas con|no siga con|no continuen con|no insistan con|no insista con|no insistas con|"
        "basta ya de|revocar|cortame|cortenme|dejen ya|dejen ya los|dejen ya con|dar por terminado|dar por terminada",
        "finish": "terminar|terminen|termine|finalizar|finalicen|finalice|concluir",
        "not": "no|nunca|jamas|nunca mas|nunca jamas|ya no|ni|tampoco|no mas|ya nunca|ya nunca mas|nunk|no ya|nadie|"
        "no es que|no deben|no debe|no debes|no tienen que|no tienen permiso de|no tienen permiso para|"
        "no tienen autorizacion para|no tienen derecho a|no estan autorizados a|no estan autorizados para|"
        "no tienes permiso para|no tiene permiso para|no se les ocurra|no se te ocurra|no se le ocurra|"
        "ni se les ocurra|ni se te ocurra|favor no|favor de no|me molesta que|me fastidia que|odio que|harto de que|"
        "harta de que|cansado de que|cansada de que|me opongo a que|nos oponemos a que|prohibo|prohibo que|"
        "prohibido|queda prohibido|queda prohibido que|prohibido que|tienen prohibido|tiene prohibido|"
        "tienes prohibido",
        "again": "esten|estes|anden|andes|volvieran a|volviera a|volviesen a|siguieran|vuelvas a|vuelva a|vuelvan a|"
        "volvais a|volver a|se vuelvan a|se vuelva a|te vuelvas a|buelvan a|buelvas a|vuelban a|vuelbas a|sigas|"
        "siga|sigan|sigais|seguir|continue|continues|continuen|continuar|se atrevan a|te atrevas a|se atreva a|"
        "vuelvan|vuelvas",
        "nomore": "ya no|nunca|nunca mas|jamas|nunca jamas|ya nunca|no mas|ya nunca mas",
        "that": "que|q|k|ke",
        "more": "mas|+|nunca|nunca mas|jamas|otra vez|de nuevo|nuevamente|ya|en la vida|en absoluto|mas nunca|"
        "nomas nunca|ninguno|ninguna|a partir de ahora|de ahora en adelante|en adelante|en lo sucesivo|nunca jamas|"
        "de aqui en adelante|desde ahora|a partir de hoy",
        "it": "nada|nada mas|mas nada|nada de nada|nada nunca|cosas|estas cosas|esas cosas|sus cosas|tus cosas|"
        "mas cosas|tantas cosas|ni uno mas|ni una mas|ni uno|esta mierda|esa mierda|estas mierdas|sus mierdas|"
        "tus mierdas|mierdas|mierda|basura|porquerias|tonterias|chorradas|pavadas|boludeces|huevadas|weas|webadas|"
        "pendejadas|estupideces|tanta cosa|tanta mierda|nunca nada|naa|na|ninguna cosa|ninguna cosa mas|cosas asi|"
        "cosas de estas|otro mas",
        "thing": "eso|esto|todo eso|todo esto|eso ya|esto ya",
        "contact": _each(
            "contact|molest|text|mensaje|spame|fastidi|incomod|notific|acos|hostig|atosig|agobi|bombarde|insist|"
            "wasape|whatsappe",
            "ar",
            _ME,
        )
        + "|"
        + _each(
            "contact|molest|text|mensaje|spame|fastidi|incomod|acos|hostig|atosig|agobi|bombarde|wasape|whatsappe",
            "es|e|en|eis|ando|andome|andonos|arse",
        )
        + "|insistan|insista|insistas|insistais|insistir|insistiendo|notifiquen|notifique|notifiques|notificando|"
        "acosen|spammear|spammeen|spamear|importunen|importunar|importunarme|hostiguen|hostigue|hostigues|atosiguen|"
        + _each(_WRITE, "as|a|an|ais|ir|irme|irnos|irle|irles|iendo|iendome|iendonos|irse")
        + "|escribna|escirban|esriban|escribam|me vuelvas a hablar|me vuelva a hablar|me vuelvan a hablar|escrban|"
        "escribn|escrivan|eskriban|escriba me|esciban|contacte me|contacta me|moleten|jeringuen|se comuniquen|"
        "se comunique|te comuniques|os comuniqueis|comuniquen|comuniques|comunicarse|comunicarte|comunicaros|"
        "se contacten|se contacte|te contactes|contactarse|contactarte|contactes|ponerse en contacto|"
        "ponerte en contacto|poneros en contacto|se pongan en contacto|se ponga en contacto|te pongas en contacto|"
        "os pongais en contacto|pongan en contacto|entrar en contacto|tomar contacto|tomen contacto|"
        "establecer contacto|busquen|busques|busque|buscarme|buscarnos|jodan mas|jodas mas|joda mas|joder|jodiendo|"
        "joderme|joder la paciencia|romper las bolas|romper las pelotas|romper los huevos|romper los cojones|romper|"
        "romperme las bolas|romperme las pelotas|rompan las bolas|rompan las pelotas|rompas las bolas|"
        "rompas las pelotas|rompan|hinchar|hinchar las bolas|hinchar las pelotas|hincharme|hinchen|hinchando|"
        "hinches las pelotas|hinchen las pelotas|inchar|inchar las pelotas|tocar los cojones|tocar los huevos|"
        "tocarme los huevos|tocarme los cojones|tocar las narices|tocar las pelotas|toquen los cojones|"
        "toques los cojones|toquen las pelotas|toquen los huevos|toques los huevos|chingar|chingando|chingarme|"
        "estar chingando|chinguen mas|chingues mas|fregar|fregarme|fregando|frieguen|dar lata|dar la lata|"
        "darme la lata|den lata|den la lata|des la lata|dando lata|dar la brasa|dar la tabarra|dar la vara|"
        "dar la murga|dar el conazo|darme la brasa|den la brasa|des la brasa|den el conazo|des el conazo|"
        "dar por culo|dar por saco|dar por el culo|den la tabarra|des la tabarra|dando el conazo|dando la lata|"
        "estar molestando|andar molestando|quitar el tiempo|hacerme perder el tiempo|hacer perder el tiempo|"
        "ladillar|ladillen|jorobar|joroben|importunen|hacer spam|hacerme spam|hagan spam|hagais spam|hagas spam|"
        "enviar spam|contactar conmigo|contacten conmigo|contacte conmigo|contactes conmigo|jalen|jeringar|"
        "llenarme de mensajes|llenar de mensajes|llenarme el celular|llenarme el telefono|llenarme el whatsapp|"
        "llenarme el buzon|llenarme el correo|llenen de mensajes|me llenen de mensajes|llenarme",
        "would": _each("mand|envi|contact|molest|llam|incomod|fastidi|text|llen|busc", "ara|aras|aran|arais|ase|asen")
        + "|escribiera|escribieras|escribieran|escribierais|escribiese|escribiesen|insistieran|se comunicaran|"
        "se comunicara|se pusieran en contacto|llegaran|llegasen",
        "enter": "se pongan|se ponga|pongan|ponga|ponerse|te pongas|os pongais|ponerte|entren|entre|entres|entrar|"
        "tomen|tomar|establecer|establezcan|hagan|tengan",
        "touching": "en contacto|contacto|en comunicacion",
        "organ": "las bolas|las pelotas|los huevos|los cojones|la paciencia|las narices|la madre",
        "vex": "avisen|avises|avise|avisar|avisarme|avisarnos|informen|informe|informar|informarme|informarnos|"
        "jodan|joda|jodas|chinguen|chingues|chingue|hinches|mames|rompas|rompan|rompa|friegues",
        "send": "mnadar|madar|mandra|enivar|emviar|mandr|evniar|"
        + _each(_SEND, "ar", _THEM)
        + "|"
        + _each(_SEND, "es|en|eis|ando|andome|andonos|arse")
        + "|mandn|mandem|manda me|mande me|hagan llegar|hacerme llegar|haga llegar|lleguen|llegue|llegarme|meter|"
        "metan|metas|pasen|pases|pasarme|remitan|remitir|remitirme|remita|compartan|compartir|publiquen|dirijan|"
        "estar mandando|estar enviando|andar mandando|mandndo|ofrecer|ofrecerme|ofrezcan|ofrezcas|ofrezca|"
        "ofreciendo|ofreciendome|poner|promocionar|vender|venderme|vendan|adjunten|mostrar|mostrarme|muestren",
        "sendone": _each(_SEND, "e"),
        "talk": "hables|hable|hablen|hableis|hablarme|hablarnos|hablandome",
        "phone": "numero|contacto|telefono|celular|movil|datos|registro",
        "here_only": "a este numero|a este telefono|a este celular|a este movil|a mi numero|a mi celular|"
        "a mi telefono|a mi movil|a esta linea",
        "nor": "ni|y|o|ni me|y ni",
        "call": "llames|llame|llamen|llameis|llamar|llamarme|llamarnos|llamando|llamandome|marques|marquen|marque|"
        "marcar|marcarme|marcando|telefonear|telefoneen|telefonees|telefonearme|yames|yamen|yamar|yamarme|llamn|"
        "hagan llamadas|hagan mas llamadas|hacer llamadas|timbrar|timbren|repiquen",
        "receive": "recibir|recibirlos|recibirlas|recibirla|recibiendo|resivir|recivir|resibir|recivirlos|recibr|"
        "recbir|tener|ver|leer|obtener|seguir recibiendo|seguir viendo|continuar recibiendo|volver a recibir|"
        "estar recibiendo|seguir teniendo|saber nada|saber de ustedes|saber de ti|saber de vosotros|saber de usted|"
        "saber nada mas|saber mas nada|saber mas",
        "contacted": "contactado|contactada|contactados|contactadas|molestado|molestada|molestados|notificado|"
        "notificada|llamado|llamada|acosado|acosada|bombardeado|bombardeada|avisado|avisada|importunado|importunada|"
        "spameado|spameada|hostigado|hostigada|contacto|comunicacion",
        "message": "resumen diario|resumen semanal|el resumen diario|el resumen semanal|"
        "mensajes de voz ni textos|mensajes de voz ni de texto|"
        "mensaje|mensajes|mensage|mensages|mensajez|mesajes|mensjes|mensajs|mensaes|mensajitos|mensajito|"
        "mensajeria|msj|msjs|msjes|msg|msgs|mnsj|mnsjs|mjs|mjes|mens|sms|smss|texto|textos|textitos|"
        "mensaje de texto|mensajes de texto|mensajes de whatsapp|notificacion|notificaciones|notificasiones|alerta|"
        "alertas|aviso|avisos|avisitos|recordatorio|recordatorios|correo|correos|email|emails|e-mail|e-mails|mail|"
        "mails|correos electronicos|correo electronico|llamadas|yamadas|comunicaciones|comunicacion|comunicados|"
        "boletin|boletines|newsletter|newsletters|novedades|whatsapp|whatsapps|wasap|wasaps|whats|wsp|wpp|wp|guasap|"
        "guasaps|watsap|watsaps|whatssap|encuestas|recomendaciones|actualizaciones|cadenas|contenido|contenidos|"
        "correspondencia|textos de voz|push|la mensajeria|el sms|el boletin|la newsletter|el newsletter|"
        "los sms|el mensaje|ningun mensaje|ningun tipo de mensaje|mensajes suyos|mensajes tuyos|correo basura|"
        "robocalls|las llamadas|la correspondencia|la comunicacion",
        "messages": "mensajes|mensages|sms|correos|notificaciones|alertas|avisos|whatsapps|emails|mails|textos|"
        "mensajes de texto|msjs|msj|mensajitos|llamadas",
        "info": "informacion|info|informaciones|la informacion|mas informacion|esta informacion|informes|datos",
        "promotion": "publicidad directa|marketing directo|mercadotecnia directa|"
        ""
        "publicidad|publicidades|publisidad|propaganda|propagandas|promociones|promosiones|promos|promo|"
        "ofertas|ofertones|anuncios|anuncio|marketing|mensajes publicitarios|mensajes promocionales|"
        "mensajes de marketing|mensajes de publicidad|comunicaciones publicitarias|informacion publicitaria|"
        "correos publicitarios|correos promocionales|envios publicitarios|sms publicitarios|descuentos|cupones|publi|"
        "la publicidad|la propaganda|el marketing|ninguna promocion|ninguna oferta|rebajas|chollos|la publi|"
        "su publicidad|su propaganda|newsletter comercial",
        "ad": "spam|spams|mensajes comerciales|comunicaciones comerciales|comunicacion comercial|"
        "informacion comercial|correos comerciales|envios comerciales|sms comerciales|propuestas comerciales|"
        "ofertas comerciales|el spam|comerciales|propaganda politica|llamadas comerciales|llamadas publicitarias|"
        "material publicitario|material promocional|correo no deseado",
        "sending": "el uso|el tratamiento|uso|tratamiento|el procesamiento|el envio|los envios|envio|envios|"
        "su envio|el mandado|la emision|el bombardeo|el flujo|el acoso|el hostigamiento|la recepcion|recepcion|"
        "todo envio|todo tipo de envio|cualquier envio|todo contacto|cualquier contacto|el contacto|"
        "toda comunicacion|cualquier comunicacion|cualquier tipo de contacto|todo tipo de contacto|"
        "todo tipo de comunicacion|cualquier tipo de comunicacion",
        "touch": "toda comunicación comercial|cualquier comunicación comercial|toda publicidad|todo envío|"
        "todo envío publicitario|todo envío comercial|"
        "todo contacto|cualquier contacto|toda comunicacion|cualquier comunicacion|"
        "cualquier tipo de contacto|todo tipo de contacto|todo tipo de comunicacion|cualquier tipo de comunicacion|"
        "el acoso|el hostigamiento|el bombardeo|el contacto|este acoso|tanto acoso",
        "being": "ser|sea|sean|seamos|quedar",
        "remove": "sacadnos|"
        "supriman|supriman mis|suprimid|"
        + _each("elimin|borr|quit|retir|tach|desregistr|desvincul", "a|e|en|ad|ar|eis|aran|ara|aras", "|me|nos")
        + "|eliminas|eliminan|borras|borran|quitas|quitan|sacas|sacan|retiras|retiran|elimines|borres|quites|saques|"
        "retires|eliminame|elimineme|eliminenme|eliminadme|borradme|quitadme|sacadme|vorrame|borenme|borrenme|"
        "kitenme|saca|saque|saquen|sacad|sacar|sacaran|sacara|saquen ya|sacame|saqueme|saquenme|sacarme|sacanos|"
        "saquenos|saquennos|sacarnos|sakenme|sacenme|remueve|remueva|remuevan|remover|removerme|remueveme|remuevame|"
        "remuevanme|removedme|suprime|suprima|suprimir|suprimirme|excluye|excluya|excluyan|excluir|excluirme|"
        "excluyeme|excluyanme|excluyame|descarta|descarten|descartenme|descartame|extraigan|desafiliar|desafiliarme|"
        "desafilienme|desafiliame|desafilieme|desvinculenme|desvincular|olviden|olvida|olvide|olvidar|eliminemen|"
        "borramen|quitemen|saquemen|quitarme ya|bajar|bajarme|bajenme|bajeme|bajame|bajen|bajan|sueltenme|desechen|"
        "destruyan|destruir|limpien|dar de baja|den de baja|de de baja|da de baja",
        "from": "de|del|d|dela|en|desde|fuera de|por",
        "removeme": "sacadme|sacadnos|"
        + _each(
            "elimine|elimina|eliminen|eliminad|eliminar|borra|borre|borren|borrar|borrad|quita|quite|quiten|quitar|"
            "quitad|saca|saque|saquen|sacar|retira|retire|retiren|retirar|tacha|tache|tachen|remueva|remueve|"
            "remuevan|remover|suprima|suprime|suprimir|excluye|excluya|excluyan|excluir|desafilia|desafilie|"
            "desafilien|baja|baje|bajen|bajar|desvincula|desvinculen|desregistra|desregistren|descarta|descarten|"
            "kita|kiten|vorra|borrenn",
            "me|nos",
        ),
        "here": "aqui|aca|ahi|esto|eso|de aqui|de aca|de ahi|de esto|de esta cosa|todo|todas|todos lados|todo esto",
        "no": "no mas|ya no mas|nomas|no ma|nunca mas|basta de|basta ya de|ya basta de|basta con tanto|"
        "basta con tanta|basta con tantos|ya no mas de|no mas de|cero|nada de|nada mas de|suficiente de|suficientes|"
        "ya no quiero mas|ya no quiero|no quiero mas|no kiero mas|no quero mas|no quiero mas de|no queremos mas|"
        "no deseo mas|no necesito mas|ya no necesito|ya no deseo|ya no queremos|ya no mas con|no mas con|demasiados|"
        "demasiado|demasiada|jamas|ni mas|no existe consentimiento para",
        "without": "sin|sin mas|sin nada de",
        "nomessage": "no llamen|no llames|no llamar|no marquen|no llame mas|no mensajes|no sms|no spam|"
        "no publicidad|no propaganda|no textos|no mas textos|no llamadas|no molestar|no whatsapp|no correos|"
        "no mails|sin mensajes|ya no mensajes|no escribir|no mandar|no enviar|no texting|no autorizo|no consiento|"
        "no contacto|no me escribas|no quiero publicidad",
        "give": "date|dense|dese|"
        "dar|dame|deme|denme|dadme|denos|dennos|danos|darme|darnos|darse|doy|damos|den|de|des|dan|das|dando|"
        "dandome|denle|dele|dale|dieran|diera|dieras|deis|dais|diesen|causar|tramitar|tramiten|tramite|procesar|"
        "procesen|solicito|solicitar|solicitamos|pido|pedir|quiero|queremos|deseo|necesito|gestionen|gestionar|"
        "ponganme|ponme|pongame|quisiera|exijo|demen|damen|denmen|cursar|cursen",
        "down": "baja|la baja|mi baja|nuestra baja|una baja|vaja|debaja|la vaja",
        "unsubscribe": _each(
            "desuscrib|desubscrib|dessuscrib|des suscrib|desinscrib|desscrib|deshaz mi suscrib|dessubscrib|"
            "de suscrib|desusc rib|unsuscrib|desincrib|desuscriv",
            "ir|irme|irnos|irte|eme|ame|anme|idme|an|a|e|enos|annos|o|irse|anos|ete",
        )
        + "|desuscripcion|desinscripcion|desubscripcion|desuscribeme ya|desapuntar|desapuntarme|desapuntame|"
        "desapuntenme|desapunteme|borrarme de|unsubscribe|unsub|unsuscribe|opt out|optout|optar por no recibir|"
        "optar por no participar|salirme|me salgo|salirme ya|me quiero salir|cancelarme la suscripcion|me borro|"
        "darme baja|damen de baja|me desuscribo|me desapunto|desafiliarme|desafiliacion|me doy de baja|causar baja|"
        "hacer unsubscribe|que me den la baja|cursar baja|cursen mi baja|desactivarme|derecho de oposicion|"
        "derecho de supresion|derecho de cancelacion|derecho al olvido|derechos arco|derecho de borrado",
        "signoff": "baja de|la baja de|la baja del|baja del|mi baja de|mi baja del|baja a|baja en",
        "exit": "salir|salirme|salirnos|me salgo|retirarme|abandonar",
        "removed": "eliminado|eliminada|borrado|borrada|removido|removida|retirado|retirada|quitado|quitada|"
        "excluido|excluida|sacado|sacada|dado de baja|dada de baja|desuscrito|desuscrita|suprimido|suprimida|"
        "tachado|tachada|desvinculado|desvinculada|eliminados|borrados|excluidos|suprimidos|retirados|fuera",
        "be": "estar|seguir|aparecer|figurar|continuar|permanecer|formar parte|ser parte|pertenecer|participar|"
        "estar suscrito|estar suscrita|seguir suscrito|seguir suscrita|estar inscrito|estar inscrita|seguir estando|"
        "estar apuntado|estar registrado|estar registrada|suscribirme|suscripcion|la suscripcion|esta suscripcion|"
        "mi suscripcion|estar mas|seguir mas",
        "subscribed": "estar suscrito|estar suscrita|seguir suscrito|seguir suscrita|estar inscrito|estar inscrita|"
        "estar subscrito|seguir subscrito|estar subscrita|seguir subscrita|la suscripcion|esta suscripcion|"
        "mi suscripcion|suscripcion|estar suscrito mas",
        "subscription": "suscripcion|subscripcion|suscripsion|suscricion|subscricion|suscrpcion|suscipcion|"
        "susripcion|suscriccion|subscripsion|suscripciones|afiliacion|la suscripcion|mi suscripcion|mi subscripcion|"
        "la subscripcion|mis suscripciones|mi suscricion|mi suscripsion|mi afiliacion",
        "person": "me|nos|m|a mi|conmigo|a nosotros|con nosotros|a mi persona|a mi familia|mi persona|a mi mamá|"
        "a mi madre|"
        "a mi papá|a mi padre|a mi esposa|a mi esposo|a mi hijo|a mi hija|a mi abuela|a mi abuelo|a mi marido|"
        "a mi mujer|a mi novia|a mi novio|a mis hijos|a mis padres",
        "number": _each("mi |este |el ", _PHONE)
        + "|mis datos|mis datos personales|todos mis datos|datos personales|mis numeros|mis informaciones|"
        "toda mi informacion|mi nuemro|mi numerito|mi perfil|esta linea|esta direccion|mi num de telefono|"
        "mis telefonos|nuestro numero|nuestros datos",
        "list": _LIST + "|" + _each("la ", _LIST) + "|" + _EL_LIST + "|" + _each("el ", _EL_LIST) + "|" + _LISTS,
        "want": _WANT,
        "object": "ejerzo mi derecho de oposición al|ejerzo mi derecho de oposición a|"
        "ejerzo el derecho de oposición al|ejerzo el derecho de oposición a|no autorizo el|no autorizo|"
        "no doy permiso para|no doy mi permiso para|no consiento|no consiento el|no les autorizo|"
        "no les autorizo a|"
        "paso de|pasamos de|" + _OBJECT,
        "revoke": "retiren|retire|retirad|revoquen|anulen|anule|"
        "retiro|retirar|revoco|revocar|anulo|retiramos|revocamos|cancelo|cancelar|retirado|revocado|revoque",
        "consent": "permiso|consentimiento|mi consentimiento|mi autorizacion|mi permiso|autorizacion|mi aceptacion|"
        "el consentimiento|la autorizacion|el permiso|todo consentimiento|cualquier consentimiento|"
        "nuestro consentimiento|toda autorizacion|cualquier autorizacion",
        "notconsent": "nadie les dio|nadie te dio|nadie le dio|nadie les ha dado|nadie os dio|nadie os ha dado|"
        "no tienen|no tiene|no tienes|no teneis|no doy|no di|nunca di|jamas di|no cuentan con|no cuenta con|"
        "no he dado|nunca he dado|no les doy|no les di|no os doy|no te doy|no le doy|nunca les di|no te di|"
        "nunca te di|no dispone de|no disponen de|ya no tienen|ya no doy|ya no cuentan con",
        "let": "dejeis|me dejeis|dejame|dejeme|dejenme|dejadme|dejarme|dejanos|dejenos|dejennos|dejadnos|dejarnos|"
        "deja|deje|dejen|dejes|dejas|dejan|dejais|dejame ya|degenme|degame",
        "alone": "en paz|tranquilo|tranquila|tranquilos|tranquilas|en pas|en pace|trankilo|trankila|vivir en paz|"
        "vivir|de joder|de hinchar|de molestar|en santa paz",
        "add": "agreguen|agregues|agregue|agregar|agregarme|incluyan|incluyas|incluya|incluir|incluirme|anadan|"
        "anadas|anada|anadir|anadirme|metan|metas|meterme|sumen|sumar|inscriban|suscriban|apunten|apuntarme",
        "use": "usen|uses|use|usar|utilicen|utilice|utilices|utilizar|compartan|compartas|comparta|compartir|vendan|"
        "vender|guarden|guarde|guardar|almacenen|almacenar|conserven|tengan|traten|cedan|ceder|publiquen|difundan",
        "erasure": "mi eliminacion|mi exclusion|mi retiro|mi remocion|supresion|la supresion|eliminacion|"
        "la eliminacion|borrado|el borrado|cancelacion|la cancelacion|retiro|el retiro|remocion|la remocion|"
        "exclusion|la exclusion|baja|la baja",
        "for": "para|de|para que|a",
        "final": "solicitud de supresión de datos|solicitud de supresión de mis datos|"
        "solicitud de supresión de datos personales|solicitud de eliminación de datos|"
        "solicitud de eliminación de mis datos|solicitud de eliminación de datos personales|"
        "solicitud de borrado de datos|solicitud de borrado de mis datos|"
        "solicitud de borrado de datos personales|solicitud de cancelación de datos|"
        "solicitud de cancelación de mis datos|solicitud de cancelación de datos personales|"
        "solicitud de la supresión de datos|solicitud de la supresión de mis datos|"
        "solicitud de la supresión de datos personales|solicitud de la eliminación de datos|"
        "solicitud de la eliminación de mis datos|solicitud de la eliminación de datos personales|"
        "solicitud de el borrado de datos|solicitud de el borrado de mis datos|"
        "solicitud de el borrado de datos personales|petición de supresión de datos|"
        "petición de supresión de mis datos|petición de supresión de datos personales|"
        "petición de eliminación de datos|petición de eliminación de mis datos|"
        "petición de eliminación de datos personales|petición de borrado de datos|"
        "petición de borrado de mis datos|petición de borrado de datos personales|"
        "petición de cancelación de datos|petición de cancelación de mis datos|"
        "petición de cancelación de datos personales|petición de la supresión de datos|"
        "petición de la supresión de mis datos|petición de la supresión de datos personales|"
        "petición de la eliminación de datos|petición de la eliminación de mis datos|"
        "petición de la eliminación de datos personales|petición de el borrado de datos|"
        "petición de el borrado de mis datos|petición de el borrado de datos personales|"
        "pido supresión de datos|pido supresión de mis datos|pido supresión de datos personales|"
        "pido eliminación de datos|pido eliminación de mis datos|pido eliminación de datos personales|"
        "pido borrado de datos|pido borrado de mis datos|pido borrado de datos personales|"
        "pido cancelación de datos|pido cancelación de mis datos|pido cancelación de datos personales|"
        "pido la supresión de datos|pido la supresión de mis datos|pido la supresión de datos personales|"
        "pido la eliminación de datos|pido la eliminación de mis datos|"
        "pido la eliminación de datos personales|pido el borrado de datos|pido el borrado de mis datos|"
        "pido el borrado de datos personales|solicito supresión de datos|solicito supresión de mis datos|"
        "solicito supresión de datos personales|solicito eliminación de datos|"
        "solicito eliminación de mis datos|solicito eliminación de datos personales|"
        "solicito borrado de datos|solicito borrado de mis datos|solicito borrado de datos personales|"
        "solicito cancelación de datos|solicito cancelación de mis datos|"
        "solicito cancelación de datos personales|solicito la supresión de datos|"
        "solicito la supresión de mis datos|solicito la supresión de datos personales|"
        "solicito la eliminación de datos|solicito la eliminación de mis datos|"
        "solicito la eliminación de datos personales|solicito el borrado de datos|"
        "solicito el borrado de mis datos|solicito el borrado de datos personales|exijo supresión de datos|"
        "exijo supresión de mis datos|exijo supresión de datos personales|exijo eliminación de datos|"
        "exijo eliminación de mis datos|exijo eliminación de datos personales|exijo borrado de datos|"
        "exijo borrado de mis datos|exijo borrado de datos personales|exijo cancelación de datos|"
        "exijo cancelación de mis datos|exijo cancelación de datos personales|exijo la supresión de datos|"
        "exijo la supresión de mis datos|exijo la supresión de datos personales|"
        "exijo la eliminación de datos|exijo la eliminación de mis datos|"
        "exijo la eliminación de datos personales|exijo el borrado de datos|exijo el borrado de mis datos|"
        "exijo el borrado de datos personales|"
        "nomanden más|nomande más|nomandes más|nomanden|nomemanden|nomeescriban|nomellamen|nomeescribas|"
        "nomemandes|no se vuelvan a comunicar|no se vuelvan a comunicar conmigo|"
        "no se vuelvan a comunicar con nosotros|no se vuelvan a comunicarse|"
        "no se vuelvan a comunicarse conmigo|no se vuelvan a comunicarse con nosotros|"
        "no se vuelva a comunicar|no se vuelva a comunicar conmigo|no se vuelva a comunicar con nosotros|"
        "no se vuelva a comunicarse|no se vuelva a comunicarse conmigo|"
        "no se vuelva a comunicarse con nosotros|no se vuelvas a comunicar|no se vuelvas a comunicar conmigo|"
        "no se vuelvas a comunicar con nosotros|no se vuelvas a comunicarse|"
        "no se vuelvas a comunicarse conmigo|no se vuelvas a comunicarse con nosotros|"
        "no me deis más la lata|no me deis la lata|dejad de dar la lata|dejen de dar lata|no me des la lata|"
        "no me den la lata|ya no den lata|no den lata|dejen de estar dando lata|dejad de dar la tabarra|"
        "no me deis la tabarra|dejad de dar la brasa|no me deis la brasa|ejercito mi derecho de supresión|"
        "ejercito mi derecho de oposición|ejercito mi derecho de cancelación|"
        "ejerzo mi derecho de cancelación|me acojo a mi derecho de supresión|"
        "me acojo a mi derecho de oposición|me acojo al derecho de supresión|"
        "me acojo al derecho de oposición|me acojo a mi derecho al olvido|ejercito mi derecho al olvido|"
        "ejerzo mis derechos arco|ejercito mis derechos arco|ejerzo mi derecho arco|ejerzo los derechos arco|"
        "no quiero nada con ustedes|no quiero nada con ustedes mas|no quiero nada contigo|basta de acoso|"
        "basta de hostigamiento|olvidate de mi numero|olvidense de mi numero|olvidese de mi numero|"
        "bloqueen mi numero|bloquee mi numero|bloquea mi numero|bloqueenme|deja el spam|dejen el spam|"
        "dejen ya el spam|dejen la publicidad|vete a la mierda|vayanse a la mierda|vayase a la mierda|"
        "andate a la mierda|vayan a la mierda|iros a la mierda|idos a la mierda|vete al carajo|vayanse al carajo|"
        "vayase al carajo|andate al carajo|vete a la chingada|vayanse a la chingada|chinga tu madre|"
        "chinguen a su madre|chingas a tu madre|chinguen su madre|vete al diablo|vayanse al diablo|"
        "vete a tomar por culo|iros a tomar por culo|vete a tomar por saco|a tomar por culo|"
        "vayanse a tomar por culo|que te den por culo|que os den|que os den por culo|que se jodan|jodanse|jodete|"
        "andate a cagar|vayanse a cagar|vete a cagar|anda a cagar|andate a la concha de tu madre|"
        "andate a la concha de tu hermana|anda a la concha de tu madre|metete tus mensajes por el culo|"
        "metanse sus mensajes por el culo|metanse los mensajes por el culo|metanse sus promociones por el culo|"
        "metete los mensajes por el culo|pierdete|pierdanse|perdete|esfumate|largo|largate|larguense|fuera de aqui|"
        "fuera de mi telefono|fuera de mi celular|olvidate de mi|olvidense de mi|olvidese de mi|olvidaos de mi|"
        "olvida mi numero|olviden mi numero|olvide mi numero|pierde mi numero|pierdan mi numero|olvidame|olvidenme|"
        "no moleste|no molesten|no molestes|no molestar|no contactar|ni un mensaje mas|ni un sms mas|"
        "ni un mensajito mas|ni una llamada mas|ni un correo mas|ni un whatsapp mas|ni un solo mensaje mas|"
        "ni un mensaje de mas|ni una notificacion mas|ya basta de escribirme|no me jodan mas|no me jodas mas|"
        "no jodan mas|no jodas mas|no quiero saber nada de ustedes|no quiero saber nada mas de ustedes|"
        "no quiero saber mas nada de ustedes|no quiero saber nada de ti|no quiero saber nada de vosotros|"
        "no quiero saber nada mas|no quiero saber de ustedes|no quiero saber mas de ustedes|"
        "no quiero nada mas de ustedes|no quiero nada de ustedes|no quiero tener nada que ver con ustedes|"
        "ya no quiero saber nada de ustedes|quiero que me dejen en paz|fuera de mi vida|sal de mi vida|"
        "salga de mi vida|salgan de mi vida|me doy de baja|ejerzo mi derecho de oposicion|"
        "ejerzo mi derecho de supresion|ejerzo mi derecho al olvido|baja inmediata|baja definitiva|"
        "solicitud de baja|orden de no contactar|eliminacion de mis datos|lista robinson|estoy en la lista robinson|"
        "no contacten|no me vuelvan a molestar",
        "bare": "borren todo lo que tengan de mí|borren todo lo que tienen de mí|borren todo lo que tengan sobre mí|"
        "eliminen todo lo que tengan de mí|eliminen todo lo que tienen mío|borrad todo lo que tengáis de mí|"
        "eliminen todo lo mío|"
        "no más envíos|ya no más envíos|ningún envío más|ni un envío más|basta de envíos|detener envíos|"
        "detener los envíos|detengan los envíos|paren los envíos|parad los envíos|parar envíos|"
        "parar los envíos|suspender envíos|suspendan los envíos|cesen los envíos|cese de envíos|"
        "ningún contacto más|ningún mensaje más|ni un contacto más|no más contacto|no más contactos|"
        "no quiero más info|no quiero info|ya no más info|"
        "derecho de supresión|derecho de cancelación|derecho al olvido|deténganlos|párenlos|cancélenlos|"
        "deténgalos|deténlos|páralos|me quiero salir|me quiero salir de esto|quiero salirme de esto|"
        "sáquenme de ahí|ya no me agreguen|no me agreguen|no me agregues|no me agreguen más|"
        "no quiero más esto|ya no quiero más esto|no deseo más esto|no deseo más nada|ya no deseo nada|"
        "no queremos más nada|no queremos más esto|ya no quiero esto|no quiero nada más de esto|"
        "dejar el grupo|dejar la lista|abandonar el grupo|abandonar la lista|salirme del grupo|"
        "quiero dejar el grupo|quiero dejar la lista|"
        "no quiero más nada|no quiero nada mas|ya no quiero nada|ya no quiero nada más|"
        "no quiero nada de ustedes|no quiero nada de vosotros|"
        "suficiente|ya es suficiente|es suficiente|"
        "cancelar envíos de mensajes|cancelar envio de mensajes|quiero que paren|quiero que pare esto|"
        "quiero que esto pare|quiero parar esto|quiero parar con esto|"
        "ya no quiero información|ya no quiero más información|ya no quiero info|"
        "no quiero más información|"
        "deten esto|frenen esto|ya basta con esto|ya basta con eso|no quiero mas|no kiero mas|ya no quiero|"
        "ya no kiero|ya no quiero mas|quitar|quiero salir de aqui|quiero salir de esto|para con esto|para con eso|"
        "pare con esto|pare con eso|paren con esto|paren con eso|parad con esto|acaben con esto|acaba con esto|"
        "terminen con esto|corten con esto|corta con esto|cortala con esto|cortala con eso|baja de todo|stop|"
        "stop it|para|para ya|pare|pare ya|paren|paren ya|paren esto|para esto|pare esto|parad|parad ya|parar|"
        "parar ya|paren de una vez|para de una vez|ya para|ya paren|ya pare|ya parale|ya parenle|parale|parenle|"
        "parale ya|parenle ya|basta|basta ya|ya basta|basta por favor|basta basta|bastaaa|baja|baja ya|bajas|"
        "la baja|mi baja|quiero baja|quiero la baja|solicito baja|alto|alto ya|detente|detener|detenganse|"
        "detengase|detengan|detengan esto|detengan esto ya|detener todo|no mas|nomas mensajes|ya no mas|"
        "no mas por favor|nunca mas|ya estuvo|ya estuvo bueno|ya estuvo suave|cancelar|cancelar todo|cancela|"
        "cancele|cancelen|cancelen todo|cancela todo|cancelar ya|salir|quiero salir|quiero salirme|parar todo|"
        "eliminar|eliminame|eliminenme|borrar|anular|terminar|terminen|finalizar|corten|corta ya|cortala|"
        "cortala ya|cortenla|cortenla ya|cortala aca|suficiente ya|unsub|remover|darse de baja|stop ya|dejalo ya|"
        "dejenlo ya|dejen esto|deja esto|deja eso|dejen eso ya|deja de hacer eso|dejen de hacer eso|"
        "deja de hacerlo|dejen de hacerlo|deja ya|dejen ya|ya dejen|ya deja|ya dejame|ya dejenme|no insistas|"
        "no insistan|no insista|no insistas mas|no insistan mas|suspender|stop mensajes|quiero cancelar todo|"
        "acaben ya|basta de esto|basta de eso|parad esto|no sigas|no sigan|no siga|no sigas mas|no continuen|"
        "bórrenlo|borrenla|elimínenlo|elimínenla|quítenlo|quítenla|sáquenlo|sáquenla|bórralo|elimínalo|"
        "favor remover|favor eliminar|favor borrar|favor quitar|por favor eliminen|por favor borren|no insista mas|"
        "no molesten mas|paren esto ya|que paren|que pares|que pare|ya párale|ya párenle|párale ya|párenle ya|"
        "dejen de insistir|deja de insistir|ya no escriban|ya no llamen|no escriba|no escriban mas|no escribas mas|"
        "suspendan|deténganse|deténgase",
        "if": "si me siguen|si me sigues|si siguen|si sigues|si me sigue|si sigue|si me vuelven a|si me vuelves a|"
        "si vuelven a|si vuelves a|si me vuelve a|si vuelve a|como me sigan|como me sigas|como sigan|como sigas|"
        "como me vuelvan a|como me vuelvas a|como vuelvan a|como vuelvas a|si continuan|si continua|"
        "la proxima vez que me|si no dejan de|si no dejas de|si no deja de|si no paran de|si no paras de|"
        "si no me dejan de|si no me dejas de|como no dejen de|como no dejes de|si me vuelven|una vez mas que me|"
        "otro mas y|si me llegan a|si me llega a|si me vuelven a molestar",
        "threat": _THREAT,
        "wrong": "este no es mi número|este no es el número de esa persona|no es mi número|"
        "numero equivocado|numero incorrecto|numero erroneo|equivocado de numero|equivocada de numero|"
        "nro equivocado|telefono equivocado|se equivoco de numero|se equivocaron de numero|"
        "te equivocaste de numero|se equivoca de numero|se equivocan de numero|te equivocas de numero|"
        "se han equivocado de numero|te has equivocado de numero|se ha equivocado de numero|"
        "os habeis equivocado de numero|estas equivocado de numero|estan equivocados de numero|"
        "tienen el numero equivocado|tiene el numero equivocado|tienes el numero equivocado|num equivocado|"
        "te equivocaste de número|estás equivocado de número|marcó mal|marcaste mal",
        "who": "quién es|quién eres|quién sos|quién es usted|quiénes son|quiénes son ustedes|quién habla|"
        "quién me escribe|quién escribe|quién me habla|con quién hablo|con quién tengo el gusto|"
        "de quién es este número|de parte de quién|de dónde sacaron mi número|cómo consiguieron mi número",
        "how": "como|como puedo|como se puede|como hago para|como hago pa|como hacer para|como se hace para|"
        "que hago para|que tengo que hacer para|que debo hacer para|que hay que hacer para|donde|donde puedo|"
        "por donde|a donde escribo para|de que forma|de que manera puedo|con quien hablo para|quiero saber como|"
        "quisiera saber como|cual es la forma de|cual es el procedimiento para",
        "halting": "cancelo|detengo|paro|desactivo|suspendo|anulo|elimino|quito|bloqueo|apago",
        "quitting": "borro|elimino|quito|saco|retiro|desuscribo|salgo|doy",
        "now": "ahora|ahora mismo|ahorita|ahorita mismo|hoy|hoy mismo|en este momento|en este instante|ya mismo|"
        "por completo",
        "sick": "me tienen podrido con|me tienen podrida con|me tienen harto con|me tienen harta con|"
        "me tienes harto con|me tienes harta con|me tenés podrido con|me tenés podrida con|"
        "me tenés harta con|me tenés harto con|me tienen hasta los huevos con|"
        "me tienen hasta las narices con|me tenéis harto con|me tenéis harta con|"
        "me tenéis hasta las narices con|me tienen hasta la madre con|me tienen aburrido con|"
        "me tienen aburrida con|"
        "me tienen cansada con|me tienen cansado con|ya me tienen cansada con|ya me tienen cansado con|"
        "me tienes cansada con|me tienes cansado con|me tienen hasta la coronilla con|estoy hasta la coronilla de|"
        "me tienen hasta el gorro con|estoy hasta el gorro de|no aguanto más|ya no aguanto|no soporto|"
        "no soporto más|ya no soporto|qué asco de|qué hartazgo de|harto ya de|harta ya de|aburrido de|aburrida de|"
        "estoy aburrido de|estoy aburrida de|ya estoy cansado de|ya estoy cansada de|ya estoy harto de|"
        "ya estoy harta de|suficiente de|suficiente con|no puedo más con|ya no puedo con|me agobian|me saturan con|"
        "me bombardean con|me llenan de|dejen ya tantos|dejen tantos",
        "remove_third": "quítenla|quítenlo|bórrenla|bórrenlo|elimínenla|elimínenlo|sáquenla|sáquenlo|quítala|"
        "quítalo|bórrala|"
        "bórralo|elimínala|elimínalo|sácala|sácalo|quitarla|quitarlo|borrarla|borrarlo|eliminarla|eliminarlo|"
        "sacarla|sacarlo|borradla|borradlo|quitadla|quitadlo|eliminadla|eliminadlo|retírenla|retírenlo",
        "be_part": "formar parte de|ser parte de|estar en|seguir en|participar en",
        "refusal": "silencio|ya no necesito su información|ya no necesito información|ya no necesitamos su información|"
        "quiero terminar el servicio|quiero cancelar el servicio|terminar el servicio|"
        "dar de baja el servicio|"
        "no me manden más oferta|no quiero más oferta|"
        "no deseo más información|no deseo información|no quiero información|"
        "no necesito más información|no requiero información|"
        "no me interesa|no nos interesa|no me interesan|no estoy interesado|no estoy interesada|"
        "no estamos interesados|no interesa|no interesado|no interesada|no me interesa gracias|no tengo interés|"
        "no tengo ningún interés|sin interés|ningún interés|cero interés|ya no me interesa|ya no estoy interesado|"
        "ya no estoy interesada|para nada me interesa|no me interesa en absoluto|no me interesa nada|no es para mí|"
        "no es lo mío|no es de mi interés|no es de nuestro interés|no lo quiero|no quiero|no quiero nada|"
        "no quiero saber nada|no lo necesito|no necesito nada|ya no lo necesito|ya no necesito nada|no vendo|"
        "no vendo mi casa|no está en venta|mi casa no está en venta|no se vende|no busco nada|no busco trabajo|"
        "ya no busco trabajo|cállate|cállense|cállese|no pedí esto|yo no pedí esto|no lo pedí|"
        "yo no pedí estos mensajes|no pedí estos mensajes|nunca pedí esto|no me suscribí|yo no me suscribí|"
        "nunca me suscribí|nunca me suscribí a esto|nunca me registré|nunca di mi número|yo no di mi número|"
        "yo nunca di mi número|no les di mi número|no di mi consentimiento|nunca di mi consentimiento|"
        "nunca di permiso|no di permiso|es spam|esto es spam|esto es acoso|es acoso|me siento acosado|"
        "me siento acosada|demasiados mensajes|bloqueado|reportado|los bloqueé|ya los bloqueé|te bloqueé|"
        "ya los reporté|él falleció|ella falleció|qué pesados|qué pesadez|qué insistentes|dejen el tema|váyanse|"
        "lárguense|lárgate|piérdete|piérdanse|púdrete|púdranse|a volar|cancelen todo|me doy de baja del servicio|"
        "cancelo el servicio|cancelo mi plan|cancelo mi cuenta|no respondan|no contesten|no gracias no me interesa|"
        "no me convence|me están acosando|me estás acosando|me estás molestando|me está molestando|ya no|"
        "no me interesa nada de ustedes|nada de ustedes me interesa|no me interesa lo que venden|"
        "no me interesa lo que ofrecen|no me interesa su producto|no me interesa su oferta|"
        "no me interesa la oferta|no quiero nada de ustedes|no quiero vender|no quiero vender mi casa|"
        "no quiero comprar|no compro nada|te equivocas de persona|este número ya no es de esa persona|"
        "este número ya es de otra persona|este número es de otra persona|cambió de dueño este número|"
        "no conozco a esa persona|aquí no vive esa persona|no moleste|no moleste más|no sean pesados|"
        "he dicho que no|ya dije que no|ya les dije que no|ya te dije que no|no es no|no y no|no autorizo|"
        "no doy mi consentimiento|no deseo|no deseo nada|ejerzo mi derecho de oposición|derecho de supresión|"
        "derecho de oposición|estafa|es una estafa|estafadores|te equivocaste|te has equivocado|se ha equivocado|"
        "se han equivocado|os habéis equivocado|ese no soy yo|no soy la persona que busca|"
        "no soy la persona que buscan|no soy quien busca|bloquear|desactivar|desactiva",
        "threaten": "los reportaré|los denunciaré|los demandaré|los bloquearé|te reportaré|te denunciaré|te demandaré|"
        "te bloquearé|lo reportaré|lo denunciaré|los reporto|los denuncio|los demando|los bloqueo|te reporto|"
        "te denuncio|te demando|te bloqueo|os denuncio|os denunciaré|os bloqueo|los voy a reportar|"
        "los voy a denunciar|los voy a demandar|los voy a bloquear|te voy a reportar|te voy a denunciar|"
        "te voy a bloquear|os voy a denunciar|os voy a bloquear|voy a denunciar|voy a denunciarlos|"
        "voy a denunciarte|voy a denunciaros|voy a bloquearlos|voy a bloquearte|voy a reportarlos|voy a reportarte|"
        "voy a bloquear este número|voy a reportar este número|voy a poner una denuncia|pondré una denuncia|"
        "voy a poner una queja|pondré una queja|llamaré a la policía|llamo a la policía|voy a llamar a la policía|"
        "tomaré medidas legales|tomaré acciones legales|emprenderé acciones legales|hablaré con mi abogado|"
        "mi abogado los contactará|nos vemos en los tribunales|voy a ir a la policía|iré a la policía|"
        "los voy a quemar en redes|bloqueo este número|bloqueo el número|voy a bloquear el número|"
        "voy a reportar el número|los reporto como spam|lo voy a reportar como spam",
        "ifmore": "si|si siguen|si sigues|si sigue|si continúan|si continúas|si continúa|si no paran|si no para|"
        "si no paras|"
        "si insisten|si insistes|si insiste|si no dejan de molestar|si vuelven a escribir|si vuelves a escribir|"
        "si me vuelven a escribir|si me vuelven a molestar|si me vuelven a llamar|si siguen molestando|"
        "si sigue molestando|si siguen escribiendo|si siguen mandando mensajes|si no me dejan en paz|"
        "un mensaje más y|otro mensaje más y|otro mensaje y|un mensaje mas y|uno más y|como me escriban otra vez|"
        "la próxima vez|la próxima|o",
        "courtesy": "hola q tal|hola qué tal|flaco|flaca|muy buenas|muy buenas tardes|joven|a ver|epa|aló|qué tal|"
        "ok pero|sí pero|listo|pues|bueno pues|la verdad|sinceramente|honestamente|att|grax|grs|thanks|sí|"
        "xfis|porfi|porfiss|se los agradezco|se lo agradezco|te lo agradezco|lo agradecería|lo agradeceré|"
        "se lo agradecería|muy amable|muy amables|hasta luego|hasta nunca|hasta pronto|nos vemos|"
        "que esté bien|que estén bien|buen finde|feliz tarde|feliz noche|dios lo bendiga|dios los bendiga|"
        "quedo pendiente|señores buenas tardes|estimados señores|apreciados|apreciados señores|"
        "apreciado equipo|equipo|compañeros|parce|pana|loco|macho|jefe|jefa|cariño|mi amor|"
        "disculpen la molestia|disculpe la molestia|con permiso|muchísimas gracias|gracias igual|"
        "gracias de todos modos|igualmente|de verdad|de corazón|les juro|uy|uff|bah|meh|jeje|xd|"
        "gracias por la info|gracias por la información|gracias por el mensaje|gracias por su mensaje|"
        "gracias por tu mensaje|gracias por la oferta|gracias por escribir|gracias por escribirme|"
        "gracias por contactarme|gracias por todo|muchas gracias por la información|gracias por su interés|"
        "gracias por su atención|gracias por avisar|le agradezco|les agradezco|"
        ""
        "o|o si no|de lo contrario|caso contrario|por favor|porfavor|por fa|porfa|porfis|xfa|x favor|"
        "xfavor|xf|pf|pls|please|plis|plz|porfavorcito|por favorcito|favor|pofavor|por fabor|porfabor|gracias|"
        "muchas gracias|mil gracias|grasias|graxias|gracia|thx|de antemano gracias|gracias de antemano|"
        "desde ya gracias|desde ya muchas gracias|hola|ola|holaa|buenas|buen dia|buenos dias|buenas tardes|"
        "buenas noches|saludos|un saludo|cordial saludo|saludos cordiales|atentamente|atte|estimados|estimado|"
        "estimada|estimadas|senor|senora|senores|senorita|sr|sra|sres|disculpa|disculpe|disculpen|disculpas|perdon|"
        "perdona|perdone|perdonen|lo siento|ok|okay|vale|bueno|bien|oye|oiga|oigan|oid|mira|mire|miren|che|hey|ey|"
        "eh|hermano|bro|amigo|amiga|amigos|compa|wey|guey|we|tio|tia|boludo|boluda|man|chicos|gente|muchachos|"
        "no gracias|no muchas gracias|si gracias|si por favor|si quiero|de nada|en serio|enserio|coño|joder|carajo|"
        "mierda|puta madre|la puta madre|hostia|ostia|hijos de puta|hijo de puta|hdp|hijueputas|malditos|malparidos|"
        "cabron|cabrones|pendejos|pendejo|idiotas|idiota|imbeciles|imbecil|pesados|pesado|pesada|plasta|plastas|"
        "que pesados|que pesado|que pesada|por dios|dios|dios mio|por el amor de dios|por amor de dios|"
        "mil disculpas|con todo respeto|con respeto|cordialmente|amablemente|encarecidamente|dear|hi|hello|bye|"
        "adios|chau|chao|bendiciones|excelente dia|buen dia para ustedes|a quien corresponda|quien sea|por piedad|"
        "ya te lo dije|ya les dije|ya lo dije|por ultima vez|por enesima vez|les saludo|ay|uf|ufff|puf|jaja|jajaja|"
        "anda|venga|ale|dale|espero su comprension|gracias por su comprension|gracias por entender|"
        "gracias y saludos|que tengan buen dia|que tenga buen dia|feliz dia|lindo dia|buena tarde|quedo atento|"
        "quedo atenta|quedo a la espera",
        "opening": "cuántas veces tengo que decir|cuántas veces tengo que decirles|cuántas veces tengo que decirte|"
        "cuántas veces tengo que decirlo que|cuántas veces tengo que decirlo|"
        "cuántas veces tengo que pedir que|cuántas veces tengo que pedir|"
        "cuántas veces tengo que pedirles que|cuántas veces tengo que pedirles|"
        "cuántas veces tengo que pedirlo que|cuántas veces tengo que pedirlo|"
        "cuántas veces tengo que repetir que|cuántas veces tengo que repetir|"
        "cuántas veces tengo que repetirles que|cuántas veces tengo que repetirles|"
        "cuántas veces tengo que repetirlo que|cuántas veces tengo que repetirlo|"
        "cuántas veces tenemos que decir que|cuántas veces tenemos que decir|"
        "cuántas veces tenemos que decirles que|cuántas veces tenemos que decirles|"
        "cuántas veces tenemos que decirte que|cuántas veces tenemos que decirte|"
        "cuántas veces tenemos que decirlo que|cuántas veces tenemos que decirlo|"
        "cuántas veces tenemos que pedir que|cuántas veces tenemos que pedir|"
        "cuántas veces tenemos que pedirles que|cuántas veces tenemos que pedirles|"
        "cuántas veces tenemos que pedirlo que|cuántas veces tenemos que pedirlo|"
        "cuántas veces tenemos que repetir que|cuántas veces tenemos que repetir|"
        "cuántas veces tenemos que repetirles que|cuántas veces tenemos que repetirles|"
        "cuántas veces tenemos que repetirlo que|cuántas veces tenemos que repetirlo|"
        "cuántas veces hay que decir|cuántas veces hay que decirles|cuántas veces hay que decirte que|"
        "cuántas veces hay que decirte|cuántas veces hay que decirlo que|cuántas veces hay que decirlo|"
        "cuántas veces hay que pedir que|cuántas veces hay que pedir|cuántas veces hay que pedirles que|"
        "cuántas veces hay que pedirles|cuántas veces hay que pedirlo que|cuántas veces hay que pedirlo|"
        "cuántas veces hay que repetir que|cuántas veces hay que repetir|"
        "cuántas veces hay que repetirles que|cuántas veces hay que repetirles|"
        "cuántas veces hay que repetirlo que|cuántas veces hay que repetirlo|cuántas veces debo decir|"
        "cuántas veces debo decirles que|cuántas veces debo decirles|cuántas veces debo decirte que|"
        "cuántas veces debo decirte|cuántas veces debo decirlo que|cuántas veces debo decirlo|"
        "cuántas veces debo pedir que|cuántas veces debo pedir|cuántas veces debo pedirles que|"
        "cuántas veces debo pedirles|cuántas veces debo pedirlo que|cuántas veces debo pedirlo|"
        "cuántas veces debo repetir que|cuántas veces debo repetir|cuántas veces debo repetirles que|"
        "cuántas veces debo repetirles|cuántas veces debo repetirlo que|cuántas veces debo repetirlo|"
        "cuántas veces más tengo que decir que|cuántas veces más tengo que decir|"
        "cuántas veces más tengo que decirles que|cuántas veces más tengo que decirles|"
        "cuántas veces más tengo que decirte que|cuántas veces más tengo que decirte|"
        "cuántas veces más tengo que decirlo que|cuántas veces más tengo que decirlo|"
        "cuántas veces más tengo que pedir que|cuántas veces más tengo que pedir|"
        "cuántas veces más tengo que pedirles que|cuántas veces más tengo que pedirles|"
        "cuántas veces más tengo que pedirlo que|cuántas veces más tengo que pedirlo|"
        "cuántas veces más tengo que repetir que|cuántas veces más tengo que repetir|"
        "cuántas veces más tengo que repetirles que|cuántas veces más tengo que repetirles|"
        "cuántas veces más tengo que repetirlo que|cuántas veces más tengo que repetirlo|"
        "tomen nota de que|tome nota de que|toma nota de que|tengan en cuenta que|sepan que|"
        "estaría bien que|"
        "sería bueno que|estaría bueno que|puedo pedirle que|puedo pedirles que|les puedo pedir que|"
        "le puedo pedir que|me harían el favor de|"
        "somos una empresa y|somos una clínica y|somos un negocio y|somos un comercio y|"
        "somos una asociación y|somos un consultorio y|somos un despacho y|como empresa|como particular|"
        "como consumidor|soy particular y|soy una persona mayor y|yo|"
        "quiénes son ustedes|quién es usted|quién eres|quiénes sois|quién sos|quiénes son|no sé quiénes son|"
        "no sé quién eres|no los conozco|no sé quién es usted|no sé quiénes son ustedes|"
        "ya les dije dos veces que|ya les dije dos veces|ya les dije tres veces que|ya les dije tres veces|"
        "ya les dije cuatro veces que|ya les dije cuatro veces|ya les dije mil veces|"
        "ya les dije varias veces|ya les dije muchas veces que|ya les dije muchas veces|"
        "ya les dije 2 veces que|ya les dije 2 veces|ya les dije 3 veces que|ya les dije 3 veces|"
        "ya les he dicho dos veces que|ya les he dicho dos veces|ya les he dicho tres veces que|"
        "ya les he dicho tres veces|ya les he dicho cuatro veces que|ya les he dicho cuatro veces|"
        "ya les he dicho mil veces|ya les he dicho varias veces que|ya les he dicho varias veces|"
        "ya les he dicho muchas veces que|ya les he dicho muchas veces|ya les he dicho 2 veces que|"
        "ya les he dicho 2 veces|ya les he dicho 3 veces que|ya les he dicho 3 veces|"
        "ya les pedí dos veces que|ya les pedí dos veces|ya les pedí tres veces que|ya les pedí tres veces|"
        "ya les pedí cuatro veces que|ya les pedí cuatro veces|ya les pedí mil veces que|"
        "ya les pedí mil veces|ya les pedí varias veces que|ya les pedí varias veces|"
        "ya les pedí muchas veces que|ya les pedí muchas veces|ya les pedí 2 veces que|ya les pedí 2 veces|"
        "ya les pedí 3 veces que|ya les pedí 3 veces|ya les he pedido dos veces que|"
        "ya les he pedido dos veces|ya les he pedido tres veces que|ya les he pedido tres veces|"
        "ya les he pedido cuatro veces que|ya les he pedido cuatro veces|ya les he pedido mil veces que|"
        "ya les he pedido mil veces|ya les he pedido varias veces|ya les he pedido muchas veces que|"
        "ya les he pedido muchas veces|ya les he pedido 2 veces que|ya les he pedido 2 veces|"
        "ya les he pedido 3 veces que|ya les he pedido 3 veces|ya les avisé dos veces que|"
        "ya les avisé dos veces|ya les avisé tres veces que|ya les avisé tres veces|"
        "ya les avisé cuatro veces que|ya les avisé cuatro veces|ya les avisé mil veces que|"
        "ya les avisé mil veces|ya les avisé varias veces que|ya les avisé varias veces|"
        "ya les avisé muchas veces que|ya les avisé muchas veces|ya les avisé 2 veces que|"
        "ya les avisé 2 veces|ya les avisé 3 veces que|ya les avisé 3 veces|ya te dije dos veces que|"
        "ya te dije dos veces|ya te dije tres veces que|ya te dije tres veces|ya te dije cuatro veces que|"
        "ya te dije cuatro veces|ya te dije mil veces|ya te dije varias veces que|ya te dije varias veces|"
        "ya te dije muchas veces que|ya te dije muchas veces|ya te dije 2 veces que|ya te dije 2 veces|"
        "ya te dije 3 veces que|ya te dije 3 veces|ya te he dicho dos veces que|ya te he dicho dos veces|"
        "ya te he dicho tres veces que|ya te he dicho tres veces|ya te he dicho cuatro veces que|"
        "ya te he dicho cuatro veces|ya te he dicho mil veces que|ya te he dicho mil veces|"
        "ya te he dicho varias veces que|ya te he dicho varias veces|ya te he dicho muchas veces que|"
        "ya te he dicho muchas veces|ya te he dicho 2 veces que|ya te he dicho 2 veces|"
        "ya te he dicho 3 veces que|ya te he dicho 3 veces|ya te pedí dos veces que|ya te pedí dos veces|"
        "ya te pedí tres veces que|ya te pedí tres veces|ya te pedí cuatro veces que|ya te pedí cuatro veces|"
        "ya te pedí mil veces que|ya te pedí mil veces|ya te pedí varias veces que|ya te pedí varias veces|"
        "ya te pedí muchas veces que|ya te pedí muchas veces|ya te pedí 2 veces que|ya te pedí 2 veces|"
        "ya te pedí 3 veces que|ya te pedí 3 veces|ya te he pedido dos veces que|ya te he pedido dos veces|"
        "ya te he pedido tres veces que|ya te he pedido tres veces|ya te he pedido cuatro veces que|"
        "ya te he pedido cuatro veces|ya te he pedido mil veces que|ya te he pedido mil veces|"
        "ya te he pedido varias veces que|ya te he pedido varias veces|ya te he pedido muchas veces que|"
        "ya te he pedido muchas veces|ya te he pedido 2 veces que|ya te he pedido 2 veces|"
        "ya te he pedido 3 veces que|ya te he pedido 3 veces|ya te avisé dos veces que|ya te avisé dos veces|"
        "ya te avisé tres veces que|ya te avisé tres veces|ya te avisé cuatro veces que|"
        "ya te avisé cuatro veces|ya te avisé mil veces que|ya te avisé mil veces|"
        "ya te avisé varias veces que|ya te avisé varias veces|ya te avisé muchas veces que|"
        "ya te avisé muchas veces|ya te avisé 2 veces que|ya te avisé 2 veces|ya te avisé 3 veces que|"
        "ya te avisé 3 veces|les dije dos veces que|les dije dos veces|les dije tres veces que|"
        "les dije tres veces|les dije cuatro veces que|les dije cuatro veces|les dije mil veces que|"
        "les dije mil veces|les dije varias veces que|les dije varias veces|les dije muchas veces que|"
        "les dije muchas veces|les dije 2 veces que|les dije 2 veces|les dije 3 veces que|les dije 3 veces|"
        "les he dicho dos veces que|les he dicho dos veces|les he dicho tres veces que|"
        "les he dicho tres veces|les he dicho cuatro veces que|les he dicho cuatro veces|"
        "les he dicho mil veces|les he dicho varias veces|les he dicho muchas veces|les he dicho 2 veces que|"
        "les he dicho 2 veces|les he dicho 3 veces que|les he dicho 3 veces|les pedí dos veces que|"
        "les pedí dos veces|les pedí tres veces que|les pedí tres veces|les pedí cuatro veces que|"
        "les pedí cuatro veces|les pedí mil veces que|les pedí mil veces|les pedí varias veces que|"
        "les pedí varias veces|les pedí muchas veces que|les pedí muchas veces|les pedí 2 veces que|"
        "les pedí 2 veces|les pedí 3 veces que|les pedí 3 veces|les he pedido dos veces que|"
        "les he pedido dos veces|les he pedido tres veces que|les he pedido tres veces|"
        "les he pedido cuatro veces que|les he pedido cuatro veces|les he pedido mil veces|"
        "les he pedido varias veces|les he pedido muchas veces que|les he pedido muchas veces|"
        "les he pedido 2 veces que|les he pedido 2 veces|les he pedido 3 veces que|les he pedido 3 veces|"
        "les avisé dos veces que|les avisé dos veces|les avisé tres veces que|les avisé tres veces|"
        "les avisé cuatro veces que|les avisé cuatro veces|les avisé mil veces que|les avisé mil veces|"
        "les avisé varias veces que|les avisé varias veces|les avisé muchas veces que|les avisé muchas veces|"
        "les avisé 2 veces que|les avisé 2 veces|les avisé 3 veces que|les avisé 3 veces|"
        "te dije dos veces que|te dije dos veces|te dije tres veces que|te dije tres veces|"
        "te dije cuatro veces que|te dije cuatro veces|te dije mil veces que|te dije mil veces|"
        "te dije varias veces que|te dije varias veces|te dije muchas veces que|te dije muchas veces|"
        "te dije 2 veces que|te dije 2 veces|te dije 3 veces que|te dije 3 veces|te he dicho dos veces que|"
        "te he dicho dos veces|te he dicho tres veces que|te he dicho tres veces|"
        "te he dicho cuatro veces que|te he dicho cuatro veces|te he dicho mil veces|"
        "te he dicho varias veces|te he dicho muchas veces que|te he dicho muchas veces|"
        "te he dicho 2 veces que|te he dicho 2 veces|te he dicho 3 veces que|te he dicho 3 veces|"
        "te pedí dos veces que|te pedí dos veces|te pedí tres veces que|te pedí tres veces|"
        "te pedí cuatro veces que|te pedí cuatro veces|te pedí mil veces que|te pedí mil veces|"
        "te pedí varias veces que|te pedí varias veces|te pedí muchas veces que|te pedí muchas veces|"
        "te pedí 2 veces que|te pedí 2 veces|te pedí 3 veces que|te pedí 3 veces|te he pedido dos veces que|"
        "te he pedido dos veces|te he pedido tres veces que|te he pedido tres veces|"
        "te he pedido cuatro veces que|te he pedido cuatro veces|te he pedido mil veces que|"
        "te he pedido mil veces|te he pedido varias veces que|te he pedido varias veces|"
        "te he pedido muchas veces que|te he pedido muchas veces|te he pedido 2 veces que|"
        "te he pedido 2 veces|te he pedido 3 veces que|te he pedido 3 veces|te avisé dos veces que|"
        "te avisé dos veces|te avisé tres veces que|te avisé tres veces|te avisé cuatro veces que|"
        "te avisé cuatro veces|te avisé mil veces que|te avisé mil veces|te avisé varias veces que|"
        "te avisé varias veces|te avisé muchas veces que|te avisé muchas veces|te avisé 2 veces que|"
        "te avisé 2 veces|te avisé 3 veces que|te avisé 3 veces|ya dije dos veces que|ya dije dos veces|"
        "ya dije tres veces que|ya dije tres veces|ya dije cuatro veces que|ya dije cuatro veces|"
        "ya dije mil veces que|ya dije mil veces|ya dije varias veces que|ya dije varias veces|"
        "ya dije muchas veces que|ya dije muchas veces|ya dije 2 veces que|ya dije 2 veces|"
        "ya dije 3 veces que|ya dije 3 veces|ya he dicho dos veces que|ya he dicho dos veces|"
        "ya he dicho tres veces que|ya he dicho tres veces|ya he dicho cuatro veces que|"
        "ya he dicho cuatro veces|ya he dicho mil veces que|ya he dicho mil veces|"
        "ya he dicho varias veces que|ya he dicho varias veces|ya he dicho muchas veces que|"
        "ya he dicho muchas veces|ya he dicho 2 veces que|ya he dicho 2 veces|ya he dicho 3 veces que|"
        "ya he dicho 3 veces|ya pedí dos veces que|ya pedí dos veces|ya pedí tres veces que|"
        "ya pedí tres veces|ya pedí cuatro veces que|ya pedí cuatro veces|ya pedí mil veces que|"
        "ya pedí mil veces|ya pedí varias veces|ya pedí muchas veces que|ya pedí muchas veces|"
        "ya pedí 2 veces que|ya pedí 2 veces|ya pedí 3 veces que|ya pedí 3 veces|ya he pedido dos veces que|"
        "ya he pedido dos veces|ya he pedido tres veces que|ya he pedido tres veces|"
        "ya he pedido cuatro veces que|ya he pedido cuatro veces|ya he pedido mil veces que|"
        "ya he pedido mil veces|ya he pedido varias veces|ya he pedido muchas veces que|"
        "ya he pedido muchas veces|ya he pedido 2 veces que|ya he pedido 2 veces|ya he pedido 3 veces que|"
        "ya he pedido 3 veces|ya avisé dos veces que|ya avisé dos veces|ya avisé tres veces que|"
        "ya avisé tres veces|ya avisé cuatro veces que|ya avisé cuatro veces|ya avisé mil veces que|"
        "ya avisé mil veces|ya avisé varias veces que|ya avisé varias veces|ya avisé muchas veces que|"
        "ya avisé muchas veces|ya avisé 2 veces que|ya avisé 2 veces|ya avisé 3 veces que|ya avisé 3 veces|"
        "ya le dije dos veces que|ya le dije dos veces|ya le dije tres veces que|ya le dije tres veces|"
        "ya le dije cuatro veces que|ya le dije cuatro veces|ya le dije mil veces que|ya le dije mil veces|"
        "ya le dije varias veces que|ya le dije varias veces|ya le dije muchas veces que|"
        "ya le dije muchas veces|ya le dije 2 veces que|ya le dije 2 veces|ya le dije 3 veces que|"
        "ya le dije 3 veces|ya le he dicho dos veces que|ya le he dicho dos veces|"
        "ya le he dicho tres veces que|ya le he dicho tres veces|ya le he dicho cuatro veces que|"
        "ya le he dicho cuatro veces|ya le he dicho mil veces que|ya le he dicho mil veces|"
        "ya le he dicho varias veces que|ya le he dicho varias veces|ya le he dicho muchas veces que|"
        "ya le he dicho muchas veces|ya le he dicho 2 veces que|ya le he dicho 2 veces|"
        "ya le he dicho 3 veces que|ya le he dicho 3 veces|ya le pedí dos veces que|ya le pedí dos veces|"
        "ya le pedí tres veces que|ya le pedí tres veces|ya le pedí cuatro veces que|ya le pedí cuatro veces|"
        "ya le pedí mil veces que|ya le pedí mil veces|ya le pedí varias veces que|ya le pedí varias veces|"
        "ya le pedí muchas veces que|ya le pedí muchas veces|ya le pedí 2 veces que|ya le pedí 2 veces|"
        "ya le pedí 3 veces que|ya le pedí 3 veces|ya le he pedido dos veces que|ya le he pedido dos veces|"
        "ya le he pedido tres veces que|ya le he pedido tres veces|ya le he pedido cuatro veces que|"
        "ya le he pedido cuatro veces|ya le he pedido mil veces que|ya le he pedido mil veces|"
        "ya le he pedido varias veces que|ya le he pedido varias veces|ya le he pedido muchas veces que|"
        "ya le he pedido muchas veces|ya le he pedido 2 veces que|ya le he pedido 2 veces|"
        "ya le he pedido 3 veces que|ya le he pedido 3 veces|ya le avisé dos veces que|ya le avisé dos veces|"
        "ya le avisé tres veces que|ya le avisé tres veces|ya le avisé cuatro veces que|"
        "ya le avisé cuatro veces|ya le avisé mil veces que|ya le avisé mil veces|"
        "ya le avisé varias veces que|ya le avisé varias veces|ya le avisé muchas veces que|"
        "ya le avisé muchas veces|ya le avisé 2 veces que|ya le avisé 2 veces|ya le avisé 3 veces que|"
        "ya le avisé 3 veces|os dije dos veces que|os dije dos veces|os dije tres veces que|"
        "os dije tres veces|os dije cuatro veces que|os dije cuatro veces|os dije mil veces que|"
        "os dije mil veces|os dije varias veces que|os dije varias veces|os dije muchas veces que|"
        "os dije muchas veces|os dije 2 veces que|os dije 2 veces|os dije 3 veces que|os dije 3 veces|"
        "os he dicho dos veces que|os he dicho dos veces|os he dicho tres veces que|os he dicho tres veces|"
        "os he dicho cuatro veces que|os he dicho cuatro veces|os he dicho mil veces que|"
        "os he dicho mil veces|os he dicho varias veces que|os he dicho varias veces|"
        "os he dicho muchas veces que|os he dicho muchas veces|os he dicho 2 veces que|os he dicho 2 veces|"
        "os he dicho 3 veces que|os he dicho 3 veces|os pedí dos veces que|os pedí dos veces|"
        "os pedí tres veces que|os pedí tres veces|os pedí cuatro veces que|os pedí cuatro veces|"
        "os pedí mil veces que|os pedí mil veces|os pedí varias veces que|os pedí varias veces|"
        "os pedí muchas veces que|os pedí muchas veces|os pedí 2 veces que|os pedí 2 veces|"
        "os pedí 3 veces que|os pedí 3 veces|os he pedido dos veces que|os he pedido dos veces|"
        "os he pedido tres veces que|os he pedido tres veces|os he pedido cuatro veces que|"
        "os he pedido cuatro veces|os he pedido mil veces que|os he pedido mil veces|"
        "os he pedido varias veces que|os he pedido varias veces|os he pedido muchas veces que|"
        "os he pedido muchas veces|os he pedido 2 veces que|os he pedido 2 veces|os he pedido 3 veces que|"
        "os he pedido 3 veces|os avisé dos veces que|os avisé dos veces|os avisé tres veces que|"
        "os avisé tres veces|os avisé cuatro veces que|os avisé cuatro veces|os avisé mil veces que|"
        "os avisé mil veces|os avisé varias veces que|os avisé varias veces|os avisé muchas veces que|"
        "os avisé muchas veces|os avisé 2 veces que|os avisé 2 veces|os avisé 3 veces que|os avisé 3 veces|"
        "ya os dije dos veces que|ya os dije dos veces|ya os dije tres veces que|ya os dije tres veces|"
        "ya os dije cuatro veces que|ya os dije cuatro veces|ya os dije mil veces que|ya os dije mil veces|"
        "ya os dije varias veces que|ya os dije varias veces|ya os dije muchas veces que|"
        "ya os dije muchas veces|ya os dije 2 veces que|ya os dije 2 veces|ya os dije 3 veces que|"
        "ya os dije 3 veces|ya os he dicho dos veces que|ya os he dicho dos veces|"
        "ya os he dicho tres veces que|ya os he dicho tres veces|ya os he dicho cuatro veces que|"
        "ya os he dicho cuatro veces|ya os he dicho mil veces que|ya os he dicho mil veces|"
        "ya os he dicho varias veces que|ya os he dicho varias veces|ya os he dicho muchas veces que|"
        "ya os he dicho muchas veces|ya os he dicho 2 veces que|ya os he dicho 2 veces|"
        "ya os he dicho 3 veces que|ya os he dicho 3 veces|ya os pedí dos veces que|ya os pedí dos veces|"
        "ya os pedí tres veces que|ya os pedí tres veces|ya os pedí cuatro veces que|ya os pedí cuatro veces|"
        "ya os pedí mil veces que|ya os pedí mil veces|ya os pedí varias veces que|ya os pedí varias veces|"
        "ya os pedí muchas veces que|ya os pedí muchas veces|ya os pedí 2 veces que|ya os pedí 2 veces|"
        "ya os pedí 3 veces que|ya os pedí 3 veces|ya os he pedido dos veces que|ya os he pedido dos veces|"
        "ya os he pedido tres veces que|ya os he pedido tres veces|ya os he pedido cuatro veces que|"
        "ya os he pedido cuatro veces|ya os he pedido mil veces que|ya os he pedido mil veces|"
        "ya os he pedido varias veces que|ya os he pedido varias veces|ya os he pedido muchas veces que|"
        "ya os he pedido muchas veces|ya os he pedido 2 veces que|ya os he pedido 2 veces|"
        "ya os he pedido 3 veces que|ya os he pedido 3 veces|ya os avisé dos veces que|ya os avisé dos veces|"
        "ya os avisé tres veces que|ya os avisé tres veces|ya os avisé cuatro veces que|"
        "ya os avisé cuatro veces|ya os avisé mil veces que|ya os avisé mil veces|"
        "ya os avisé varias veces que|ya os avisé varias veces|ya os avisé muchas veces que|"
        "ya os avisé muchas veces|ya os avisé 2 veces que|ya os avisé 2 veces|ya os avisé 3 veces que|"
        "ya os avisé 3 veces|"
        "agradeceré|le agradeceré|les agradeceré|se agradece|se agradecería|se agradecerá|le agradezco|"
        "les agradezco|me acojo a mi derecho y|"
        "respeten mi privacidad y|por favor respeten mi privacidad y|respete mi privacidad y|"
        "respeta mi privacidad y|respetad mi privacidad y|respeten mi tiempo y|respeten mi descanso y|"
        "cómo cancelo quiero que|lo único que quiero es que|solo quiero que|sólo pido que|lo que quiero es que|"
        "señor por favor|señora por favor|señores por favor|hola buenas|disculpe|disculpen|oiga ya|oye ya|mira|"
        "miren|escuchen|atención|" + "cuántas veces tengo que decir que|cuántas veces tengo que decirles que|"
        "cuántas veces tengo que decirte que|cuántas veces les tengo que decir que|"
        "cuántas veces te tengo que decir que|cuántas veces hay que decirles que|cuántas veces hay que decir que|"
        "cuántas veces debo decir que|les he dicho mil veces que|te he dicho mil veces que|"
        "ya les he dicho mil veces que|les he dicho muchas veces que|les he dicho varias veces que|"
        "te he dicho varias veces que|ya les he pedido varias veces que|les he pedido varias veces que|"
        "les he pedido mil veces que|ya he pedido varias veces que|ya pedí que|ya pedí varias veces que|"
        "ya les dije varias veces que|ya les dije mil veces que|ya te dije mil veces que|ya te dije que|"
        "ya les dije que|ya le dije que|ya dije que|les repito que|te repito que|por enésima vez|por última vez|"
        "última vez que lo digo|última vez que se los digo|última vez que se lo digo|que sea la última vez que|"
        "esta es la última vez que les digo que|por favor respeten mi decisión y|respeten mi decisión y|respeten y|"
        "respete mi decisión y|por respeto|háganme el favor de|hazme el favor de|hágame el favor de|"
        "tengan la amabilidad de|sean tan amables de|cómo hago para que|qué hago para que|"
        "qué tengo que hacer para que|qué debo hacer para que|cómo le hago para que|me gustaría que|"
        "les agradecería que|le agradecería que|te agradecería que|agradecería mucho que|quiero pedirles que|"
        "quería pedirles que|quisiera pedirles que|les voy a pedir que|te voy a pedir que|necesito que|ocupo que|"
        "prefiero que|"
        + _ASKING
        + "|"
        + _POLITELY
        + "|"
        + _WISHING
        + "|no podrian|no podrias|no podria|te|le|les|os|se|"
        "ser|sea|me|nos|y|pero|entonces|asi que|pues|ya|que|q|k|tambien|ademas|solo|solamente|simplemente|mejor|"
        "ahora|desde ahora|es que|por que no|porque no|xq no|hagan el favor de|hagan favor de|haga el favor de|"
        "haz el favor de|haganme el favor de|hazme el favor de|hagame el favor de|haceme el favor de|"
        "haced el favor de|favor de|haganme el favor y|hazme un favor y|hazme un favor|haganme un favor|"
        "hazme el favor|haganme el favor|tengan la bondad de|tenga la bondad de|tengan la amabilidad de|"
        "tenga la amabilidad de|ten la amabilidad de|serian tan amables de|seria tan amable de|serias tan amable de|"
        "sean tan amables de|sea tan amable de|si son tan amables|si es tan amable|si eres tan amable|si es posible|"
        "si fuera posible|de ser posible|si puede ser|seria posible|es posible|seria posible que|es posible que|"
        "hay manera de|hay forma de|hay alguna forma de|les importaria|te importaria|le importaria|os importaria|"
        "si no les importa|si no te importa|si no le importa|te molestaria|les molestaria|a ver si|"
        "me hacen el favor de|me haces el favor de|me hace el favor de|me hacen favor de|tienen que|tienes que|"
        "tiene que|deben|debe|debes|deberian|deberias|deberia|hay que|lo que quiero es|lo que quiero es que|"
        "lo unico que quiero es|lo unico que quiero es que|lo unico que pido es que|mi deseo es|es mi deseo|"
        "quiero pedirles que|quiero pedir que|quiero pedirte que|quisiera pedirles que|quisiera pedir que|"
        "quisiera solicitar|quiero solicitar|quiero solicitar que|quisiera solicitar que|quisiera saber si pueden|"
        "quisiera saber si puedo|puedo|podria yo|procedan a|proceda a|procede a|proceder a|procuren|procura|"
        "asegurense de|asegurese de|asegurate de|traten de|trata de|intenta|intenten|por este medio|por la presente|"
        "por medio de la presente|mediante la presente|por medio del presente|mediante este mensaje|"
        "con este mensaje|en ejercicio de mis derechos|de una vez por todas|de una vez|de una buena vez|"
        "por ultima vez|por enesima vez|otra vez|ya te dije que|ya les dije que|ya le dije que|ya os dije que|"
        "ya dije que|ya he dicho que|ya pedi que|ya les pedi que|te dije que|les dije que|le dije que|"
        "cuantas veces tengo que decir que|cuantas veces les tengo que decir que|hasta cuando|he dicho que|"
        "os he dicho que|te he dicho que|le he dicho que|les he dicho que|insisto en que|insisto|insisto que|"
        "les reitero que|reitero mi pedido de que|mi peticion es que|quiero ejercer mi|quiero ejercer el|ejerzo mi|"
        "ejerzo el|ejercer mi|ejercito mi|solicito ejercer mi|deseo ejercer mi|usted|ustedes|vos|tu|vosotros|"
        "a partir de ahora|de ahora en adelante|en lo sucesivo|en adelante|a partir de hoy|nuevamente|"
        "inmediatamente|de inmediato|urgente|urgentemente|quiero por favor|quisiera por favor|como cliente|"
        "como usuario|como titular|como ciudadano|hacer|hagan el favor y|haga el favor y|haz el favor y|"
        "hagan el favor|haga el favor|haz el favor|agradeceria si|agradezco si|estaria agradecido si|"
        "estaria agradecida si|me quiero|me gustaria|estoy intentando|estoy tratando de|llevo dias intentando|"
        "vengo pidiendo que|llevo dias pidiendo que|llevo meses pidiendo que|te estoy pidiendo que|"
        "les estoy pidiendo que|ruego me|ruego|agradeceria que me|exijo la|exijo mi|exijo el|solicito la|"
        "solicito el|pido la|pido el|quiero la|quiero el|de forma inmediata|en este momento|ahora mismo|ahorita|"
        "hoy mismo",
        "you": "candidato|candidatos|partido|partidos|ustedes|usted|vosotros|vos|tu|ti|suyo|suya|suyos|suyas|tuyos|"
        "tuyas|tuyo|tuya|vuestros|vuestras|su empresa|tu empresa|vuestra empresa|esta empresa|la empresa|"
        "su compania|tu compania|esta compania|la compania|su tienda|su negocio|tu negocio|esta tienda|su marca|"
        "esta marca|su parte|tu parte|parte suya|parte de ustedes|parte vuestra|vuestra parte|parte tuya|su equipo|"
        "este remitente|ninguno de ustedes|nadie|su organizacion|esta organizacion|su banco|su partido",
        "filler": "para publicidad directa|para marketing directo|con fines de publicidad directa|"
        "de datos|de mis datos|sobre mis datos|de mis datos personales|"
        "con fines publicitarios|con fines comerciales|con fines de marketing|con fines promocionales|"
        "con fines de mercadotecnia|con fines de publicidad|para fines publicitarios|para fines comerciales|"
        "para fines de marketing|para publicidad|para marketing|para prospección comercial|"
        "a mi trabajo|a mi casa|a mi oficina|a mi familia|a trabajo|a mi empresa|a mi negocio|"
        "en mi trabajo|en mi casa|en mi oficina|en mi familia|en trabajo|en mi empresa|"
        "en mi negocio|al mi trabajo|al mi casa|al mi oficina|al mi familia|al trabajo|"
        "al mi empresa|al mi negocio|de mi trabajo|de mi casa|de mi oficina|de mi familia|"
        "de trabajo|de mi empresa|de mi negocio|"
        "ni un|ni una|ni un solo|ni una sola|los|las|de|del|d|a|al|en|por|x|con|sobre|que|q|k|y|o|u|e|ni|"
        "su|sus|tu|"
        "tus|vuestro|vuestra|vuestros|vuestras|este|esta|estos|estas|ese|esa|esos|esas|tanto|tanta|tantos|tantas|"
        "mas|+|tipo de|clase de|ningun|ninguno|ninguna|ningun tipo de|ninguna clase de|ninguno de|ninguna de|"
        "alguno|alguna|algun|todo|toda|todos|todas|todo tipo de|cualquier|cualquier tipo de|cualquier clase de|"
        "cualquiera de|cada|cada dia|cada rato|a cada rato|a toda hora|a todas horas|todo el tiempo|todo el dia|"
        "todos los dias|todo el rato|todo el santo dia|cada dos por tres|cada semana|diario|a diario|otro|otra|"
        "otros|otras|solo|sola|mismo|misma|mismos|mismas|muchos|muchas|demasiados|demasiadas|molesto|molesta|"
        "molestos|molestas|no deseado|no deseados|no deseada|no deseadas|indeseado|indeseados|indeseadas|"
        "no solicitado|no solicitados|no solicitada|no solicitadas|publicitario|publicitarios|publicitarias|"
        "comercial|comerciales|promocional|promocionales|automatico|automaticos|automaticas|automatizados|masivo|"
        "masivos|masivas|diarios|diarias|semanales|estupido|estupidos|estupida|estupidas|maldito|malditos|maldita|"
        "malditas|pinche|pinches|puto|putos|puta|putas|jodidos|jodidas|dichosos|dichosas|fastidioso|fastidiosos|"
        "fastidiosas|insistentes|inutiles|absurdos|ridiculos|raros|falsos|basura|no me interesan|de mierda|"
        "de porqueria|del orto|del demonio|de los cojones|de los huevos|nada|nada mas|mas nada|cosas|mierda|"
        "mierdas|porquerias|tonterias|chorradas|pavadas|boludeces|huevadas|pendejadas|aqui|aca|ahi|por aqui|"
        "por aca|por este medio|por esta via|por ningun medio|por ninguna via|por ningun motivo|"
        "bajo ningun concepto|bajo ninguna circunstancia|de ninguna manera|de ninguna forma|de ningun modo|"
        "por nada del mundo|por ningun canal|por telefono|por whatsapp|por sms|por mensaje|por correo|por email|"
        "por mail|sms|spam|whatsapp|texto|marketing|electronicos|electronicas|electronica|nuevos|nuevas|"
        "adicionales|similares|así|tambien|siquiera|de ustedes|ser|seguir siendo|sea|sean|volver a ser|las pelotas|"
        "las bolas|los huevos|los cojones|la paciencia|las narices|weas|webadas|chingaderas|mamadas|estar|andar|"
        "tener que|tan|diciendo|semejantes|politicos|politica|futuros|futuras|la|el|un|una",
        "time": "inmediata|inmediato|definitiva|definitivo|con carácter inmediato|"
        "ya|nunca|nunca mas|nunca jamas|jamas|de una vez|de una vez por todas|de una buena vez|"
        "de una puta vez|de una maldita vez|inmediatamente|de inmediato|de forma inmediata|de manera inmediata|"
        "cuanto antes|lo antes posible|lo mas pronto posible|a la brevedad|a la mayor brevedad|con urgencia|"
        "en adelante|de ahora en adelante|de aqui en adelante|de hoy en adelante|a partir de ahora|a partir de hoy|"
        "a partir de este momento|a partir de ya|desde ahora|desde ya|desde hoy|desde este momento|en el futuro|"
        "en un futuro|en lo sucesivo|definitivamente|de forma definitiva|permanentemente|por siempre|para siempre|"
        "x siempre|otra vez|de nuevo|nuevamente|por ultima vez|en absoluto|para nada|en la vida|en mi vida|"
        "en tu vida|en su vida|urgente|urgentemente|nunca en la vida|mas nunca|nomas|completamente|totalmente|"
        "por completo|del todo|a la voz de ya|con efecto inmediato|asap",
        "reason": "me tienen podrida|me tenéis harto|me tenéis harta|me tienen hasta la coronilla|"
        "me tienen hasta el gorro|me tienen hasta los huevos|"
        "publicidad no deseada|esto es publicidad no deseada|es publicidad no deseada|spam no deseado|"
        "mensajes no deseados|mensaje no deseado|me inscribí sin querer|me suscribí sin querer|"
        "me apunté sin querer|me registré sin querer|me inscribí por error|me suscribí por error|"
        "me apunté por error|me registré por error|fue sin querer|fue un error|le di sin querer|"
        "no era mi intención suscribirme|no era mi intención inscribirme|no quise suscribirme|"
        "no quería suscribirme|no fue mi intención suscribirme|nunca quise suscribirme|"
        "nunca les di permiso de escribirme|nunca les di permiso para escribirme|"
        "nunca les di permiso de contactarme|nunca les di permiso para contactarme|"
        "nunca les di permiso de mandarme mensajes|no les di permiso de escribirme|"
        "no les di permiso para escribirme|no les di permiso de contactarme|"
        "no les di permiso para contactarme|no les di permiso de mandarme mensajes|"
        "nunca di permiso de escribirme|nunca di permiso para escribirme|nunca di permiso de contactarme|"
        "nunca di permiso para contactarme|nunca di permiso de mandarme mensajes|"
        "nunca te di permiso de escribirme|nunca te di permiso para escribirme|"
        "nunca te di permiso de contactarme|nunca te di permiso para contactarme|"
        "nunca te di permiso de mandarme mensajes|jamás les di permiso de escribirme|"
        "jamás les di permiso para escribirme|jamás les di permiso de contactarme|"
        "jamás les di permiso para contactarme|jamás les di permiso de mandarme mensajes|"
        "estos mensajes no me sirven|estos mensajes no me interesan|estos mensajes no sirven|"
        "estos mensajes no me hacen falta|estos mensajes son inútiles|estos mensajes son molestos|"
        "estos mensajes molestan|sus mensajes no me sirven|sus mensajes no me interesan|"
        "sus mensajes no sirven|sus mensajes no me hacen falta|sus mensajes son inútiles|"
        "sus mensajes son molestos|sus mensajes molestan|esos mensajes no me sirven|"
        "esos mensajes no me interesan|esos mensajes no sirven|esos mensajes no me hacen falta|"
        "esos mensajes son inútiles|esos mensajes son molestos|esos mensajes molestan|"
        "mi hijo recibe estos mensajes|mi hijo recibe sus mensajes|mi hijo recibe sms suyos|"
        "mi hijo está recibiendo estos mensajes|mi hijo está recibiendo sus mensajes|"
        "mi hijo está recibiendo sms suyos|mi hijo sigue recibiendo estos mensajes|"
        "mi hijo sigue recibiendo sus mensajes|mi hijo sigue recibiendo sms suyos|"
        "mi hija recibe estos mensajes|mi hija recibe sus mensajes|mi hija recibe sms suyos|"
        "mi hija está recibiendo estos mensajes|mi hija está recibiendo sus mensajes|"
        "mi hija está recibiendo sms suyos|mi hija sigue recibiendo estos mensajes|"
        "mi hija sigue recibiendo sus mensajes|mi hija sigue recibiendo sms suyos|"
        "mi madre recibe estos mensajes|mi madre recibe sus mensajes|mi madre recibe sms suyos|"
        "mi madre está recibiendo estos mensajes|mi madre está recibiendo sus mensajes|"
        "mi madre está recibiendo sms suyos|mi madre sigue recibiendo estos mensajes|"
        "mi madre sigue recibiendo sus mensajes|mi madre sigue recibiendo sms suyos|"
        "mi padre recibe estos mensajes|mi padre recibe sus mensajes|mi padre recibe sms suyos|"
        "mi padre está recibiendo estos mensajes|mi padre está recibiendo sus mensajes|"
        "mi padre está recibiendo sms suyos|mi padre sigue recibiendo estos mensajes|"
        "mi padre sigue recibiendo sus mensajes|mi padre sigue recibiendo sms suyos|"
        "mi esposo recibe estos mensajes|mi esposo recibe sus mensajes|mi esposo recibe sms suyos|"
        "mi esposo está recibiendo estos mensajes|mi esposo está recibiendo sus mensajes|"
        "mi esposo está recibiendo sms suyos|mi esposo sigue recibiendo estos mensajes|"
        "mi esposo sigue recibiendo sus mensajes|mi esposo sigue recibiendo sms suyos|"
        "mi esposa recibe estos mensajes|mi esposa recibe sus mensajes|mi esposa recibe sms suyos|"
        "mi esposa está recibiendo estos mensajes|mi esposa está recibiendo sus mensajes|"
        "mi esposa está recibiendo sms suyos|mi esposa sigue recibiendo estos mensajes|"
        "mi esposa sigue recibiendo sus mensajes|mi esposa sigue recibiendo sms suyos|"
        "mi abuela recibe estos mensajes|mi abuela recibe sus mensajes|mi abuela recibe sms suyos|"
        "mi abuela está recibiendo estos mensajes|mi abuela está recibiendo sus mensajes|"
        "mi abuela está recibiendo sms suyos|mi abuela sigue recibiendo estos mensajes|"
        "mi abuela sigue recibiendo sus mensajes|mi abuela sigue recibiendo sms suyos|"
        "mi mamá recibe estos mensajes|mi mamá recibe sus mensajes|mi mamá recibe sms suyos|"
        "mi mamá está recibiendo estos mensajes|mi mamá está recibiendo sus mensajes|"
        "mi mamá está recibiendo sms suyos|mi mamá sigue recibiendo estos mensajes|"
        "mi mamá sigue recibiendo sus mensajes|mi mamá sigue recibiendo sms suyos|"
        "mi papá recibe estos mensajes|mi papá recibe sus mensajes|mi papá recibe sms suyos|"
        "mi papá está recibiendo estos mensajes|mi papá está recibiendo sus mensajes|"
        "mi papá está recibiendo sms suyos|mi papá sigue recibiendo estos mensajes|"
        "mi papá sigue recibiendo sus mensajes|mi papá sigue recibiendo sms suyos|"
        "mi marido recibe estos mensajes|mi marido recibe sus mensajes|mi marido recibe sms suyos|"
        "mi marido está recibiendo estos mensajes|mi marido está recibiendo sus mensajes|"
        "mi marido está recibiendo sms suyos|mi marido sigue recibiendo estos mensajes|"
        "mi marido sigue recibiendo sus mensajes|mi marido sigue recibiendo sms suyos|"
        "mi mujer recibe estos mensajes|mi mujer recibe sus mensajes|mi mujer recibe sms suyos|"
        "mi mujer está recibiendo estos mensajes|mi mujer está recibiendo sus mensajes|"
        "mi mujer está recibiendo sms suyos|mi mujer sigue recibiendo estos mensajes|"
        "mi mujer sigue recibiendo sus mensajes|mi mujer sigue recibiendo sms suyos|"
        "es el segundo mensaje esta semana|es el segundo mensaje hoy|es el segundo mensaje este mes|"
        "es el segundo mensaje que recibo|es el segundo mensaje que me mandan|es el segundo sms esta semana|"
        "es el segundo sms hoy|es el segundo sms este mes|es el segundo sms que recibo|"
        "es el segundo sms que me mandan|es el tercer mensaje esta semana|es el tercer mensaje hoy|"
        "es el tercer mensaje este mes|es el tercer mensaje que recibo|es el tercer mensaje que me mandan|"
        "es el tercer sms esta semana|es el tercer sms hoy|es el tercer sms este mes|"
        "es el tercer sms que recibo|es el tercer sms que me mandan|es el cuarto mensaje esta semana|"
        "es el cuarto mensaje hoy|es el cuarto mensaje este mes|es el cuarto mensaje que recibo|"
        "es el cuarto mensaje que me mandan|es el cuarto sms esta semana|es el cuarto sms hoy|"
        "es el cuarto sms este mes|es el cuarto sms que recibo|es el cuarto sms que me mandan|"
        "es el quinto mensaje esta semana|es el quinto mensaje hoy|es el quinto mensaje este mes|"
        "es el quinto mensaje que recibo|es el quinto mensaje que me mandan|es el quinto sms esta semana|"
        "es el quinto sms hoy|es el quinto sms este mes|es el quinto sms que recibo|"
        "es el quinto sms que me mandan|es el sexto mensaje esta semana|es el sexto mensaje hoy|"
        "es el sexto mensaje este mes|es el sexto mensaje que recibo|es el sexto mensaje que me mandan|"
        "es el sexto sms esta semana|es el sexto sms hoy|es el sexto sms este mes|es el sexto sms que recibo|"
        "es el sexto sms que me mandan|es el décimo mensaje esta semana|es el décimo mensaje hoy|"
        "es el décimo mensaje este mes|es el décimo mensaje que recibo|es el décimo mensaje que me mandan|"
        "es el décimo sms esta semana|es el décimo sms hoy|es el décimo sms este mes|"
        "es el décimo sms que recibo|es el décimo sms que me mandan|este es el segundo mensaje esta semana|"
        "este es el segundo mensaje hoy|este es el segundo mensaje este mes|"
        "este es el segundo mensaje que recibo|este es el segundo mensaje que me mandan|"
        "este es el segundo sms esta semana|este es el segundo sms hoy|este es el segundo sms este mes|"
        "este es el segundo sms que recibo|este es el segundo sms que me mandan|"
        "este es el tercer mensaje esta semana|este es el tercer mensaje hoy|"
        "este es el tercer mensaje este mes|este es el tercer mensaje que recibo|"
        "este es el tercer mensaje que me mandan|este es el tercer sms esta semana|este es el tercer sms hoy|"
        "este es el tercer sms este mes|este es el tercer sms que recibo|este es el tercer sms que me mandan|"
        "este es el cuarto mensaje esta semana|este es el cuarto mensaje hoy|"
        "este es el cuarto mensaje este mes|este es el cuarto mensaje que recibo|"
        "este es el cuarto mensaje que me mandan|este es el cuarto sms esta semana|este es el cuarto sms hoy|"
        "este es el cuarto sms este mes|este es el cuarto sms que recibo|este es el cuarto sms que me mandan|"
        "este es el quinto mensaje esta semana|este es el quinto mensaje hoy|"
        "este es el quinto mensaje este mes|este es el quinto mensaje que recibo|"
        "este es el quinto mensaje que me mandan|este es el quinto sms esta semana|este es el quinto sms hoy|"
        "este es el quinto sms este mes|este es el quinto sms que recibo|este es el quinto sms que me mandan|"
        "este es el sexto mensaje esta semana|este es el sexto mensaje hoy|este es el sexto mensaje este mes|"
        "este es el sexto mensaje que recibo|este es el sexto mensaje que me mandan|"
        "este es el sexto sms esta semana|este es el sexto sms hoy|este es el sexto sms este mes|"
        "este es el sexto sms que recibo|este es el sexto sms que me mandan|"
        "este es el décimo mensaje esta semana|este es el décimo mensaje hoy|"
        "este es el décimo mensaje este mes|este es el décimo mensaje que recibo|"
        "este es el décimo mensaje que me mandan|este es el décimo sms esta semana|este es el décimo sms hoy|"
        "este es el décimo sms este mes|este es el décimo sms que recibo|este es el décimo sms que me mandan|"
        "ya es el segundo mensaje esta semana|ya es el segundo mensaje hoy|ya es el segundo mensaje este mes|"
        "ya es el segundo mensaje que recibo|ya es el segundo mensaje que me mandan|"
        "ya es el segundo sms esta semana|ya es el segundo sms hoy|ya es el segundo sms este mes|"
        "ya es el segundo sms que recibo|ya es el segundo sms que me mandan|"
        "ya es el tercer mensaje esta semana|ya es el tercer mensaje hoy|ya es el tercer mensaje este mes|"
        "ya es el tercer mensaje que recibo|ya es el tercer mensaje que me mandan|"
        "ya es el tercer sms esta semana|ya es el tercer sms hoy|ya es el tercer sms este mes|"
        "ya es el tercer sms que recibo|ya es el tercer sms que me mandan|"
        "ya es el cuarto mensaje esta semana|ya es el cuarto mensaje hoy|ya es el cuarto mensaje este mes|"
        "ya es el cuarto mensaje que recibo|ya es el cuarto mensaje que me mandan|"
        "ya es el cuarto sms esta semana|ya es el cuarto sms hoy|ya es el cuarto sms este mes|"
        "ya es el cuarto sms que recibo|ya es el cuarto sms que me mandan|"
        "ya es el quinto mensaje esta semana|ya es el quinto mensaje hoy|ya es el quinto mensaje este mes|"
        "ya es el quinto mensaje que recibo|ya es el quinto mensaje que me mandan|"
        "ya es el quinto sms esta semana|ya es el quinto sms hoy|ya es el quinto sms este mes|"
        "ya es el quinto sms que recibo|ya es el quinto sms que me mandan|ya es el sexto mensaje esta semana|"
        "ya es el sexto mensaje hoy|ya es el sexto mensaje este mes|ya es el sexto mensaje que recibo|"
        "ya es el sexto mensaje que me mandan|ya es el sexto sms esta semana|ya es el sexto sms hoy|"
        "ya es el sexto sms este mes|ya es el sexto sms que recibo|ya es el sexto sms que me mandan|"
        "ya es el décimo mensaje esta semana|ya es el décimo mensaje hoy|ya es el décimo mensaje este mes|"
        "ya es el décimo mensaje que recibo|ya es el décimo mensaje que me mandan|"
        "ya es el décimo sms esta semana|ya es el décimo sms hoy|ya es el décimo sms este mes|"
        "ya es el décimo sms que recibo|ya es el décimo sms que me mandan|"
        "no necesito eso|no necesito esto|no lo necesitamos|no me hace falta|yo no necesito eso|"
        "yo no necesito esto|yo nunca pedí esto|yo nunca pedí eso|yo no pedí eso|yo nunca me suscribí|"
        "yo no me he suscrito|nunca pedí eso|no pedí eso|nunca les pedí nada|yo no les pedí nada|"
        "no soy cliente de ustedes|ya no soy cliente de ustedes|no soy cliente vuestro|no somos clientes|"
        "nunca he sido cliente|yo nunca he sido cliente|"
        "hartos de sus mensajes|harta de sus mensajes|harto de sus mensajes|hartos de su publicidad|"
        "harto de su publicidad|harta de su publicidad|hartos de tanto mensaje|harto de tanto mensaje|"
        "harta de tanto mensaje|hartos de sus sms|harto de sus sms|harta de sus sms|"
        "en virtud del|en virtud de|al amparo del|al amparo de|conforme al|conforme a|de conformidad con|"
        "de acuerdo con|según|amparado en|amparada en|artículo 7|artículo 15|artículo 17|artículo 18|"
        "artículo 21|artículo 22|el artículo 17|el artículo 21|el artículo 22|art 17|art 21|art 22|art 15|"
        "art 18|art 7|del rgpd|el rgpd|rgpd|gdpr|del gdpr|de la lopd|lopd|de la lopdgdd|la lopdgdd|lopdgdd|"
        "de la ley|la ley|de la lssi|la lssi|lfpdppp|de la lfpdppp|17 del rgpd|21 del rgpd|21 rgpd|17 rgpd|"
        "22 de la lssi|22 lssi|25326|de la ley 25326|ley 25326|habeas data|profeco|de profeco|"
        "esa deuda no es mía|esta deuda no es mía|la deuda no es mía|no debo nada|no les debo nada|"
        "yo no debo nada|no tengo deudas|no soy maría|no soy juan|ya no trabajo ahí|"
        "ya no trabajo en esa empresa|no es mi número|este no es mi número|"
        "ya no vivo en ese estado|ya no vivo en méxico|ya no vivo en españa|ya no vivo en el país|"
        "ya no vivo en ese país|ya no vivo ahí|ya no vivo aquí|me mudé|ya me mudé|me están acosando|"
        "me estás acosando|me estás molestando|me está molestando|estoy manejando|estoy conduciendo|"
        "no soy la persona que busca|no soy la persona que buscan|no soy votante|no puedo votar|"
        + "este número es de un menor|este número es de un menor de edad|este número es de una niña|"
        "este número es de un niño|es el teléfono de un menor|es el número de mi hija|es el número de mi hijo|"
        "soy menor de edad|mi esposo falleció|mi esposa falleció|mi madre falleció|mi padre falleció|"
        "mi mamá falleció|mi papá falleció|falleció|él falleció|ella falleció|ya falleció|murió|ella murió|"
        "él murió|ella murió el año pasado|él murió el año pasado|esa persona falleció|esa persona murió|"
        "es una persona fallecida|ya vendí|ya vendí la casa|ya la vendí|ya lo vendí|no vendo|no vendo mi casa|"
        "mi casa no está en venta|no está en venta|no se vende|ya voté|no voy a votar|no voto|ya doné|"
        "ya tengo proveedor|ya tengo trabajo|ya encontré trabajo|ya no busco trabajo|ya no busco empleo|"
        "tengo otro proveedor|ya tenemos proveedor|me cambié de compañía|ya cambié de compañía|me siento acosado|"
        "me siento acosada|es un número privado|es un número de trabajo|es un teléfono de trabajo|"
        "este es un número privado|este es un teléfono personal|respeten|respeta|un poco de respeto|"
        "me tienen cansada con sus mensajes|me tienen cansado con sus mensajes|ya me tienen cansada|"
        "ya me tienen cansado|yo no pedí esto|yo no pedí nada|yo no di mi número|"
        + _THREAT
        + "|hasta cuando van a molestar|hasta cuando van a seguir|hasta cuando|cuanto mensaje|cuantos mensajes|"
        "tanto mensaje|les digo|te digo|he dicho|les estoy diciendo|este numero ya no pertenece a esa persona|"
        "este numero no pertenece a esa persona|este numero no es de esa persona|"
        "este numero ya no es de esa persona|no soy quien buscan|no soy a quien buscan|no me interesa|"
        "no nos interesa|no me interesan|no estoy interesado|no estoy interesada|no estamos interesados|"
        "no me intereza|nomeinteresa|ya no me interesa|no gracias|no quiero nada|no quiero mas|no lo quiero|"
        "no los quiero|no quiero esto|no los necesito|no necesito nada|no lo necesito|es spam|esto es spam|"
        "eso es spam|son spam|es molesto|muy molesto|esto es molesto|son molestos|que molesto|que molestos|"
        "que fastidio|que molestia|que lata|que cansados|es acoso|esto es acoso|esto ya es acoso|acoso|"
        "es una molestia|no los conozco|no te conozco|no se quien eres|no se quienes son|no se quien es|"
        "no se quien sos|no se de donde sacaron mi numero|de donde sacaron mi numero|quien les dio mi numero|"
        "como consiguieron mi numero|no di mi numero|no les di mi numero|no te di mi numero|yo no me suscribi|"
        "no me suscribi|nunca me suscribi|nunca me suscribi a esto|no me suscribi a esto|yo no me suscribi a esto|"
        "nunca me apunte a esto|no me apunte a esto|nunca me apunte|no estoy suscrito|no estoy suscrita|"
        "no me registre|nunca me registre|no me inscribi|nunca me inscribi|yo no pedi esto|no pedi esto|"
        "nunca pedi esto|no lo pedi|no los pedi|nunca lo pedi|no lo solicite|no los solicite|yo no solicite esto|"
        "no solicite esto|no he solicitado nada|no he pedido nada|no les pedi nada|no les di permiso|no di permiso|"
        "no di autorizacion|sin mi consentimiento|sin mi permiso|sin mi autorizacion|sin permiso|son muchos|"
        "son demasiados|demasiados mensajes|muchos mensajes|ya son muchos|es demasiado|ya es demasiado|ya me canse|"
        "me canse|me cansaron|ya me cansaron|me tienen harto|me tienen harta|me tenes harto|me tenes harta|"
        "me tienes harto|me tienes harta|estoy harto|estoy harta|ya estoy harto|ya estoy harta|estoy cansado|"
        "estoy cansada|toy harto|me hartaron|ya me hartaron|me tienen podrido|me tienen cansado|me tienen cansada|"
        "me tienen hasta la madre|me tienen hasta las pelotas|me tienen las bolas llenas|"
        "me tienen los huevos llenos|estoy hasta los huevos|estoy hasta los cojones|estoy hasta las narices|"
        "hasta los huevos|hasta los cojones|numero equivocado|persona equivocada|se equivocaron|"
        "se equivocaron de persona|se equivoco de persona|no soy esa persona|no soy yo|no soy la persona|"
        "no soy cliente|ya no soy cliente|yo no soy cliente|no soy cliente suyo|no soy su cliente|cambie de opinion|"
        "he cambiado de opinion|ya no vivo ahi|ya compre|ya tengo|ya tengo uno|ya no lo necesito|ya no los necesito|"
        "estoy ocupado|estoy ocupada|estoy trabajando|estoy en el trabajo|me molestan|me molesta|molestan mucho|"
        "me estan molestando|molestan|molestas|molesta|me fastidian|me incomodan|son un fastidio|sois muy pesados|"
        "son muy pesados|son unos pesados|eres muy pesado|sos un pesado|sos un denso|densos|o los denuncio|"
        "o te denuncio|o lo denuncio|o os denuncio|o los bloqueo|o te bloqueo|o lo bloqueo|o los reporto|"
        "o te reporto|o los voy a denunciar|o te voy a denunciar|o los voy a bloquear|o te voy a bloquear|"
        "o voy a denunciar|o pongo una denuncia|o pondre una denuncia|o denuncio|o los demando|"
        "o tomare acciones legales|o tomare medidas|o llamo a la policia|o voy a la policia|o me voy a quejar|"
        "o voy a profeco|o los denunciare|o te denunciare|o los bloqueare|o me quejo|o habra consecuencias|"
        "si no los denuncio|si no te bloqueo|sino los denuncio|sino te bloqueo|sino los bloqueo|si no los bloqueo|"
        "los voy a denunciar|te voy a denunciar|los voy a reportar|te voy a reportar|los voy a bloquear|"
        "te voy a bloquear|los bloqueo|te bloqueo|los denuncio|te denuncio|voy a denunciar|"
        "voy a bloquear este numero|ya les dije|ya te dije|ya lo dije|ya lo pedi|ya lo pedi antes|ya se los pedi|"
        "ya se lo pedi|ya lo he pedido|ya se los dije|ya lo solicite|ya les pedi|como ya les dije|como les dije|"
        "como ya dije|como pedi|ya es suficiente|suficiente|es suficiente|ya basta|basta|basta ya|ya estuvo|"
        "estafadores|estafa|es una estafa|esto es una estafa|son unos estafadores|ladrones|rateros|fraude|es fraude|"
        "es ilegal|esto es ilegal|es un delito|en virtud del rgpd|conforme al rgpd|segun el rgpd|segun la ley|"
        "de acuerdo a la ley|conforme a la ley|por ley|no me sirve|no me sirven|no es para mi|no va conmigo|"
        "siguen escribiendo|me siguen escribiendo|me siguen llegando|me siguen llegando mensajes|"
        "sigo recibiendo mensajes|siguen molestando|me llenan el buzon|me llenan de mensajes|"
        "me escriben todos los dias|me escriben a cada rato|me mandan mensajes todos los dias|"
        "me mandan demasiados mensajes|no voy a comprar|no voy a comprar nada|no quiero comprar nada|no compro nada|"
        "no tengo dinero|no tengo plata|no quiero su producto|no quiero sus productos|no me interesan sus productos|"
        "no me interesa su producto|no me interesa su oferta|no me interesan sus ofertas|no necesito sus servicios|"
        "no quiero sus servicios|no necesito su servicio",
        "sendthem": "enviarlos|mandarlos|enviarlo|mandarlo|enviarlas|mandarlas|escribirle|escribirles|molestarlo|"
        "molestarla|molestarle",
        "must": "deben|debe|tienen que|tiene que|han de|deberán|deberían|tendrían que",
        "keep": "ahórrenme|ahórrame|ahórreme|evítenme|evítame|evíteme|ahorradme|"
        "guárdense|guárdate|guárdese|guardaos|quédense con|quédate con|quedaos con|métanse|métete|métanselos|"
        "ahórrense|ahórrate|ahórrese|ahorraos",
        "takeoff": "quita|quítame|quiten|quítenme|quítennos|saca|sacame|saquen|sáquenme",
        "notes": "avisos|los avisos|alertas|las alertas|notificaciones|las notificaciones|recordatorios|"
        "los recordatorios|estos avisos|esas alertas|esas notificaciones",
        "haveto": "tienes que|tienen que|tenéis que|tiene que|tenés que|hace falta que",
        "mine_number": "mi número|mi teléfono|mi celular|mi móvil|quiero mi número|mis datos",
        "away_from": "fuera de su|fuera de sus|fuera de tu|fuera de la|fuera de vuestra|fuera de vuestro|fuera del|"
        "fuera de esta|fuera de esa|fuera de",
        "when": "cuándo van a|cuándo vais a|cuándo vas a|cuándo piensan|cuándo pensáis|cuándo me van a|"
        "hasta cuándo van a|hasta cuándo vais a|hasta cuándo vas a|hasta cuándo piensan|hasta cuándo pensáis|"
        "hasta cuándo me van a",
    },
    cores=(
        "final",
        "wrong",
        "let alone now?",
        "stop of again? contact/send/call/talk/vex thing? now?",
        "end of again? receive thing? now?",
        "stop of again? call contact/send now?",
        "stop of again? contact/send call now?",
        "stop of send message/ad call now?",
        "stop of add list now?",
        "stop of use number now?",
        "ceasing again? contact/send/call/talk thing? now?",
        "ceasing message/ad now?",
        "halt message/ad now?",
        "halt sending message/ad now?",
        "halt touch now?",
        "halt/finish subscription now?",
        "not again? contact",
        "that not would",
        "not want that would",
        "not again? enter touching",
        "stop of again? enter touching now?",
        "not contact/send message/ad/it? nor call",
        "not call nor contact",
        "not call nor send/sendone message/ad/it",
        "not again send/call/vex/receive",
        "not person talk more",
        "nomore person talk",
        "not again talk",
        "nomore send/call/vex/receive",
        "not send/sendone/call/vex/receive thing? more",
        "not more send/sendone/receive",
        "not vex organ",
        "not want that person vex",
        "not being contacted",
        "not send message/ad/it/info",
        "not person sendone message/ad/it/info",
        "not sendone ad",
        "nomore sendone",
        "not message/ad send/sendone",
        "not receive message/ad/it/info",
        "stop of send info now?",
        "end of receive info now?",
        "not call here_only",
        "not add list",
        "not use number",
        "not want that again? contact/call",
        "not want that send/sendone message/ad/it/more/info",
        "not want that again send/vex/talk",
        "not want that person talk",
        "not want that use number/list",
        "not want that add list",
        "not want person contact",
        "not want more? message/ad",
        "not want contacted",
        "not want be list",
        "not want subscribed",
        "not want again? receive message/ad/it/more/info",
        "not want more? receive thing",
        "not want sending message/ad/number",
        "object message/ad/receive",
        "object sending message/ad/number",
        "no message/ad",
        "without ad",
        "unsubscribe now?",
        "give down now?",
        "signoff message/ad/list/number",
        "exit from list now?",
        "remove from list now?",
        "remove subscription now?",
        "remove number now?",
        "removeme from list/here now?",
        "being removed now?",
        "removed from list now?",
        "number removed",
        "erasure of number/list",
        "revoke consent",
        "revoke consent for contact/send/call/receive/use/add",
        "revoke consent sending message/ad/number",
        "notconsent consent",
        "notconsent consent for contact/send/call/receive/use/add",
        "if contact/send/call/vex threat",
        "if threat",
        "threat if contact/send/call/vex",
        "sick message/ad",
        "remove_third from list",
        "not want be_part thing",
        "not again send thing",
        "number must being removed",
        "keep message/ad now?",
        "must remove number now?",
        "halt sending here_only",
        "when stop of again? contact/send/call/talk/vex thing? now?",
        "when stop of send message/ad now?",
    ),
    how=(
        "who",
        "how unsubscribe",
        "how give down",
        "how end of receive message/ad",
        "how halt/halting message/ad",
        "how halt/halting subscription",
        "how exit from list",
        "how remove/removeme/quitting from list",
        "how remove/quitting number",
    ),
    alone=(
        "bare",
        "not person call",
        "not person talk",
        "not message/ad",
        "not person send/sendone",
        "not sendone messages",
        "removeme",
        "person remove",
        "remove phone",
        "exit list",
        "not receive",
        "not want receive",
        "down message/ad",
        "nomessage",
        "down number",
        "let filler? ad",
        "stop of sendthem",
        "takeoff notes",
        "person remove from here",
        "not person haveto contact/send more",
        "number away_from list",
        "mine_number away_from list",
    ),
    soft=(
        "refusal",
        "threaten",
        "threaten ifmore",
        "ifmore threaten",
        "stop of again? contact/send/call",
        "remove_third",
        "not want subscription",
    ),
    real=_each(
        "mand|envi|contact|molest|llam|marc|dej|par|cancel|elimin|borr|quit|sac|retir|deten|anul|desactiv|termin|"
        "acab|evit|text|habl|notific|mensaj|anunci|alert|avis|list|not|sald|salud|fundament|mont|mud",
        "o|as|a|amos|ais|an|aste|aron|aba|abas|abamos|aban|ado|ada|ados|adas|are|ara|aras|aran|aremos|aria|arian|"
        "asen|arte|arlo|arla|arlos|arlas|arles|andolo|andola|emos|ante|antes|adora|ador|able|ables",
    )
    + "|"
    + _each(
        "escrib|recib|suscrib|suprim|exclu|describ|inscrib|prohib|exhib|permit|remit|admit|sal|sub|viv|resid|resist|"
        "insist|asist",
        "o|es|e|imos|en|is|i|iste|io|ieron|ia|ias|iamos|ian|ido|ida|idos|idas|ire|ira|iras|iran|iremos|iria|irian|"
        "iera|ieran|irte|irlo|irla|irlos|a|as|an|amos|iendo|ir",
    )
    + "|escrito|escrita|escritos|escritor|escritora|recibos|recibidor|personaje|pasaje|paisaje|masaje|masajes|"
    "mensajero|mensajeros|menaje|lisa|pista|pistas|vista|vistas|cesta|fiesta|gripo|grupos|tropa|baja|bajo|bajas|"
    "parque|pared|paredes|parte|partes|pera|perro|correa|correas|correr|corren|corres|corre|corred|oferta|promesa|"
    "promesas|promocion|cosa|casas|cosas|notas|nota|noticia|noticias|deje|dejo|dejaron|quito|quitar|queda|quedan|"
    "queden|quedo|quiten|tener|venir|tenor|temer|teñir|contacto|contactos|contrato|contratos|contrate|contraten|"
    "contratar|contarme|contar|contarnos|cuenten|cantar|cantarme|tratar|mandato|mandos|mando|menos|manden|amen|"
    "envase|envases|envidia|envidien|enviudar|nombre|hombre|hombres|escriba|escriban|estribo|suscrito|suscriptor|"
    "suscriptores|anuncie|anuncien|acusar|acusen|acosen|acortar|alerto|abierta|alarma|alarmas|alegrar|cancelacion|"
    "cancel|cancion|canciones|parada|paradas|parece|parecen|pares|pagar|paguen|pague|parir|pasar|pasen|pasaran|"
    "pesar|pesan|pelar|poner|ponen|poder|podar|perder|lista|listo|listos|bolsa|bolsas|bases|besos|vuelta|vuelo|"
    "vuelos|leere|leerlo|creer|leyes|verla|verlo|traer|caer|volver|velar|verano|testo|testos|resto|restos|sexto|"
    "tejer|tejen|tengan|detonar|detenido|detenida|detuvo|salgan|salgas|salga|saltar|salar|salon|saber|sabor|saquear|"
    "sacos|sacas|sauce|llamen|llanen|llenar|llegan|llegas|llegar|llegaron|llegado|mensual|mensuales|usar|informar|"
    "informan|informe|inferior|aviones|avion|habitar|excluido|ponga|pongan|mover|mueva|muevan|mueve|remueve|renovar|"
    "renueva|renueven|revisar|retirada|retiro|reir|tirar|tiren|girar|juntar|quieran|cuiden|cuidar|guitar|guitarra|"
    "borrador|barrer|barra|barras|borroso|horror|eliminado|comunica|comunican|comunico|comunidad|comunidades|"
    "comunion|invitacion|notificado|actualizacion|actualizar|encuentra|encuentro|encuentran|respuesta|encuestado|"
    "textil|tejido|sixto",
    other="foto fotos video videos documento documentos contrato presupuesto cotización currículum archivo "
    "no nunca ni sin dijo dice dijeron dicen pidió pide pidieron cuando hasta mientras porque quien quienes "
    "cual cuales donde él ella ellos ellas mañana ayer anoche lunes martes miércoles jueves viernes sábado "
    "domingo semana mes año hora horas minutos pedido pedidos cita citas reserva reservas reunión entrega "
    "entregas pago pagos factura facturas cuenta cuentas tarjeta tarjetas contraseña alarma canción música "
    "luz luces película juego coche autobús tren vuelo vuelos billete billetes producto productos precio "
    "precios paquete modelo muestra cebolla importante",
)
