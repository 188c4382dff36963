"""Hindi, in its own letters and in Latin ones."""

from gateway.core.consent.lexicon import Lexicon

LEXICON = Lexicon(
    language="hi",
    words={
        "not": "मत|ना|न|mat|na|matt|bilkul mat|मत ही",
        "never": "मत|mat|matt|मत ही",
        "nahin": "नहीं|नही|nahi|nahin",
        "sendform": "भेजें|भेजिए|भेजिये|bhejen|bhejiye|bhejein",
        "send": "भेजो|भेजें|भेजिए|भेजिये|भेजना|भेजा करो|भेजा करें|भेजे|भेजिएगा|bhejo|bheje|bhejen|bhejiye|bhejie|"
        "bhejna|"
        "bheja karo|bhejiyega|bhejo mujhe",
        "do": "करो|करें|करिए|करिये|कीजिए|कीजिये|करना|करे|किया करो|कीजिएगा|karo|kare|karen|kariye|karie|kijiye|karna|"
        "kiya karo|kro|krna|kijiyega|kr",
        "bother": "परेशान|तंग|डिस्टर्ब|स्पैम|संपर्क|सम्पर्क|pareshan|paresan|tang|disturb|spam|sampark|contact|कॉन्टैक्ट|harass",
        "call": "कॉल|फोन|फ़ोन|call|phone|kol",
        "sendnoun": "भेजना|भेजने|करना|bhejna|karna|भेजना अब|bhejne|bhejana",
        "cease": "बंद|बन्द|band|bandh|bund|रोक|स्टॉप|stop",
        "ceased": "करो|करें|करिए|कीजिए|कीजिये|करे|कर दो|कर दें|कर दीजिए|कर दीजिये|कर दे|दो|दें|दीजिए|karo|kare|"
        "karen|kariye|kijiye|kar do|kar de|kar dijiye|kar dein|kro|krdo|kr do|करिये|karie|kardo|करा दें|करवा दें|"
        "करवाएं|कर सकते हैं|कर सकते हो|kar sakte hain|kar sakte ho|karen please",
        "stopit": "रोको|रोकें|रोकिए|रोक दो|रोक दें|रोक दीजिए|roko|roko ab|rokiye|rok do|rok dijiye",
        "person": "मुझे|मुझको|हमें|मेरे को|हमको|मेरे नंबर पर|इस नंबर पर|मुझसे|हमसे|mujhe|muje|mujhko|hume|hamein|"
        "humein|"
        "mere ko|mereko|mere number pe|mere number par|is number par|is number pe|mujhse|mujh ko",
        "me": "मुझे|मुझको|हमें|मेरा नंबर|मेरे नंबर को|मेरा नाम|मेरा नम्बर|हमारा नंबर|इस नंबर को|मेरा फोन नंबर|"
        "मेरा मोबाइल नंबर|"
        "mujhe|muje|hume|mera number|mera no|mera naam|mere number ko|is number ko|humein",
        "mynumber": "मेरा नंबर|मेरा नम्बर|मेरा फोन नंबर|मेरा मोबाइल नंबर|mera number|mera no|मेरे नंबर को|mere number ko|मेरा डेटा",
        "texts": "मैसेज|मेसेज|संदेश|सन्देश|एसएमएस|मैसेजेस|मैसेजेज|सन्देशों|संदेशों|मेल|ईमेल|नोटिफिकेशन|मैसेजों|"
        "एस एम एस|message|"
        "messages|msg|msgs|sms|sandesh|mesage|massage|notification|email|mail|मैसेज़|msz|whatsapp|व्हाट्सएप",
        "promo": "विज्ञापन|विज्ञापनों|प्रचार|स्पैम|प्रमोशन|ऐड|एड|प्रमोशनल मैसेज|vigyapan|ad|ads|promotion|"
        "promotional message|"
        "promotional messages|spam|spam message|spam messages|prachar|मार्केटिंग|marketing|promotional sms|प्रमोशनल",
        "listed": "सूची से|लिस्ट से|सूची में से|लिस्ट में से|मेलिंग लिस्ट से|डेटाबेस से|सूचियों से|list se|suchi se|"
        "list me se|database se|mailing list se|डाटाबेस से|सिस्टम से|list mein se|सदस्यता सूची से|संपर्क सूची से",
        "drop": "हटाओ|हटाएं|हटाएँ|हटाइए|हटा दो|हटा दें|हटा दीजिए|हटा दे|निकालो|निकालें|निकालिए|निकाल दो|निकाल दें|"
        "निकाल दीजिए|"
        "डिलीट करो|डिलीट करें|डिलीट कर दो|डिलीट कर दें|मिटा दो|मिटा दें|मिटाएं|रिमूव करो|रिमूव करें|रिमूव कर दो|"
        "हटाये|हटाए|"
        "hatao|hataye|hataiye|hata do|hata dijiye|hata de|hata dein|nikalo|nikal do|nikaliye|nikal dijiye|delete karo|"
        "delete kar do|remove karo|remove kar do|remove kare|delete kare|remove kijiye|हटायें|delete kijiye",
        "dontwant": "नहीं चाहिए|नही चाहिए|नहीं चाहिये|नहीं चाहता|नहीं चाहती|नहीं चाहते|नही चाहिये|nahi chahiye|"
        "nahin chahiye|"
        "nhi chahiye|nai chahiye|nahi chahta|nahi chahti|nhi chaiye|nahi chaiye|नहीं चाहता हूं|नहीं चाहता हूँ|"
        "नहीं चाहती हूं|नहीं चाहती हूँ|nahi chahta hu|nahi chahti hu|नहीं चाहिए मुझे|nahi chaahiye|ki zarurat nahi|"
        "की जरूरत नहीं|की ज़रूरत नहीं|की जरूरत नहीं है|nahi mangta",
        "receiving": "प्राप्त करना|पाना|लेना|मिलना|प्राप्त करने|receive karna|pana|lena|paana|रिसीव करना|पढ़ना",
        "final": "मेरा पीछा छोड़ो|मेरा पीछा छोड़ दो|पीछा छोड़ो|पीछा छोड़ो मेरा|मुझे अकेला छोड़ दो|"
        "मुझे अकेला छोड़ दें|मुझे बख्श दो|मुझे चैन से रहने दो|mera picha chhodo|mera peecha chodo|"
        "mera peecha chhod do|picha chhodo|mujhe akela chhod do|mujhe akela chod do|mujhe baksh do|"
        "अनसब्सक्राइब करें|अनसब्सक्राइब करो|अनसब्सक्राइब कर दो|अनसब्सक्राइब कीजिए|मुझे अनसब्सक्राइब करें|"
        "मुझे अनसब्सक्राइब करो|unsubscribe karo|unsubscribe kar do|unsubscribe kare|unsubscribe kijiye|"
        "mujhe unsubscribe karo|mujhe unsubscribe kar do|सदस्यता समाप्त करें|सदस्यता रद्द करें|"
        "मेरी सदस्यता रद्द करें|मेरी सदस्यता समाप्त करें|मेरी सदस्यता रद्द करो|सब्सक्रिप्शन बंद करें|"
        "सब्सक्रिप्शन बंद करो|subscription band karo|subscription cancel karo|dnd activate karo|डीएनडी चालू करें|"
        "ऑप्ट आउट|मैं ऑप्ट आउट करना चाहता हूं|मैं अनसब्सक्राइब करना चाहता हूं|मैं अनसब्सक्राइब करना चाहती हूं|"
        "main unsubscribe karna chahta hu|mujhe unsubscribe karna hai|मुझे अनसब्सक्राइब करना है|दफा हो जाओ|"
        "दफ़ा हो जाओ|भाड़ में जाओ|bhaad me jao|dafa ho jao|मेरा नंबर भूल जाओ|mera number bhool jao",
        "bare": "बंद|बन्द|बंद करो|बंद करें|बंद कीजिए|बंद कर दो|बंद करिए|बन्द करो|रुको मत भेजो|बस करो|बस कीजिए|"
        "बस करो यार|बहुत हुआ|band karo|band karo ye|band karo yeh|band kijiye|band kar do|bas karo|bas karo yaar|"
        "bahut hua|स्टॉप|stop karo|स्टॉप करो|stop kar do|ये सब बंद करो|यह बंद करो|ye sab band karo|yeh band karo|"
        "अनसब्सक्राइब|ये बंद करो|रोको इसे|band kro|परेशान मत करो|pareshan mat karo|और मत भेजो|aur mat bhejo|"
        "dobara mat bhejna|दोबारा मत भेजना|दोबारा मत भेजें|अब और नहीं भेजें",
        "halt": "stop",
        "polite": "कृपया|प्लीज|धन्यवाद|kripya|bhai|yaar|भाई",
        "refusal": "रुचि नहीं है|मुझे रुचि नहीं है|कोई रुचि नहीं|मुझे कोई रुचि नहीं है|दिलचस्पी नहीं है|मुझे दिलचस्पी नहीं है",
        "courtesy": "कृपया|कृपा करके|कृपा कर|प्लीज|प्लीज़|मेहरबानी करके|धन्यवाद|शुक्रिया|थैंक्स|थैंक यू|नमस्ते|"
        "नमस्कार|हेलो|हैलो|"
        "हाय|भाई|भैया|यार|सर|मैडम|जी|सुनो|अरे|अबे|माफ़ कीजिए|माफ कीजिए|हां|ठीक है|please|plz|pls|kripya|kripaya|"
        "dhanyavad|shukriya|thanks|thank you|namaste|hello|hi|bhai|bhaiya|yaar|yar|sir|madam|ji|arey|are|abe|sorry|"
        "ok|haan|तुरंत|बस|bas|अब|ab|हाथ जोड़कर|dear|सिर्फ|निवेदन है|भगवान के लिए|bhagwan ke liye|महोदय|दया करके",
        "opening": "आप|तुम|आप लोग|तुम लोग|मैं|हम|मुझे|मुझको|मेरे को|हमें|अब|आगे से|आज से|दोबारा|फिर से|फिर कभी|कभी|"
        "कभी भी|और|"
        "ये|यह|ऐसे|इस तरह के|आपके|अपने|इस|मेरे|कोई|कोई भी|मेरी विनती है|मेरा अनुरोध है कि|अनुरोध है कि|क्या आप|सब|"
        "सभी|बार बार|"
        "aap|tum|aap log|tum log|main|mai|hum|mujhe|muje|mere ko|mereko|hume|ab|aage se|aaj se|dobara|phir se|fir se|"
        "kabhi|aur|ye|yeh|aise|is tarah ke|aapke|apne|koi|koi bhi|kya aap|sab|saare|sare|bar bar|baar baar|faltu|"
        "फालतू|फ़ालतू|बेकार|bekar|mere number pe|mere number par|is number pe|is number par|मेरे नंबर पर|इस नंबर पर|"
        "आपका|आपकी|aapka|aapki|apna|अपना|अपनी|आपसे|aapse|yaar ye|मुझ को|मेरा",
        "filler": "मुझे|मुझको|हमें|मेरे को|अब|और|भी|ही|को|पर|का|के|की|से|में|ये|यह|इस|इन|ऐसे|कोई|सब|सभी|फालतू|बेकार|"
        "वाले|वाला|आप|आपके|आपका|आपकी|अपने|अपना|तुम|तुम्हारे|दोबारा|फिर|कभी|कुछ|नंबर|फोन|मोबाइल|हूं|हूँ|है|हैं|mujhe|"
        "muje|hume|ab|aur|bhi|hi|ko|par|pe|ka|ke|ki|se|me|mein|ye|yeh|is|in|aise|koi|sab|faltu|bekar|wale|wala|aap|"
        "aapke|aapka|apne|apna|tum|tumhare|dobara|phir|fir|kabhi|kuch|number|phone|mobile|hu|hoon|hai|मैसेज|मेसेज|"
        "संदेश|सन्देश|एसएमएस|message|messages|msg|msgs|sms|sandesh|ईमेल|विज्ञापन|प्रमोशनल|promotional|इतने|itne|"
        "मेरे|mere|यार|तरह|किसी|प्रकार|भविष्य|नंबर पर|दुबारा|अपनी|apni|aapki|तुम्हारी|tumhari|अपने यहां की|aap ki",
        "time": "अब|अब से|आगे से|आज से|दोबारा|दुबारा|फिर|फिर से|फिर कभी|कभी|कभी भी|कभी नहीं|तुरंत|अभी के अभी|"
        "हमेशा के लिए|"
        "भविष्य में|जल्द से जल्द|ab|ab se|aage se|aaj se|dobara|phir se|fir se|phir kabhi|kabhi|kabhi bhi|turant|"
        "hamesha ke liye|abhi ke abhi|jaldi se jaldi",
        "reason": "मुझे कोई रुचि नहीं है|रुचि नहीं है|मुझे रुचि नहीं है|इंटरेस्टेड नहीं हूं|मैं इंटरेस्टेड नहीं हूं|"
        "यह स्पैम है|"
        "ये स्पैम है|गलत नंबर|गलत नंबर है|रॉन्ग नंबर|मैं आपको नहीं जानता|मैं आपको नहीं जानती|परेशान हो गया हूं|"
        "परेशान हो गई हूं|तंग आ गया हूं|तंग आ गई हूं|मैंने साइन अप नहीं किया|वरना शिकायत करूंगा|वरना रिपोर्ट करूंगा|"
        "नहीं तो शिकायत करूंगा|interested nahi hu|mujhe interest nahi hai|interest nahi hai|not interested|"
        "wrong number|"
        "wrong number hai|galat number|galat number hai|ye spam hai|pareshan ho gaya hu|tang aa gaya hu|"
        "warna report kar dunga|nahi to report karunga|warna complaint karunga|बहुत हो गया|bahut ho gaya|"
        "मुझे जरूरत नहीं|"
        "मुझे नहीं चाहिए|mujhe nahi chahiye|nahi chahiye",
    },
    cores=(
        "texts/promo not send",
        "texts/promo not do",
        "not send texts/promo",
        "not do texts/promo",
        "bother not do",
        "not bother do",
        "person call not do",
        "person not call do",
        "call not do person",
        "texts/promo sendnoun cease ceased",
        "texts/promo sendnoun stopit",
        "texts/promo cease ceased",
        "texts/promo stopit",
        "cease ceased texts/promo",
        "bother sendnoun cease ceased",
        "person call sendnoun cease ceased",
        "texts/promo dontwant",
        "texts/promo receiving dontwant",
        "dontwant texts/promo",
        "me listed drop",
        "listed me drop",
        "me drop listed",
        "texts/promo send never",
        "texts/promo nahin sendform",
        "mynumber drop",
        "final",
    ),
    alone=("bare", "halt polite", "polite halt", "me drop"),
    soft=("refusal",),
)
