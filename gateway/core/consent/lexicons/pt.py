"""Portuguese, of Brazil and of Portugal."""

from itertools import product

from gateway.core.consent.lexicon import Lexicon


def _each(*parts: str) -> str:
    """Every choice of the first part with every choice of the next: `mand|envi` with `e|em` gives four words."""
    return "|".join("".join(chosen) for chosen in product(*(part.split("|") for part in parts)))


_LIST = (
    "lista|listas|lista de transmissao|listas de transmissao|lista de contatos|lista de contactos|"
    "lista de distribuicao|lista de emails|lista de e-mails|lista de envio|lista de envios|lista de clientes|"
    "lista de divulgacao|lista de whatsapp|lista de sms|lista de mensagens|lista de telefones|lista vip|"
    "lista de marketing|lista de correio|mailing|mailing list|cadastro|cadastros|base|base de dados|bases de dados|"
    "banco de dados|bd|sistema|registro|registros|registo|registos|grupo|grupos|newsletter|agenda|contatos|"
    "contactos|transmissao|canal|assinatura|inscricao|subscricao|ficheiro|ficheiros|arquivos|campanha|campanhas|"
    "diretorio|listagem|comunidade|divulgacao|chat|mala direta|servico de mensagens|servico de sms"
)
_PHONE = (
    "numero|numeros|telefone|tel|fone|celular|cel|telemovel|numero de telefone|numero de celular|"
    "numero de telemovel|numero de whatsapp|contato|contacto|contatos|contactos|whatsapp|whats|zap|wpp|email|e-mail|"
    "mail|nome|cadastro|registro|registo|endereco|endereco de email|endereco de e-mail|nr|num|perfil"
)
_ASKING = (
    "pode|podem|podes|poderia|poderiam|podia|podiam|podias|da pra|da para|daria para|daria pra|dava para|tem como|"
    "teria como|ha como|ha forma de|ha maneira de|e possivel|seria possivel|sera que|sera que pode|sera que podem|"
    "consegue|conseguem|quer|querem|voce pode|vc pode|voces podem|vcs podem|importa se de|importam se de|"
    "se importa de|se importaria de|se importam de|nao podem|nao podia|nao podiam|nao poderia|nao poderiam|"
    "por que nao|por que voce nao|por que voces nao|porque nao|pq nao"
)
_POLITELY = (
    "peco|pedia|pedimos|pedi pra|pedi para|ja pedi pra|ja pedi para|falei pra|falei para|ja falei pra|ja falei para|"
    "disse para|disse pra|ja disse para|ja disse pra|peco para|peco pra|pedindo para|pedindo pra|avisei pra|rogo|"
    "suplico|imploro|exijo|exigimos|ordeno|solicito|solicitamos|agradeco|agradecemos|agradecia|agradeceria|requeiro|"
    "reitero|repito|ja pedi|pedi|ja falei|falei|ja disse|disse|eu disse|ja avisei|ja solicitei|venho solicitar|"
    "venho pedir|venho por este meio solicitar|venho por este meio pedir|venho por meio desta solicitar|to pedindo|"
    "estou pedindo|estou a pedir|to falando|ja falei mil vezes|quantas vezes tenho que pedir|"
    "quantas vezes tenho que falar|quantas vezes preciso pedir|quantas vezes preciso falar|"
    "quantas vezes tenho de dizer|quantas vezes vou ter que pedir"
)
_WISHING = (
    "quero|queria|queremos|keria|kero|qro|gostaria|gostariamos|gostava|gostavamos|desejo|desejamos|preciso|"
    "precisamos|necessito|prefiro|preferia|preferiria|preferimos|espero|esperamos|tomara|oxala|queira|queiram|"
    "pretendo|opto por|optei por|decidi|resolvi|eu quero|eu queria|eu gostaria|eu preciso|so quero|so queria|"
    "meu desejo e|o que eu quero e|a unica coisa que quero e"
)
_THREAT = (
    "te processo|eu te processo|te denuncio|eu te denuncio|te bloqueio|eu te bloqueio|processo|vou denunciar|"
    "vou te denunciar|vou denunciar voces|vou denunciar esse numero|vou denunciar este numero|denuncio|eu denuncio|"
    "vou bloquear|vou te bloquear|vou bloquear voces|bloqueio|eu bloqueio|vou processar|vou processar voces|"
    "vou processar a empresa|processo voces|eu processo|vou reclamar no procon|vou ao procon|vou no procon|"
    "vou acionar o procon|aciono o procon|vou a policia|vou na policia|chamo a policia|faco queixa|vou fazer queixa|"
    "vou apresentar queixa|apresento queixa|vou fazer uma denuncia|faco uma denuncia|faco denuncia|"
    "vou reclamar na anatel|vou reclamar|vou acionar a justica|vou entrar na justica|"
    "vou fazer um boletim de ocorrencia|vou fazer bo|faco um bo|tomarei as medidas cabiveis|tomarei medidas legais|"
    "vou tomar medidas legais|tomarei providencias|vou tomar providencias|denuncio voces|bloqueio voces|"
    "vou reportar|reporto|vou denunciar como spam|denuncio como spam|vou apresentar queixa na anacom|"
    "participo na anacom|denunciarei|bloquearei|processarei|farei queixa|apresentarei queixa"
)

LEXICON = Lexicon(
    language="pt",
    words={
        "also": "nem liguem|nem ligar|nem liguem mais|nem mandem mensagem|nem mandem mensagens|"
        "nem mande mensagem|nem mandar mensagem|nem mandar mensagens|nem escrevam|nem escreva|"
        "nem contatem|nem contate|nem ligue|nem incomodem|nem perturbem|ou liguem|ou ligar|"
        "ou liguem mais|ou mandem mensagem|ou mandem mensagens|ou mande mensagem|ou mandar mensagem|"
        "ou mandar mensagens|ou escrevam|ou escreva|ou contatem|ou contate|ou ligue|ou incomodem|"
        "ou perturbem|e liguem|e ligar|e liguem mais|e mandem mensagem|e mandem mensagens|"
        "e mande mensagem|e mandar mensagem|e mandar mensagens|e escrevam|e escreva|e contatem|"
        "e contate|e ligue|e incomodem|e perturbem|e nem liguem|e nem ligar|e nem liguem mais|"
        "e nem mandem mensagem|e nem mandem mensagens|e nem mande mensagem|e nem mandar mensagem|"
        "e nem mandar mensagens|e nem escrevam|e nem escreva|e nem contatem|e nem contate|"
        "e nem ligue|e nem incomodem|e nem perturbem|nem me liguem|nem me ligar|nem me liguem mais|"
        "nem me mandem mensagem|nem me mandem mensagens|nem me mande mensagem|nem me mandar mensagem|"
        "nem me mandar mensagens|nem me escrevam|nem me escreva|nem me contatem|nem me contate|"
        "nem me ligue|nem me incomodem|nem me perturbem|e não liguem|e não ligar|e não liguem mais|"
        "e não mandem mensagem|e não mandem mensagens|e não mande mensagem|e não mandar mensagem|"
        "e não mandar mensagens|e não escrevam|e não escreva|e não contatem|e não contate|"
        "e não ligue|e não incomodem|e não perturbem|e não me liguem|e não me ligar|"
        "e não me liguem mais|e não me mandem mensagem|e não me mandem mensagens|"
        "e não me mande mensagem|e não me mandar mensagem|e não me mandar mensagens|e não me escrevam|"
        "e não me escreva|e não me contatem|e não me contate|e não me ligue|e não me incomodem|"
        "e não me perturbem",
        "stop": "pare|parem|pares|parar|pararem|para|deixe|deixem|deixa|deixar|deixes|deixarem|cesse|cessem|cessar|"
        "cessa|desista|desistam|desistir|chega|basta|abstenha se|abstenham se|abster se|se abstenha|se abstenham|"
        "paren|parrem|paree|parasse|parassem|deixassem|deixasse|pararia|parariam|paremmm|parem ja|pare ja|para ja|"
        "deicha|deiche|deichem|acabe|acabem|acaba|corta|corte|cortem|desliga|termine|terminem",
        "end": "parar|deixar|cessar",
        "ceasing": "evite|evitem|evitar|evita|stop|para d|pare d|parem d|cessem|cesse|stop de|para d|dxa de",
        "of": "de|d",
        "halt": "desliga|desligue|desliguem|desligar|"
        "pare|parem|parar|pares|cancele|cancelem|cancela|cancelar|canselar|cancelo|cancelarem|suspenda|"
        "suspendam|suspender|suspende|interrompa|interrompam|interromper|interrompe|desative|desativem|desativar|"
        "desativa|desactive|desactivem|desactivar|anule|anulem|anular|encerre|encerrem|encerrar|encerra|stop|"
        "bloqueie|bloqueiem|bloquear|bloqueia|cesse|cessem|cessar|pare com|parem com|parar com|para com|pares com|"
        "acabe com|acabem com|acaba com|acabar com|chega com|basta com|basta das|basta dos|corte|cortem|cortar|"
        "corta|deixem se de|deixe se de|deixa te de|terminem com|termine com|parem la com|pare la com|para la com|"
        "parem ja com|pare ja com|para ja com|silencie|silenciar|cancelem ja|dispenso|nao insistam com|"
        "nao insista com|pode parar com|podem parar com|nao continuem com|nao continue com",
        "finish": "termine|terminem|terminar|finalizar|finalize",
        "never": "nunca|jamais|nunca jamais",
        "not": "num|nã|"
        "nao|n|naum|nao mais|nunca mais|ja nao|nem|tampouco|ninguem|nao quero mais que|nao e para|nao e pra|"
        "e pra nao|e para nao|proibo|proibo que|proibo voces de|proibo vos de|proibido|esta proibido de|"
        "estao proibidos de|estao proibidos|voces estao proibidos de|fica proibido|fica proibido de|"
        "nao tem autorizacao para|nao tem autorizacao pra|nao tem permissao para|nao tem permissao pra|"
        "nao tem o direito de|nao tem direito de|nao estao autorizados a|nao esta autorizado a|favor nao|"
        "me incomoda que|odeio que|detesto que|oponho me a que|me oponho a que|cansei de voces|abstenham se de|"
        "nao ouse|nao ousem|nao se atreva a|nao se atrevam a|nao tente|nao tentem|pfv nao",
        "again": "volte a|volta a|voltem a|voltes a|voltar a|voltarem a|torne a|tornem a|tornes a|tornar a|"
        "continue a|continuem a|continue|continuem|continues a|continua a|continuar|continuar a|fique|fica|fiquem|"
        "ficar|fiques|ficam|ficar a|fiquem a|fique a|insista em|insistam em|insistir em|insiste em|venha|venham|vir|"
        "esteja|estejam|estar a|estar|tente|tentem|tentar|volte|volta|voltem|voltar|voltassem a|voltasse a|"
        "me volte a|continuassem a|siga|sigam|torna a",
        "nomore": "nunca|nunca mais|jamais|nao mais|ja nao|nunca jamais|nao quero mais que",
        "that": "que|q",
        "more": "mais|+|nunca mais|jamais|de novo|novamente|outra vez|nunca|em hipotese alguma|a partir de hoje|"
        "a partir de agora|daqui para a frente|daqui pra frente|de agora em diante|mas|maiss|mai|nenhuma vez|"
        "doravante",
        "it": "nada|mais nada|nada mais|nada disso|nada disto|nd|mais nd|nadinha|nada nunca mais|coisas|"
        "essas coisas|estas coisas|porcaria|porcarias|essas porcarias|essa porcaria|merda|merdas|essas merdas|"
        "essa merda|bosta|essa bosta|lixo|esse lixo|besteira|besteiras|essas besteiras|tralha|tralhas|nenhuma|"
        "nenhum|mais nenhuma|mais nenhum|nenhuma coisa|coisa nenhuma|coisa alguma|nada de voces|porra nenhuma|porra|"
        "esse tipo de coisa|esse tipo de mensagem|este tipo de coisa|bobagem|bobagens|parvoices|tretas|cenas",
        "thing": "isso|isto|aquilo|essas coisas|essa coisa|isso aqui|isso tudo|tudo isso|disso|disto|essas porra|"
        "essa porra",
        "contact": _each(
            "contat|contact|incomod|perturb|importun|assedi|atazan|azucrin|amol|aporrinh|pentelh|melg|apoquent|"
            "spamm|spam|torr|mass|flod|flood|maç|insist|incomud|pertub",
            "e|em|es|ar|ando|arem|asse|assem",
        )
        + "|escreva|escrevas|escrevam|escrever|escreverem|escrevendo|escrevesse|escrevessem|escrevao|iscreva|"
        "mensagear|contatar me|notifique|notifiquem|notificar|notificando|chatear|chateie|chateiem|chateies|"
        "chateando|chatiar|chatiem|chateiar|aborrecer|aborreca|aborrecam|aborrecas|aborrecendo|encher|enchendo|"
        "encha|encham|enchas|encherem|bombardear|bombardeiem|bombardeie|bombardeando|insistir|insista|insistam|"
        "insistas|insistindo|procurar|procure|procurem|procures|procurando|entre em contato|entrem em contato|"
        "entrar em contato|entre em contacto|entrem em contacto|entrar em contacto|entra em contato|"
        "entra em contacto|entres em contacto|entrando em contato|entrarem em contato|entrarem em contacto|"
        "entrasse em contato|entrassem em contato|faca contato|facam contato|fazer contato|fazer contacto|"
        "facam contacto|tomar contato|mantenham contato|manter contato|se comunique|se comuniquem|comunicar|"
        "comunicar se|comunique se|comuniquem se|comuniquem|comunique|foder|fodam|foda|foder a paciencia|"
        "foder o juizo|moer o juizo|moer a paciencia|dar cabo da paciencia|encher o saco|encher meu saco|"
        "encher a paciencia|torrar a paciencia|torrar o saco|fazer spam|facam spam|faca spam|mandar spam|macar|mace|"
        "macem|me encham|me encha|lotar|lotem|lotando|lotar minha caixa|entupir|perturbe|pertube|pertubem|enxer|"
        "enxendo|tirar a paciencia|massacrar|massacrem|assediar|fazer perder tempo|me fazer perder tempo|cutucar|"
        "abordar|abordem|aborde|importunar|mandar zap|mandar whats",
        "enter": "entre|entrem|entrar|entra|entres|entrarem|entrando|faca|facam|fazer|mantenha|mantenham|manter|"
        "tome|tomem|tomar|estabelecam|estabelecer",
        "touching": "em contato|em contacto|contato|contacto|contatos|contactos|em contatto|em ctt",
        "vex": "avise|avisem|avisar|avises|informe|informem|informar|escreve|incomoda|perturba|enche|chateia|"
        "importuna|contata|contacta|amola|procura|insiste|torra|aborrece|atazana|pertuba",
        "send": "mnadar|madar|mandra|mandr|evniar|enivar|"
        + _each("mand|envi|envie|encaminh|repass|dispar|remet", "e|em|es|ar|ando|arem|asse|assem")
        + "|mande me|envie|enviem|envies|enviar|enviarem|enviando|mandao|mandi|manden|envien|emvie|emviem|emviar|"
        "inviar|invie|inviem|facam chegar|faca chegar|fazer chegar|remetam|remeta|remeter|remetendo|divulgar|"
        "divulgue|divulguem|oferecer|ofereca|oferecam|ofereças|oferecendo|postar|poste|vender|venda|vendam|"
        "compartilhe|compartilhem|passe|passem|passar|fazer propaganda|facam propaganda|faca propaganda|"
        "fazer publicidade|mandar msg|empurrar|empurrem",
        "sends": "escreve|escreves|contata|contacta|contatam|"
        "manda|envia|encaminha|dispara|repassa|manda me|envia me|liga|chama|mandas|envias",
        "talk": "chame|chamem|chamar|chames|chamando|chamarem",
        "speak": "fale|falem|fala|falar|fales|falando|falarem",
        "with": "comigo|com a gente|conosco|connosco",
        "via": "no whats|no whatsapp|no zap|no privado|no pv|no meu whats|no meu whatsapp|no meu zap|aqui|por aqui",
        "emphasis": "nao|n",
        "phone": "numero|contato|contacto|telefone|celular|telemovel|dados|registro|registo",
        "here_only": "para este numero|para esse numero|pra esse numero|pra este numero|para o meu numero|"
        "pro meu numero|nesse numero|neste numero|nesse telefone|neste telefone|pro meu celular|"
        "para o meu telemovel|no meu numero|no meu celular",
        "nor": "nem|e|ou|nem me|e nem|e nem me",
        "call": "ligue|liguem|ligues|ligar|ligarem|ligando|ligasse|ligassem|telefone|telefonem|telefonar|"
        "telefonando|telefonarem|telefones|ligem|lige|faca ligacoes|facam ligacoes|fazer ligacoes|fazer chamadas|"
        "facam chamadas",
        "doing": "mandando|enviando|escrevendo|incomodando|perturbando|enchendo|ligando|contatando|contactando|"
        "chamando|importunando|assediando|a mandar|a enviar|a ligar|a escrever|a incomodar|a chatear",
        "receive": "resceber|receberr|receber|recebendo|recber|receber mais|reseber|ter|ver|ler|obter|ser incluido|"
        "estar recebendo|ficar recebendo|continuar recebendo|continuar a receber|voltar a receber|estar a receber|"
        "seguir recebendo|ficar vendo|saber nada|saber de voces|saber mais nada|saber de nada|saber mais",
        "contacted": "contatado|contatada|contactado|contactada|contatados|contactados|incomodado|incomodada|"
        "perturbado|perturbada|importunado|importunada|notificado|notificada|chamado|chamada|assediado|assediada|"
        "bombardeado|abordado|abordada|contato|contacto|contatos de voces|procurado|procurada",
        "message": "recebimento|o recebimento|o recebimento de mensagens|recebimento de mensagens|"
        "mensagem|mensagens|mensagen|mensagems|mensagns|mensajem|mensajens|mensages|menssagem|menssagens|"
        "mensagm|mesagem|mesagens|mensage|mensagenzinha|mensagenzinhas|mensagen s|mensaagens|msg|msgs|msgm|msn|mgs|"
        "mens|mensag|sms|smss|torpedo|torpedos|texto|textos|textao|mensagem de texto|mensagens de texto|notificacao|"
        "notificacoes|notificacaes|aviso|avisos|alerta|alertas|lembrete|lembretes|e-mail|e-mails|email|emails|mail|"
        "mails|correio|correio eletronico|comunicacao|comunicacoes|comunicado|comunicados|contato|contatos|contacto|"
        "contactos|newsletter|newsletters|boletim|boletins|informativo|informativos|novidades|atualizacoes|whatsapp|"
        "whats|zap|zaps|zapzap|wpp|wp|ligacoes|ligacao|chamadas|telefonemas|conteudo|conteudos|correntes|pesquisas|"
        "mensagens de voz|correspondencia|push|conversa|mensagens de whatsapp|mensagem de whatsapp|robocalls|"
        "bom dia|figurinhas|mensagens suas|mensagens vossas|mensagens de voces|contato de voces|contato algum|"
        "qualquer contato|qualquer mensagem",
        "info": "informacoes|informacao|info|infos|mais informacoes|as informacoes",
        "promotion": "marketing direto|marketing directo|publicidade direta|"
        "anúncios publicitários|"
        "propaganda|propagandas|publicidade|publicidades|promocoes|promos|promo|ofertas|anuncio|"
        "anuncios|marketing|mensagens publicitarias|mensagens promocionais|mensagens de marketing|"
        "mensagem de marketing|mensagens de propaganda|mensagem de propaganda|mensagem publicitaria|"
        "conteudo promocional|conteudo publicitario|reclame|reclames|cupons|descontos|merchandising|"
        "emails promocionais|emails de marketing|sms publicitarios|sms promocionais|publi|pub",
        "ad": "spam|spams|mensagens comerciais|comunicacoes comerciais|comunicacao comercial|divulgacao|divulgacoes|"
        "mala direta|propaganda politica|propaganda eleitoral|santinho|santinhos|propostas comerciais|"
        "material publicitario|material promocional|malas diretas|telemarketing|campanha|campanhas|"
        "publicidade nao solicitada",
        "sending": "o envio|os envios|envio|envios|o uso|uso|o tratamento|tratamento|a utilizacao|utilizacao|"
        "o disparo|disparo|disparos|os disparos|o recebimento|recebimento|a rececao|a recepcao|todo o envio|"
        "todos os envios|qualquer envio|o bombardeio|ao envio|ao tratamento|ao uso|o processamento",
        "touch": "todo contato|todo o contato|todo o contacto|qualquer contato|qualquer contacto|o contato|"
        "o contacto|toda comunicacao|toda a comunicacao|qualquer comunicacao|o assedio|a perseguicao|o bombardeio|"
        "a perturbacao",
        "remove": _each("remov|exclu|suprim", "a|am|as|er|ir|e|em|amos")
        + "|"
        + _each(
            "tir|retir|apag|apagu|delet|elimin|risc|risqu|desvincul|descadast|desassoci|desconect|desregist",
            "e|em|es|a|ar|am|arem|assem|asse",
        )
        + "|tirao|remove|removem|removesse|removessem|exclui|excluem|excluissem|excluam|escluir|escluam|esclua|"
        "remuva|remuvam|tira fora|bloqueie|sacar|saca|saquem|dar baixa|de baixa|deem baixa|da baixa|dar baixa em|"
        "dar baixa no|apaguem|apague|apagar|apaga|deleta|descarte|descartem|descartar|destruam|destruir",
        "from": "da|do|das|dos|de|desta|dessa|deste|desse|dessas|desses|destas|destes|na|no|nesta|nessa|fora da|"
        "fora do|daquela|duma|em|de qualquer|de todas as|de todos os",
        "here": "daqui|disso|disto|dai|disso aqui|daqui por favor|desse negocio|dessa merda|desta merda|dessa porra|"
        "dessa bosta|de tudo",
        "unsubscribe": _each(
            "descadastr|descadrast|descadast|desescrev|desassin|descredenci", "ar|e|em|a|o|amento|ada|ado|es|arem"
        )
        + "|"
        + _each(
            "desinscrev|dessinscrev|desincrev|dessubscrev|desubscrev|unsubscrev|dessobscrev|desenscrev|desiscrev",
            "er|a|am|e|o|as",
        )
        + "|desinscricao|dessubscricao|desubscricao|unsubscribe|unsub|opt out|optout|desinscrito|desinscrita|"
        "descadastrado|descadastrada|desvincular me|desligar me da lista|optar por nao receber|direito de oposicao|"
        "direito ao esquecimento|direito ao apagamento|direito de eliminacao|direito de exclusao|descadastre se|"
        "descadastrem se|descadrastrar|descadrastre|descadrastra|descadrasta|dessinscrever|dessinscreva|desregistar|"
        "desregistrar|desregiste|desregistre",
        "subscription": "inscricao|assinatura|subscricao|minha inscricao|minha assinatura|minha subscricao|"
        "a inscricao|a assinatura|a subscricao|a minha inscricao|a minha assinatura|a minha subscricao|incricao|"
        "minha incricao|meu cadastro|o meu cadastro|cadastro|o cadastro|meu registro|meu registo|minha adesao|"
        "assinaturas|minhas inscricoes|minhas assinaturas|minha insricao",
        "exit": "sair|saio|sair fora|me retirar|retirar me|abandonar|sair logo",
        "being": "ser|seja|sejam|sejamos|fosse|ficar|que seja|estar",
        "removed": "removido|removida|excluido|excluida|retirado|retirada|tirado|tirada|apagado|apagada|deletado|"
        "deletada|eliminado|eliminada|descadastrado|descadastrada|desinscrito|desinscrita|riscado|riscada|"
        "desvinculado|desvinculada|apagados|excluidos|removidos|eliminados|deletados|retirados|apagadas|desligado",
        "be": "estar|continuar|fazer parte|ficar|permanecer|participar|pertencer|constar|seguir|mais fazer parte|"
        "fazer mais parte|ser parte|estar incluido|estar incluida|figurar|ser membro",
        "subscribed": "estar inscrito|estar inscrita|continuar inscrito|continuar inscrita|ser assinante|"
        "estar cadastrado|estar cadastrada|continuar cadastrado|ficar inscrito|ficar cadastrado|estar subscrito|"
        "estar subscrita|ser inscrito",
        "person": "eu|me|mi|m|nos|mim|comigo|a mim|para mim|pra mim|connosco|conosco|a minha familia|minha familia|"
        "p mim|"
        "pra ca|para ca|pra minha mãe|para minha mãe|para a minha mãe|a minha mãe|à minha mãe|pro meu pai|"
        "para o meu pai|ao meu pai|pra minha esposa|para a minha mulher|pro meu marido|ao meu marido|pro meu filho|"
        "pra minha filha|ao meu filho|à minha filha|pra minha avó|à minha avó|pros meus pais|aos meus pais",
        "number": _each("meu |meus |o meu |os meus |este |esse |nosso ", _PHONE)
        + "|meus dados|os meus dados|meus dados pessoais|os meus dados pessoais|todos os meus dados|dados pessoais|"
        "minhas informacoes|as minhas informacoes|minhas informacoes pessoais|minha linha|esta linha|"
        "minha informacao|nossos dados|meu numero e meus dados|meus dados de contato|meus dados de contacto|"
        "minha conta de email|minha caixa de entrada|minha caixa de email|minha caixa de correio|todos meus dados|"
        "o meu numero de telemovel|o meu numero de telefone",
        "list": _LIST,
        "want": "quero|queremos|kero|qro|quis|queria|quereria|desejo|desejamos|desejaria|gostaria de|gostaria|"
        "gostava de|gostava|gostariamos de|preciso|preciso de|precisamos de|precisamos|necessito|necessito de|"
        "aceito|aceitamos|aceitarei|autorizo|autorizei|autorizamos|autorizado|permito|permiti|consinto|consenti|"
        "concordo em|concordo com|concordei em|pedi|pedimos|solicitei|solicitamos|tenho interesse em|"
        "tenho interesse nas|tenho interesse nos|tenho interesse nessas|tenho interesse nesses|"
        "tenho o menor interesse em|tenho nenhum interesse em|tenho qualquer interesse em|estou interessado em|"
        "estou interessada em|to interessado em|to interessada em|estou interessado nas|estou interessada nas|"
        "interessa|interessam|me interessa|me interessam|interessa me|interessam me|pretendo|pretendemos|"
        "estou a fim de|to a fim de|to afim de|estou afim de|curto|gosto de|gosto que|suporto|aguento|"
        "tenho vontade de|faco questao de|dou autorizacao para|dou permissao para|dou consentimento para|"
        "dei autorizacao para|dei permissao para|dei consentimento para|autorizo o|quero ter que|tolero|admito",
        "object": "me oponho ao|me oponho a|oponho me ao|oponho me a|recuso|recuso me a|me recuso a|rejeito|"
        "estou farto de|estou farta de|farto de|farta de|farto das|farta das|farto dos|estou farto das|"
        "estou farta das|estou farto dos|estou cansado de|estou cansada de|cansado de|cansada de|cansei de|"
        "cansei das|cansei dessas|cansei desses|cansei dos|to cansado de|to cansada de|to cansado dessas|"
        "to cansada dessas|estou de saco cheio de|estou de saco cheio das|de saco cheio de|de saco cheio das|"
        "de saco cheio dessas|to de saco cheio de|to de saco cheio dessas|to de saco cheio das|saco cheio dessas|"
        "ja chega de|ja chega das|ja chega dessas|nao aguento mais|nao aguento mais essas|nao aguento|"
        "nao suporto mais|nao tenho interesse em|nao tenho interesse nas|sem interesse em|nao quero saber de|"
        "nao quero saber das|enjoei de|enjoei dessas",
        "no": "chega de|chega das|chega dos|chega dessa|chega dessas|chega desse|chega desses|chega destas|"
        "chega destes|basta de|basta das|basta dos|basta dessas|basta desses|ja basta de|ja chega de|nao mais|"
        "nada de|zero|nem mais uma|nem mais um|nem uma|nunca mais|sem mais|nao quero mais|nao quero|nao preciso de|"
        "nao desejo|nao desejo mais|nao queremos|nao queremos mais|dispenso|dispensamos",
        "without": "sem|sem mais|nada de",
        "nomessage": "nao mensagens|nao mensagem|nao sms|nao spam|nao propaganda|nao publicidade|sem mensagens|"
        "sem mensagem|sem sms|sem spam|sem contato|sem contacto|nao autorizo|nao consinto|nao ligar|nao mandar|"
        "nao enviar|nao incomodar|nao perturbar|nao contatar|nao contactar",
        "revoke": "retiro|retirar|revogo|revogar|anulo|cancelo|cancelar|revogamos|retiramos|revogado|revogo o|"
        "retirado|revoguei",
        "consent": "consentimento|meu consentimento|o meu consentimento|minha autorizacao|a minha autorizacao|"
        "autorizacao|permissao|minha permissao|a minha permissao|o consentimento|a autorizacao|"
        "qualquer consentimento|qualquer autorizacao|todo consentimento|nosso consentimento|"
        "todo e qualquer consentimento|opt in",
        "notconsent": "nao tem|nao tens|nao tem mais|ja nao tem|nao dou|nao dei|nunca dei|jamais dei|nao lhes dei|"
        "nao vos dei|nao te dei|nunca lhes dei|nunca vos dei|nao possuem|nao possui|nao dou mais|ja nao dou|nao ha|"
        "nao existe|eu nao dei|eu nunca dei|voces nao tem|voce nao tem",
        "for": "para|pra|de|para que|a",
        "add": "adicione|adicionem|adiciones|adicionar|adiciona|inclua|incluam|incluir|inclui|coloque|coloquem|"
        "colocar|coloca|ponha|ponham|por|meta|metam|meter|inscreva|inscrevam|cadastre|cadastrem|bote|botem|botar|"
        "insira|insiram|inserir",
        "use": "use|usem|usar|uses|usa|utilize|utilizem|utilizar|compartilhe|compartilhem|compartilhar|partilhem|"
        "partilhe|partilhar|venda|vendam|vender|guardem|guarde|guardar|armazenem|armazene|armazenar|mantenham|"
        "mantenha|tratem|trate|tenham|tenha|divulguem|divulgue|cedam|passem|usando|usarem",
        "erasure": "minha exclusao|a minha exclusao|minha remocao|a minha remocao|minha retirada|a minha retirada|"
        "o fim|fim|o termino|a interrupcao|a suspensao|a cessacao|interrupcao|suspensao|meu descadastro|exclusao|"
        "a exclusao|eliminacao|a eliminacao|remocao|a remocao|apagamento|o apagamento|cancelamento|o cancelamento|"
        "retirada|a retirada|descadastro|o descadastro|a supressao|supressao|baixa|a baixa",
        "let": "deixa|deixe|deixem|deixar|deixes|deicha|deichem|larga|largue|larguem|dexa|dexem|deixarem|deixassem",
        "alone": "em paz|quieto|quieta|sossegado|sossegada|em sossego|em pas|tranquilo|tranquila|da mao|de mao|"
        "viver em paz|viver|na paz|em paz e sossego",
        "final": "já pedi várias vezes a remoção|já pedi a remoção do meu número|já pedi para ser removido|"
        "já pedi para ser removida|já pedi várias vezes para ser removido|já solicitei a remoção|"
        "já solicitei o descadastro|já pedi o descadastro|já pedi várias vezes o descadastro|"
        "já pedi a exclusão do meu número|"
        "pedido de eliminação de dados|pedido de eliminação dos dados|pedido de eliminação de dados pessoais|"
        "pedido de eliminação dos meus dados|pedido de eliminação dos meus dados pessoais|"
        "pedido de exclusão de dados|pedido de exclusão dos dados|pedido de exclusão de dados pessoais|"
        "pedido de exclusão dos meus dados|pedido de exclusão dos meus dados pessoais|"
        "pedido de apagamento de dados|pedido de apagamento dos dados|pedido de apagamento de dados pessoais|"
        "pedido de apagamento dos meus dados|pedido de apagamento dos meus dados pessoais|"
        "pedido de remoção de dados|pedido de remoção dos dados|pedido de remoção de dados pessoais|"
        "pedido de remoção dos meus dados|pedido de remoção dos meus dados pessoais|"
        "solicitação de eliminação de dados|solicitação de eliminação dos dados|"
        "solicitação de eliminação de dados pessoais|solicitação de eliminação dos meus dados|"
        "solicitação de eliminação dos meus dados pessoais|solicitação de exclusão de dados|"
        "solicitação de exclusão dos dados|solicitação de exclusão de dados pessoais|"
        "solicitação de exclusão dos meus dados|solicitação de exclusão dos meus dados pessoais|"
        "solicitação de apagamento de dados|solicitação de apagamento dos dados|"
        "solicitação de apagamento de dados pessoais|solicitação de apagamento dos meus dados|"
        "solicitação de apagamento dos meus dados pessoais|solicitação de remoção de dados|"
        "solicitação de remoção dos dados|solicitação de remoção de dados pessoais|"
        "solicitação de remoção dos meus dados|solicitação de remoção dos meus dados pessoais|"
        "peço a eliminação de dados|peço a eliminação dos dados|peço a eliminação de dados pessoais|"
        "peço a eliminação dos meus dados|peço a eliminação dos meus dados pessoais|peço a exclusão de dados|"
        "peço a exclusão dos dados|peço a exclusão de dados pessoais|peço a exclusão dos meus dados|"
        "peço a exclusão dos meus dados pessoais|peço a apagamento de dados|peço a apagamento dos dados|"
        "peço a apagamento de dados pessoais|peço a apagamento dos meus dados|"
        "peço a apagamento dos meus dados pessoais|peço a remoção de dados|peço a remoção dos dados|"
        "peço a remoção de dados pessoais|peço a remoção dos meus dados|"
        "peço a remoção dos meus dados pessoais|solicito a eliminação de dados|"
        "solicito a eliminação dos dados|solicito a eliminação de dados pessoais|"
        "solicito a eliminação dos meus dados|solicito a eliminação dos meus dados pessoais|"
        "solicito a exclusão de dados|solicito a exclusão dos dados|solicito a exclusão de dados pessoais|"
        "solicito a exclusão dos meus dados|solicito a exclusão dos meus dados pessoais|"
        "solicito a apagamento de dados|solicito a apagamento dos dados|"
        "solicito a apagamento de dados pessoais|solicito a apagamento dos meus dados|"
        "solicito a apagamento dos meus dados pessoais|solicito a remoção de dados|"
        "solicito a remoção dos dados|solicito a remoção de dados pessoais|solicito a remoção dos meus dados|"
        "solicito a remoção dos meus dados pessoais|exijo a eliminação de dados|exijo a eliminação dos dados|"
        "exijo a eliminação de dados pessoais|exijo a eliminação dos meus dados|"
        "exijo a eliminação dos meus dados pessoais|exijo a exclusão de dados|exijo a exclusão dos dados|"
        "exijo a exclusão de dados pessoais|exijo a exclusão dos meus dados|"
        "exijo a exclusão dos meus dados pessoais|exijo a apagamento de dados|exijo a apagamento dos dados|"
        "exijo a apagamento de dados pessoais|exijo a apagamento dos meus dados|"
        "exijo a apagamento dos meus dados pessoais|exijo a remoção de dados|exijo a remoção dos dados|"
        "exijo a remoção de dados pessoais|exijo a remoção dos meus dados|"
        "exijo a remoção dos meus dados pessoais|"
        "perde meu número|perca o meu número|exerço o meu direito ao apagamento|"
        "exerço meu direito de exclusão|exerço o meu direito ao esquecimento|direito ao esquecimento|"
        "sai da minha lista|saiam da minha lista|me tira dessa|me tirem dessa|me tira disso|"
        "me tirem disso|bloqueia meu número|bloqueia o meu número|bloqueie o meu número|"
        "vai se foder|vao se foder|va se foder|vai te foder|va te foder|vao se fuder|vai se fuder|"
        "va se fuder|vai a merda|va a merda|vao a merda|vai tomar no cu|vao tomar no cu|va tomar no cu|"
        "vai toma no cu|vtnc|vsf|vai te catar|vai se catar|vao se catar|vai pro inferno|vao pro inferno|"
        "va pro inferno|vai para o inferno|vao para o inferno|vai pra puta que pariu|vao pra puta que pariu|"
        "vai a puta que pariu|pqp para de|vai para o caralho|vao para o caralho|va para o caralho|vai pro caralho|"
        "vao pro caralho|vai pra casa do caralho|vao pra casa do caralho|vai levar no cu|vao levar no cu|vai a fava|"
        "vao a fava|vai dar uma volta ao bilhar grande|vai passear|vao passear|vai chatear outro|vao chatear outro|"
        "va chatear outro|vai encher o saco de outro|vao encher o saco de outro|vai perturbar outro|"
        "va perturbar outro|vao perturbar outro|vai incomodar outro|va incomodar outro|vao incomodar outro|"
        "sai da minha vida|saia da minha vida|saiam da minha vida|some daqui|suma daqui|sumam daqui|"
        "some da minha vida|suma da minha vida|sumam da minha vida|sumam|vaza|vaza daqui|vazem|me erra|"
        "me errem|me esquece|me esqueca|me esquecam|esquece me|esquecam me|esqueca que eu existo|"
        "esquecam que eu existo|esquece que eu existo|esqueca meu numero|esquecam meu numero|esquece meu numero|"
        "esquecam o meu numero|esquece o meu numero|perca meu numero|percam meu numero|percam o meu numero|"
        "larga do meu pe|larguem do meu pe|larga o meu pe|sai do meu pe|saiam do meu pe|larga meu pe|larga me|"
        "larguem me|me larga|me largue|me larguem|deslarga me|deslarguem me|desampara me a loja|"
        "desamparem me a loja|sai fora|saiam fora|nao perturbe|nao perturbem|nao incomode|nao incomodem|nao chateie|"
        "nao chateiem|nao encha|nao encham|nao enche|nao enche o saco|nao me enche|nao me enche o saco|"
        "nao me encha o saco|nao encha o saco|nao encham o saco|nem mais uma mensagem|nem mais um sms|"
        "nem mais uma msg|nem mais um contato|nem mais uma ligacao|nem mais um email|nem mais um e-mail|"
        "nao quero saber de voces|nao quero saber mais de voces|nao quero mais saber de voces|"
        "nao quero nada de voces|nao quero mais nada de voces|nao quero nada com voces|"
        "nao quero mais nada com voces|nao quero saber de nada|nao quero saber nada de voces|"
        "nao quero contato com voces|nao quero conversa|nao quero mais conversa|chega de mensagens|parem com isso|"
        "pare com isso|para com isso|pode parar com isso|exerco meu direito de oposicao|"
        "exerco o meu direito de oposicao|exerco o direito de oposicao|exerco o direito ao apagamento|"
        "bloqueiem meu numero|bloqueie meu numero|bloqueiem o meu numero",
        "bare": "apaguem tudo o que têm sobre mim|apaguem tudo que vocês têm sobre mim|apaguem tudo que têm de mim|"
        "excluam tudo que vocês têm de mim|excluam tudo que vocês têm sobre mim|apaguem tudo o que têm meu|"
        "eliminem tudo o que têm sobre mim|"
        "chega de envios|basta de envios|parar os envios|parar envios|parem os envios|parem com os envios|"
        "parem o envio para meu número|parem o envio para o meu número|pare o envio para meu número|"
        "suspendam os envios|suspender os envios|cancelem os envios de mensagens|cessem os envios|"
        "nenhum envio mais|nenhum contato mais|nenhum contacto mais|nenhuma mensagem mais|sem mais envios|"
        "sem mais contatos|sem mais contactos|"
        "parem com tudo|pare com tudo|parem tudo|apaguem|me poupem disso|me poupe disso|poupem-me disso|"
        "me adiciona não|não me adicionem|não me adicionem mais|não me adicione mais|"
        "nao queremos nada|nao queremos isso|não queremos mais isso|não desejo mais nada|"
        "não desejo mais isso|já não quero nada|já não quero isto|não quero mais isto|não quero isto|"
        "suma|"
        "não quero mais isso|nao quero isso|não quero mais nada|não quero isso mais|para já com isso|"
        "parem já com isso|pare já com isso|para logo com isso|parem logo com isso|pare logo com isso|"
        "já pedi para sair|já pedi pra sair|já pedi para parar|já pedi pra parar|já solicitei minha exclusão|"
        "já pedi minha exclusão|já pedi o cancelamento|"
        "num quero mais isso|não precisa bloqueia meu número|"
        "solicito minha remoção|solicito minha exclusão|solicito minha retirada|"
        "solicito a minha remoção|solicito a minha exclusão|solicito a minha retirada|"
        "peço minha remoção|peço minha exclusão|peço minha retirada|peço a minha remoção|"
        "peço a minha exclusão|peço a minha retirada|quero minha remoção|quero minha exclusão|"
        "quero minha retirada|quero a minha remoção|quero a minha exclusão|quero a minha retirada|"
        "gostaria da minha remoção|gostaria da minha exclusão|gostaria da minha retirada|"
        "gostaria da a minha remoção|gostaria da a minha exclusão|gostaria da a minha retirada|"
        "exijo minha remoção|exijo minha exclusão|exijo minha retirada|exijo a minha remoção|"
        "exijo a minha exclusão|exijo a minha retirada|solicito remoção|solicito exclusão|"
        "solicito retirada|peço remoção|peço exclusão|peço retirada|exijo remoção|exijo exclusão|"
        "exijo retirada|"
        "quero parar com isso|quero parar com isto|quero que parem|quero que pare|"
        "quero que isso pare|quero que isso acabe|quero que pare com isso|"
        "não manda mais isso|não mande mais isso|não mandem mais isso|não envie mais isso|"
        "não enviem mais isso|não me manda isso|não manda isso|não manda mais|"
        "cancela isso|cancelem isso|cancele isso|cancela isso aí|"
        "solicito cancelamento|solicito o cancelamento|solicito descadastro|nao desejo mais|nao quero mais|"
        "ja nao quero|n quero mais|quero sair daqui|nao quero mais participar|nao quero mais fazer parte|stop|pare|"
        "para|parem|parar|pare ja|para ja|parem ja|pare agora|parem agora|para agora|pare por favor|parar tudo|"
        "pare tudo|ja chega|chega|chega ja|chegaa|ja basta|basta|basta ja|chega disso|chega disto|basta disso|sair|"
        "quero sair|quero sair disso|quero parar|quero sair fora|saio|pare com isto|parem com isto|para com isto|"
        "parem la com isso|parem la com isto|para la com isso|cancelar|cancele|cancela|cancelem|cancelar tudo|"
        "cancela tudo|cancelem tudo|cancelar agora|remover|remova|removam|excluir|exclua|excluam|descadastro|"
        "desligar|encerrar|encerra|interromper|suspender|eliminar|apagar|anular|unsub|stop ja|nunca mais|"
        "nao insista|nao insistam|nao insiste|nao insistas|nao insista mais|nao insistam mais|deixa disso|"
        "me bloqueia|me bloqueie|me bloqueiem|nao continue|nao continuem|quero cancelar tudo|quero me desligar|"
        "pare de uma vez|parem de uma vez|para de uma vez|descadastramento|nao me perturbe|favor remover|"
        "favor retirar|favor excluir|favor apagar|favor tirar|favor cancelar|por favor remover|pode parar|"
        "podem parar|pode remover|podem remover|pode apagar|pode excluir|podem excluir|pode tirar|dá pra parar|"
        "da pra parar|dá para parar|para já|parem já|pare já|já chega|não insista|não insistam|não insistas|"
        "não insista mais|chega já|bloqueia aí|cancelar envio|cancela o envio|cancelem o envio|interrompam|"
        "interrompa|interrompam o envio|suspendam|suspenda|não ligue mais|não mande mais|não mandem mais|"
        "para de mandar|parem de mandar|cessar|cessem|não mais|não mais por favor|suspendam o envio|"
        "suspenda o envio|parem o envio|pare o envio de mensagens|não quero fazer parte disso|"
        "não quero mais fazer parte|não quero mais fazer parte disso|não me incluam mais|não me inclua mais|"
        "não me incluam|não me incluam mais nos envios|não me incluam nos vossos envios|"
        "não me inclua mais nos envios|me esquece|me esqueçam|me esqueça|mano me esquece|esquece-me|esqueçam-me|"
        "larga do meu pé|sai do meu pé|saiam do meu pé",
        "if": "da proxima vez que|da proxima vez que me|se continuar|se continuarem|se continuarem a|se continuar a|"
        "se continuares a|se voltar a|se voltarem a|se voltares a|se nao parar de|se nao pararem de|"
        "se nao parares de|se nao parar|se nao pararem|se nao deixarem de|se insistirem em|se insistir em|se|se me|"
        "se voce|se voces|caso continuem|caso continue|caso voltem a|caso volte a|mais uma|mais uma dessas|"
        "se nao pararem com as|se nao parar com as|caso nao parem de|caso nao pare de|caso nao parem|caso nao pare|"
        "na proxima",
        "ifdo": "mandarem|enviarem|escreverem|ligarem|contatarem|contactarem|incomodarem|perturbarem|mandar mais|"
        "enviar mais|mandarem mais|enviarem mais|mandando|enviando|mandar|enviar|incomodar|perturbar|incomodando|"
        "perturbando|ligando|ligar|escrever|escrevendo|contatar|contactar|mensagem|msg|mensagem e|msg e|"
        "mensagem dessas e|sms e|sms|insistirem|insistir|chatear|chatearem|enchendo|encher|com isso|com isto|"
        "as mensagens|com as mensagens|com essas mensagens",
        "threat": _THREAT,
        "wrong": "numero errado|nr errado|telefone errado|numero incorreto|errou o numero|errou de numero|"
        "erraram o numero|erraram de numero|errou numero|voce errou o numero|voces erraram o numero|"
        "se enganou no numero|se enganou de numero|enganou se no numero|enganaram se no numero|"
        "se enganaram no numero|se enganaram de numero|esta enganado no numero|estao enganados no numero|"
        "tem o numero errado|estao com o numero errado|esta com o numero errado|ligou errado|numero trocado|"
        "enganado no numero",
        "who": "quem é|quem é você|quem é vc|quem és|quem és tu|quem são vocês|quem fala|quem está falando|"
        "quem tá falando|quem está a falar|de quem é esse número|de quem é este número|com quem eu falo|"
        "com quem falo|como conseguiram meu número|como conseguiu meu número",
        "how": "como|como posso|como eu posso|como faco para|como faco pra|como e que faco para|como eu faco para|"
        "como eu faco pra|como fazer para|como fazer pra|como se faz para|o que faco para|o que faco pra|"
        "o que tenho que fazer para|o que tenho de fazer para|o que devo fazer para|que tenho de fazer para|onde|"
        "onde posso|de que forma posso|de que maneira posso|quero saber como|gostaria de saber como|"
        "queria saber como|qual o procedimento para",
        "halting": "cancelo|paro|desativo|suspendo|anulo|elimino|bloqueio|desligo|interrompo",
        "quitting": "tiro|removo|retiro|excluo|apago|elimino|deleto|descadastro|desinscrevo|saio",
        "now": "agora|agora mesmo|hoje|hoje mesmo|neste momento|nesse instante|neste instante|ja hoje",
        "refusal": "silêncio|não preciso mais das informações|não preciso mais das informações de vocês|"
        "quero encerrar o serviço|encerrar o serviço|quero cancelar o serviço|"
        "não quero promoção|não quero mais promoção|não quero oferta|não quero promoções|"
        "não quero mais saber disso|não quero saber disso|não quero saber|não quero mais saber|"
        "não tenho interesse|não tenho nenhum interesse|sem interesse|nenhum interesse|zero interesse|"
        "não me interessa|não nos interessa|não interessa|não estou interessado|não estou interessada|"
        "não estamos interessados|não temos interesse|não há interesse|já não me interessa|já não tenho interesse|"
        "não tenho mais interesse|não tenho interesse obrigado|não é para mim|não é pra mim|não é do meu interesse|"
        "não é do nosso interesse|dispenso|eu dispenso|tô fora|estou fora|não quero|n quero|nao quero nao|"
        "não quero nada|não quero isso|não quero isto|não preciso|não preciso disso|não preciso de nada|"
        "não preciso mais|já não preciso|não vendo|não estou vendendo|não está à venda|minha casa não está à venda|"
        "não autorizei isso|não autorizei|eu não autorizei isso|não autorizei nada|nunca autorizei|"
        "nunca autorizei isso|nunca me inscrevi|nunca me cadastrei|não me inscrevi|não me cadastrei|"
        "não me cadastrei nisso|nunca me inscrevi nisso|nunca dei meu número|não dei meu número|"
        "nunca dei o meu número|nunca dei meu número pra vocês|nunca pedi isso|não pedi isso|não pedi isto|"
        "não solicitei isso|não solicitei|não pedi nada disso|isso é spam|é spam|isto é spam|isso é assédio|"
        "é assédio|isto é assédio|mensagens demais|demasiadas mensagens|muitas mensagens|bloqueado|bloqueei|"
        "já bloqueei|denunciado|denunciei|já denunciei|ele faleceu|ela faleceu|cala a boca|cale a boca|"
        "calem a boca|cala-te|some|suma|sumam|vaza|vazem|cai fora|caiam fora|vai se ferrar|vão se ferrar|"
        "vai catar coquinho|vai passear|vai ver se estou na esquina|tá enchendo o saco|está enchendo o saco|"
        "tão enchendo o saco|vocês enchem o saco|que saco|que chatos|que insistência|esquece esse número|"
        "esqueça esse número|esqueçam esse número|esqueça este número|esqueçam este número|esquece este número|"
        "esquece meu número|bloqueia meu número|bloqueie meu número|bloqueiem meu número|bloqueia meu número aí|"
        "cancelo o serviço|cancelar serviço|cancelar plano|cancela tudo|não respondam|não responda|"
        "quem te deu meu número|quem deu meu número|quem vos deu o meu número|onde conseguiram meu número|"
        "foi engano|é engano|engano|deve ser engano|acho que é engano|foi um engano|é um engano|"
        "estão me perturbando|estão me incomodando|você está me incomodando|vocês estão me incomodando|"
        "estão a incomodar|não tenho interesse em nada disso|não tenho interesse em nada|não tenho interesse nisso|"
        "não tenho interesse no produto|não tenho interesse na oferta|não tenho interesse no serviço|"
        "não me interessa nada disso|não quero vender|não quero comprar|não quero comprar nada|"
        "não conheço essa pessoa|não é mais desse número|este número é de outra pessoa|"
        "esse número é de outra pessoa|já chega disso|não é não|já disse que não|já falei que não|não consinto|"
        "não dou consentimento|não autorizo|exerço o direito de oposição|direito de oposição|golpe|é golpe|"
        "isso é golpe|golpistas|burla|isto é uma burla|não desejo|não desejo nada|obrigado mas não|"
        "não obrigado não tenho interesse|apaga|apaga isso|apaguem|exclui|não mande|não mandem|não ligue|"
        "não liguem|não quero participar|não quero participar disso|não quero fazer parte|me larga|me larguem|"
        "desativar|desative|desativem",
        "threaten": "vou denunciar|vou te denunciar|vou denunciar vocês|vou vos denunciar|vou denunciar esse número|"
        "vou denunciar este número|vou bloquear|vou te bloquear|vou bloquear vocês|vou bloquear esse número|"
        "vou processar|vou te processar|vou processar vocês|vou apresentar queixa|vou fazer queixa|"
        "vou fazer uma queixa|vou reclamar|vou reclamar no procon|vou denunciar no procon|vou ao procon|"
        "vou acionar o procon|vou à polícia|vou chamar a polícia|vou na polícia|vou fazer um boletim de ocorrência|"
        "vou registrar boletim de ocorrência|vou tomar medidas legais|vou tomar as medidas legais|"
        "vou tomar providências|tomarei providências|tomarei as medidas cabíveis|"
        "meu advogado vai entrar em contato|vou falar com meu advogado|denuncio|processo vocês|bloqueio vocês|"
        "te denuncio|te bloqueio|te processo|vou reportar|vou reportar este número|vou reportar como spam|"
        "vou denunciar como spam|vou meter um processo|vou reclamar na anatel|vou denunciar na anatel",
        "ifmore": "se|se continuar|se continuarem|se continuares|se não parar|se não pararem|se não parares|"
        "se insistir|"
        "se insistirem|se mandar mais uma mensagem|se mandarem mais uma mensagem|se mandar mensagem de novo|"
        "se mandar de novo|se me mandar mais uma mensagem|se me enviarem mais uma mensagem|"
        "se enviarem mais uma mensagem|se ligar de novo|se ligarem de novo|mais uma mensagem e|"
        "mais uma mensagem e eu|mais uma e|mais uma e eu|outra mensagem e|na próxima|da próxima vez|"
        "na próxima mensagem|senão|se não|mais um sms e|mais um e|outro sms e",
        "sick": "não aguento mais|já não aguento|não aguento|não suporto|não suporto mais|tô cansado de|tô cansada de|"
        "estou cansado de|estou cansada de|cansado de|cansada de|tô de saco cheio de|estou de saco cheio de|"
        "saco cheio de|tô cansado dessas|tô cansada dessas|estou cansado dessas|estou cansada dessas|tô farto de|"
        "tô farta de|já estou farto de|já estou farta de|tô cheio de|me enchem de|vocês me enchem de|"
        "estão me enchendo de|enough de",
        "courtesy": "e aí|eai|oii|oiii|oiee|olha|olhe|sim mas|então|bem|viva|viva boa tarde|exmos senhores|exmo senhor|"
        "exma senhora|cara senhora|caro senhor|sinceramente|honestamente|na moral|velho|véi|mano do céu|"
        "agradeço|bjs|beijos|beijo|valeu|vlw|flw|falou|tmj|bom trabalho|fui|rsrs|haha|hehe|até logo|"
        "até nunca mais|tchauzinho|fica com deus|fiquem com deus|deus abençoe|amém|boa semana|bom feriado|"
        "boa continuação|boa sorte|desculpe o incômodo|desculpa o incômodo|desculpe incomodar|me desculpem|"
        "sem ofensa|sem querer ofender|com todo o respeito|na boa|numa boa|puxa|eita|ué|uai|tchê|bah|guri|"
        "parceiro|parça|chefe|patrão|amor|flor|equipe|equipa|prezada equipe|aguardo confirmação|"
        "aguardo resposta|muito grato|muito grata|gratidão|mto obrigado|mt obrigada|mto obg|obrigadinho|"
        "obrigadinha|"
        "obrigado pela informação|obrigada pela informação|obrigado pela mensagem|obrigada pela mensagem|"
        "obrigado pelo contato|obrigada pelo contato|obrigado pelo contacto|agradeço o contato|"
        "agradeço o contacto|agradeço a mensagem|agradeço a informação|agradeço a oferta|"
        "obrigado pela oferta|obrigado pela atenção|obrigada pela atenção|obrigado por tudo|"
        ""
        "ou|senao|caso contrario|do contrario|por favor|porfavor|pfv|pfvr|pf|pff|pffff|pls|please|favor|"
        "faz favor|faca favor|se faz favor|sff|s f f|por gentileza|gentileza|por obsequio|fineza|porfa|por fvr|"
        "plmds|pelo amor de deus|pelamor|pelo amor|por amor de deus|obrigado|obrigada|obg|obgd|brigado|brigada|"
        "muito obrigado|muito obrigada|grato|grata|agradecido|agradecida|desde ja obrigado|desde ja obrigada|"
        "desde ja agradeco|desde ja grato|agradeco desde ja|agradeco a compreensao|obrigado pela compreensao|"
        "obrigada pela compreensao|ola|oi|oie|opa|ei|hey|alo|bom dia|boa tarde|boa noite|boas|boas tardes|tudo bem|"
        "tudo bom|caros|caro|cara|prezados|prezado|prezada|senhor|senhora|senhores|sr|sra|srs|moco|moca|amigo|amiga|"
        "amigos|querido|querida|queridos|meu|mano|mana|irmao|pessoal|gente|galera|meu amigo|minha amiga|meu bem|"
        "meu filho|minha filha|meu senhor|minha senhora|desculpe|desculpa|desculpem|me desculpe|perdao|com licenca|"
        "sinto muito|lamento|ok|okay|ta|ta bom|ta bem|certo|beleza|blz|sim por favor|nao obrigado|nao obrigada|"
        "nao muito obrigado|nao brigado|n obrigado|obrigado mas|obrigada mas|caralho|carai|krl|crl|porra|poxa|po|"
        "pow|puta merda|puta que pariu|pqp|merda|foda se|caramba|cacete|inferno|droga|saco|que saco|que merda|"
        "que porra|que inferno|que chato|que chatos|que chatice|que coisa chata|credo|nossa|meu deus|deus|jesus|mds|"
        "affs|aff|afe|pora|filhos da puta|filho da puta|fdp|desgracado|desgraçados|otarios|otario|idiotas|idiota|"
        "imbecil|imbecis|chatos|chato|babacas|babaca|atenciosamente|att|cumprimentos|com os melhores cumprimentos|"
        "melhores cumprimentos|saudacoes|abraco|abracos|abs|hi|hello|thanks|kkk|kkkk|rs|hum|tchau|adeus|ate nunca|"
        "ate mais|e serio|serio|por misericordia|cordialmente|respeitosamente|gentilmente|encarecidamente|"
        "educadamente|com todo respeito|a quem interessar|a quem interessar possa|alguem|vai|va la|la|so|viu|ouviu|"
        "ouviram|entendeu|entenderam|tah|hein|ja falei|ja pedi|ja disse|pela ultima vez|pela milesima vez|"
        "por ultima vez|tenha um bom dia|tenham um bom dia|bom fim de semana|fico no aguardo|aguardo|"
        "aguardo retorno|fico a aguardar",
        "opening": "quantas vezes tenho que dizer|quantas vezes tenho que dizer pra|quantas vezes tenho que dizer que|"
        "quantas vezes tenho que dizer pra vocês|quantas vezes tenho que dizer a vocês que|"
        "quantas vezes tenho que dizer para que|quantas vezes tenho que falar para|"
        "quantas vezes tenho que falar que|quantas vezes tenho que falar pra vocês|"
        "quantas vezes tenho que falar a vocês que|quantas vezes tenho que falar para que|"
        "quantas vezes tenho que pedir que|quantas vezes tenho que pedir pra vocês|"
        "quantas vezes tenho que pedir a vocês que|quantas vezes tenho que pedir para que|"
        "quantas vezes tenho que repetir|quantas vezes tenho que repetir pra|"
        "quantas vezes tenho que repetir para|quantas vezes tenho que repetir que|"
        "quantas vezes tenho que repetir pra vocês|quantas vezes tenho que repetir a vocês que|"
        "quantas vezes tenho que repetir para que|quantas vezes tenho que avisar|"
        "quantas vezes tenho que avisar pra|quantas vezes tenho que avisar para|"
        "quantas vezes tenho que avisar que|quantas vezes tenho que avisar pra vocês|"
        "quantas vezes tenho que avisar a vocês que|quantas vezes tenho que avisar para que|"
        "quantas vezes tenho de dizer pra|quantas vezes tenho de dizer que|"
        "quantas vezes tenho de dizer pra vocês|quantas vezes tenho de dizer a vocês que|"
        "quantas vezes tenho de dizer para que|quantas vezes tenho de falar|quantas vezes tenho de falar pra|"
        "quantas vezes tenho de falar para|quantas vezes tenho de falar que|"
        "quantas vezes tenho de falar pra vocês|quantas vezes tenho de falar a vocês que|"
        "quantas vezes tenho de falar para que|quantas vezes tenho de pedir|quantas vezes tenho de pedir pra|"
        "quantas vezes tenho de pedir que|quantas vezes tenho de pedir pra vocês|"
        "quantas vezes tenho de pedir a vocês que|quantas vezes tenho de pedir para que|"
        "quantas vezes tenho de repetir|quantas vezes tenho de repetir pra|"
        "quantas vezes tenho de repetir para|quantas vezes tenho de repetir que|"
        "quantas vezes tenho de repetir pra vocês|quantas vezes tenho de repetir a vocês que|"
        "quantas vezes tenho de repetir para que|quantas vezes tenho de avisar|"
        "quantas vezes tenho de avisar pra|quantas vezes tenho de avisar para|"
        "quantas vezes tenho de avisar que|quantas vezes tenho de avisar pra vocês|"
        "quantas vezes tenho de avisar a vocês que|quantas vezes tenho de avisar para que|"
        "quantas vezes preciso dizer|quantas vezes preciso dizer pra|quantas vezes preciso dizer para|"
        "quantas vezes preciso dizer que|quantas vezes preciso dizer pra vocês|"
        "quantas vezes preciso dizer a vocês que|quantas vezes preciso dizer para que|"
        "quantas vezes preciso falar para|quantas vezes preciso falar que|"
        "quantas vezes preciso falar pra vocês|quantas vezes preciso falar a vocês que|"
        "quantas vezes preciso falar para que|quantas vezes preciso pedir que|"
        "quantas vezes preciso pedir pra vocês|quantas vezes preciso pedir a vocês que|"
        "quantas vezes preciso pedir para que|quantas vezes preciso repetir|"
        "quantas vezes preciso repetir pra|quantas vezes preciso repetir para|"
        "quantas vezes preciso repetir que|quantas vezes preciso repetir pra vocês|"
        "quantas vezes preciso repetir a vocês que|quantas vezes preciso repetir para que|"
        "quantas vezes preciso avisar|quantas vezes preciso avisar pra|quantas vezes preciso avisar para|"
        "quantas vezes preciso avisar que|quantas vezes preciso avisar pra vocês|"
        "quantas vezes preciso avisar a vocês que|quantas vezes preciso avisar para que|"
        "quantas vezes vou ter que dizer|quantas vezes vou ter que dizer pra|"
        "quantas vezes vou ter que dizer para|quantas vezes vou ter que dizer que|"
        "quantas vezes vou ter que dizer pra vocês|quantas vezes vou ter que dizer a vocês que|"
        "quantas vezes vou ter que dizer para que|quantas vezes vou ter que falar|"
        "quantas vezes vou ter que falar pra|quantas vezes vou ter que falar para|"
        "quantas vezes vou ter que falar que|quantas vezes vou ter que falar pra vocês|"
        "quantas vezes vou ter que falar a vocês que|quantas vezes vou ter que falar para que|"
        "quantas vezes vou ter que pedir para|quantas vezes vou ter que pedir que|"
        "quantas vezes vou ter que pedir pra vocês|quantas vezes vou ter que pedir a vocês que|"
        "quantas vezes vou ter que pedir para que|quantas vezes vou ter que repetir|"
        "quantas vezes vou ter que repetir pra|quantas vezes vou ter que repetir para|"
        "quantas vezes vou ter que repetir que|quantas vezes vou ter que repetir pra vocês|"
        "quantas vezes vou ter que repetir a vocês que|quantas vezes vou ter que repetir para que|"
        "quantas vezes vou ter que avisar|quantas vezes vou ter que avisar pra|"
        "quantas vezes vou ter que avisar para|quantas vezes vou ter que avisar que|"
        "quantas vezes vou ter que avisar pra vocês|quantas vezes vou ter que avisar a vocês que|"
        "quantas vezes vou ter que avisar para que|quantas vezes terei que dizer|"
        "quantas vezes terei que dizer pra|quantas vezes terei que dizer para|"
        "quantas vezes terei que dizer que|quantas vezes terei que dizer pra vocês|"
        "quantas vezes terei que dizer a vocês que|quantas vezes terei que dizer para que|"
        "quantas vezes terei que falar|quantas vezes terei que falar pra|quantas vezes terei que falar para|"
        "quantas vezes terei que falar que|quantas vezes terei que falar pra vocês|"
        "quantas vezes terei que falar a vocês que|quantas vezes terei que falar para que|"
        "quantas vezes terei que pedir|quantas vezes terei que pedir pra|quantas vezes terei que pedir para|"
        "quantas vezes terei que pedir que|quantas vezes terei que pedir pra vocês|"
        "quantas vezes terei que pedir a vocês que|quantas vezes terei que pedir para que|"
        "quantas vezes terei que repetir|quantas vezes terei que repetir pra|"
        "quantas vezes terei que repetir para|quantas vezes terei que repetir que|"
        "quantas vezes terei que repetir pra vocês|quantas vezes terei que repetir a vocês que|"
        "quantas vezes terei que repetir para que|quantas vezes terei que avisar|"
        "quantas vezes terei que avisar pra|quantas vezes terei que avisar para|"
        "quantas vezes terei que avisar que|quantas vezes terei que avisar pra vocês|"
        "quantas vezes terei que avisar a vocês que|quantas vezes terei que avisar para que|"
        "quantas vezes temos que dizer|quantas vezes temos que dizer pra|quantas vezes temos que dizer para|"
        "quantas vezes temos que dizer que|quantas vezes temos que dizer pra vocês|"
        "quantas vezes temos que dizer a vocês que|quantas vezes temos que dizer para que|"
        "quantas vezes temos que falar|quantas vezes temos que falar pra|quantas vezes temos que falar para|"
        "quantas vezes temos que falar que|quantas vezes temos que falar pra vocês|"
        "quantas vezes temos que falar a vocês que|quantas vezes temos que falar para que|"
        "quantas vezes temos que pedir|quantas vezes temos que pedir pra|quantas vezes temos que pedir para|"
        "quantas vezes temos que pedir que|quantas vezes temos que pedir pra vocês|"
        "quantas vezes temos que pedir a vocês que|quantas vezes temos que pedir para que|"
        "quantas vezes temos que repetir|quantas vezes temos que repetir pra|"
        "quantas vezes temos que repetir para|quantas vezes temos que repetir que|"
        "quantas vezes temos que repetir pra vocês|quantas vezes temos que repetir a vocês que|"
        "quantas vezes temos que repetir para que|quantas vezes temos que avisar|"
        "quantas vezes temos que avisar pra|quantas vezes temos que avisar para|"
        "quantas vezes temos que avisar que|quantas vezes temos que avisar pra vocês|"
        "quantas vezes temos que avisar a vocês que|quantas vezes temos que avisar para que|"
        "quantas vezes é preciso dizer|quantas vezes é preciso dizer pra|quantas vezes é preciso dizer para|"
        "quantas vezes é preciso dizer que|quantas vezes é preciso dizer pra vocês|"
        "quantas vezes é preciso dizer a vocês que|quantas vezes é preciso dizer para que|"
        "quantas vezes é preciso falar|quantas vezes é preciso falar pra|quantas vezes é preciso falar para|"
        "quantas vezes é preciso falar que|quantas vezes é preciso falar pra vocês|"
        "quantas vezes é preciso falar a vocês que|quantas vezes é preciso falar para que|"
        "quantas vezes é preciso pedir|quantas vezes é preciso pedir pra|quantas vezes é preciso pedir que|"
        "quantas vezes é preciso pedir pra vocês|quantas vezes é preciso pedir a vocês que|"
        "quantas vezes é preciso pedir para que|quantas vezes é preciso repetir|"
        "quantas vezes é preciso repetir pra|quantas vezes é preciso repetir para|"
        "quantas vezes é preciso repetir que|quantas vezes é preciso repetir pra vocês|"
        "quantas vezes é preciso repetir a vocês que|quantas vezes é preciso repetir para que|"
        "quantas vezes é preciso avisar|quantas vezes é preciso avisar pra|"
        "quantas vezes é preciso avisar para|quantas vezes é preciso avisar que|"
        "quantas vezes é preciso avisar pra vocês|quantas vezes é preciso avisar a vocês que|"
        "quantas vezes é preciso avisar para que|"
        "tomem nota de que|tomem nota que|tome nota de que|anotem que|anote que|fiquem cientes de que|"
        "fique ciente de que|fiquem cientes que|seria bom que|seria bom se|seria ótimo se|posso pedir que|"
        "posso pedir para|fariam a gentileza de|faria a gentileza de|fariam o favor de|"
        "poderiam fazer o favor de|teriam a gentileza de|"
        "somos uma empresa e|somos uma clínica e|somos um consultório e|somos um comércio e|como empresa|"
        "como consumidor|enquanto cliente|enquanto consumidor|sou particular e|solicitação de|pedido de|"
        "solicitação para|pedido para|respeitem que|respeite que|"
        "quem são vocês|quem é você|quem é vc|não sei quem são|não conheço vocês|nem sei quem são|"
        "não sei quem é você|já falei duas vezes que|já falei duas vezes para|já falei duas vezes pra|"
        "já falei duas vezes|já falei três vezes que|já falei três vezes para|já falei três vezes pra|"
        "já falei três vezes|já falei quatro vezes que|já falei quatro vezes para|já falei quatro vezes pra|"
        "já falei quatro vezes|já falei cinco vezes que|já falei cinco vezes para|já falei cinco vezes pra|"
        "já falei cinco vezes|já falei dez vezes que|já falei dez vezes para|já falei dez vezes pra|"
        "já falei dez vezes|já falei mil vezes que|já falei várias vezes que|já falei várias vezes para|"
        "já falei várias vezes|já falei 2 vezes que|já falei 2 vezes para|já falei 2 vezes pra|"
        "já falei 2 vezes|já falei 3 vezes que|já falei 3 vezes para|já falei 3 vezes pra|já falei 3 vezes|"
        "já disse duas vezes que|já disse duas vezes para|já disse duas vezes pra|já disse duas vezes|"
        "já disse três vezes que|já disse três vezes para|já disse três vezes pra|já disse três vezes|"
        "já disse quatro vezes que|já disse quatro vezes para|já disse quatro vezes pra|"
        "já disse quatro vezes|já disse cinco vezes que|já disse cinco vezes para|já disse cinco vezes pra|"
        "já disse cinco vezes|já disse dez vezes que|já disse dez vezes para|já disse dez vezes pra|"
        "já disse dez vezes|já disse mil vezes que|já disse mil vezes pra|já disse mil vezes|"
        "já disse várias vezes que|já disse várias vezes pra|já disse várias vezes|já disse 2 vezes que|"
        "já disse 2 vezes para|já disse 2 vezes pra|já disse 2 vezes|já disse 3 vezes que|"
        "já disse 3 vezes para|já disse 3 vezes pra|já disse 3 vezes|já pedi duas vezes que|"
        "já pedi duas vezes para|já pedi duas vezes pra|já pedi duas vezes|já pedi três vezes que|"
        "já pedi três vezes para|já pedi três vezes pra|já pedi três vezes|já pedi quatro vezes que|"
        "já pedi quatro vezes para|já pedi quatro vezes pra|já pedi quatro vezes|já pedi cinco vezes que|"
        "já pedi cinco vezes para|já pedi cinco vezes pra|já pedi cinco vezes|já pedi dez vezes que|"
        "já pedi dez vezes para|já pedi dez vezes pra|já pedi dez vezes|já pedi mil vezes que|"
        "já pedi mil vezes|já pedi várias vezes que|já pedi várias vezes|já pedi 2 vezes que|"
        "já pedi 2 vezes para|já pedi 2 vezes pra|já pedi 2 vezes|já pedi 3 vezes que|já pedi 3 vezes para|"
        "já pedi 3 vezes pra|já pedi 3 vezes|já avisei duas vezes que|já avisei duas vezes para|"
        "já avisei duas vezes pra|já avisei duas vezes|já avisei três vezes que|já avisei três vezes para|"
        "já avisei três vezes pra|já avisei três vezes|já avisei quatro vezes que|"
        "já avisei quatro vezes para|já avisei quatro vezes pra|já avisei quatro vezes|"
        "já avisei cinco vezes que|já avisei cinco vezes para|já avisei cinco vezes pra|"
        "já avisei cinco vezes|já avisei dez vezes que|já avisei dez vezes para|já avisei dez vezes pra|"
        "já avisei dez vezes|já avisei mil vezes que|já avisei mil vezes para|já avisei mil vezes pra|"
        "já avisei mil vezes|já avisei várias vezes que|já avisei várias vezes para|"
        "já avisei várias vezes pra|já avisei várias vezes|já avisei 2 vezes que|já avisei 2 vezes para|"
        "já avisei 2 vezes pra|já avisei 2 vezes|já avisei 3 vezes que|já avisei 3 vezes para|"
        "já avisei 3 vezes pra|já avisei 3 vezes|já solicitei duas vezes que|já solicitei duas vezes para|"
        "já solicitei duas vezes pra|já solicitei duas vezes|já solicitei três vezes que|"
        "já solicitei três vezes para|já solicitei três vezes pra|já solicitei três vezes|"
        "já solicitei quatro vezes que|já solicitei quatro vezes para|já solicitei quatro vezes pra|"
        "já solicitei quatro vezes|já solicitei cinco vezes que|já solicitei cinco vezes para|"
        "já solicitei cinco vezes pra|já solicitei cinco vezes|já solicitei dez vezes que|"
        "já solicitei dez vezes para|já solicitei dez vezes pra|já solicitei dez vezes|"
        "já solicitei mil vezes que|já solicitei mil vezes para|já solicitei mil vezes pra|"
        "já solicitei mil vezes|já solicitei várias vezes que|já solicitei várias vezes para|"
        "já solicitei várias vezes pra|já solicitei várias vezes|já solicitei 2 vezes que|"
        "já solicitei 2 vezes para|já solicitei 2 vezes pra|já solicitei 2 vezes|já solicitei 3 vezes que|"
        "já solicitei 3 vezes para|já solicitei 3 vezes pra|já solicitei 3 vezes|eu já falei duas vezes que|"
        "eu já falei duas vezes para|eu já falei duas vezes pra|eu já falei duas vezes|"
        "eu já falei três vezes que|eu já falei três vezes para|eu já falei três vezes pra|"
        "eu já falei três vezes|eu já falei quatro vezes que|eu já falei quatro vezes para|"
        "eu já falei quatro vezes pra|eu já falei quatro vezes|eu já falei cinco vezes que|"
        "eu já falei cinco vezes para|eu já falei cinco vezes pra|eu já falei cinco vezes|"
        "eu já falei dez vezes que|eu já falei dez vezes para|eu já falei dez vezes pra|"
        "eu já falei dez vezes|eu já falei mil vezes que|eu já falei mil vezes para|"
        "eu já falei mil vezes pra|eu já falei mil vezes|eu já falei várias vezes que|"
        "eu já falei várias vezes para|eu já falei várias vezes pra|eu já falei várias vezes|"
        "eu já falei 2 vezes que|eu já falei 2 vezes para|eu já falei 2 vezes pra|eu já falei 2 vezes|"
        "eu já falei 3 vezes que|eu já falei 3 vezes para|eu já falei 3 vezes pra|eu já falei 3 vezes|"
        "eu já disse duas vezes que|eu já disse duas vezes para|eu já disse duas vezes pra|"
        "eu já disse duas vezes|eu já disse três vezes que|eu já disse três vezes para|"
        "eu já disse três vezes pra|eu já disse três vezes|eu já disse quatro vezes que|"
        "eu já disse quatro vezes para|eu já disse quatro vezes pra|eu já disse quatro vezes|"
        "eu já disse cinco vezes que|eu já disse cinco vezes para|eu já disse cinco vezes pra|"
        "eu já disse cinco vezes|eu já disse dez vezes que|eu já disse dez vezes para|"
        "eu já disse dez vezes pra|eu já disse dez vezes|eu já disse mil vezes que|"
        "eu já disse mil vezes para|eu já disse mil vezes pra|eu já disse mil vezes|"
        "eu já disse várias vezes que|eu já disse várias vezes para|eu já disse várias vezes pra|"
        "eu já disse várias vezes|eu já disse 2 vezes que|eu já disse 2 vezes para|eu já disse 2 vezes pra|"
        "eu já disse 2 vezes|eu já disse 3 vezes que|eu já disse 3 vezes para|eu já disse 3 vezes pra|"
        "eu já disse 3 vezes|eu já pedi duas vezes que|eu já pedi duas vezes para|eu já pedi duas vezes pra|"
        "eu já pedi duas vezes|eu já pedi três vezes que|eu já pedi três vezes para|"
        "eu já pedi três vezes pra|eu já pedi três vezes|eu já pedi quatro vezes que|"
        "eu já pedi quatro vezes para|eu já pedi quatro vezes pra|eu já pedi quatro vezes|"
        "eu já pedi cinco vezes que|eu já pedi cinco vezes para|eu já pedi cinco vezes pra|"
        "eu já pedi cinco vezes|eu já pedi dez vezes que|eu já pedi dez vezes para|eu já pedi dez vezes pra|"
        "eu já pedi dez vezes|eu já pedi mil vezes que|eu já pedi mil vezes para|eu já pedi mil vezes pra|"
        "eu já pedi mil vezes|eu já pedi várias vezes que|eu já pedi várias vezes para|"
        "eu já pedi várias vezes pra|eu já pedi várias vezes|eu já pedi 2 vezes que|eu já pedi 2 vezes para|"
        "eu já pedi 2 vezes pra|eu já pedi 2 vezes|eu já pedi 3 vezes que|eu já pedi 3 vezes para|"
        "eu já pedi 3 vezes pra|eu já pedi 3 vezes|eu já avisei duas vezes que|eu já avisei duas vezes para|"
        "eu já avisei duas vezes pra|eu já avisei duas vezes|eu já avisei três vezes que|"
        "eu já avisei três vezes para|eu já avisei três vezes pra|eu já avisei três vezes|"
        "eu já avisei quatro vezes que|eu já avisei quatro vezes para|eu já avisei quatro vezes pra|"
        "eu já avisei quatro vezes|eu já avisei cinco vezes que|eu já avisei cinco vezes para|"
        "eu já avisei cinco vezes pra|eu já avisei cinco vezes|eu já avisei dez vezes que|"
        "eu já avisei dez vezes para|eu já avisei dez vezes pra|eu já avisei dez vezes|"
        "eu já avisei mil vezes que|eu já avisei mil vezes para|eu já avisei mil vezes pra|"
        "eu já avisei mil vezes|eu já avisei várias vezes que|eu já avisei várias vezes para|"
        "eu já avisei várias vezes pra|eu já avisei várias vezes|eu já avisei 2 vezes que|"
        "eu já avisei 2 vezes para|eu já avisei 2 vezes pra|eu já avisei 2 vezes|eu já avisei 3 vezes que|"
        "eu já avisei 3 vezes para|eu já avisei 3 vezes pra|eu já avisei 3 vezes|"
        "eu já solicitei duas vezes que|eu já solicitei duas vezes para|eu já solicitei duas vezes pra|"
        "eu já solicitei duas vezes|eu já solicitei três vezes que|eu já solicitei três vezes para|"
        "eu já solicitei três vezes pra|eu já solicitei três vezes|eu já solicitei quatro vezes que|"
        "eu já solicitei quatro vezes para|eu já solicitei quatro vezes pra|eu já solicitei quatro vezes|"
        "eu já solicitei cinco vezes que|eu já solicitei cinco vezes para|eu já solicitei cinco vezes pra|"
        "eu já solicitei cinco vezes|eu já solicitei dez vezes que|eu já solicitei dez vezes para|"
        "eu já solicitei dez vezes pra|eu já solicitei dez vezes|eu já solicitei mil vezes que|"
        "eu já solicitei mil vezes para|eu já solicitei mil vezes pra|eu já solicitei mil vezes|"
        "eu já solicitei várias vezes que|eu já solicitei várias vezes para|eu já solicitei várias vezes pra|"
        "eu já solicitei várias vezes|eu já solicitei 2 vezes que|eu já solicitei 2 vezes para|"
        "eu já solicitei 2 vezes pra|eu já solicitei 2 vezes|eu já solicitei 3 vezes que|"
        "eu já solicitei 3 vezes para|eu já solicitei 3 vezes pra|eu já solicitei 3 vezes|"
        "falei duas vezes que|falei duas vezes para|falei duas vezes pra|falei duas vezes|"
        "falei três vezes que|falei três vezes para|falei três vezes pra|falei três vezes|"
        "falei quatro vezes que|falei quatro vezes para|falei quatro vezes pra|falei quatro vezes|"
        "falei cinco vezes que|falei cinco vezes para|falei cinco vezes pra|falei cinco vezes|"
        "falei dez vezes que|falei dez vezes para|falei dez vezes pra|falei dez vezes|falei mil vezes que|"
        "falei mil vezes para|falei mil vezes pra|falei mil vezes|falei várias vezes que|"
        "falei várias vezes para|falei várias vezes pra|falei várias vezes|falei 2 vezes que|"
        "falei 2 vezes para|falei 2 vezes pra|falei 2 vezes|falei 3 vezes que|falei 3 vezes para|"
        "falei 3 vezes pra|falei 3 vezes|disse duas vezes que|disse duas vezes para|disse duas vezes pra|"
        "disse duas vezes|disse três vezes que|disse três vezes para|disse três vezes pra|disse três vezes|"
        "disse quatro vezes que|disse quatro vezes para|disse quatro vezes pra|disse quatro vezes|"
        "disse cinco vezes que|disse cinco vezes para|disse cinco vezes pra|disse cinco vezes|"
        "disse dez vezes que|disse dez vezes para|disse dez vezes pra|disse dez vezes|disse mil vezes que|"
        "disse mil vezes para|disse mil vezes pra|disse mil vezes|disse várias vezes que|"
        "disse várias vezes para|disse várias vezes pra|disse várias vezes|disse 2 vezes que|"
        "disse 2 vezes para|disse 2 vezes pra|disse 2 vezes|disse 3 vezes que|disse 3 vezes para|"
        "disse 3 vezes pra|disse 3 vezes|pedi duas vezes que|pedi duas vezes para|pedi duas vezes pra|"
        "pedi duas vezes|pedi três vezes que|pedi três vezes para|pedi três vezes pra|pedi três vezes|"
        "pedi quatro vezes que|pedi quatro vezes para|pedi quatro vezes pra|pedi quatro vezes|"
        "pedi cinco vezes que|pedi cinco vezes para|pedi cinco vezes pra|pedi cinco vezes|pedi dez vezes que|"
        "pedi dez vezes para|pedi dez vezes pra|pedi dez vezes|pedi mil vezes que|pedi mil vezes para|"
        "pedi mil vezes pra|pedi mil vezes|pedi várias vezes que|pedi várias vezes para|"
        "pedi várias vezes pra|pedi várias vezes|pedi 2 vezes que|pedi 2 vezes para|pedi 2 vezes pra|"
        "pedi 2 vezes|pedi 3 vezes que|pedi 3 vezes para|pedi 3 vezes pra|pedi 3 vezes|avisei duas vezes que|"
        "avisei duas vezes para|avisei duas vezes pra|avisei duas vezes|avisei três vezes que|"
        "avisei três vezes para|avisei três vezes pra|avisei três vezes|avisei quatro vezes que|"
        "avisei quatro vezes para|avisei quatro vezes pra|avisei quatro vezes|avisei cinco vezes que|"
        "avisei cinco vezes para|avisei cinco vezes pra|avisei cinco vezes|avisei dez vezes que|"
        "avisei dez vezes para|avisei dez vezes pra|avisei dez vezes|avisei mil vezes que|"
        "avisei mil vezes para|avisei mil vezes pra|avisei mil vezes|avisei várias vezes que|"
        "avisei várias vezes para|avisei várias vezes pra|avisei várias vezes|avisei 2 vezes que|"
        "avisei 2 vezes para|avisei 2 vezes pra|avisei 2 vezes|avisei 3 vezes que|avisei 3 vezes para|"
        "avisei 3 vezes pra|avisei 3 vezes|solicitei duas vezes que|solicitei duas vezes para|"
        "solicitei duas vezes pra|solicitei duas vezes|solicitei três vezes que|solicitei três vezes para|"
        "solicitei três vezes pra|solicitei três vezes|solicitei quatro vezes que|"
        "solicitei quatro vezes para|solicitei quatro vezes pra|solicitei quatro vezes|"
        "solicitei cinco vezes que|solicitei cinco vezes para|solicitei cinco vezes pra|"
        "solicitei cinco vezes|solicitei dez vezes que|solicitei dez vezes para|solicitei dez vezes pra|"
        "solicitei dez vezes|solicitei mil vezes que|solicitei mil vezes para|solicitei mil vezes pra|"
        "solicitei mil vezes|solicitei várias vezes que|solicitei várias vezes para|"
        "solicitei várias vezes pra|solicitei várias vezes|solicitei 2 vezes que|solicitei 2 vezes para|"
        "solicitei 2 vezes pra|solicitei 2 vezes|solicitei 3 vezes que|solicitei 3 vezes para|"
        "solicitei 3 vezes pra|solicitei 3 vezes|"
        "porém|no entanto|todavia|"
        "respeitem minha privacidade e|respeite minha privacidade e|respeitem a minha privacidade e|"
        "respeita minha privacidade e|respeitem meu tempo e|só quero que|só peço que|a única coisa que quero é que|"
        "olha|olhem|escuta|escutem|atenção|desculpe|desculpa|moço|moça|senhor|senhora|meu senhor|gente|pessoal|"
        "cara|mano|pô|poxa|"
        + "já falei mil vezes pra|já falei mil vezes que é pra|já falei mil vezes para|já falei pra|já falei para|"
        "já pedi pra|já pedi para|já pedi mil vezes pra|já pedi mil vezes para|já pedi várias vezes pra|"
        "já pedi várias vezes para|já falei várias vezes pra|já disse para|já disse pra|já disse mil vezes para|"
        "já disse que é para|já disse várias vezes para|quantas vezes tenho que pedir pra|"
        "quantas vezes tenho que pedir para|quantas vezes tenho que falar pra|quantas vezes tenho que dizer para|"
        "quantas vezes preciso pedir pra|quantas vezes preciso pedir para|quantas vezes preciso falar pra|"
        "quantas vezes tenho de dizer para|quantas vezes tenho de pedir para|quantas vezes vou ter que pedir pra|"
        "quantas vezes é preciso pedir para|pela última vez|pela milésima vez|pela enésima vez|"
        "é a última vez que peço|é a última vez que peço para|respeitem e|respeitem minha decisão e|"
        "respeite minha decisão e|respeitem a minha decisão e|por respeito|me faça o favor de|me façam o favor de|"
        "faça o favor de|façam o favor de|façam-me o favor de|tenham a bondade de|tenha a bondade de|agradeço se|"
        "agradecia que|agradeceria se|agradeço que|gostaria que|queria que|preciso que|quero que|eu quero que|"
        "eu gostaria que|eu gostaria de|conforme lgpd|conforme a lgpd|de acordo com a lgpd|com base na lgpd|"
        "nos termos da lgpd|nos termos do rgpd|ao abrigo do rgpd|de acordo com o rgpd|com base no rgpd|"
        + _ASKING
        + "|"
        + _POLITELY
        + "|"
        + _WISHING
        + "|que|q|de|me|nos|lhe|lhes|te|vos|eu|voce|vc|voces|"
        "vcs|tu|ce|oce|e|mas|entao|logo|ja|ja que|tambem|alem disso|so|apenas|simplesmente|melhor|agora|ai|"
        "por favor que|que por favor|facam o favor de|faca o favor de|faz o favor de|facam me o favor de|"
        "faca me o favor de|faz me o favor de|me faz o favor de|me faca o favor de|me facam o favor de|faz favor de|"
        "facam favor de|me faz um favor|me faca um favor|me facam um favor|facam um favor|faca um favor|"
        "tenha a bondade de|tenham a bondade de|tenha a gentileza de|tenham a gentileza de|tenham a amabilidade de|"
        "faca a gentileza de|facam a gentileza de|fazer o favor de|fazer a gentileza de|fazer a fineza de|"
        "pode fazer o favor de|podem fazer o favor de|se possivel|se for possivel|se nao for incomodo|"
        "se nao for pedir muito|se puder|se puderem|se pudesse|se pudessem|ve se|veja se|vejam se|v se|favor|"
        "favor de|tem que|tem de|tens de|tens que|devem|deve|deveria|deveriam|deviam|devia|tratem de|trate de|"
        "trata de|procedam a|proceda a|procedam com|queiram por favor|queira por favor|certifique se de|"
        "certifiquem se de|por este meio|por meio desta|venho|venho por este meio|ao abrigo do rgpd|"
        "ao abrigo da lei|nos termos da lgpd|nos termos do rgpd|nos termos da lei|com base na lgpd|conforme a lgpd|"
        "de acordo com a lgpd|segundo a lgpd|pela lgpd|de acordo com o rgpd|a partir de agora|a partir de hoje|"
        "de agora em diante|daqui para a frente|daqui pra frente|de uma vez por todas|de uma vez|pela ultima vez|"
        "pela milesima vez|mais uma vez|novamente|de novo|outra vez|imediatamente|urgente|urgentemente|como cliente|"
        "como titular dos dados|como titular|gostaria de solicitar|gostaria de pedir|gostaria de pedir que|"
        "quero solicitar|quero pedir|queria pedir|queria solicitar|gostava de pedir|gostava de solicitar|"
        "quero fazer|quero fazer o|fazer o|fazer|solicito o|solicito a|peco o|peco a|exijo o|exijo a|exerco|exercer|"
        "quero exercer|quero exercer meu|exercer o meu|exerco o meu|exerco meu|exerco o|agradeco se|agradecia se|"
        "agradeceria se|ficaria grato se|ficaria grata se|ficava grato se|ficava grata se|posso|eu posso|"
        "sera que posso|estou tentando|to tentando|estou a tentar|tentei|ando a tentar|avisa la|hoje|pf|agora mesmo",
        "you": "candidato|candidatos|partido|partidos|voces|vcs|voce|vc|tu|vos|ces|ce|sua empresa|vossa empresa|"
        "essa empresa|esta empresa|a empresa|a vossa empresa|a sua empresa|sua loja|vossa loja|essa loja|esta loja|"
        "da loja|seu banco|vosso banco|sua parte|vossa parte|tua parte|sua equipe|sua marca|esta marca|essa marca|"
        "seu partido|seu candidato|este remetente|essa gente|vosso|vossa|vossas|vossos|voceis|ninguem dai",
        "filler": "para marketing direto|para marketing directo|dos dados|"
        "para fins de marketing|para fins comerciais|para fins publicitários|para fins promocionais|"
        "para fins de publicidade|para fins de propaganda|com fins comerciais|com fins publicitários|"
        "para efeitos de marketing|para efeitos de marketing direto|para marketing|para publicidade|"
        ""
        "dai|daqui|nada|mais nada|nada mais|nem um|nem uma|nem uma unica|o|a|os|as|de|do|da|dos|das|d|em|"
        "no|na|nos|"
        "nas|num|numa|por|pelo|pela|pelos|pelas|ao|aos|com|para|pra|pro|pras|pros|sobre|que|q|e|ou|nem|seu|sua|"
        "seus|suas|teu|tua|teus|tuas|este|esta|estes|estas|esse|essa|esses|essas|aquele|aquelas|aqueles|deste|"
        "desta|destes|destas|desse|dessa|desses|dessas|neste|nesta|nesse|nessa|tanto|tanta|tantos|tantas|mais|mas|"
        "+|tipo|tipo de|tipos de|qualquer|quaisquer|qualquer tipo de|nenhum|nenhuma|nenhum tipo de|nenhuns|algum|"
        "alguma|todo|toda|todos|todas|todo tipo de|todo o tipo de|todo e qualquer|cada|outro|outra|outros|outras|"
        "muitos|muitas|demasiadas|demasiados|todo dia|todo santo dia|todos os dias|o dia todo|o dia inteiro|"
        "o tempo todo|toda hora|a toda hora|a cada hora|diariamente|diario|diarias|diarios|semanais|semanal|chato|"
        "chata|chatos|chatas|indesejado|indesejada|indesejados|indesejadas|nao solicitado|nao solicitada|"
        "nao solicitados|nao solicitadas|nao desejadas|nao desejados|publicitario|publicitaria|publicitarios|"
        "publicitarias|comercial|comerciais|promocional|promocionais|automatico|automatica|automaticas|automaticos|"
        "em massa|irritante|irritantes|ridiculo|ridicula|ridiculas|estupida|estupidas|estupido|idiotas|maldito|"
        "maldita|malditas|malditos|inutil|inuteis|insuportaveis|de merda|do caralho|da porra|de bosta|do inferno|"
        "porra|aqui|ai|por aqui|por esse meio|por este meio|por essa via|por esta via|por qualquer meio|"
        "por nenhum meio|por qualquer via|em hipotese alguma|de forma alguma|de jeito nenhum|de maneira nenhuma|"
        "de modo algum|sob hipotese nenhuma|sob nenhuma circunstancia|por telefone|por whatsapp|por sms|"
        "por mensagem|por email|por e-mail|pelo whatsapp|pelo whats|pelo zap|via whatsapp|via sms|no whatsapp|"
        "no zap|no whats|no meu whatsapp|no meu zap|no meu whats|no meu celular|no meu telemovel|no meu telefone|"
        "no privado|no pv|no direct|no meu numero|nesse numero|neste numero|neste telefone|nesse telefone|"
        "para este numero|para esse numero|pra esse numero|pra este numero|para o meu numero|pro meu numero|sms|"
        "spam|whatsapp|texto|marketing|eletronico|eletronica|eletronicos|eletronicas|novo|nova|novos|novas|"
        "similares|semelhantes|desse tipo|deste tipo|desse genero|deste genero|assim|tambem|sequer|sendo|ser|seja|"
        "estar|ficar|o saco|meu saco|a paciencia|minha paciencia|a minha paciencia|o juizo|os cornos|a cabeca|"
        "caixa de entrada|nosso|coisas|coisa|politico|politica|politicas|eleitoral|promocoes|ofertas|propaganda|"
        "publicidade|se|lhe|a mim|da parte de|por parte de|parte|suas mensagens|seus produtos|numero|telefone|"
        "celular|telemovel|contato|contacto|conforme lgpd|conforme a lgpd|de acordo com a lgpd|com base na lgpd|"
        "segundo a lgpd|nos termos do rgpd|ao abrigo do rgpd|de acordo com o rgpd|conforme a lei|"
        "de acordo com a lei",
        "time": "imediato|imediata|definitivo|definitiva|o mais breve possível|"
        "ja|nunca|nunca mais|jamais|de uma vez|de uma vez por todas|de vez|imediatamente|de imediato|"
        "com urgencia|urgente|urgentemente|o quanto antes|quanto antes|o mais rapido possivel|"
        "o mais depressa possivel|assim que possivel|logo|doravante|de agora em diante|daqui em diante|"
        "daqui para a frente|daqui pra frente|daqui por diante|a partir de agora|a partir de hoje|a partir de ja|"
        "a partir deste momento|a partir desse momento|desde ja|no futuro|futuramente|definitivamente|"
        "de forma definitiva|permanentemente|para sempre|pra sempre|outra vez|de novo|novamente|pela ultima vez|"
        "na vida|na minha vida|nunca na vida|nunca nunca|completamente|totalmente|por completo|com efeito imediato|"
        "em momento algum|em nenhum momento|asap",
        "reason": "vocês me enchem o saco com essas mensagens|vocês me enchem o saco com mensagens|"
        "vocês me enchem com mensagens|me enchem de mensagens|vocês me enchem de mensagens|"
        "vocês me enchem o saco|me enchem o saco|vocês só me enchem o saco|vocês enchem demais|que saco|"
        "cansei de vocês|cansei dessas mensagens|to cansado dessas mensagens|"
        "propaganda indesejada|isso é propaganda indesejada|publicidade indesejada|"
        "publicidade não solicitada|propaganda não solicitada|spam indesejado|mensagens indesejadas|"
        "mensagem indesejada|me cadastrei sem querer|me inscrevi sem querer|cadastrei sem querer|"
        "inscrevi-me sem querer|inscrevi-me por engano|me cadastrei por engano|me inscrevi por engano|"
        "foi sem querer|foi um engano|cliquei sem querer|não quis me cadastrar|não queria me cadastrar|"
        "não era minha intenção me cadastrar|não era minha intenção me inscrever|"
        "nunca autorizei vocês a me escrever|nunca autorizei vocês a me escreverem|"
        "nunca autorizei vocês a mandar mensagem|nunca autorizei vocês a me mandar mensagem|"
        "nunca autorizei vocês a me contatar|não autorizei vocês a me escrever|"
        "não autorizei vocês a me escreverem|não autorizei vocês a mandar mensagem|"
        "não autorizei vocês a me mandar mensagem|não autorizei vocês a me contatar|"
        "essas mensagens não me servem|essas mensagens não me interessam|essas mensagens são inúteis|"
        "essas mensagens são chatas|essas mensagens incomodam|estas mensagens não me servem|"
        "estas mensagens não me interessam|estas mensagens são inúteis|estas mensagens são chatas|"
        "estas mensagens incomodam|suas mensagens não me servem|suas mensagens não me interessam|"
        "suas mensagens são inúteis|suas mensagens são chatas|suas mensagens incomodam|"
        "quem deu meu número pra vocês|quem deu meu número para vocês|quem deu o meu número pra vocês|"
        "quem deu o meu número para vocês|quem deu o meu número|quem passou meu número pra vocês|"
        "quem passou meu número para vocês|quem passou o meu número pra vocês|"
        "quem passou o meu número para vocês|quem passou o meu número|quem vos deu o meu número|"
        "não preciso de nada|eu nunca pedi isso|nunca pedi isto|não sou cliente de vocês|nunca fui cliente|"
        "nunca fui cliente de vocês|não adianta mandar mensagem|não adianta insistir|não adianta ligar|"
        "não adianta me mandar mensagem|não adianta mandar|"
        "meu filho recebe essas mensagens|meu filho recebe estas mensagens|meu filho recebe suas mensagens|"
        "meu filho recebe as vossas mensagens|meu filho está recebendo essas mensagens|"
        "meu filho está recebendo estas mensagens|meu filho está recebendo suas mensagens|"
        "meu filho está recebendo as vossas mensagens|meu filho está a receber essas mensagens|"
        "meu filho está a receber estas mensagens|meu filho está a receber suas mensagens|"
        "meu filho está a receber as vossas mensagens|minha filha recebe essas mensagens|"
        "minha filha recebe estas mensagens|minha filha recebe suas mensagens|"
        "minha filha recebe as vossas mensagens|minha filha está recebendo essas mensagens|"
        "minha filha está recebendo estas mensagens|minha filha está recebendo suas mensagens|"
        "minha filha está recebendo as vossas mensagens|minha filha está a receber essas mensagens|"
        "minha filha está a receber estas mensagens|minha filha está a receber suas mensagens|"
        "minha filha está a receber as vossas mensagens|minha mãe recebe essas mensagens|"
        "minha mãe recebe estas mensagens|minha mãe recebe suas mensagens|"
        "minha mãe recebe as vossas mensagens|minha mãe está recebendo essas mensagens|"
        "minha mãe está recebendo estas mensagens|minha mãe está recebendo suas mensagens|"
        "minha mãe está recebendo as vossas mensagens|minha mãe está a receber essas mensagens|"
        "minha mãe está a receber estas mensagens|minha mãe está a receber suas mensagens|"
        "minha mãe está a receber as vossas mensagens|meu pai recebe essas mensagens|"
        "meu pai recebe estas mensagens|meu pai recebe suas mensagens|meu pai recebe as vossas mensagens|"
        "meu pai está recebendo essas mensagens|meu pai está recebendo estas mensagens|"
        "meu pai está recebendo suas mensagens|meu pai está recebendo as vossas mensagens|"
        "meu pai está a receber essas mensagens|meu pai está a receber estas mensagens|"
        "meu pai está a receber suas mensagens|meu pai está a receber as vossas mensagens|"
        "minha avó recebe essas mensagens|minha avó recebe estas mensagens|minha avó recebe suas mensagens|"
        "minha avó recebe as vossas mensagens|minha avó está recebendo essas mensagens|"
        "minha avó está recebendo estas mensagens|minha avó está recebendo suas mensagens|"
        "minha avó está recebendo as vossas mensagens|minha avó está a receber essas mensagens|"
        "minha avó está a receber estas mensagens|minha avó está a receber suas mensagens|"
        "minha avó está a receber as vossas mensagens|meu marido recebe essas mensagens|"
        "meu marido recebe estas mensagens|meu marido recebe suas mensagens|"
        "meu marido recebe as vossas mensagens|meu marido está recebendo essas mensagens|"
        "meu marido está recebendo estas mensagens|meu marido está recebendo suas mensagens|"
        "meu marido está recebendo as vossas mensagens|meu marido está a receber essas mensagens|"
        "meu marido está a receber estas mensagens|meu marido está a receber suas mensagens|"
        "meu marido está a receber as vossas mensagens|minha esposa recebe essas mensagens|"
        "minha esposa recebe estas mensagens|minha esposa recebe suas mensagens|"
        "minha esposa recebe as vossas mensagens|minha esposa está recebendo essas mensagens|"
        "minha esposa está recebendo estas mensagens|minha esposa está recebendo suas mensagens|"
        "minha esposa está recebendo as vossas mensagens|minha esposa está a receber essas mensagens|"
        "minha esposa está a receber estas mensagens|minha esposa está a receber suas mensagens|"
        "minha esposa está a receber as vossas mensagens|o meu filho recebe essas mensagens|"
        "o meu filho recebe estas mensagens|o meu filho recebe suas mensagens|"
        "o meu filho recebe as vossas mensagens|o meu filho está recebendo essas mensagens|"
        "o meu filho está recebendo estas mensagens|o meu filho está recebendo suas mensagens|"
        "o meu filho está recebendo as vossas mensagens|o meu filho está a receber essas mensagens|"
        "o meu filho está a receber estas mensagens|o meu filho está a receber suas mensagens|"
        "o meu filho está a receber as vossas mensagens|a minha filha recebe essas mensagens|"
        "a minha filha recebe estas mensagens|a minha filha recebe suas mensagens|"
        "a minha filha recebe as vossas mensagens|a minha filha está recebendo essas mensagens|"
        "a minha filha está recebendo estas mensagens|a minha filha está recebendo suas mensagens|"
        "a minha filha está recebendo as vossas mensagens|a minha filha está a receber essas mensagens|"
        "a minha filha está a receber estas mensagens|a minha filha está a receber suas mensagens|"
        "a minha filha está a receber as vossas mensagens|a minha mãe recebe essas mensagens|"
        "a minha mãe recebe estas mensagens|a minha mãe recebe suas mensagens|"
        "a minha mãe recebe as vossas mensagens|a minha mãe está recebendo essas mensagens|"
        "a minha mãe está recebendo estas mensagens|a minha mãe está recebendo suas mensagens|"
        "a minha mãe está recebendo as vossas mensagens|a minha mãe está a receber essas mensagens|"
        "a minha mãe está a receber estas mensagens|a minha mãe está a receber suas mensagens|"
        "a minha mãe está a receber as vossas mensagens|o meu pai recebe essas mensagens|"
        "o meu pai recebe estas mensagens|o meu pai recebe suas mensagens|"
        "o meu pai recebe as vossas mensagens|o meu pai está recebendo essas mensagens|"
        "o meu pai está recebendo estas mensagens|o meu pai está recebendo suas mensagens|"
        "o meu pai está recebendo as vossas mensagens|o meu pai está a receber essas mensagens|"
        "o meu pai está a receber estas mensagens|o meu pai está a receber suas mensagens|"
        "o meu pai está a receber as vossas mensagens|"
        "é a segunda mensagem esta semana|é a segunda mensagem essa semana|é a segunda mensagem hoje|"
        "é a segunda mensagem este mês|é a segunda mensagem que recebo|é a segunda mensagem que me mandam|"
        "é a segunda mensagem|é a segunda sms esta semana|é a segunda sms essa semana|é a segunda sms hoje|"
        "é a segunda sms este mês|é a segunda sms que recebo|é a segunda sms que me mandam|é a segunda sms|"
        "é a terceira mensagem esta semana|é a terceira mensagem essa semana|é a terceira mensagem hoje|"
        "é a terceira mensagem este mês|é a terceira mensagem que recebo|é a terceira mensagem que me mandam|"
        "é a terceira mensagem|é a terceira sms esta semana|é a terceira sms essa semana|"
        "é a terceira sms hoje|é a terceira sms este mês|é a terceira sms que recebo|"
        "é a terceira sms que me mandam|é a terceira sms|é a quarta mensagem esta semana|"
        "é a quarta mensagem essa semana|é a quarta mensagem hoje|é a quarta mensagem este mês|"
        "é a quarta mensagem que recebo|é a quarta mensagem que me mandam|é a quarta mensagem|"
        "é a quarta sms esta semana|é a quarta sms essa semana|é a quarta sms hoje|é a quarta sms este mês|"
        "é a quarta sms que recebo|é a quarta sms que me mandam|é a quarta sms|"
        "é a quinta mensagem esta semana|é a quinta mensagem essa semana|é a quinta mensagem hoje|"
        "é a quinta mensagem este mês|é a quinta mensagem que recebo|é a quinta mensagem que me mandam|"
        "é a quinta mensagem|é a quinta sms esta semana|é a quinta sms essa semana|é a quinta sms hoje|"
        "é a quinta sms este mês|é a quinta sms que recebo|é a quinta sms que me mandam|é a quinta sms|"
        "é a sexta mensagem esta semana|é a sexta mensagem essa semana|é a sexta mensagem hoje|"
        "é a sexta mensagem este mês|é a sexta mensagem que recebo|é a sexta mensagem que me mandam|"
        "é a sexta mensagem|é a sexta sms esta semana|é a sexta sms essa semana|é a sexta sms hoje|"
        "é a sexta sms este mês|é a sexta sms que recebo|é a sexta sms que me mandam|é a sexta sms|"
        "é a décima mensagem esta semana|é a décima mensagem essa semana|é a décima mensagem hoje|"
        "é a décima mensagem este mês|é a décima mensagem que recebo|é a décima mensagem que me mandam|"
        "é a décima mensagem|é a décima sms esta semana|é a décima sms essa semana|é a décima sms hoje|"
        "é a décima sms este mês|é a décima sms que recebo|é a décima sms que me mandam|é a décima sms|"
        "já é a segunda mensagem esta semana|já é a segunda mensagem essa semana|"
        "já é a segunda mensagem hoje|já é a segunda mensagem este mês|já é a segunda mensagem que recebo|"
        "já é a segunda mensagem que me mandam|já é a segunda mensagem|já é a segunda sms esta semana|"
        "já é a segunda sms essa semana|já é a segunda sms hoje|já é a segunda sms este mês|"
        "já é a segunda sms que recebo|já é a segunda sms que me mandam|já é a segunda sms|"
        "já é a terceira mensagem esta semana|já é a terceira mensagem essa semana|"
        "já é a terceira mensagem hoje|já é a terceira mensagem este mês|já é a terceira mensagem que recebo|"
        "já é a terceira mensagem que me mandam|já é a terceira mensagem|já é a terceira sms esta semana|"
        "já é a terceira sms essa semana|já é a terceira sms hoje|já é a terceira sms este mês|"
        "já é a terceira sms que recebo|já é a terceira sms que me mandam|já é a terceira sms|"
        "já é a quarta mensagem esta semana|já é a quarta mensagem essa semana|já é a quarta mensagem hoje|"
        "já é a quarta mensagem este mês|já é a quarta mensagem que recebo|"
        "já é a quarta mensagem que me mandam|já é a quarta mensagem|já é a quarta sms esta semana|"
        "já é a quarta sms essa semana|já é a quarta sms hoje|já é a quarta sms este mês|"
        "já é a quarta sms que recebo|já é a quarta sms que me mandam|já é a quarta sms|"
        "já é a quinta mensagem esta semana|já é a quinta mensagem essa semana|já é a quinta mensagem hoje|"
        "já é a quinta mensagem este mês|já é a quinta mensagem que recebo|"
        "já é a quinta mensagem que me mandam|já é a quinta mensagem|já é a quinta sms esta semana|"
        "já é a quinta sms essa semana|já é a quinta sms hoje|já é a quinta sms este mês|"
        "já é a quinta sms que recebo|já é a quinta sms que me mandam|já é a quinta sms|"
        "já é a sexta mensagem esta semana|já é a sexta mensagem essa semana|já é a sexta mensagem hoje|"
        "já é a sexta mensagem este mês|já é a sexta mensagem que recebo|já é a sexta mensagem que me mandam|"
        "já é a sexta mensagem|já é a sexta sms esta semana|já é a sexta sms essa semana|"
        "já é a sexta sms hoje|já é a sexta sms este mês|já é a sexta sms que recebo|"
        "já é a sexta sms que me mandam|já é a sexta sms|já é a décima mensagem esta semana|"
        "já é a décima mensagem essa semana|já é a décima mensagem hoje|já é a décima mensagem este mês|"
        "já é a décima mensagem que recebo|já é a décima mensagem que me mandam|já é a décima mensagem|"
        "já é a décima sms esta semana|já é a décima sms essa semana|já é a décima sms hoje|"
        "já é a décima sms este mês|já é a décima sms que recebo|já é a décima sms que me mandam|"
        "já é a décima sms|esta é a segunda mensagem esta semana|esta é a segunda mensagem essa semana|"
        "esta é a segunda mensagem hoje|esta é a segunda mensagem este mês|"
        "esta é a segunda mensagem que recebo|esta é a segunda mensagem que me mandam|"
        "esta é a segunda mensagem|esta é a segunda sms esta semana|esta é a segunda sms essa semana|"
        "esta é a segunda sms hoje|esta é a segunda sms este mês|esta é a segunda sms que recebo|"
        "esta é a segunda sms que me mandam|esta é a segunda sms|esta é a terceira mensagem esta semana|"
        "esta é a terceira mensagem essa semana|esta é a terceira mensagem hoje|"
        "esta é a terceira mensagem este mês|esta é a terceira mensagem que recebo|"
        "esta é a terceira mensagem que me mandam|esta é a terceira mensagem|"
        "esta é a terceira sms esta semana|esta é a terceira sms essa semana|esta é a terceira sms hoje|"
        "esta é a terceira sms este mês|esta é a terceira sms que recebo|esta é a terceira sms que me mandam|"
        "esta é a terceira sms|esta é a quarta mensagem esta semana|esta é a quarta mensagem essa semana|"
        "esta é a quarta mensagem hoje|esta é a quarta mensagem este mês|esta é a quarta mensagem que recebo|"
        "esta é a quarta mensagem que me mandam|esta é a quarta mensagem|esta é a quarta sms esta semana|"
        "esta é a quarta sms essa semana|esta é a quarta sms hoje|esta é a quarta sms este mês|"
        "esta é a quarta sms que recebo|esta é a quarta sms que me mandam|esta é a quarta sms|"
        "esta é a quinta mensagem esta semana|esta é a quinta mensagem essa semana|"
        "esta é a quinta mensagem hoje|esta é a quinta mensagem este mês|esta é a quinta mensagem que recebo|"
        "esta é a quinta mensagem que me mandam|esta é a quinta mensagem|esta é a quinta sms esta semana|"
        "esta é a quinta sms essa semana|esta é a quinta sms hoje|esta é a quinta sms este mês|"
        "esta é a quinta sms que recebo|esta é a quinta sms que me mandam|esta é a quinta sms|"
        "esta é a sexta mensagem esta semana|esta é a sexta mensagem essa semana|"
        "esta é a sexta mensagem hoje|esta é a sexta mensagem este mês|esta é a sexta mensagem que recebo|"
        "esta é a sexta mensagem que me mandam|esta é a sexta mensagem|esta é a sexta sms esta semana|"
        "esta é a sexta sms essa semana|esta é a sexta sms hoje|esta é a sexta sms este mês|"
        "esta é a sexta sms que recebo|esta é a sexta sms que me mandam|esta é a sexta sms|"
        "esta é a décima mensagem esta semana|esta é a décima mensagem essa semana|"
        "esta é a décima mensagem hoje|esta é a décima mensagem este mês|esta é a décima mensagem que recebo|"
        "esta é a décima mensagem que me mandam|esta é a décima mensagem|esta é a décima sms esta semana|"
        "esta é a décima sms essa semana|esta é a décima sms hoje|esta é a décima sms este mês|"
        "esta é a décima sms que recebo|esta é a décima sms que me mandam|esta é a décima sms|"
        "essa é a segunda mensagem esta semana|essa é a segunda mensagem essa semana|"
        "essa é a segunda mensagem hoje|essa é a segunda mensagem este mês|"
        "essa é a segunda mensagem que recebo|essa é a segunda mensagem que me mandam|"
        "essa é a segunda mensagem|essa é a segunda sms esta semana|essa é a segunda sms essa semana|"
        "essa é a segunda sms hoje|essa é a segunda sms este mês|essa é a segunda sms que recebo|"
        "essa é a segunda sms que me mandam|essa é a segunda sms|essa é a terceira mensagem esta semana|"
        "essa é a terceira mensagem essa semana|essa é a terceira mensagem hoje|"
        "essa é a terceira mensagem este mês|essa é a terceira mensagem que recebo|"
        "essa é a terceira mensagem que me mandam|essa é a terceira mensagem|"
        "essa é a terceira sms esta semana|essa é a terceira sms essa semana|essa é a terceira sms hoje|"
        "essa é a terceira sms este mês|essa é a terceira sms que recebo|essa é a terceira sms que me mandam|"
        "essa é a terceira sms|essa é a quarta mensagem esta semana|essa é a quarta mensagem essa semana|"
        "essa é a quarta mensagem hoje|essa é a quarta mensagem este mês|essa é a quarta mensagem que recebo|"
        "essa é a quarta mensagem que me mandam|essa é a quarta mensagem|essa é a quarta sms esta semana|"
        "essa é a quarta sms essa semana|essa é a quarta sms hoje|essa é a quarta sms este mês|"
        "essa é a quarta sms que recebo|essa é a quarta sms que me mandam|essa é a quarta sms|"
        "essa é a quinta mensagem esta semana|essa é a quinta mensagem essa semana|"
        "essa é a quinta mensagem hoje|essa é a quinta mensagem este mês|essa é a quinta mensagem que recebo|"
        "essa é a quinta mensagem que me mandam|essa é a quinta mensagem|essa é a quinta sms esta semana|"
        "essa é a quinta sms essa semana|essa é a quinta sms hoje|essa é a quinta sms este mês|"
        "essa é a quinta sms que recebo|essa é a quinta sms que me mandam|essa é a quinta sms|"
        "essa é a sexta mensagem esta semana|essa é a sexta mensagem essa semana|"
        "essa é a sexta mensagem hoje|essa é a sexta mensagem este mês|essa é a sexta mensagem que recebo|"
        "essa é a sexta mensagem que me mandam|essa é a sexta mensagem|essa é a sexta sms esta semana|"
        "essa é a sexta sms essa semana|essa é a sexta sms hoje|essa é a sexta sms este mês|"
        "essa é a sexta sms que recebo|essa é a sexta sms que me mandam|essa é a sexta sms|"
        "essa é a décima mensagem esta semana|essa é a décima mensagem essa semana|"
        "essa é a décima mensagem hoje|essa é a décima mensagem este mês|essa é a décima mensagem que recebo|"
        "essa é a décima mensagem que me mandam|essa é a décima mensagem|essa é a décima sms esta semana|"
        "essa é a décima sms essa semana|essa é a décima sms hoje|essa é a décima sms este mês|"
        "essa é a décima sms que recebo|essa é a décima sms que me mandam|essa é a décima sms|"
        "vcs são chatos demais|vocês são chatos demais|vocês são muito chatos|vcs são muito chatos|"
        "que chatice|que gente chata|gente chata|povo chato|vocês são insuportáveis|"
        "quantas vezes vou ter que pedir|quantas vezes tenho que pedir|quantas vezes preciso pedir|já avisei|"
        "já falei|já disse|"
        "nos termos da|nos termos do|ao abrigo da|ao abrigo do|conforme a|conforme o|com base na|com base no|"
        "de acordo com a|de acordo com o|segundo a|em conformidade com a|em conformidade com o|artigo 7|"
        "artigo 15|artigo 17|artigo 17 o|artigo 18|artigo 21|artigo 21 o|art 7|art 15|art 17|art 18|art 21|"
        "do artigo 18|do artigo 17|do artigo 17 o|do artigo 21|do artigo 21 o|da lgpd|a lgpd|do rgpd|rgpd|"
        "18 da lgpd|17 do rgpd|21 do rgpd|18 lgpd|da lei geral de proteção de dados|"
        "lei geral de proteção de dados|da lei 13709|lei 13709|"
        "essa dívida não é minha|esta dívida não é minha|a dívida não é minha|não devo nada|"
        "não vos devo nada|não lhes devo nada|eu não devo nada|não sou a maria|não sou a ana|"
        "não é o meu número|não é meu número|esse número não é da maria|não trabalho mais lá|"
        "que eu não quero|que eu não quero mais|que não quero|pq eu não quero|pq eu não quero mais|"
        "porque eu não quero mais|porque não quero mais|pq não quero mais|que não quero mais|"
        "eu não quero|que não me interessa|"
        "você está me incomodando|vocês estão me incomodando|está me incomodando|estão me incomodando|"
        "estão me perturbando|você está me perturbando|estão a incomodar|está a incomodar-me|não moro mais aí|"
        "não moro mais no brasil|já não moro aí|já não vivo aí|mudei de cidade|mudei de país|mudei|mudei-me|"
        "não conheço essa pessoa|não conheço esta pessoa|não sou essa pessoa|não sou a pessoa que procura|"
        "não sou a pessoa que procuram|estou dirigindo|estou a conduzir|estou no trabalho|estou trabalhando|"
        "foi engano|é engano|engano|"
        + "este número é de uma criança|esse número é de uma criança|é o telefone de uma criança|"
        "esse número é de um menor|este número é de um menor|esse número é de menor|sou menor de idade|ele faleceu|"
        "ela faleceu|faleceu|já faleceu|minha mãe faleceu|meu pai faleceu|meu marido faleceu|minha esposa faleceu|"
        "minha avó faleceu|o meu marido faleceu|a minha mãe faleceu|essa pessoa faleceu|ela morreu|ele morreu|"
        "já vendi|já vendi a casa|já foi vendida|não está à venda|minha casa não está à venda|já votei|já doei|"
        "já contratei|já tenho fornecedor|já tenho emprego|já arrumei emprego|já consegui emprego|"
        "já não procuro emprego|não procuro emprego|já mudei de operadora|sou cliente de outra empresa|"
        "já sou cliente de outra empresa|esse número é de trabalho|este número é profissional|é um número privado|"
        "é o meu número pessoal|é número pessoal|respeitem|respeita|tenham respeito|respeito|um pouco de respeito|"
        "tá enchendo o saco|está enchendo o saco|vocês enchem o saco|tão enchendo o saco|não autorizei isso|"
        "não autorizei|eu não autorizei|não autorizei nada|"
        + _THREAT
        + "|no procon|ao procon|na anatel|a anatel|na anacom|na policia|na justica|como spam|na asae|na deco|"
        "na cnpd|na anpd|a anpd|ate quando|ate quando vao incomodar|ate quando vao continuar|que monte de mensagem|"
        "quanta mensagem|tanta mensagem|este numero nao pertence mais a essa pessoa|"
        "esse numero nao pertence mais a essa pessoa|este numero nao pertence a essa pessoa|"
        "esse numero nao pertence a essa pessoa|este numero nao e dessa pessoa|para de ser chato|deixa de ser chato|"
        "deixem de ser chatos|parem de ser chatos|nunca autorizei este contato|nunca autorizei esse contato|"
        "nunca autorizei o contato|nao autorizei esse contato|nao autorizei este contato|nunca autorizei isso|"
        "este numero nao e mais dele|este numero nao e mais dela|esse numero nao e mais dele|"
        "esse numero nao e mais dela|este numero mudou de dono|esse numero mudou de dono|nao tenho interesse|"
        "n tenho interesse|sem interesse|nao ha interesse|nao tenho nenhum interesse|nao tenho mais interesse|"
        "nao me interessa|nao me interessam|nao estou interessado|nao estou interessada|nao to interessado|"
        "nao to interessada|ja nao me interessa|nao quero nada|nao quero isso|nao quero isto|nao preciso disso|"
        "nao preciso disto|nao preciso|e spam|isso e spam|isto e spam|e assedio|isso e assedio|isto e assedio|"
        "assedio|e chato|isso e chato|muito chato|ta chato|esta chato|ta ficando chato|que incomodo|e um incomodo|"
        "incomoda|isso incomoda|esta incomodando|ta incomodando|voces incomodam|voces sao chatos|sao muito chatos|"
        "nao te conheco|nao vos conheco|nao conheco voces|nao conheco|nao sei quem e|nao sei quem es|"
        "nao sei quem sao|nao sei quem e voce|nao sei quem sao voces|nao sei como conseguiram meu numero|"
        "como conseguiram meu numero|onde arranjaram o meu numero|quem deu meu numero|quem te deu meu numero|"
        "quem passou meu numero|nao dei meu numero|nao passei meu numero|nao me cadastrei|nunca me cadastrei|"
        "nao me inscrevi|nunca me inscrevi|nunca me inscrevi nisso|nao me cadastrei nisso|eu nao me inscrevi|"
        "eu nunca me cadastrei|nunca me subscrevi|nao pedi|nao pedi isso|nao pedi isto|nunca pedi|nunca pedi isso|"
        "eu nao pedi|eu nao pedi isso|nao pedi nada|nao solicitei|nao solicitei isso|nao solicitei nada|"
        "nunca solicitei|nao autorizei isso|sem minha autorizacao|sem a minha autorizacao|sem autorizacao|"
        "sem meu consentimento|sem o meu consentimento|sem consentimento|sem permissao|sao muitas|"
        "sao muitas mensagens|e muita mensagem|muita mensagem|muitas mensagens|mensagem demais|e demais|ja e demais|"
        "cansei|ja cansei|cansei disso|ja deu|ja deu disso|deu|estou farto|estou farta|farto|farta|tou farto|"
        "tou farta|farto disto|farta disto|estou farto disto|estou farta disto|estou cansado|estou cansada|"
        "to cansado|to cansada|to de saco cheio|estou de saco cheio|de saco cheio|saco cheio|ja encheu|"
        "encheu o saco|ja encheu o saco|voces enchem o saco|numero errado|pessoa errada|e engano|e um engano|"
        "nao sou essa pessoa|nao sou eu|nao sou a pessoa|nao sou o dono|esse numero nao e dele|"
        "esse numero nao e dela|nao sou cliente|nao sou mais cliente|ja nao sou cliente|nao sou vosso cliente|"
        "eu nao sou cliente|mudei de ideia|ja comprei|ja tenho|ja nao preciso|nao preciso mais|estou ocupado|"
        "estou ocupada|estou trabalhando|to trabalhando|estou a trabalhar|ou vou denunciar|ou denuncio|"
        "ou eu denuncio|ou vou bloquear|ou bloqueio|ou eu bloqueio|ou te bloqueio|ou vou processar|ou processo|"
        "ou eu processo|ou vou ao procon|ou vou no procon|ou vou reclamar no procon|ou vou reclamar|ou faco queixa|"
        "ou apresento queixa|ou vou apresentar queixa|ou vou fazer queixa|ou chamo a policia|ou vou a policia|"
        "ou vou na policia|ou tomarei providencias|ou tomarei medidas|ou vou tomar providencias|senao vou denunciar|"
        "senao denuncio|senao bloqueio|senao vou bloquear|senao vou processar|senao processo|senao faco queixa|"
        "se nao vou denunciar|se nao vou bloquear|se nao denuncio|se nao bloqueio|senao eu bloqueio|"
        "senao eu denuncio|ou eu vou denunciar|ou eu vou bloquear|ou eu vou processar|vou denunciar|vou bloquear|"
        "vou te bloquear|vou denunciar voces|vou bloquear voces|antes que eu bloqueie|antes que eu denuncie|"
        "ja pedi varias vezes|ja pedi mil vezes|ja falei varias vezes|ja pedi antes|como ja pedi|como pedi|"
        "como ja disse|como ja falei|eu ja pedi|eu ja falei|eu ja disse|ja vos disse|ja vos pedi|ja chega|chega|"
        "ja basta|basta|e suficiente|golpistas|golpe|e golpe|isso e golpe|isto e burla|burla|burloes|ladroes|"
        "vigaristas|fraude|e fraude|isso e ilegal|isto e ilegal|e ilegal|e crime|conforme a lgpd|"
        "de acordo com a lgpd|segundo a lgpd|pela lgpd|lgpd|ao abrigo do rgpd|nos termos do rgpd|nos termos da lgpd|"
        "nao e pra mim|nao e para mim|nao me serve|nao me servem|ficam me mandando mensagem|"
        "fica me mandando mensagem|voces nao param|nao param de mandar|continuam a mandar|estao me incomodando|"
        "esta me incomodando|estao me perturbando|ta me incomodando|tao me incomodando|estao a incomodar me|"
        "estao a chatear me|me incomodam|me incomoda|nao quero comprar nada|nao vou comprar nada|nao vou comprar|"
        "nao quero comprar|nao tenho dinheiro|nao quero seu produto|nao quero seus produtos|nao quero seus servicos|"
        "nao preciso dos seus servicos|nao me interessa o seu produto|nao tenho interesse nos seus produtos|"
        "nao tenho interesse no produto",
        "receiving": "recebimento|o recebimento|receber",
        "noneed": "não precisa|não precisam|não precisas|não é preciso|não é necessário|nem precisa|não precisa me|"
        "não precisam me",
        "must": "devem|deve|têm que|têm de|precisam|deverão|deveriam",
        "spare": "me poupem|me poupe|poupem me|poupe me|me poupa|poupem nos|nos poupem",
        "keep": "guardem|guarde|enfiem|enfia|fiquem com|fica com|fique com",
        "offer": "promoção|oferta|publicidade|propaganda",
        "takeoff": "tira|tire|tirem|tirar|retira|retire|remove|remova",
        "notes": "avisos|os avisos|alertas|os alertas|notificações|as notificações|lembretes|os lembretes|"
        "essas notificações|esses avisos",
        "servicesms": "o serviço de sms|serviço de sms|o serviço de mensagens|serviço de mensagens|o serviço sms",
        "mine_number": "meu número|o meu número|meu telefone|o meu telefone|meu celular|o meu telemóvel|meus dados|"
        "os meus dados|quero meu número",
        "away_from": "fora do|fora da|fora dessa|fora desse|fora desta|fora deste|fora de",
        "of_you": "de vocês|de vcs|vosso|vossa",
        "when": "quando vão|quando vocês vão|quando vcs vão|quando você vai|quando é que vão|quando é que vocês vão|"
        "quando vai|até quando vão|até quando vocês vão|até quando vcs vão|até quando você vai|"
        "até quando é que vão|até quando é que vocês vão|até quando vai",
    },
    cores=(
        "final",
        "wrong",
        "let person alone now?",
        "person let alone now?",
        "stop of again? contact/send/call/talk/vex thing? now?",
        "end of again? receive thing? now?",
        "stop of again? call contact/send now?",
        "stop of again? contact/send message/ad? call now?",
        "stop of add list now?",
        "stop of use number now?",
        "ceasing again? contact/send/call thing? now?",
        "halt message/ad now?",
        "halt sending message/ad now?",
        "halt touch now?",
        "halt/finish subscription now?",
        "not/never again? contact",
        "not/never again? enter touching",
        "not want that again? enter touching",
        "stop of again? enter touching now?",
        "not/never contact/send message/ad/it? nor call",
        "not/never call nor contact",
        "not/never call nor send message/ad/it",
        "not/never again? speak with",
        "stop of again? speak with now?",
        "not want that again? speak with",
        "not talk via",
        "not/never again send/call/talk/receive/vex",
        "nomore send/call/talk/receive",
        "not sends message/ad/it/info",
        "not/never send/sends/call/talk/vex/receive thing? more emphasis?",
        "not more send/sends/call/receive/vex",
        "not/never send message/ad/it/info",
        "not/never message/ad send",
        "not/never receive message/ad/it/info",
        "stop of send info now?",
        "end of receive info now?",
        "not/never call here_only",
        "want receive more emphasis",
        "want more message/ad emphasis",
        "sends more message? emphasis",
        "not/never add list",
        "not/never use number",
        "not want that again? contact/call/talk",
        "not want that send message/ad/it/more/info",
        "not want that again send",
        "not want that use number/list",
        "not want that add list",
        "not want that person vex/sends",
        "not want doing",
        "not want more? message/ad",
        "not want being contacted",
        "not want contacted",
        "not being contacted",
        "not want be list",
        "not want subscribed",
        "not want again? receive message/ad/it/more/info",
        "not want more receive thing?",
        "not want receive thing",
        "not want sending message/ad/number",
        "object message/ad/receive",
        "object sending message/ad/number",
        "no message/ad",
        "without ad",
        "unsubscribe now?",
        "exit from list/here now?",
        "remove from list now?",
        "remove subscription now?",
        "remove number now?",
        "remove here now?",
        "being removed now?",
        "removed from list now?",
        "number removed",
        "erasure from number/list/subscription/message/ad",
        "revoke consent",
        "revoke consent for contact/send/call/receive/use/add",
        "revoke consent sending",
        "notconsent consent",
        "notconsent consent for contact/send/call/receive/use/add",
        "if ifdo threat",
        "threat if ifdo",
        "sick message/ad",
        "not/never again send thing",
        "erasure from sending",
        "erasure from receiving",
        "noneed send/call/contact thing? more",
        "noneed more send/call/contact thing?",
        "noneed send/contact more message/ad",
        "number must being removed",
        "must remove number",
        "spare message/ad",
        "not person call also",
        "not/never call also",
        "not person sends also",
        "not want more receive offer",
        "not/never send/sends offer",
        "not want receive offer",
        "end of receive offer",
        "stop of send offer",
        "not want that send offer",
        "not/never send/sends thing more",
        "not/never send/sends more thing",
        "keep filler? you? promotion",
        "halt servicesms",
        "halt sending here_only",
        "when stop of again? contact/send/call/talk/vex thing? now?",
        "when stop of send message/ad now?",
    ),
    how=(
        "who",
        "how unsubscribe",
        "how person? quitting from list",
        "how quitting number",
        "how end of receive message/ad",
        "how halt/halting message/ad",
        "how halt/halting subscription",
        "how exit from list",
        "how remove from list",
        "how remove number",
    ),
    alone=(
        "bare",
        "not person call/sends",
        "not call",
        "not person talk/sends",
        "not message/ad",
        "not person send",
        "not want receive",
        "person remove",
        "remove phone",
        "exit list",
        "not receive",
        "remove person",
        "nomessage",
        "halt number",
        "keep filler? message/ad",
        "nomessage also",
        "takeoff notes",
        "mine_number away_from list of_you?",
        "mine_number away_from of_you list",
    ),
    soft=(
        "refusal",
        "threaten",
        "threaten ifmore",
        "ifmore threaten",
        "not want subscription",
        "stop of again? contact/send/call",
    ),
    real=_each(
        "mand|envi|contat|contact|incomod|perturb|lig|cham|par|deix|cancel|elimin|apag|tir|retir|remov|delet|anul|"
        "suspend|termin|acab|evit|fal|notific|avis|alert|list|anunci|inform|desativ|encaminh|cadastr|registr|pass|"
        "oferec|torr|amol|corr|cort",
        "o|ei|ou|amos|aram|ava|avam|avas|avamos|ado|ada|ados|adas|ara|aras|aremos|aria|ariam|arei|arao|ador|adora|"
        "ante|antes|avel|aveis|aste|emos|acao|acoes",
    )
    + "|"
    + _each(
        "receb|escrev|remet|remov|exclu|subscrev|inscrev|descrev|suprim|perceb|conceb|beb|esquec",
        "o|i|eu|emos|eram|ia|iam|ido|ida|idos|idas|era|eras|eremos|erao|eria|eriam|erei|este|ias|iamos|e|em|es|a|am|"
        "er|iu|iram|ir|indo|endo",
    )
    + "|escrito|escrita|escritos|escritor|escritora|recibo|recibos|mensageiro|mensal|mensais|massagem|massagens|"
    "passagem|passagens|imagem|imagens|montagem|linguagem|personagem|pista|pistas|vista|vistas|lista|festa|besta|"
    "mista|avisos|navios|vazios|alerta|aberto|aberta|contato|contatos|contrato|contratos|contrata|contratar|"
    "contratem|contrate|contar|cantar|cantor|contas|pontar|tentar|testar|teste|testes|texto|sexto|cesto|grupo|"
    "grupos|grapo|corpo|corpos|base|bases|casas|coisas|notas|noticia|noticias|cadastrado|sistemas|parte|partes|"
    "porte|perto|parede|paredes|pares|parece|parecem|pagar|pague|paguem|parir|pensar|pesar|poder|podem|ponto|pontos|"
    "ponte|deste|desde|deitar|deitem|debate|queixa|queixar|queixe|caixa|baixa|baixar|baixe|faixa|teixa|peixe|feixe|"
    "feixes|deixou|beber|ceder|corre|correr|correm|correio|corte|forte|sorte|morte|norte|torre|torres|tirar|virar|"
    "girar|mirar|pirar|retirada|retratar|relatar|tratar|tratam|tratem|remoto|remota|remotos|remorso|removido|mover|"
    "movem|move|demora|demore|demorem|demove|excluido|incluir|inclui|inclua|concluir|conclua|conclui|inclusive|"
    "exclusivo|exclusiva|apago|vagar|agora|apagado|afagar|apegar|delegar|relate|mandato|mando|andar|andem|ande|"
    "vendem|vender|mundo|mudar|mude|mudem|mandou|manda|maneira|manter|amanda|mandar|envio|envios|enviado|inveja|"
    "evito|levar|lever|elevar|evitar|devo|deve|chame|chave|chega|chegar|cheguem|cheiro|cheio|cheia|encher|enchente|"
    "acho|achar|achem|manchar|marchar|ligue|ligar|ligacao|legar|jogar|rogar|julgar|largar|alugar|lugar|ninguem|"
    "alguem|linguem|linhas|linha|mensalidade|promessa|promessas|promover|promocao|oferta|oferece|oferecer|ofereço|"
    "canais|canal|casal|carnal|anuncio|anuncios|comunicado|comunicacao|comunidade|comunidades|cancelamento|cansar|"
    "cansado|incomoda|comoda|acomoda|acomodar|perturba|conturba|subir|subscrito|inscrito|escrivao|escrever|escravo|"
    "escravos|informativa|conteudo|contido|contida|arquivo|arquivos|cessar|cesar|acessar|acesse|acessem|passar|"
    "pessoa|testos|restos|resto|textos|textual|tecido|tecidos|contexto|pretexto|termine|terminal|terminar|terminei|"
    "ferver|servir",
    never="não preciso sair|não preciso cancelar|não preciso parar|não preciso me descadastrar|não preciso remover|"
    "não para de|não pare de|não parem de|não pares de|não deixe de|não deixem de|não deixes de|nunca pare de|"
    "nunca parem de",
    other="foto fotos vídeo vídeos documento documentos contrato orçamento currículo arquivo consigo consegue "
    "não nao n nunca nem sem disse diz disseram dizem pediu pede quando até enquanto porque quem qual quais "
    "onde ele ela eles elas amanhã ontem segunda terça quarta quinta sexta sábado domingo semana mês ano hora "
    "horas minutos pedido pedidos consulta reserva reunião entrega entregas pagamento pagamentos fatura "
    "faturas boleto conta contas cartão senha alarme canção música luz luzes filme jogo carro ônibus trem voo "
    "voos passagem produto produtos preço preços pacote modelo remédio comprovante importante dor dente",
)
