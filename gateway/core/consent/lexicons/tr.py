"""Turkish."""

from gateway.core.consent.lexicon import Lexicon

_WORDS = {
    "dontwrite": "yazma|yazmayın|yazmayınız|ulaşma|ulaşmayın|ulaşmayınız|rahatsız etme|rahatsız etmeyin|"
    "rahatsız etmeyiniz|taciz etmeyin|spam yapmayın|spamlamayın|spam atmayın|iletişime geçme|iletişime geçmeyin|"
    "iletişim kurmayın|mesajlaşmayın|sms atma|sms atmayın|sms atmayınız|mesaj atma|mesaj atmayın|mesaj atmayınız|"
    "mesaj yazma|mesaj yazmayın|yazmasanız|mesaj atmasanız|mesaj atmaz mısınız",
    "dontsend": "göndermeyin|göndermeyiniz|yollamayın|yollamayınız|atmayın|atmayınız|iletmeyin|göndermezseniz|"
    "göndermesin|göndermesinler|göndermez misiniz|gelmesin",
    "dontsend1": "gönderme|yollama|atma",
    "dontcall": "arama|aramayın|aramayınız",
    "sending": "göndermeyi|yollamayı|atmayı|göndermekten|yollamaktan|atmaktan|gönderimini|gönderilmesini|gönderimi",
    "writing": "yazmayı|mesaj atmayı|sms atmayı|rahatsız etmeyi|taciz etmeyi|spam yapmayı|spamlamayı|yazmaktan|"
    "mesajlaşmayı|aramayı",
    "cease": "bırak|bırakın|bırakınız|kes|kesin|kesiniz|durdur|durdurun|durdurunuz|sonlandırın|son verin|vazgeçin|"
    "bırakır mısınız|keser misiniz|durdurur musunuz|kesilsin|durdurulsun",
    "person": "bana|beni|bize|bizi|benimle|bizimle|tarafıma|bu numaraya|numarama",
    "me": "beni|bizi|numaramı|telefon numaramı|bu numarayı|numaramızı|kaydımı|bilgilerimi|ismimi|adımı|verilerimi|"
    "benim numaramı",
    "message": "mesaj|mesajı|mesajlar|mesajları|mesajlarınızı|mesajlarını|mesajınızı|sms|sms leri|smsleri|smsler|"
    "msj|mesajlarınız|bildirim|bildirimleri|bildirimler|e posta|mail|mailleri|bülten|kısa mesaj|mesajdan",
    "nothing": "hiçbir şey|bir şey|birşey|hiçbirşey",
    "promotion": "reklam|reklamı|reklamlar|reklamları|reklam mesajı|reklam mesajları|tanıtım|kampanya|"
    "kampanya mesajı|tanıtım mesajı|reklam sms i|reklamlarınızı|kampanyaları|kampanya mesajları|reklam mesajlarını|"
    "reklamlarınız",
    "ad": "spam",
    "texts": "mesajları|mesajlarınızı|mesajlarını|mesajınızı|sms leri|smsleri|bildirimleri|reklamları|"
    "reklamlarınızı|mailleri|reklam mesajlarını|kampanyaları|bu mesajları|spamı|tanıtımları|mesaj gönderimini|"
    "mesaj gönderimi|sms gönderimini",
    "list": "listeden|listenizden|listelerinizden|listesinden|mesaj listesinden|sms listesinden|rehberinizden|"
    "mail listesinden|sisteminizden|sistemden|veritabanınızdan|veri tabanınızdan|kayıtlarınızdan|abonelikten|"
    "rehberden|mesaj listenizden|sms listenizden|mail listenizden|bültenden",
    "yourlist": "listenizden|mesaj listenizden|sms listenizden|mail listenizden|listelerinizden",
    "drop": "çıkar|çıkarın|çıkarınız|çıkart|çıkartın|çıkartınız|sil|silin|siliniz|kaldır|kaldırın|kaldırınız|"
    "çıkarır mısınız|siler misiniz|çıkarır mısın|çıkarabilir misiniz|silebilir misiniz|çıkarmanızı istiyorum|"
    "silmenizi istiyorum|çıkarılsın|silinsin|çıkartır mısınız",
    "leave": "çıkmak istiyorum|ayrılmak istiyorum|çıkmak istiyoruz|silinmek istiyorum|çıkarılmak istiyorum",
    "dontwant": "istemiyorum|istemiyoruz|istemem|istemiyom|istemiyor|almak istemiyorum|almak istemiyoruz|"
    "görmek istemiyorum|gelmesini istemiyorum|gelsin istemiyorum|atmanızı istemiyorum|göndermenizi istemiyorum|"
    "gönderilmesini istemiyorum|göndermeni istemiyorum|atmanı istemiyorum",
    "contacted": "yazmanızı istemiyorum|aramanızı istemiyorum|aranmak istemiyorum|rahatsız edilmek istemiyorum|"
    "rahatsız etmenizi istemiyorum|iletişim kurmanızı istemiyorum|iletişime geçilmesini istemiyorum|"
    "iletişime geçmenizi istemiyorum|mesaj atmanızı istemiyorum",
    "again": "artık|bir daha|birdaha|bundan sonra|bundan böyle|sakın|asla|daha",
    "enough": "yeter|yeter artık|yetti|kafi|yetti artık|artık yeter",
    "no": "hiçbir|daha fazla|başka|artık",
    "nomore": "yok|olmasın|gelmesin|hayır",
    "final": "beni rahat bırak|beni rahat bırakın|beni rahat bırakınız|rahat bırakın beni|rahat bırak beni|"
    "rahat bırakın|bizi rahat bırakın|beni yalnız bırakın|beni yalnız bırak|aboneliğimi iptal et|"
    "aboneliğimi iptal edin|aboneliğimi iptal ediniz|aboneliği iptal et|aboneliği iptal edin|abonelikten çık|"
    "abonelikten çıkar|abonelikten çıkarın|listeden çık|aboneliğimi sonlandırın|aboneliğimi iptal etmek istiyorum|"
    "defol|defolun|siktir git|siktirin gidin|izin vermiyorum|onayımı geri alıyorum|onayımı geri çekiyorum|"
    "iznimi iptal edin|numaramı unutun|numaramı unut|peşimi bırakın|peşimi bırak|ret sms|sms ret|mesaj ret|red sms",
    "bare": "yeter|yeter artık|artık yeter|durdur|durdurun|kesin artık|kes artık|iptal|ret|abonelik iptal|"
    "abonelik iptali|yeter be|yetti artık|kes şunu|bırakın artık|durun artık|durdurun artık",
    "halt": "stop",
    "polite": "lütfen|teşekkürler|artık|hemen",
    "refusal": "ilgilenmiyorum|ilgilenmiyoruz|ilgimi çekmiyor|ilgili değilim",
    "courtesy": "lütfen|lutfen|lütfenn|rica ediyorum|rica ederim|teşekkürler|teşekkür ederim|tesekkurler|tşk|sağolun|"
    "sağol|sağ olun|şimdiden teşekkürler|merhaba|merhabalar|selam|iyi günler|iyi akşamlar|günaydın|kusura bakmayın|"
    "özür dilerim|pardon|hayır|evet|tamam|ok|ya|yaa|be|artık|hey|abi|kardeşim|arkadaşlar|saygılar|saygılarımla|"
    "sayın yetkili|yetkili|allah aşkına|yeter|ama|ve|pls|please|amk|aq|lan|acilen",
    "opening": "ben|biz|bana|beni|bize|bizi|sizden|benim|benimle|artık|bir daha|birdaha|daha fazla|bundan sonra|"
    "sakın|asla|başka|bu|bu numaraya|numarama|hiçbir|hiçbir şekilde|bundan böyle|sizin|şu|böyle|tarafıma|"
    "lütfen bana|saçma|gereksiz|istenmeyen|herhangi bir|reklam|kampanya|sürekli|tüm|bütün|her gün|siz|rica etsem|"
    "sizden rica ediyorum|istediğim halde|hiçbir şey|bir şey",
    "filler": "bana|beni|bize|bizi|sizden|bu|şu|o|böyle|tür|bir|daha|artık|başka|hiçbir|herhangi bir|saçma|gereksiz|"
    "istenmeyen|reklam|tüm|bütün|tanıtım|kampanya|de|da|ve|veya|ya da|için|benim|sizin|sürekli|her türlü|numaraya|"
    "hattıma|telefonuma|numarama|bu numaraya|türlü|yeni|toplu|saçma sapan|boş|fazla|ne de|gelen|hiçbir şey|bir şey",
    "time": "artık|bir daha|birdaha|bundan sonra|bundan böyle|hemen|derhal|acilen|ilelebet|sonsuza kadar|asla|"
    "hiçbir zaman|kesinlikle|en kısa sürede|tamamen|daha fazla|sakın",
    "reason": "ilgilenmiyorum|ilgilenmiyoruz|ilgimi çekmiyor|bu spam|yanlış numara|yanlış kişi|numara yanlış|"
    "sizi tanımıyorum|sizi tanımıyoruz|bıktım|bıktım artık|usandım|rahatsız oluyorum|rahatsız ediyorsunuz|"
    "yoksa şikayet ederim|yoksa şikayet edeceğim|şikayet edeceğim|şikayet ederim|üye olmadım|ben üye olmadım|"
    "kayıt olmadım|fikrimi değiştirdim|ihtiyacım yok|gerek yok|sıkıldım artık|yeter artık",
}

LEXICON = Lexicon(
    language="tr",
    # ı and i are two letters; in capitals, and without a Turkish keyboard, they are one.
    words={name: f"{listed}|{listed.replace('ı', 'i')}" for name, listed in _WORDS.items()},
    cores=(
        "person dontwrite",
        "dontwrite person",
        "person dontcall",
        "dontcall person",
        "message/ad dontsend",
        "dontsend message/ad",
        "message/ad sending cease",
        "person sending cease",
        "writing cease",
        "message/ad dontwant",
        "dontwant message/ad",
        "contacted",
        "no message/ad nomore",
        "enough message/ad",
        "me drop",
        "drop me",
        "list drop me",
        "list me drop",
        "me list drop",
        "list leave",
        "nothing dontsend",
        "nothing person? again? dontsend1 person",
        "again dontwrite",
        "dontwrite again",
        "again dontcall",
        "person again dontsend",
        "texts cease",
        "person message/ad dontsend1",
        "again message/ad dontsend1",
        "message/ad again dontsend1",
        "message/ad dontsend1 person",
        "yourlist drop",
        "final",
    ),
    alone=("bare", "halt polite", "polite halt"),
    soft=("refusal",),
    real="mesai|mesaisi|mesaileri|rekler|sistemler",
)
