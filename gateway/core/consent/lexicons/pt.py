"""Portuguese, of Brazil and of Portugal."""

from typing import Final

from gateway.core.consent.lexicon import Lexicon, written_out

_AR: Final = "(e|em|es|ar|arem|ando|asse|assem)"
"""Of a verb in -ar what may stand behind `não`, `pare de` and `peço que`. The forms in -a and -am, which also state
something (`manda`), are apart, in `sends` and `vex`."""
_ER: Final = "(a|am|as|er|erem|endo|esse|essem)"
_PHONE: Final = (
    "número|numro|nuemro|numreo|nmero|numeor|nuumero|numeero|números|telefone|tel|fone|celular|cel|telemóvel|número "
    "de (telefone|celular|telemóvel|whatsapp)|contato|contacto|contatos|contactos|whatsapp|whats|zap|wpp|email|e-mail|"
    "mail|nome|cadastro|registro|registo|endereço|endereço de (email|e-mail)|nr|num|perfil"
)
_LAW: Final = (
    "lgpd|rgpd|gdpr|lei|lei de (proteção de |)dados( pessoais|)|lei geral de proteção de dados|(lei 13709|lei 13 "
    "709)( 2018|)|regulamento geral de proteção de dados|cdc|código de defesa do consumidor"
)
_AUTHORITY: Final = "procon|anatel|anacom|anpd|cnpd|deco|asae|polícia|delegacia|justiça|reclame aqui"
_NAME: Final = (
    "maria|ana|joão|josé|carlos|paulo|pedro|lucas|marcos|luiz|luís|gabriel|rafael|daniel|bruno|rodrigo|felipe|filipe|"
    "eduardo|fernando|fernanda|gustavo|ricardo|andré|antónio|antônio|francisco|manuel|miguel|tiago|thiago|diogo|rui|"
    "nuno|sérgio|jorge|márcia|juliana|patrícia|aline|camila|amanda|bruna|jéssica|letícia|júlia|luciana|vanessa|"
    "mariana|gabriela|rafaela|adriana|sandra|cláudia|paula|beatriz|inês|sofia|joana|rita|marta|teresa|helena|isabel|"
    "catarina|carla|sónia|sônia|vera|rosa|renata|roberto|marcelo|leonardo|guilherme|mateus|matheus|vinicius|débora|"
    "simone|magda|artur|arthur|valdir|valter|sebastião|antônia|aparecida|raimundo|severino|edson|wagner|wellington|"
    "vitor|victor|hugo|henrique|igor|renan|caio|cristina|regina|lúcia|solange|elaine|larissa|natália|bianca|carolina|"
    "tatiana|fabiana|fábio|alexandre|leandro|anderson|cristiano|márcio|mauro|geraldo|osvaldo|ivone|marlene|alberto|"
    "neusa|fátima|mário|sílvia|sónia|lurdes|célia|luzia|josefa|edna|eliane|cleusa|sueli|rosana|denise|tânia|valéria|"
    "viviane|priscila|karina|daniela|otávio|samuel|davi|isabela|laura|alice|clara|emília|irene|olga|dulce|susana|"
    "liliana|andreia|duarte|gonçalo|bernardo|vasco|joaquim|nelson|armando|álvaro|cátia|sara|diana|raquel|ronaldo|"
    "cláudio|júlio|césar|ivan|emerson|robson|wilson|gilberto|elias|adriano"
)
_NUMBER: Final = (
    "((este|esse) (número|telefone|celular|telemóvel|contato|contacto|whatsapp|zap|chip)|(esta|essa) linha)"
)
_GOODS: Final = (
    "empréstimo|empréstimos|consignado|cartão|cartões|crédito|seguro|seguros|plano|planos|curso|cursos|consórcio|"
    "financiamento|internet|produtos|serviços|imóveis|apartamento"
)
_PLACE: Final = (
    "( (no|pelo) (site|aplicativo|app|programa)| na (loja|página|lista|plataforma|newsletter|empresa)|)( de vocês| da "
    "empresa| vosso| vossa|)"
)
_MINE: Final = "((o |)meu (número|telefone|celular|contato|contacto|email|whatsapp)|(os |)meus dados)"
_SHOP: Final = (
    "((sua|tua|vossa|essa|esta|a|dessa|desta|da|nessa|nesta|na|nenhuma) (empresa|loja|marca|parte|operadora|clínica|"
    "página|farmácia|financeira|seguradora|imobiliária|agência|companhia|escola|faculdade|universidade|ótica|academia|"
    "igreja|associação|fundação|ong|plataforma|cooperativa|lista|newsletter|rede|instituição)|(seu|teu|vosso|esse|"
    "este|o|desse|deste|do|nesse|neste|no) (negócio|banco|partido|candidato|hotel|restaurante|ginásio|hospital|"
    "consultório|supermercado|clube|instituto|colégio|salão|remetente|site|aplicativo|app|vendedor|portal|grupo|"
    "serviço|programa|call center|telemarketing))"
)
"""Who writes: `dessa clínica`, `sua loja`."""
_NEVER_ASKED: Final = (
    "(nunca|não|jamais) (pedi|solicitei|autorizei|assinei|subscrevi|aceitei|contratei)( isso| isto| nada|( nenhum|) "
    "(empréstimo|crédito|cartão|seguro|pedido)| nada disso| para receber isso| receber (isso|isto|mensagens|"
    "propaganda|promoções|publicidade|ofertas)|)|(nunca|não|jamais) me (inscrevi|cadastrei|subscrevi|registei|"
    "registrei)( (nisso|nisto|em nada|em lugar nenhum|(no|nesse) (site|aplicativo|serviço|grupo)|(na|nessa) (loja|"
    f"página|lista|empresa|newsletter))( de vocês|)|)|(nunca|não|jamais)( vos| te|) (dei|passei|forneci) ({_MINE}|"
    "permissão|autorização|(o |)meu consentimento)( (para|pra|a) (vocês|ninguém)| para essa (loja|empresa)|)|não "
    f"autorizei ninguém( a (dar|passar|usar|vender|me (escrever|ligar|contatar))( {_MINE}|)|)|ninguém (autorizou|deu "
    "(autorização|permissão) (a|para|pra)) vocês( a| para|)( me|) (escrever|ligar|contatar|contactar|mandar mensagem|"
    "enviar mensagem)|(quem|de onde|onde|como)( te| vos| vocês|) (deu|passou|tiraram|conseguiram|conseguiu|arranjaram|"
    f"arrumaram|obtiveram|pegaram|têm) {_MINE}|quem( te| vos|) deu (permissão|autorização)( a vocês|)( (para|pra) (me |"
    ")(escrever|ligar|contatar|mandar mensagem)|)|com que (direito|autorização)( vocês|) me (escrevem|ligam|mandam "
    "mensagem)"
)
_THINGS: Final = (
    "(escola|colégio|igreja|carro|moto|casa|apartamento|apto|ap|terreno|imóvel|emprego|trabalho|trampo|médico|"
    f"dentista|advogado|fornecedor|banco|operadora|chip|celular|faculdade|telemóvel|{_GOODS})"
)
_NO_THINGS: Final = (
    f"não (quero|queremos|preciso de|procuro|compro|uso)( nenhum(a|)| um(a|)|) {_THINGS}|(nem|ou|e nem)( um(a|)|) "
    f"{_THINGS}|já (tenho|temos|comprei|compramos|contratei|arrumei|consegui|arranjei|vendi|vendemos)( um(a|)| o| a| "
    f"outr(o|a)|) {_THINGS}|(vendi|vendemos|mudei de|troquei de|perdi)( o| a| meu| minha|) {_THINGS}"
)
"""What somebody has or sold, and does not look for: `já tenho plano`, `vendi o carro`, `não quero consignado`."""
_NOT_MINE: Final = (
    "(recebo|estou recebendo|chegam|estão chegando|mandam) (mensagens|avisos|lembretes|emails|ligações) (que não são "
    "(minhas|meus|para mim)|de outra pessoa|para outra pessoa|de um tal de)|(as|essas|estas|os|esses) (mensagens|"
    "avisos|lembretes|emails)( que vocês (mandam|enviam)|) (não são (minhas|meus|para mim)|são para outra pessoa)|"
    "isso não é (meu|para mim)"
)
_GONE: Final = (
    "(meu filho |minha filha |)(não (vou|vai|estudo|estuda|compro|trabalho|frequento|frequenta|uso|tenho|moro|vivo) "
    "mais|já não (moro|vivo|vou|vai|estudo|estuda|compro|trabalho|frequento|uso|tenho))( aí| lá| nada| isso| com "
    "vocês|)|(n|d|)(essa|esse|esta|este) (academia|escola|empresa|clínica|colégio|igreja|app|conta|serviço|email|"
    "curso|faculdade|casa|endereço|cidade|bairro)|não tenho mais( um(a|)|) (cachorro|gato|carro|casa|filhos|conta|"
    "plano)|(não sou mais|já não sou)( o| a|) (cliente|alun(o|a)|sóci(o|a)|paciente|membro|funcionári(o|a)|"
    "responsável|usuári(o|a)|assinante)|(já |)me (matriculei|inscrevi) em outr(o|a) (escola|faculdade|curso)|(já |"
    ")(fechei|encerrei|cancelei) (a |)(minha conta|a conta|o (cartão|contrato))|(já |)troquei de (médico|dentista|"
    "operadora|banco|fornecedor|academia|escola)|meu bebê já nasceu"
)
_COSTS: Final = (
    "(as |essas |)mensagens (saem|custam|ficam) caro|(sai|custa) caro|(estou |tô |)sem (crédito|saldo|internet|dados|"
    "espaço|tempo)|não tenho (crédito|saldo|espaço|internet|tempo)|(me |)(cobram|estão cobrando|estão a cobrar)( por "
    "(cada mensagem|essas mensagens|isso)|)|(estão |)(descontando|gastando|consumindo|descontam|gastam)( (o |)meu "
    "(saldo|crédito)|)( (por|com) (essas|cada|suas) (mensagens|mensagem)|)|tenho (8|9|10|11|12|13|14|15|16|17|70|75|"
    "80|85|90) anos"
)
"""It is for somebody else; whoever it was, is no more with them; it costs."""
_WHOSE: Final = (
    "((esta|essa) linha |(este|esse|meu) (número|telefone|celular) |)é ((de |do |da |)(minha |meu |uma |um |"
    ")(trabalho|serviço|empresa|negócio|escola|clínica|emergências|família|uso (pessoal|profissional)|filh(o|a)|net(o|"
    "a)|mãe|pai|avó|avô|esposa|marido|criança|idos(o|a)|menor)|(para|só para) (emergências|trabalho|a família)|"
    "pessoal|privado|profissional|nov(o|a))|é o (número|telefone|celular) d(o|a|e)( meu| minha| uma| um|) (trabalho|"
    "serviço|empresa|clínica|filh(o|a)|mãe|pai|avó|avô|criança|idos(o|a)|menor)|de (5|6|7|8|9|10|11|12|13|14|70|80|"
    "90) anos"
)
"""Whose telephone it is."""
_TRIED: Final = (
    "(já |)(me |)(tinha |)(descadastrei|descadastrado|desinscrevi|desinscrito|cancelei|cancelado|anulei)( a (minha |"
    ")(assinatura|inscrição|subscrição|conta|newsletter)| o (cadastro|recebimento)| tudo| me|)|(cliquei|clico|"
    "apertei) (em|no|para) (descadastrar|cancelar|sair|link|botão|cancelar (inscrição|subscrição))|o (link|botão|"
    "endereço)( (de|para) (cancelamento|descadastro|descadastrar|sair|cancelar)|) não (funciona|abre|dá|faz nada|"
    "adianta)|(e |mas |)não (funciona|adianta|adiantou|resolve|resolveu|me (respondem|escutam|ouvem))"
)
_CANNOT: Final = (
    "não (consigo|me deixa|estou conseguindo|sei como|acho (onde|como)|encontro (onde|como)|tem como|dá para) (me "
    "descadastrar|descadastrar|cancelar (a|minha) (inscrição|assinatura|subscrição)|me desinscrever|sair (da lista|"
    "disso|daqui|do grupo)|sair)"
)
"""It was tried before."""
_AGO: Final = (
    "(na |)(semana|quinta|sexta|terça|segunda) passada|(no |)(mês|ano) passado|ontem|anteontem|outro dia|no outro dia|"
    "anteriormente|há (um|dois|três|uns|umas|duas|várias|vários|) (tempo|dias|semanas|meses|mês|semana|anos)|(várias|"
    "muitas|inúmeras|diversas|repetidas|mil) vezes"
)
"""When somebody asked before."""
_STUFF: Final = (
    "(o |)resumo (diário|semanal)|a revista|o catálogo|o boletim|propostas|vaga|proposta|convite|convites|"
    "recomendações|sugestões|catálogos|folhetos|panfletos|encartes|dicas|relatórios|vagas|vagas de emprego|notícias|"
    "publicações|circulares|doações|pedidos de dinheiro|horóscopo|horóscopos|solicitações|cobranças|cartas|revistas|"
    "material|materiais|material de divulgação|pedidos de (doação|doações)|jornal|artigos|resumos|informes|"
    "felicitações|versículos"
)
_TOPIC: Final = (
    f"{_GOODS}|(novos|outros) (produtos|serviços)|novas vagas|vagas|vagas de emprego|emprego|eventos|viagens|política|"
    "eleição|eleições|candidatos|cobrança|cobranças|apostas|jogos|investimentos|pacotes|vendas|notícias"
)
_BOTHERING: Final = (
    "spammando|enchendo|incomodando|perturbando|bombardeando|importunando|assediando|perseguindo|enchendo o saco|"
    "enchendo de mensagens|enchendo a paciência"
)
_KIN: Final = "(o |)meu (filho|pai|marido|avô)|(a |)minha (filha|mãe|esposa|mulher|avó)|(os |)meus (pais|filhos)"
_REMOVAL: Final = "remoção|exclusão|eliminação|retirada|supressão"

_THREAT: Final = (
    "(te |vos |)(processo|denuncio|bloqueio)|(processo|denuncio|bloqueio) vocês|reporto|vou (te |vos |)(denunciar|"
    "bloquear|processar|reportar)( vocês| (este|esse) número| a empresa| como spam|)|vou bloquear e denunciar|vou (te "
    "|)dar block|vou (reclamar|denunciar|registrar reclamação|abrir reclamação)( no procon| na anatel|)|(vou ao|vou "
    "no|vou à|vou na|vou acionar o|vou acionar a|aciono o|vou reclamar no|chamo a|vou chamar a|vou entrar na|vou "
    f"apresentar queixa na|participo na) ({_AUTHORITY})|(faço|vou fazer|apresento|vou apresentar)( uma|) (queixa|"
    "denúncia|reclamação)|denuncio como spam|(vou fazer|vou registrar|faço)( um|) (bo|boletim de ocorrência)|vou "
    "meter um processo|(tomarei|vou tomar)( as|) (providências|medidas legais|medidas cabíveis)|(meu advogado vai "
    "entrar|vou entrar) em contato|vou falar com (o |)meu advogado|vai (para o|pro) (meu advogado|procon|jurídico)|"
    "(denunciar|bloquear|processar)ei|(farei|apresentarei) (queixa|denúncia|reclamação)"
)
_COMPLAINT: Final = (
    f"{_NOT_MINE}|não quero saber( nada|) de ({_TOPIC})|{_NEVER_ASKED}|((vocês|você) |)(está|estão|vivem) (me "
    f"({_BOTHERING})|a (incomodar|chatear|perturbar)( me|))|não tenho( nenhum| o menor| mais|) interesse( nisso| em "
    "nada disso| em nada| no produto| no serviço| na oferta| nos (seus|vossos) (produtos|serviços)| nenhum| algum|)|"
    "já não tenho interesse|sem interesse( nenhum| algum|)|(nenhum|zero) interesse|não há( mais|) interesse|não "
    "temos( mais|) interesse( nenhum| algum|)|(essa|esta) pessoa não (mora|vive|trabalha) aqui|não (me|nos) "
    "(interessa|interessam)( mais|)|não (estou|estamos|tou) interessad(o|a|os)|(nunca|não) me (inscrevi|cadastrei|"
    "subscrevi|registei)( nisso| em nada| nesta newsletter| nessa newsletter|)|(nunca|não|jamais) me (inscrevi|"
    f"cadastrei|subscrevi|registei|registrei){_PLACE}|(nunca|não) (subscrevi|assinei) (nada|(esta|essa) newsletter)|"
    "(nunca|não) (dei|passei) (o |)meu número( (para|a) vocês|)|(nunca|não) (pedi|solicitei|autorizei)( isso| isto| "
    "nada| nada disso| (este|esse|o) contato|)|(isso |isto |)(já |)é (spam|perseguição|assédio|golpe|fraude|ilegal|"
    "crime|burla|uma burla|importunação|perturbação|abuso|um abuso|abusivo|invasão de privacidade|falta de respeito|"
    "inadmissível|inaceitável)|golpistas|golpe|burla|assédio|fraude|(ele|ela) (faleceu|morreu)|(foi|é|deve ser|acho "
    "que é) (um |)engano|engano|(está|estão) enchendo o saco|vocês enchem o saco|quem (te |vos |)(deu|passou) (meu "
    "número|o meu número|meus dados|meu contato)( (para|a) vocês|)|(de onde|onde|como)( vocês|) (tiraram|conseguiram|"
    "arranjaram|arrumaram|obtiveram|pegaram|foram buscar) (o |)meu (número|contato|contacto)|(a |)minha casa não está "
    "à venda|não está à venda|não conheço (essa|esta) pessoa|(bloqueei|denunciei)( vocês| você| (esse|este|o) número|"
    ")|(este|esse) número (é de outra pessoa|não é mais (dele|dela)|mudou de dono|não pertence( mais|) a essa pessoa|"
    "não é (dele|dela|dessa pessoa)|é de (um |uma |)(criança|menor))|não preciso( disso| disto| mais| de nada|)|já "
    "não preciso|não quero (nada|isso|isto|comprar|vender|comprar nada)"
)
"""What may be the reason of a request, and is likely one if nothing else is said."""

_TYPED: Final = {
    "voces": "vcs", "voce": "vc", "estou": "to", "esta": "ta", "estao": "tao", "que": "q", "porque": "pq", "nao": "n",
    "mensagem": "msg", "quem": "qm", "hoje": "hj", "mensagens": "msgs",
}  # fmt: skip
"""Words that are often typed shorter."""


def _hasty(word: str, first: bool) -> list[str]:
    """How a word is typed in a hurry: `vcs` for `vocês`, and `pra` for the preposition `para`, which is the verb at the
    beginning of a phrase."""
    return ["pra"] if word == "para" and not first else [_TYPED.get(word, word)]


def _forms(listed: str) -> str:
    """The words that this list writes out."""
    return " ".join(written_out(listed))


def _slipped(listed: str) -> str:
    """These words with two letters exchanged, one missing or one doubled. The forms of a verb are so near to each other
    that a slip cannot be mended, so these are known as they are."""
    slips = []
    for word in listed.split("|"):
        for at in range(1, len(word) - 1):
            before, letter, after = word[:at], word[at], word[at + 1 :]
            slips += [before + after[0] + letter + after[1:], before + after, before + letter * 2 + after]
    return "|".join(slips)


_PAREM: Final = _slipped("parem")

_CORES: Final = (
    "final", "think? wrong", "notmine name?", "whatpart notgot", "saidstop goon", "withoutconsent not can "
    "contact/send/call/use",
    # Stop.
    "stop of again? contact/send/sends/call/talk/vex thing? now?", "stop of again? call contact/send now?",
    "stop of again? contact/send message/ad? call now?", "stop of again? enter touching now?",
    "stop of again? speak with now?", "stop of add list now?", "stop of use number now?",
    "stop of send info/offer now?", "end of again? receive thing? now?", "end of be list",
    "not/never want more tips", "not want tips emphasis",
    "end of receive message/ad/it/info/offer now?", "ceasing again? contact/send/call/talk thing? now?",
    "ceasing message/ad/touching", "debt stop of dun", "halt message/ad/touch/servicesms now?",
    "halt sending message/ad/here_only now?", "halt/finish subscription now?",
    "when stop of again? contact/send/call/talk/vex thing? now?", "when stop of send message/ad now?",
    # Do not.
    "not/never again? contact", "not/never again? enter touching", "not/never again? speak with",
    "not/never again send/call/talk/receive/vex thing?", "not/never contact/send message/ad/it? nor call",
    "not/never call nor contact", "not/never call nor send message/ad/it", "not/never call here_only/also",
    "not/never send/sends/call/talk/vex/receive thing? more emphasis?", "not/never send/sends more thing emphasis?",
    "not/never send/receive message/ad/it/info", "not/never send/sends offer", "not/never message/ad send",
    "not/never add list", "not/never use number", "not sends message/ad/it/info",
    "not/never again? send/sends/receive more stuff", "not/never person send stuff", "not/never receive stuff",
    "not/never more send/sends/receive stuff", "stop of again? send stuff now?", "end of receive stuff now?",
    "not/never want again? receive more? stuff", "not/never want more receive stuff",
    "not/never want that again? send more? stuff", "noneed send more stuff", "noneed more send stuff",
    "object receive stuff", "not/never want sending stuff", "stop of again? person invite",
    "stop of again? invite person", "not/never person invite more", "not/never want that again? invite",
    "quitwith tips", "number not be list", "number not receive message/ad", "let number alone",
    "confirm person been removed", "not/never person offersub more? goods",
    "halt/object sending stuff", "unsubscribe/number from stuff",
    "want receive more stuff emphasis",
    "remove/exit from list stuff", "remove number from stuff", "stop of again? contact/send/call message/ad? hour",
    "not/never more send/sends/call/receive/vex", "not talk via", "not person call/sends also",
    "nomore send/call/talk/receive", "sends more message? emphasis",
    # Do not want.
    "not/never want that again? contact/call/talk", "not/never want that again? enter touching",
    "not/never want that again? speak with", "not/never want that again send",
    "not/never want that send message/ad/it/more/info/offer", "not/never want that use number/list",
    "not/never want that number being used",
    "not/never want that number again list",
    "not/never want that add list", "not/never want that arrive message/ad/more/notes", "not arrive more? message/ad",
    "not/never want that person vex/sends",
    "not/never want doing/contacted/subscribed", "not/never want more? message/ad emphasis?",
    "not/never want? again? being contacted",
    "not/never want be list", "not/never want again? receive message/ad/it/more/info emphasis?",
    "not/never want more receive thing/offer? emphasis?", "not/never want receive thing/offer emphasis?",
    "not/never want sending message/ad/number", "want receive more emphasis", "want more message/ad emphasis",
    "object message/ad/receive", "object sending message/ad/number", "object sending purpose",
    "sick/no/spare message/ad", "enough promotion",
    "without ad", "noneed send/call/contact/talk/vex thing? more", "noneed more send/call/contact/talk/vex thing?",
    "noneed send ad",
    "noneed again send/contact more? message/ad/offer", "noneed send/contact more message/ad/offer",
    "keep filler? you? promotion/offer",
    # Take me off.
    "unsubscribe now?", "unsubscribe from? here now?", "exit from list/here now?", "remove from list now?",
    "remove subscription/number/here now?",
    "being removed now?", "removed from list now?", "number removed now?", "number being removed",
    "number must being removed", "must remove number",
    "erasure from number/list/subscription/message/ad/sending/receiving", "person remove from message/ad",
    "remove person from message/ad", "put person/number dnc", "registered dnc",
    # They were told; it is not for who is at this number.
    "why? still doing/send/call/contact said bare/final", "said bare/final still doing?", "said erasure still doing?",
    "dead stop of again? contact/send/call thing? theirs?", "dead not/never again? contact/send/sends/call theirs?",
    "dead remove theirs from? list?", "third not wants again? receive message/ad/it", "third not wants message/ad",
    "third not wants being contacted", "stop of again? trade goods", "det? message/ad notwant",
    "not/never trade more goods",
    "stop of again? send it now?", "none message/ad more", "confirm number been removed",
    # Consent; leave me alone; or else.
    "revoke now? consent", "revoke consent for contact/send/call/receive/use/add", "revoke consent sending",
    "notconsent consent sending?", "notconsent consent for contact/send/call/receive/use/add",
    "let person alone now?", "person let alone now?", "if ifdo threat", "ifstop threat", "threat ifstop",
    "threat if ifdo",
)  # fmt: skip
"""What asks to stop. A row of classes: `stop of send` is "parem de mandar"."""

LEXICON = Lexicon(
    language="pt",
    hasty=_hasty,
    words={
        # To stop, not to do, not to want.
        "stop": "vê se (para|param)|(ir|vai|vão) parando|par(e|em|es|ar|arem|a|asse|assem|aria|ariam)|(deix|cess)(e|"
        "em|es|a|ar|arem|asse|assem)|desist(a|am|ir)|chega|basta|(acab|cort|termin)(e|em|a)|desliga|abst(enha|enham|"
        "er) se|se absten(ha|ham)|paren|pareim|para m|larg(a|ue|uem)( a|) mão|ou param|(para|pare|parem) com (isso|"
        "isto|essa mania)|deicha|deiche|deichem",
        "ceasing": f"{_PAREM}|evit(e|em|es|ar|a)|stop( de|)|cess(e|em)|dxa de",
        "end": "parar|deixar|cessar",
        "of": "de|d",
        "halt": f"{_PAREM}|paus(e|em|a|ar)|(manera|manerem|maneirem|segura|segurem|pega leve|peguem leve|vai com "
        f"calma) (n(as|os|a|o)|com( as| os|)|aí com)|manera aí (n(as|os)|com)|{_slipped('cancelar|cancelem')}|par(e|"
        "em|es|ar)( com|)|para( já| lá|) com|(pare|parem) (já|lá) com|(pode|podem) parar com|(ou|vocês) param com|dá "
        "um tempo (de|com)|(ponha|ponham|põe|deem|dê|dá)( um|) fim( a| em| no| nas|)|inativ(e|em|ar)|(cancel|"
        "cansel)(e|em|a|o|ar|arem)|suspend(a|am|e|er)|interromp(a|am|e|er)|(desabilit|desativ|desactiv|anul|encerr|"
        "cort|silenci)(e|em|a|ar)|deslig(a|ar|ue|uem)|bloque(ie|iem|ia|ar)|cess(e|em|ar)|acab(e|em|a|ar)( já|) com|"
        "(chega|basta) com|basta d(as|os)|termin(e|em) com|deix(e|em) se de|deixa te de|não (insist(a|am)|continue|"
        "continuem) com|dispenso|stop",
        "finish": "termin(e|em|ar)|finaliz(e|em|ar)",
        "never": "nunca|jamais|nunca jamais",
        "not": "(não|n|naum)( mais|)|nenhum (vendedor|vendedores|atendente|atendentes|operador|operadores|corretor|"
        "corretores|consultor|consultores|funcionário|funcionários)|não (têm|tem) (que|por que|de|por quê)|não (deve|"
        "devem|devia|deviam|deveria|deveriam)|(não|nunca) (autorizo|autorizei|permito|permiti)( vocês|) (a|que|para)|"
        "num|nã|nunca mais|já não|nem|tampouco|ninguém|não quero mais que|não é para|é para não|proibo( que| vocês "
        "de| vos de|)|proibido|(está|estão) proibid(o|os)( de|)|fica proibido( de|)|não tem (autorização|permissão) "
        "(para|pra)|não tem( o|) direito de|não (está|estão) autorizad(o|os) a|(favor|pfv) não|(me incomoda|odeio|"
        "detesto|oponho me a|me oponho a|(me |)recuso( me|) a|não aceito|não admito|(estou |)(fart|cansad)(o|a) de) "
        "que|cansei de vocês|abstenham se de|nem pens(e|em) em|nem sonh(e|em) em|nem (ouse|ousem|tente|tentem)|não "
        "(ouse|ousem|tente|tentem)|não se (atreva|atrevam) a",
        "nomore": "nunca|nunca mais|jamais|não mais|já não|nunca jamais|não quero mais que",
        "again": "(volt|torn)(e|em|es|a|ar|arem|asse|assem) a|me volte a|volt(e|em|a|ar)|continu(e|em|es|a|ar|arem|"
        "asse|assem)( a|)|fi(que|quem|ques|ca|cam|car)( a|)|insist(a|am|e|ir) em|venha|venham|vir|esteja|estejam|"
        "estar( a|)|tent(e|em|ar)|siga|sigam",
        "that": "que|q",
        "more": "nem mais (uma|um)|mais|nunca mais (um|uma)|+|mas|maiss|mai|nunca|nunca mais|jamais|de novo|"
        "novamente|outra vez|em hipótese alguma|nenhuma vez|a partir de (hoje|agora)|(daqui|de agora) (para a frente|"
        "pra frente|em diante)|doravante",
        "emphasis": "não|n",
        # What a person wants, or does not: `não quero`, `não autorizo`, `não tenho interesse em`.
        "want": f"{_slipped('quero')}|quero( ter que|)|presiso|kero|qro|quis|queria|quereria|queremos|desej(o|amos|"
        "aria)|(gostaria|gostava|gostaríamos)( de|)|(me |)apetece( me|)|(preciso|precisamos|necessito)( de|)|aceit(o|"
        "amos|arei)|autoriz(o|ei|amos|ado)|autorizo o|permito|permiti|consinto|consenti|concord(o|ei) em|concordo "
        "com|pedi|pedimos|solicit(ei|amos)|estou dispost(o|a) a|vou( mais|) aceitar|tenho interesse (nenhum|algum) "
        "em|tenho( mais|)( o menor| nenhum| qualquer|) interesse (em|por|nas|nos|nessas|nesses)|(estou|estamos)( "
        "mais|) interessad(o|a|os) (em|nas|nos)|((me|nos) |)interess(a|am)|interess(a|am) me|pretend(o|emos)|estou "
        "(a fim|afim) de|curto|gosto (de|que)|suporto|aguento|tenho vontade de|faço questão de|(dou|dei) "
        "(autorização|permissão|consentimento) para|tolero|admito",
        "no": "(chega|basta) já d(e|as|os)|(chega|basta) d(e|as|os|essas|esses)|chega d(essa|esse|estas|estes)|já "
        "(chega|basta) de|não mais|nada de|zero|nada mais de|fim d(e|as)|xô|nem mais (uma|um)|nem uma|nunca mais|sem "
        "mais|não (quero|queremos|desejo)( mais|)|não preciso de|dispens(o|amos)",
        "without": "sem( mais|)|nada de",
        "nomessage": "sem (avisos|alertas|lembretes|notificações)|não (mensagens|mensagem|sms|spam|propaganda|"
        "publicidade|ligar|mandar|enviar|incomodar|perturbar|contatar|contactar|autorizo|consinto)|sem (mensagens|"
        "mensagem|ligações|ligação|chamadas|e-mails|emails|sms|spam|contato|contacto)",
        "object": "(fica |está |)(terminantemente |expressamente |)proibid(o|a)|dispenso|(me oponho|oponho me)( "
        "expressamente|) (a|ao)|(faço|manifesto) oposição (a|ao)|(venho |quero |desejo |pretendo |)(opor me|me opor) "
        "(a|ao)|proíbo( expressamente|)|(manifesto|manifestar|apresento|apresentar)( a|) minha oposição (a|ao)|"
        "rejeito|discordo d(e|a|o|as)|sou contra|recuso( me a|)|me recuso a|(abro mão de|renuncio a) (receber|"
        "continuar recebendo|continuar a receber)|(exerço|venho exercer|quero exercer|desejo exercer) (o meu|meu|o) "
        "direito de oposição (ao|à)|((já |)(estou |)(cansad(o|a)|fart(o|a)|de saco cheio)|saco cheio|cansei|enjoei) "
        "d(e|as|os|essas|esses|estas|estes)|já chega d(e|as|essas)|não (aguento|suporto)( mais|)|((não tenho( mais|)|"
        "sem|perdi o) interesse|não vejo mais interesse) (em|nas|nos)|não quero saber d(e|as)",
        "purpose": "(para|com)( fins| finalidade| efeitos|)( de|) (marketing( direto| directo|)|publicidade|"
        "propaganda|prospecção)",
        "sick": "não (aguento|suporto)( mais|)|não (posso|dá)( mais|) com|((estou |)(cansad(o|a)|fart(o|a)|cheio|de "
        "saco cheio)|saco cheio) (de|dessas)|me enchem de|estão me enchendo de|enough de",
        "none": "nenhum|nenhuma|nem (um|uma)",
        "noneed": "não precis(a|am|as|o|amos)( mais|)( de| que| que vocês| que me|)( me|)|nem precisa|já não "
        "precis(a|am|o)( de| me|)|já não é (preciso|necessário)|não é (preciso|necessário)|não (há|tem|vejo) "
        "necessidade de",
        "withoutconsent": "sem (o |a |)(meu|minha) (consentimento|autorização|permissão)",
        "can": "pode(m|)|podia(m|)",
        "det": "essas|estas|suas|as|os|esses|estes|seus|vossas",
        "notwant": "(eu |)(já não|não) (quero|queremos|desejo|aceito)( mais|)( receber|)( não|)",
        "must": "devem|deve|têm (que|de)|precisam|deverão|deveriam",
        # To write, to send, to call.
        "contact": "(contat|contact|incomod|perturb|importun|assedi|atazan|azucrin|amol|aporrinh|pentelh|apoquent|"
        "spam|spamm|atorment|pression|torr|flod|flood|incomud|pertub|maç|mass|melg|insist|chate|chatei|bombarde|"
        f"bombardei|procur|notific|notifiqu|abord|lot){_AR}|(escrev|aborreç|aborrec){_ER}|escrevão|iscreva|chatiar|"
        "chatiem|ench(er|erem|endo|a|am|as)|me ench(a|am)|enxer|enxendo|insist(a|am|as|ir|indo)|(entr(e|em|es|a|ar|"
        "arem|asse|assem|ando)|faç(a|am)|fazer|tomar|manter|mantenham) (em |)(contato|contacto)|comuni(que|quem|"
        "car)( se|)|se comuni(que|quem)|fo(der|dam|da)( a paciência| o juízo|)|moer (o juízo|a paciência)|dar cabo "
        "da paciência|(encher|torrar|tirar) (o saco|meu saco|a paciência)|(entupa|entupam|lotem|encham|entupir|lotar|"
        "encher|entupindo|lotando|enchendo) (o |)(meu|minha) (celular|whatsapp|zap|telemóvel|caixa|email)( de|)|"
        "(fazer|faça|façam|mandar) spam|mandar (zap|whats)|entupir|massacr(ar|em)|(me |)fazer perder tempo|cutucar|"
        "mensagear",
        "enter": "entr(e|em|es|a|ar|arem|ando)|faça|façam|fazer|mant(enha|enham|er)|tom(e|em|ar)|estabelec(am|er)",
        "touching": "(em |)(contato|contacto|contatto|ctt)|contatos|contactos",
        "vex": "(avis|inform|lembr)(e|em|ar)|avisando|informando|(atorment|atrapalh|irrit)(a|e|em|ar|ando)|"
        "persegu(ir|indo)|persigam|avises|escreve|incomoda|perturba|pertuba|enche|chateia|importuna|contata|contacta|"
        "amola|procura|insiste|torra|aborrece|atazana",
        "send": f"{_slipped('mandar|mandem|enviar|enviem')}|(mand|envi|envie|encaminh|repass|dispar|remet|inviar|emvi|"
        f"emvie){_AR}|remet(a|am|er|endo)|mandi|manden|mandão|envien|invi(e|em)|(faça|façam|fazer) chegar|ofere(ça|"
        "çam|ças|cer|cendo)|divulg(ar|ue|uem)|post(e|ar)|vend(a|am|er)|compartilh(e|em)|pass(e|em|ar)|empurr(ar|em)|"
        "(faça|façam|fazer) (propaganda|publicidade)|mandar msg",
        "sends": "mnada|madna|mnda|mannda|mand(a|as)|envi(a|as)|escreve|escreves|encaminha|dispara|repassa|liga|"
        "chama|contat(a|am)|contacta|(manda|envia) me",
        "doing": "(cheg|mand|envi|incomod|perturb|lig|contat|contact|cham|importun|assedi|notific|procur|telefon|"
        "chate|atazan|avis|encaminh|abord|bombarde)ando|oferecendo|escrevendo|enchendo|recebendo|a (receber|chegar|"
        "mandar|enviar|ligar|escrever|incomodar|chatear)",
        # To sell, to beg for, to demand back.
        "trade": "(pedir|pedirem|peça|peçam)|ofere(cer|cendo|çam|ça)|(tentar |)(vend(er|am)|empurrar)",
        "goods": "dinheiro|(doação|doações)|(o meu |meu |)voto|(um |uma |o |a |seu |seus |)(empréstimo|empréstimos|"
        "consignado|cartão|cartões|crédito|seguro|seguros|plano|planos|curso|cursos|consórcio|financiamento|chip|"
        "internet|produtos|serviços|coisas|imóveis|apartamento|casa|vaga)",
        "debt": "(essa|esta|a) dívida não é minha|não( lhes| vos|) devo( nada|)",
        "dun": "cobr(ar|arem|ando|e|em)",
        "think": "(acho|creio|penso|parece(| me)) que( vocês| você|)|(devem|deve) ter",
        # To talk, to call, to receive.
        "talk": "cham(e|em|es|ar|ando|arem)",
        "speak": "fal(e|em|es|a|ar|ando|arem)",
        "call": f"{_slipped('liguem')}|lig(ar|arem|ando|asse|assem|ue|uem|ues|e|em)|telefon(e|em|es|ar|ando|arem)|"
        "(faça|façam|fazer) ligações|(façam|fazer) chamadas",
        "arrive": "(chegu|apareç)(e|em|a|am)",
        "receive": "recebe l(o|a)(s|)|ouvir (falar |)(mais |)(nada |)(de vocês|)|recebr|recer|reber|rceber|receb(er|"
        "endo|er mais)|ter|ver|ler|obter|ser incluído|(estar|ficar|continuar|seguir) recebendo|(continuar|voltar|"
        "estar) a receber|ficar vendo|saber (nada|mais|mais nada|de nada|de vocês)",
        "receiving": "(o |)recebimento|receber",
        "contacted": "(contat|contact|incomod|perturb|importun|notific|cham|assedi|abord)ad(o|a)|(contat|"
        "contact)ados|bombardeado|procurad(o|a)|contato|contacto|contatos de vocês",
        # That they go on writing, though it was said that they should not.
        "why": "(por que|porque)( é que|)",
        "still": "(continuam|continua|continuo|insist(em|e)( em|)|ainda( estão| está|)|seguem|vivem|fica|ficam|não "
        "param de)",
        "said": "(pedi|pedimos|falei|disse|avisei|solicitei|respondi|mandei|escrevi)|(mesmo |)depois de (eu |)(pedir|"
        "ter pedido)|apesar de (eu |)(pedir|ter pedido)",
        "whatpart": "(qual|que) parte d(e|o) (não|pare|parem|para|stop|chega|não quero( mais|)|não me (mandem|liguem|"
        "escrevam|escreva|ligue|mande|contatem|incomodem)( mais|))",
        "notgot": "(é que |)(vocês |você |)(ainda |)não (entendeu|entenderam|entendem|percebeu|perceberam|percebem)|"
        "é (tão |)difícil( de entender| entender|)",
        "add": "(adicion|cadastr|bot)(e|em|ar)|adicion(es|a)|inclu(a|am|ir|i)|colo(que|quem|car|ca)|ponha|ponham|põe|"
        "por|met(a|am|er)|inscrev(a|am)|inserir|insira|insiram",
        "use": "ter|us(e|em|es|ar|a|ando|arem|assem)|salv(e|em|ar)|(utiliz|compartilh|partilh|guard|armazen)(e|em|"
        "ar)|vend(a|am|er)|mant(enha|enham)|trat(e|em|ar|arem)|process(ar|em)|tenha|tenham|divulg(ue|uem)|cedam|"
        "passem",
        "nor": "(e |)nem( me|)|e|ou",
        # What is sent.
        "message": "mens(agem|agens|agen|agems|ajem|ajens|ages|age)|menssagen|message|messages|mensagi|mensagm|"
        "mensagme|mensaem|mensagns|mesagem|mesagens|mensagnes|menssagem|menssagens|mensage(nzinha|nzinhas|n s)|msg|"
        "msgs|msgm|msn|mgs|mens|mensag|sms|smss|torpedo|torpedos|texto|textos|textão|mensage(m|ns) de (texto|"
        "whatsapp)|mensagens de voz|notificaç(ão|ões|ães)|aviso|avisos|alerta|alertas|lembrete|lembretes|e-mail|"
        "e-mails|email|emails|mail|mails|correio( eletrônico|)|correspondência|comunicaç(ão|ões)|comunicado|"
        "comunicados|contat(o|os)|contact(o|os)|newsletter|newsletters|boletim|boletins|informativo|informativos|"
        "novidades|atualizações|whatsapp|whatsapps|whats|zap|zaps|zapzap|wpp|wp|ligaç(ão|ões)|chamadas|telefonemas|"
        "conteúdo|conteúdos|correntes|corrente|pesquisa(s|)( de (satisfação|opinião)|)|(lembrete|aviso|alerta|"
        "mensage)(s|m|ns|) de (consulta|pagamento|cobrança|lembrete)(s|)|push|robocalls|bom dia|figurinhas|mensagens "
        "(suas|vossas|de vocês)|contato (de vocês|algum)|qualquer (contato|mensagem)|(o |)recebimento( de mensagens|)",
        "info": "(as |mais |)informações|informação|info|infos",
        "minenotes": "meus (alertas|avisos|lembretes)|minhas (notificações|inscrições|assinaturas)",
        "notes": "(os |esses |)(avisos|alertas|lembretes)|(as |essas |)notificações",
        # What nobody takes for all messages, and many are sent.
        "stuff": _STUFF,
        "offersub": "ofereç(a|am|as)|vend(a|am|as)|peç(a|am|as)|empurr(e|em)",
        "quitwith": "(para|pare|parem)( já| lá|) com( as| os|)|(chega|basta) d(e|as|os)",
        "tips": "(as |os |suas |o |)(convite|dicas|horóscopo|horóscopos|versículos|versículo|notícias|frases|piadas|"
        "receitas|propostas|convites|sugestões|catálogos|folhetos|vagas|vagas de emprego|doações|publicações|"
        "circulares|palpites|curiosidades|orações|correntes|corrente)",
        "invite": "(convid|mencion|adicion)(e|em|ar|ando)|lembr(ar|ando)|marcar|marcando",
        "media": "áudio|fotos|vídeos|áudios|imagens|memes|gifs|receitas",
        # When nobody should call.
        "hour": "de (madrugada|noite|manhã)|à noite|(no|aos) (domingo|domingos)|(no fim|nos fins|aos fins) de semana|"
        "fora de (hora|horário)|no horário de (trabalho|almoço|serviço)|no (meu |)(trabalho|serviço)|na hora d(o "
        "almoço|a janta|o jantar)|(a |)(essa|esta|essas|estas) hor(a|as)|tão (cedo|tarde)",
        "servicesms": "(o |)serviço( de|) (sms|mensagens)",
        "promotion": "propaganda|propagandas|publicidade|publicidades|promoções|promos|promo|ofertas|anúncio|"
        "anúncios|marketing|reclame|reclames|cupons|cupões|descontos|de (promoção|oferta|cupom)|lançamentos|"
        "mensage(m|ns) de (lançamento|lançamentos)|nenhuma (promoção|oferta)|merchandising|publi|pub|marketing "
        "(direto|directo)|publicidade direta|anúncios publicitários|(mensage(m|ns)|conteúdo|emails|sms) "
        "(publicitári(a|as|o|os)|promociona(l|is)|de marketing|de propaganda)",
        "enough": "(chega|basta)|cansei|enjoei|não quero( mais| nem|) saber|(não|nem) me fal(e|em)( mais|)",
        "offer": "promoção|oferta|cupom|cupão|publicidade|propaganda",
        "ad": "spam|spams|mensagens comerciais|comunicaç(ão|ões) comercia(l|is)|propostas comerciais|divulgaç(ão|"
        "ões)|mala direta|malas diretas|propaganda (política|eleitoral)|santinho|santinhos|material (publicitário|"
        "promocional)|telemarketing|campanha|campanhas|publicidade não solicitada",
        "sending": "(o |ao |todo o |qualquer |)envio|(os |todos os |)envios|(o |ao |)(uso|tratamento)|(a |"
        ")utilização|(o |)disparo|(os |)disparos|(o |)recebimento|a (receção|recepção)|o bombardeio|o processamento|"
        "(o |)compartilhamento|(a |)partilha",
        "touch": "(o|todo|todo o|qualquer) (contato|contacto)|(toda|toda a|qualquer) comunicação|(o|esse|este) "
        "(assédio|bombardeio|inferno)|(a|essa|esta|tanta) (encheção( de saco|)|amolação|aporrinhação|melga|"
        "perseguição|perturbação|palhaçada|chatice|sacanagem|insistência|importunação)",
        "it": "(essas|esses|umas|as) coisa|(mais |)(nada|nd|nenhuma|nenhum)|nada (mais|disso|disto|nunca mais|de "
        "vocês)|nadinha|link|links|nenhuma coisa|coisa (nenhuma|alguma)|(essas |estas |)(coisas|porcarias|merdas|"
        "besteiras)|(essa |)(porcaria|merda|bosta|besteira)|(esse |)lixo|(esse|este) tipo de (coisa|mensagem)|porra|"
        "porra nenhuma|bobagem|bobagens|tralha|tralhas|parvoíces|tretas|cenas",
        "thing": "isso|isto|aquilo|disso|disto|essas coisas|essa coisa|isso aqui|isso tudo|tudo isso|(essa|essas) "
        "porra",
        # To take off a list, to leave it.
        "remove": "(remov|suprim)(a|am|as|e|em|er|ir|erem)|removess(e|em)|exclu(a|am|as|i|em|ir|íssem)|esclu(a|am|"
        f"ir)|remuva|remuvam|(tir|retir|delet|elimin|descadast|desvincul|desassoci|desconect|desregist)({_AR}|a|am|"
        "as)|apagam|removendo|excluindo|tirão|tira fora|deslig(ue|uem|ar) me|apag(a|ar|arem|ue|uem|ues|assem)|risc(a|"
        "ar)|risqu(e|em)|bloqueie|sacar|saca|saquem|(dar|dê|deem|dá) baixa( em| no|)|descart(e|em|ar)|destru(am|ir)",
        "takeoff": "(eliminar|remover|excluir|eliminem|excluam|removam)|(tir|retir)(a|e)|tir(em|ar)|remov(e|a)",
        "from": "d(a|o|as|os|e|esta|essa|este|esse|essas|esses|estas|estes)|n(a|o|esta|essa)|fora d(a|o)|daquela|"
        "duma|em|de (qualquer|todas as|todos os)",
        "here": "daqui|daí|disso( aqui| aí|)|disto|de tudo|d(esse|este) (negócio|inferno|lixo|trem|spam)|d(essa|"
        "esta) (merda|porra|bosta|porcaria|joça|bagaça|palhaçada)",
        "unsubscribe": "(descadastr|descadrast|descadast|descadrastr|desescrev|desassin|descredenci)(ar|e|em|a|o|am|"
        "asse|assem|arem|es|amento|ada|ado)|(descadastr|descadast)(e|em) se|(desinscrev|dessinscrev|desincrev|"
        "dessubscrev|desubscrev|unsubscrev|desenscrev|desiscrev)(er|a|am|e|o|as)|desregist(ar|rar|e|re)|"
        "desin(scrição|scrito|scrita)|(dessub|desub)scrição|unsubscribe|unsub|opt out|optout|desvincular me|desligar "
        "me da lista|optar por não receber|direito (de cancelamento|de supressão|de oposição|ao esquecimento|ao "
        "apagamento|de eliminação|de exclusão)",
        "subscription": "(o |este |esse |)serviço (de |)(notícias|alertas|mensagens|sms|avisos|notificações|dicas|"
        "horóscopo|lembretes|informações|torpedos)|(a minha |minha |a |)(inscrição|incrição|insrição|assinatura|"
        "subscrição)|(minhas |)(assinaturas|inscrições)|(o meu |meu |o |)cadastro|meu (registro|registo)|minha adesão",
        "exit": "sair( fora| logo|)|saio|me retirar|retirar me|abandonar",
        "being": "ser|seja|sejam|sejamos|fosse|ficar|que seja|estar",
        "removed": "(apag|tir|remov|retir|elimin|exclu)(aram|eram|íram)|(remov|exclu)íd(o|a|os|as)|esquecid(o|a)|"
        "(retir|tir|apag|delet|elimin|descadastr|risc|desvincul|deslig)ad(o|a|os|as)|desinscrit(o|a)",
        "confirm": "(confirm|verifi)(e|em|ar|quem|que)( que| se|)|(preciso de|aguardo|quero|exijo|espero|solicito)( "
        "uma| a|) confirmação( de|)( que|)",
        "been": "fui|(vocês |já |)me|foi|foram|já foi|já foram",
        "be": "aparecer|estar( incluíd(o|a)|)|continuar|(mais |)fazer( mais|) parte|ser (parte|membro)|ficar|"
        "permanecer|participar|pertencer|constar|seguir|figurar",
        "used": "(us|compartilh|partilh|utiliz|trat|vend|divulg|pass|repass)ad(o|a|os|as)|cedid(o|a|os|as)",
        "subscribed": "(estar|continuar|ficar|ser) (inscrit(o|a)|cadastrad(o|a)|subscrit(o|a))|ser assinante",
        "erasure": f"(a minha |minha |a |)({_REMOVAL}|interrupção|suspensão|baixa)|(meu |o |)(descadastro|"
        "cancelamento|apagamento|fim)|o término|(a |)cessação",
        "mine_number": "(quero |o |)meu número|(o |)meu (telefone|celular|telemóvel)|(os |)meus dados",
        "away_from": "fora d(o|a|essa|esse|esta|este|e)",
        "there": "vocês|aí|daí|fora|logo",
        "of_you": "de vocês|vosso|vossa",
        # Persons, and what stands for them: their number, the list on which they are.
        "person": "eu|me|mi|m|nos|mim|comigo|a mim|(para|pra|p) mim|a gente|connosco|conosco|(para|pra) cá|(a |"
        ")minha família|(pra|para|para a|a|à) minha (mãe|esposa|mulher|filha|avó)|(pro|para o|ao) meu (pai|marido|"
        "filho)|(pros|aos|para (os |)|pra (os |)|a(os|)) meus (pais|parentes|familiares|contatos|clientes|vizinhos|"
        "amigos|filhos)",
        "you": "de (robô|robôs|máquina|máquinas|bot|gravação)|(do|desse|deste|esse|este|com esse) (robô|bot|chatbot|"
        f"assistente|sistema|canal)|{_SHOP}|vocês|vcs|você|vc|tu|vos|cês|cê|voceis|(sua|vossa|essa|esta|a|a vossa|a "
        "sua) empresa|sua equipe|(seu |)(partido|candidato)|candidatos|partidos|essa gente|(d(o|este|esse) |este |"
        ")(remetente|site|aplicativo|app)|vosso|vossa|vossas|vossos|ninguém daí",
        "number": f"(meu|meus|o meu|os meus|este|esse|nosso) ({_PHONE})|(os |todos os |todos |)meus dados( pessoais| "
        "de (contato|contacto)|)|dados pessoais|nossos dados|(as |)minhas informações( pessoais| de contato|)|minha "
        "informação|(minha|esta) linha|(a |)minha casa|(a |)nossa empresa|o email da (nossa |)empresa|minha (conta|"
        "caixa) de (email|entrada|correio)|meu número e meus dados",
        "phone": "número|contato|contacto|telefone|celular|telemóvel|dados|registro|registo|email|e-mail|cadastro",
        "here_only": "(para|pra) (este|esse|o meu) número|(pro|no) meu (número|celular)|n(esse|este) (número|"
        "telefone)|para o meu telemóvel|d(este|esse|o meu) (número|telefone|celular|telemóvel)",
        "list": "grupo d(e|os|as) (pais|mães|vizinhos|vendas)|círculo|corrente|correntes|envio|envios|disparos|"
        "esquema|(lista|listas) de (cobrança|cobranças|prospecção|vendas|disparo|disparos|ligações|chamadas|leads|"
        "telemarketing|prospectos|contato|contacto|notificações|avisos|alertas|assinantes|inscritos|interessados)|"
        f"(lista|grupo) d(e|a|as) (promoção|promoções|ofertas)|{_slipped('lista')}|lista|listas|(lista|listas) de "
        "transmissão|lista de (contatos|contactos|distribuição|emails|e-mails|envio|envios|clientes|divulgação|"
        "whatsapp|sms|mensagens|telefones|marketing|correio)|lista vip|mailing( list|)|cadastro|cadastros|base|base "
        "de dados|bases de dados|banco de dados|bd|sistema|registro|registros|registo|registos|grupo|grupos|"
        "newsletter|agenda|agenda de (clientes|contatos)|contatos|contactos|transmissão|canal|assinatura|inscrição|"
        "subscrição|ficheiro|ficheiros|arquivos|campanha|campanhas|diretório|listagem|comunidade|divulgação|chat|"
        "mala direta|serviço de (mensagens|sms)",
        # Who has died or is not at this number, and what is theirs; who else wants nothing.
        "dead": f"({_KIN}|(o|a) (titular|proprietári(o|a)|don(o|a)|cliente|pessoa)|essa pessoa|ele|ela)( já|) "
        "(faleceu|morreu)",
        "theirs": "(para|pra|a) (ele|ela)|lhe|(o |)(número|telefone|contato|contacto|nome|cadastro|celular) del(e|a)|"
        "dele|dela",
        "third": f"(este|esse|o meu|meu) número|{_KIN}|(a |)(minha|esta|essa) (empresa|casa|família|clínica|"
        "associação)|(este|o nosso|nosso) (escritório|consultório|comércio)|(a |)nossa (empresa|escola|clínica|loja|"
        "associação)",
        "wants": "(quer|deseja|pretende|autoriza)|querem|desejam",
        "nosuch": "não sei quem é( a| o|)|(não me chamo|meu nome não é|(aqui |)não (tem|há|existe|mora|trabalha)( "
        "aqui|) nenhum(a|))( a| o|)|(não sou|não é|aqui não (é|tem|mora)) (a dona|o seu|o senhor|a senhora)|(este|"
        "esse) (já |)não é( mais|) o (número|telefone|celular|whatsapp|zap|contato) d(o|a|e)|não é (o|a)|aqui não (é|"
        "mora|tem|vive|trabalha)( mais|)( o| a| do| da| nenhum| nenhuma|)|não sou (o|a)|não conheço (nenhum|nenhuma)|"
        "(este|esse) (número|telefone|celular) não (é|pertence)( mais|) (ao|à|do|da|de)",
        "name": _NAME,
        "with": "comigo|com a gente|conosco|connosco",
        "via": "n(o|o meu) (whats|whatsapp|zap)|no (privado|pv)|aqui|por aqui",
        # Consent.
        "revoke": "(retir|revog|cancel)(o|ar)|anulo|revogo o|(revog|retir)(amos|ado)|revoguei|(a |)(revogação|"
        "retirada) d(o|a|e)|(fica|ficam) (revogad|retirad|cancelad)(o|a|os|as)",
        "consent": "(todas |)(as |minhas |)autorizações|(todos |)(os |)consentimentos|(meu |o meu |o |nosso |"
        "qualquer |todo |todo e qualquer |)consentimento|(minha |a minha |a |qualquer |)autorização|(minha |a minha |"
        ")permissão|opt in",
        "notconsent": "não (tem|tens)( mais|)|já não tem|não (possui|possuem|há|existe)|(não|nunca|jamais)( lhes| "
        "vos| te|) dei|não dou( mais|)",
        "for": "para|pra|de|para que|a",
        # To leave alone.
        "let": "(deix|deich|dex)(a|e|em)|deix(ar|es|arem|assem)|larg(a|ue|uem)",
        "alone": "em (paz|pas|sossego)|em paz e sossego|quiet(o|a)|sossegad(o|a)|tranquil(o|a)|(da|de) mão|viver( em "
        "paz|)|na paz|fora (disso|disto|dess(a lista|e grupo)|d(a|esta) lista|do grupo)",
        # To put on the list of those who are left alone.
        "put": "(coloc|regist|cadastr|adicion|anot|marc|incl)(a|ar)|colo(que|quem)|inclu(a|am|ir)|ponha|ponham|por|"
        "põe|(adicion|cadastr|registr|regist|anot)(e|em)|mar(que|quem)|bot(e|em|a)|met(a|am)",
        "registered": "estou|estamos|(o |)meu (número|telefone|celular|telemóvel) (está|consta)|(estou|está) "
        "(cadastrad|inscrit|registrad)(o|a)|(fiz|tenho) cadastro|me cadastrei|inscrevi me|cadastrei (o |)meu (número|"
        "telefone)",
        "dnc": "(no |em |)não me perturbe|(na |numa |à |)lista ((de |do |)não (perturbe|perturbar|contactar|contatar|"
        "ligar|incomodar)|negra|robinson|de (bloqueio|bloqueados|exclusão|oposição))|(em |como |no |na |)(não "
        "perturbe|não contactar|bloqueado)",
        "spare": "(me|nos) poup(em|e|a)|poup(em|e) (me|nos)",
        "keep": "guard(em|e)|enfi(em|a)|fi(quem|ca|que) com",
        # What asks to stop by itself, whatever else is said.
        "saidstop": "(já |)(mandei|enviei|respondi|digitei|coloquei|escrevi|pus) (a palavra |)(sair|stop|parar|pare|"
        "cancelar|remover)|(encerrei|fechei|cancelei) (a |)minha conta|(já |)(me |)(tinha |)(descadastrei|"
        "descadastrado|desinscrevi|desinscrito|cancelei|cancelado)( a (minha |)(assinatura|inscrição|subscrição|"
        "newsletter)| tudo| isso| me|)|(já |)(pedi|solicitei) (o cancelamento|a remoção|o descadastro|para sair)",
        "goon": "e hoje (me |)(mandaram|chegou|mandam) (outra|outro|mais)|(e|mas)( mesmo assim|) (continuo|continuam|"
        "ainda|seguem)( a| me|) (recebo|receber|recebendo|mandam|mandar|mandando|enviando|ligam|ligando|chegando)( "
        "mensage(m|ns)|)|(e|mas) (não (adianta|adiantou|funciona|param|para|parou|parou nada)|nada|(as mensagens |"
        ")continuam( chegando|)|continua( igual|))",
        "final": "que (essa |esta |)seja a última (mensagem|ligação)( que (recebo|me mandam|vocês mandam)|)|já (me "
        "(descadastrei|desinscrevi)|(enviei|mandei|respondi|digitei) (stop|parar|pare|sair|cancelar)|saí (da lista|"
        "do grupo))|(suma|sumam|some) com( o|) meu (número|contato)|(jogue|joguem|joga)( fora|) meu (número|"
        "contato)( fora|)|rasg(a|uem) meu (número|cadastro)|(que (esta|essa) seja|esta é|essa é) a última (mensagem|"
        "vez) que (quero|vou) (receber|ler)|que (esta|essa) seja a última( mensagem| vez|)|última mensagem que "
        f"(quero|vou) receber|quero distância de vocês|já (pedi|solicitei)( várias vezes|) ((a |)({_REMOVAL})( do meu "
        "número|)|o descadastro|para ser removid(o|a))|(pedido de|solicitação de|peço a|solicito a|exijo a) "
        f"({_REMOVAL}|apagamento) d(e|os|os meus) dados( pessoais|)|(perde|perca|percam|esque(ce|ça|çam)|bloque(ia|ie|"
        "iem)) (o |)meu (número|zap|whats|whatsapp|contato|contacto|telefone)|(sai|saiam) da minha lista|me tir(a|"
        "em) dessa|(vai|vão|vá) (te |se )(foder|fuder|catar)|(vai|vão|vá) (à merda|tomar no cu|passear|levar no cu|à "
        "fava|(pro|para o) inferno|(pro|para o) caralho|pra casa do caralho|(pra|à) puta que pariu|(chatear|"
        "perturbar|incomodar|encher|encher o saco de) (outro|outra pessoa)|mandar mensagem para (outro|(a tua|a sua|"
        "tua|sua) mãe))|desgruda( de mim|)|desencana( de mim|)|vai toma no cu|vtnc|vsf|pqp para de|vai dar uma volta "
        "ao bilhar grande|(sai|saia|saiam) do meu (celular|whatsapp|whats|zap|telefone|telemóvel)|(sai|saia|saiam|"
        "some|suma|sumam) da minha vida|(some|suma|sumam) daqui|sumam|vaza( daqui|)|vazem|me err(a|em)|me esque(ce|"
        "ça|çam|cer|cerem)|esque(ce|çam) me|esque(ça|çam|ce) (que eu existo|de mim)|(larga|larguem|sai|saiam) (do|o) "
        "meu pé|larga meu pé|larg(a|ue|uem) me|me larg(a|ue|uem)|deslarg(a|uem) me|desampar(a|em) me a loja|(sai|"
        "saiam) fora|não (me |)(perturb(e|em)|incomod(e|em)|chatei(e|em)|torr(a|e|em)|amol(a|e|em)|ench(a|am|e))( o "
        "saco|)|não quero( mais|) (nada (de|com) vocês|saber( mais|)( nada|) (de (vocês|você|ti|vós)|d(essa|esta) "
        "(empresa|loja))|mais nada (de|com) vocês|conversa)|(parem|pare|pode parar) com isso",
        "wrong": "(essa|esta) pessoa (já |)não está( mais|) (aqui|n(este|esse) número)|não é (o |)meu (número|"
        f"telefone)|(se |)confundi(u|ram)( se|) de (número|pessoa)|{_NUMBER} não pertence( mais|) a quem( vocês|) "
        f"procuram|{_NUMBER} (agora |)pertence a outra pessoa( agora|)|(essa|esta) pessoa não existe( aqui| n(este|"
        "esse) número|)|não é meu (este|esse) número|(este|esse) número (está|parece|deve estar|só pode estar) "
        f"(errado|trocado|incorreto)|{_NUMBER} (já |)não (é( mais|) (meu|nosso)|me pertence( mais|)|pertence( mais|) "
        "a (ele|ela|mim))|(este|esse) (já |)não é( mais|) (o |)meu (número|telefone|celular|telemóvel|zap|whatsapp)|"
        f"{_NUMBER} (agora |)é de outra pessoa|{_NUMBER} agora é meu|(mandou|mandaram|enviou|enviaram|ligou|ligaram|"
        "escreveu|escreveram)( a| uma|)( mensagem| mensagens|) (para a|pra|à) pessoa errada|(está|estão) (mandando|"
        "enviando|ligando|escrevendo)( mensagem| mensagens|) (para a|pra|à) pessoa errada|(pegou|pegaram|procurou|"
        "procuraram|contatou|contataram|tem|têm) a pessoa errada|(está|estão) com a pessoa errada|(errou|erraram|"
        "errado) (de|a) pessoa|errado (o|de) número|(ele |ela |(essa|esta) (pessoa|senhora|moça|cliente) |(esse|"
        f"este) (senhor|homem|cliente|rapaz) |)(já não usa|não usa mais) {_NUMBER}|(ele|ela|(essa|esta) (pessoa|"
        f"senhora|moça|cliente)|(esse|este) (senhor|homem|cliente|rapaz)) (já não tem|não tem mais) {_NUMBER}|(essa|"
        "esta) pessoa (já não (mora|vive|trabalha)|não (mora|vive|trabalha) mais) (aqui|neste endereço|nesta casa)|"
        "não sou (essa|esta) pessoa|não sou (a pessoa que|quem) (você |vocês |)(procura|procuram)|(falou|(está|"
        f"estão) (falando|a falar)) com a pessoa errada|não é( mais|) o número d(ele|ela|essa pessoa)|{_NUMBER} (já |"
        ")((mudou|trocou) de dono|não é( mais|) d(ele|ela|essa pessoa|o (seu|vosso) cliente|(esse|este) cliente|e "
        "quem (você |vocês |)(procura|procuram)|a pessoa que (você |vocês |)(procura|procuram))|não pertence( mais|) "
        "a (essa|esta) pessoa|é meu agora|era de outra pessoa)|(não tem |não há |)ninguém (aqui |)com esse nome( "
        "aqui|)|(está|estão) (mandando|enviando|ligando|escrevendo)( mensagem| mensagens|) (para o|pro|no) número "
        "errado|(mandou|mandaram|enviou|enviaram|ligou|ligaram)( mensagem|) (para o|pro|no) número errado|(número|nr|"
        "telefone) (errado|incorreto|trocado)|(errou|erraram) (o |de |)número|ligou errado|((está|estão) |)enganad(o|"
        "a|os) (no|de) número|(se |)(enganou|enganaram)( se|) ((no|de) número|(na|de) pessoa|no contacto)|(está|"
        "estão) (com o número trocado|enganad(o|os) no número|com o número errado)|tem o número errado",
        # Whose number it is no more, or who is not there: with a name that is not known, it is likely a request.
        "notmine": "(este|esse|isso) (já |)não é( mais|) o (número|telefone|celular|telemóvel|whatsapp) d(o|a|e)( "
        f"dona| seu| senhor| senhora|)|{_NUMBER} (já não (é|pertence)|não (é|pertence) mais|não pertence) (de|do|da|a|"
        "ao|à)( dona| senhor| senhora| sr| sra|)|aqui (já |)não (mora|vive|trabalha)( mais|) (nenhum|nenhuma)",
        # What asks to stop if nothing else is said.
        "bare": "parar com isso|(process|efetu|realiz|faz|faç)(em|e|ar|assem|er|am|a) (o |)(meu |)(cancelamento|"
        "descadastro)|(quero |desejo |queria |)(deixar|parar de usar|abandonar) (esse|este|o) (serviço|grupo|canal|"
        "chat)|me deixem( já|)|deixem me( já|)|(pare|parem|para|deixe|deixem|deixa) de fazer isso|desativ(a|e|em)( "
        "isso|)|(par|deix)(a|e|em) de tentar|fora (a |)(propaganda|publicidade|spam|mensagens|promoções)|(pare|parem|"
        "para|chega com) isso|oposição ao (tratamento|uso)( d(e|os meus) dados( pessoais|)|)|não me peç(a|am|as) "
        "mais( (nada|dinheiro|doação|doações|voto|isso)|)|(façam |faça |)(o |a |meu |o meu |minha |)(cancelamento|"
        f"descadastro|{_REMOVAL})( (imediat|definitiv)(o|a)| total| já|)|não precisa bloqueia meu (telefone|celular|"
        "contato)|(não|num|já não) (quero|queremos)( mais|) nada( disso| disto|)( mais|)( não|)|(é a |sou a |)pessoa "
        "errada|(contato|contacto|celular|telemóvel) (errado|trocado)|(é|(acho que|creio que|isso|isto|aqui) é|deve "
        "ser|parece) engano|(me deix(a|e|em|ar)|deix(a|e|em) me)( de|) fora( disso| disto| dessa| desta| dessas "
        "mensagens|)|quero (ficar|estar)( de|) fora( disso| disto| dessa| desta|)|me (exclu(i|a|am)|remov(e|a|am)|"
        "retir(a|e|em)) dessa|me inclu(a|am|i) fora( dessa| disso|)|(pode|podem) ir parando|número trocado|número "
        "(está|só pode estar) trocado|(sms|mensagem|mensagens|propaganda|publicidade|spam|promoção|promoções) não|"
        "parme|paem|praem|paerm|parrem|(pare|parem|para)de(me|)(mandar|enviar|ligar)(mensagem|mensagens|msg|sms|)|"
        "n(a|ã)o(me|)(mande|mandem|manda|envie|enviem|ligue|liguem)mais(mensagem|mensagens|msg|)|me(tira|tire|"
        "tirem)d(a|essa)lista|naoquero(mais|)(receber|)(mensagem|mensagens|)|querosair|stop( já|)|(pare|para|parem)( "
        "já| agora| tudo| por favor| de uma vez|)|parar( tudo|)|chega|paraa|paraaa|paraaaa|pareem|pareeem|pareeeem|"
        "pareee|chegaa|chegaaa|chegaaaa|basta|(chega|basta) d(isso|isto)|sair|saio|quero (sair|parar)( disso| fora|)|"
        "quero sair daqui|(pare|parem|para)( já| lá| logo|) com (isso|isto)|(pare|parem) com tudo|cancel(ar|e|a|em)( "
        "tudo| isso|)|cancelar agora|cancela isso aí|remov(er|a|am)|exclu(ir|a|am)|desligar|encerr(ar|a)|interromper|"
        "suspender|eliminar|apagar|apaguem|anular|nunca mais|(apaguem|eliminem|removam|retirem) (no|nos|me)|fora d(a "
        "lista|o grupo)|quero( ficar| estar|) fora disso|cess(ar|em)|interromp(a|am)|suspend(a|am)|não (continue|"
        "continuem)|deixa disso|desist(a|am|e)( de mim|)|me bloquei(a|e|em)( logo| aí| agora|)|(remove|exclui|"
        f"deleta) aí|bloqueia aí|(pode|podem) (me bloquear|bloquear me)|pararem|({_REMOVAL}) d(e|os) dados( pessoais|"
        f")|pedido de ({_REMOVAL})|(apag|tir|retir|par)assem|(removessem|excluíssem)|acab(e|em) com (isso|isto)|"
        "deslig(a|ue|uem|ar) (esse|este|o) (robô|bot)|xô|(por favor|favor) (remover|retirar|excluir|apagar|tirar|"
        "cancelar)|(pode|podem) (remover|apagar|excluir|tirar)|não mais( por favor|)|(não|já não) (quero|desejo) "
        "mais( não|)|já não quero|(não quero|não desejo)( mais|) (participar|fazer parte)( mais|)( d(isso|esse "
        "serviço|este serviço|esse grupo)|)|(não|já não) (quero|queremos|desejo)( mais|) (nada|isso|isto)( mais|)( "
        "não|)|num quero mais isso|não( me|) (mand(a|e|em)|envi(e|em))( mais|) isso|não me (inclua|incluam|adicione|"
        "adicionem)( mais|)( nos( vossos|) envios|)|me adiciona não|me poup(e|em) disso|poupem me disso|quero (que "
        "(parem|pare|isso (pare|acabe)|pare com isso)|parar com (isso|isto))|quero ser deixado em paz|(estou|vou) "
        "(saindo|a sair|sair) d(a lista|o grupo|a newsletter|essa lista)|(perturb|chatei|incomod)(e|em|a) (outra "
        "pessoa|outro|outros)|(mand|escrev|envi|lig|ligu)(a|e|am|em)( isso| isto|) (para|pra|a) (outra pessoa|outro|"
        "outros|outro número)|(vão|vai) (vender|incomodar|perturbar|encher)( isso|) (para |pra |)outr(o|a)( pessoa|)|"
        "(apague|apaguem|exclua|excluam|eliminem|removam) tudo( o|) que( vocês|) têm (sobre mim|de mim|meu)|(chega|"
        "basta) de envios|(parar|parem|pare|parem com|pausem|pausar|pause|suspendam|suspender|suspenda|interrompam|"
        "cancelem) os envios|(parem|suspendam|suspenda|interrompam|cancelar|cancela|cancelem) (o |)envio|parem o "
        "envio para (o |)meu número|(nenhum (envio|contato|contacto)|nenhuma mensagem) mais|sem mais (envios|"
        "contatos|contactos)|já (pedi|solicitei)( a|) minha exclusão|já pedi (para (sair|parar)|o cancelamento)|"
        f"(solicito|peço|exijo|requeiro|quero|pretendo|solicitar)( a minha| minha| o| a|) ({_REMOVAL}|cancelamento|"
        f"descadastro)|quero (a |)minha ({_REMOVAL})|não precisa bloqueia meu número|suma",
        # A threat, and what it depends on.
        "if": "se( me| eu| você| vocês|)|(se|caso) (continu(ar|arem|ares|em|e)|volt(ar|arem|ares|em|e))( a|)|(se|"
        "caso) não (par(ar|arem|ares|em|e)|deixarem)( de| com as|)|se insist(ir|irem) em|da próxima vez que( me|)|na "
        "próxima|mais uma( dessas|)",
        "ifstop": "(se|caso) (eu |)(receber|chegar)( (mais (um|uma)|outr(o|a)) (mensagem|sms|email|ligação)| mais "
        "(um|uma)| mensagem| mais mensagens| mais mensagem)( de vocês|)|(se|caso) (vocês |)(não ((me |)(apagarem|"
        "tirarem|removerem|excluírem|retirarem)( hoje| logo| já|)|parem|pararem|removam|removerem|apaguem|apagarem|"
        "excluam|excluírem)|persist(am|irem)|insistam)",
        "ifdo": "(mand|envi|incomod|perturb|contat|contact|lig|chate)(ar|arem|ando)|escrev(er|erem|endo)|(mandar|"
        "enviar|mandarem|enviarem) mais( uma| um|)|insist(ir|irem)|ench(er|endo)|receber mais (uma|outra|alguma)|e( "
        "eu|)|com (isso|isto)|(com |)(as|essas) mensagens|(mensagem|msg|sms|mensagem dessas)( e|)",
        "threat": _THREAT,
        "threaten": _THREAT,
        "ifmore": "(a |)próxima (ligação|chamada)|da próxima|se isso não (parar|acabar)|a próxima( mensagem| vez|)|"
        "se|senão|se não|se (continuar|continuarem|continuares|insistir|insistirem)|se não (parar|pararem|parares)( "
        "de( me|) (ligar|mandar|incomodar)|)|se (me |)(mandar|mandarem|enviarem) (mais uma mensagem|mensagem de novo|"
        "de novo)|se (ligar|ligarem) de novo|se (eu |)receber (mais (uma|um)|outra)( mensagem| sms|)|(mais uma|outra|"
        "mais um|outro)( mensagem| sms| dessas|) e( eu|)|na próxima( mensagem|)|da próxima vez",
        # What refuses without asking.
        "refusal": "(que |)não (vou|quero) (mudar|trocar) de (operadora|plano|banco)|até quando (com (essas|estas|"
        "as) (mensagens|ligações)|vão (ficar |continuar |)(ligando|mandando|escrevendo|incomodando|ligar|mandar))|"
        "não (faça|façam|faz)( mais|) isso( de novo| mais|)|não volt(e|em) a fazer isso|(tir|deslig)(a|em|ue|uem) "
        "isso|não (entendo|sei) por que me (escrevem|ligam|mandam (mensagem|mensagens)) se (eu |)não sou cliente|"
        f"{_CANNOT}|(deixem|deixa)( a gente| me|) (descansar|dormir|trabalhar)|respeit(e|em|a)( a|) minha "
        f"(privacidade|decisão|vontade)|não quero falar com (máquina|máquinas)|{_MINE} não é para (propaganda|"
        "publicidade|isso|spam|vendas)|(está|estão) (escrevendo|ligando|mandando mensagem)( para| pra) outra pessoa|"
        f"{_NUMBER} é meu( agora| (há|faz) (um ano|anos|meses|dias)|)|(já |)não precisa( mais|) (me |)(avisar|"
        f"lembrar)|{_NUMBER} não é para (propaganda|publicidade|isso)|desconsider(e|em|a|ar) (o |)meu (contato|"
        "contacto|número|email)|(a gente|nós|aqui ninguém) não (quer|queremos)( nada|)|(eu |)(já |)(disse|falei) "
        "(que |)não|não quero falar com (vocês|ninguém|robô)|(você |vocês |)(está|estão) (me confundindo|a confundir "
        "me|confundindo de pessoa)( com (outra pessoa|outro|outra|alguém)|)|(me |)(confundiu|confundiram)( me|) com "
        "outra pessoa|não sou (a pessoa certa|(o|a) (titular|cliente|responsável))|(não|nem) cont(e|em)( mais|) "
        "comigo|o número (está|parece|deve estar) (errado|trocado)|não adianta( me|) (insistir|mandar mensagem|"
        "ligar)|não quero (conversar|papo)|(por que |)(ainda (recebo|estou (recebendo|a receber))|continuo "
        "(recebendo|a receber)) (isso|isto|mensagens)( vossas| de vocês|)|quero (sossego|paz|ficar em paz|ter "
        "sossego)|silêncio|não preciso mais das informações( de vocês|)|(quero |)(encerrar|cancelar) o serviço|"
        "cancelar (serviço|plano)|cancelo o serviço|não quero( mais|) (promoção|oferta|promoções)|não quero( mais|) "
        "saber( disso|)( não|)|não é (para mim|(do meu|do nosso) interesse)|dispenso|(tô|estou) fora|(não |)quero( "
        "mais|) não|não quero|não vendo|não estou vendendo|não desejo( nada|)|(muitas|demasiadas) mensagens|"
        "mensagens demais|bloqueado|denunciado|cal(a|e|em) a boca|cala te|some|suma|sumam|vaza|vazem|ca(i|iam) fora|"
        "(vai|vão) se ferrar|vai (catar coquinho|passear|ver se estou na esquina)|que insistência|esque(ce|ça|çam) "
        "(esse|este|meu) número|bloque(ia|ie|iem) meu número( aí|)|não respond(a|am)|não é mais desse número|já "
        "chega disso|não é não|não (consinto|autorizo)|não dou consentimento|(exerço o |)direito de oposição|"
        "obrigado mas não|não obrigado não tenho interesse|apaga( isso|)|apaguem|exclui|não (mande|mandem|ligue|"
        f"liguem)|não quero (participar|participar disso|fazer parte)|me larg(a|uem)|desativ(ar|e|em)|{_COMPLAINT}",
        # Questions.
        "who": "quem (é|és|és tu|fala|está falando|está a falar)|quem é você|quem são vocês|de quem é (este|esse) "
        "número|com quem (eu |)falo|como (conseguiu|conseguiram) meu número",
        "how": "(quero saber |gostaria de saber |queria saber |)como|como (eu |)(posso|faço para)|como é que faço "
        "para|como fazer para|como se faz para|o que (faço para|tenho (que|de) fazer para|devo fazer para)|que tenho "
        "de fazer para|onde( posso|)|de que (forma|maneira) posso|qual o procedimento para",
        "halting": "(cancel|par|desativ|suspend|anul|elimin|bloquei|deslig|interromp)o",
        "quitting": "(tir|remov|retir|exclu|apag|elimin|delet|descadastr|desinscrev)o|saio",
        "when": "(até |)quando (é que |)(vão|vocês vão|você vai|vai)",
        "now": "agora( mesmo|)|hoje( mesmo|)|neste momento|n(esse|este) instante|já hoje",
        # What is said beside a request.
        "courtesy": "quando (quiser|quiserem|puder|puderem|puderes)|me (ajudem|ajuda|ajude|ajudam)|pfvzinho|(te |vos "
        "|lhe |lhes |)peço|seria (ótimo|bom|perfeito|maravilhoso)|(eu |)(te |vos |)(imploro|suplico)|nada( não|) "
        "obrigad(o|a)|vizinh(o|a)|meu rei|minha rainha|seus|fdps|misericórdia|maninh(o|a)|guria|piá|que (preguiça|"
        "canseira|seca)|nem ferrando|nem morta|jesus cristo|muito (gentil|gentis|amável|amáveis|educados)|"
        f"administrador(a|)|adm|admin|(atenciosamente|att|abraços|obrigad(o|a)|assinado|cumprimentos) ({_NAME})|"
        "(ficarei|ficaria|fico) (grat|agradecid)(o|a)|ne|combinado|entendido|(por |)favorzinho|por favor|"
        f"({_slipped('favor')})|por (favo|{_slipped('favor')})|porfavor|pfv|pfvr|pf|pff|pffff|pls|please|favor|(faz|"
        "faça|se faz) favor|sff|s f f|por (gentileza|obséquio|misericórdia)|gentileza|fineza|porfa|por fvr|plmds|"
        "pelo amor( de deus|)|pelamor|por tudo (o |)que (é|há de) mais sagrado|que (melga|melgas|pesadelo|"
        "insuportável|cansaço|desrespeito|vergonha|horror|nojo|gente (chata|insuportável|insistente)|perturbação|"
        "absurdo|abuso|povo chato|falta de (respeito|educação))|por amor de deus|(muito |desde já |não |não muito |"
        ")obrigad(o|a)|obg|obgd|brigad(o|a)|não brigado|mto obrigado|mt obrigada|mto obg|obrigadinh(o|a)|(muito |"
        "desde já |)grat(o|a)|gratidão|agradecid(o|a)|(desde já |)agradeço( desde já|)|agradeço (a compreensão|o "
        "contato|o contacto|a mensagem|a informação|a oferta)|obrigad(o|a) (pela (compreensão|informação|mensagem|"
        "oferta|atenção)|pelo (contato|contacto)|por tudo|mas)|sim (por favor|mas)|olá|oi|oii|oiii|oie|oiee|ei|hey|"
        "alô|e aí|eai|bom (dia|trabalho|feriado|fim de semana)|boa (tarde|noite|semana|sorte|continuação)|boas( "
        "tardes|)|viva( boa tarde|)|(tudo|td) (bem|bom|certo|blz)|car(os|o|a)|prezad(os|o|a)|prezada equipe|equipe|"
        "equipa|exmo(s|) senhor(es|)|exma senhora|cara senhora|caro senhor|senhor|senhora|senhores|sr|sra|srs|moç(o|"
        "a)|amig(o|a|os)|querid(o|a|os)|meu|mano|mana|irmão|pessoal|gente|galera|meu (amigo|bem|filho|senhor|deus)|"
        "minha (amiga|filha|senhora)|parceiro|parça|chefe|patrão|amor|flor|guri|tchê|bah|visse|colega|brother|epá|"
        "opá|socorro|sos|help|oxe|oxente|homi|mermão|rapaz|mulher|menina|minha gente|ô|oh|ah|eh|ó pá|pá|fogo|chiça|"
        "bolas|fónix|malta|vixe|vish|ave maria|nossa senhora|(no|pelo) amor de deus|fazendo( o| um|) favor|povo|(me |"
        ")desculp(e|a|em)|(desculpe|desculpa) (o incômodo|incomodar)|perdão|com licença|sinto muito|lamento|sem "
        "(ofensa|querer ofender)|com todo( o|) respeito|(no|em) (cu|rabo)|naquele lugar|na (boa|moral)|numa boa|ok|"
        "okay|tá|tá bom|tá bem|certo|beleza|blz|então|bem|olh(a|e)|sinceramente|honestamente|velho|véi|mano do céu|"
        "puxa|eita|ué|uai|valeu|vlw|flw|falou|tmj|fui|rsrs|rs|haha|hehe|kkk|kkkk|hum|bjs|beijo|beijos|abraço|abraços|"
        "abs|até (logo|mais|nunca|nunca mais)|tchau|tchauzinho|adeus|(fica|fiquem) com deus|deus abençoe|amém|"
        "caralho|carai|krl|crl|porra|pora|poxa|pô|pow|puta (merda|que pariu)|pqp|merda|foda se|caramba|cacete|"
        "inferno|droga|saco|que (saco|merda|porra|inferno|chato|chatos|chatice|coisa chata)|credo|nossa|deus|jesus|"
        "mds|affs|aff|afe|(filho|filhos) da puta|fdp|desgraçad(o|os)|otári(o|os)|idiota|idiotas|imbecil|imbecis|"
        "chato|chatos|babaca|babacas|corno|safad(o|os)|palhaç(o|os)|burros|(seu|seus|sua|bando de) (corno|cornos|"
        "merda|otári(o|os)|idiota|idiotas|chat(o|os)|babaca|babacas|golpista|golpistas|safad(o|os)|palhaç(o|os)|lixo|"
        "animais|burros)|atenciosamente|att|(com os |)(melhores |)cumprimentos|saudações|cordialmente|"
        "respeitosamente|gentilmente|encarecidamente|educadamente|hi|hello|thanks|(é |)sério|a quem interessar( "
        "possa|)|alguém|vai|vá lá|lá|só|viu|ouviu|ouviram|entende(u|ram)|tah|hein|já (falei|pedi|disse)|pela (última|"
        "milésima) vez|por última vez|tenha(m|) um bom dia|fico (no aguardo|a aguardar)|aguardo( retorno| "
        "confirmação| resposta|)|ou|senão|(caso|do) contrário",
        # What begins a request: whether somebody could, that it is asked for, that it was asked for before.
        "opening": "por (telefone|escrito|email|whatsapp)|(confirmo|reafirmo|manifesto|ratifico|marquei|indiquei|"
        "assinalei)( que|)|(formal|expressa)mente (para|que)|(há|haveria|tem|teria|existe) (alguma |algum |)(forma|"
        "maneira|jeito|possibilidade) de( que|)|(avis|fal|dig)(a|e|em|am) (para|pra|pro|a|aos|aí)( o| a|)( (seu chefe|"
        "teu chefe|chefe|vendedores|seus vendedores|responsável|quem for responsável|pessoal)|)( para| que é para| "
        "que|)|(por orientação|a pedido) do meu advogado|meu advogado (disse|pediu) (para|que)|ajuda|pessoalmente|(da|"
        "por|pela) (minha|nossa) parte|por mim|(para|pra) (mim|nós)|na minha (casa|família|opinião)|quando (puder|"
        "puderem|puderes|tiver tempo)|(quero|queria|gostaria de|gostava de) (saber|perguntar) se( vocês|)|uma (dúvida|"
        "pergunta)|(me |)(fariam|faria|faz|fazem) um( grande| enorme|) favor (se|de)|(fico|ficaria|ficava)( muito|) "
        "(grat|agradecid)(o|a)( se| que|)|(quero |desejo |gostaria de |)(excluir|excluam|apagar|apaguem|cancelar|"
        "cancelem|encerrar|encerrem|eliminar|eliminem) (a |)minha conta( e|)|(formal|expressa|oficial|respeitosa|"
        "cordial|categórica|explícita|humilde)mente|(exerço|quero exercer|tenho|faço uso d)( o|) (meu|do meu) direito "
        "(a|à|de|ao)( que| não|)|presiso( que|)|me ajud(a|e|em)( a| com|)|(respeit(e|em|assem|ar)( a|) |)minha "
        "(privacidade e|decisão( de|)|vontade( de|)|opção( de|))|(será que |)(vocês |você |)não (entend|perceb)(em|e|"
        "es|eram|eu)( que|)|que se|bora|vamos|(é|seria|será) pedir (muito|demais)( que| para|)|(tenha|tenham|tem|"
        "teria|teriam|poderia ter) a (bondade|gentileza|amabilidade|delicadeza) de|(no|em) exercício d(o|os|e)( meu| "
        "meus|) (direito|direitos)( de titular| de|)|(venho|vimos|escrevo|entro em contato|dirijo me a vocês)( por "
        "(este meio|meio (desta|deste))| para|)|(comunicar|informar|solicitar|pedir|requerer|manifestar|exercer|"
        "dizer)( vos| lhes|)( que|)|(fiquem|ficam|fica|fique|estão|considerem se) (notificad|avisad|informad|"
        "cientes)(o|os|a|as|)( de|)( que|)|é a última vez que (eu |)(falo|peço|aviso|digo|escrevo)( que| para|)|(para|"
        "pra|com) (a sua|o seu|sua|seu|vossa|uma|um) (colega|atendente|funcionári(o|a)|moç(o|a)|operador(a|)|"
        "vendedor(a|))|(para|pra) (a |o |)(moç(o|a)|atendente|menina|rapaz|colega)|falei com( a| o|) (vocês|atendente|"
        f"moça|colega)( e|)|(meu|o meu) (desejo|pedido) (é|de)( que|)|{_slipped('quero')}|{_NAME}|o senhor|a senhora|"
        "(sim |)sou (eu|o dono|a dona|o titular|a titular) mas|(aqui é|sou|fala)( o| a|)|chamo me|(me chamo|meu nome "
        "é)|que|q|de|me|nos|lhe|lhes|te|vos|eu|você|vc|vocês|vcs|tu|cê|oce|e|mas|então|logo|já|já que|também|além "
        "disso|só|apenas|simplesmente|melhor|agora|agora mesmo|aí|hoje|porém|no entanto|todavia|(mas |)no futuro|"
        "futuramente|doravante|"
        # Could you?
        "pod(e|em|es)|pode(ria|riam)|podi(a|am|as)|(você|vocês) (pode|podem)|(dá|daria) para|dava para|(tem|teria|há) "
        "como|(é|era|seria|será) possível|(tem|tinha|teria) (jeito|maneira|forma) de|tinha como|será que( pode| podem|"
        " posso|)|consegu(e|em)|quer|querem|importa(m|) se de|se (importa|importam|importaria) de|não (podem|podia|"
        "podiam|poderia|poderiam)|(por que|porque) não|por que (você|vocês) não|posso|((me |)(faça|façam|faz|fazer)( "
        "me|)|(pode|podem|poderiam) fazer|fariam) (o favor|um favor|(esse|este) favor( e|)|favor|a gentileza|a "
        "fineza)( de|)|(tenha|tenham|teriam|faria|fariam) a (bondade|gentileza|amabilidade) de|favor( de|)|por favor "
        "que|que por favor|se (possível|for possível|não for incômodo|não for pedir muito|puder|puderem|pudesse|"
        "pudessem)|(vê|veja|vejam|v) se|avisa lá|(tem|tens) (que|de)|dev(em|e|eria|eriam|ia|iam)|trat(a|e|em) de|"
        "proced(a|am|er) (a|à|ao|com)( o|)|confirm(e|em|ar)|(preciso de|aguardo|quero|exijo|espero|solicito)( uma| a|"
        ") confirmação d(e|a|o)|(quero|exijo|gostaria de) saber|me (respondam|digam|expliquem)|seria um favor se|"
        "custa( muito|)|custava|(queira|queiram)( por favor|)|certifique(m|) se de|"
        # I ask, I want.
        "peço( para|)|pedia|pedimos|pedindo para|rogo|suplico|imploro|exijo|exigimos|ordeno|solicit(o|amos)|agrade(ço|"
        "cemos|cia|ceria)|requeiro|requerer|solicitar|reitero|repito|venho( por este meio| por meio desta|)( "
        "solicitar| pedir| informar( que|)|)|(informo|comunico|notifico|aviso|declaro|saibam|quero informar)( vos|)( "
        "que|)|estou (pedindo|falando)|estou a pedir|(solicitação|pedido) (de|para)|(solicito|peço|exijo) (o|a)|"
        "(quero|queria|preciso)( que|)|gostaria( de| que|)|queremos|kero|qro|gostaríamos|gost(ava|ávamos)|desej(o|"
        "amos)|precisamos|necessito|prefi(ro|ra)|prefer(ia|iria|imos)|esper(o|amos)|tomara|oxalá|pretendo|(opto|"
        "optei) por|decidi|resolvi|(meu desejo|o que eu quero|a única coisa que (eu |)quero) é|só peço que|(gostaria|"
        "quero|queria|gostava|vim) (de |)(te |lhe |lhes |vos |)(pedir|solicitar|avisar)( que| para|)|pediria( que|)|"
        "(só |era )para (dizer|avisar|informar|pedir) que|manifesto (o |)meu (interesse|desejo) (em|de)|escolho|(todo "
        "dia|toda semana|toda vez|sempre) (eu |)peço( para|)|dou (24h|24 horas|48h|48 horas) para|posso pedir (que|"
        "para)|seria (bom|ótimo) (que|se)|(agradeço|agradecia|agradeceria|(fico|ficaria|ficava) (grat|agradecid)(o|"
        "a)) (se|que)|quero fazer( o|)|fazer( o|)|(quero |)exer(ço|cer)( o| meu| o meu|)|estou tentando|estou a "
        "tentar|tentei|ando a tentar|por (este meio|respeito)|por meio desta|(tome|tomem) nota (de |)que|(aguardo|"
        "solicito|peço)( a|) confirmação d(a|e)|por lei|são obrigados a|(confirme|confirmem) que|anote(m|) que|"
        "fique(m|) ciente(s|) (de |)que|respeite(m|) (que|e)|respeit(a|e|em)( a|) minha (privacidade|decisão) e|"
        "respeitem meu tempo e|"
        # As I said before.
        "(já |)(lhes |vos |te |)((tinha|tínhamos|havia) (dito|pedido|avisado|falado|solicitado)|falei|disse|pedi|"
        f"avisei|solicitei|informei|comuniquei|expliquei)( para| que é para| que|)|({_AGO})|(faz|há) (dias|semanas|"
        "meses|anos|tempos|muito tempo|um tempão|(um|dois|três|vários) (meses|dias|anos|mês)) que (peço|pedi|tento|"
        "falo|digo)( para|)|(para|pra) (vocês|você|que vocês)|(duas|três|quatro|cinco|dez|mil|várias|muitas|2|3) "
        "vezes( para| que é para|)|quantas vezes (tenho (que|de)|preciso|vou ter que|terei que|temos que|é preciso) "
        "(dizer|falar|pedir|repetir|avisar)( para| (para|a) vocês|)|(já |)é a (última|segunda|terceira|quarta|quinta|"
        "décima) vez que (peço|falo|digo|aviso|escrevo)( para| que|)|(cansei|estou (cansad|fart)(o|a)) de (pedir|"
        "falar|dizer|avisar|repetir)( para| que|)|(a |o |)imediat(a|o)|"
        # Who I am, who you are, from when on.
        "somos (uma empresa|uma clínica|um consultório|um comércio) e|sou particular e|(como|enquanto) (empresa|"
        "consumidor|cliente|titular|titular dos dados)|quem são vocês|quem é você|(não|nem) sei quem são|não conheço "
        "vocês|não sei quem é você|(a partir de|de) (agora|hoje)( em diante|)|daqui (para a|pra) frente|de uma vez( "
        "por todas|)|pela (última|milésima|enésima) vez|mais uma vez|novamente|de novo|outra vez|imediatamente|"
        "urgente|urgentemente|olh(a|em)|escut(a|em)|atenção",
        "filler": "(para|pra|em|de) (grupo|grupos)|(no|pro|para o|ao) (celular|telefone|telemóvel|whatsapp|zap|email|"
        "número)|(formal|expressa|oficial)mente|futur(o|a|os|as)|(d|n)o (teu|seu|vosso) (celular|telefone|telemóvel|"
        "whatsapp)|d(a|as|os) (tua|sua|suas|seus|teus) (agenda|contatos|contactos)|sem (perguntar|avisar|pedir|me "
        "perguntar|me avisar)|com (promoção|oferta|cupom)|(d(e|o)|que (já |)não é) (dele|dela|minha|meu)|telefônic(o|"
        "a|os|as)|se (possível|for possível|puder|puderem|pudesse|pudessem|fizer favor|fizerem favor)|via (e-mail|"
        "email|mail|mensagem|telefone|chamada)|de (cobrança|venda|vendas|telemarketing|promoção|oferta)|"
        "(desnecessári|repetid|aleatóri|repetitiv|abusiv)(o|a|os|as)|inconvenientes|insistentes|(como|iguais a) "
        "(essa|esta|esse|este|essas|estas|esses|estes)|d(esse|este) jeito|sem parar|por motivos pessoais|pode ser|"
        "n(esse|este) (cel|celular|telemóvel|zap|whatsapp|contato|endereço|email)|o|a|os|as|mesm(o|a|os|as)|com "
        "(ninguém|terceiros|outras empresas)|(dad|prestad|concedid|utilizad|usad)(o|a)( anteriormente| para|)|"
        "(utilizad|usad)(os|as|o|a) (para|em|com)|(para |com |em |)(campanhas|fins|efeitos|ações) (publicitári(as|"
        "os)|promocionais|comerciais|de (marketing|publicidade|promoção))|de|do|da|dos|das|d|em|no|na|nos|nas|num|"
        "numa|por|pelo|pela|pelos|pelas|ao|aos|com|para|pra|pro|pras|pros|sobre|que|q|e|ou|nem|se|lhe|mas|mais|+|seu|"
        "sua|seus|suas|teu|tua|teus|tuas|nosso|est(e|a|es|as)|ess(e|a|es|as)|aquele|aquelas|aqueles|(d|n)(este|esta|"
        "esse|essa)|(d|n)(estes|estas|esses|essas)|tant(o|a|os|as)|tipo(s|)( de|)|qualquer( tipo de|)|quaisquer|"
        "nenhum(a|)|nenhum tipo de|nenhuns|algum|alguma|tod(o|a|os|as)|todo (tipo de|o tipo de|e qualquer)|cada|"
        "outr(o|a|os|as)|muit(os|as)|demasiad(as|os)|(essa|esta) (porcaria|merda|bosta|droga) de|(desse|deste) (tipo|"
        "gênero)|assim|também|sequer|sendo|ser|seja|estar|ficar|(da|por) parte de|parte|em( até|) ((24|48|72) horas|"
        "24h|48h|72h|(5|10|15|30) dias)|(mais |)nada|nada mais|nem (um|uma|uma única)|daí|daqui|aqui|aí|por aqui|por "
        "(esse|este) meio|por (essa|esta) via|por (qualquer|nenhum) meio|por qualquer via|em hipótese alguma|de "
        "(forma alguma|jeito nenhum|maneira nenhuma|modo algum)|sob (hipótese nenhuma|nenhuma circunstância)|todo( "
        "santo|) dia|todos os dias|o dia (todo|inteiro)|o tempo todo|(a |)toda hora|a cada hora|diariamente|diári(o|"
        "as|os)|semana(is|l)|por (telefone|whatsapp|sms|mensagem|email|e-mail)|pelo (whatsapp|whats|zap)|via "
        "(whatsapp|sms)|no (meu |)(whatsapp|zap|whats)|no meu (celular|telemóvel|telefone|número)|no (privado|pv|"
        "direct)|n(esse|este) (número|telefone)|para (este|esse|o meu) número|pra (este|esse) número|pro meu número|"
        "caixa de entrada|chat(o|a|os|as)|(indesejad|publicitári|automátic|maldit|nov|eletrônic)(o|a|os|as)|não "
        "(solicitad|desejad)(o|a|os|as)|comercia(l|is)|promociona(l|is)|em massa|irritante|irritantes|ridícul(o|a|"
        "as)|estúpid(o|a|as)|idiotas|inútil|inúteis|insuportáveis|(de|da) (merda|porra|bosta)|do (caralho|inferno)|"
        "porra|similares|semelhantes|polític(o|a|as)|eleitoral|sms|spam|whatsapp|texto|marketing|promoções|ofertas|"
        "propaganda|publicidade|coisas|coisa|suas mensagens|seus produtos|número|telefone|celular|telemóvel|contato|"
        "contacto|a mim|(o |meu )saco|(a |minha |a minha )paciência|o juízo|os cornos|a cabeça|dados( pessoais|)|"
        "tratados( com base em( meu|) consentimento|)|e a revogação d(o|o meu|e qualquer) consentimento|da minha "
        "conta|que (eu |)(dei|tinha dado|prestei|concedi|assinei|possa ter dado|vocês têm|têm|tenham)( anteriormente|"
        " antes| a vocês| em tempos|)|d(este|esse|o meu) (número|telefone|celular|telemóvel|email)|(para|a|para o) "
        "(receber|recebimento de) (publicidade|mensagens|comunicações|propaganda|comunicações comerciais|sms)|(para|"
        "com|para efeitos de)( fins| finalidades|) ((de |)(marketing|marketing direto|marketing directo|publicidade|"
        "propaganda)|comerciais|publicitários|promocionais)|dos dados",
        "time": "(faz|há) (dias|semanas|meses|anos|tempo|muito tempo)|(de jeito|por nenhum|de maneira) (nenhum|meio|"
        "nenhuma)|em hipótese alguma|de (forma|modo) (alguma|algum|nenhuma)|sob nenhuma hipótese|já|(duas|três|"
        "quatro|cinco|dez|mil|várias|muitas|2|3) vez(es|)|nunca|nunca mais|jamais|logo|imediat(o|a)|definitiv(o|a)|"
        "de vez|de uma vez( por todas|)|imediatamente|de imediato|com (urgência|efeito imediato|efeitos imediatos)|"
        "urgente|urgentemente|(o |)quanto antes|assim que possível|o mais (breve|rápido|depressa) possível|doravante|"
        "(de agora|daqui) (em|por) diante|daqui (para a|pra) frente|a partir de (agora|hoje|já)|a partir d(este|"
        "esse) momento|desde já|no futuro|futuramente|definitivamente|de forma definitiva|permanentemente|(para|pra) "
        "sempre|outra vez|de novo|novamente|pela última vez|na( minha| sua| tua| vossa|) vida|nunca na vida|nunca "
        "nunca|completamente|totalmente|por completo|em (momento algum|nenhum momento)|asap",
        # Why: what somebody who asks to stop says besides.
        "reason": "(já |)recebi (muitas|demasiadas|várias|mil) (mensagens|notificações)|sou outra pessoa|não sei como "
        "(fui parar|vim parar|entrei|cheguei) n(essa|esta|a) lista|sou (o|a) (nov(o|a) |)(don(o|a)|titular|"
        "proprietári(o|a))( d(este|esse) (número|telefone)|)|(recebo|chegam|mandam|são) (duas|três|dez|demais|tantas|"
        "muitas) (mensagens|notificações|ligações)( por dia| diárias|)|são (mensagens|notificações|ligações) demais( "
        "por dia|)|não sou nem serei cliente( de vocês|)|não (penso|vou|quero|pretendo)( em|) (contratar|comprar|doar|"
        "mudar|trocar)( nada| nunca| de (operadora|plano|banco)|)|((pela |é a |)(segunda|terceira|quarta|quinta|"
        "milésima|última) vez)( que (eu |)(peço|falo|aviso|escrevo)|)|não (gosto mais|gosto) (d(esse|o) serviço|do "
        "que (mandam|enviam))|(o serviço |)não me (serve|é útil|agrada)( mais|)( (essa|esta) informação| isso|)|"
        "(email|mensagem|informação|sms|emails|mensagens) (não (desejad|solicitad)|indesejad)(o|a|os|as)|(tentei|já "
        "tentei) (me descadastrar|cancelar|sair)( e não (dá|consigo|funciona)|)|(acho que |)(há|deve haver|deve ser|"
        "é)( um(a|)|) (erro|confusão|engano)|(está|estão) se enganando|número reatribuído|atualize(m|) (seus dados|o "
        "sistema|o cadastro)|(que |)((a |)minha (namorada|esposa|mulher)|(o |)meu (marido|namorado)|meus pais) (fica "
        "(brav(o|a)|com ciúme)|não (gosta|gostam|deixa|deixam))|(essas|estas|as|suas) (ligações|mensagens|chamadas)( "
        "de vocês|) (me (incomodam|irritam|perturbam|cansam)|são (um (assédio|saco|incômodo)|chatas|assédio))|(estão|"
        "está) me assediando( com (ligações|mensagens)|)|não contem comigo|(vocês |)são uns (chatos|malas|melgas|"
        "insuportáveis)|(estou|to|tô) (na aula|em aula|numa reunião|em reunião|na escola|na faculdade|na missa|"
        "dirigindo|no médico)|(vocês |cês |ces |)(já |)(me |)(mandaram|enviaram|ligaram) (3|5|10|mil|várias|muitas)( "
        "mensagens| vezes|)( hoje|)|já (casei|me casei|tenho namorad(o|a)|operei|sarei)|não sou (desse|deste) grupo|"
        "quem (é|são)( você| vocês| vc|)|nunca (fui|comprei|estive)( nada|)( (nessa|nesta) loja| com vocês| aí|)|(já |"
        ")(apaguei|desinstalei|excluí) o (app|aplicativo)|(estou|tô) (dizendo|falando|pedindo|avisando)|não (seja|"
        "sejam) (chato|chatos|chata|inconveniente|inconvenientes|insistente|insistentes|mala|malas)|((o |)meu (número|"
        "email|nome)|eu) (está|estou|consta|aparece) na( sua| vossa|) lista( de vocês|)|alguém (colocou|passou|usou|"
        "cadastrou|pôs) (o |)meu (número|email|nome)|(usaram|usam|colocaram|puseram|cadastraram|adicionaram|"
        "incluíram) ((o |)meu (número|email|nome)|(os |)meus dados)|me (adicionaram|colocaram|cadastraram|incluíram)|"
        "por (engano|erro)|(puro |é |)spam|spam spam( spam|)|odeio (spam|propaganda|ligação)|por que( vocês|) têm "
        f"{_MINE}|(essa |esta |)(é|foi) a última mensagem que (recebo|aceito|quero)|não é (meu|minha) (esse|essa|este|"
        "esta) (pedido|consulta|compra|conta)|(essa|esta) (conta|consulta|compra) não é minha|(esse|este) pedido não "
        f"é meu|(não sei|não faço ideia) (de onde|como)( vocês|) (tiraram|conseguiram|arranjaram|têm) {_MINE}|não me "
        "interessa o que( vocês|) (vendem|oferecem)|(não tenho|sem) tempo (para|pra) (isso|isto|vocês)|(o |)(meu|"
        "minha) (celular|telefone|telemóvel|caixa) (fica|está|tá) (chei(o|a)|lotad(o|a)|entupid(o|a))|e não (apagam|"
        "tiram|removem|fazem nada|me (apagam|tiram|removem))|(não (entendo|sei) |)por que me (escrevem|ligam|mandam "
        "(mensagem|mensagens|isso))|se (eu |)não sou cliente( de vocês|)|que (seca|preguiça|chatice|saco|saturação|"
        "cansaço|canseira) (de|dessas|com) (mensagens|ligações|propaganda)|(tu|você|vocês) (é|és|são) (muito |)(chato|"
        "chatos|chata)|(não gosto d|odeio |detesto |não leio |não entendo )(essas|estas|as|suas) mensagens|(continuam|"
        "insistem) com (as|essas) (mensagens|ligações)|((muit|demasiad|tant)(os|as) |recebo (muit|demasiad)(os|as) "
        ")(emails|mensagens|ligações|notificações|avisos)|(recebo |)(emails|mensagens|notificações) demais|todo dia "
        "mandam (a mesma coisa|isso|mensagem)|não tem um dia que não (escrevam|mandem|liguem)|(deixem|deixa)( a gente|"
        f" me|) (descansar|dormir|trabalhar)|{_NOT_MINE}|{_GONE}|{_COSTS}|quem me (colocou|adicionou|pôs|botou|incluiu|"
        "meteu)( (nesse|neste) grupo| aqui| aí|)|não me interessa (o|a|os|as)( (seu|seus|sua|suas|vosso|vossa)|) "
        "(produto|produtos|oferta|ofertas|serviço|serviços|proposta)( de vocês|)|não sei quem (você é|vocês são)|"
        f"porque|pq|já que|uma vez que|{_NO_THINGS}|{_WHOSE}|{_TRIED}|{_CANNOT}|{_AGO}|(está|estão) (escrevendo|"
        f"ligando|mandando mensagem)( para| pra) outra pessoa|{_NUMBER} é meu( agora| (há|faz) (um ano|anos|meses|"
        "dias)|)|me (assust|incomod|irrit|perturb|chatei|cans|estress|preocup|atrapalh)(a|am|ando)( muito| demais|)|"
        "está me (assustando|incomodando|irritando|atrapalhando)|(você |vocês |o senhor |a senhora |)(errou|erraram|"
        f"errou se)|e|mas|eu|de vocês|{_COMPLAINT}|{_THREAT}|"
        # Or else.
        "(senão|ou|se não)( eu|)( te| vos|) (denuncio|bloqueio|processo)|(senão|ou|se não)( eu|) vou( te| vos|) "
        "(denunciar|bloquear|processar|reclamar)( vocês|)|(senão|ou) (faço|apresento|vou fazer|vou apresentar) queixa|"
        f"ou (vou ao|vou no|vou reclamar no|chamo a|vou à|vou na) ({_AUTHORITY})|ou (tomarei|vou tomar) (providências|"
        f"medidas)|antes que eu (bloqueie|denuncie)|(no|ao|na|à) ({_AUTHORITY})|como spam|"
        # The law.
        "(nos termos|ao abrigo|em virtude|à luz) d(a|o)|(conforme|segundo)( a| o|)|com base n(a|o)|(de acordo|em "
        f"conformidade) com (a|o)|(da |do |a |pela |pelo |)({_LAW})|(do |)(artigo|art|arts)|(do |)(artigo|art) (7|15|"
        "17|18|21)( o|o|)|inciso (i|ii|iii|iv|v|vi|vii|viii|ix|x)|previst(o|a)(s|) n(a|o)|(4|5|6|7|8|9|10|11|12|13|14|"
        "15|16|17|18|19|20|21|22) (da |do |)(lgpd|rgpd|lei|lei geral de proteção de dados)|"
        # How often, how many.
        "(recebo|(continuo|estou|vivo) (recebendo|a receber)) (mensagens|sms|propaganda)( de vocês|)( toda hora| todo "
        "dia| o tempo todo| sem parar|)|recebemos (mensagens|sms|propaganda)( de vocês|)|(recebo|continuo recebendo) "
        "mensagens (vossas|suas)|recebo( umas| mais de|)|(duas|três|cinco|dez|2|3|4|5|10|20) (mensagens|sms|"
        "ligações)( por dia| por semana|)|(já é|é|esta é|essa é) a (segunda|terceira|quarta|quinta|sexta|décima) "
        "(mensagem|sms)( esta semana| essa semana| hoje|)|que (recebo|me mandam)|com mensage(m|ns) de vocês|são "
        "muitas( mensagens|)|(é |)muita mensagem|que monte de mensagem|(quanta|tanta) mensagem|mensagem demais|é "
        "demais|é suficiente|e nada|não sou obrigad(o|a)( a receber( isso| isto| mensagens|)|)|(chega|basta)|deu( "
        "disso|)|ainda recebo|(vocês |)(continuam|continua|insistem)( (mandando|enviando|ligando|escrevendo|chegando|"
        "incomodando)| a (mandar|enviar|ligar)|)|continu(a|o) (vindo|chegando|recebendo|a receber|a chegar)( "
        "mensage(m|ns)|)|vocês não (param|desistem|cansam)|não param de mandar|(fica|ficam) me mandando mensagem|até "
        "quando( (vão|vocês vão)( me|) (incomodar|ligar|mandar mensagem|continuar)|)|"
        # How bad they are.
        "(só |)me enchem( o saco| de mensagens| com mensagens)( com essas mensagens|)|vocês enchem demais|(vocês |"
        ")(estão|está) (lotando|entupindo|enchendo) (o |)meu (celular|telefone|whatsapp|email)|(o |)meu (celular|"
        "telefone|telemóvel) não para( de (tocar|apitar|vibrar)|)|(estão |)gastando (minha internet|meus dados|minha "
        "bateria|meu tempo)|(meu celular |)está cheio de mensage(m|ns)|(essas|estas|suas) mensagens (incomodam|não me "
        "(servem|interessam)|são (inúteis|chatas))|não me serve(m|)|(não |)é hora de mandar mensagem|(propaganda|"
        "publicidade|mensagem) (indesejada|não solicitada)|spam indesejado|((eu |)me sinto|sinto me|estou me "
        "sentindo)( já|) (perseguid|invadid|importunad|assediad|incomodad)(o|a)|(isso |)incomoda|está incomodando|"
        "vocês incomodam|que incômodo|é um incômodo|cansei( disso| de vocês| dessas mensagens|)|encheu( o saco|)|saco "
        "cheio|(estou |tou |)(fart(o|a)|cansad(o|a)|de saco cheio)( disto| dessas mensagens|)|que (saco|chatice|"
        "inferno|porre|inconveniência)( (essas|estas|de) mensagens)|que (chatice|inconveniência)|(de novo|outra vez) "
        "(isso|isto|vocês)|lá vêm vocês|"
        # How bad they are who write.
        "(vocês |)são (muito |)(chatos|insuportáveis)( demais|)|(que |)gente chata|povo chato|que insistência|(é |"
        "isso é |muito |está |está ficando )chato|(para|deixa) de ser chato|vigaristas|ladrões|burlões|(parem|deixem) "
        "de ser (chato|mala|malas|chatos|inconveniente|inconvenientes|insistentes)( e|)|(vocês |)são (surdos|cegos|"
        "burros)|não sabem ler|(vai|vão) (trabalhar|(procurar|caçar|arrumar|arranjar|achar) o que fazer)( e|)|(tenham|"
        "tomem|tenha|toma) vergonha( na cara|)( e|)|respeit(em|a|o)|tenham respeito|um pouco de respeito|"
        # That it was said before, or tried.
        "(como |)já (pedi|falei|disse|avisei)( várias vezes| mil vezes| antes|)|como pedi|já vos (disse|pedi)|já "
        "(falei|disse) que não( quero| tenho interesse|)|(não vou|vou ter que) repetir|quantas vezes (vou ter que|"
        "tenho que|preciso) pedir|não adianta( me|) (insistir|ligar|mandar)( mensagem|)|já cancelei( a (inscrição|"
        "assinatura|subscrição)| tudo| isso|)|apesar de ter (cancelado|pedido)|apertei( o botão de|) (sair|cancelar)|"
        "não (consigo|tenho como) (sair|cancelar)( no site| pelo link|)|não vou responder( mais|)|"
        # That nobody asked for it: no consent, no sign-up, or a mistake.
        "(nunca|não) autorizei vocês a (me |)(escrever|escreverem|contatar|mandar mensagem)|sem (o meu |a minha |"
        "minha |meu |)(autorização|consentimento|permissão)|ainda têm ((o |)meu número|(os |)meus dados)|não sei "
        "como( vocês|) (conseguiram|arranjaram|arrumaram) (o |)meu (número|contato)|quem (autorizou|deu autorização "
        "a)( vocês|)( a me (mandar|mandarem) mensagem|)|ninguém (pediu|te pediu|te chamou|te perguntou)( isso| nada|)|"
        "quem (te |)pediu|não pedi para entrar|n(esse|este) grupo|não (me |)(lembro|recordo) de (me |)ter (me |"
        ")(cadastrado|inscrito|subscrito)( isto| isso|)|não me lembro de me (cadastrar|inscrever)|não (quis|queria) "
        "me cadastrar|não entendo (disso|nada disso)|não era minha intenção me (cadastrar|inscrever)|não era para (eu "
        "|)receber (isso|isto)|cliquei sem querer|(me cadastrei|me inscrevi|inscrevi me|cadastrei|foi) (sem querer|"
        "por engano)|não (sei|entendo) por que (recebo|estou recebendo) (isso|isto|essas mensagens)|(não|nunca) "
        "(reconheço|fiz|assinei|subscrevi) (esse|este|nenhum|o) (cadastro|registo|registro|serviço de mensagens)|"
        "(estão|está) me cobrando por essas mensagens|"
        # Who is, or is not, at this number.
        f"(meu nome é|att) ({_NAME})|pois|visto que|(recebo|chega) mensagem( de vocês|)( todo dia| toda hora|)|muito "
        "spam|(tá|está) demais|enjoei|ninguém (aqui |)quer (isso|nada)|(vocês |)(ligam|mandam|enviam)( mensagem| "
        "mensagens|) (todo dia|todos os dias|o dia inteiro|toda hora)|todo dia (isso|a mesma coisa)|não sou o (dono "
        "(antigo|anterior)|antigo dono)|(não uso mais|já não uso) (esse|este) número|(vocês |)não (entendem|"
        "entenderam|escutam)|já cancelei o (serviço|plano|contrato)|porque (não (uso|preciso( mais|)|quero( mais|)|"
        "tenho interesse)|mudei( de (número|cidade|operadora|ideia)|)|já (comprei|vendi|paguei))|já paguei( tudo| "
        "isso|)|pessoa errada|número errado|não sou (eu|essa pessoa|a pessoa|a pessoa que procura(m|)|o dono|(o |"
        ")público)|não é (o |)meu número|não (te |vos |)conheço( vocês|)|não sei quem (é|és|são)( vocês| você|)|"
        f"faleceu|essa pessoa faleceu|({_KIN}) faleceu|({_KIN}) (recebe|está recebendo|está a receber) (essas|suas) "
        "mensagens|(este |esse |)(é o (telefone|número|celular)|número é) d(e uma (criança|idosa)|e um menor|a minha "
        "(filha|mãe|avó)|o meu (filho|pai))|(este|esse) (número|whatsapp) é (só |)(pessoal|para (família|a família|"
        "trabalho|amigos|emergências))|(este|esse) (número|telefone|celular) é (de trabalho|corporativo|de (uma |"
        ")empresa|da empresa|profissional|particular)|(esta|essa) linha é (corporativa|particular)|é (um número "
        "privado|(o meu |)número pessoal)|(comprei|peguei) (esse|este) (chip|número)|(esse|este) número era de (outra "
        "pessoa|outro)|troquei de (número|chip)|não uso whatsapp para isso|sou (idos(o|a)|menor|menor de idade|"
        "aposentad(o|a))|estou (ocupad(o|a)|trabalhando|dirigindo|a conduzir|no trabalho|a trabalhar|de luto|em luto|"
        "desempregad(o|a))|(já não|não) (moro|vivo)( mais|) (aí|aqui|lá|na cidade|nessa cidade|na região|nesse "
        "endereço|no brasil)|mudei( me| de (ideia|cidade|país|operadora)|)|já mudei de operadora|"
        # Who does not buy.
        "não sou( mais| vosso|) cliente( de vocês|)|nunca fui cliente( de vocês|)|sou cliente de outra empresa|já "
        "(escolhi|contratei|fechei com) outr(o|a) (empresa|fornecedor|operadora)|(essa|esta|a) dívida não é minha|"
        "não( vos| lhes|) devo nada|perdi o interesse|já (vendi( a casa|)|foi vendida|votei|doei|comprei|tenho|"
        "contratei|tenho (fornecedor|emprego)|(arrumei|consegui) emprego)|não tenho dinheiro|não (quero|preciso de|"
        "tenho|procuro|estou procurando) (empréstimo|cartão|consignado|seguro|crédito|plano|consórcio|financiamento|"
        "carro|imóvel|apartamento|casa|emprego|curso|internet|chip)( nenhum|)|não quero (seu produto|seus (produtos|"
        "serviços))|não preciso dos seus serviços|não é para mim|(que|porque|pq) não (me interessa|tenho interesse|"
        "preciso)|(que|porque|pq) (eu |)não quero( mais|)|eu não quero|que não me interessa",
        # What else is to stop; what the messages are about.
        "also": f"(nem|ou|e) ({_STUFF})|(nem|ou|e|e nem|e não)( me|) ((ligue|liguem|ligar)( mais|)|mand(e|em|ar) "
        "mensage(m|ns)|escrev(a|am)|(contat|incomod|perturb)(e|em))",
        "about": f"de ({_GOODS}|viagem|viagens|política|eleições|investimentos|jogos|apostas|moda|beleza|roupa|roupas|"
        "sapatos|comida|carros)|(para|de|sobre)( os| seus| mais| vossos|) (eventos|evento|webinars|webinar|"
        "seminários|oficinas|palestras|reuniões|congressos|festas|feiras|emprego|vagas de emprego)|sobre( o| a| os| "
        f"as|) ({_TOPIC})|((para|pra) (me |)(oferecer|vender)|oferecendo|vendendo)( o| um|) ({_GOODS}|coisas|coisa|"
        "nada)|(dos|sobre|sobre os) (seus|vossos) (produtos|serviços|eventos)|(das|sobre|sobre as) (suas|vossas) "
        "(ofertas|promoções)",
    },
    cores=_CORES,
    how=(
        "who",
        "how unsubscribe",
        "how person? quitting from list",
        "how quitting/remove number",
        "how end of receive message/ad",
        "how halt/halting message/ad/subscription",
        "how exit/remove from list",
    ),
    alone=(
        "bare",
        "not person? call/sends",
        "not person talk/sends/send",
        "not message/ad/receive",
        "not want receive emphasis?",
        "person remove there?",
        "remove phone/person there?",
        "exit list/message/ad",
        "not/never person add",
        "nomessage also?",
        "halt number",
        "not want tips",
        "not want that person send thing?",
        "number unsubscribe",
        "keep filler? message/ad",
        "takeoff notes/ad person?",
        "halt minenotes person?",
        "halt notes person",
        "takeoff notes here_only",
        "mine_number away_from list of_you?",
        "mine_number away_from of_you list",
        "bare info? about",
    ),
    soft=(
        "refusal",
        "not want tips",
        "threaten",
        "threaten ifmore",
        "ifmore threaten",
        "not want subscription",
        "why still doing message/ad",
        "remove thing from number",
        "stop of again? contact/send/call theirs",
        "remove theirs from? list?",
        "nosuch name",
        "stop of again? dun",
        "not person dun more",
        "stop of again? send media",
        "not person send more? media",
        "not/never want again? receive more? media",
        "noneed send/contact message",
        "not person contact/call/send message? hour",
        "stop of again? contact/send/call",
    ),
    real=_forms(
        "(mand|envi|contat|contact|incomod|perturb|lig|cham|par|deix|cancel|elimin|apag|tir|retir|remov|delet|anul|"
        "suspend|termin|acab|evit|fal|notific|avis|alert|list|anunci|inform|desativ|encaminh|cadastr|registr|pass|"
        "oferec|torr|amol|corr|cort)(o|ei|ou|amos|aram|ava|avam|avas|avamos|ado|ada|ados|adas|ara|aras|aremos|aria|"
        "ariam|arei|arao|ador|adora|ante|antes|avel|aveis|aste|emos|acao|acoes)|(receb|escrev|remet|remov|exclu|"
        "subscrev|inscrev|descrev|suprim|perceb|conceb|beb|esquec)(o|i|eu|emos|eram|ia|iam|ido|ida|idos|idas|era|eras|"
        "eremos|erao|eria|eriam|erei|este|ias|iamos|e|em|es|a|am|er|iu|iram|ir|indo|endo)"
    )
    + " desconto mensal massagem pistas vista vistas besta mista aberta contratos contratar contratem contrate "
    "testar testes sistemas partes parecem paguem deitar deitem debate peixe feixe feixes deixou norte virar girar "
    "mirar remota afagar apegar delegar elevar cheia achar casal carnal comunidades informativa acessar acesse "
    "acessem terminal ferver servir",
    never="cancelamento da minha linha|cancelar minha linha|cancelar a minha linha|"
    "receber o link|quero finalizar|passei o número errado|mandaram a pessoa errada|mandou a pessoa errada|tá errado "
    "no|está errado no|tá errado na|está errado na|fui removido|fui removida|fui excluído|fui excluída|você chega|"
    "chega logo|para duas vezes|para três vezes|para 2 vezes|para 3 vezes|para dez vezes|tá no email|está no email|"
    "tá no whats|está no whats|tá no whatsapp|está no whatsapp|tá no sms|está no sms|mandei para o número errado|"
    "mandei pro número errado|liguei para o número errado|liguei pro número errado|meu número errado|meu número está "
    "errado|número errado no|propaganda enganosa|não preciso sair|não preciso cancelar|não preciso parar|não preciso "
    "me descadastrar|não preciso remover|não para de|não pare de|não parem de|não pares de|não deixe de|não deixem "
    "de|não deixes de|nunca pare de|nunca parem de",
    other="presentes convidados manhã espera confirmação confirmações resumo "
    "manda mande chama está tá tem recebi vi coloca passa avisa responde foto fotos vídeo vídeos documento "
    "documentos contrato orçamento currículo arquivo consigo consegue não nao n nunca nem sem disse diz disseram "
    "dizem pediu pede quando até enquanto porque quem qual quais onde ele ela eles elas amanhã ontem segunda terça "
    "quarta quinta sexta sábado domingo semana mês ano hora horas minutos pedido pedidos consulta reserva reunião "
    "entrega entregas pagamento pagamentos fatura faturas boleto conta contas cartão senha alarme canção música luz "
    "luzes filme jogo carro ônibus trem voo voos passagem produto produtos preço preços pacote modelo remédio "
    "comprovante importante dor dente",
)
