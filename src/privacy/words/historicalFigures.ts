/**
 * People of history whose names stand on streets, schools and in speeches: no private persons. Lower case.
 * Written by hand from the street names that every Vietnamese town repeats.
 */
export const HISTORICAL_FIGURES: ReadonlySet<string> = new Set(
  `hồ chí minh, nguyễn ái quốc, nguyễn tất thành, bác hồ, võ nguyên giáp, phạm văn đồng, trường chinh, lê duẩn, tôn đức thắng, trần phú, lê hồng phong,
  nguyễn văn cừ, hà huy tập, nguyễn thị minh khai, phan đăng lưu, hoàng văn thụ, nguyễn văn linh, võ văn kiệt, đỗ mười, lê đức thọ, phạm hùng,
  nguyễn chí thanh, văn tiến dũng, hoàng văn thái, lê trọng tấn, nguyễn lương bằng, trần đại nghĩa, trần duy hưng, tạ quang bửu, huỳnh thúc kháng,
  phan bội châu, phan chu trinh, phan châu trinh, nguyễn thái học, hoàng hoa thám, phan đình phùng, nguyễn trung trực, trương định, nguyễn hữu huân,
  trần hưng đạo, trần quốc tuấn, trần quốc toản, trần nhật duật, trần khánh dư, trần quang khải, trần nhân tông, trần thái tông, trần thủ độ,
  lý thường kiệt, lý thái tổ, lý công uẩn, lý nam đế, lý tự trọng, lê lợi, lê lai, lê thánh tông, lê hoàn, lê đại hành, lê thái tổ, đinh tiên hoàng, đinh bộ lĩnh,
  ngô quyền, ngô gia tự, ngô sĩ liên, ngô thì nhậm, ngô văn sở, phùng hưng, khúc thừa dụ, mai thúc loan, quang trung, nguyễn huệ, nguyễn trãi, nguyễn du, nguyễn khuyến,
  nguyễn bỉnh khiêm, nguyễn đình chiểu, nguyễn công trứ, nguyễn tri phương, nguyễn trường tộ, nguyễn hữu cảnh, nguyễn văn trỗi, nguyễn viết xuân,
  nguyễn đức cảnh, nguyễn phong sắc, nguyễn an ninh, nguyễn hữu thọ, nguyễn thị định, nguyễn thái bình, nguyễn cư trinh, nguyễn xiển, nguyễn tuân, nguyễn khang,
  nguyễn cao, nguyễn siêu, nguyễn biểu, nguyễn hiền, nguyễn gia thiều, nguyễn hoàng, nguyễn kim, nguyễn ánh, nguyễn văn huyên, nguyễn khánh toàn, nguyễn phan chánh,
  võ thị sáu, phan đình giót, bế văn đàn, tô vĩnh diện, cù chính lan, la văn cầu, lê văn tám, kim đồng, đặng thùy trâm, đặng thuỳ trâm, nguyễn văn tố,
  chu văn an, lê quý đôn, lương thế vinh, mạc đĩnh chi, phùng khắc khoan, phan huy chú, cao bá quát, hồ xuân hương, đoàn thị điểm, bà huyện thanh quan,
  tố hữu, xuân diệu, nam cao, ngô tất tố, vũ trọng phụng, hàn mặc tử, xuân quỳnh, tôn thất tùng, tôn thất thuyết, phạm ngọc thạch, hải thượng lãn ông, lê hữu trác,
  tuệ tĩnh, hai bà trưng, bà trưng, bà triệu, trưng trắc, trưng nhị, triệu thị trinh, trần cao vân, trần bình trọng, trần nguyên hãn, trần quý cáp, trần văn giàu, trần văn ơn,
  trần đăng ninh, trần tế xương, trần huy liệu, hàm nghi, duy tân, thành thái, gia long, minh mạng, phan anh, vũ đình hòe, vũ đình hoè, trần công tường,
  tô hiệu, tô hiến thành, tô ngọc vân, lương văn can, lương khánh thiện, đào duy anh, đào duy từ, đào tấn, dương đình nghệ, dương quảng hàm, bùi thị xuân,
  yết kiêu, phạm ngũ lão, phạm hồng thái, lạc long quân, an dương vương, hùng vương, trương hán siêu, đặng dung, đặng văn ngữ, đinh công tráng anh hùng, lê văn lương, lê văn sỹ, lê văn hưu, lê chân,
  võ chí công, võ văn tần, nguyễn văn tiết, út tịch, tạ uyên, phan văn trị, cách mạng, karl marx, hồ tùng mậu, hoàng quốc việt, hoàng diệu, hoàng sâm, phan kế bính,
  phan thanh giản, thạch lam, nguyễn trung trực, nguyễn thị thứ, lê văn duyệt, trịnh hoài đức, nguyễn thông, hồ biểu chánh, sương nguyệt anh, bùi hữu nghĩa, mạc thị bưởi, nguyễn thị riêng, lê thị riêng, lê thị hồng gấm, hồ thị kỷ,
  phan ngọc hiển, đinh núp, nơ trang lơng, n'trang lơng, y jút, ama jhao, kpă klơng, phùng chí kiên, hoàng đình giong, lương định của, tôn thất đạm, đào sư tích, lương ngọc quyến, trịnh văn cấn, nguyễn thiện thuật, tống duy tân, nguyễn quang bích,
  hoàng kế viêm, lê ngọc hân, châu văn liêm, ung văn khiêm, hà huy giáp, trần nam trung, hoàng minh thảo, phùng thế tài, nguyễn duy trinh, nguyễn cơ thạch, lê quang đạo, nguyễn khắc viện, đặng thai mai, vũ ngọc phan,
  lưu trọng lư, chế lan viên, huy cận, nguyễn đình thi, nguyễn khắc nhu, phó đức chính, đặng huy trứ, nguyễn lộ trạch, phạm phú thứ, trịnh công sơn, đỗ nhuận, lưu hữu phước, huỳnh văn nghệ, bùi xuân phái, lê khôi, 
  trần nguyên đán, võ duy dương, nguyễn duy hiệu, trần quang diệu, võ văn dũng, nguyễn nhạc, nguyễn lữ, mai xuân thưởng, đinh gia quế, lê bá trinh, phan đình thông, hoàng văn nô, vừ a dính, nguyễn quốc trị, ngô gia khảm, nguyễn thị chiên,
  trần thị lý, hoàng ngân, trịnh văn bô, bạch thái bưởi, nguyễn sơn hà, đỗ đình thiện, lương văn tụy, cù huy cận, nguyễn an khương, phan xích long, nguyễn thần hiến, mạc cửu, mạc thiên tích, nguyễn văn thoại, thoại ngọc hầu,
  huỳnh mẫn đạt, đốc binh kiều, lê thành phương, đào cam mộc, lê phụng hiểu, lý đạo thành, tô hiến thành, đoàn nhữ hài, lê văn thịnh, phạm công trứ, nguyễn quý đức`
    .split(',')
    .map((name) => name.trim()),
)
