const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that only a person's name is followed by: what people say, do and suffer. First syllables, lower case. */
export const VERBS_OF_PEOPLE = words(`
  khai vay trú ngụ sinh sn cư tạm thường bỏ nợ trốn kể cầm mượn chết đánh mua bán nói kiện thừa cùng chuyển trộm cướp lừa điều phải bị đã không chưa đang có cho yêu thế nghẹn bật tử nhắn gọi rủ đòi gửi ký thuê lái rút vung lao nhảy thú giết hiếp xông trình gây tông nghiện uống ngồi đứng khóc ngủ dậy mặc ôm bế chở dắt quen cưới ly sống hành chửi mắng dọa đe tát đấm đá gặp lén leo trèo ngã ngất tỉnh hôn nhiễm mắc ốm gãy chấn suy viêm liệt vỡ dập phát báo vội tìm khởi hứa sụt thở mồ
  đem ném đăng nay cạy giữ lấy đẩy giật la hét hỏi trả nhận kêu xin bắt dọn đốt phóng đâm chém bắn nổ rượt đuổi chặn xô kéo lôi khóa khoá bấm đi ra vào về tới đến theo dùng tự lại cũng vẫn còn liền sẽ hiện quỵt chiếm cắt đập nằm khiếu tố phản trú nhờ nhặt lượm bày tiêu nướng thua đặt ghi viết đọc hẹn chờ đợi nuôi chăm lo khai làm mở đóng vác xách cõng chèo câu phơi hái trồng cày gặt giẫm trượt rơi té vấp va quẹt húc hất cán chạy đuối ngộ hít hút chích dương âm cai nghỉ thất bắc tố chối cãi nhất đồng phủ thấy nghe nhớ quên biết hiểu tin nghĩ sợ buồn mừng mong muốn cần thích ghét giận tức bực ngỡ tưởng tâm than trách chia tiếc
  lén trói siết bóp cứa khống hãm dụ dỗ lôi ép buộc thách hăm nhậu say đánh ghen chia góp hùn cấy sang nhượng tặng di để đứng được mất thiệt thương qua tuyên cam chấp kháng rút nộp thi tẩu cất giấu tàng tiêu phê
`)

/** What stands before a person's name and hardly ever before a thing's: whom somebody calls, takes, gives to, is with. */
export const LEADS_TO_PERSON = words(
  'là bị do cho gặp nhờ bởi tuyên cùng của với mời tên đưa giao trả thấy gọi rủ đánh đâm chém bắt tìm giúp nuôi cứu đòi hỏi bảo kêu thuê buộc tặng mượn chở cưới yêu thương giết dắt tông khiến làm trúng còn thì giữa tập nhà vay nợ hại khám báo gửi theo thay rằng hộ nói lừa dụ xúi',
)

/** After a given name at the beginning of a sentence these show that it is another word: "Sáng 12/8", "Hoa nở", "Nam và nữ". */
export const STARTS_OF_SENTENCES = words(`
  sáng trưa chiều tối đêm khuya hôm nay mai sau trước trong ngoài trên dưới theo khi tại từ nếu tuy do vì bởi để cho đến tới về với và còn nhưng hay hoặc thì mà là có không chưa đã đang sẽ bị được phải cần nên các những mọi mỗi một hai ba bốn năm sáu bảy tám chín mười tháng ngày giờ phút mùa người việc vụ hiện thường luôn vẫn cũng chỉ lúc đây đó kia này ấy thế vậy sao ai gì
  nam nữ trẻ già công luật pháp điều khoản hình dân tòa toà án viện sở bộ ban hội đoàn đảng nhà nước đất tiền vốn của cải xe hoa quả cây lúa gạo sông biển đường cầu phố thành quốc hòa hoà bình an toàn bảo hiểm thông tin quân quyền lợi chính quý tài sản giá lương thu chi liên hồ hương quang trung đông thanh phong phương hạnh khánh cường thành lợi danh nghĩa nhân tâm hải kiên cương quyết trường thảo xuân tiến lực duy đại phúc hậu minh bình thường tường hồng tuyết ngân sơn hùng dũng cảm khải thắng hiệp hợp vụ trí tuệ tình định đăng kiểm văn minh
`)
