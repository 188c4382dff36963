"""Indonesian, with the words of Malay."""

from gateway.core.consent.lexicon import Lexicon

LEXICON = Lexicon(
    language="id",
    words={
        "not": "jangan|jgn|jangan pernah|jngn|jangan lagi|jgn lagi|mohon jangan|tolong jangan|mohon untuk tidak|"
        "mohon tidak|harap tidak|harap jangan|janganlah|agar tidak|untuk tidak",
        "needless": "usah|tak usah|nggak usah|gak usah|ga usah|tidak usah|tidak perlu|gausah|tak perlu|jangan|jgn",
        "write": "hubungi|menghubungi|kontak|mengontak|ganggu|mengganggu|sms|mengsms|spam|nyepam|menyepam|chat|"
        "chatting|"
        "wa|whatsapp|kirimi|kirimin|mengirimi|ngirimi|ngirimin|teror|meneror|hubungin|gangguin|spamming|mesej|"
        "ganggu ganggu",
        "send": "kirim|mengirim|ngirim|kirimkan|mengirimkan|hantar|menghantar|kirim kirim|kirim kirimi|hantarkan",
        "call": "telepon|menelepon|telpon|nelpon|telfon|call|menghubungi lewat telepon|telponin|menelpon",
        "cease": "berhenti|berhentilah|stop|setop|hentikan|menghentikan|hentikanlah|stop untuk|berhenti untuk|"
        "sudahi|diberhentikan|dihentikan|stopkan|tolong berhenti",
        "person": "saya|aku|gue|gw|gua|kami|nomor saya|nomor ini|no saya|kita|nomer saya|ku|nombor saya|nomor aku",
        "me": "saya|aku|gue|gw|kami|nomor saya|nomor telepon saya|nomor hp saya|no hp saya|nomor ini|nama saya|"
        "data saya|"
        "kontak saya|nomer saya|no saya|nombor saya|email saya|nomor kami|akun saya",
        "message": "pesan|pesan pesan|sms|pesan singkat|chat|wa|whatsapp|notifikasi|email|mesej|broadcast|bc|info|"
        "pesan sms|newsletter|buletin|pesan apapun|notif|pemberitahuan|sms sms",
        "nothing": "apa apa|apapun|apa pun",
        "text": "sms|chat|pesan dari|pesan kalian|pesan anda|mesej|pesan pesan|pesan sms|whatsapp|email|notifikasi|"
        "newsletter|broadcast|pesan singkat|sms sms",
        "promotion": "iklan|promo|promosi|sms promo|pesan promosi|iklan iklan|pesan iklan|penawaran|sms iklan|"
        "pesan promo|tawaran promo",
        "ad": "spam|spam spam|pesan spam|sms spam|spaman",
        "list": "daftar|list|daftar kontak|daftar penerima|milis|daftar pelanggan|database|langganan|daftar kirim|"
        "daftar sms|data|daftar email|senarai|sistem|kontak|mailing list|daftar siaran|daftar pengiriman",
        "drop": "hapus|hapuskan|menghapus|keluarkan|mengeluarkan|coret|hilangkan|hapuslah|buang|padam|padamkan|cabut|"
        "delete|"
        "dihapus|dikeluarkan|mencoret|apus|remove",
        "want": "mau|ingin|mo|pengen|pengin|butuh|perlu|minat|berminat|berkenan|bersedia|mahu|nak|tertarik|setuju",
        "nor": "tidak|tak|nggak|enggak|gak|ga|gk|tdk|ngga|kagak|tidak pernah|sudah tidak|udah gak|tidak lagi|nda|"
        "tidak akan",
        "receive": "menerima|terima|nerima|dapat|mendapat|mendapatkan|dapet|dikirimi|dikirim|dikirimin|baca",
        "contacted": "dihubungi|diganggu|dihubungin|dispam|ditelepon|dikontak|diganggu lagi|disms|dichat",
        "more": "lagi|lg|lagi ya|selamanya|kembali|seterusnya|selama lamanya",
        "no": "tidak ada lagi|tanpa|gak ada lagi|jangan ada|jangan ada lagi|stop|setop|no|tiada lagi",
        "final": "berhenti berlangganan|berhenti langganan|unsubscribe saya|batalkan langganan|batalkan langganan saya|"
        "stop langganan|saya mau unsubscribe|saya ingin berhenti berlangganan|saya mau berhenti berlangganan|"
        "mau berhenti langganan|unreg|tinggalkan saya|tinggalkan saya sendiri|biarkan saya sendiri|jangan ganggu|"
        "jangan diganggu|lupakan nomor saya|enyahlah|enyah kau|pergi sana|saya mencabut persetujuan saya|"
        "batalkan pendaftaran saya|berhenti melanggan|stop spam|stop sms|jangan spam|hentikan langganan|"
        "hentikan langganan saya|cabut persetujuan saya|hentikan spam",
        "bare": "setop|berhenti|hentikan|berhentilah|unreg|unsubscribe|stop ya|hapus saya|stop dong|stop deh|"
        "hentikan ini|cukup sudah|stop semua|udah stop",
        "halt": "stop",
        "polite": "tolong|terima kasih|makasih|dong|ya|mohon|deh|woi",
        "refusal": "tidak tertarik|saya tidak tertarik|gak tertarik|ga tertarik|nggak tertarik|tidak berminat|"
        "saya tidak berminat",
        "courtesy": "tolong|tlg|mohon|harap|silakan|silahkan|please|pls|plis|terima kasih|terimakasih|makasih|trims|"
        "tq|thx|thanks|maaf|permisi|halo|hai|hi|pagi|siang|sore|malam|selamat pagi|selamat siang|selamat sore|"
        "selamat malam|ya|yah|dong|deh|kak|pak|bu|mas|mbak|min|admin|gan|bro|sis|om|bang|bapak|ibu|"
        "tidak terima kasih|oke|ok|anjing|woi|woy|hey|hei|lah|nih|kok|sih|assalamualaikum|dan|sangat|dengan hormat|"
        "bapak ibu|sekali lagi|dengan sangat|lho|loh",
        "opening": "saya mohon|saya minta|saya meminta|minta|bisa|bisakah|bisakah anda|bisa tolong|dapatkah anda|boleh|"
        "bolehkah|saya|aku|gue|gw|kami|kalian|anda|kamu|mulai sekarang|lain kali|saya harap|saya ingin|saya mau|"
        "mohon bantuannya untuk|mohon agar|mohon untuk|mohon bantu|mau|ingin|tolong untuk|bisa gak|bisa tidak|bantu|"
        "saya mohon untuk|minta tolong|mohon segera|segera|mohon bantuan|untuk|agar",
        "filler": "ke|kepada|ke nomor|dari|di|untuk|dengan|lewat|saya|aku|gue|gw|kami|ku|nomor ini|nomor saya|"
        "nomer ini|"
        "anda|kalian|kamu|ini|itu|yang|apa|apapun|apa pun|apa apa|lagi|semua|segala|macam|jenis|bentuk|seperti|kayak|"
        "begini|gini|gitu|sampah|gak jelas|ga jelas|mengganggu|terus|terus menerus|tidak penting|setiap hari|dan|atau|"
        "promosi|iklan|spam|tersebut|nya|sini|kesini|ke sini|hp|daripada|lain|bodoh|ganggu|buat|sama",
        "time": "lagi|lg|selamanya|segera|sekarang juga|mulai sekarang|mulai hari ini|di kemudian hari|seterusnya|"
        "secepatnya|"
        "untuk selamanya|kapanpun|selama lamanya|sama sekali|untuk seterusnya|terus",
        "reason": "tidak tertarik|saya tidak tertarik|gak tertarik|ga tertarik|tidak minat|saya tidak minat|"
        "tidak berminat|"
        "ini spam|salah nomor|salah sambung|anda salah nomor|saya tidak kenal anda|saya tidak mengenal anda|mengganggu|"
        "sangat mengganggu|ganggu banget|saya bosan|bosan|muak|saya muak|saya tidak pernah daftar|"
        "saya tidak pernah mendaftar|saya tidak mendaftar|atau saya laporkan|kalau tidak saya laporkan|"
        "nanti saya laporkan|saya laporkan|saya berubah pikiran|tidak butuh|saya tidak butuh|gak butuh|tidak perlu",
    },
    cores=(
        "not write person",
        "not write more",
        "not call person",
        "not call more",
        "not send message/ad",
        "not send person? more",
        "not person? send message/ad",
        "cease write person",
        "cease write more",
        "cease call person",
        "cease send message/ad",
        "cease send person? more",
        "cease message/ad",
        "nor want more? receive message/ad",
        "nor want receive more",
        "nor want more? contacted",
        "no message/ad more",
        "no ad",
        "drop me list",
        "drop me",
        "nor want more? text",
        "nor want ad",
        "needless write person? more",
        "needless send message/ad more",
        "not send nothing more",
        "final",
    ),
    alone=("bare", "halt polite", "polite halt", "not write", "no message"),
    soft=("refusal",),
    real="pekan|pasan|pesat|pesta|pegang|pasien|pesen|pedan|dapat|dakar|dasar|daftarkan|iklas|ikan|promil",
)
