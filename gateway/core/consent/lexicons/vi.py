"""Vietnamese."""

from gateway.core.consent.lexicon import Lexicon

_WORDS = {
    "not": "đừng|đừng có|xin đừng|vui lòng đừng|làm ơn đừng|vui lòng không|xin vui lòng không|yêu cầu không|"
    "đề nghị không|đề nghị đừng|đừng bao giờ|cấm|mong đừng|xin đừng có|ngưng|đừng tiếp tục",
    "cease": "ngừng|dừng|ngưng|hãy ngừng|hãy dừng|hãy ngưng|dừng việc|ngừng việc|chấm dứt|chấm dứt việc|hãy thôi|"
    "hãy chấm dứt|dừng ngay việc|ngừng ngay việc|dừng ngay|ngừng ngay|không tiếp tục|thôi ngay",
    "halt": "ngừng|ngưng|chấm dứt|ngừng ngay|hãy ngừng|stop",
    "polite": "làm ơn|cảm ơn|đi|ngay|vui lòng|nhé",
    "write": "nhắn tin|nhắn|liên hệ|liên lạc|làm phiền|quấy rầy|quấy rối|phiền|gửi tin|gởi tin|liên hệ với|"
    "liên lạc với",
    "poke": "sms|ib|inbox|gửi sms|nt|spam",
    "send": "gửi|gởi|gui",
    "call": "gọi|gọi điện|gọi điện thoại",
    "person": "tôi|mình|tao|tui|em|tớ|chúng tôi|cho tôi|cho mình|cho tui|số này|số của tôi|số tôi|cho em",
    "me": "tôi|mình|tao|tui|em|chúng tôi|số của tôi|số điện thoại của tôi|số điện thoại này|số này|số tôi|sđt của tôi|"
    "thông tin của tôi|tên tôi|tên của tôi|dữ liệu của tôi|số điện thoại tôi|sdt của tôi",
    "message": "tin nhắn|tn|sms|email|thông báo|tin nhắn này|bản tin|tin nhắn nào|mail",
    "promotion": "quảng cáo|tin quảng cáo|tin nhắn quảng cáo|khuyến mãi|khuyến mại|tin khuyến mãi|qc|"
    "tin nhắn khuyến mãi|thư quảng cáo",
    "ad": "spam|tin rác|tin nhắn rác|thư rác",
    "list": "danh sách|danh bạ|hệ thống|danh sách gửi tin|danh sách nhận tin|danh sách liên hệ|cơ sở dữ liệu|ds|"
    "danh sách khách hàng|danh sách email|danh sách gửi",
    "drop": "xóa|xoá|gỡ|gỡ bỏ|loại|loại bỏ|bỏ|xóa bỏ|rút|đưa|hủy đăng ký cho|huỷ đăng ký cho|xóa tên|gạch tên",
    "erase": "xóa|xoá|gỡ|xóa bỏ|gỡ bỏ|hãy xóa",
    "mine": "số của tôi|số điện thoại của tôi|số tôi|sđt của tôi|thông tin của tôi|số điện thoại này|số này của tôi|"
    "dữ liệu của tôi",
    "nor": "không|ko|k|kg|không hề|hông|chẳng|kh|khong|hok|không còn",
    "want": "muốn|thích|có nhu cầu|đồng ý|muon|muốn tiếp tục|muốn phải|quan tâm đến",
    "receive": "nhận|nhận được|nhận thêm|thấy|bị nhắn|được nhận|nhan|đọc",
    "contacted": "bị làm phiền|bị quấy rầy|bị spam|liên lạc|bạn nhắn tin|các bạn nhắn tin|ai làm phiền|nhận tin|"
    "nhận tin gì|nhận tin nào|nhận mấy tin này|nhận thư",
    "more": "nữa|thêm|nưa|thêm nữa|nữa đâu|lần nữa|lần nào nữa|về sau|từ nay",
    "no": "không|ko",
    "final": "hủy theo dõi tin|hủy nhận tin|huỷ nhận tin|hủy nhận tin nhắn|huỷ nhận tin nhắn|ngừng nhận tin|"
    "ngừng nhận tin nhắn|dừng nhận tin nhắn|dừng nhận tin|từ chối nhận tin|từ chối nhận tin nhắn|"
    "từ chối nhận quảng cáo|từ chối quảng cáo|tôi từ chối nhận tin|để tôi yên|để tao yên|hãy để tôi yên|cho tôi yên|"
    "để cho tôi yên|để yên cho tôi|buông tha tôi|tha cho tôi|tránh xa tôi ra|cút đi|biến đi|hủy dịch vụ tin nhắn|"
    "không nhận tin nhắn nữa|không nhận tin nữa|không nhận quảng cáo|không nhận quảng cáo nữa|"
    "chặn tin nhắn quảng cáo|quên số của tôi đi|quên số tôi đi|đừng nhắn tin nữa|đừng nhắn nữa|đừng gửi nữa|"
    "đừng gọi nữa|đừng làm phiền nữa|đừng làm phiền tôi|đừng làm phiền tôi nữa|tôi rút lại sự đồng ý|"
    "tôi không đồng ý nhận tin|ngừng gửi tin|dừng gửi tin|thôi nhắn tin đi|đừng spam|đừng spam nữa|ngừng spam|"
    "stop spam|unsubscribe tôi",
    "bare": "dừng lại|dừng lại đi|ngừng lại|ngưng lại|ngừng ngay|dừng ngay lại|quá đủ rồi|thôi đủ rồi|hủy đăng ký|"
    "ngừng đi|huỷ đăng ký|hủy đăng kí|huỷ đăng kí|tôi muốn hủy đăng ký|tôi muốn huỷ đăng ký",
    "stopword": "stop",
    "refusal": "không quan tâm|tôi không quan tâm|không có nhu cầu|tôi không có nhu cầu|không hứng thú",
    "courtesy": "vui lòng|xin vui lòng|làm ơn|xin|xin hãy|hãy|cảm ơn|cám ơn|xin cảm ơn|cảm ơn nhiều|thanks|tks|"
    "thank|chào|xin chào|chào bạn|chào anh|chào chị|xin lỗi|dạ|ạ|nhé|nha|đi|với|giùm|dùm|giúp|không cảm ơn|ok|vâng|"
    "ơi|ad|admin|shop|shop ơi|bạn ơi|em ơi|anh ơi|chị ơi|alo|này|nào|trời ơi|mẹ|đm|vcl|please|pls|trân trọng|kính|"
    "hộ|thật sự",
    "opening": "tôi|mình|em|anh|chị|bạn|các bạn|mấy người|quý công ty|công ty|yêu cầu|đề nghị|tôi yêu cầu|tôi đề nghị|"
    "mong|mong bạn|mong các bạn|mong anh chị|xin bạn|tôi xin|bạn có thể|có thể|bạn vui lòng|anh chị vui lòng|từ nay|"
    "tôi muốn bạn|nhờ bạn|nhờ shop|nhờ|phiền bạn|tao|tui|ngay lập tức|anh chị|quý khách|từ giờ|tôi muốn|muốn|"
    "đã bảo|đã nói|tôi đã nói|tôi đã bảo|tôi thật sự",
    "filler": "cho|đến|tới|vào|qua|với|từ|khỏi|ra|ra khỏi|của|các|những|mấy|này|đó|kia|nào|gì|bất kỳ|bất cứ|bạn|"
    "các bạn|"
    "quý công ty|công ty|anh|chị|shop|tôi|mình|tui|em|số|máy|điện thoại|số điện thoại|nữa|thêm|loại|kiểu|mọi|"
    "tất cả|hết|linh tinh|vớ vẩn|phiền phức|rác|quảng cáo|và|hoặc|hay|ở đây|đây|bên|bên bạn|thế|như vậy|như thế|mãi|"
    "hoài|việc|ai|phía|là|bị",
    "time": "nữa|ngay|ngay lập tức|vĩnh viễn|mãi mãi|từ nay|từ nay về sau|từ giờ|về sau|lần nào nữa|lần nữa|"
    "bao giờ nữa|sau này|càng sớm càng tốt|luôn",
    "reason": "không quan tâm|tôi không quan tâm|không có nhu cầu|tôi không có nhu cầu|đây là spam|nhầm số|nhầm số rồi|"
    "bạn nhầm số rồi|sai số|nhầm máy|tôi không quen bạn|tôi không biết bạn|phiền quá|phiền lắm|rất phiền|làm phiền quá|"
    "tôi không đăng ký|tôi chưa bao giờ đăng ký|tôi chưa từng đăng ký|tôi sẽ báo cáo|nếu không tôi sẽ báo cáo|"
    "nếu không tôi sẽ tố cáo|tôi đổi ý|tôi đổi ý rồi|mệt quá|chán quá|quá đủ rồi|tôi không cần|không cần",
}

LEXICON = Lexicon(
    language="vi",
    # Without a Vietnamese keyboard, đ is d.
    words={name: f"{listed}|{listed.replace('đ', 'd')}" for name, listed in _WORDS.items()},
    cores=(
        "not write person",
        "not write more",
        "not call person",
        "not call more",
        "not send person? message/ad",
        "not send person? more",
        "cease write person",
        "cease call person",
        "cease send person? message/ad",
        "cease send person? more",
        "nor want more? receive person? message/ad",
        "nor want receive more",
        "nor want more? message/ad",
        "nor want contacted",
        "no message/ad more",
        "halt ad",
        "erase mine",
        "drop me list",
        "not poke person",
        "not poke more",
        "final",
    ),
    alone=("bare", "stopword polite", "polite stopword"),
    soft=("refusal",),
)
