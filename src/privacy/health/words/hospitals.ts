import { oneOf } from './oneOf'

/** What a place of treatment begins with. */
export const HOSPITAL = oneOf(`
  [Bb]ệnh viện, Viện, [Tt]rung tâm [Yy] tế, Trung tâm, [Cc]ơ sở cai nghiện ma túy, [Cc]ơ sở cai nghiện
  [Tt]rạm [Yy] tế, [Pp]hòng khám, [Bb]ệnh xá, BV, TTYT, [Nn]hà hộ sinh, [Cc]ơ sở bảo trợ, [Vv]iện dưỡng lão
`)

/** Words in the name of a hospital that are no names. */
export const HOSPITAL_WORD = oneOf(`
  [Đđ]a khoa, [Tt]rung tâm, [Tt]hành phố, [Yy] tế, tỉnh, huyện, quận, khu vực, vùng, miền núi, [Tt]âm thần
  [Tt]rung ương, [Uu]ng bướu, [Qq]uốc gia, [Bb]ệnh phổi, [Ll]ao và, [Ll]ao, [Tt]ruyền máu, [Hh]uyết học
  [Nn]ội tiết, [Dd]a liễu, [Pp]hục hồi chức năng, [Cc]hấn thương chỉnh hình, [Cc]hỉnh hình, [Ss]ản nhi, [Pp]hụ sản
  [Yy] học cổ truyền, [Yy] học dân tộc, [Nn]hiệt đới, [Bb]ệnh nhiệt đới, [Rr]ăng hàm mặt, [Tt]im mạch, [Qq]uân y
  [Qq]uân dân y, [Hh]ữu nghị, [Đđ]ại học, [Yy] dược, [Pp]háp y, [Bb]ỏng, [Mm]ắt, [Nn]hi, [Cc]ơ sở(?= \\p{Lu}| \\d)
  và [Cc]hỉnh hình, [Đđ]iều dưỡng, cai nghiện ma túy, số(?= \\d), [Tt]ai mũi họng
  [Qq]uân đội, [Qq]uốc tế, [Cc]ông an, [Hh]ồi sức, [Ll]ão khoa, [Tt]hần kinh, [Ss]ức khỏe, [Vv]ệ tinh, [Ss]ản, [Pp]hổi, [Tt]ỉnh
  [Hh]ữu nghị, [Vv]iệt, [Cc]hấn thương, [Cc]hỉnh hình, [Gg]iao thông vận tải, [Bb]ảo trợ xã hội, [Yy] học, [Dd]ự phòng
`)
